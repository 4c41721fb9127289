/* Checking a lexicon: its lints, and its examples run through the whole analysis. */
#include "engine/internal.h"

#include <stdlib.h>
#include <string.h>

typedef struct checker {
    gs_session *session;
    const gs_lexicon *lexicon;
    const gs_rule *rules;
    size_t n_rules;
    bool *reached; /* by rule */
    gs_problems *out;
} checker;

static bool counts(const gs_trace_hit *hit, int concept)
{
    return hit->hit.rule->kind == GS_RULE_CUE && hit->hit.rule->concept == concept && !hit->blocked_by &&
           !hit->condition_failed;
}

/* A rule is reached by a `+` of its concept, a blocker by any example of its concept that it has to do with. */
static void note_reached(checker *c, const gs_example *example, const gs_trace *trace)
{
    for (size_t i = 0; i < trace->n_hits; i++) {
        const gs_trace_hit *hit = &trace->hits[i];
        if (hit->hit.rule->concept != example->concept || hit->condition_failed)
            continue;
        if (hit->hit.rule->kind == GS_RULE_BLOCKER || example->must_fire)
            c->reached[hit->hit.rule - c->rules] = true;
    }
}

static void describe_silence(checker *c, const gs_example *example, const gs_trace *trace)
{
    for (size_t i = 0; i < trace->n_hits; i++) {
        const gs_trace_hit *hit = &trace->hits[i];
        if (hit->hit.rule->kind != GS_RULE_CUE || hit->hit.rule->concept != example->concept)
            continue;
        if (hit->blocked_by)
            gs_problems_add(c->out, true, example->line, "does not fire: line %u is blocked by line %u",
                            hit->hit.rule->line, hit->blocked_by->line);
        else
            gs_problems_add(c->out, true, example->line, "does not fire: the condition of line %u does not hold",
                            hit->hit.rule->line);
        return;
    }
    gs_problems_add(c->out, true, example->line, "does not fire: no rule of the concept matches");
}

static void judge(checker *c, const gs_example *example, const gs_trace *trace)
{
    const gs_concept *concept = &gs_lexicon_concepts(c->lexicon)->ptr[example->concept];
    const gs_trace_hit *firing = NULL;
    for (size_t i = 0; i < trace->n_hits && !firing; i++)
        if (counts(&trace->hits[i], example->concept))
            firing = &trace->hits[i];
    bool flagged = concept->label == GS_CONTEXT || (trace->sentence.flags >> concept->label & 1);
    if (example->must_fire && !firing)
        describe_silence(c, example, trace);
    else if (!example->must_fire && firing && flagged)
        gs_problems_add(c->out, true, example->line, "must not fire, but line %u does: %s", firing->hit.rule->line,
                        firing->hit.rule->pattern);
    else if (!example->must_fire && firing && !firing->hit.rule->strength && !(firing->context & GS_CTX_NEGATED))
        gs_problems_add(c->out, false, example->line, "line %u fires here, only too weakly to flag",
                        firing->hit.rule->line);
}

static gs_status run_examples(checker *c, gs_error *err)
{
    size_t n;
    const gs_example *examples = gs_lexicon_examples(c->lexicon, &n);
    for (size_t i = 0; i < n; i++) {
        const gs_trace *trace;
        gs_span text = gs_span_of(examples[i].text);
        gs_status status = gs_explain(c->session, gs_lexicon_lang(c->lexicon), text, &trace, err);
        if (status != GS_OK)
            return status;
        note_reached(c, &examples[i], trace);
        judge(c, &examples[i], trace);
    }
    for (size_t i = 0; i < c->n_rules; i++)
        if (!c->reached[i])
            gs_problems_add(c->out, false, c->rules[i].line, "no example reaches this %s: %s",
                            c->rules[i].kind == GS_RULE_CUE ? "rule" : "blocker", c->rules[i].pattern);
    return GS_OK;
}

static int by_line(const void *a, const void *b)
{
    const gs_problem *x = a, *y = b;
    return x->line != y->line ? (x->line < y->line ? -1 : 1) : strcmp(x->message, y->message);
}

gs_status gs_check(gs_session *session, const gs_lexicon *lexicon, gs_problems *out, gs_error *err)
{
    checker c = { .session = session, .lexicon = lexicon, .out = out };
    c.rules = gs_lexicon_rules(lexicon, &c.n_rules);
    c.reached = calloc(c.n_rules ? c.n_rules : 1, sizeof(*c.reached));
    if (!c.reached)
        return gs_fail_nomem(err);
    gs_status status = gs_lexicon_lint(lexicon, out, err);
    if (status == GS_OK)
        status = run_examples(&c, err);
    free(c.reached);
    if (out->n)
        qsort(out->ptr, out->n, sizeof(*out->ptr), by_line);
    return status;
}
