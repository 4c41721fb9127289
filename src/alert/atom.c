/* Atom (RFC 4287): a feed of alerts. Elements stand in the order of the RFC's examples. gs_escape_html() leaves nothing
 * that XML 1.0 forbids, so that it serves here, too. */
#include "alert/told.h"

static void put_element(gs_buf *out, const char *name, const char *text)
{
    gs_buf_printf(out, "<%s>", name);
    gs_told_html(out, text);
    gs_buf_printf(out, "</%s>\n", name);
}

static void put_time(gs_buf *out, const char *name, int64_t ms)
{
    gs_buf_printf(out, "<%s>", name);
    gs_time_put(out, ms);
    gs_buf_printf(out, "</%s>\n", name);
}

static void put_link(gs_buf *out, const char *rel, const char *type, const char *href)
{
    gs_buf_printf(out, "<link rel=\"%s\"%s%s%s href=\"", rel, type ? " type=\"" : "", type ? type : "",
                  type ? "\"" : "");
    gs_told_html(out, href);
    gs_buf_puts(out, "\"/>\n");
}

static void put_title(gs_buf *out, const gs_alert_view *view)
{
    gs_buf title = { 0 };
    gs_told_headline(view, 300, &title);
    gs_buf_puts(out, "<title>");
    gs_told_html_take(out, &title);
    gs_buf_puts(out, "</title>\n");
}

static void put_links(gs_buf *out, const gs_alert_view *view)
{
    enum { MOST = 20 };
    gs_buf address = { 0 };
    gs_told_address(view, &address);
    gs_buf_puts(out, "<link rel=\"alternate\" type=\"text/html\" href=\"");
    gs_told_html_take(out, &address);
    gs_buf_puts(out, "\"/>\n");
    for (size_t i = 0; i < view->n_articles && i < MOST; i++)
        if (!view->articles[i].closed && gs_told_is_link(view->articles[i].url))
            put_link(out, "via", NULL, view->articles[i].url);
}

static void put_category(gs_buf *out, const char *scheme, const char *term)
{
    gs_buf_printf(out, "<category scheme=\"https://gainsay.invalid/%s\" term=\"", scheme);
    gs_told_html(out, term);
    gs_buf_puts(out, "\"/>\n");
}

static void put_categories(gs_buf *out, const gs_alert_view *view)
{
    gs_tally all = gs_tally_of(view);
    for (unsigned label = 0; label < GS_N_LABELS; label++)
        if (all.labels >> label & 1)
            put_category(out, "label", gs_label_name((gs_label)label));
    put_category(out, "kind", view->kind);
    put_category(out, "state", view->retracted ? "retracted" : "open");
}

/* Our words are English; content says of each text what it is in. */
static void put_entry(gs_buf *out, const gs_alert_view *view)
{
    gs_buf content = { 0 };
    gs_buf_puts(out, "<entry xml:lang=\"en\">\n<id>");
    gs_told_tag(out, view->desk, "alert", view->id);
    gs_buf_puts(out, "</id>\n");
    put_title(out, view);
    put_time(out, "published", view->created_at);
    put_time(out, "updated", view->updated_at);
    put_links(out, view);
    put_categories(out, view);
    gs_buf_puts(out, "<content type=\"html\">");
    gs_told_html_content(&content, view);
    gs_told_html_take(out, &content);
    gs_buf_puts(out, "</content>\n</entry>\n");
}

gs_status gs_atom_feed(const gs_feed_view *feed, gs_buf *out, gs_error *err)
{
    gs_buf_puts(out, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                     "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n<id>");
    gs_told_tag(out, feed->desk, "rule", feed->rule_id);
    gs_buf_puts(out, "</id>\n");
    put_element(out, "title", feed->title);
    put_time(out, "updated", feed->updated_at);
    gs_buf_puts(out,
                "<author><name>Gainsay</name></author>\n<generator version=\"" GS_VERSION "\">Gainsay</generator>\n");
    put_link(out, "self", "application/atom+xml", feed->self);
    put_link(out, "alternate", "text/html", feed->base);
    if (feed->next)
        put_link(out, "next", "application/atom+xml", feed->next);
    for (size_t i = 0; i < feed->n; i++)
        put_entry(out, &feed->alerts[i]);
    gs_buf_puts(out, "</feed>\n");
    return out->failed ? gs_fail_nomem(err) : GS_OK;
}
