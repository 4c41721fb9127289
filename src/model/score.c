/* Adding up: see model.h for the formula. */
#include "model/internal.h"

#include <math.h>
#include <string.h>

enum { MAX_FURTHER = 3 };

/* A further cue counts when it alone would come to at least this confidence's log odds (about .27). */
static const double FURTHER_FROM = -1.0;
/* A cue is shown under another flagged label when it adds at least this much to it. */
static const double SHOWN_FROM = 1.0;

double gs_model_global(const gs_model *model, gs_global_kind kind, gs_label label, const char *lang)
{
    double sum = 0;
    for (size_t i = 0; i < model->n_globals; i++) {
        const gs_global *g = &model->globals[i];
        if (g->kind == kind && g->label == label && (!g->lang || (lang && strcmp(g->lang, lang) == 0)))
            sum += g->weight;
    }
    return sum;
}

const gs_calibration *gs_model_calibration(const gs_model *model, const char *lang, gs_label label)
{
    const gs_calibration *pooled = NULL;
    for (size_t i = 0; i < model->n_calibrations; i++) {
        const gs_calibration_row *c = &model->calibrations[i];
        if (c->label == label && strcmp(c->lang, lang) == 0)
            return &c->values;
        if (c->label == label && strcmp(c->lang, "*") == 0)
            pooled = &c->values;
    }
    return pooled;
}

typedef struct scorer {
    const gs_model *model;
    const char *lang;
    gs_arena *arena;
    gs_score *out;
    size_t cap_terms;
} scorer;

static bool holds(const gs_effect *effect, const scorer *s, unsigned context)
{
    return (context & effect->context) == effect->context && (!effect->lang || strcmp(effect->lang, s->lang) == 0);
}

static double strength_weight(const scorer *s, const gs_evidence *e, gs_label label)
{
    if (!e->strength || s->model->concepts->ptr[e->concept].label != label)
        return 0;
    return gs_model_global(s->model, e->strength < 0 ? GS_WEAK : GS_STRONG, label, s->lang);
}

/* What one piece of evidence adds to a label; false when it has nothing to say of it. */
static bool weigh(const scorer *s, const gs_evidence *e, gs_label label, double *sum)
{
    gs_effects effects = s->model->effects[e->concept];
    bool speaks = false;
    *sum = strength_weight(s, e, label);
    for (size_t i = 0; i < effects.n; i++) {
        if (effects.ptr[i].label == label && holds(&effects.ptr[i], s, e->context)) {
            *sum += effects.ptr[i].weight;
            speaks = true;
        }
    }
    return speaks;
}

static void add_term(scorer *s, gs_label label, int concept, const char *name, double weight)
{
    if (weight < 0 || weight > 0)
        s->out->terms[s->out->n_terms++] = (gs_model_term){ label, concept, name, weight };
}

static void add_evidence_terms(scorer *s, const gs_evidence *e, gs_label label)
{
    gs_effects effects = s->model->effects[e->concept];
    for (size_t i = 0; i < effects.n; i++)
        if (effects.ptr[i].label == label && holds(&effects.ptr[i], s, e->context))
            add_term(s, label, e->concept, effects.ptr[i].term, effects.ptr[i].weight);
    add_term(s, label, e->concept, e->strength < 0 ? "weak rule" : "strong rule", strength_weight(s, e, label));
}

static int strongest(const scorer *s, gs_label label, const gs_evidence *evidence, size_t n)
{
    int best = -1;
    double best_sum = 0, sum;
    for (size_t i = 0; i < n; i++) {
        if (weigh(s, &evidence[i], label, &sum) && (best < 0 || sum > best_sum)) {
            best = (int)i;
            best_sum = sum;
        }
    }
    return best;
}

static bool is_further(const scorer *s, const gs_evidence *e, gs_label label, double bias)
{
    double sum;
    return weigh(s, e, label, &sum) && bias + sum >= FURTHER_FROM;
}

/* Other concepts that speak for the label, each once. */
static unsigned count_further(const scorer *s, gs_label label, const gs_evidence *evidence, size_t n, int best,
                              double bias)
{
    unsigned count = 0;
    for (size_t i = 0; i < n && count < MAX_FURTHER; i++) {
        bool skip = evidence[i].concept == evidence[best].concept || !is_further(s, &evidence[i], label, bias);
        for (size_t k = 0; k < i && !skip; k++)
            skip = evidence[k].concept == evidence[i].concept && is_further(s, &evidence[k], label, bias);
        count += !skip;
    }
    return count;
}

/* The logit before calibration; *speaks: some evidence bears on the label. */
static double score_label(scorer *s, gs_label label, const gs_evidence *evidence, size_t n, bool *speaks)
{
    static const char *const further_names[] = { "", "1 further cue", "2 further cues", "3 further cues" };
    double bias = gs_model_global(s->model, GS_BIAS, label, s->lang), sum = 0;
    int best = strongest(s, label, evidence, n);
    *speaks = best >= 0;
    if (!*speaks)
        return bias;
    weigh(s, &evidence[best], label, &sum);
    unsigned n_further = count_further(s, label, evidence, n, best, bias);
    double further = n_further * gs_model_global(s->model, GS_FURTHER, label, s->lang);
    add_term(s, label, GS_NO_CONCEPT, "bias", bias);
    add_evidence_terms(s, &evidence[best], label);
    add_term(s, label, GS_NO_CONCEPT, further_names[n_further], further);
    return bias + sum + further;
}

static void note_labels(scorer *s, const gs_evidence *evidence, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        gs_label own = s->model->concepts->ptr[evidence[i].concept].label;
        s->out->labels[i] = 1u << own;
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
            double sum;
            if (label != own && (s->out->flags >> label & 1) && weigh(s, &evidence[i], label, &sum) &&
                sum >= SHOWN_FROM)
                s->out->labels[i] |= 1u << label;
        }
    }
}

static bool reserve(scorer *s, const gs_evidence *evidence, size_t n)
{
    size_t terms = 0;
    for (size_t i = 0; i < n; i++)
        if (s->model->effects[evidence[i].concept].n > terms)
            terms = s->model->effects[evidence[i].concept].n;
    s->out->terms = gs_arena_array(s->arena, n ? (terms + 3) * GS_N_LABELS : 1, sizeof(*s->out->terms));
    s->out->labels = gs_arena_array(s->arena, n, sizeof(*s->out->labels));
    return s->out->terms && s->out->labels;
}

bool gs_model_score(const gs_model *model, const char *lang, const gs_evidence *evidence, size_t n, gs_arena *arena,
                    gs_score *out)
{
    *out = (gs_score){ .flags = 0 };
    scorer s = { .model = model, .lang = lang, .arena = arena, .out = out };
    if (!reserve(&s, evidence, n))
        return false;
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        const gs_calibration *c = gs_model_calibration(model, lang, label);
        bool speaks;
        double z = score_label(&s, label, evidence, n, &speaks);
        out->confidence[label] = 1 / (1 + exp(-(c->a * z + c->b)));
        if (speaks && out->confidence[label] >= c->threshold) /* no flag without a cue to show */
            out->flags |= 1u << label;
    }
    note_labels(&s, evidence, n);
    return true;
}
