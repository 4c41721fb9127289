/* From rows to what scoring adds up: effects by concept, rules and phrases by name. */
#include "model/internal.h"

#include <stdlib.h>
#include <string.h>

typedef struct builder {
    gs_model *model;
    int *next;                /* by row: the next one that speaks of the same, or -1 */
    int *of_concept;          /* by concept: the first row on it */
    int of_label[GS_N_LABELS]; /* the first row on all concepts of a label */
    gs_error *err;
} builder;

static bool same_lang(const char *a, const char *b)
{
    return !a == !b && (!a || strcmp(a, b) == 0);
}

/* --- Effects --- */

/* A row of the label steps back behind a row of the concept for the same label, contexts and language. */
static bool is_replaced(const builder *b, const gs_weight *w, int concept)
{
    const gs_weight *rows = b->model->weights.ptr;
    for (int i = b->of_concept[concept]; i >= 0; i = b->next[i])
        if (rows[i].label == w->label && rows[i].context == w->context && same_lang(rows[i].lang, w->lang))
            return true;
    return false;
}

/* "false", "false × claim", "false in uk". */
static const char *term_of(gs_model *m, const gs_concept *c, const gs_weight *w)
{
    const char *term = c->id, *sep = " × ";
    for (unsigned i = 0; i < GS_N_CONTEXT_BITS && term; i++) {
        if (!(w->context >> i & 1))
            continue;
        term = gs_arena_printf(&m->arena, "%s%s%s", term, sep, gs_context_bit_name(1u << i));
        sep = " ";
    }
    return w->lang && term ? gs_arena_printf(&m->arena, "%s in %s", term, w->lang) : term;
}

/* What a concept says by itself comes first, then what languages add, then contexts. */
static int rank(const gs_effect *e)
{
    return 2 * (e->context != 0) + (e->lang != NULL);
}

static bool add_effect(builder *b, int concept, int row, gs_effect *list, size_t *n)
{
    gs_model *m = b->model;
    const gs_weight *w = &m->weights.ptr[row];
    gs_effect e = { w->label, w->context, w->lang, term_of(m, &m->concepts->ptr[concept], w), w->value, row };
    size_t at = (*n)++;
    for (; at > 0 && rank(&list[at - 1]) > rank(&e); at--)
        list[at] = list[at - 1];
    list[at] = e;
    return e.term != NULL;
}

/* Each label's effects together, in their order. */
static bool part_by_label(gs_model *m, int concept, const gs_effect *list, size_t n)
{
    gs_effect *parts = gs_arena_array(&m->arena, n + 1, sizeof(*parts));
    for (gs_label label = GS_HEDGE; parts && label < GS_N_LABELS; label++) {
        gs_effects *of_label = &m->effects[(size_t)concept * GS_N_LABELS + label];
        *of_label = (gs_effects){ parts, 0 };
        for (size_t i = 0; i < n; i++)
            if (list[i].label == label)
                parts[of_label->n++] = list[i];
        parts += of_label->n;
    }
    return parts != NULL;
}

static gs_status resolve_concept(builder *b, int concept)
{
    gs_model *m = b->model;
    gs_label label = m->concepts->ptr[concept].label;
    size_t n = 0, room = 1;
    for (int i = b->of_concept[concept]; i >= 0; i = b->next[i])
        room++;
    for (int i = b->of_label[label]; i >= 0; i = b->next[i])
        room++;
    gs_effect *list = gs_arena_array(&m->arena, room, sizeof(*list));
    bool ok = list != NULL;
    for (int i = b->of_concept[concept]; i >= 0 && ok; i = b->next[i])
        ok = add_effect(b, concept, i, list, &n);
    for (int i = b->of_label[label]; i >= 0 && ok; i = b->next[i])
        if (!is_replaced(b, &m->weights.ptr[i], concept))
            ok = add_effect(b, concept, i, list, &n);
    return ok && part_by_label(m, concept, list, n) ? GS_OK : gs_fail_nomem(b->err);
}

/* Rows in chains by what they are on, each in the order of the table. */
static void chain(builder *b)
{
    gs_model *m = b->model;
    for (size_t i = m->weights.n; i-- > 0;) {
        const gs_weight *w = &m->weights.ptr[i];
        int *head = w->kind == GS_WEIGHT_CONCEPT ? &b->of_concept[w->concept]
                    : w->kind == GS_WEIGHT_LABEL ? &b->of_label[w->of_label]
                                                 : NULL;
        if (!head)
            continue;
        b->next[i] = *head;
        *head = (int)i;
    }
}

static gs_status resolve_concepts(builder *b)
{
    gs_model *m = b->model;
    gs_status status = GS_OK;
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        b->of_label[label] = -1;
    for (size_t i = 0; i < m->concepts->n; i++)
        b->of_concept[i] = -1;
    chain(b);
    for (size_t i = 0; i < m->concepts->n && status == GS_OK; i++)
        if (m->concepts->ptr[i].label != GS_CONTEXT)
            status = resolve_concept(b, (int)i);
    return status;
}

/* --- Globals, rules, phrases --- */

static void note_globals(gs_model *m)
{
    for (size_t i = 0; i < m->weights.n; i++)
        if (m->weights.ptr[i].kind <= GS_WEIGHT_STRONG)
            m->globals[m->n_globals++] = (int)i;
}

static size_t count_kind(const gs_model *m, gs_weight_kind kind)
{
    size_t n = 0;
    for (size_t i = 0; i < m->weights.n; i++)
        n += m->weights.ptr[i].kind == kind;
    return n;
}

/* A power of two, at most half full. */
static size_t slots_for(size_t n)
{
    size_t slots = 4;
    while (slots < 2 * n)
        slots *= 2;
    return slots;
}

static gs_rule_effect *rule_slot(const gs_model *m, const char *rule, gs_label label)
{
    size_t i = gs_mix(gs_hash(gs_span_of(rule)) + label) & (m->n_rule_slots - 1);
    while (m->rules[i].rule && (m->rules[i].effect.label != label || strcmp(m->rules[i].rule, rule) != 0))
        i = (i + 1) & (m->n_rule_slots - 1);
    return &m->rules[i];
}

static gs_status resolve_rules(builder *b)
{
    gs_model *m = b->model;
    m->n_rules = count_kind(m, GS_WEIGHT_RULE);
    m->n_rule_slots = slots_for(m->n_rules);
    m->rules = gs_arena_array(&m->arena, m->n_rule_slots, sizeof(*m->rules));
    if (!m->rules)
        return gs_fail_nomem(b->err);
    for (size_t i = 0; i < m->weights.n; i++) {
        const gs_weight *w = &m->weights.ptr[i];
        if (w->kind != GS_WEIGHT_RULE)
            continue;
        const char *term = gs_arena_printf(&m->arena, "rule %s", w->name);
        if (!term)
            return gs_fail_nomem(b->err);
        gs_effect effect = { w->label, 0, w->lang, term, w->value, (int)i };
        *rule_slot(m, w->name, w->label) = (gs_rule_effect){ w->name, effect };
    }
    return GS_OK;
}

const gs_effect *gs_model_rule(const gs_model *model, const char *rule, gs_label label)
{
    if (!rule || model->n_rules == 0)
        return NULL;
    const gs_rule_effect *slot = rule_slot(model, rule, label);
    return slot->rule ? &slot->effect : NULL;
}

static size_t phrase_slot(const gs_model *m, const char *lang, gs_span words)
{
    size_t i = (gs_hash(words) ^ gs_mix(gs_hash(gs_span_of(lang)))) & (m->n_phrase_slots - 1);
    const gs_phrase *p;
    while ((p = m->phrases[i]) && (strcmp(p->lang, lang) != 0 || !gs_span_eq(words, gs_span_of(p->words))))
        i = (i + 1) & (m->n_phrase_slots - 1);
    return i;
}

static bool set_phrase(gs_model *m, const gs_weight *w, int row)
{
    size_t i = phrase_slot(m, w->lang, gs_span_of(w->name));
    if (!m->phrases[i]) {
        m->phrases[i] = gs_arena_alloc(&m->arena, sizeof(**m->phrases));
        if (!m->phrases[i])
            return false;
        *m->phrases[i] = (gs_phrase){ .words = w->name, .lang = w->lang };
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
            m->phrases[i]->rows[label] = GS_NO_ROW;
    }
    m->phrases[i]->weights[w->label] = w->value;
    m->phrases[i]->rows[w->label] = row;
    return true;
}

static gs_status resolve_phrases(builder *b)
{
    gs_model *m = b->model;
    bool ok = true;
    m->n_phrases = count_kind(m, GS_WEIGHT_PHRASE);
    m->n_phrase_slots = slots_for(m->n_phrases);
    m->phrases = gs_arena_array(&m->arena, m->n_phrase_slots, sizeof(gs_phrase *));
    for (size_t i = 0; m->phrases && ok && i < m->weights.n; i++)
        if (m->weights.ptr[i].kind == GS_WEIGHT_PHRASE)
            ok = set_phrase(m, &m->weights.ptr[i], (int)i);
    return m->phrases && ok ? GS_OK : gs_fail_nomem(b->err);
}

bool gs_model_has_phrases(const gs_model *model, const char *lang)
{
    for (size_t i = 0; model->n_phrases && i < model->n_phrase_slots; i++)
        if (model->phrases[i] && strcmp(model->phrases[i]->lang, lang) == 0)
            return true;
    return false;
}

const gs_phrase *gs_model_phrase(const gs_model *model, const char *lang, gs_span words)
{
    return model->n_phrases ? model->phrases[phrase_slot(model, lang, words)] : NULL;
}

/* --- All --- */

static gs_status check_complete(const gs_model *m, const char *where, gs_error *err)
{
    unsigned biases = 0;
    for (size_t i = 0; i < m->weights.n; i++)
        if (m->weights.ptr[i].kind == GS_WEIGHT_BIAS && !m->weights.ptr[i].lang)
            biases |= 1u << m->weights.ptr[i].label;
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        if (!(biases >> label & 1))
            return gs_fail(err, GS_EFORMAT, where, 0, "weights.tsv has no bias for %s", gs_label_name(label));
        if (!gs_calibrations_find(&m->calibrations, "*", label))
            return gs_fail(err, GS_EFORMAT, where, 0, "calibration.tsv has no \"*\" row for %s",
                           gs_label_name(label));
    }
    return GS_OK;
}

static gs_status resolve(builder *b)
{
    gs_model *m = b->model;
    m->effects = gs_arena_array(&m->arena, m->concepts->n * GS_N_LABELS + 1, sizeof(*m->effects));
    m->globals = gs_arena_array(&m->arena, m->weights.n + 1, sizeof(*m->globals));
    b->next = calloc(m->weights.n + 1, sizeof(*b->next));
    b->of_concept = calloc(m->concepts->n + 1, sizeof(*b->of_concept));
    if (!m->effects || !m->globals || !b->next || !b->of_concept)
        return gs_fail_nomem(b->err);
    note_globals(m);
    gs_status status = resolve_concepts(b);
    if (status == GS_OK)
        status = resolve_rules(b);
    return status == GS_OK ? resolve_phrases(b) : status;
}

gs_status gs_model_resolve(gs_model *model, const char *where, gs_error *err)
{
    builder b = { .model = model, .err = err };
    gs_status status = check_complete(model, where, err);
    if (status == GS_OK)
        status = gs_weights_complete(&model->weights, model->concepts, err);
    if (status == GS_OK)
        status = resolve(&b);
    free(b.next);
    free(b.of_concept);
    return status;
}
