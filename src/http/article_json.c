/* Stored articles and versions as JSON. Offsets are code points of the version's text, as in the cues that are kept. */
#include <string.h>

#include "http/articles.h"

void gs_put_article(gs_buf *out, const gs_stored_article *a, const char *source)
{
    gs_put_int(out, "id", a->id);
    gs_put_text(out, "uri", a->uri);
    gs_put_text(out, "url", a->url);
    gs_put_text(out, "source", source);
    gs_put_text(out, "site", a->site);
    gs_put_text(out, "title", a->title);
    gs_put_text(out, "byline", a->byline);
    gs_put_text(out, "lang", a->lang);
    gs_put_text(out, "published", a->published);
    gs_put_text(out, "status", a->status ? a->status : "usable");
    gs_put_text(out, "embargoed", a->embargoed);
    gs_put_id(out, "story", a->story_id);
    gs_put_int(out, "version", a->n_versions);
    gs_put_time(out, "seen_at", a->seen_at);
    gs_put_time(out, "updated_at", a->updated_at);
    gs_put_flag(out, "backfill", a->backfill);
    gs_put_labels(out, "flags", a->flags);
    gs_put_shares(out, "max", (1u << GS_N_LABELS) - 1, a->max);
}

static void put_head(gs_buf *out, const gs_stored_version *v)
{
    gs_put_int(out, "version", v->number);
    gs_put_text(out, "external_version", v->external_version);
    gs_put_time(out, "seen_at", v->seen_at);
    gs_put_text(out, "title", v->title);
    gs_put_text(out, "lang", v->lang);
    gs_put_share(out, "lang_confidence", v->lang_confidence);
    gs_put_text(out, "lexicons", v->lexicons);
    gs_put_text(out, "model", v->model);
    gs_put_text(out, "text_sha256", v->text_sha256);
}

static void put_finding(gs_buf *out, const gs_stored_finding *f)
{
    gs_put_raw(out, NULL, "{");
    gs_put_int(out, "id", f->id);
    gs_put_text(out, "label", gs_label_name(f->label));
    gs_put_share(out, "confidence", f->confidence);
    gs_put_share(out, "threshold", f->threshold);
    gs_put_text(out, "level", gs_calibration_level_name(f->level));
    gs_put_text(out, "said_by", f->said_by);
    gs_put_raw(out, "cues", f->cues);
    gs_buf_putc(out, '}');
}

/* Findings are in the order of their sentences; *next is the first that is not yet written. */
static void put_sentence(gs_buf *out, const gs_stored_version *v, size_t i, gs_offsets *at, size_t *next)
{
    const gs_stored_sentence *s = &v->sentences[i];
    double scores[GS_N_LABELS];
    gs_put_raw(out, NULL, "{");
    gs_put_int(out, "i", (int64_t)i);
    gs_put_text(out, "role", s->role == GS_HEADLINE ? "headline" : "body");
    gs_put_int(out, "start", (int64_t)gs_offsets_at(at, s->start));
    gs_put_int(out, "end", (int64_t)gs_offsets_at(at, s->end));
    gs_put_text(out, "lang", s->lang < v->n_langs ? v->langs[s->lang] : "und");
    for (int label = 0; label < GS_N_LABELS; label++)
        scores[label] = (double)s->scores[label];
    if (s->scored)
        gs_put_shares(out, "scores", (1u << GS_N_LABELS) - 1, scores);
    else
        gs_put_raw(out, "scores", NULL);
    gs_put_labels(out, "flags", s->flags);
    gs_put_raw(out, "findings", "[");
    for (; *next < v->n_findings && v->findings[*next].sentence == i; ++*next)
        put_finding(out, &v->findings[*next]);
    gs_buf_putc(out, ']');
    gs_buf_putc(out, '}');
}

void gs_put_version(gs_buf *out, const gs_stored_version *v, bool is_whole)
{
    gs_text text = { .span = v->text };
    gs_offsets at;
    size_t next = 0;
    put_head(out, v);
    if (!is_whole)
        return;
    gs_offsets_init(&at, &text, GS_UNIT_CODEPOINT);
    gs_put_raw(out, "notes", v->notes);
    gs_put_text(out, "offset_unit", "codepoint");
    gs_put_int(out, "headline_end", (int64_t)gs_offsets_at(&at, (uint32_t)v->headline_len));
    gs_put_span(out, "text", v->text);
    gs_put_raw(out, "sentences", "[");
    for (size_t i = 0; i < v->n_sentences; i++)
        put_sentence(out, v, i, &at, &next);
    gs_buf_putc(out, ']');
}
