/* What several formats say in the same words (words.c). */
#ifndef GS_REPORT_WORDS_H
#define GS_REPORT_WORDS_H

#include "report/report.h"

const char *gs_words_plural(uint64_t n);
/* What a label says of a sentence. */
const char *gs_words_meaning(gs_label label);
/* What a level short of "measured" means, to be followed by the name of a language; NULL: measured. */
const char *gs_words_level(gs_calibration_level level);
/* The labels (1u << label) whose level is that of `first`. */
unsigned gs_words_same_level(const gs_calibration info[GS_N_LABELS], int first);
/* 91 for .91; never 100, which no confidence is. */
int gs_words_hundredths(double share);

/* Two cues of which one is enough to show. */
bool gs_words_same_sense(const gs_cue *a, const gs_cue *b);
/* Both scored, or unscored for one reason. */
bool gs_words_same_reason(const gs_sentence *a, const gs_sentence *b);
/* Why an unscored sentence is: "no lexicon for Latvian". In `buf`, or the sentence's own words. */
const char *gs_words_reason(const gs_sentence *s, char *buf, size_t size);

#endif
