/* JSON, pretty and one document a line: the contract of DESIGN.md, section Report.
 *
 * An own emitter: nearly all of a report is sentences without a cue, whose only moving parts are text, two offsets and
 * the scores, and these scores are the same again and again, so their rendering is kept. Pretty output breaks lines
 * where a reader wants them (a member of the document, a sentence, a cue) and keeps small things on one line. */
#include "report/report.h"

#include <string.h>

enum { INLINE = 0, TOP = 1, ITEM = 2, SENTENCE = 3, CUE = 4 }; /* depths; INLINE breaks no line */

typedef struct json {
    gs_buf *out;
    bool pretty;
    bool fresh; /* nothing was written yet in the object or array that is open */
    double scores[GS_N_LABELS];
    size_t scores_len; /* of the rendering of `scores`; 0: none yet */
    char scores_text[160];
} json;

/* gs_buf_put, inlined: reports are made of very short pieces. */
static inline void put(json *j, const char *bytes, size_t len)
{
    gs_buf *out = j->out;
    if (out->cap - out->len < len) {
        gs_buf_put(out, bytes, len);
        return;
    }
    memcpy(out->ptr + out->len, bytes, len);
    out->len += len;
}

static inline void put_char(json *j, char c)
{
    put(j, &c, 1);
}

static void put_line(json *j, int depth)
{
    static const char blank[] = "\n        ";
    if (j->pretty && depth != INLINE)
        put(j, blank, 1 + 2 * (size_t)depth);
}

static void item(json *j, int depth)
{
    if (!j->fresh)
        put(j, ", ", j->pretty && depth == INLINE ? 2 : 1);
    j->fresh = false;
    put_line(j, depth);
}

/* `key` is `"name": `, whose blank is for pretty output only. */
static void put_key(json *j, int depth, const char *key, size_t len)
{
    item(j, depth);
    put(j, key, len - !j->pretty);
}
#define KEY(j, depth, name) put_key(j, depth, "\"" name "\": ", sizeof("\"" name "\": ") - 1)

static void open_with(json *j, char bracket)
{
    put_char(j, bracket);
    j->fresh = true;
}

/* `depth` is that of the bracket's own line; something empty is closed where it was opened. */
static void close_with(json *j, int depth, char bracket)
{
    if (!j->fresh && depth != INLINE)
        put_line(j, depth);
    put_char(j, bracket);
    j->fresh = false;
}

static void put_text(json *j, gs_span text)
{
    put_char(j, '"');
    gs_escape_json(j->out, text);
    put_char(j, '"');
}

/* A name of ours, in which nothing needs escaping. */
static void put_name(json *j, const char *name)
{
    put_char(j, '"');
    put(j, name, strlen(name));
    put_char(j, '"');
}

/* Text of a lexicon, a document or a message; NULL is null. */
static void put_string(json *j, const char *string)
{
    gs_escape_json_or_null(j->out, string);
}

static gs_span exact(const gs_report *report, uint32_t start, uint32_t end)
{
    return (gs_span){ report->text.span.ptr + start, end - start };
}

/* --- The parts of a sentence --- */

static void put_place(json *j, const gs_report *report, gs_offsets *at, uint32_t start, uint32_t end)
{
    KEY(j, INLINE, "start");
    gs_buf_put_uint(j->out, gs_offsets_at(at, start));
    KEY(j, INLINE, "end");
    gs_buf_put_uint(j->out, gs_offsets_at(at, end));
    KEY(j, INLINE, "exact");
    put_text(j, exact(report, start, end));
}

static void put_cue(json *j, const gs_report *report, gs_offsets *at, const gs_cue *cue)
{
    item(j, CUE);
    open_with(j, '{');
    put_place(j, report, at, cue->start, cue->end);
    KEY(j, INLINE, "label");
    put_name(j, gs_label_name(cue->label));
    KEY(j, INLINE, "concept");
    put_string(j, cue->concept);
    KEY(j, INLINE, "gloss");
    put_string(j, cue->gloss);
    KEY(j, INLINE, "rule");
    put_string(j, cue->rule);
    KEY(j, INLINE, "at");
    put_string(j, cue->at);
    KEY(j, INLINE, "polarity");
    put_name(j, gs_polarity_name(cue->polarity));
    KEY(j, INLINE, "voice");
    put_name(j, gs_voice_name(cue->voice));
    KEY(j, INLINE, "source");
    if (cue->source < 0)
        gs_buf_puts(j->out, "null");
    else
        gs_buf_put_uint(j->out, (uint64_t)cue->source);
    close_with(j, INLINE, '}');
}

static void put_near_miss(json *j, const gs_report *report, gs_offsets *at, const gs_near_miss *miss)
{
    item(j, CUE);
    open_with(j, '{');
    put_place(j, report, at, miss->start, miss->end);
    KEY(j, INLINE, "concept");
    put_string(j, miss->concept);
    KEY(j, INLINE, "rule");
    put_string(j, miss->rule);
    KEY(j, INLINE, "blocked_by");
    put_string(j, miss->blocked_by);
    close_with(j, INLINE, '}');
}

static void put_why(json *j, const gs_why *why)
{
    item(j, CUE);
    open_with(j, '{');
    KEY(j, INLINE, "label");
    put_name(j, gs_label_name(why->label));
    KEY(j, INLINE, "term");
    put_string(j, why->term);
    KEY(j, INLINE, "weight");
    gs_buf_put_fixed(j->out, why->weight, 4);
    close_with(j, INLINE, '}');
}

static void put_by_label(json *j, const double values[GS_N_LABELS])
{
    open_with(j, '{');
    for (int label = 0; label < GS_N_LABELS; label++) {
        item(j, INLINE);
        put_name(j, gs_label_name((gs_label)label));
        put(j, ": ", j->pretty ? 2 : 1);
        gs_buf_put_fixed(j->out, values[label], 4);
    }
    close_with(j, INLINE, '}');
}

static void put_scores(json *j, const double scores[GS_N_LABELS])
{
    if (j->scores_len && memcmp(scores, j->scores, sizeof(j->scores)) == 0) {
        put(j, j->scores_text, j->scores_len);
        j->fresh = false;
        return;
    }
    size_t from = j->out->len;
    put_by_label(j, scores);
    size_t len = j->out->len - from;
    j->scores_len = 0;
    if (j->out->failed || len > sizeof(j->scores_text))
        return;
    memcpy(j->scores_text, j->out->ptr + from, len);
    memcpy(j->scores, scores, sizeof(j->scores));
    j->scores_len = len;
}

static void put_flags(json *j, unsigned flags)
{
    open_with(j, '[');
    for (int label = 0; label < GS_N_LABELS; label++) {
        if (!(flags >> label & 1))
            continue;
        item(j, INLINE);
        put_name(j, gs_label_name((gs_label)label));
    }
    close_with(j, INLINE, ']');
}

/* What a sentence with hits has beyond others. */
static void put_findings(json *j, const gs_report *report, const gs_sentence *s, gs_offsets *at)
{
    KEY(j, SENTENCE, "cues");
    open_with(j, '[');
    for (size_t i = 0; i < s->n_cues; i++)
        put_cue(j, report, at, &s->cues[i]);
    close_with(j, SENTENCE, ']');
    KEY(j, SENTENCE, "why");
    open_with(j, '[');
    for (size_t i = 0; i < s->n_why; i++)
        put_why(j, &s->why[i]);
    close_with(j, SENTENCE, ']');
    if (s->n_near_misses == 0)
        return;
    KEY(j, SENTENCE, "near_misses");
    open_with(j, '[');
    for (size_t i = 0; i < s->n_near_misses; i++)
        put_near_miss(j, report, at, &s->near_misses[i]);
    close_with(j, SENTENCE, ']');
}

static void put_sentence(json *j, const gs_report *report, size_t i, gs_offsets *at)
{
    const gs_sentence *s = &report->sentences[i];
    item(j, ITEM);
    open_with(j, '{');
    KEY(j, SENTENCE, "i");
    gs_buf_put_uint(j->out, i);
    KEY(j, INLINE, "role");
    put_name(j, s->role == GS_HEADLINE ? "headline" : "body");
    KEY(j, INLINE, "start");
    gs_buf_put_uint(j->out, gs_offsets_at(at, s->start));
    KEY(j, INLINE, "end");
    gs_buf_put_uint(j->out, gs_offsets_at(at, s->end));
    KEY(j, INLINE, "lang");
    put_name(j, s->lang);
    KEY(j, SENTENCE, "text");
    put_text(j, exact(report, s->start, s->end));
    KEY(j, SENTENCE, "scores");
    if (s->unscored) {
        gs_buf_puts(j->out, "null");
        KEY(j, SENTENCE, "unscored");
        put_string(j, s->unscored);
    } else {
        put_scores(j, s->scores);
    }
    KEY(j, SENTENCE, "flags");
    put_flags(j, s->unscored ? 0 : s->flags);
    put_findings(j, report, s, at);
    close_with(j, ITEM, '}');
}

/* --- The document --- */

/* What the source says, and nothing where it is silent. */
static void put_about(json *j, const gs_about *about)
{
#define ABOUT(member, name)                                                                                          \
    if (about->member) {                                                                                              \
        KEY(j, TOP, name);                                                                                            \
        put_string(j, about->member);                                                                                 \
    }
    ABOUT(url, "url")
    ABOUT(byline, "byline")
    ABOUT(site, "site")
    ABOUT(published, "published")
    ABOUT(lang, "declared_lang")
    ABOUT(extraction, "extraction")
    ABOUT(status, "status")
    ABOUT(embargoed, "embargoed")
#undef ABOUT
    if (about->duplicate_of) {
        KEY(j, TOP, "duplicate_of");
        open_with(j, '{');
        KEY(j, INLINE, "id");
        put_string(j, about->duplicate_of);
        KEY(j, INLINE, "similarity");
        gs_buf_put_fixed(j->out, about->similarity, 2);
        close_with(j, INLINE, '}');
    }
}

static void put_head(json *j, const gs_report *report, const gs_report_context *context)
{
    static const char *const units[] = { "codepoint", "byte", "utf16" };
    KEY(j, TOP, "schema");
    put_name(j, GS_SCHEMA);
    KEY(j, TOP, "gainsay");
    put_name(j, GS_VERSION);
    KEY(j, TOP, "lexicons");
    put_name(j, context->lexicons);
    KEY(j, TOP, "model");
    put_name(j, context->model);
    KEY(j, TOP, "id");
    gs_escape_json_string(j->out, context->id);
    KEY(j, TOP, "lang");
    put_name(j, report->lang.tag);
    KEY(j, TOP, "lang_confidence");
    gs_buf_put_fixed(j->out, report->lang.confidence, 2);
    KEY(j, TOP, "offset_unit");
    put_name(j, units[context->unit]);
    KEY(j, TOP, "text_sha256");
    put_name(j, report->text_sha256);
    if (context->with_text) {
        KEY(j, TOP, "text");
        put_text(j, report->text.span);
    }
    KEY(j, TOP, "title");
    put_string(j, report->title);
    if (report->about)
        put_about(j, report->about);
    KEY(j, TOP, "notes");
    open_with(j, '[');
    for (size_t i = 0; i < report->n_notes; i++) {
        item(j, ITEM);
        put_string(j, report->notes[i]);
    }
    close_with(j, TOP, ']');
}

static void put_sources(json *j, const gs_report *report, gs_offsets *at)
{
    KEY(j, TOP, "sources");
    open_with(j, '[');
    for (size_t i = 0; i < report->n_sources; i++) {
        item(j, ITEM);
        open_with(j, '{');
        put_place(j, report, at, report->sources[i].start, report->sources[i].end);
        KEY(j, INLINE, "confidence");
        gs_buf_put_fixed(j->out, report->sources[i].confidence, 2);
        close_with(j, INLINE, '}');
    }
    close_with(j, TOP, ']');
}

static void put_summary(json *j, const gs_report *report)
{
    gs_report_summary sum;
    gs_report_summarise(report, 1, &sum);
    KEY(j, TOP, "summary");
    open_with(j, '{');
    KEY(j, ITEM, "sentences");
    gs_buf_put_uint(j->out, sum.sentences);
    KEY(j, INLINE, "flagged");
    gs_buf_put_uint(j->out, sum.flagged);
    KEY(j, ITEM, "counts");
    open_with(j, '{');
    for (int label = 0; label < GS_N_LABELS; label++) {
        item(j, INLINE);
        put_name(j, gs_label_name((gs_label)label));
        put(j, ": ", j->pretty ? 2 : 1);
        gs_buf_put_uint(j->out, sum.counts[label]);
    }
    close_with(j, INLINE, '}');
    KEY(j, ITEM, "max");
    if (sum.scored)
        put_by_label(j, sum.max);
    else
        gs_buf_puts(j->out, "{}");
    close_with(j, TOP, '}');
}

static void put_calibration(json *j, const gs_report *report)
{
    KEY(j, TOP, "calibration");
    open_with(j, '{');
    for (int label = 0; label < GS_N_LABELS && report->scored; label++) {
        const gs_calibration *info = &report->calibration[label];
        item(j, ITEM);
        put_name(j, gs_label_name((gs_label)label));
        put(j, ": ", j->pretty ? 2 : 1);
        open_with(j, '{');
        KEY(j, INLINE, "level");
        put_name(j, gs_calibration_level_name(info->level));
        KEY(j, INLINE, "n_pos");
        gs_buf_put_uint(j->out, info->n_pos);
        KEY(j, INLINE, "a");
        gs_buf_put_fixed(j->out, info->a, 4);
        KEY(j, INLINE, "b");
        gs_buf_put_fixed(j->out, info->b, 4);
        KEY(j, INLINE, "threshold");
        gs_buf_put_fixed(j->out, info->threshold, 4);
        close_with(j, INLINE, '}');
    }
    close_with(j, TOP, '}');
}

static gs_status finish(json *j)
{
    gs_buf_puts(j->out, j->pretty ? "\n}\n" : "}\n");
    return j->out->failed ? GS_ENOMEM : GS_OK;
}

gs_status gs_report_render_json(const gs_report *report, const gs_report_context *context, bool pretty, gs_buf *out)
{
    json j = { .out = out, .pretty = pretty };
    gs_offsets at;
    gs_offsets_init(&at, &report->text, context->unit);
    open_with(&j, '{');
    put_head(&j, report, context);
    put_sources(&j, report, &at);
    KEY(&j, TOP, "sentences");
    open_with(&j, '[');
    for (size_t i = 0; i < report->n_sentences; i++)
        put_sentence(&j, report, i, &at);
    close_with(&j, TOP, ']');
    put_summary(&j, report);
    put_calibration(&j, report);
    return finish(&j);
}

gs_status gs_report_render_json_error(const gs_error *error, const gs_report_context *context, bool pretty,
                                      gs_buf *out)
{
    json j = { .out = out, .pretty = pretty };
    open_with(&j, '{');
    KEY(&j, TOP, "schema");
    put_name(&j, GS_SCHEMA);
    KEY(&j, TOP, "id");
    gs_escape_json_string(j.out, context->id);
    KEY(&j, TOP, "error");
    open_with(&j, '{');
    KEY(&j, ITEM, "code");
    put_name(&j, gs_status_name(error->code));
    KEY(&j, ITEM, "message");
    put_string(&j, error->message);
    KEY(&j, ITEM, "at");
    gs_buf_putc(out, '"');
    gs_escape_json_bytes(out, gs_span_of(error->file));
    if (error->line) {
        gs_buf_putc(out, ':');
        gs_buf_put_uint(out, error->line);
    }
    gs_buf_putc(out, '"');
    close_with(&j, TOP, '}');
    return finish(&j);
}
