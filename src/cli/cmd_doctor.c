/* gainsay doctor: what is installed, loaded and reachable, and what is not. A check is a line: ok, warn or fail, and
 * what to do. Lexicons are read one by one here, since the engine stops at the first that is off. */
#include "cli/doctor.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

GS_DEFINE_AUTO(gs_concepts, gs_concepts_free)
GS_DEFINE_AUTO(gs_lexicon, gs_lexicon_free)

enum { DIGEST = 16 }; /* digits of a file's SHA-256, as reports show */

typedef struct options {
    const char *lexicons, *model, *config;
    int output;
} options;

/* What is looked at, beside the list of what was found. */
typedef struct doctor {
    gs_doctor list;
    const options *options;
    gs_settings settings;                                  /* of the service, where it is asked for */
    const char *lexicons, *model, *lexicons_by, *model_by; /* other folders than the data's; NULL: none */
    gs_engine_options from;
    gs_engine *engine; /* NULL where it does not open */
    gs_session *session;
} doctor;

#define AT(member) .where = offsetof(options, member)
static const gs_option table[] = {
    { 'o', "output", NULL, "form of the list", "term", GS_OPTION_CHOICE, AT(output), .choice = gs_list_form_name },
    { 0, "config", "FILE", "also check settings of gainsay serve", NULL, GS_OPTION_STRING, AT(config) },
    { 0, "lexicons", "DIR", "folder of the lexicons", NULL, GS_OPTION_STRING, AT(lexicons) },
    { 0, "model", "DIR", "folder of the model", NULL, GS_OPTION_STRING, AT(model) },
    { 0 },
};

static const char *const examples[] = {
    "gainsay doctor", "look at the installation",
    "gainsay doctor --config desk.ini", "and whether the service can start with these settings",
    "gainsay doctor -o json | jq '.checks[] | select(.status != \"ok\")'", "only what is not well",
    NULL,
};

/* --- What there is --- */

static void check_libraries(doctor *d)
{
    gs_text_versions v;
    gs_text_versions_get(&v);
    gs_doctor_add(&d->list, GS_DOCTOR_OK, "gainsay", GS_VERSION, NULL);
    bool same = strcmp(v.icu, v.icu_built) == 0;
    gs_doctor_add(&d->list, same ? GS_DOCTOR_OK : GS_DOCTOR_WARN, "icu",
                  same ? gs_arena_copy(&d->list.arena, gs_span_of(v.icu))
                       : gs_arena_printf(&d->list.arena, "%s, but built with %s", v.icu, v.icu_built),
                  "build Gainsay again, so that its tables are those of the ICU installed");
    gs_doctor_add(&d->list, v.n_stemmers ? GS_DOCTOR_OK : GS_DOCTOR_FAIL, "libstemmer",
                  gs_arena_printf(&d->list.arena, "%u algorithms", v.n_stemmers),
                  "install libstemmer with its algorithms");
    gs_doctor_add(&d->list, GS_DOCTOR_OK, "cld2", v.cld2, NULL);
}

static void check_folder(doctor *d, const char *name, const char *path, const char *rule)
{
    bool there = access(path, R_OK | X_OK) == 0;
    gs_doctor_add(&d->list, there ? GS_DOCTOR_OK : GS_DOCTOR_FAIL, name,
                  gs_arena_printf(&d->list.arena, "%s (%s)", path, rule),
                  "no folder that can be read: install the data, or set GAINSAY_DATA");
}

/* Flags, then the settings of the service. */
static void choose_folders(doctor *d)
{
    const options *o = d->options;
    d->lexicons = o->lexicons ? o->lexicons : d->settings.lexicons;
    d->lexicons_by = o->lexicons ? "by --lexicons" : "by [scoring] lexicons";
    d->model = o->model ? o->model : d->settings.model;
    d->model_by = o->model ? "by --model" : "by [scoring] model";
}

static void check_folders(doctor *d)
{
    const char *rule, *data = gs_data_folder(&d->list.arena, &rule);
    if (!data || !gs_data_options(&d->list.arena, d->lexicons, d->model, &d->from)) {
        d->list.failed = true;
        return;
    }
    if (!d->lexicons || !d->model)
        check_folder(d, "data", data, rule);
    if (d->lexicons)
        check_folder(d, "data", d->from.lexicons, d->lexicons_by);
    if (d->model)
        check_folder(d, "data", d->from.model, d->model_by);
}

/* A stale image costs time; a damaged one stops all. */
static void check_image(doctor *d)
{
    gs_error err = { 0 };
    gs_image *image = NULL;
    const char *path = d->from.image;
    if (!path)
        return;
    gs_status status = gs_image_open(path, &image, &err);
    if (status == GS_ENOENT) {
        gs_doctor_add(&d->list, GS_DOCTOR_OK, "image", "none; the text is read", NULL);
    } else if (status != GS_OK) {
        gs_doctor_add_error(&d->list, "image", &err,
                            "nothing can be scored with it: make it anew (gainsay compile), or take it away");
    } else {
        bool current = gs_image_is_current(image, d->from.lexicons, d->from.model);
        const char *stale = current ? "" : "stale: made from other text than there is: ";
        gs_doctor_add(&d->list, current ? GS_DOCTOR_OK : GS_DOCTOR_WARN, "image",
                      gs_arena_printf(&d->list.arena, "%slexicons %s", stale, gs_image_lexicons_digest(image)),
                      gs_arena_printf(&d->list.arena, "the text is read instead, which is slower; gainsay compile %s",
                                      path));
    }
    gs_image_close(image);
}

static void open_engine(doctor *d)
{
    gs_error err = { 0 };
    gs_engine_options text = { .lexicons = d->from.lexicons, .model = d->from.model };
    if (gs_engine_open(&text, &d->engine, &err) != GS_OK || gs_session_new(d->engine, &d->session, &err) != GS_OK)
        gs_doctor_add_error(&d->list, "engine", &err, "nothing can be scored until this is mended");
    else
        gs_doctor_add(&d->list, GS_DOCTOR_OK, "engine",
                      gs_arena_printf(&d->list.arena, "lexicons %s, model %s", gs_engine_lexicons_digest(d->engine),
                                      gs_engine_model_digest(d->engine)),
                      NULL);
}

/* --- Lexicons --- */

/* Examples too where the engine can run them, else lints alone. */
static void put_problems(doctor *d, const gs_lexicon *lexicon, const char *name, const char *digest)
{
    const char *lang = gs_lexicon_lang(lexicon);
    const gs_lexicon *loaded = d->session ? gs_engine_lexicon(d->engine, lang) : NULL;
    gs_problems problems = { 0 };
    gs_error err = { 0 };
    gs_status status =
        loaded ? gs_check(d->session, loaded, &problems, &err) : gs_lexicon_lint(lexicon, &problems, &err);
    size_t n_errors = 0;
    for (size_t i = 0; i < problems.n; i++)
        n_errors += problems.ptr[i].is_error;
    gs_lexicon_counts c = gs_lexicon_count(lexicon);
    char found[48] = "";
    if (problems.n)
        snprintf(found, sizeof(found), "; %zu problem%s", problems.n, gs_words_plural(problems.n));
    const char *message =
        gs_arena_printf(&d->list.arena, "%s  %zu rules, %zu examples%s%s", digest, c.rules + c.blockers,
                        c.positive + c.negative, loaded ? "" : " not run", found);
    if (status == GS_OK)
        gs_doctor_add(&d->list,
                      n_errors     ? GS_DOCTOR_FAIL
                      : problems.n ? GS_DOCTOR_WARN
                                   : GS_DOCTOR_OK,
                      name, message, gs_arena_printf(&d->list.arena, "gainsay lexicon check %s   lists them", lang));
    else
        gs_doctor_add_error(&d->list, name, &err, "free some memory");
    gs_problems_done(&problems);
}

static void check_lexicon(doctor *d, const gs_concepts *concepts, const char *file)
{
    static const char todo[] = "mend the line, or take the file out of the folder";
    char hex[GS_SHA256_HEX];
    gs_error err = { 0 };
    gs_span source;
    gs_auto(gs_lexicon_free) gs_lexicon *lexicon = NULL;
    const char *path = gs_path_join(&d->list.arena, d->from.lexicons, file);
    const char *name = gs_arena_printf(&d->list.arena, "lexicon %.*s", (int)(strlen(file) - strlen(".lex")), file);
    if (!path || !name) {
        d->list.failed = true;
        return;
    }
    if (gs_file_read(path, GS_LIMIT_LEXICON, &source, &err) != GS_OK) {
        gs_doctor_add_error(&d->list, name, &err, "make the file readable");
        return;
    }
    gs_status status = gs_lexicon_parse(source, file, concepts, &lexicon, &err);
    if (status == GS_OK && !gs_sha256_hex(source, hex))
        status = gs_fail_nomem(&err);
    free((char *)source.ptr);
    if (status != GS_OK) {
        gs_doctor_add_error(&d->list, name, &err, todo);
        return;
    }
    hex[DIGEST] = '\0';
    put_problems(d, lexicon, name, hex);
}

static gs_concepts *read_concepts(doctor *d)
{
    gs_error err = { 0 };
    gs_span source;
    gs_concepts *concepts = NULL;
    const char *path = gs_path_join(&d->list.arena, d->from.lexicons, "concepts.tsv");
    if (!path) {
        d->list.failed = true;
        return NULL;
    }
    if (gs_file_read(path, GS_LIMIT_LEXICON, &source, &err) != GS_OK) {
        gs_doctor_add_error(&d->list, "concepts", &err,
                            "install the data, or set GAINSAY_DATA; without it no lexicon can be read");
        return NULL;
    }
    if (gs_concepts_parse(source, path, &concepts, &err) == GS_OK)
        gs_doctor_add(&d->list, GS_DOCTOR_OK, "concepts", gs_arena_printf(&d->list.arena, "%zu concepts", concepts->n),
                      NULL);
    else
        gs_doctor_add_error(&d->list, "concepts", &err, "mend the line; until then no lexicon can be read");
    free((char *)source.ptr);
    return concepts;
}

static void check_lexicons(doctor *d)
{
    gs_error err = { 0 };
    char **names;
    size_t n;
    gs_auto(gs_concepts_free) gs_concepts *concepts = read_concepts(d);
    if (!concepts)
        return;
    if (gs_dir_list(d->from.lexicons, ".lex", &d->list.arena, &names, &n, &err) != GS_OK) {
        gs_doctor_add_error(&d->list, "lexicons", &err, "make the folder readable");
        return;
    }
    for (size_t i = 0; i < n; i++)
        check_lexicon(d, concepts, names[i]);
    if (n == 0)
        gs_doctor_add(&d->list, GS_DOCTOR_FAIL, "lexicons", "no .lex file in the folder",
                      "install the data, or set GAINSAY_DATA");
}

/* --- Calibration --- */

/* What to do about a level; NULL: nothing. */
static const char *todo_of(gs_calibration_level level)
{
    switch (level) {
    case GS_CAL_PRIOR: return "these confidences rank findings; they are no measured frequencies";
    case GS_CAL_STALE:
        return "the lexicon was edited since the fit: gainsay calibrate --gold FILE --out DIR (our own: models/refit)";
    default: return NULL;
    }
}

/* The labels of a language by level: "prior", or "measured: hedge denial; prior: fabricated ...". */
static const char *levels_of(doctor *d, const char *tag, const char **todo)
{
    gs_buf out = { 0 };
    *todo = NULL;
    for (int level = GS_CAL_PRIOR; level <= GS_CAL_STALE; level++) {
        size_t n = 0, mark = out.len;
        gs_buf_printf(&out, "%s%s:", mark ? "; " : "", gs_calibration_level_name((gs_calibration_level)level));
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
            if ((int)gs_engine_calibration(d->engine, tag, label)->level != level)
                continue;
            gs_buf_printf(&out, " %s", gs_label_name(label));
            n++;
        }
        if (n && todo_of((gs_calibration_level)level))
            *todo = todo_of((gs_calibration_level)level);
        if (n == GS_N_LABELS) {
            gs_buf_clear(&out);
            gs_buf_puts(&out, gs_calibration_level_name((gs_calibration_level)level));
            break;
        }
        if (!n)
            out.len = mark;
    }
    const char *text = out.failed ? NULL : gs_arena_copy(&d->list.arena, gs_buf_span(&out));
    gs_buf_done(&out);
    return text;
}

/* The languages from the i-th lexicon on with the same levels as it, or NULL when an earlier one has them too. */
static const char *languages_with(doctor *d, const char *levels, size_t i)
{
    gs_buf out = { 0 };
    bool earlier = false;
    const gs_lexicon *lexicon;
    for (size_t k = 0; (lexicon = gs_engine_lexicon_at(d->engine, k)); k++) {
        const char *todo, *lang = gs_lexicon_lang(lexicon), *others = levels_of(d, lang, &todo);
        if (!others || strcmp(others, levels) != 0)
            continue;
        earlier |= k < i;
        gs_buf_printf(&out, " %s", lang);
    }
    const char *list = earlier ? NULL : gs_arena_copy(&d->list.arena, gs_buf_span(&out));
    gs_buf_done(&out);
    return list;
}

static void check_calibration(doctor *d)
{
    const gs_lexicon *lexicon;
    for (size_t i = 0; d->engine && (lexicon = gs_engine_lexicon_at(d->engine, i)); i++) {
        const char *todo, *levels = levels_of(d, gs_lexicon_lang(lexicon), &todo);
        const char *list = levels ? languages_with(d, levels, i) : NULL;
        if (list)
            gs_doctor_add(&d->list, todo ? GS_DOCTOR_WARN : GS_DOCTOR_OK, "calibration",
                          gs_arena_printf(&d->list.arena, "%s for%s", levels, list), todo);
    }
}

/* --- Surroundings --- */

static void check_terminal(doctor *d, const gs_terminal *t)
{
    if (t->is_terminal)
        gs_doctor_add(&d->list, t->unicode ? GS_DOCTOR_OK : GS_DOCTOR_WARN, "terminal",
                      gs_arena_printf(&d->list.arena, "%d columns, %s, %s", t->width, t->unicode ? "UTF-8" : "ASCII",
                                      t->colour ? "colour" : "no colour"),
                      "set LANG to a locale of UTF-8, as C.UTF-8");
    else
        gs_doctor_add(&d->list, GS_DOCTOR_OK, "terminal",
                      "standard output is no terminal: reports are JSON, without colour", NULL);
}

/* --- All of it --- */

static void check_data(doctor *d)
{
    check_image(d);
    open_engine(d);
    check_lexicons(d);
    check_calibration(d);
}

static void close_all(doctor *d)
{
    gs_session_free(d->session);
    gs_engine_free(d->engine);
    gs_settings_done(&d->settings);
    gs_doctor_done(&d->list);
}

static int run(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    gs_operands none;
    int code = gs_options_parse(verb, argc, argv, &o, &none);
    if (code != GS_GO_ON)
        return code;
    if (none.n)
        return gs_usage_error(verb->name, "'%s': no operand is taken", none.ptr[0]);
    gs_terminal terminal = gs_terminal_of_stdout();
    doctor d = { .options = &o };
    check_libraries(&d);
    bool serves = o.config && gs_doctor_settings(&d.list, o.config, &d.settings);
    choose_folders(&d);
    check_folders(&d);
    if (!d.list.failed)
        check_data(&d);
    if (serves)
        gs_doctor_service(&d.list, &d.settings);
    check_terminal(&d, &terminal);
    code = gs_doctor_print(&d.list, (gs_list_form)o.output, &terminal);
    close_all(&d);
    return code;
}

const gs_verb gs_verb_doctor = {
    "doctor",
    "say what is installed and loaded, and what is not",
    "",
    "Looks at the installation: versions, the folders of the data and the rule that chose them, every\n"
    "lexicon, the model, its calibration, the terminal; with --config also the settings of gainsay serve,\n"
    "its desk, tokens and mail. A line each: ok, warn or fail, and what to do.\n"
    "The exit status is 1 where something fails.",
    table,
    examples,
    run,
};
