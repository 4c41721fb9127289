/* Alerts and verdicts as JSON. Offsets of cues are code points of the sentence's text. */
#include "http/alerts.h"

#include "text/text.h"

void gs_put_alert(gs_buf *out, const gs_alert_row *a, const char *rule)
{
    gs_put_int(out, "id", a->id);
    gs_put_raw(out, "rule", "{");
    gs_put_int(out, "id", a->rule_id);
    gs_put_text(out, "name", rule);
    gs_buf_putc(out, '}');
    gs_put_text(out, "kind", a->kind);
    gs_put_text(out, "state", a->state);
    gs_put_id(out, "story", a->story_id);
    gs_put_text(out, "title", a->title);
    gs_put_text(out, "lang", a->lang);
    gs_put_share(out, "confidence", a->confidence);
    gs_put_flag(out, "paged", a->paged);
    gs_put_text(out, "held", a->held);
    gs_put_int(out, "revision", a->revision);
    gs_put_time(out, "created_at", a->created_at);
    gs_put_time(out, "updated_at", a->updated_at);
    gs_put_time(out, "notify_at", a->notify_at);
    gs_put_time(out, "notified_at", a->notified_at);
}

static void put_cues(gs_buf *out, const gs_view_sentence *s)
{
    gs_text text = { .span = s->text };
    gs_offsets at;
    gs_offsets_init(&at, &text, GS_UNIT_CODEPOINT);
    gs_put_raw(out, "cues", "[");
    for (size_t i = 0; i < s->n_cues; i++) {
        const gs_view_cue *cue = &s->cues[i];
        if (cue->start > cue->end || cue->end > s->text.len)
            continue;
        gs_put_raw(out, NULL, "{");
        gs_put_text(out, "label", gs_label_name(cue->label));
        gs_put_int(out, "start", (int64_t)gs_offsets_at(&at, cue->start));
        gs_put_int(out, "end", (int64_t)gs_offsets_at(&at, cue->end));
        gs_put_span(out, "exact", (gs_span){ s->text.ptr + cue->start, cue->end - cue->start });
        gs_put_text(out, "gloss", cue->gloss);
        gs_buf_putc(out, '}');
    }
    gs_buf_putc(out, ']');
}

static void put_sentence(gs_buf *out, const gs_view_sentence *s)
{
    gs_put_raw(out, NULL, "{");
    gs_put_int(out, "i", s->index);
    gs_put_text(out, "role", s->role == GS_HEADLINE ? "headline" : "body");
    gs_put_text(out, "lang", s->lang);
    gs_put_span(out, "text", s->text);
    gs_put_shares(out, "labels", s->labels, s->confidence);
    put_cues(out, s);
    gs_put_text(out, "said_by", s->said_by);
    gs_put_text(out, "change", s->change);
    gs_put_text(out, "was", s->was);
    gs_buf_putc(out, '}');
}

void gs_put_alert_article(gs_buf *out, const gs_view_article *a)
{
    gs_put_raw(out, NULL, "{");
    gs_put_int(out, "id", a->id);
    gs_put_text(out, "source", a->source);
    gs_put_text(out, "url", a->url);
    gs_put_text(out, "title", a->title);
    gs_put_text(out, "lang", a->lang);
    gs_put_text(out, "published", a->published);
    gs_put_time(out, "seen_at", a->seen_at);
    gs_put_text(out, "closed", a->closed);
    gs_put_flag(out, "left", a->left);
    gs_put_text(out, "offset_unit", "codepoint");
    gs_put_raw(out, "sentences", "[");
    for (size_t s = 0; s < a->n_sentences; s++)
        put_sentence(out, &a->sentences[s]);
    gs_buf_puts(out, "]}");
}

void gs_put_verdict(gs_buf *out, const gs_verdict_row *row)
{
    gs_put_raw(out, NULL, "{");
    gs_put_int(out, "id", row->id);
    gs_put_int(out, "alert", row->alert_id);
    gs_put_int(out, "article", row->article_id);
    gs_put_int(out, "sentence", row->sentence);
    gs_put_text(out, "lang", row->lang);
    gs_put_labels(out, "flagged", row->flagged);
    gs_put_text(out, "verdict", row->verdict);
    if (row->has_labels)
        gs_put_labels(out, "labels", row->labels);
    else
        gs_put_raw(out, "labels", NULL);
    gs_put_text(out, "who", row->who);
    gs_put_text(out, "via", row->via);
    gs_put_time(out, "at", row->at);
    gs_buf_putc(out, '}');
}
