/* JSON Feed 1.1 (jsonfeed.org/version/1.1). What it has no place for stands in `_gainsay`. */
#include "alert/told.h"

#include "report/report.h"

static void put_member(gs_buf *out, const char *name, const char *value)
{
    gs_buf_printf(out, ",\"%s\":", name);
    gs_escape_json_or_null(out, value);
}

static void put_tag(gs_buf *out, const char *desk, const char *what, int64_t id)
{
    gs_buf tag = { 0 };
    gs_told_tag(&tag, desk, what, id);
    gs_told_json_take(out, &tag);
}

/* The article, where it is one that may be shown. */
static const char *external_url(const gs_alert_view *view)
{
    for (size_t i = 0; i < view->n_articles; i++)
        if (!view->articles[i].closed && gs_told_is_link(view->articles[i].url))
            return view->articles[i].url;
    return NULL;
}

static void put_tags(gs_buf *out, const gs_alert_view *view)
{
    gs_tally all = gs_tally_of(view);
    gs_buf_puts(out, ",\"tags\":[");
    for (unsigned label = 0; label < GS_N_LABELS; label++)
        if (all.labels >> label & 1)
            gs_buf_printf(out, "\"%s\",", gs_label_name((gs_label)label));
    gs_escape_json_or_null(out, view->kind);
    gs_buf_puts(out, view->retracted ? ",\"retracted\"]" : "]");
}

static void put_own(gs_buf *out, const gs_alert_view *view)
{
    enum { NAMES = 16 };
    const char *names[NAMES];
    gs_tally all = gs_tally_of(view);
    size_t n = gs_told_languages(view, names, NAMES);
    gs_buf_printf(out, ",\"_gainsay\":{\"about\":\"https://gainsay.invalid/feed\",\"alert\":%lld,\"revision\":%u",
                  (long long)view->id, view->revision);
    put_member(out, "state", view->retracted ? "retracted" : "open");
    gs_buf_puts(out, ",\"labels\":");
    gs_told_json_labels(out, all.labels, all.confidence);
    gs_buf_puts(out, ",\"languages\":[");
    for (size_t i = 0; i < n; i++) {
        gs_buf_puts(out, i ? "," : "");
        gs_escape_json_or_null(out, names[i]);
    }
    gs_buf_printf(out, "],\"n_articles\":%zu,\"n_sentences\":%zu}", all.articles, all.sentences);
}

static void put_item(gs_buf *out, const gs_alert_view *view)
{
    gs_buf text = { 0 };
    const char *external = external_url(view);
    gs_buf_puts(out, "{\"id\":");
    put_tag(out, view->desk, "alert", view->id);
    gs_buf_puts(out, ",\"url\":");
    gs_told_address(view, &text);
    gs_told_json_take(out, &text);
    if (external)
        put_member(out, "external_url", external);
    gs_buf_puts(out, ",\"title\":");
    gs_told_headline(view, 300, &text);
    gs_told_json_take(out, &text);
    gs_buf_puts(out, ",\"summary\":");
    gs_told_summary(view, &text);
    gs_told_json_take(out, &text);
    gs_buf_puts(out, ",\"content_html\":");
    gs_told_html_content(&text, view);
    gs_told_json_take(out, &text);
    gs_buf_puts(out, ",\"date_published\":");
    gs_told_json_time(out, view->created_at);
    gs_buf_puts(out, ",\"date_modified\":");
    gs_told_json_time(out, view->updated_at);
    put_tags(out, view);
    put_member(out, "language", "en");
    put_own(out, view);
    gs_buf_putc(out, '}');
}

gs_status gs_json_feed(const gs_feed_view *feed, gs_buf *out, gs_error *err)
{
    gs_buf_puts(out, "{\"version\":\"https://jsonfeed.org/version/1.1\"");
    put_member(out, "title", feed->title);
    put_member(out, "home_page_url", feed->base);
    put_member(out, "feed_url", feed->self);
    if (feed->next)
        put_member(out, "next_url", feed->next);
    gs_buf_puts(out, ",\"language\":\"en\",\"authors\":[{\"name\":\"Gainsay\"}],\"items\":[");
    for (size_t i = 0; i < feed->n; i++) {
        gs_buf_puts(out, i ? ",\n" : "\n");
        put_item(out, &feed->alerts[i]);
    }
    gs_buf_puts(out, "\n]}\n");
    return out->failed ? gs_fail_nomem(err) : GS_OK;
}
