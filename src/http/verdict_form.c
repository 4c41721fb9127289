/* The pages behind links for verdicts: a sentence and three buttons, and what they send; or a note. No script. What
 * comes of articles is escaped, and the policy lets nothing run or load but the page's own style; forms go to where the
 * page came from. */
#include "http/verdict_form.h"

#include <string.h>

#include "http/internal.h"
#include "http/verdict_style.h"
#include "report/report.h"

static const gs_page page = { page_css, NULL, page_policy };

static void begin(gs_response *response, int status, const char *title)
{
    response->status = status;
    response->content_type = "text/html; charset=utf-8";
    response->is_page = true;
    gs_buf_clear(&response->body);
    gs_response_header(response, "Content-Security-Policy", "%s; frame-ancestors 'none'", page_policy);
    gs_response_header(response, "X-Robots-Tag", "noindex, nofollow");
    gs_page_begin(&page, gs_span_of(title), &response->body);
    gs_page_put_heading(&response->body);
    gs_buf_puts(&response->body, "<main>\n");
}

static void end(gs_worker *worker, gs_response *response)
{
    gs_buf_puts(&response->body, "</main>\n");
    gs_page_end(&page, gs_engine_lexicons_digest(worker->engine), gs_engine_model_digest(worker->engine),
                &response->body);
}

void gs_put_verdict_note(gs_worker *worker, gs_response *response, int status, const char *heading, const char *text)
{
    begin(response, status, heading);
    gs_buf_printf(&response->body, "<h2>%s</h2>\n<p>%s</p>\n", heading, text);
    end(worker, response);
}

/* --- The sentence --- */

static void put_language(gs_buf *out, const char *tag)
{
    gs_buf_puts(out, " lang=\"");
    gs_escape_html(out, gs_span_of(tag ? tag : "und"));
    gs_buf_printf(out, "\" dir=\"%s\"", tag && gs_html_is_rtl(tag) ? "rtl" : "ltr");
}

static void put_text(gs_buf *out, const gs_view_sentence *s, uint32_t start, uint32_t end)
{
    gs_escape_html(out, (gs_span){ s->text.ptr + start, end - start });
}

/* With its cues marked; where they overlap, the first is. */
static void put_sentence(gs_buf *out, const gs_view_sentence *s)
{
    uint32_t at = 0;
    gs_buf_puts(out, "<blockquote");
    put_language(out, s->lang);
    gs_buf_puts(out, ">");
    for (size_t i = 0; i < s->n_cues; i++) {
        const gs_view_cue *cue = &s->cues[i];
        if (cue->start < at || cue->end <= cue->start || cue->end > s->text.len)
            continue;
        put_text(out, s, at, cue->start);
        gs_buf_printf(out, "<mark class=\"%s\">", gs_label_name(cue->label));
        put_text(out, s, cue->start, cue->end);
        gs_buf_puts(out, "</mark>");
        at = cue->end;
    }
    put_text(out, s, at, (uint32_t)s->text.len);
    gs_buf_puts(out, "</blockquote>\n");
}

static void put_finding(gs_buf *out, const gs_view_sentence *s)
{
    gs_buf_puts(out, "<p>It was marked as ");
    for (int label = 0; label < GS_N_LABELS; label++) {
        const char *name = gs_label_name((gs_label)label);
        if (!(s->labels >> label & 1))
            continue;
        gs_buf_printf(out, "<span class=\"lab %s\">%s</span> ", name, name);
        gs_buf_put_fixed(out, s->confidence[label], 2);
        gs_buf_putc(out, ' ');
    }
    gs_buf_puts(out, s->labels ? "</p>\n" : "what the rest of the article speaks against.</p>\n");
}

static void put_origin(gs_buf *out, const gs_stored_article *article)
{
    gs_buf_puts(out, "<p class=\"of\"><bdi>");
    gs_escape_html(out, gs_span_of(article->title ? article->title : "An article without a title"));
    gs_buf_puts(out, "</bdi>");
    if (article->site) {
        gs_buf_puts(out, " · <bdi>");
        gs_escape_html(out, gs_span_of(article->site));
        gs_buf_puts(out, "</bdi>");
    }
    gs_buf_puts(out, "</p>\n");
}

/* --- The form --- */

static void put_labels(gs_buf *out)
{
    gs_buf_puts(out, "<fieldset>\n<legend>If the label is wrong, what does the sentence have?</legend>\n");
    for (int label = 0; label < GS_N_LABELS; label++) {
        const char *name = gs_label_name((gs_label)label);
        gs_buf_printf(out, "<label><input type=\"checkbox\" name=\"label\" value=\"%s\"> %s</label>\n", name, name);
    }
    gs_buf_puts(out, "<label><input type=\"checkbox\" name=\"label\" value=\"none\"> none of them</label>\n"
                     "</fieldset>\n");
}

void gs_put_verdict_form(gs_worker *worker, gs_response *response, const gs_judged *judged, const char *chosen)
{
    static const char *const words[] = { "Right", "Wrong label", "Not useful" };
    gs_buf *out = &response->body;
    begin(response, 200, "Your verdict");
    gs_buf_puts(out, "<h2>Was it right to tell you of this sentence?</h2>\n");
    put_sentence(out, &judged->sentence);
    put_finding(out, &judged->sentence);
    put_origin(out, &judged->article);
    gs_buf_puts(out, "<form method=\"post\">\n");
    put_labels(out);
    gs_buf_puts(out, "<div class=\"answers\">\n");
    const char *name;
    for (size_t i = 0; (name = gs_verdict_name(i)); i++)
        gs_buf_printf(out, "<button name=\"as\" value=\"%s\"%s>%s</button>\n", name,
                      chosen && strcmp(chosen, name) == 0 ? " class=\"chosen\"" : "", words[i]);
    gs_buf_puts(out, "</div>\n</form>\n<p class=\"of\">Nothing is kept until you press one. You can change your mind "
                     "with the same link: the last verdict counts.</p>\n");
    end(worker, response);
}

/* --- What it sends: application/x-www-form-urlencoded, as=…&label=…&label=… --- */

static bool take_field(const char *name, const char *value, gs_judgement *what)
{
    gs_label label;
    const char *known;
    if (strcmp(name, "as") == 0) {
        for (size_t i = 0; (known = gs_verdict_name(i)); i++)
            if (strcmp(known, value) == 0)
                what->verdict = known;
        return what->verdict != NULL;
    }
    if (strcmp(name, "label") != 0)
        return false;
    what->has_labels = true;
    if (gs_label_parse(gs_span_of(value), &label) && label < GS_N_LABELS)
        what->labels |= 1u << label;
    return true;
}

bool gs_verdict_form_read(const gs_request *request, gs_judgement *what)
{
    if (!request->body.len)
        return false;
    const char *p = request->body.ptr, *end = p + request->body.len;
    bool ok = true;
    while (ok && p < end) {
        const char *stop = memchr(p, '&', (size_t)(end - p));
        stop = stop ? stop : end;
        const char *equals = memchr(p, '=', (size_t)(stop - p));
        equals = equals ? equals : stop;
        gs_span rest = { equals + (equals < stop), (size_t)(stop - equals) - (equals < stop) };
        const char *name = gs_uri_decode((gs_span){ p, (size_t)(equals - p) }, true, request->arena);
        const char *value = gs_uri_decode(rest, true, request->arena);
        ok = name && value && take_field(name, value, what);
        p = stop + (stop < end);
    }
    what->has_labels = what->has_labels && what->verdict && strcmp(what->verdict, "wrong-label") == 0;
    what->labels = what->has_labels ? what->labels : 0;
    return ok && what->verdict;
}
