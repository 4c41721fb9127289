/* Precision and recall of a label's flags, were they given from each confidence on. Flags are only given where
 * something speaks of the label, so a curve ends short of the recall that the rules cannot reach. To reach it by
 * flagging every sentence is no point of it. */
#include "train/measure.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct verdict {
    double confidence;
    bool held;
} verdict;

static int by_confidence(const void *a, const void *b)
{
    const verdict *x = a, *y = b;
    return (x->confidence < y->confidence) - (x->confidence > y->confidence);
}

/* Points of verdicts in order, and their mean precision. */
static void work_out(const verdict *verdicts, size_t n, gs_pr_curve *out)
{
    size_t tp = 0, tp_before = 0;
    double sum = 0;
    for (size_t i = 0; i < n; i++) {
        tp += verdicts[i].held;
        if (i + 1 < n && verdicts[i + 1].confidence >= verdicts[i].confidence) /* sorted: the same */
            continue;
        gs_pr_point *p = &out->points[out->n_points++];
        *p = (gs_pr_point){ .confidence = verdicts[i].confidence, .tp = tp, .fp = i + 1 - tp };
        p->precision = (double)tp / (double)(i + 1);
        p->recall = out->n_held ? (double)tp / (double)out->n_held : NAN;
        sum += p->precision * (double)(tp - tp_before);
        tp_before = tp;
    }
    out->average_precision = out->n_held ? sum / (double)out->n_held : NAN;
}

/* What something speaks of; counts what is held in any case. */
static size_t collect(const gs_gold_set *gold, const gs_observations *seen, const char *lang, gs_label label,
                      verdict *verdicts, gs_pr_curve *out)
{
    size_t n = 0;
    for (size_t i = 0; i < gold->n; i++) {
        const gs_gold *item = &gold->ptr[i];
        const gs_observation *s = &seen->ptr[i];
        if (s->unscored || !(gs_gold_counted(item) >> label & 1) || (lang && strcmp(lang, item->lang) != 0))
            continue;
        bool held = item->labels >> label & 1;
        out->n_held += held;
        if (s->speaks >> label & 1)
            verdicts[n++] = (verdict){ s->scores[label], held };
    }
    return n;
}

gs_status gs_measure_pr_curve(const gs_gold_set *gold, const gs_observations *seen, const char *lang, gs_label label,
                              gs_arena *arena, gs_pr_curve *out, gs_error *err)
{
    verdict *verdicts = calloc(gold->n + 1, sizeof(*verdicts));
    if (!verdicts)
        return gs_fail_nomem(err);
    gs_pr_curve curve = { 0 };
    size_t n = collect(gold, seen, lang, label, verdicts, &curve);
    curve.points = gs_arena_array(arena, n + 1, sizeof(*curve.points));
    if (curve.points) {
        qsort(verdicts, n, sizeof(*verdicts), by_confidence);
        work_out(verdicts, n, &curve);
        *out = curve;
    }
    free(verdicts);
    return curve.points ? GS_OK : gs_fail_nomem(err);
}
