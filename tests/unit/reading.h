/* What the tests of context share: a lexicon with every context concept in it, and sentences read with it. */
#ifndef GS_TEST_READING_H
#define GS_TEST_READING_H

#include "context/context.h"
#include "small.h"

static const char context_lexicon[] = "language en\n"
                                      "class noun claim / report\n"
                                      "negation\n  | not / never / no / cannot\n  ! not only / no doubt\n"
                                      "negation-back\n  | nowise\n"
                                      "scope-end\n  | but / because / which / who\n"
                                      "whether\n  | lest\n"
                                      "conditional\n  | if / unless\n  ! if only\n"
                                      "question\n  | whether\n"
                                      "report-verb\n  | said / according to\n"
                                      "first-person\n  | i / we / my\n"
                                      "intensifier\n  | flatly / utterly\n"
                                      "claim-noun\n  | @noun\n"
                                      "accusation-noun\n  | charge\n"
                                      "content-noun\n  | video\n"
                                      "fiction-frame\n  | film\n"
                                      "speaker\n  | minister / police / office\n"
                                      "agent\n  | by / according to\n"
                                      "pronoun\n  | he / she / it / who / which\n"
                                      "person-pronoun\n  | he / she\n"
                                      "body\n  | police / office\n"
                                      "verb\n  | met / spoke / called\n"
                                      "passive\n  | was / been\n"
                                      "that\n  | that\n"
                                      "joiner\n  | and\n"
                                      "adjunct\n  | on monday / has / was / the day before\n";

/* One sentence after the other of one paragraph, read with a lexicon. */
typedef struct reader {
    gs_concepts *concepts;
    gs_lexicon *lexicon;
    gs_matcher *matcher;
    gs_tokens tokens;
    bool *quoted;
    gs_quotes quotes;
    gs_arena arena;
    bool headline;
    gs_sentence_view view;
    gs_reading *readings;
} reader;

static inline void reader_init(reader *r, const char *source)
{
    *r = (reader){ .concepts = small_concepts_new() };
    r->lexicon = small_lexicon_new(r->concepts, source);
    cr_assert_eq(gs_matcher_new(r->lexicon, &r->matcher, NULL), GS_OK);
}

static inline void reader_done(reader *r)
{
    gs_matcher_free(r->matcher);
    gs_lexicon_free(r->lexicon);
    gs_concepts_free(r->concepts);
    gs_arena_done(&r->arena);
    free(r->tokens.ptr);
    free(r->quoted);
}

static inline void reader_read(reader *r, const char *sentence)
{
    const gs_hits *hits;
    gs_span text = gs_span_of(sentence);
    cr_assert(gs_tokenize(text, &r->tokens));
    free(r->quoted);
    r->quoted = calloc(r->tokens.n + 1, sizeof(*r->quoted));
    gs_quotes_mark(&r->quotes, text, r->tokens.ptr, r->tokens.n, r->quoted);
    cr_assert(gs_match(r->matcher, GS_MATCH_ALL, text, r->tokens.ptr, r->tokens.n, &hits));
    r->view = (gs_sentence_view){ r->lexicon, text, r->tokens.ptr, r->tokens.n, r->quoted, hits->ptr, hits->n, r->headline };
    r->readings = gs_context_read(&r->view, &r->arena);
    cr_assert_not_null(r->readings);
}

/* Each cue of a label as "words[contexts]", with "!" before one that is blocked, "~" covered, "?" off by its condition. */
static inline void reader_print(const reader *r, gs_buf *out)
{
    for (size_t i = 0; i < r->view.n_hits; i++) {
        const gs_reading *reading = &r->readings[i];
        const gs_hit *hit = reading->hit;
        if (hit->rule->kind != GS_RULE_CUE || r->concepts->ptr[hit->rule->concept].label == GS_CONTEXT)
            continue;
        gs_buf_puts(out, out->len && out->ptr[out->len - 1] != '|' ? " " : "");
        gs_buf_puts(out, reading->condition_failed ? "?" : "");
        gs_buf_puts(out, reading->blocked_by ? "!" : "");
        gs_buf_puts(out, reading->covered ? "~" : "");
        uint32_t start = r->tokens.ptr[hit->cue_first].start, end = r->tokens.ptr[hit->cue_last - 1].end;
        gs_buf_put(out, r->view.text.ptr + start, end - start);
        gs_buf_puts(out, reading->strength > 0 ? "+" : reading->strength < 0 ? "-" : "");
        gs_buf_putc(out, '[');
        for (int b = 0, n = 0; b < GS_N_CONTEXT_BITS; b++) {
            if (reading->context >> b & 1)
                gs_buf_printf(out, "%s%s", n++ ? " " : "", gs_context_bit_name(1u << b));
        }
        gs_buf_putc(out, ']');
    }
}

struct reading_case {
    char text[192], want[160]; /* sentences of one paragraph, parted by bars; what reader_print says of them */
};

static inline void expect_reading(const char *source, const struct reading_case *row, bool headline)
{
    reader r;
    gs_buf got = { 0 };
    reader_init(&r, source);
    r.headline = headline;
    for (const char *at = row->text; at;) {
        size_t len = strcspn(at, "|");
        char sentence[192];
        snprintf(sentence, sizeof(sentence), "%.*s", (int)len, at);
        reader_read(&r, sentence);
        reader_print(&r, &got);
        at = at[len] ? at + len + 1 : NULL;
        gs_buf_puts(&got, at ? "|" : "");
    }
    gs_buf_putc(&got, '\0');
    cr_expect_str_eq(got.ptr, row->want, "[%s]\ngot  %s\nwant %s", row->text, got.ptr, row->want);
    gs_buf_done(&got);
    reader_done(&r);
}

#endif
