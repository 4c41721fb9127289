/* A report and what is known of its article as the rows that the store keeps. Findings are the flagged labels of
 * sentences, each with its cues as a report has them, so that what was said is kept as it was said, whatever lexicons
 * and models say later. */
#include "desk/internal.h"

#include <string.h>

#include "report/report.h"

int64_t gs_time_of(const char *text)
{
    int64_t ms;
    return gs_date_ms(text, &ms) ? ms : 0;
}

static const char *copy(gs_arena *arena, const char *text)
{
    return text ? gs_arena_copy(arena, gs_span_of(text)) : NULL;
}

/* Which of the version's languages; the list grows. A document of more languages than a byte counts is hostile: the
 * last stands for the rest. */
static uint8_t lang_of(gs_stored_version *version, const char *lang)
{
    for (size_t i = 0; i < version->n_langs; i++)
        if (strcmp(version->langs[i], lang) == 0)
            return (uint8_t)i;
    if (version->n_langs == UINT8_MAX)
        return UINT8_MAX - 1;
    version->langs[version->n_langs] = lang;
    return (uint8_t)version->n_langs++;
}

typedef struct maker {
    const gs_engine *engine;
    const gs_report *report;
    gs_arena *arena;
    gs_stored_version *version;
    gs_offsets at;
    gs_buf scratch;
} maker;

/* Who says it: the source of the label's first cue that has one. */
static const char *said_by(const maker *m, const gs_sentence *s, gs_label label)
{
    for (size_t i = 0; i < s->n_cues; i++) {
        const gs_cue *cue = &s->cues[i];
        if (cue->label != label || cue->source < 0)
            continue;
        const gs_source *source = &m->report->sources[cue->source];
        return gs_arena_copy(m->arena, (gs_span){ m->report->text.span.ptr + source->start,
                                                  source->end - source->start });
    }
    return NULL;
}

static bool make_finding(maker *m, size_t index, gs_label label, const char *lang)
{
    const gs_sentence *s = &m->report->sentences[index];
    const gs_calibration *trust = gs_engine_calibration(m->engine, s->lang, label);
    gs_stored_finding *f = &m->version->findings[m->version->n_findings];
    gs_buf_clear(&m->scratch);
    gs_report_put_cues(m->report, s, label, &m->at, &m->scratch);
    *f = (gs_stored_finding){ .sentence = (uint32_t)index, .start = s->start, .end = s->end, .role = s->role,
                              .lang = lang, .label = label, .confidence = s->scores[label],
                              .threshold = trust->threshold, .level = trust->level };
    f->cues = m->scratch.failed ? NULL : gs_arena_copy(m->arena, gs_buf_span(&m->scratch));
    f->said_by = said_by(m, s, label);
    m->version->n_findings++;
    return f->cues != NULL;
}

static size_t count_flags(const gs_report *report)
{
    size_t n = 0;
    for (size_t i = 0; i < report->n_sentences; i++)
        if (!report->sentences[i].unscored)
            n += (size_t)__builtin_popcount(report->sentences[i].flags);
    return n;
}

static bool make_sentences(maker *m, gs_stored_article *row)
{
    gs_stored_version *v = m->version;
    v->n_sentences = m->report->n_sentences;
    v->sentences = gs_arena_array(m->arena, v->n_sentences + 1, sizeof(*v->sentences));
    v->langs = gs_arena_array(m->arena, UINT8_MAX, sizeof(*v->langs));
    v->findings = gs_arena_array(m->arena, count_flags(m->report) + 1, sizeof(*v->findings));
    if (!v->sentences || !v->langs || !v->findings)
        return false;
    for (size_t i = 0; i < v->n_sentences; i++) {
        const gs_sentence *s = &m->report->sentences[i];
        uint8_t lang = lang_of(v, s->lang);
        v->sentences[i] = (gs_stored_sentence){ .start = s->start, .end = s->end, .role = s->role,
                                                .scored = !s->unscored, .flags = s->unscored ? 0 : s->flags,
                                                .lang = lang };
        for (int label = 0; label < GS_N_LABELS && !s->unscored; label++) {
            v->sentences[i].scores[label] = (float)s->scores[label];
            if (s->scores[label] > row->max[label])
                row->max[label] = s->scores[label];
            if (s->flags >> label & 1 && !make_finding(m, i, (gs_label)label, v->langs[lang]))
                return false;
        }
        row->flags |= v->sentences[i].flags;
    }
    for (size_t i = 0; i < v->n_langs; i++)
        if (!(v->langs[i] = copy(m->arena, v->langs[i])))
            return false;
    for (size_t i = 0, f = 0; i < v->n_sentences; i++) /* the report's own strings end with it */
        for (; f < v->n_findings && v->findings[f].sentence == i; f++)
            v->findings[f].lang = v->langs[v->sentences[i].lang];
    return true;
}

static size_t count_claims(const gs_report *report)
{
    gs_claim_text text;
    size_t n = 0;
    for (size_t i = 0; i < report->n_sentences; i++)
        n += gs_claim_text_of(report, i, &text);
    return n;
}

/* JSON of what was noted. */
static const char *notes_of(maker *m)
{
    size_t n_claims = count_claims(m->report);
    gs_buf_clear(&m->scratch);
    gs_buf_putc(&m->scratch, '[');
    for (size_t i = 0; i < m->report->n_notes; i++) {
        gs_buf_puts(&m->scratch, i ? ",\"" : "\"");
        gs_escape_json_bytes(&m->scratch, gs_span_of(m->report->notes[i]));
        gs_buf_putc(&m->scratch, '"');
    }
    if (n_claims > GS_LIMIT_ARTICLE_CLAIMS)
        gs_buf_printf(&m->scratch, "%s\"claims: of %zu denied claims the first %d are compared with those of others\"",
                      m->report->n_notes ? "," : "", n_claims, GS_LIMIT_ARTICLE_CLAIMS);
    gs_buf_putc(&m->scratch, ']');
    return m->scratch.failed ? NULL : gs_arena_copy(m->arena, gs_buf_span(&m->scratch));
}

static bool copy_span(gs_arena *arena, gs_span from, gs_span *out)
{
    char *bytes = gs_arena_copy(arena, from);
    *out = (gs_span){ bytes, from.len };
    return bytes != NULL;
}

static bool make_version(maker *m, const gs_article *article, const gs_signature *signature)
{
    gs_stored_version *v = m->version;
    const gs_report *report = m->report;
    *v = (gs_stored_version){ .lang_confidence = report->lang.confidence, .headline_len = article->headline_len,
                              .has_signature = signature != NULL };
    if (signature)
        v->signature = *signature;
    v->external_version = copy(m->arena, article->version);
    v->text_sha256 = copy(m->arena, report->text_sha256);
    v->lang = copy(m->arena, report->lang.tag);
    v->title = copy(m->arena, report->title);
    v->lexicons = gs_engine_lexicons_digest(m->engine);
    v->model = gs_engine_model_digest(m->engine);
    v->notes = notes_of(m);
    return v->text_sha256 && v->lang && v->notes && copy_span(m->arena, report->text.span, &v->text) &&
           (!article->item.len || copy_span(m->arena, article->item, &v->item));
}

static bool make_article(maker *m, const gs_article *article, gs_stored_article *row)
{
    const char *status = article->status != GS_PUB_USABLE ? gs_pub_status_name(article->status)
                         : article->embargoed             ? "embargoed"
                                                          : "usable";
    *row = (gs_stored_article){ .uri = copy(m->arena, article->id), .url = copy(m->arena, article->url),
                                .external_version = m->version->external_version, .lang = m->version->lang,
                                .title = m->version->title, .byline = copy(m->arena, article->byline),
                                .site = copy(m->arena, article->site),
                                .published = copy(m->arena, article->published), .status = status,
                                .embargoed = copy(m->arena, article->embargoed),
                                .embargoed_until = gs_time_of(article->embargoed) };
    return gs_sha256(m->report->text.span, row->digest);
}

gs_status gs_stored_of(const gs_engine *engine, const gs_article *article, const gs_report *report,
                       const gs_signature *signature, gs_arena *arena, gs_stored_article *row,
                       gs_stored_version *version, gs_error *err)
{
    maker m = { .engine = engine, .report = report, .arena = arena, .version = version };
    gs_offsets_init(&m.at, &report->text, GS_UNIT_CODEPOINT);
    bool made = make_version(&m, article, signature) && make_article(&m, article, row) && make_sentences(&m, row);
    gs_buf_done(&m.scratch);
    return made ? GS_OK : gs_fail_nomem(err);
}
