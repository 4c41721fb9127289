/* Fitting a model to gold, and the same by cross-validation. Which evidence of a sentence is the strongest depends on
 * the weights, and the weights on which evidence was the strongest: so both are found in turn. Curves are fitted to
 * what models say of documents they have not seen; to their own they would look surer than they are. Translations of
 * one document are in one fold, since a fold is chosen by the document's name. */
#include "train/calibrate.h"

#include "train/measure.h"

#include <math.h>
#include <string.h>

enum {
    N_FOLDS = 5,
    N_ROUNDS = 3, /* after which hardly any sentence has other strongest evidence */
};

static const double picked_weight = 0.3;
/* Smaller changes are nothing in four decimals. */
static const double SHOWN = 5e-5;

const char *gs_feature_name(size_t i)
{
    static const char *const names[GS_N_FEATURES] = { "concepts", "languages", "contexts",
                                                      "rules",    "written",   "phrases" };
    return i < GS_N_FEATURES ? names[i] : NULL;
}

bool gs_fit_item_tells(const gs_fitting *f, const gs_fit_item *item, gs_label label)
{
    return gs_gold_counted(&f->gold->ptr[item->item]) >> label & 1;
}

/* --- Items --- */

static unsigned fold_of(const gs_gold *item, unsigned n_folds)
{
    gs_span name = gs_span_of(*item->doc ? item->doc : *item->id ? item->id : item->lang);
    if (!*item->doc && !*item->id)
        name = item->text;
    return (unsigned)(gs_hash_id(name) % n_folds);
}

static const char *lexicon_tag(const gs_fitting *f, const gs_gold *item)
{
    return gs_lexicon_lang(gs_engine_lexicon(f->engine, item->lang));
}

static size_t tag_index(const gs_fitting *f, const char *lang)
{
    size_t i = 0;
    while (i < f->n_tags && strcmp(f->tags[i], lang) != 0)
        i++;
    return i;
}

static bool is_taken(const gs_fitting *f, size_t i)
{
    bool written = f->gold->ptr[i].sampling == GS_SAMPLING_WRITTEN;
    return !f->seen->ptr[i].unscored && (!written || gs_fitting_has(f, GS_FEATURE_WRITTEN));
}

static bool collect_tags(gs_fitting *f)
{
    f->tags = gs_arena_array(&f->arena, f->gold->n + 1, sizeof(*f->tags));
    for (size_t i = 0; f->tags && i < f->gold->n; i++)
        if (is_taken(f, i))
            f->tags[f->n_tags++] = lexicon_tag(f, &f->gold->ptr[i]);
    f->n_tags = f->tags ? gs_tags_sort(f->tags, f->n_tags) : 0;
    return f->tags != NULL;
}

static double weight_of(const gs_gold *item)
{
    return item->sampling == GS_SAMPLING_WRITTEN ? 0 : item->sampling == GS_SAMPLING_PICKED ? picked_weight : 1;
}

static gs_status collect(gs_fitting *f, gs_error *err)
{
    f->items = gs_arena_array(&f->arena, f->gold->n + 1, sizeof(*f->items));
    f->points = gs_arena_array(&f->arena, f->gold->n + 1, sizeof(*f->points));
    if (!f->items || !f->points || !collect_tags(f))
        return gs_fail_nomem(err);
    for (size_t i = 0; i < f->gold->n; i++) {
        const gs_gold *item = &f->gold->ptr[i];
        if (is_taken(f, i))
            f->items[f->n_items++] = (gs_fit_item){ .item = i, .lang = tag_index(f, lexicon_tag(f, item)),
                                                    .fold = fold_of(item, f->options.n_folds),
                                                    .weight = weight_of(item) };
    }
    f->curves = gs_arena_array(&f->arena, (f->n_tags + 1) * GS_N_LABELS, sizeof(*f->curves));
    return f->curves ? GS_OK : gs_fail_nomem(err);
}

static gs_status copy_rows(gs_fitting *f, gs_error *err)
{
    const gs_weights *base = gs_model_weights(gs_engine_model(f->engine));
    gs_status status = GS_OK;
    for (size_t i = 0; i < base->n && status == GS_OK; i++)
        status = gs_weights_add(&f->rows, base->ptr[i], err);
    return status;
}

static gs_status make_room(gs_fitting *f, gs_error *err)
{
    f->learnt = gs_arena_array(&f->arena, f->rows.n + 1, sizeof(*f->learnt));
    f->hits = gs_arena_array(&f->arena, f->rows.n + 1, sizeof(*f->hits));
    f->phrases = gs_arena_array(&f->arena, f->n_vocabulary + 1, sizeof(gs_phrase *));
    return f->learnt && f->hits && f->phrases ? GS_OK : gs_fail_nomem(err);
}

static void done(gs_fitting *f)
{
    gs_model_free(f->model);
    gs_weights_done(&f->rows);
    gs_arena_done(&f->arena);
    gs_arena_done(&f->scratch);
}

static gs_status begin(gs_fitting *f, gs_error *err)
{
    f->concepts = gs_engine_concepts(f->engine);
    f->options.n_folds = f->options.n_folds ? f->options.n_folds : N_FOLDS;
    gs_status status = collect(f, err);
    if (status == GS_OK)
        status = copy_rows(f, err);
    if (status == GS_OK)
        status = gs_vocabulary_collect(f, err);
    if (status == GS_OK)
        status = gs_features_add(f, err);
    return status == GS_OK ? make_room(f, err) : status;
}

/* --- The model --- */

/* In the four decimals of the file. */
static double rounded(double value)
{
    return round(value * 1e4) / 1e4;
}

/* What a row weighs now. One that was not learnt stays as it is, since it is not written anew. */
static double weight_now(const gs_fitting *f, size_t row)
{
    double before = f->rows.ptr[row].value, now = rounded(before + f->learnt[row]);
    return fabs(now - before) >= SHOWN ? now : before;
}

static gs_status set_curves(gs_fitting *f, gs_calibrations *out, gs_error *err)
{
    const gs_calibrations *base = gs_model_calibrations(gs_engine_model(f->engine));
    gs_status status = GS_OK;
    for (size_t i = 0; i < base->n && status == GS_OK; i++) {
        gs_calibration_row row = base->ptr[i];
        row.values.level = row.level; /* what is stale now need not be tomorrow */
        status = gs_calibrations_set(out, row, err);
    }
    for (size_t i = 0; i < f->n_curves && status == GS_OK; i++)
        status = gs_calibrations_set(out, f->curves[i], err);
    return status;
}

static void look_up_phrases(gs_fitting *f)
{
    for (size_t i = 0; i < f->n_vocabulary; i++)
        f->phrases[i] =
            gs_model_phrase(f->model, f->tags[f->vocabulary[i].lang], gs_span_of(f->vocabulary[i].words));
}

gs_status gs_fitting_build(gs_fitting *f, gs_error *err)
{
    gs_weights weights = { 0 };
    gs_calibrations calibrations = { 0 };
    gs_status status = set_curves(f, &calibrations, err);
    for (size_t i = 0; i < f->rows.n && status == GS_OK; i++) {
        gs_weight row = f->rows.ptr[i];
        row.value = weight_now(f, i);
        status = gs_weights_add(&weights, row, err);
    }
    if (status != GS_OK) {
        gs_weights_done(&weights);
        gs_calibrations_done(&calibrations);
        return status;
    }
    gs_model_free(f->model);
    f->model = NULL;
    status = gs_model_build(&weights, &calibrations, f->concepts, &f->model, err);
    if (status == GS_OK)
        look_up_phrases(f);
    return status;
}

gs_status gs_fitting_score(gs_fitting *f, const gs_fit_item *item, gs_score *out, gs_error *err)
{
    const gs_observation *seen = &f->seen->ptr[item->item];
    gs_arena_reset(&f->scratch);
    const gs_phrase **phrases = gs_arena_array(&f->scratch, item->n_phrases + 1, sizeof(gs_phrase *));
    if (!phrases)
        return gs_fail_nomem(err);
    const char *lang = f->tags[item->lang];
    size_t n = 0;
    for (size_t i = 0; i < item->n_phrases; i++)
        if (f->phrases[item->phrases[i]])
            phrases[n++] = f->phrases[item->phrases[i]];
    gs_findings findings = { lang, seen->evidence, seen->n_evidence, phrases, n };
    return gs_model_score(f->model, &findings, &f->scratch, out) ? GS_OK : gs_fail_nomem(err);
}

static gs_status score_fold(gs_fitting *f, unsigned fold, gs_error *err)
{
    gs_status status = GS_OK;
    for (size_t i = 0; i < f->n_items && status == GS_OK; i++) {
        gs_score score;
        if (f->items[i].fold != fold)
            continue;
        status = gs_fitting_score(f, &f->items[i], &score, err);
        memcpy(f->items[i].z, score.z, sizeof(score.z));
        f->items[i].speaks = score.speaks;
    }
    return status;
}

/* --- Fitting --- */

/* Steps done of those to do. */
typedef struct steps {
    gs_teller watch;
    size_t done, total;
} steps;

static void step(steps *s)
{
    s->done++;
    if (s->watch.tell)
        s->watch.tell(s->watch.context, s->done, s->total);
}

/* The weights, with no curves but the engine's. */
static gs_status learn(gs_fitting *f, unsigned left_out, steps *s, gs_error *err)
{
    memset(f->learnt, 0, f->rows.n * sizeof(*f->learnt));
    gs_status status = gs_fitting_build(f, err);
    for (int round = 0; round < N_ROUNDS && status == GS_OK; round++) {
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS && status == GS_OK; label++)
            status = gs_deviations_fit(f, label, left_out, err);
        if (status == GS_OK)
            status = gs_fitting_build(f, err);
    }
    step(s);
    return status;
}

/* The whole model: what its parts say of each fold, curves to that, and the weights of all folds. */
static gs_status fit(gs_fitting *f, unsigned left_out, steps *s, gs_error *err)
{
    gs_status status = GS_OK;
    f->n_curves = 0;
    for (unsigned fold = 0; fold < f->options.n_folds && status == GS_OK; fold++) {
        if (left_out >> fold & 1)
            continue;
        status = learn(f, left_out | 1u << fold, s, err);
        if (status == GS_OK)
            status = score_fold(f, fold, err);
    }
    if (status != GS_OK)
        return status;
    gs_curves_fit(f, left_out);
    return learn(f, left_out, s, err);
}

/* --- What is asked for --- */

void gs_learnt_done(gs_learnt *learnt)
{
    gs_model_free(learnt->model);
    gs_arena_done(&learnt->arena);
    *learnt = (gs_learnt){ 0 };
}

/* What was in a fitting's arena is handed over with it. */
static gs_status hand_over(gs_fitting *f, gs_learnt *out, gs_error *err)
{
    gs_learnt learnt = { .curves = f->curves, .n_curves = f->n_curves };
    learnt.weights = gs_arena_array(&f->arena, f->rows.n + 1, sizeof(*learnt.weights));
    if (!learnt.weights)
        return gs_fail_nomem(err);
    for (size_t i = 0; i < f->rows.n; i++) {
        gs_weight row = f->rows.ptr[i];
        double before = row.value;
        row.value = weight_now(f, i);
        if (fabs(row.value - before) >= SHOWN)
            learnt.weights[learnt.n_weights++] = (gs_learnt_weight){ row, before, f->hits[i] };
    }
    learnt.model = f->model;
    learnt.arena = f->arena;
    f->model = NULL;
    f->arena = (gs_arena){ 0 };
    *out = learnt;
    return GS_OK;
}

gs_status gs_calibrate(const gs_engine *engine, const gs_gold_set *gold, const gs_observations *seen,
                       const gs_fit_options *options, gs_teller watch, gs_learnt *out, gs_error *err)
{
    gs_fitting f = { .engine = engine, .gold = gold, .seen = seen, .options = *options };
    gs_status status = begin(&f, err);
    steps s = { .watch = watch, .total = f.options.n_folds + 1 };
    if (status == GS_OK)
        status = fit(&f, 0, &s, err);
    if (status == GS_OK)
        status = hand_over(&f, out, err);
    done(&f);
    return status;
}

static gs_status judge_fold(gs_fitting *f, unsigned fold, gs_observation *out, gs_error *err)
{
    gs_status status = GS_OK;
    for (size_t i = 0; i < f->n_items && status == GS_OK; i++) {
        gs_score score;
        if (f->items[i].fold != fold)
            continue;
        status = gs_fitting_score(f, &f->items[i], &score, err);
        gs_observation *seen = &out[f->items[i].item];
        memcpy(seen->scores, score.confidence, sizeof(score.confidence));
        seen->flags = score.flags;
        seen->speaks = score.speaks;
    }
    return status;
}

gs_status gs_cross_validate(const gs_engine *engine, const gs_gold_set *gold, const gs_observations *seen,
                            const gs_fit_options *options, gs_teller watch, gs_arena *arena, gs_observation **out,
                            gs_error *err)
{
    gs_fitting f = { .engine = engine, .gold = gold, .seen = seen, .options = *options };
    gs_status status = begin(&f, err);
    steps s = { .watch = watch, .total = f.options.n_folds * f.options.n_folds };
    gs_observation *all = gs_arena_array(arena, gold->n + 1, sizeof(*all));
    if (status == GS_OK && !all)
        status = gs_fail_nomem(err);
    if (status == GS_OK && gold->n)
        memcpy(all, seen->ptr, gold->n * sizeof(*all));
    for (unsigned fold = 0; fold < f.options.n_folds && status == GS_OK; fold++) {
        status = fit(&f, 1u << fold, &s, err);
        if (status == GS_OK)
            status = judge_fold(&f, fold, all, err);
    }
    done(&f);
    if (status == GS_OK)
        *out = all;
    return status;
}
