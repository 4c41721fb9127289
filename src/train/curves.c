/* Curves: from the sum of a label to its confidence, pooled over languages and for each held near the pooled one, and
 * from which confidence to flag. */
#include "train/calibrate.h"

#include <math.h>
#include <string.h>

enum {
    ENOUGH = 30, /* positives with which a language stands on its own */
    SOME = 10,   /* from which an F1 means something */
    HALF_WAY = 300,
};

/* How firmly a curve is held to its parent: the pooled one to what it was, a language to the pooled one. */
static const double hold_pooled = 3, hold_few = 60, hold_enough = 12;

/* What the points of a language and label come from. */
typedef struct tally {
    size_t n; /* items that tell */
    unsigned n_pos, n_translated; /* of the positives */
} tally;

static bool is_taken(const gs_fitting *f, const gs_fit_item *item, size_t lang, gs_label label, unsigned left_out)
{
    return item->weight > 0 && !(left_out >> item->fold & 1) && (lang == f->n_tags || item->lang == lang) &&
           gs_fit_item_tells(f, item, label);
}

/* Points of a label, and of a language unless it is the pooled one, of the folds not left out. For a threshold those of
 * which nothing speaks come last: they are never flagged, whatever their sum. */
static tally select_points(gs_fitting *f, size_t lang, gs_label label, unsigned left_out, bool for_threshold)
{
    tally t = { 0 };
    for (size_t i = 0; i < f->n_items; i++) {
        const gs_fit_item *item = &f->items[i];
        if (!is_taken(f, item, lang, label, left_out))
            continue;
        const gs_gold *gold = &f->gold->ptr[item->item];
        bool holds = gold->labels >> label & 1, silent = for_threshold && !(item->speaks >> label & 1);
        f->points[t.n++] = (gs_scored){ silent ? -INFINITY : item->z[label], item->weight, holds };
        t.n_pos += holds;
        t.n_translated += holds && gold->translated;
    }
    return t;
}

/* The best threshold of few positives is chance: it is drawn towards the parent's, half way with HALF_WAY of them. The
 * pooled one is drawn to half of the best F1, where it is when confidences are frequencies (Lipton, Elkan and
 * Narayanaswamy 2014). */
static double threshold_of(gs_fitting *f, size_t lang, gs_label label, unsigned left_out, gs_platt curve, double parent)
{
    tally t = select_points(f, lang, label, left_out, true);
    double trust = (double)t.n_pos / (t.n_pos + HALF_WAY), f1;
    if (lang != f->n_tags && t.n_pos < ENOUGH)
        return parent;
    double best = gs_threshold_best_f1(f->points, t.n, curve, parent, &f1);
    if (lang == f->n_tags && t.n_pos >= SOME)
        parent = f1 / 2;
    return parent + trust * (best - parent);
}

/* As the file has it. */
static double rounded(double value)
{
    return round(value * 1e4) / 1e4;
}

/* A threshold is never above the confidence it was chosen for. */
static double rounded_down(double value)
{
    return floor(value * 1e4 + 1e-6) / 1e4;
}

static gs_calibration_level level_of(const gs_fitting *f, size_t lang, tally t)
{
    if (lang == f->n_tags || t.n_pos == 0)
        return GS_CAL_TRANSFERRED;
    return 2 * t.n_translated > t.n_pos ? GS_CAL_TRANSLATED : GS_CAL_MEASURED;
}

static gs_calibration fit_curve(gs_fitting *f, size_t lang, gs_label label, unsigned left_out,
                                const gs_calibration *parent)
{
    tally t = select_points(f, lang, label, left_out, false);
    double hold = lang == f->n_tags ? hold_pooled : t.n_pos >= ENOUGH ? hold_enough : hold_few;
    gs_platt fitted = gs_platt_fit(f->points, t.n, (gs_platt){ parent->a, parent->b }, hold);
    gs_platt curve = { rounded(fitted.a), rounded(fitted.b) };
    double threshold = threshold_of(f, lang, label, left_out, curve, parent->threshold);
    return (gs_calibration){ curve.a, curve.b, fmax(rounded_down(threshold), 1e-4), level_of(f, lang, t), t.n_pos };
}

static bool has_points(const gs_fitting *f, size_t lang, gs_label label)
{
    bool any = false;
    for (size_t i = 0; i < f->n_items && !any; i++)
        any = is_taken(f, &f->items[i], lang, label, 0);
    return any;
}

/* What a language's curve is held near: the pooled one where that was fitted, else its own as it was. */
static const gs_calibration *parent_of(const gs_fitting *f, size_t lang, gs_label label, const gs_calibration *pooled)
{
    return pooled ? pooled : gs_model_calibration(gs_engine_model(f->engine), f->tags[lang], label);
}

/* Gold of one language says nothing of the others: what is pooled stays as it is. */
static void fit_label(gs_fitting *f, gs_label label, unsigned left_out)
{
    gs_calibration_row *pooled = NULL;
    if (!gs_fitting_is_alone(f) && has_points(f, f->n_tags, label)) {
        const gs_calibration *now = gs_model_calibration(gs_engine_model(f->engine), "*", label);
        pooled = &f->curves[f->n_curves++];
        *pooled = (gs_calibration_row){ .lang = "*", .label = label,
                                        .values = fit_curve(f, f->n_tags, label, left_out, now) };
    }
    for (size_t lang = 0; lang < f->n_tags; lang++) {
        if (!has_points(f, lang, label))
            continue;
        const gs_calibration *parent = parent_of(f, lang, label, pooled ? &pooled->values : NULL);
        f->curves[f->n_curves++] =
            (gs_calibration_row){ .lang = f->tags[lang], .label = label,
                                  .values = fit_curve(f, lang, label, left_out, parent) };
    }
}

static size_t index_of(const gs_fitting *f, const char *lang)
{
    size_t i = 0;
    while (i < f->n_tags && strcmp(f->tags[i], lang) != 0)
        i++;
    return i;
}

/* A floor that was asked for is kept by each language on its own, and lowers nothing. */
static void keep_floor(gs_fitting *f, gs_calibration_row *row, unsigned left_out)
{
    tally t = select_points(f, index_of(f, row->lang), row->label, left_out, true);
    gs_platt curve = { row->values.a, row->values.b };
    double least = gs_threshold_at_precision(f->points, t.n, curve, f->options.precision_floor);
    row->values.threshold = fmax(row->values.threshold, rounded_down(fmin(least, 1)));
}

void gs_curves_fit(gs_fitting *f, unsigned left_out)
{
    f->n_curves = 0;
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        fit_label(f, label, left_out);
    for (size_t i = 0; i < f->n_curves && f->options.precision_floor > 0; i++)
        keep_floor(f, &f->curves[i], left_out);
}
