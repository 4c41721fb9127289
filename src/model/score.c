/* Adding up: see model.h for the formula. */
#include "model/internal.h"

#include <math.h>

enum { MAX_FURTHER = 3 };

/* A further cue counts when it alone would come to at least this confidence's log odds (about .27). */
static const double FURTHER_FROM = -1.0;
/* A cue is shown under another flagged label when it adds at least this much to it. */
static const double SHOWN_FROM = 1.0;
/* A phrase is shown when it alone makes the odds half as high again. */
static const double PHRASE_SHOWN_FROM = 0.4;

/* Pooled weight plus the deviation of the language; *row is that of the pooled one, where there is one. */
static double global(const gs_model *model, gs_weight_kind kind, gs_label label, const char *lang, int *row)
{
    double sum = 0;
    *row = GS_NO_ROW;
    for (size_t i = 0; i < model->n_globals; i++) {
        const gs_weight *w = &model->weights.ptr[model->globals[i]];
        if (w->kind != kind || w->label != label || (w->lang && !gs_same_tag(w->lang, lang)))
            continue;
        sum += w->value;
        if (!w->lang || *row == GS_NO_ROW)
            *row = model->globals[i];
    }
    return sum;
}

typedef struct scorer {
    const gs_model *model;
    const char *lang;
    const gs_findings *in;
    gs_arena *arena;
    gs_score *out;
} scorer;

static bool holds(const gs_effect *effect, const scorer *s, unsigned context)
{
    return (context & effect->context) == effect->context && (!effect->lang || gs_same_tag(effect->lang, s->lang));
}

static double strength_weight(const scorer *s, const gs_evidence *e, gs_label label, int *row)
{
    *row = GS_NO_ROW;
    if (!e->strength || s->model->concepts->ptr[e->concept].label != label)
        return 0;
    return global(s->model, e->strength < 0 ? GS_WEIGHT_WEAK : GS_WEIGHT_STRONG, label, s->lang, row);
}

/* What one piece of evidence adds to a label; false when it has nothing to say of it. */
static bool weigh(const scorer *s, const gs_evidence *e, gs_label label, double *sum)
{
    gs_effects effects = gs_model_effects(s->model, e->concept, label);
    bool speaks = false;
    int row;
    *sum = 0;
    for (size_t i = 0; i < effects.n; i++) {
        if (holds(&effects.ptr[i], s, e->context)) {
            *sum += effects.ptr[i].weight;
            speaks = true;
        }
    }
    if (!speaks)
        return false;
    const gs_effect *of_rule = gs_model_rule(s->model, e->rule, label);
    *sum += strength_weight(s, e, label, &row) + (of_rule ? of_rule->weight : 0);
    return true;
}

static void add_term(scorer *s, gs_model_term term)
{
    s->out->terms[s->out->n_terms++] = term;
}

static void add_effect_term(scorer *s, const gs_evidence *e, const gs_effect *effect)
{
    add_term(s, (gs_model_term){ effect->label, e->concept, effect->row, 1, effect->term, effect->weight });
}

static void add_evidence_terms(scorer *s, const gs_evidence *e, gs_label label)
{
    gs_effects effects = gs_model_effects(s->model, e->concept, label);
    for (size_t i = 0; i < effects.n; i++)
        if (holds(&effects.ptr[i], s, e->context))
            add_effect_term(s, e, &effects.ptr[i]);
    int row;
    double strength = strength_weight(s, e, label, &row);
    if (row != GS_NO_ROW)
        add_term(s, (gs_model_term){ label, e->concept, row, 1, e->strength < 0 ? "weak rule" : "strong rule",
                                     strength });
    const gs_effect *of_rule = gs_model_rule(s->model, e->rule, label);
    if (of_rule)
        add_effect_term(s, e, of_rule);
}

static int strongest(const scorer *s, gs_label label)
{
    int best = -1;
    double best_sum = 0, sum;
    for (size_t i = 0; i < s->in->n_evidence; i++) {
        if (weigh(s, &s->in->evidence[i], label, &sum) && (best < 0 || sum > best_sum)) {
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
static unsigned count_further(const scorer *s, gs_label label, int best, double bias)
{
    const gs_evidence *evidence = s->in->evidence;
    unsigned count = 0;
    for (size_t i = 0; i < s->in->n_evidence && count < MAX_FURTHER; i++) {
        bool skip = evidence[i].concept == evidence[best].concept || !is_further(s, &evidence[i], label, bias);
        for (size_t k = 0; k < i && !skip; k++)
            skip = evidence[k].concept == evidence[i].concept && is_further(s, &evidence[k], label, bias);
        count += !skip;
    }
    return count;
}

/* The terms of the strongest evidence and of those beside it; their sum. */
static double score_evidence(scorer *s, gs_label label, int best, double bias)
{
    static const char *const further_names[] = { "", "1 further cue", "2 further cues", "3 further cues" };
    const gs_evidence *e = &s->in->evidence[best];
    double sum;
    int row;
    weigh(s, e, label, &sum);
    add_evidence_terms(s, e, label);
    unsigned n = count_further(s, label, best, bias);
    double further = n * global(s->model, GS_WEIGHT_FURTHER, label, s->lang, &row);
    if (n)
        add_term(s, (gs_model_term){ label, GS_NO_CONCEPT, row, n, further_names[n], further });
    return sum + further;
}

static double score_phrases(scorer *s, gs_label label)
{
    double sum = 0;
    for (size_t i = 0; i < s->in->n_phrases; i++) {
        const gs_phrase *p = s->in->phrases[i];
        if (p->rows[label] == GS_NO_ROW)
            continue;
        sum += p->weights[label];
        add_term(s, (gs_model_term){ label, GS_NO_CONCEPT, p->rows[label], 1, p->words, p->weights[label] });
    }
    return sum;
}

static bool phrase_speaks(const scorer *s, gs_label label)
{
    for (size_t i = 0; i < s->in->n_phrases; i++)
        if (s->in->phrases[i]->weights[label] > 0)
            return true;
    return false;
}

/* The sum before calibration; a label that nothing speaks of has no terms. */
static double score_label(scorer *s, gs_label label)
{
    int row, best = strongest(s, label);
    double bias = global(s->model, GS_WEIGHT_BIAS, label, s->lang, &row);
    size_t first = s->out->n_terms;
    add_term(s, (gs_model_term){ label, GS_NO_CONCEPT, GS_NO_ROW, 1, "bias", bias });
    double z = bias + (best >= 0 ? score_evidence(s, label, best, bias) : 0) + score_phrases(s, label);
    if (best >= 0 || phrase_speaks(s, label))
        s->out->speaks |= 1u << label;
    if (s->out->n_terms == first + 1)
        s->out->n_terms = first;
    return z;
}

/* The labels under which evidence and phrases are shown. */
static void note_labels(scorer *s)
{
    for (size_t i = 0; i < s->in->n_evidence; i++) {
        const gs_evidence *e = &s->in->evidence[i];
        gs_label own = s->model->concepts->ptr[e->concept].label;
        s->out->labels[i] = 1u << own;
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
            double sum;
            if (label != own && (s->out->flags >> label & 1) && weigh(s, e, label, &sum) && sum >= SHOWN_FROM)
                s->out->labels[i] |= 1u << label;
        }
    }
    for (size_t i = 0; i < s->in->n_phrases; i++)
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
            if ((s->out->flags >> label & 1) && s->in->phrases[i]->weights[label] >= PHRASE_SHOWN_FROM)
                s->out->phrase_labels[i] |= 1u << label;
}

/* Rows of a concept, and bias, strength, rule, further cues. */
static bool reserve(scorer *s)
{
    const gs_findings *in = s->in;
    size_t terms = 0;
    for (size_t i = 0; i < in->n_evidence; i++) {
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
            size_t n = gs_model_effects(s->model, in->evidence[i].concept, label).n;
            terms = n > terms ? n : terms;
        }
    }
    terms += 4 + in->n_phrases;
    s->out->terms = gs_arena_array(s->arena, terms * GS_N_LABELS, sizeof(*s->out->terms));
    s->out->labels = gs_arena_array(s->arena, in->n_evidence + 1, sizeof(*s->out->labels));
    s->out->phrase_labels = gs_arena_array(s->arena, in->n_phrases + 1, sizeof(*s->out->phrase_labels));
    return s->out->terms && s->out->labels && s->out->phrase_labels;
}

bool gs_model_score(const gs_model *model, const gs_findings *findings, gs_arena *arena, gs_score *out)
{
    *out = (gs_score){ .flags = 0 };
    scorer s = { .model = model, .lang = findings->lang, .in = findings, .arena = arena, .out = out };
    if (!reserve(&s))
        return false;
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        const gs_calibration *c = gs_model_calibration(model, s.lang, label);
        out->z[label] = score_label(&s, label);
        out->confidence[label] = 1 / (1 + exp(-(c->a * out->z[label] + c->b)));
        if ((out->speaks >> label & 1) && out->confidence[label] >= c->threshold)
            out->flags |= 1u << label;
    }
    note_labels(&s);
    return true;
}
