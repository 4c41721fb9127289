/* The HTML part of a mail: the look of our pages (report/base.css), written into the elements since readers of mail
 * drop style sheets; nothing is loaded from anywhere. */
#include "alert/mail.h"

#include "report/report.h"

#define SANS "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',sans-serif"
#define SERIF "font-family:Charter,Georgia,'Noto Serif','Noto Naskh Arabic','Liberation Serif',serif"
#define QUIET "color:#5b5954"

/* Each label has a colour and a line of its own, so that none is told by colour alone. */
#define MARK(colour, tint, line)                                                                                       \
    " style=\"background:" tint ";color:#1c1c1a;text-decoration:underline " line " " colour ";"                        \
    "text-underline-offset:.2em;border-radius:2px\""
static const char *const marks[GS_N_LABELS] = {
    [GS_HEDGE] = MARK("#7d5200", "#fdefc8", "dotted"),      [GS_DENIAL] = MARK("#1d4f9c", "#dfe9fb", "solid"),
    [GS_FABRICATED] = MARK("#a3191b", "#fde2df", "double"), [GS_INACCURATE] = MARK("#762a8a", "#f3e4f8", "dashed"),
    [GS_NONRESPONSE] = MARK("#0c6057", "#d8f0eb", "wavy"),
};
static const char *const colours[GS_N_LABELS] = {
    [GS_HEDGE] = "#7d5200",      [GS_DENIAL] = "#1d4f9c",      [GS_FABRICATED] = "#a3191b",
    [GS_INACCURATE] = "#762a8a", [GS_NONRESPONSE] = "#0c6057",
};

/* Of the surest label; what changed without one is grey. */
static const char *colour_of(const gs_view_sentence *s)
{
    const char *colour = "#dcd9d1";
    double best = -1;
    for (unsigned label = 0; label < GS_N_LABELS; label++) {
        if ((s->labels >> label & 1) && s->confidence[label] > best) {
            best = s->confidence[label];
            colour = colours[label];
        }
    }
    return colour;
}

static void put_paragraph(gs_buf *out, const char *style, gs_buf *text)
{
    gs_buf_printf(out, "<p style=\"margin:0 0 4px;%s\">", style);
    gs_told_html_take(out, text);
    gs_buf_puts(out, "</p>\n");
}

static void put_more(gs_buf *out, size_t n, const char *thing)
{
    gs_buf text = { 0 };
    gs_buf_puts(&text, "and ");
    gs_words_put_count(&text, n, thing);
    put_paragraph(out, QUIET ";font-size:13px", &text);
}

/* Our words beside a text from right to left stand on its side. */
static const char *side_of(const char *lang)
{
    return lang && gs_html_is_rtl(lang) ? ";text-align:right" : "";
}

/* A block of foreign text in its language and direction, with a line at its beginning. */
static void begin_quote(gs_buf *out, const gs_view_sentence *s, const char *colour, const char *more)
{
    bool rtl = s->lang && gs_html_is_rtl(s->lang);
    gs_buf_puts(out, "<blockquote");
    gs_told_html_language(out, s->lang);
    gs_buf_printf(out,
                  " style=\"margin:0 0 4px;padding:2px 12px;border-%s:3px solid %s;" SERIF
                  ";font-size:%s;overflow-wrap:anywhere;%s\">",
                  rtl ? "right" : "left", colour, rtl ? "19px;line-height:1.75" : "17px;line-height:1.5", more);
}

static void put_was(gs_buf *out, const gs_view_sentence *s)
{
    gs_buf text = { 0 };
    gs_buf_puts(&text, "Before:");
    put_paragraph(out, QUIET ";font-size:13px", &text);
    begin_quote(out, s, "#dcd9d1", QUIET);
    gs_told_cut(gs_span_of(s->was), GS_MAIL_TEXT, &text);
    gs_told_html_take(out, &text);
    gs_buf_puts(out, "</blockquote>\n");
}

static gs_status put_sentence(const gs_mail_body *body, const gs_alert_view *view, const gs_view_article *a,
                              const gs_view_sentence *s, gs_buf *out, gs_error *err)
{
    gs_buf text = { 0 };
    gs_buf_puts(out, "<div style=\"margin:0 0 16px\">\n");
    if (s->was)
        put_was(out, s);
    begin_quote(out, s, colour_of(s), "");
    gs_told_html_sentence(out, s, GS_MAIL_TEXT, marks);
    gs_buf_printf(out, "</blockquote>\n<p style=\"margin:0;" QUIET ";font-size:13px;overflow-wrap:anywhere%s\">",
                  side_of(s->lang));
    gs_told_html_finding(out, s);
    gs_status status = gs_mail_put_link(body, view, a, s, &text, err);
    if (text.len) {
        gs_buf_puts(out, " &middot; <a style=\"color:#1d4f9c;white-space:nowrap\" href=\"");
        gs_told_html_take(out, &text);
        gs_buf_puts(out, "\">Right or wrong?</a>");
    }
    gs_buf_puts(out, "</p>\n</div>\n");
    gs_buf_done(&text);
    return status;
}

/* "2034-10-20T15:30:00+02:00" as people read it; what is something else stays as it is. */
static void put_date(gs_buf *out, const char *date)
{
    gs_span text = gs_span_of(date), zone = { NULL, 0 };
    if (text.len >= 20 && date[10] == 'T' && date[16] == ':') {
        zone = (gs_span){ date + 19, text.len - 19 };
        text.len = 16;
    }
    for (size_t i = 0; i < text.len; i++)
        gs_buf_putc(out, i == 10 && zone.ptr ? ' ' : text.ptr[i]);
    if (zone.ptr) {
        gs_buf_putc(out, ' ');
        gs_told_cut(gs_span_eq(zone, gs_span_of("Z")) ? gs_span_of("UTC") : zone, 12, out);
    }
}

static void put_origin(gs_buf *out, const gs_view_article *a)
{
    gs_buf text = { 0 };
    gs_buf_puts(&text, a->left ? "no more part of it" : "");
    if (a->source) {
        gs_buf_puts(&text, a->left ? ", " : "");
        gs_told_cut(gs_span_of(a->source), 80, &text);
    }
    if (a->published) {
        gs_buf_puts(&text, text.len ? ", " : "");
        put_date(&text, a->published);
    }
    gs_buf_printf(out, "<p style=\"margin:0 0 10px;" QUIET ";font-size:13px%s\">", side_of(a->lang));
    gs_told_html_take(out, &text);
    gs_buf_puts(out, "</p>\n");
}

static void put_title(gs_buf *out, const gs_view_article *a)
{
    gs_buf text = { 0 };
    bool linked = gs_told_is_link(a->url);
    gs_buf_puts(out, "<p");
    gs_told_html_language(out, a->lang);
    gs_buf_puts(out, " style=\"margin:0;font-weight:600;overflow-wrap:anywhere\">");
    if (linked) {
        gs_buf_puts(out, "<a style=\"color:#1c1c1a\" href=\"");
        gs_told_html(out, a->url);
        gs_buf_puts(out, "\">");
    }
    gs_told_cut(gs_span_of(a->title && *a->title ? a->title : "Without a title"), 300, &text);
    gs_told_html_take(out, &text);
    gs_buf_puts(out, linked ? "</a></p>\n" : "</p>\n");
    put_origin(out, a);
}

static gs_status put_article(const gs_mail_body *body, const gs_alert_view *view, const gs_view_article *a, gs_buf *out,
                             gs_error *err)
{
    gs_buf text = { 0 };
    gs_status status = GS_OK;
    gs_buf_puts(out, "<div style=\"margin:16px 0 0;padding:14px 0 0;border-top:1px solid #dcd9d1\">\n");
    if (a->closed) {
        gs_told_closed(a, &text);
        put_paragraph(out, QUIET, &text);
    } else {
        put_title(out, a);
        for (size_t i = 0; i < a->n_sentences && i < GS_MAIL_SENTENCES && status == GS_OK; i++)
            status = put_sentence(body, view, a, &a->sentences[i], out, err);
        if (a->n_sentences > GS_MAIL_SENTENCES)
            put_more(out, a->n_sentences - GS_MAIL_SENTENCES, "more sentence");
    }
    gs_buf_puts(out, "</div>\n");
    return status;
}

/* In what language the title is: that of the article it comes from. */
static const char *language_of_title(const gs_alert_view *view)
{
    const char *title = gs_view_title(view);
    for (size_t i = 0; i < view->n_articles; i++)
        if (view->articles[i].title == title && !view->articles[i].closed)
            return view->articles[i].lang;
    return NULL;
}

static void put_heading(gs_buf *out, const gs_alert_view *view)
{
    gs_buf text = { 0 };
    const char *title = gs_view_title(view);
    gs_buf_printf(&text, "%s%s", view->retracted ? "Retracted \xc2\xb7 " : "", view->rule);
    put_paragraph(out, QUIET ";font-size:13px;overflow-wrap:anywhere", &text);
    gs_buf_puts(out, "<h1");
    gs_told_html_language(out, title ? language_of_title(view) : "en");
    gs_buf_puts(out,
                " style=\"margin:0 0 8px;font-weight:600;font-size:22px;line-height:1.3;overflow-wrap:anywhere;" SERIF
                "\">");
    gs_told_cut(gs_span_of(title ? title : "An article that is not shown"), 300, &text);
    gs_told_html_take(out, &text);
    gs_buf_puts(out, "</h1>\n");
    if (view->why) {
        gs_buf_puts(&text, view->why);
        put_paragraph(out, "", &text);
    }
    gs_told_summary(view, &text);
    put_paragraph(out, "font-size:14px", &text);
    gs_buf_puts(out, "<p style=\"margin:10px 0 0\"><a style=\"display:inline-block;padding:9px 16px;border-radius:6px;"
                     "background:#1d4f9c;color:#ffffff;text-decoration:none;font-weight:600\" href=\"");
    gs_told_address(view, &text);
    gs_told_html_take(out, &text);
    gs_buf_puts(out, "\">Open the alert</a></p>\n");
}

static gs_status put_alert(const gs_mail_body *body, const gs_alert_view *view, gs_buf *out, gs_error *err)
{
    gs_status status = GS_OK;
    gs_buf_puts(out, "<div style=\"margin:0 0 16px;padding:20px;background:#ffffff;border:1px solid #dcd9d1;"
                     "border-radius:8px\">\n");
    put_heading(out, view);
    const gs_view_article *article;
    for (size_t i = 0; status == GS_OK && (article = gs_told_article(view, i, GS_MAIL_ARTICLES)); i++)
        status = put_article(body, view, article, out, err);
    size_t left_out = gs_told_left_out(view, GS_MAIL_ARTICLES);
    if (left_out)
        put_more(out, left_out, "more article");
    gs_buf_puts(out, "</div>\n");
    return status;
}

gs_status gs_mail_put_html(const gs_mail_body *body, gs_buf *out, gs_error *err)
{
    gs_status status = GS_OK;
    gs_buf_puts(out,
                "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
                "<meta name=\"color-scheme\" content=\"light\">\n<title>Gainsay</title>\n</head>\n"
                "<body style=\"margin:0;background:#faf9f6;color:#1c1c1a;font-size:16px;line-height:1.5;" SANS "\">\n"
                "<div style=\"max-width:640px;margin:0 auto;padding:16px 10px\">\n");
    if (body->title) {
        gs_buf_puts(out, "<p style=\"margin:4px 0 12px;font-size:18px;font-weight:600;overflow-wrap:anywhere\">");
        gs_told_html(out, body->title);
        gs_buf_puts(out, "</p>\n");
    }
    for (size_t i = 0; i < body->n && i < GS_MAIL_ALERTS && status == GS_OK; i++)
        status = put_alert(body, &body->views[i], out, err);
    if (body->n > GS_MAIL_ALERTS)
        put_more(out, body->n - GS_MAIL_ALERTS, "more alert");
    gs_buf_puts(out, "<p style=\"margin:0;" QUIET ";font-size:13px\">Gainsay marks words, not truth: read the article "
                     "before you use it.</p>\n</div>\n</body>\n</html>\n");
    return status;
}
