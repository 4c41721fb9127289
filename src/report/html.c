/* One page for all documents of a run: self-contained, for people who read articles and not JSON.
 *
 * Each document shows its summary, a strip a label with where in the text its flags lie, and the text in reading order
 * with notes beside it. All of it is there without JavaScript; the script filters by label and places tips. The policy
 * in the head lets nothing run or load but our own style and script (gen_page.c). Text of articles, file names and
 * lexicons stands in element content only, never in an attribute; whatever could turn the direction of a line around
 * is shown, and each sentence is isolated. */
#include "report/html.h"

#include <string.h>

#include "report/page_data.h"
#include "report/words.h"

enum { STRIP = 1000, MIN_MARK = 6 }; /* width of a strip, and of the narrowest mark on it */

/* --- What html_sentence.c shares --- */

void gs_html_put_text(html *h, gs_span text)
{
    gs_escape_html(h->out, text);
}

void gs_html_string(html *h, const char *string)
{
    gs_escape_html(h->out, gs_span_of(string));
}

void gs_html_confidence(html *h, double confidence)
{
    gs_buf_printf(h->out, ".%02d", gs_words_hundredths(confidence));
}

bool gs_html_is_rtl(const char *tag)
{
    static const char languages[] = " ar arc ckb dv fa he iw ji ks nqo ps sd syr ug ur yi ";
    static const char scripts[] = "-Arab-Hebr-Nkoo-Syrc-Thaa-";
    size_t len = strcspn(tag, "-");
    const char *script = strlen(tag + len) >= 5 && strcspn(tag + len + 1, "-") == 4 ? tag + len : NULL;
    char padded[12] = " ";
    if (script)
        return memmem(scripts, sizeof(scripts) - 1, script, 5) != NULL;
    if (len == 0 || len > sizeof(padded) - 3)
        return false;
    memcpy(padded + 1, tag, len);
    padded[len + 1] = ' ';
    return strstr(languages, padded) != NULL;
}

void gs_html_language(html *h, const char *tag)
{
    bool known = strcmp(tag, "und") != 0;
    gs_buf_puts(h->out, " lang=\"");
    gs_html_string(h, known ? tag : "");
    gs_buf_printf(h->out, "\" dir=\"%s\"", !known ? "auto" : gs_html_is_rtl(tag) ? "rtl" : "ltr");
}

static void put_name(html *h, char part, size_t i)
{
    gs_buf_printf(h->out, "%c%llu%c%zu\"", h->kind, (unsigned long long)h->number, part, i + 1);
}

void gs_html_id(html *h, char part, size_t i)
{
    gs_buf_puts(h->out, " id=\"");
    put_name(h, part, i);
}

void gs_html_link(html *h, char part, size_t i)
{
    gs_buf_puts(h->out, " href=\"#");
    put_name(h, part, i);
}

static void put(html *h, const char *ours)
{
    gs_buf_puts(h->out, ours);
}

static void put_language_name(html *h, const char *tag)
{
    char name[64];
    gs_html_string(h, gs_language_name(tag, name, sizeof(name)));
}

/* --- The head of a document --- */

static void put_heading(html *h)
{
    const char *title = h->report ? h->report->title : NULL;
    put(h, "<h2");
    if (h->number)
        gs_buf_printf(h->out, " id=\"d%lluh\"", (unsigned long long)h->number);
    put(h, "><bdi");
    if (title)
        gs_html_language(h, h->report->lang.tag);
    put(h, ">");
    gs_html_put_text(h, title ? gs_span_of(title) : h->context->id);
    put(h, "</bdi></h2>\n");
    if (!title)
        return;
    put(h, "<p class=\"id\"><bdi>");
    gs_html_put_text(h, h->context->id);
    put(h, "</bdi></p>\n");
}

static void put_cautions(html *h)
{
    gs_buf lines = { 0 };
    gs_words_cautions(h->report, &lines);
    gs_span rest = gs_buf_span(&lines), line;
    while (gs_span_line(&rest, &line)) {
        put(h, "<p class=\"caution\">");
        gs_html_put_text(h, line);
        put(h, "</p>\n");
    }
    h->out->failed |= lines.failed;
    gs_buf_done(&lines);
}

static void put_summary(html *h, const gs_report_summary *sum)
{
    const gs_report *report = h->report;
    put(h, "<p class=\"summary\">");
    put_language_name(h, report->lang.tag);
    if (report->lang.confidence < 1 && strcmp(report->lang.tag, "und") != 0)
        gs_buf_printf(h->out, " (%d %% sure)", gs_words_hundredths(report->lang.confidence));
    put(h, " · ");
    gs_words_put_count(h->out, sum->sentences, "sentence");
    gs_buf_printf(h->out, " · <b>%llu flagged</b>", (unsigned long long)sum->flagged);
    if (sum->scored < sum->sentences)
        gs_buf_printf(h->out, " · %llu not scored", (unsigned long long)(sum->sentences - sum->scored));
    put(h, "</p>\n");
    put_cautions(h);
}

static void put_notes_on_input(html *h)
{
    for (size_t i = 0; i < h->report->n_notes; i++) {
        put(h, "<p class=\"caution\">note: <bdi>");
        gs_html_string(h, h->report->notes[i]);
        put(h, "</bdi></p>\n");
    }
}

/* --- Strips: where in the text the flags lie --- */

static void put_mark(html *h, size_t i, gs_label label)
{
    const gs_sentence *s = &h->report->sentences[i];
    uint64_t len = h->report->text.span.len; /* not 0: there is a sentence */
    unsigned x = (unsigned)(s->start * (uint64_t)STRIP / len);
    unsigned width = (unsigned)((s->end - s->start) * (uint64_t)STRIP / len);
    width = width < MIN_MARK ? MIN_MARK : width;
    x = x + width > STRIP ? STRIP - width : x;
    if (gs_html_is_rtl(h->report->lang.tag))
        x = STRIP - x - width;
    put(h, "<a");
    gs_html_link(h, 's', i);
    gs_buf_printf(h->out, "><title>sentence %zu: %s ", i + 1, gs_label_name(label));
    gs_html_confidence(h, s->scores[label]);
    gs_buf_printf(h->out, "</title><rect x=\"%u\" width=\"%u\" height=\"20\"/></a>", x, width);
}

static void put_strip(html *h, const gs_report_summary *sum, gs_label label)
{
    const char *name = gs_label_name(label);
    gs_buf_printf(h->out, "<div class=\"strip %s\"><span class=\"lab\">%s</span><span class=\"count\">%llu", name, name,
                  (unsigned long long)sum->counts[label]);
    put(h, "</span><svg viewBox=\"0 0 1000 20\" preserveAspectRatio=\"none\">");
    for (size_t i = 0; i < h->report->n_sentences; i++) {
        const gs_sentence *s = &h->report->sentences[i];
        if (gs_html_is_flagged(s) && s->flags >> label & 1)
            put_mark(h, i, label);
    }
    put(h, "</svg><span class=\"most\">up to ");
    gs_html_confidence(h, sum->max[label]);
    put(h, "</span></div>\n");
}

static void put_strips(html *h, const gs_report_summary *sum)
{
    if (sum->flagged == 0)
        return;
    gs_buf_printf(h->out, "<div class=\"strips\" role=\"group\" aria-label=\"Where in the text the flags lie\""
                  " dir=\"%s\">\n", gs_html_is_rtl(h->report->lang.tag) ? "rtl" : "ltr");
    for (int label = 0; label < GS_N_LABELS; label++) {
        if (sum->counts[label])
            put_strip(h, sum, (gs_label)label);
    }
    put(h, "</div>\n");
}

/* --- Text --- */

/* Sentences `from` up to `to` as a paragraph with its notes. */
static void put_paragraph(html *h, size_t from, size_t to)
{
    const gs_sentence *s = h->report->sentences;
    size_t n_notes = 0;
    gs_buf_printf(h->out, "<div class=\"para%s\"><p", s[from].role == GS_HEADLINE ? " headline" : "");
    gs_html_language(h, s[from].lang);
    put(h, ">");
    for (size_t i = from; i < to; i++) {
        if (i > from && s[i - 1].end < s[i].start)
            put(h, " ");
        gs_html_sentence(h, i, s[from].lang);
        n_notes += gs_html_is_flagged(&s[i]);
    }
    put(h, "</p>\n");
    if (n_notes)
        put(h, "<ol class=\"notes\">\n");
    for (size_t i = from; i < to; i++) {
        if (gs_html_is_flagged(&s[i]))
            gs_html_note(h, i);
    }
    put(h, n_notes ? "</ol></div>\n" : "</div>\n");
}

/* Sentences know no paragraph: they are found again as the analysis found them. */
static gs_status put_text(html *h)
{
    const gs_report *report = h->report;
    gs_arena arena = { 0 };
    gs_range *paragraphs;
    size_t n, p = 0;
    gs_status status = gs_paragraphs(report->text.span, &arena, &paragraphs, &n, NULL);
    for (size_t i = 0, to; status == GS_OK && i < report->n_sentences; i = to) {
        while (p < n && paragraphs[p].end <= report->sentences[i].start)
            p++;
        for (to = i + 1; to < report->n_sentences && p < n; to++) {
            if (report->sentences[to].start >= paragraphs[p].end)
                break;
        }
        put_paragraph(h, i, to);
    }
    gs_arena_done(&arena);
    return status;
}

/* --- Documents --- */

/* What the index leads to; a file without a number stands in a stream of lines. */
static void put_article(html *h, const char *class)
{
    unsigned long long number = h->number;
    put(h, "<article");
    put(h, class);
    if (number)
        gs_buf_printf(h->out, " id=\"d%llu\" aria-labelledby=\"d%lluh\"", number, number);
    put(h, ">\n<header>\n");
}

static html of_document(const gs_report *report, const gs_report_context *context, gs_buf *out)
{
    return (html){ .out = out, .report = report, .context = context, .kind = context->line ? 'l' : 'd',
                   .number = context->line ? context->line : context->number };
}

static gs_status render_line(html *h)
{
    gs_buf_printf(h->out, "<div class=\"line\" id=\"l%llu\">\n", (unsigned long long)h->number);
    if (h->report->n_sentences)
        put_paragraph(h, 0, h->report->n_sentences);
    put_notes_on_input(h);
    put(h, "</div>\n");
    return h->out->failed ? GS_ENOMEM : GS_OK;
}

static gs_status render(const gs_report *report, const gs_report_context *context, gs_buf *out)
{
    html h = of_document(report, context, out);
    if (context->line)
        return render_line(&h);
    gs_report_summary sum;
    gs_report_summarise(report, 1, &sum);
    put_article(&h, "");
    put_heading(&h);
    put_summary(&h, &sum);
    put_notes_on_input(&h);
    put_strips(&h, &sum);
    put(&h, "</header>\n");
    gs_status status = put_text(&h);
    put(&h, "</article>\n");
    return out->failed ? GS_ENOMEM : status;
}

static gs_status error(const gs_error *err, const gs_report_context *context, gs_buf *out)
{
    html h = of_document(NULL, context, out);
    put_article(&h, " class=\"failed\"");
    put_heading(&h);
    put(&h, "<p class=\"caution\">could not be read: <bdi>");
    gs_html_string(&h, err->message);
    put(&h, "</bdi></p>\n</header>\n</article>\n");
    return out->failed ? GS_ENOMEM : GS_OK;
}

/* --- The page --- */

static const gs_page page = { page_css, page_js, page_policy };

/* What a browser's tab and a list of bookmarks show. */
static void put_title(const gs_report_context *context, gs_buf *title)
{
    const char *only = context->n_documents == 1 ? context->documents[0] : "-";
    if (context->n_documents > 1)
        gs_buf_printf(title, "%zu articles – ", context->n_documents);
    if (strcmp(only, "-") != 0) {
        gs_buf_puts(title, only);
        gs_buf_puts(title, " – ");
    }
    gs_buf_puts(title, "Gainsay report");
}

static void put_index(const gs_report_context *context, gs_buf *out)
{
    if (context->n_documents < 2)
        return;
    gs_buf_puts(out, "<nav aria-label=\"Articles\">\n<ol>\n");
    for (size_t i = 0; i < context->n_documents; i++) {
        gs_buf_printf(out, "<li><a href=\"#d%zu\"><bdi>", i + 1);
        gs_escape_html(out, gs_span_of(context->documents[i]));
        gs_buf_puts(out, "</bdi></a></li>\n");
    }
    gs_buf_puts(out, "</ol>\n</nav>\n");
}

static void begin(const gs_report_context *context, gs_buf *out)
{
    gs_buf title = { 0 };
    put_title(context, &title);
    gs_page_begin(&page, gs_buf_span(&title), out);
    out->failed |= title.failed;
    gs_buf_done(&title);
    gs_buf_puts(out, "<a class=\"skip\" href=\"#reports\">Skip to the reports</a>\n");
    gs_page_put_heading(out);
    put_index(context, out);
    gs_page_put_legend(out);
    gs_buf_puts(out, "<main id=\"reports\">\n");
}

/* Of a stream of lines. */
static void finish(const gs_report_summary *total, const gs_report_context *context, gs_buf *out)
{
    html h = { .out = out, .context = context };
    put(&h, "<section class=\"total\">\n<h2>All lines</h2>\n<p>");
    gs_buf_printf(out, "<b>%llu</b> of ", (unsigned long long)total->flagged);
    gs_words_put_count(h.out, total->sentences, "line");
    put(&h, " flagged");
    if (total->scored < total->sentences)
        gs_buf_printf(out, " · %llu not scored", (unsigned long long)(total->sentences - total->scored));
    put(&h, "</p>\n<ul>\n");
    for (int label = 0; label < GS_N_LABELS; label++) {
        const char *name = gs_label_name((gs_label)label);
        if (total->counts[label] == 0)
            continue;
        gs_buf_printf(out, "<li><span class=\"lab %s\">%s</span> <b>%llu</b> up to ", name, name,
                      (unsigned long long)total->counts[label]);
        gs_html_confidence(&h, total->max[label]);
        gs_buf_printf(out, " in <a href=\"#l%llu\">%llu</a></li>\n", (unsigned long long)total->where[label],
                      (unsigned long long)total->where[label]);
    }
    put(&h, "</ul>\n</section>\n");
}

static void end(const gs_report_context *context, gs_buf *out)
{
    gs_buf_puts(out, "</main>\n");
    gs_page_end(&page, context->lexicons, context->model, out);
}

const gs_report_format gs_report_html = {
    .name = "html",
    .begin = begin,
    .render = render,
    .error = error,
    .finish = finish,
    .end = end,
};
