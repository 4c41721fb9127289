/* The engine: concepts, lexicons and model, read once from their folders. */
#include "engine/internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Tags that another language's lexicon scores, since folding makes the texts the same. */
static const struct {
    const char *tag, *lexicon;
} aliases[] = {
    { "zh-Hant", "zh" },
};

static int index_of(const gs_engine *engine, const char *lang)
{
    for (size_t i = 0; i < engine->n_lexicons; i++)
        if (strcmp(gs_lexicon_lang(engine->lexicons[i]), lang) == 0)
            return (int)i;
    return -1;
}

int gs_engine_lexicon_index(const gs_engine *engine, const char *tag)
{
    int own = index_of(engine, tag);
    for (size_t i = 0; own < 0 && i < sizeof(aliases) / sizeof(*aliases); i++)
        if (strcmp(tag, aliases[i].tag) == 0)
            return index_of(engine, aliases[i].lexicon);
    return own;
}

static gs_status read_concepts(gs_engine *engine, const char *dir, gs_buf *all, gs_error *err)
{
    char *path = gs_path_join(&engine->arena, dir, "concepts.tsv");
    gs_span source;
    if (!path)
        return gs_fail_nomem(err);
    gs_status status = gs_file_read(path, GS_LIMIT_LEXICON, &source, err);
    if (status != GS_OK)
        return status;
    status = gs_concepts_parse(source, path, &engine->concepts, err);
    gs_buf_put(all, source.ptr, source.len);
    free((char *)source.ptr);
    return status;
}

/* The file says its own language; it must be the one it is named after. */
static gs_status check_name(const gs_lexicon *lexicon, const char *path, const char *name, gs_error *err)
{
    size_t stem = strlen(name) - strlen(".lex");
    const char *lang = gs_lexicon_lang(lexicon);
    if (strlen(lang) == stem && memcmp(lang, name, stem) == 0)
        return GS_OK;
    return gs_fail(err, GS_EFORMAT, path, 1, "says language %s, but its name says %.*s", lang, (int)stem, name);
}

/* `name` is what rules and errors call the file. */
static gs_status read_lexicon(gs_engine *engine, const char *path, const char *name, gs_buf *all, gs_error *err)
{
    gs_span source;
    gs_status status = gs_file_read(path, GS_LIMIT_LEXICON, &source, err);
    if (status != GS_OK)
        return status;
    gs_lexicon *lexicon = NULL;
    status = gs_lexicon_parse(source, name, engine->concepts, &lexicon, err);
    gs_buf_put(all, source.ptr, source.len);
    free((char *)source.ptr);
    if (status == GS_OK)
        engine->lexicons[engine->n_lexicons++] = lexicon;
    return status;
}

static gs_status read_of_folder(gs_engine *engine, const char *dir, const char *name, gs_buf *all, gs_error *err)
{
    char *path = gs_path_join(&engine->arena, dir, name);
    gs_status status = path ? read_lexicon(engine, path, name, all, err) : gs_fail_nomem(err);
    return status == GS_OK ? check_name(engine->lexicons[engine->n_lexicons - 1], path, name, err) : status;
}

/* The file given stands first; the folder's one of its language is passed by. */
static gs_status read_files(gs_engine *engine, const gs_engine_options *options, char **names, size_t n, gs_buf *all,
                            gs_error *err)
{
    const char *instead = "";
    gs_status status = GS_OK;
    if (options->lexicon)
        status = read_lexicon(engine, options->lexicon, options->lexicon, all, err);
    if (status == GS_OK && options->lexicon)
        instead = gs_arena_printf(&engine->arena, "%s.lex", gs_lexicon_lang(engine->lexicons[0]));
    if (!instead)
        return gs_fail_nomem(err);
    for (size_t i = 0; status == GS_OK && i < n; i++)
        if (strcmp(names[i], instead) != 0)
            status = read_of_folder(engine, options->lexicons, names[i], all, err);
    return status;
}

static int by_language(const void *a, const void *b)
{
    return strcmp(gs_lexicon_lang(*(gs_lexicon *const *)a), gs_lexicon_lang(*(gs_lexicon *const *)b));
}

static gs_status read_lexicons(gs_engine *engine, const gs_engine_options *options, gs_error *err)
{
    char **names, hex[GS_SHA256_HEX];
    size_t n;
    gs_buf all = { 0 };
    gs_status status = read_concepts(engine, options->lexicons, &all, err);
    if (status == GS_OK)
        status = gs_dir_list(options->lexicons, ".lex", &engine->arena, &names, &n, err);
    if (status == GS_OK && !(engine->lexicons = gs_arena_array(&engine->arena, n + 1, sizeof(gs_lexicon *))))
        status = gs_fail_nomem(err);
    if (status == GS_OK)
        status = read_files(engine, options, names, n, &all, err);
    if (status == GS_OK && engine->n_lexicons == 0)
        status = gs_fail(err, GS_ENOENT, options->lexicons, 0, "no .lex file in this folder");
    if (status == GS_OK && (all.failed || !gs_sha256_hex(gs_buf_span(&all), hex)))
        status = gs_fail_nomem(err);
    gs_buf_done(&all);
    if (status != GS_OK)
        return status;
    qsort(engine->lexicons, engine->n_lexicons, sizeof(*engine->lexicons), by_language);
    memcpy(engine->digest, hex, 16);
    return GS_OK;
}

static int by_tag(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static gs_status list_tags(gs_engine *engine, gs_error *err)
{
    size_t n_aliases = sizeof(aliases) / sizeof(*aliases);
    engine->tags = gs_arena_array(&engine->arena, engine->n_lexicons + n_aliases, sizeof(*engine->tags));
    if (!engine->tags)
        return gs_fail_nomem(err);
    for (size_t i = 0; i < engine->n_lexicons; i++)
        engine->tags[engine->n_tags++] = gs_lexicon_lang(engine->lexicons[i]);
    for (size_t i = 0; i < n_aliases; i++)
        if (gs_engine_lexicon_index(engine, aliases[i].tag) >= 0)
            engine->tags[engine->n_tags++] = aliases[i].tag;
    qsort(engine->tags, engine->n_tags, sizeof(*engine->tags), by_tag);
    return GS_OK;
}

/* --- From an image --- */

static gs_status load_concepts(gs_engine *engine, gs_error *err)
{
    gs_span text;
    const char *path = gs_image_path(engine->image);
    if (!gs_image_find(engine->image, "concepts.tsv", &text))
        return gs_fail(err, GS_EFORMAT, path, 0, "the image has no concepts");
    return gs_concepts_parse(text, path, &engine->concepts, err);
}

static gs_status load_lexicons(gs_engine *engine, gs_error *err)
{
    const char *path = gs_image_path(engine->image);
    gs_span bytes;
    size_t n = 0;
    while (gs_image_lexicon_at(engine->image, n, &bytes))
        n++;
    engine->lexicons = gs_arena_array(&engine->arena, n + 1, sizeof(gs_lexicon *));
    if (!engine->lexicons)
        return gs_fail_nomem(err);
    for (size_t i = 0; i < n; i++) {
        gs_image_lexicon_at(engine->image, i, &bytes);
        gs_status status = gs_lexicon_load(bytes, path, engine->concepts, &engine->lexicons[i], err);
        if (status != GS_OK)
            return status;
        engine->n_lexicons++;
    }
    return GS_OK;
}

static gs_status load_model(gs_engine *engine, gs_error *err)
{
    gs_span texts[GS_N_MODEL_FILES] = { 0 };
    const char *path = gs_image_path(engine->image);
    for (gs_model_file i = 0; i < GS_N_MODEL_FILES; i++)
        if (!gs_image_find(engine->image, gs_model_file_name(i), &texts[i]) && i != GS_MODEL_FITTED)
            return gs_fail(err, GS_EFORMAT, path, 0, "the image has no model");
    return gs_model_parse(texts, path, engine->concepts, &engine->model, err);
}

/* Opens the image, unless only a current one is wanted and there is none: engine->image is NULL then. */
static gs_status choose_image(gs_engine *engine, const gs_engine_options *options, gs_error *err)
{
    if (!options->image)
        return GS_OK;
    gs_status status = gs_image_open(options->image, &engine->image, err);
    if (!options->image_if_current)
        return status;
    if (status == GS_OK && !gs_image_is_current(engine->image, options->lexicons, options->model)) {
        gs_image_close(engine->image);
        engine->image = NULL;
    }
    return status == GS_ENOENT ? GS_OK : status;
}

static gs_status load_image(gs_engine *engine, gs_error *err)
{
    gs_status status = load_concepts(engine, err);
    if (status == GS_OK)
        status = load_lexicons(engine, err);
    if (status == GS_OK)
        status = load_model(engine, err);
    if (status == GS_OK)
        snprintf(engine->digest, sizeof(engine->digest), "%.16s", gs_image_lexicons_digest(engine->image));
    return status;
}

GS_DEFINE_AUTO(gs_engine, gs_engine_free)

gs_status gs_engine_open(const gs_engine_options *options, gs_engine **out, gs_error *err)
{
    gs_auto(gs_engine_free) gs_engine *engine = calloc(1, sizeof(*engine));
    if (!engine)
        return gs_fail_nomem(err);
    gs_status status = choose_image(engine, options, err);
    if (status == GS_OK)
        status = engine->image ? load_image(engine, err) : read_lexicons(engine, options, err);
    if (status == GS_OK && !engine->image)
        status = gs_model_load(options->model, engine->concepts, &engine->model, err);
    for (size_t i = 0; status == GS_OK && i < engine->n_lexicons; i++)
        gs_model_meet(engine->model, gs_lexicon_lang(engine->lexicons[i]), gs_lexicon_digest(engine->lexicons[i]));
    if (status == GS_OK)
        status = list_tags(engine, err);
    if (status == GS_OK)
        *out = gs_steal(engine);
    return status;
}

void gs_engine_free(gs_engine *engine)
{
    if (!engine)
        return;
    for (size_t i = 0; i < engine->n_lexicons; i++)
        gs_lexicon_free(engine->lexicons[i]);
    gs_concepts_free(engine->concepts);
    gs_model_free(engine->model);
    gs_image_close(engine->image);
    gs_arena_done(&engine->arena);
    free(engine);
}

const char *gs_engine_lexicons_digest(const gs_engine *engine)
{
    return engine->digest;
}

const char *gs_engine_model_digest(const gs_engine *engine)
{
    return gs_model_digest(engine->model);
}

const gs_lexicon *gs_engine_lexicon(const gs_engine *engine, const char *tag)
{
    int index = gs_engine_lexicon_index(engine, tag);
    return index < 0 ? NULL : engine->lexicons[index];
}

const gs_lexicon *gs_engine_lexicon_at(const gs_engine *engine, size_t i)
{
    return i < engine->n_lexicons ? engine->lexicons[i] : NULL;
}

const char *gs_engine_tag_at(const gs_engine *engine, size_t i)
{
    return i < engine->n_tags ? engine->tags[i] : NULL;
}

const gs_model *gs_engine_model(const gs_engine *engine)
{
    return engine->model;
}

const gs_concepts *gs_engine_concepts(const gs_engine *engine)
{
    return engine->concepts;
}

const gs_calibration *gs_engine_calibration(const gs_engine *engine, const char *tag, gs_label label)
{
    const gs_lexicon *lexicon = gs_engine_lexicon(engine, tag);
    return gs_model_calibration(engine->model, lexicon ? gs_lexicon_lang(lexicon) : tag, label);
}
