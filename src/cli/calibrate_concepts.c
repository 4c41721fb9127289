/* Concepts, and below each its languages and rules: in how many sentences it counts, how often the gold agrees, how
 * sure the program is there, and its weight, before and after. What costs most, the sentences where it is wrong, comes
 * first. */
#include "cli/calibrate_page.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "cli/chart.h"

/* Rules shown of a concept; a deep lexicon has some dozens in each language. */
enum { MAX_RULES = 150, MAX_PATTERN = 160 };

/* A firing, its mean confidences, and what the evidence in no context weighs. */
typedef struct row {
    gs_firing f;
    const gs_rule *rule; /* or NULL */
    double says[GS_N_FITS], weight[GS_N_FITS];
} row;

/* A concept: rows first to last - 1, itself the first. */
typedef struct group {
    size_t first, last;
} group;

typedef struct concepts_page {
    const gs_calibrated *c;
    gs_buf *out;
    gs_error *err;
    gs_arena arena, scratch;
    const gs_rule **rules; /* of all lexicons, by id */
    size_t n_rules;
    row *rows;
    size_t n_rows;
    group *groups;
    size_t n_groups;
    double low, high; /* of all weights */
} concepts_page;

static void put(gs_buf *out, const char *ours)
{
    gs_buf_puts(out, ours);
}

/* --- Rules by id --- */

static int by_id(const void *a, const void *b)
{
    const gs_rule *const *x = a, *const *y = b;
    return strcmp((*x)->id, (*y)->id);
}

static bool list_rules(concepts_page *p)
{
    const gs_lexicon *lexicon;
    size_t n = 0, total = 0;
    for (size_t i = 0; (lexicon = gs_engine_lexicon_at(p->c->engine, i)); i++) {
        gs_lexicon_rules(lexicon, &n);
        total += n;
    }
    p->rules = gs_arena_array(&p->arena, total + 1, sizeof(gs_rule *));
    for (size_t i = 0; p->rules && (lexicon = gs_engine_lexicon_at(p->c->engine, i)); i++) {
        const gs_rule *list = gs_lexicon_rules(lexicon, &n);
        for (size_t k = 0; k < n; k++)
            p->rules[p->n_rules++] = &list[k];
    }
    if (p->rules)
        qsort(p->rules, p->n_rules, sizeof(gs_rule *), by_id);
    return p->rules != NULL;
}

static const gs_rule *find_rule(const concepts_page *p, const char *id)
{
    const gs_rule *key = &(gs_rule){ .id = id };
    const gs_rule **hit = id ? bsearch(&key, p->rules, p->n_rules, sizeof(gs_rule *), by_id) : NULL;
    return hit ? *hit : NULL;
}

/* --- Weights --- */

/* The strength that a rule has in any context. */
static int8_t strength_of(const gs_rule *rule)
{
    return rule && !rule->strength_if.need && !rule->strength_if.never ? rule->strength : 0;
}

/* The sum of a hit alone, without the bias. */
static bool weigh(concepts_page *p, row *r, int fit)
{
    gs_label label = gs_engine_concepts(p->c->engine)->ptr[r->f.concept].label;
    gs_evidence alone = { r->f.concept, GS_CTX_OWN, strength_of(r->rule), r->f.rule };
    gs_findings findings = { .lang = r->f.lang ? r->f.lang : "*", .evidence = &alone, .n_evidence = 1 };
    gs_score score;
    gs_arena_reset(&p->scratch);
    if (!gs_model_score(gs_calibrated_model(p->c, fit), &findings, &p->scratch, &score))
        return false;
    r->weight[fit] = 0;
    for (size_t i = 0; i < score.n_terms; i++)
        if (score.terms[i].label == label && score.terms[i].row != GS_NO_ROW)
            r->weight[fit] += score.terms[i].weight;
    p->low = fmin(p->low, r->weight[fit]);
    p->high = fmax(p->high, r->weight[fit]);
    return true;
}

/* Evidence is the same before and after, so that the rows are. */
static gs_status collect(concepts_page *p)
{
    gs_firing *firings[GS_N_FITS];
    gs_status status = GS_OK;
    for (int fit = GS_BEFORE; fit < GS_N_FITS && status == GS_OK; fit++)
        status =
            gs_measure_firings(p->c->engine, p->c->gold, p->c->seen[fit], &p->arena, &firings[fit], &p->n_rows, p->err);
    if (status != GS_OK)
        return status;
    p->rows = gs_arena_array(&p->arena, p->n_rows + 1, sizeof(*p->rows));
    bool ok = p->rows && list_rules(p);
    for (size_t i = 0; ok && i < p->n_rows; i++) {
        row *r = &p->rows[i];
        *r = (row){ .f = firings[GS_BEFORE][i], .rule = find_rule(p, firings[GS_BEFORE][i].rule) };
        r->says[GS_BEFORE] = firings[GS_BEFORE][i].mean;
        r->says[GS_AFTER] = firings[GS_AFTER][i].mean;
        ok = weigh(p, r, GS_BEFORE) && weigh(p, r, GS_AFTER);
    }
    return ok ? GS_OK : gs_fail_nomem(p->err);
}

/* --- Order --- */

static size_t n_wrong(const row *r)
{
    return r->f.n - r->f.n_right;
}

static int by_wrong(const row *x, const row *y)
{
    if (n_wrong(x) != n_wrong(y))
        return n_wrong(x) > n_wrong(y) ? -1 : 1;
    return (x->f.n < y->f.n) - (x->f.n > y->f.n);
}

static int compare_rows(const void *a, const void *b)
{
    const row *x = a, *y = b;
    int order = by_wrong(x, y);
    return order ? order : strcmp(x->f.rule, y->f.rule);
}

static int compare_groups(const void *a, const void *b, void *rows)
{
    const group *x = a, *y = b;
    int order = by_wrong((const row *)rows + x->first, (const row *)rows + y->first);
    return order ? order : (x->first > y->first) - (x->first < y->first);
}

/* The end of the rows from `i` on that are of one concept, or of one language of it. */
static size_t end_of(const concepts_page *p, size_t i, bool of_language)
{
    size_t end = i + 1;
    while (end < p->n_rows && p->rows[end].f.concept == p->rows[i].f.concept &&
           (!of_language || strcmp(p->rows[end].f.lang, p->rows[i].f.lang) == 0))
        end++;
    return end;
}

/* Concepts, and in each language of them the rules. */
static gs_status order_rows(concepts_page *p)
{
    p->groups = gs_arena_array(&p->arena, p->n_rows + 1, sizeof(*p->groups));
    if (!p->groups)
        return gs_fail_nomem(p->err);
    for (size_t i = 0, end; i < p->n_rows; i = end) {
        end = end_of(p, i, false);
        p->groups[p->n_groups++] = (group){ i, end };
        for (size_t k = i + 1, stop; k < end; k = stop) {
            stop = end_of(p, k, true);
            qsort(&p->rows[k + 1], stop - k - 1, sizeof(*p->rows), compare_rows);
        }
    }
    qsort_r(p->groups, p->n_groups, sizeof(*p->groups), compare_groups, p->rows);
    return GS_OK;
}

/* --- Showing --- */

static void put_right(const concepts_page *p, const row *r)
{
    gs_interval w = gs_wilson(r->f.n_right, r->f.n);
    double share = (double)r->f.n_right / (double)r->f.n;
    gs_chart_put_bar(p->out, share, w.low, w.high, r->says[GS_AFTER]);
    gs_page_put_share(p->out, share, 2);
}

static void put_weight(const concepts_page *p, const row *r)
{
    gs_chart_put_change(p->out, r->weight[GS_BEFORE], r->weight[GS_AFTER], p->low, p->high);
    put(p->out, "<span class=\"from-to\"><span class=\"was\">");
    gs_page_put_weight(p->out, r->weight[GS_BEFORE]);
    put(p->out, "</span> → <b>");
    gs_page_put_weight(p->out, r->weight[GS_AFTER]);
    put(p->out, "</b></span>");
}

static void put_cells(const concepts_page *p, const row *r)
{
    gs_buf_printf(p->out, "<td>%zu</td><td>", r->f.n);
    put_right(p, r);
    put(p->out, "</td><td>");
    gs_page_put_change(p->out, r->says[GS_BEFORE], r->says[GS_AFTER]);
    put(p->out, "</td><td>");
    put_weight(p, r);
    put(p->out, "</td></tr>\n");
}

static void put_pattern(gs_buf *out, const gs_rule *rule)
{
    gs_span pattern = gs_span_of(rule->pattern), cut = gs_span_cut(pattern, MAX_PATTERN);
    put(out, "<code><bdi>");
    gs_escape_html(out, cut);
    put(out, cut.len < pattern.len ? "…</bdi></code> <small>" : "</bdi></code> <small>");
    gs_page_put_text(out, rule->at);
    put(out, "</small>");
}

static void put_rule(const concepts_page *p, const row *r)
{
    put(p->out, "<tr><th scope=\"row\">");
    if (r->rule)
        put_pattern(p->out, r->rule);
    else
        gs_page_put_text(p->out, r->f.rule);
    put(p->out, "</th>");
    put_cells(p, r);
}

/* Its rules up to `end`; *left is how many may still be shown, and *hidden counts those that are not. */
static void put_language(const concepts_page *p, size_t i, size_t end, size_t *left, size_t *hidden)
{
    put(p->out, "<tbody>\n<tr class=\"of\"><th scope=\"row\">");
    gs_page_put_language(p->out, p->rows[i].f.lang);
    put(p->out, "</th>");
    put_cells(p, &p->rows[i]);
    for (size_t k = i + 1; k < end; k++) {
        if (*left == 0) {
            *hidden += end - k;
            break;
        }
        --*left;
        put_rule(p, &p->rows[k]);
    }
    put(p->out, "</tbody>\n");
}

static void put_languages(const concepts_page *p, group g)
{
    size_t left = MAX_RULES, hidden = 0;
    put(p->out, "<div class=\"wide\"><table class=\"rules\">\n<thead><tr><th scope=\"col\">language, rule</th>"
                "<th scope=\"col\">counts in</th><th scope=\"col\">is right</th><th scope=\"col\">says</th>"
                "<th scope=\"col\">weight</th></tr></thead>\n");
    for (size_t i = g.first + 1, end; i < g.last; i = end) {
        end = end_of(p, i, true);
        put_language(p, i, end, &left, &hidden);
    }
    put(p->out, "</table></div>\n");
    if (hidden)
        gs_buf_printf(p->out, "<p class=\"caution\">%zu rules more; gainsay eval --by rule has all</p>\n", hidden);
}

static void put_summary(const concepts_page *p, const gs_concept *concept, const row *r)
{
    put(p->out, "<summary><span class=\"concept\"><b>");
    gs_page_put_text(p->out, concept->gloss);
    put(p->out, "</b> <small>");
    gs_page_put_text(p->out, concept->id);
    put(p->out, "</small> ");
    gs_page_put_label(p->out, concept->label);
    gs_buf_printf(p->out,
                  "</span><span class=\"n\"><span class=\"hidden\">counts in </span>%zu</span><span class=\"right\">"
                  "<span class=\"hidden\">is right </span>",
                  r->f.n);
    put_right(p, r);
    put(p->out, "</span><span class=\"says\"><span class=\"hidden\">says </span>");
    gs_page_put_change(p->out, r->says[GS_BEFORE], r->says[GS_AFTER]);
    put(p->out, "</span><span class=\"weight\"><span class=\"hidden\">weight </span>");
    put_weight(p, r);
    put(p->out, "</span></summary>\n");
}

static void put_concept(const concepts_page *p, group g)
{
    const row *r = &p->rows[g.first];
    const gs_concept *concept = &gs_engine_concepts(p->c->engine)->ptr[r->f.concept];
    gs_buf_printf(p->out, "<details class=\"row %s\">", gs_label_name(concept->label));
    put_summary(p, concept, r);
    put_languages(p, g);
    put(p->out, "</details>\n");
}

static void put_section(const concepts_page *p)
{
    gs_page_begin_section(p->out, "concepts", "Concepts and rules");
    put(p->out,
        "<p class=\"aside\">Natural and picked sentences in which a concept counts and whose gold speaks of its "
        "label; those first that are wrong most often. The bar is the share that is right, with 95 % as a line "
        "over it. The upright stroke is how sure the program is of the label there, on average and on documents "
        "left out: where it stands at the end of the bar, confidences keep their word. The weight is what a "
        "plain hit adds to the log odds, before and after. A concept unfolds into its languages and "
        "rules.</p>\n");
    put(p->out,
        "<div class=\"rows\">\n<div class=\"head\" aria-hidden=\"true\"><span>concept</span><span>counts in</span>"
        "<span>is right</span><span>says</span><span>weight</span></div>\n");
    for (size_t i = 0; i < p->n_groups; i++)
        put_concept(p, p->groups[i]);
    put(p->out, p->n_groups ? "</div>\n</section>\n" : "<p>None counts in any sentence.</p>\n</div>\n</section>\n");
}

gs_status gs_calibrated_put_concepts(const gs_calibrated *c, gs_buf *out, gs_error *err)
{
    concepts_page p = { .c = c, .out = out, .err = err };
    gs_status status = collect(&p);
    if (status == GS_OK)
        status = order_rows(&p);
    if (status == GS_OK)
        put_section(&p);
    gs_arena_done(&p.arena);
    gs_arena_done(&p.scratch);
    return status;
}
