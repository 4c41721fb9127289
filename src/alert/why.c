/* Why a rule matched, as JSON with the sentences. */
#include "alert/internal.h"

static void put_text(gs_buf *out, const char *key, gs_span text)
{
    gs_buf_printf(out, "\"%s\":", key);
    gs_escape_json_string(out, text);
}

static void put_place(gs_buf *out, const gs_watched_article *article, uint32_t index)
{
    const gs_watched_sentence *s = &article->sentences[index];
    gs_buf_printf(out, "\"i\":%u,", (unsigned)index);
    put_text(out, "lang", gs_span_of(s->lang));
    gs_buf_putc(out, ',');
    put_text(out, "text", s->text);
}

static void put_labels(gs_buf *out, const gs_watch_sentence *s)
{
    const char *comma = "";
    gs_buf_puts(out, ",\"labels\":{");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        if (!(s->labels >> label & 1))
            continue;
        gs_buf_printf(out, "%s\"%s\":", comma, gs_label_name(label));
        gs_buf_put_fixed(out, s->confidence[label], 4);
        comma = ",";
    }
    gs_buf_putc(out, '}');
}

static void put_sentence(gs_buf *out, const gs_watched_article *article, const gs_watch_sentence *s)
{
    gs_buf_putc(out, '{');
    put_place(out, article, s->index);
    put_labels(out, s);
    gs_buf_putc(out, '}');
}

/* The change, the sentence that has the labels, and what it is in the other version. */
static void put_change(gs_buf *out, const gs_watched_article *article, const gs_watched_article *before,
                       const gs_watch_sentence *s)
{
    bool vanished = s->change == GS_WATCH_VANISHED;
    gs_buf_putc(out, '{');
    put_text(out, "change", gs_span_of(gs_watch_change_name(s->change)));
    gs_buf_putc(out, ',');
    put_place(out, vanished ? before : article, s->index);
    put_labels(out, s);
    gs_buf_printf(out, ",\"%s\":", vanished ? "now" : "before");
    if (s->other == GS_NO_SENTENCE) {
        gs_buf_puts(out, "null}");
        return;
    }
    gs_buf_putc(out, '{');
    put_place(out, vanished ? article : before, s->other);
    gs_buf_puts(out, "}}");
}

void gs_watch_put_why(const gs_watch_match *match, const gs_watched_article *article, const gs_watched_article *before,
                      gs_buf *out)
{
    gs_alert_kind kind = match->rule->kind;
    size_t first = 0;
    gs_buf_putc(out, '{');
    if (kind == GS_ALERT_HEADLINE_GAP) {
        gs_buf_puts(out, "\"headline\":{");
        put_place(out, article, match->sentences[first++].index);
        gs_buf_puts(out, "},");
    }
    gs_buf_printf(out, "\"%s\":[",
                  kind == GS_ALERT_DRIFT          ? "changes"
                  : kind == GS_ALERT_HEADLINE_GAP ? "body"
                                                  : "sentences");
    for (size_t i = first; i < match->n; i++) {
        gs_buf_puts(out, i > first ? "," : "");
        if (kind == GS_ALERT_DRIFT)
            put_change(out, article, before, &match->sentences[i]);
        else
            put_sentence(out, article, &match->sentences[i]);
    }
    gs_buf_puts(out, "]}");
}
