/* Bodies of webhooks: {"type","timestamp","data"}. They are thin: what an alert is about and the sentences there is
 * room for, with counts of what there is none for; the rest is behind its address. They stand on one line, so that they
 * are also the data of server-sent events. */
#include "alert/told.h"

#include "report/report.h"

enum { NAMES = 16 }; /* languages or sources told */

static void put_cues(const gs_view_sentence *s, gs_buf *out)
{
    enum { CUES = 6, LONG = 100 };
    const char *comma = "";
    for (size_t i = 0; i < s->n_cues && i < CUES; i++) {
        gs_span cue = gs_told_cue(s, &s->cues[i]);
        gs_buf_printf(out, "%s{\"label\":\"%s\",\"exact\":", comma, gs_label_name(s->cues[i].label));
        gs_escape_json_string(out, gs_span_cut(cue, LONG));
        gs_buf_puts(out, ",\"gloss\":");
        gs_escape_json_or_null(out, s->cues[i].gloss);
        gs_buf_putc(out, '}');
        comma = ",";
    }
}

static void put_cut(const char *text, size_t max, gs_buf *out)
{
    gs_buf cut = { 0 };
    if (!text) {
        gs_buf_puts(out, "null");
        return;
    }
    gs_told_cut(gs_span_of(text), max, &cut);
    gs_told_json_take(out, &cut);
}

static void put_sentence(const gs_view_sentence *s, const gs_detail *detail, gs_buf *out)
{
    gs_buf text = { 0 };
    gs_buf_printf(out, "{\"i\":%u,\"role\":\"%s\",\"lang\":", s->index, s->role == GS_HEADLINE ? "headline" : "body");
    gs_escape_json_or_null(out, s->lang);
    gs_buf_puts(out, ",\"text\":");
    gs_told_cut(s->text, detail->text, &text);
    gs_told_json_take(out, &text);
    gs_buf_puts(out, ",\"labels\":");
    gs_told_json_labels(out, s->labels, s->confidence);
    gs_buf_puts(out, ",\"cues\":[");
    put_cues(s, out);
    gs_buf_puts(out, "],\"said_by\":");
    put_cut(s->said_by, 120, out);
    if (s->change) {
        gs_buf_puts(out, ",\"change\":");
        gs_escape_json_or_null(out, s->change);
        gs_buf_puts(out, ",\"was\":");
        put_cut(s->was, detail->text, out);
    }
    gs_buf_putc(out, '}');
}

static void put_member(gs_buf *out, const char *name, const char *value)
{
    gs_buf_printf(out, ",\"%s\":", name);
    gs_escape_json_or_null(out, value);
}

static void put_article(const gs_view_article *a, const gs_detail *detail, gs_buf *out)
{
    gs_buf_printf(out, "{\"id\":%lld,\"version_id\":%lld", (long long)a->id, (long long)a->version_id);
    gs_buf_puts(out, a->left ? ",\"left\":true" : "");
    if (a->closed) {
        put_member(out, "closed", a->closed);
        gs_buf_putc(out, '}');
        return;
    }
    put_member(out, "source", a->source);
    put_member(out, "url", gs_told_is_link(a->url) ? a->url : NULL);
    gs_buf_puts(out, ",\"title\":");
    put_cut(a->title, detail->text, out);
    put_member(out, "lang", a->lang);
    put_member(out, "published", a->published);
    gs_buf_puts(out, ",\"sentences\":[");
    for (size_t i = 0; i < a->n_sentences && i < detail->sentences; i++) {
        gs_buf_puts(out, i ? "," : "");
        put_sentence(&a->sentences[i], detail, out);
    }
    gs_buf_putc(out, ']');
    if (a->n_sentences > detail->sentences)
        gs_buf_printf(out, ",\"sentences_left_out\":%zu", a->n_sentences - detail->sentences);
    gs_buf_putc(out, '}');
}

static void put_names(gs_buf *out, const char *name, const char *const *names, size_t n)
{
    gs_buf_printf(out, ",\"%s\":[", name);
    for (size_t i = 0; i < n; i++) {
        gs_buf_puts(out, i ? "," : "");
        gs_escape_json_string(out, gs_span_cut(gs_span_of(names[i]), 80));
    }
    gs_buf_putc(out, ']');
}

static void put_address(const gs_alert_view *view, gs_buf *out)
{
    gs_buf address = { 0 };
    gs_told_address(view, &address);
    gs_told_json_take(out, &address);
}

static void put_times(const gs_alert_view *view, gs_buf *out)
{
    gs_buf_puts(out, ",\"created_at\":");
    gs_told_json_time(out, view->created_at);
    gs_buf_puts(out, ",\"updated_at\":");
    gs_told_json_time(out, view->updated_at);
}

/* What there is room for in any case, even if every byte of it is escaped. */
static void put_head(const gs_alert_view *view, size_t text, gs_buf *out)
{
    const char *names[NAMES];
    gs_tally all = gs_tally_of(view);
    gs_buf_printf(out, "\"id\":%lld,\"url\":", (long long)view->id);
    put_address(view, out);
    gs_buf_printf(out, ",\"rule\":{\"id\":%lld,\"name\":", (long long)view->rule_id);
    put_cut(view->rule, 320, out);
    gs_buf_putc(out, '}');
    put_member(out, "kind", view->kind);
    put_member(out, "state", view->retracted ? "retracted" : "open");
    gs_buf_printf(out, ",\"revision\":%u", view->revision);
    put_times(view, out);
    gs_buf_puts(out, ",\"title\":");
    put_cut(gs_view_title(view), text, out);
    gs_buf_puts(out, ",\"why\":");
    put_cut(view->why, 500, out);
    gs_buf_puts(out, ",\"labels\":");
    gs_told_json_labels(out, all.labels, all.confidence);
    put_names(out, "languages", names, gs_told_languages(view, names, NAMES));
    put_names(out, "sources", names, gs_told_sources(view, names, NAMES));
    gs_buf_printf(out, ",\"n_articles\":%zu,\"n_closed\":%zu,\"n_sentences\":%zu", all.articles, all.closed,
                  all.sentences);
    if (view->held)
        put_member(out, "held", view->held);
}

static void put_alert(const gs_alert_view *view, const gs_detail *detail, gs_buf *out)
{
    gs_buf_putc(out, '{');
    put_head(view, detail->text, out);
    gs_buf_puts(out, ",\"articles\":[");
    for (size_t i = 0; i < view->n_articles && i < detail->articles; i++) {
        gs_buf_puts(out, i ? "," : "");
        put_article(&view->articles[i], detail, out);
    }
    gs_buf_putc(out, ']');
    size_t left_out = gs_told_left_out(view, detail->articles);
    if (left_out)
        gs_buf_printf(out, ",\"articles_left_out\":%zu", left_out);
    gs_buf_putc(out, '}');
}

static void begin(const char *type, int64_t at, gs_buf *out)
{
    gs_buf_puts(out, "{\"type\":");
    gs_escape_json_or_null(out, type);
    gs_buf_puts(out, ",\"timestamp\":");
    gs_told_json_time(out, at);
    gs_buf_puts(out, ",\"data\":");
}

static gs_status end(gs_buf *out, gs_error *err)
{
    gs_buf_putc(out, '}');
    return out->failed ? gs_fail_nomem(err) : GS_OK;
}

gs_status gs_webhook_body(const gs_alert_view *view, const char *type, int64_t at, gs_buf *out, gs_error *err)
{
    size_t before = out->len;
    const gs_detail *detail;
    for (size_t i = 0; (detail = gs_detail_at(i)) && (i == 0 || out->len - before >= GS_LIMIT_WEBHOOK - 1); i++) {
        out->len = before;
        begin(type, at, out);
        put_alert(view, detail, out);
    }
    return end(out, err);
}

/* Of each alert what stands at its head, as long as there is room. */
gs_status gs_webhook_digest(const gs_alert_view *views, size_t n, const char *rule, int64_t at, gs_buf *out,
                            gs_error *err)
{
    enum { TAIL = 40 };
    size_t before = out->len, told = 0;
    begin("digest.ready", at, out);
    gs_buf_puts(out, "{\"rule\":");
    put_cut(rule, 320, out);
    gs_buf_printf(out, ",\"n_alerts\":%zu,\"alerts\":[", n);
    for (; told < n; told++) {
        size_t len = out->len;
        gs_buf_puts(out, told ? ",{" : "{");
        put_head(&views[told], 200, out);
        gs_buf_putc(out, '}');
        if (out->len - before > GS_LIMIT_WEBHOOK - TAIL) {
            out->len = len;
            break;
        }
    }
    gs_buf_putc(out, ']');
    if (told < n)
        gs_buf_printf(out, ",\"alerts_left_out\":%zu", n - told);
    gs_buf_putc(out, '}');
    return end(out, err);
}

gs_status gs_webhook_other(const char *type, int64_t at, gs_span data, gs_buf *out, gs_error *err)
{
    begin(type, at, out);
    gs_buf_put(out, data.ptr, data.len);
    return end(out, err);
}

void gs_sse_put(int64_t event, const char *type, gs_span body, gs_buf *out)
{
    gs_buf_printf(out, "id: %lld\nevent: %s\ndata: ", (long long)event, type);
    gs_buf_put(out, body.ptr, body.len);
    gs_buf_puts(out, "\n\n");
}
