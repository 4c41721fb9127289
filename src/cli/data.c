/* Where lexicons and model are, and the languages they can score. */
#include "cli/cli.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* share/gainsay beside the folder of the program, so that an installed tree may be moved; the build tree has one too.
 * In the arena; NULL where there is none. */
static const char *beside_program(gs_arena *arena)
{
    char path[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", path, sizeof(path));
    for (int up = 0; up < 2; up++) {
        while (n > 0 && path[n - 1] != '/')
            n--;
        n -= n > 1;
    }
    if (n <= 0 || n == sizeof(path))
        return NULL;
    const char *folder = gs_arena_printf(arena, "%.*s/share/gainsay", (int)n, path);
    const char *probe = folder ? gs_path_join(arena, folder, "lexicons") : NULL;
    return probe && access(probe, F_OK) == 0 ? folder : NULL;
}

const char *gs_data_folder(gs_arena *arena, const char **rule)
{
    const char *set = getenv("GAINSAY_DATA"), *beside;
    if (set && *set) {
        *rule = "by GAINSAY_DATA";
        return gs_arena_copy(arena, gs_span_of(set));
    }
    if ((beside = beside_program(arena))) {
        *rule = "beside the program";
        return beside;
    }
    *rule = "built in";
    return GS_DATADIR;
}

bool gs_data_options(gs_arena *arena, const char *lexicons, const char *model, gs_engine_options *out)
{
    const char *rule, *data = gs_data_folder(arena, &rule);
    *out = (gs_engine_options){ .lexicons = lexicons, .model = model };
    return data && gs_engine_options_complete(arena, data, out);
}

gs_engine *gs_data_open_engine(const gs_data_choice *choice)
{
    gs_arena arena = { 0 };
    gs_engine_options options = { .image = choice->image };
    gs_engine *engine = NULL;
    gs_error err = { 0 };
    bool ok = choice->image || gs_data_options(&arena, choice->lexicons, choice->model, &options);
    options.lexicon = choice->lexicon;
    if (choice->text_only)
        options.image = NULL;
    gs_status status = ok ? gs_engine_open(&options, &engine, &err) : gs_fail_nomem(&err);
    if (status != GS_OK)
        gs_message_error(&err);
    gs_arena_done(&arena);
    return status == GS_OK ? engine : NULL;
}

/* The tag whose own letters or English name come closest to what was typed. */
static const char *nearest_language(const gs_engine *engine, const char *typed)
{
    const char *best = NULL, *tag;
    unsigned distance = 0;
    size_t subtag = strcspn(typed, "-_");
    for (size_t i = 0; (tag = gs_engine_tag_at(engine, i)); i++) {
        char name[64];
        if (strlen(tag) == subtag && strncasecmp(tag, typed, subtag) == 0)
            return tag; /* en for en-GB */
        gs_nearest nearest = { .typed = typed };
        gs_nearest_offer(&nearest, gs_language_name(tag, name, sizeof(name)));
        if (nearest.best && (!best || nearest.distance < distance)) {
            best = tag;
            distance = nearest.distance;
        }
    }
    return best;
}

const char *gs_data_language(const gs_engine *engine, const char *verb, const char *tag)
{
    const char *known;
    gs_buf list = { 0 };
    for (size_t i = 0; (known = gs_engine_tag_at(engine, i)); i++) {
        if (strcasecmp(known, tag) == 0) {
            gs_buf_done(&list);
            return known;
        }
        gs_buf_putc(&list, ' ');
        gs_buf_puts(&list, known);
    }
    gs_buf_putc(&list, '\0');
    const char *near = nearest_language(engine, tag);
    gs_usage_error(verb, "unknown language '%s'%s%s%s; there are:%s", tag, near ? ", did you mean " : "",
                   near ? near : "", near ? "?" : "", list.failed ? "" : list.ptr);
    gs_buf_done(&list);
    return NULL;
}
