/* The way of a document: bytes, text, language, paragraphs, sentences, report. */
#include "engine/internal.h"

#include <string.h>

/* Headlines come first, are short and end without a full stop; agencies give up to this many lines of them. */
enum { MAX_HEADLINES = 3, MAX_HEADLINE_BYTES = 300 };

typedef struct document {
    gs_session *session;
    const gs_analyse_options *options;
    gs_report *report;
    gs_error *err;
    gs_raw_sentence before; /* the last sentence read */
    uint32_t n_paragraphs;
} document;

static gs_status add_note(document *d, const char *note)
{
    gs_session *s = d->session;
    if (!note || !gs_array_reserve(&s->notes, &s->cap_notes, s->n_notes + 1, sizeof(*s->notes)))
        return gs_fail_nomem(d->err);
    s->notes[s->n_notes++] = note;
    return GS_OK;
}

static gs_status note_decoding(document *d)
{
    const gs_text *text = &d->report->text;
    gs_arena *arena = &d->session->arena;
    gs_status status = GS_OK;
    if (text->encoding != GS_ENC_UTF8)
        status = add_note(d, text->encoding == GS_ENC_UTF16LE ? "utf-16: converted from UTF-16LE"
                                                              : "utf-16: converted from UTF-16BE");
    if (status == GS_OK && text->n_repaired)
        status = add_note(d, gs_arena_printf(arena, "invalid-text: %u %s of bad bytes replaced by U+FFFD",
                                             text->n_repaired, text->n_repaired == 1 ? "run" : "runs"));
    if (status == GS_OK && text->n_nul)
        status = add_note(d, gs_arena_printf(arena, "nul: %u NUL %s in the text", text->n_nul,
                                             text->n_nul == 1 ? "character" : "characters"));
    return status;
}

static gs_status note_limits(document *d)
{
    if (!d->session->n_cut)
        return GS_OK;
    return add_note(d, gs_arena_printf(&d->session->arena, "cut: %lu over-long %s analysed in part only",
                                       d->session->n_cut, d->session->n_cut == 1 ? "sentence" : "sentences"));
}

static gs_status detect(document *d)
{
    gs_report *r = d->report;
    if (!d->options->lang) {
        r->lang = gs_language_detect(r->text.span, d->options->about ? d->options->about->lang : NULL);
        return GS_OK;
    }
    r->lang = (gs_lang){ .confidence = 1 };
    size_t n = strlen(d->options->lang);
    if (n >= sizeof(r->lang.tag))
        return gs_fail(d->err, GS_EINVAL, NULL, 0, "language tag too long");
    memcpy(r->lang.tag, d->options->lang, n + 1);
    return GS_OK;
}

/* The paragraph's own language where it says so clearly, else the document's. The tag lives in the arena. */
static gs_status paragraph_lang(document *d, gs_span paragraph, const char **out)
{
    gs_report *r = d->report;
    *out = r->lang.tag;
    if (d->options->lang)
        return GS_OK;
    gs_lang found = gs_language_detect(paragraph, r->lang.tag);
    if (strcmp(found.tag, r->lang.tag) == 0 || strcmp(found.tag, "und") == 0)
        return GS_OK;
    *out = gs_arena_copy(&d->session->arena, gs_span_of(found.tag));
    return *out ? GS_OK : gs_fail_nomem(d->err);
}

static gs_status add_sentence(document *d, gs_raw_sentence *raw, gs_quotes *quotes)
{
    gs_session *s = d->session;
    raw->number = (uint32_t)s->n_sentences;
    raw->paragraph = d->n_paragraphs;
    raw->before = raw->number ? &d->before : NULL;
    if (!gs_arena_charge(&s->arena, sizeof(*s->sentences)) ||
        !gs_array_reserve(&s->sentences, &s->cap_sentences, s->n_sentences + 1, sizeof(*s->sentences)))
        return gs_fail_nomem(d->err);
    gs_status status = gs_sentence_analyse(s, raw, quotes, &s->sentences[s->n_sentences], NULL, d->err);
    if (status == GS_OK)
        d->report->scored |= !s->sentences[s->n_sentences++].unscored;
    d->before = *raw;
    d->before.before = NULL;
    return status;
}

static bool ends_like_sentence(gs_span paragraph)
{
    static const char *const ends[] = { ".", "!", "?", "…", "。", "！", "？", ":", "：", "”", "»", "\"", "」" };
    for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++) {
        size_t n = strlen(ends[i]);
        if (paragraph.len >= n && memcmp(paragraph.ptr + paragraph.len - n, ends[i], n) == 0)
            return true;
    }
    return false;
}

static gs_status read_paragraph(document *d, gs_range where, gs_text_role role)
{
    gs_span text = d->report->text.span;
    gs_span paragraph = { text.ptr + where.start, where.end - where.start };
    gs_raw_sentence raw = { .text = text, .role = role };
    gs_status status = paragraph_lang(d, paragraph, &raw.lang);
    if (status != GS_OK)
        return status;
    raw.lexicon = gs_engine_lexicon_index(d->session->engine, raw.lang);
    gs_splitter *splitter;
    const gs_range *ranges;
    size_t n;
    status = gs_session_splitter(d->session, raw.lexicon, &splitter, d->err);
    if (status == GS_OK)
        status = gs_split(splitter, paragraph, &ranges, &n, d->err);
    gs_quotes quotes = { 0 };
    for (size_t i = 0; status == GS_OK && i < n; i++) {
        raw.range = (gs_range){ where.start + ranges[i].start, where.start + ranges[i].end };
        status = add_sentence(d, &raw, &quotes);
    }
    d->n_paragraphs++;
    return status;
}

static gs_status read_paragraphs(document *d)
{
    gs_range *list;
    size_t n;
    gs_span text = d->report->text.span;
    gs_status status = gs_paragraphs(text, &d->session->arena, &list, &n, d->err);
    bool in_head = true;
    for (size_t i = 0; status == GS_OK && i < n; i++) {
        gs_span paragraph = { text.ptr + list[i].start, list[i].end - list[i].start };
        if (d->options->headline_len) {
            in_head = list[i].start < d->options->headline_len;
            status = read_paragraph(d, list[i], in_head ? GS_HEADLINE : GS_BODY);
            continue;
        }
        in_head = in_head && i < MAX_HEADLINES && i + 1 < n && paragraph.len <= MAX_HEADLINE_BYTES &&
                  !ends_like_sentence(paragraph);
        status = read_paragraph(d, list[i], in_head ? GS_HEADLINE : GS_BODY);
    }
    return status;
}

static gs_status read_line(document *d)
{
    gs_span text = d->report->text.span, trimmed = gs_span_trim(text);
    if (trimmed.len == 0)
        return GS_OK;
    uint32_t start = (uint32_t)(trimmed.ptr - text.ptr);
    gs_raw_sentence raw = { .text = text, .range = { start, start + (uint32_t)trimmed.len },
                            .lang = d->report->lang.tag,
                            .lexicon = gs_engine_lexicon_index(d->session->engine, d->report->lang.tag) };
    gs_quotes quotes = { 0 };
    return add_sentence(d, &raw, &quotes);
}

/* The languages that were scored, which need not be the document's. */
static gs_status list_trusts(document *d)
{
    gs_report *r = d->report;
    const gs_engine *engine = d->session->engine;
    r->trusts = gs_arena_array(&d->session->arena, engine->n_tags + 1, sizeof(*r->trusts));
    if (!r->trusts)
        return gs_fail_nomem(d->err);
    for (size_t i = 0, k; i < r->n_sentences; i++) {
        const char *lang = r->sentences[i].lang;
        for (k = 0; k < r->n_trusts && strcmp(r->trusts[k].lang, lang) != 0;)
            k++;
        if (r->sentences[i].unscored || k < r->n_trusts)
            continue;
        r->trusts[r->n_trusts++].lang = lang;
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
            r->trusts[k].by_label[label] = *gs_engine_calibration(engine, lang, label);
    }
    return GS_OK;
}

static gs_status finish(document *d)
{
    gs_report *r = d->report;
    gs_session *s = d->session;
    r->sentences = s->sentences;
    r->n_sentences = s->n_sentences;
    r->about = d->options->about;
    r->title = r->about ? r->about->title : NULL;
    r->sources = s->sources.ptr;
    r->n_sources = s->sources.n;
    r->notes = s->notes;
    r->n_notes = s->n_notes;
    for (gs_label label = GS_HEDGE; r->scored && label < GS_N_LABELS; label++)
        r->calibration[label] = *gs_engine_calibration(s->engine, r->lang.tag, label);
    return list_trusts(d);
}

static void start(gs_session *session, const gs_analyse_options *options)
{
    gs_arena_reset(&session->arena);
    session->arena.limit = options->memory;
    session->n_sentences = session->n_notes = 0;
    session->n_cut = 0;
    gs_sources_begin(session);
}

static gs_status read_document(document *d, gs_span bytes)
{
    gs_report *report = d->report;
    gs_status status =
        gs_text_decode(bytes, !d->options->one_sentence, &d->session->arena, &report->text, d->err);
    if (status == GS_OK && !gs_sha256_hex(report->text.span, report->text_sha256))
        status = gs_fail_nomem(d->err);
    for (size_t i = 0; status == GS_OK && i < d->options->n_notes; i++)
        status = add_note(d, d->options->notes[i]);
    if (status == GS_OK)
        status = note_decoding(d);
    if (status == GS_OK)
        status = detect(d);
    if (status == GS_OK)
        status = d->options->one_sentence ? read_line(d) : read_paragraphs(d);
    return status == GS_OK ? note_limits(d) : status;
}

gs_status gs_analyse(gs_session *session, gs_span bytes, const gs_analyse_options *options, const gs_report **out,
                     gs_error *err)
{
    start(session, options);
    gs_report *report = gs_arena_alloc(&session->arena, sizeof(*report));
    document d = { .session = session, .options = options, .report = report, .err = err };
    gs_status status = report ? read_document(&d, bytes) : gs_fail_nomem(err);
    if (status == GS_OK)
        status = finish(&d);
    if (status == GS_ENOMEM && session->arena.refused)
        return gs_fail(err, GS_EMEMORY, NULL, 0, "the document needs more memory than the %zu bytes allowed",
                       options->memory);
    if (status != GS_OK)
        return status;
    *out = report;
    return GS_OK;
}
