/* Verdicts of editors on sentences of alerts. What is judged is what was shown: the sentence and its labels as the
 * alert keeps them, or, where the article has a newer version since, as the version has them that the reader saw. */
#include "desk/internal.h"

#include <stdio.h>
#include <string.h>

enum { PARTS = GS_VERSION_TEXT | GS_VERSION_SENTENCES };

/* Of the sentences with that index the one that stands in the version; else one that vanished from the one before. */
static bool pick(const gs_view_sentence *sentences, size_t n, uint32_t index, gs_view_sentence *out)
{
    const gs_view_sentence *picked = NULL;
    for (size_t i = 0; i < n; i++) {
        bool vanished = sentences[i].change && strcmp(sentences[i].change, "vanished") == 0;
        if (sentences[i].index == index && (!picked || !vanished))
            picked = &sentences[i];
    }
    if (picked)
        *out = *picked;
    return picked != NULL;
}

static gs_status of_alert(const gs_alert_article *in, uint32_t index, gs_arena *arena, gs_judged *out, gs_error *err)
{
    gs_view_sentence *sentences;
    size_t n;
    gs_status status = gs_view_sentences_read(gs_span_of(in->sentences), arena, &sentences, &n, err);
    out->found = status == GS_OK && pick(sentences, n, index, &out->sentence);
    return status;
}

static gs_status of_version(gs_db *db, int64_t version_id, uint32_t index, gs_arena *arena, gs_judged *out,
                            gs_error *err)
{
    gs_stored_version v;
    bool found;
    gs_status status = gs_version_get(db, version_id, PARTS, arena, &v, &found, err);
    if (status != GS_OK || !found || v.article_id != out->article.id || index >= v.n_sentences)
        return status;
    const gs_stored_sentence *s = &v.sentences[index];
    out->sentence = (gs_view_sentence){ .index = index, .role = s->role, .labels = s->flags,
                                        .lang = s->lang < v.n_langs ? v.langs[s->lang] : "und",
                                        .text = { v.text.ptr + s->start, s->end - s->start } };
    for (int label = 0; label < GS_N_LABELS; label++)
        out->sentence.confidence[label] = (double)s->scores[label];
    out->found = true;
    return GS_OK;
}

gs_status gs_desk_judged_find(gs_db *db, const gs_judgement *what, gs_arena *arena, gs_judged *out, gs_error *err)
{
    gs_alert_article in = { 0 };
    bool found;
    *out = (gs_judged){ 0 };
    gs_status status = gs_alert_get(db, what->alert_id, arena, &out->alert, &out->has_alert, err);
    if (status == GS_OK && out->has_alert)
        status = gs_alert_article_get(db, what->alert_id, what->article_id, arena, &in, &found, err);
    if (status != GS_OK || !out->has_alert || !found)
        return status;
    status = gs_article_get(db, what->article_id, arena, &out->article, &found, err);
    if (status != GS_OK || !found)
        return status;
    out->closed = gs_view_closed(out->article.status, out->article.embargoed_until, what->at);
    out->version_id = what->version_id ? what->version_id : in.version_id;
    return out->version_id == in.version_id ? of_alert(&in, what->sentence, arena, out, err)
                                            : of_version(db, out->version_id, what->sentence, arena, out, err);
}

/* --- Keeping one --- */

/* All five where the version still says them of that sentence, else those that were shown. */
static gs_status put_confidences(gs_db *db, const gs_judged *judged, gs_arena *arena, gs_buf *out, gs_error *err)
{
    const gs_view_sentence *s = &judged->sentence;
    double scores[GS_N_LABELS];
    unsigned known = s->labels;
    gs_stored_version v;
    bool found, vanished = s->change && strcmp(s->change, "vanished") == 0;
    gs_status status = gs_version_get(db, judged->version_id, GS_VERSION_SENTENCES, arena, &v, &found, err);
    if (status != GS_OK)
        return status;
    memcpy(scores, s->confidence, sizeof(scores));
    if (found && !vanished && s->index < v.n_sentences && v.sentences[s->index].scored) {
        for (int label = 0; label < GS_N_LABELS; label++)
            if (!(s->labels >> label & 1))
                scores[label] = (double)v.sentences[s->index].scores[label];
        known = (1u << GS_N_LABELS) - 1;
    }
    const char *sep = "{";
    for (int label = 0; label < GS_N_LABELS; label++) {
        if (!(known >> label & 1))
            continue;
        gs_buf_printf(out, "%s\"%s\":", sep, gs_label_name((gs_label)label));
        gs_buf_put_fixed(out, scores[label], 4);
        sep = ",";
    }
    gs_buf_puts(out, known ? "}" : "{}");
    gs_buf_putc(out, '\0');
    return out->failed ? gs_fail_nomem(err) : GS_OK;
}

gs_status gs_desk_judge(gs_db *db, const gs_judgement *what, const gs_judged *judged, gs_arena *arena,
                        gs_verdict_row *out, gs_error *err)
{
    gs_buf confidences = { 0 };
    const char *text = gs_arena_copy(arena, judged->sentence.text);
    gs_status status = text ? put_confidences(db, judged, arena, &confidences, err) : gs_fail_nomem(err);
    if (status == GS_OK) {
        *out = (gs_verdict_row){ .alert_id = judged->alert.id, .rule_id = judged->alert.rule_id,
                                 .article_id = judged->article.id, .version_id = judged->version_id,
                                 .sentence = judged->sentence.index, .text = text, .flagged = judged->sentence.labels,
                                 .lang = judged->sentence.lang ? judged->sentence.lang : "und",
                                 .verdict = what->verdict, .has_labels = what->has_labels, .labels = what->labels,
                                 .who = what->who, .via = what->via, .at = what->at };
        out->confidences = gs_arena_copy(arena, gs_span_of(confidences.ptr));
        status = out->confidences ? gs_verdict_insert(db, out, err) : gs_fail_nomem(err);
    }
    gs_buf_done(&confidences);
    return status;
}

/* --- Counting --- */

const char *gs_verdict_name(size_t i)
{
    static const char *const names[] = { "right", "wrong-label", "not-useful" };
    return i < sizeof(names) / sizeof(*names) ? names[i] : NULL;
}

/* The names of a verdict come from the table above. */
void gs_desk_count_verdict(gs_desk *desk, const gs_verdict_row *row)
{
    static const char name[] = "gainsay_editor_verdicts_total", help[] = "Verdicts on sentences of alerts.";
    gs_metrics *metrics = desk->options.metrics;
    char labels[80];
    if (!metrics)
        return;
    for (int label = 0; label <= GS_N_LABELS; label++) {
        bool none = label == GS_N_LABELS && !row->flagged;
        if (!none && (label == GS_N_LABELS || !(row->flagged >> label & 1)))
            continue;
        snprintf(labels, sizeof(labels), "label=\"%s\",verdict=\"%s\"", none ? "none" : gs_label_name((gs_label)label),
                 row->verdict);
        gs_counter_add(gs_metrics_counter(metrics, name, help, labels), 1);
    }
}
