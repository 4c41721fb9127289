/* A report made by hand, so that a format meets what no engine of ours gives today: hostile lexicons, sources. */
#ifndef GS_TEST_SMALL_REPORT_H
#define GS_TEST_SMALL_REPORT_H

#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <stdio.h>
#include <string.h>

#include "report/report.h"

#define ROWS(rows) (sizeof(rows) / sizeof(*(rows)))

typedef struct small_report {
    gs_report report;
    gs_sentence sentence;
    gs_cue cues[4];
    gs_source source;
    gs_why why;
    gs_trust trust;
    gs_report_context context;
} small_report;

/* One sentence, all of the text. */
static inline void small_report_init(small_report *r, const char *text)
{
    *r = (small_report){ 0 };
    r->sentence = (gs_sentence){ .end = (uint32_t)strlen(text), .lang = "en", .cues = r->cues, .why = &r->why };
    r->report = (gs_report){ .text.span = gs_span_of(text), .lang = { "en", 1 }, .scored = true,
                             .sources = &r->source, .sentences = &r->sentence, .n_sentences = 1,
                             .trusts = &r->trust, .n_trusts = 1 };
    r->trust.lang = "en";
    r->context = (gs_report_context){ .id = gs_span_of("a.txt"), .lexicons = "0", .model = "0", .number = 1 };
}

/* Flags the label with .9; `exact` is words of the text, `with` stands for every string of the lexicon. */
static inline void small_report_cue(small_report *r, gs_label label, const char *exact, const char *with)
{
    const char *text = r->report.text.span.ptr, *at = strstr(text, exact);
    cr_assert_not_null(at);
    uint32_t start = (uint32_t)(at - text);
    cr_assert_lt(r->sentence.n_cues, ROWS(r->cues));
    r->cues[r->sentence.n_cues++] = (gs_cue){ .start = start, .end = start + (uint32_t)strlen(exact), .label = label,
                                              .concept = with, .gloss = with, .rule = with, .at = with, .source = -1 };
    r->sentence.flags |= 1u << label;
    r->sentence.scores[label] = .9;
    r->why = (gs_why){ label, GS_NO_CONCEPT, with, 1 };
    r->sentence.n_why = 1;
}

#endif
