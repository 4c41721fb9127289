/* Where lexicons, model and image are in a folder of data, and what their text is: an image is used only beside the
 * text it was made from. Times of files say nothing of that, since copying and unpacking set them at will. */
#include "engine/internal.h"

#include <stdlib.h>
#include <string.h>

bool gs_engine_options_complete(gs_arena *arena, const char *data, gs_engine_options *options)
{
    if (!options->lexicons && !options->model && !options->image) {
        options->image = gs_path_join(arena, data, "gainsay.image");
        options->image_if_current = true;
    }
    if (!options->lexicons)
        options->lexicons = gs_path_join(arena, data, "lexicons");
    if (!options->model)
        options->model = gs_path_join(arena, data, "models/news");
    return options->lexicons && options->model && (options->image || !options->image_if_current);
}

/* The name and the size come first, so that nothing can move from one file to the next unseen. */
static gs_status add_text(gs_arena *arena, gs_buf *all, const char *dir, const char *name, gs_error *err)
{
    gs_span text;
    const char *path = gs_path_join(arena, dir, name);
    gs_status status = path ? gs_file_read(path, GS_LIMIT_LEXICON, &text, err) : gs_fail_nomem(err);
    if (status != GS_OK)
        return status;
    gs_buf_put(all, name, strlen(name) + 1);
    gs_buf_put_uint(all, text.len);
    gs_buf_putc(all, '\0');
    gs_buf_put(all, text.ptr, text.len);
    free((char *)text.ptr);
    return GS_OK;
}

static gs_status add_all(gs_arena *arena, gs_buf *all, const char *lexicons, const char *model, gs_error *err)
{
    char **names;
    size_t n = 0;
    gs_status status = add_text(arena, all, lexicons, "concepts.tsv", err);
    if (status == GS_OK)
        status = gs_dir_list(lexicons, ".lex", arena, &names, &n, err);
    for (size_t i = 0; i < n && status == GS_OK; i++)
        status = add_text(arena, all, lexicons, names[i], err);
    for (gs_model_file i = 0; i < GS_N_MODEL_FILES && status == GS_OK; i++) {
        status = add_text(arena, all, model, gs_model_file_name(i), err);
        if (status == GS_ENOENT && i == GS_MODEL_FITTED)
            status = GS_OK;
    }
    return status;
}

gs_status gs_text_digest(const char *lexicons, const char *model, char out[GS_SHA256_HEX], gs_error *err)
{
    gs_arena arena = { 0 };
    gs_buf all = { 0 };
    gs_status status = add_all(&arena, &all, lexicons, model, err);
    if (status == GS_OK && (all.failed || !gs_sha256_hex(gs_buf_span(&all), out)))
        status = gs_fail_nomem(err);
    gs_buf_done(&all);
    gs_arena_done(&arena);
    return status;
}
