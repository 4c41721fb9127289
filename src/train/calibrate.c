/* Calibration: Platt curves and thresholds by language and label, each held near the pooled ones, and the same by
 * cross-validation. Translations of one document are in one fold, since a fold is chosen by the document's name. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "train/calibrate.h"
#include "train/measure.h"

enum {
    N_FOLDS = 5,
    ENOUGH = 30, /* positives with which a language stands on its own */
    HALF_WAY = 100,
};

static const double picked_weight = 0.3;
/* How firmly a curve is held to its parent: the pooled one to what it was, a language to the pooled one. */
static const double hold_pooled = 1, hold_few = 20, hold_enough = 2;
static const double edge = 1e-6; /* confidences are kept this far from 0 and 1 before they become log odds */

static double log_odds(double confidence)
{
    double c = fmin(fmax(confidence, edge), 1 - edge);
    return log(c / (1 - c));
}

/* The log odds before the engine's own calibration. */
static double score_of(const gs_engine *engine, const char *lang, gs_label label, double confidence)
{
    const gs_calibration *c = gs_engine_calibration(engine, lang, label);
    return c && c->a > 0 ? (log_odds(confidence) - c->b) / c->a : log_odds(confidence);
}

static int fold_of(const gs_gold *item, unsigned n_folds)
{
    gs_span name = gs_span_of(*item->doc ? item->doc : *item->id ? item->id : item->lang);
    if (!*item->doc && !*item->id)
        name = item->text;
    return (int)(gs_hash_id(name) % n_folds);
}

/* --- Points --- */

static size_t tag_index(const gs_fitting *f, const char *lang)
{
    size_t i = 0;
    while (i < f->n_tags && strcmp(f->tags[i], lang) != 0)
        i++;
    return i;
}

static bool collect_tags(gs_fitting *f, const gs_gold_set *gold, const gs_observations *seen)
{
    f->tags = gs_arena_array(f->arena, gold->n + 1, sizeof(*f->tags));
    for (size_t i = 0; f->tags && i < gold->n; i++)
        if (!seen->ptr[i].unscored)
            f->tags[f->n_tags++] = gold->ptr[i].lang;
    f->n_tags = f->tags ? gs_tags_sort(f->tags, f->n_tags) : 0;
    return f->tags != NULL;
}

static void add_points(gs_fitting *f, const gs_engine *engine, const gs_gold *item, const gs_observation *seen,
                       size_t i)
{
    unsigned n_folds = f->options->n_folds ? f->options->n_folds : N_FOLDS;
    size_t lang = tag_index(f, item->lang);
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        if (!(item->known >> label & 1) || (item->soft >> label & 1))
            continue;
        double z = score_of(engine, item->lang, label, seen->scores[label]);
        double weight = item->sampling == GS_SAMPLING_PICKED ? picked_weight : 1;
        f->points[f->n_points++] = (gs_point){
            z, { z, weight, item->labels >> label & 1 }, i, lang, label, fold_of(item, n_folds), seen->concept[label]
        };
    }
}

static gs_status collect(gs_fitting *f, const gs_engine *engine, const gs_gold_set *gold, const gs_observations *seen,
                         gs_error *err)
{
    f->points = gs_arena_array(f->arena, gold->n * GS_N_LABELS + 1, sizeof(*f->points));
    f->scratch = gs_arena_array(f->arena, gold->n * GS_N_LABELS + 1, sizeof(*f->scratch));
    if (!f->points || !f->scratch || !collect_tags(f, gold, seen))
        return gs_fail_nomem(err);
    f->engine = engine;
    f->concepts = gs_engine_concepts(engine);
    f->curves = gs_arena_array(f->arena, (f->n_tags + 1) * GS_N_LABELS, sizeof(*f->curves));
    f->shifts = gs_arena_array(f->arena, (f->n_tags + 1) * GS_N_LABELS * f->concepts->n, sizeof(*f->shifts));
    if (!f->curves || !f->shifts)
        return gs_fail_nomem(err);
    for (size_t i = 0; i < gold->n; i++)
        if (!seen->ptr[i].unscored && gold->ptr[i].sampling != GS_SAMPLING_WRITTEN)
            add_points(f, engine, &gold->ptr[i], &seen->ptr[i], i);
    return GS_OK;
}

/* --- Curves --- */

static gs_curve *curve_of(const gs_fitting *f, size_t lang, gs_label label)
{
    return &f->curves[lang * GS_N_LABELS + label];
}

/* Points of a label, and of a language unless it is the pooled one, outside the fold, into the scratch. For a threshold
 * those without evidence come last: they are never flagged, whatever their score. */
static size_t select_points(gs_fitting *f, size_t lang, gs_label label, int but_fold, bool for_threshold,
                            unsigned *n_pos)
{
    size_t n = 0;
    *n_pos = 0;
    for (size_t i = 0; i < f->n_points; i++) {
        const gs_point *p = &f->points[i];
        if (p->label != label || p->fold == but_fold || (lang != f->n_tags && p->lang != lang))
            continue;
        f->scratch[n] = p->scored;
        if (for_threshold && p->concept == GS_NO_CONCEPT)
            f->scratch[n].z = -INFINITY;
        n++;
        *n_pos += p->scored.holds;
    }
    return n;
}

/* The best threshold of few positives is chance: it is drawn towards the fallback, half way with HALF_WAY of them. A
 * floor that was asked for is kept by each language on its own. */
static double threshold_of(gs_fitting *f, size_t lang, gs_label label, int but_fold, double fallback)
{
    gs_curve *curve = curve_of(f, lang, label);
    size_t n = select_points(f, lang, label, but_fold, true, &curve->n_pos);
    double floor = f->options->precision_floor, trust = (double)curve->n_pos / (curve->n_pos + HALF_WAY);
    if (floor > 0)
        return gs_threshold_at_precision(f->scratch, n, curve->platt, floor);
    if (lang != f->n_tags && curve->n_pos < ENOUGH)
        return fallback;
    return fallback + trust * (gs_threshold_best_f1(f->scratch, n, curve->platt, fallback) - fallback);
}

/* Gold of one language says nothing of the others: what is pooled stays as it is. */
static void fit_pooled(gs_fitting *f, gs_label label, int but_fold)
{
    const gs_calibration *now = gs_engine_calibration(f->engine, "*", label);
    gs_curve *pooled = curve_of(f, f->n_tags, label);
    *pooled = (gs_curve){ { now->a, now->b }, now->threshold, 0 };
    if (f->n_tags < 2)
        return;
    size_t n = select_points(f, f->n_tags, label, but_fold, false, &pooled->n_pos);
    pooled->platt = gs_platt_fit(f->scratch, n, pooled->platt, hold_pooled);
    pooled->threshold = threshold_of(f, f->n_tags, label, but_fold, now->threshold);
}

static gs_status fit_label(gs_fitting *f, gs_label label, int but_fold, gs_error *err)
{
    gs_status status = gs_deviations_fit(f, label, but_fold, err);
    if (status != GS_OK)
        return status;
    fit_pooled(f, label, but_fold);
    const gs_curve *pooled = curve_of(f, f->n_tags, label);
    for (size_t lang = 0; lang < f->n_tags; lang++) {
        gs_curve *own = curve_of(f, lang, label);
        size_t n = select_points(f, lang, label, but_fold, false, &own->n_pos);
        double hold = own->n_pos >= ENOUGH ? hold_enough : hold_few;
        own->platt = gs_platt_fit(f->scratch, n, pooled->platt, hold);
        own->threshold = threshold_of(f, lang, label, but_fold, pooled->threshold);
    }
    return GS_OK;
}

static gs_status fit_curves(gs_fitting *f, int but_fold, gs_error *err)
{
    gs_status status = GS_OK;
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS && status == GS_OK; label++)
        status = fit_label(f, label, but_fold, err);
    return status;
}

/* --- What is asked for --- */

/* Does the gold say anything of the label in the language, or of languages in general? */
static bool speaks_of(const gs_fitting *f, size_t lang, gs_label label)
{
    bool is_pooled = lang == f->n_tags, any = false;
    for (size_t i = 0; i < f->n_points && !any; i++)
        any = f->points[i].label == label && (is_pooled || f->points[i].lang == lang);
    return any && (!is_pooled || f->n_tags > 1);
}

static gs_calibration values_of(const gs_curve *c, bool is_pooled)
{
    gs_calibration_level level = is_pooled || c->n_pos == 0 ? GS_CAL_TRANSFERRED : GS_CAL_MEASURED;
    return (gs_calibration){ c->platt.a, c->platt.b, c->threshold, level, c->n_pos };
}

gs_status gs_calibrate(const gs_engine *engine, const gs_gold_set *gold, const gs_observations *seen,
                       const gs_fit_options *options, gs_arena *arena, gs_learnt *out, gs_error *err)
{
    gs_fitting f = { .options = options, .arena = arena };
    gs_status status = collect(&f, engine, gold, seen, err);
    if (status != GS_OK)
        return status;
    gs_fitted *rows = gs_arena_array(arena, (f.n_tags + 1) * GS_N_LABELS, sizeof(*rows));
    if (!rows)
        return gs_fail_nomem(err);
    if ((status = fit_curves(&f, GS_NO_FOLD, err)) != GS_OK)
        return status;
    size_t n = 0;
    for (size_t i = 0; i <= f.n_tags; i++) {
        size_t lang = i == 0 ? f.n_tags : i - 1;
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
            if (speaks_of(&f, lang, label))
                rows[n++] =
                    (gs_fitted){ i == 0 ? "*" : f.tags[lang], label, values_of(curve_of(&f, lang, label), i == 0) };
    }
    *out = (gs_learnt){ .rows = rows, .n_rows = n };
    return gs_deviations_list(&f, out) ? GS_OK : gs_fail_nomem(err);
}

static void rescore(const gs_fitting *f, const gs_point *p, gs_observation *seen)
{
    const gs_curve *c = curve_of(f, p->lang, p->label);
    seen->scores[p->label] = gs_platt_confidence(c->platt, p->scored.z);
    seen->flags &= ~(1u << p->label);
    if (p->concept != GS_NO_CONCEPT && seen->scores[p->label] >= c->threshold)
        seen->flags |= 1u << p->label;
}

gs_status gs_cross_validate(const gs_engine *engine, const gs_gold_set *gold, const gs_observations *seen,
                            const gs_fit_options *options, gs_arena *arena, gs_observation **out, gs_error *err)
{
    gs_fitting f = { .options = options, .arena = arena };
    gs_status status = collect(&f, engine, gold, seen, err);
    if (status != GS_OK)
        return status;
    gs_observation *all = gs_arena_array(arena, gold->n + 1, sizeof(*all));
    if (!all)
        return gs_fail_nomem(err);
    memcpy(all, seen->ptr, gold->n * sizeof(*all));
    int n_folds = options->n_folds ? (int)options->n_folds : N_FOLDS;
    for (int fold = 0; fold < n_folds; fold++) {
        if ((status = fit_curves(&f, fold, err)) != GS_OK)
            return status;
        for (size_t i = 0; i < f.n_points; i++)
            if (f.points[i].fold == fold)
                rescore(&f, &f.points[i], &all[f.points[i].item]);
    }
    *out = all;
    return GS_OK;
}
