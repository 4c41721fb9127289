/* What several formats say in the same words (words.c). */
#ifndef GS_REPORT_WORDS_H
#define GS_REPORT_WORDS_H

#include "report/report.h"

/* What a label says of a sentence. */
const char *gs_words_meaning(gs_label label);
/* What to know before believing the findings, a line each: that the text may not be the article, or not free to use, or
 * is there already; how far the confidences may be trusted in the languages that were scored, for each level short of
 * "measured", with its labels where they differ. */
void gs_words_cautions(const gs_report *report, gs_buf *out);
/* 91 for .91; never 100, which no confidence is. */
int gs_words_hundredths(double share);

/* The surest label of a set of flags (1u << label), which must not be empty. */
gs_label gs_words_surest(const gs_sentence *s, unsigned flags);

/* Two cues of which one is enough to show. */
bool gs_words_same_sense(const gs_cue *a, const gs_cue *b);
/* Both scored, or unscored for one reason. */
bool gs_words_same_reason(const gs_sentence *a, const gs_sentence *b);
/* Why an unscored sentence is: "no lexicon for Latvian". In `buf`, or the sentence's own words. */
const char *gs_words_reason(const gs_sentence *s, char *buf, size_t size);

#endif
