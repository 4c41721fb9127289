/* Headline gaps: the headline asserts what the body only hedges, denies or calls false.
 *
 * A headline asserts where it is scored, has none of the rule's labels, nor nearly, asks nothing, quotes nobody and
 * names nobody who says so ("Ministry: …", "…, sources say"). A sentence of the body is against it where it has one of
 * the labels and is about the same: it holds most of what the headline is about. Where another sentence of the body
 * holds as much without such a label, the body asserts it, too, and there is no gap; nor is there where the labelled
 * sentence only adds to it. Precise before complete: a headline in other words than the body is not judged. */
#include "alert/watcher.h"

#include <string.h>

/* The share of the headline's content that a sentence must hold: in the first ones, which tell the story, less. */
enum { FIRST_SENTENCES = 5, LEAST_SHARED = 2 };
/* Sentences of the headline that are judged; what has more is none. */
enum { MOST_HEADLINES = 4 };
/* Words of a source behind a headline. */
enum { SOURCE_WORDS = 3 };
#define ABOUT_FROM .6
#define ABOUT_LATER_FROM .75
/* The share of its own content that the headline must hold: in a long sentence the label may stand by something else.
 * On 427 articles of NTREX in seven languages that was what nine of ten gaps told without it were wrong for. */
#define MOSTLY_FROM (1. / 3)
/* What a headline may have of a label: half of what the lowest threshold asks. */
#define ASSERTS_BELOW .25

static bool has_character(gs_span text, const char *const *characters)
{
    for (; *characters; characters++)
        if (gs_span_find(text, *characters))
            return true;
    return false;
}

/* A few words behind the last comma or dash: "sources say". */
static bool ends_with_source(gs_span text)
{
    static const char *const marks[] = { ", ", "، ", " – ", " — ", " - ", NULL };
    gs_span last = { NULL, 0 };
    for (const char *const *mark = marks; *mark; mark++) {
        gs_span rest = text;
        for (const char *at; (at = gs_span_find(rest, *mark));) {
            rest.ptr = at + strlen(*mark);
            rest.len = (size_t)(text.ptr + text.len - rest.ptr);
            if (rest.ptr > last.ptr)
                last = rest;
        }
    }
    size_t n_blanks = 0;
    for (size_t i = 0; i < last.len; i++)
        n_blanks += last.ptr[i] == ' ';
    return last.ptr && n_blanks < SOURCE_WORDS;
}

static bool asserts(const gs_alert_rule *rule, const gs_watched_sentence *s)
{
    static const char *const marks[] = { "?", "？", "؟", "\"", "“", "”", "„", "«", "»", "「", "『", ": ", "：", NULL };
    if (s->role != GS_HEADLINE || !s->scored || has_character(s->text, marks) || ends_with_source(s->text))
        return false;
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        if (rule->labels >> label & 1 && (s->flags >> label & 1 || s->scores[label] >= ASSERTS_BELOW))
            return false;
    return gs_watch_takes_language(rule, s->lang);
}

/* What the body says of a headline. */
typedef struct body {
    watch_topic *topics; /* by sentence */
    double *shares;      /* of the headline's content, by sentence */
    double *own_shares;  /* of the sentence's */
} body;

static gs_status read_body(gs_watcher *w, uint32_t headline, body *out, gs_error *err)
{
    const gs_watched_article *article = w->now.article;
    gs_status status = GS_OK;
    for (uint32_t i = 0; status == GS_OK && i < article->n; i++)
        if (!out->topics[i].ptr)
            status = gs_watch_topic(w, &w->now, i, &out->topics[i], err);
    const watch_topic *about = &out->topics[headline];
    for (uint32_t i = 0; status == GS_OK && i < article->n; i++) {
        size_t shared = gs_topic_shared(about, &out->topics[i]);
        bool counts = article->sentences[i].role == GS_BODY && shared >= LEAST_SHARED;
        out->shares[i] = counts ? (double)shared / (double)about->n : 0;
        out->own_shares[i] = counts ? (double)shared / (double)out->topics[i].n : 0;
    }
    return status;
}

/* Does the body assert it, too, with as much of the headline as what is against it has, or with most of it? */
static bool body_asserts(const gs_watched_article *article, const body *b, unsigned labels, double against)
{
    for (uint32_t i = 0; i < article->n; i++)
        if (!(article->sentences[i].flags & labels) && b->shares[i] > 0 &&
            (b->shares[i] >= against || b->shares[i] >= ABOUT_FROM))
            return true;
    return false;
}

static gs_status judge(gs_watcher *w, uint32_t rule_at, uint32_t headline, body *b, gs_error *err)
{
    const gs_watched_article *article = w->now.article;
    const gs_alert_rule *rule = w->rules[rule_at];
    watch_found *found = &w->found[rule_at];
    size_t at_first = found->n, n_body = 0;
    double most = 0;
    gs_status status = gs_watch_add(found, &article->sentences[headline], headline, 0, err);
    for (uint32_t i = 0; status == GS_OK && i < article->n; i++) {
        if (article->sentences[i].role != GS_BODY)
            continue;
        double from = n_body++ < FIRST_SENTENCES ? ABOUT_FROM : ABOUT_LATER_FROM;
        unsigned labels = gs_watch_labels(rule, &article->sentences[i], true);
        if (!labels || b->shares[i] < from || b->own_shares[i] < MOSTLY_FROM)
            continue;
        most = b->shares[i] > most ? b->shares[i] : most;
        status = gs_watch_add(found, &article->sentences[i], i, labels, err);
    }
    if (found->n < at_first + 2 || body_asserts(article, b, rule->labels, most))
        found->n = at_first;
    return status;
}

static gs_status judge_headline(gs_watcher *w, uint32_t headline, body *b, gs_error *err)
{
    bool is_read = false;
    gs_status status = GS_OK;
    for (size_t c = 0; status == GS_OK && c < w->n_candidates; c++) {
        uint32_t r = w->candidates[c];
        if (w->rules[r]->kind != GS_ALERT_HEADLINE_GAP || w->found[r].n > 0 ||
            !asserts(w->rules[r], &w->now.article->sentences[headline]))
            continue;
        if (!is_read)
            status = read_body(w, headline, b, err);
        is_read = true;
        if (status == GS_OK)
            status = judge(w, r, headline, b, err);
    }
    return status;
}

gs_status gs_watch_gaps(gs_watcher *w, gs_error *err)
{
    const gs_watched_article *article = w->now.article;
    bool has_candidate = false;
    for (size_t c = 0; c < w->n_candidates; c++)
        has_candidate |= w->rules[w->candidates[c]]->kind == GS_ALERT_HEADLINE_GAP;
    if (!has_candidate)
        return GS_OK;
    body b = { gs_arena_array(&w->arena, article->n + 1, sizeof(*b.topics)),
               gs_arena_array(&w->arena, article->n + 1, sizeof(*b.shares)),
               gs_arena_array(&w->arena, article->n + 1, sizeof(*b.own_shares)) };
    gs_status status = b.topics && b.shares && b.own_shares ? GS_OK : gs_fail_nomem(err);
    for (uint32_t i = 0, n = 0; status == GS_OK && i < article->n && n < MOST_HEADLINES; i++) {
        if (article->sentences[i].role != GS_HEADLINE)
            continue;
        status = judge_headline(w, i, &b, err);
        n++;
    }
    return status;
}
