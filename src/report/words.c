/* What several formats say in the same words. */
#include "report/words.h"

#include <stdio.h>
#include <string.h>

const char *gs_words_plural(uint64_t n)
{
    return n == 1 ? "" : "s";
}

const char *gs_words_meaning(gs_label label)
{
    static const char *const meaning[GS_N_LABELS] = {
        [GS_HEDGE] = "a claim held at arm's length",
        [GS_DENIAL] = "somebody says it is not so",
        [GS_FABRICATED] = "called made up or tampered with",
        [GS_INACCURATE] = "called wrong or unreliable",
        [GS_NONRESPONSE] = "somebody withholds an answer",
    };
    return meaning[label];
}

const char *gs_words_level(gs_calibration_level level)
{
    switch (level) {
    case GS_CAL_PRIOR: return "confidence from prior weights, not yet measured on text in";
    case GS_CAL_TRANSFERRED: return "confidence carried over from other languages, not yet measured on text in";
    case GS_CAL_TRANSLATED: return "confidence measured on translated sentences only, not on text written in";
    case GS_CAL_STALE: return "confidence measured with an older lexicon of";
    case GS_CAL_MEASURED: break;
    }
    return NULL;
}

unsigned gs_words_same_level(const gs_calibration info[GS_N_LABELS], int first)
{
    unsigned same = 0;
    for (int label = 0; label < GS_N_LABELS; label++)
        same |= info[label].level == info[first].level ? 1u << label : 0;
    return same;
}

int gs_words_hundredths(double share)
{
    int n = (int)(share * 100 + 0.5);
    return n > 99 ? 99 : n < 0 ? 0 : n;
}

bool gs_words_same_sense(const gs_cue *a, const gs_cue *b)
{
    return a->polarity == b->polarity && a->voice == b->voice && strcmp(a->gloss, b->gloss) == 0;
}

bool gs_words_same_reason(const gs_sentence *a, const gs_sentence *b)
{
    return (!a->unscored && !b->unscored) || (a->unscored && b->unscored && strcmp(a->unscored, b->unscored) == 0);
}

const char *gs_words_reason(const gs_sentence *s, char *buf, size_t size)
{
    static const char no_lexicon[] = "no lexicon for ";
    char name[64];
    if (strncmp(s->unscored, no_lexicon, sizeof(no_lexicon) - 1) != 0)
        return s->unscored;
    snprintf(buf, size, "%s%s", no_lexicon, gs_language_name(s->lang, name, sizeof(name)));
    return buf;
}
