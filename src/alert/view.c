/* An alert in words: what every form says of it. What may not leave the house is passed by here, so that no form has to
 * think of it: titles, languages, sources and counts come from articles that may be shown. */
#include "alert/told.h"

#include <string.h>

#include "report/report.h"

const char *gs_view_closed(const char *status, int64_t embargoed_until, int64_t now)
{
    if (embargoed_until > now)
        return "embargoed";
    if (!status || strcmp(status, "usable") == 0)
        return NULL;
    if (strcmp(status, "embargoed") == 0)
        return embargoed_until ? NULL : "embargoed";                  /* until nobody knows when */
    return strcmp(status, "canceled") == 0 ? "canceled" : "withheld"; /* what is not known is not told */
}

const char *gs_view_title(const gs_alert_view *view)
{
    const gs_view_article *best = NULL;
    for (size_t i = 0; i < view->n_articles; i++) {
        const gs_view_article *a = &view->articles[i];
        if (!a->closed && a->title && *a->title && (!best || (best->left && !a->left)))
            best = a;
    }
    return best ? best->title : view->subject;
}

const gs_detail *gs_detail_at(size_t i)
{
    static const gs_detail details[] = { { 20, 6, 600 }, { 10, 4, 400 }, { 6, 2, 300 }, { 3, 1, 200 }, { 0, 0, 100 } };
    return i < sizeof(details) / sizeof(*details) ? &details[i] : NULL;
}

gs_tally gs_tally_of(const gs_alert_view *view)
{
    gs_tally all = { .articles = view->n_more_standing, .sentences = view->n_more_sentences };
    for (size_t i = 0; i < view->n_articles; i++) {
        const gs_view_article *a = &view->articles[i];
        if (a->left)
            continue;
        all.articles++;
        all.closed += a->closed != NULL;
        all.sentences += a->n_sentences;
        for (size_t k = 0; k < a->n_sentences; k++) {
            all.labels |= a->sentences[k].labels;
            for (unsigned label = 0; label < GS_N_LABELS; label++) {
                bool higher = a->sentences[k].confidence[label] > all.confidence[label];
                if ((a->sentences[k].labels >> label & 1) && higher)
                    all.confidence[label] = a->sentences[k].confidence[label];
            }
        }
    }
    return all;
}

size_t gs_told_left_out(const gs_alert_view *view, size_t told)
{
    return view->n_more + view->n_articles - (told < view->n_articles ? told : view->n_articles);
}

const gs_view_article *gs_told_article(const gs_alert_view *view, size_t i, size_t most)
{
    enum { FIRST = 2 }; /* with which it began */
    size_t n = view->n_articles;
    if (i >= n || i >= most)
        return NULL;
    return &view->articles[i < FIRST || n <= most ? i : n - most + i];
}

static size_t add_name(const char *name, const char **out, size_t n, size_t max)
{
    for (size_t i = 0; i < n; i++)
        if (name && strcmp(out[i], name) == 0)
            return n;
    if (!name || n == max)
        return n;
    out[n] = name;
    return n + 1;
}

size_t gs_told_languages(const gs_alert_view *view, const char **out, size_t max)
{
    size_t n = 0;
    for (size_t i = 0; i < view->n_articles; i++)
        if (!view->articles[i].closed && !view->articles[i].left)
            n = add_name(view->articles[i].lang, out, n, max);
    return n;
}

size_t gs_told_sources(const gs_alert_view *view, const char **out, size_t max)
{
    size_t n = 0;
    for (size_t i = 0; i < view->n_articles; i++)
        if (!view->articles[i].closed && !view->articles[i].left)
            n = add_name(view->articles[i].source, out, n, max);
    return n;
}

/* --- Words --- */

void gs_told_cut(gs_span text, size_t max, gs_buf *out)
{
    gs_span cut = gs_span_cut(text, max);
    gs_buf_put(out, cut.ptr, cut.len);
    if (cut.len < text.len)
        gs_buf_puts(out, "\xe2\x80\xa6");
}

void gs_told_headline(const gs_alert_view *view, size_t max, gs_buf *out)
{
    const char *title = gs_view_title(view);
    gs_tally all = gs_tally_of(view);
    gs_buf_puts(out, view->retracted ? "Retracted: " : "");
    gs_told_cut(gs_span_of(view->rule), max, out);
    gs_buf_puts(out, ": ");
    if (title)
        gs_told_cut(gs_span_of(title), max, out);
    else
        gs_buf_puts(out, all.closed ? "an article that must not be shown" : "an article without a title");
}

/* .93 */
static void put_confidence(gs_buf *out, double confidence)
{
    int hundredths = (int)(confidence * 100 + 0.5);
    if (hundredths >= 100)
        gs_buf_puts(out, "1.00");
    else
        gs_buf_printf(out, ".%02d", hundredths < 0 ? 0 : hundredths);
}

static void put_labels(gs_buf *out, unsigned labels, const double *confidence)
{
    const char *comma = "";
    for (unsigned label = 0; label < GS_N_LABELS; label++) {
        if (!(labels >> label & 1))
            continue;
        gs_buf_printf(out, "%s%s ", comma, gs_label_name((gs_label)label));
        put_confidence(out, confidence[label]);
        comma = ", ";
    }
}

void gs_told_summary(const gs_alert_view *view, gs_buf *out)
{
    enum { MANY = 12 };
    const char *names[MANY];
    gs_tally all = gs_tally_of(view);
    size_t n = gs_told_languages(view, names, MANY);
    put_labels(out, all.labels, all.confidence);
    if (all.sentences) {
        gs_buf_puts(out, all.labels ? " \xc2\xb7 " : "");
        gs_words_put_count(out, all.sentences, "sentence");
    }
    gs_buf_puts(out, all.sentences ? " \xc2\xb7 " : "");
    gs_words_put_count(out, all.articles, "article");
    for (size_t i = 0; i < n; i++)
        gs_buf_printf(out, "%s%.35s", i ? ", " : " \xc2\xb7 ", names[i]);
}

void gs_told_finding(const gs_view_sentence *s, gs_buf *out)
{
    put_labels(out, s->labels, s->confidence);
    if (s->said_by) {
        gs_buf_puts(out, s->labels ? ", said by " : "said by ");
        gs_told_cut(gs_span_of(s->said_by), 120, out);
    }
    if (s->change)
        gs_buf_printf(out, "%s%.40s", s->labels || s->said_by ? ", " : "", s->change);
}

void gs_told_closed(const gs_view_article *a, gs_buf *out)
{
    gs_buf_printf(out, "An article that is %.40s: nothing of it is told here.", a->closed);
}

void gs_told_address(const gs_alert_view *view, gs_buf *out)
{
    gs_buf_printf(out, "%s/alerts/%lld", view->base, (long long)view->id);
}

bool gs_told_is_link(const char *url)
{
    enum { LONG = 2000 };
    size_t n = url ? strlen(url) : 0;
    if (n > LONG || (strncmp(url ? url : "", "http://", 7) != 0 && strncmp(url ? url : "", "https://", 8) != 0))
        return false;
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)url[i] <= 0x20 || (unsigned char)url[i] >= 0x7f || strchr("\"'<>\\^`{|}", url[i]))
            return false;
    return true;
}

gs_span gs_told_cue(const gs_view_sentence *s, const gs_view_cue *cue)
{
    size_t end = cue->end < s->text.len ? cue->end : s->text.len, start = cue->start < end ? cue->start : end;
    return (gs_span){ s->text.ptr + start, end - start };
}

/* --- JSON --- */

void gs_told_json_take(gs_buf *out, gs_buf *text)
{
    gs_escape_json_string(out, gs_buf_span(text));
    out->failed |= text->failed;
    gs_buf_done(text);
    *text = (gs_buf){ 0 };
}

void gs_told_json_time(gs_buf *out, int64_t ms)
{
    gs_buf_putc(out, '"');
    gs_time_put(out, ms);
    gs_buf_putc(out, '"');
}

void gs_told_json_labels(gs_buf *out, unsigned labels, const double *confidence)
{
    const char *comma = "";
    gs_buf_putc(out, '{');
    for (unsigned label = 0; label < GS_N_LABELS; label++) {
        if (!(labels >> label & 1))
            continue;
        gs_buf_printf(out, "%s\"%s\":", comma, gs_label_name((gs_label)label));
        gs_buf_put_fixed(out, confidence[label], 4);
        comma = ",";
    }
    gs_buf_putc(out, '}');
}
