/* A model from its files, from text or from tables. */
#include "model/internal.h"

#include <stdlib.h>
#include <string.h>

GS_DEFINE_AUTO(gs_model, gs_model_free)

const char *gs_model_file_name(gs_model_file file)
{
    static const char *const names[] = { "weights.tsv", "calibration.tsv", "fitted.tsv" };
    return names[file];
}

typedef struct sources {
    gs_span text[GS_N_MODEL_FILES]; /* ptr NULL: not there */
    const char *file[GS_N_MODEL_FILES], *where;
} sources;

static gs_status parse_tables(gs_model *m, const sources *from, gs_error *err)
{
    gs_status status = gs_weights_parse(from->text[GS_MODEL_WEIGHTS], from->file[GS_MODEL_WEIGHTS], m->concepts,
                                        &m->weights, err);
    if (status == GS_OK)
        status = gs_calibrations_parse(from->text[GS_MODEL_CALIBRATION], from->file[GS_MODEL_CALIBRATION],
                                       &m->calibrations, err);
    if (status == GS_OK && from->text[GS_MODEL_FITTED].ptr)
        status = gs_fitted_parse(from->text[GS_MODEL_FITTED], from->file[GS_MODEL_FITTED], m->concepts, &m->fitted,
                                 err);
    return status;
}

static gs_status digest(gs_model *m, const sources *from, gs_error *err)
{
    gs_buf all = { 0 };
    char hex[GS_SHA256_HEX];
    for (int i = 0; i < GS_N_MODEL_FILES; i++)
        gs_buf_put(&all, from->text[i].ptr ? from->text[i].ptr : "", from->text[i].len);
    bool ok = !all.failed && gs_sha256_hex(gs_buf_span(&all), hex);
    gs_buf_done(&all);
    if (ok)
        memcpy(m->digest, hex, 16);
    return ok ? GS_OK : gs_fail_nomem(err);
}

static gs_status parse(const sources *from, const gs_concepts *concepts, gs_model **out, gs_error *err)
{
    gs_auto(gs_model_free) gs_model *model = calloc(1, sizeof(*model));
    if (!model)
        return gs_fail_nomem(err);
    model->concepts = concepts;
    gs_status status = parse_tables(model, from, err);
    if (status == GS_OK)
        status = digest(model, from, err);
    if (status == GS_OK)
        status = gs_model_resolve(model, from->where, err);
    if (status == GS_OK)
        *out = gs_steal(model);
    return status;
}

static gs_status read_files(sources *from, gs_arena *arena, gs_error *err)
{
    gs_status status = GS_OK;
    for (gs_model_file i = 0; i < GS_N_MODEL_FILES && status == GS_OK; i++) {
        from->file[i] = gs_path_join(arena, from->where, gs_model_file_name(i));
        status = from->file[i] ? gs_file_read(from->file[i], GS_LIMIT_LEXICON, &from->text[i], err)
                               : gs_fail_nomem(err);
        if (status == GS_ENOENT && i == GS_MODEL_FITTED)
            status = GS_OK;
    }
    return status;
}

gs_status gs_model_load(const char *dir, const gs_concepts *concepts, gs_model **out, gs_error *err)
{
    gs_arena arena = { 0 };
    sources from = { .where = dir };
    gs_status status = read_files(&from, &arena, err);
    if (status == GS_OK)
        status = parse(&from, concepts, out, err);
    for (int i = 0; i < GS_N_MODEL_FILES; i++)
        free((char *)from.text[i].ptr);
    gs_arena_done(&arena);
    return status;
}

gs_status gs_model_parse(const gs_span texts[GS_N_MODEL_FILES], const char *file, const gs_concepts *concepts,
                         gs_model **out, gs_error *err)
{
    sources from = { .where = file };
    for (int i = 0; i < GS_N_MODEL_FILES; i++) {
        from.text[i] = texts[i];
        from.file[i] = file;
    }
    return parse(&from, concepts, out, err);
}

gs_status gs_model_build(gs_weights *weights, gs_calibrations *calibrations, const gs_concepts *concepts,
                         gs_model **out, gs_error *err)
{
    gs_auto(gs_model_free) gs_model *model = calloc(1, sizeof(*model));
    if (!model) {
        gs_weights_done(weights);
        gs_calibrations_done(calibrations);
        return gs_fail_nomem(err);
    }
    model->concepts = concepts;
    model->weights = *weights;
    model->calibrations = *calibrations;
    *weights = (gs_weights){ 0 };
    *calibrations = (gs_calibrations){ 0 };
    gs_status status = gs_model_resolve(model, "model", err);
    if (status == GS_OK)
        *out = gs_steal(model);
    return status;
}

void gs_model_free(gs_model *model)
{
    if (!model)
        return;
    gs_weights_done(&model->weights);
    gs_calibrations_done(&model->calibrations);
    gs_fitted_done(&model->fitted);
    gs_arena_done(&model->arena);
    free(model);
}

/* --- What is asked of a model --- */

void gs_model_meet(gs_model *model, const char *lang, const char *lexicon_digest)
{
    for (size_t i = 0; i < model->fitted.n_lexicons; i++) {
        const gs_fitted_lexicon *l = &model->fitted.lexicons[i];
        if (strcmp(l->lang, lang) != 0 || strcmp(l->digest, lexicon_digest) == 0)
            continue;
        for (size_t k = 0; k < model->calibrations.n; k++) {
            gs_calibration_row *row = &model->calibrations.ptr[k];
            if (strcmp(row->lang, lang) == 0 && row->values.level > GS_CAL_TRANSFERRED)
                row->values.level = GS_CAL_STALE;
        }
    }
}

const char *gs_model_digest(const gs_model *model)
{
    return model->digest;
}

const gs_calibration *gs_model_calibration(const gs_model *model, const char *lang, gs_label label)
{
    return gs_calibrations_find(&model->calibrations, lang, label);
}

const gs_weights *gs_model_weights(const gs_model *model)
{
    return &model->weights;
}

const gs_calibrations *gs_model_calibrations(const gs_model *model)
{
    return &model->calibrations;
}

const gs_fitted *gs_model_fitted(const gs_model *model)
{
    return &model->fitted;
}
