/* The model learnt, as files: the rows of the engine's model with what was learnt in them or beside them. */
#include "train/train.h"

#include <string.h>

/* What a row says of its own making goes on before what was learnt of it. */
static const char learnt_mark[] = "learnt ";

/* How much of an origin stands before that. Who wrote a row by hand may have learnt something, too. */
static size_t before_learnt(const char *origin)
{
    for (const char *at = origin; (at = strstr(at, learnt_mark)); at++) {
        char sign = at[strlen(learnt_mark)];
        bool begins = at == origin || (at >= origin + 2 && at[-2] == ';' && at[-1] == ' ');
        if (begins && (sign == '+' || sign == '-'))
            return (size_t)(at - origin);
    }
    return strlen(origin);
}

static const char *origin_of(gs_arena *arena, const gs_learnt_weight *w)
{
    const char *old = w->row.origin;
    size_t len = before_learnt(old);
    gs_buf out = { 0 };
    gs_buf_put(&out, old, len);
    if (len && !old[len])
        gs_buf_puts(&out, "; ");
    gs_buf_puts(&out, learnt_mark);
    gs_buf_puts(&out, w->row.value > w->before ? "+" : "");
    gs_buf_put_fixed(&out, w->row.value - w->before, 4);
    gs_buf_printf(&out, " on %zu", w->n_points);
    const char *kept = out.failed ? NULL : gs_arena_copy(arena, gs_buf_span(&out));
    gs_buf_done(&out);
    return kept;
}

static const gs_learnt_weight *change_of(const gs_learnt *learnt, const gs_weight *row)
{
    for (size_t i = 0; i < learnt->n_weights; i++)
        if (gs_weights_compare(&learnt->weights[i].row, row) == 0)
            return &learnt->weights[i];
    return NULL;
}

/* The rows that stay, then those learnt. */
static bool put_weights(const gs_learnt *learnt, const gs_engine *engine, gs_buf *out)
{
    const gs_weights *base = gs_model_weights(gs_engine_model(engine));
    gs_weights rows = { 0 };
    bool ok = true;
    for (size_t i = 0; i < base->n && ok; i++)
        if (base->ptr[i].line && !change_of(learnt, &base->ptr[i]))
            ok = gs_weights_add(&rows, base->ptr[i], NULL) == GS_OK;
    for (size_t i = 0; i < learnt->n_weights && ok; i++) {
        gs_weight row = learnt->weights[i].row;
        row.line = 1; /* written, though it was in no file */
        row.origin = origin_of(&rows.arena, &learnt->weights[i]);
        ok = row.origin && gs_weights_add(&rows, row, NULL) == GS_OK;
    }
    gs_buf_puts(out, "# Weights (log odds), written by gainsay calibrate. src/model/model.h has the formula.\n"
                     "# origin: whence a weight was, and how far the last fit moved it, on so many sentences.\n");
    if (ok)
        gs_weights_put(&rows, gs_engine_concepts(engine), out);
    gs_weights_done(&rows);
    return ok && !out->failed;
}

static bool put_fitted(const gs_learnt *learnt, const gs_engine *engine, gs_buf *out)
{
    const gs_fitted *base = gs_model_fitted(gs_engine_model(engine));
    gs_fitted fitted = { 0 };
    bool ok = true;
    for (size_t i = 0; i < base->n_lexicons && ok; i++)
        ok = gs_fitted_set(&fitted, base->lexicons[i].lang, base->lexicons[i].digest, NULL) == GS_OK;
    for (size_t i = 0; i < learnt->n_curves && ok; i++) {
        const gs_lexicon *lexicon = gs_engine_lexicon(engine, learnt->curves[i].lang);
        if (lexicon)
            ok = gs_fitted_set(&fitted, gs_lexicon_lang(lexicon), gs_lexicon_digest(lexicon), NULL) == GS_OK;
    }
    gs_buf_puts(out, "# What the weights were learnt with: a lexicon that is another one now makes its language "
                     "stale.\n");
    ok = ok && gs_fitted_put(&fitted, gs_engine_concepts(engine), out);
    gs_fitted_done(&fitted);
    return ok;
}

bool gs_learnt_put(const gs_learnt *learnt, const gs_engine *engine, gs_buf out[GS_N_MODEL_FILES])
{
    gs_buf *calibration = &out[GS_MODEL_CALIBRATION];
    gs_buf_puts(calibration, "# How a sum becomes a confidence, 1 / (1 + exp(-(a z + b))), and from which confidence a "
                             "label is flagged.\n# Written by gainsay calibrate. n_pos: gold positives it was fitted "
                             "on.\n");
    gs_calibrations_put(gs_model_calibrations(learnt->model), calibration);
    return put_weights(learnt, engine, &out[GS_MODEL_WEIGHTS]) && !calibration->failed &&
           put_fitted(learnt, engine, &out[GS_MODEL_FITTED]);
}
