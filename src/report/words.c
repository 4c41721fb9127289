/* What several formats say in the same words. */
#include "report/words.h"

#include <stdio.h>
#include <string.h>

const char *gs_words_plural(uint64_t n)
{
    return n == 1 ? "" : "s";
}

void gs_words_put_count(gs_buf *out, uint64_t n, const char *thing)
{
    gs_buf_printf(out, "%llu %s%s", (unsigned long long)n, thing, gs_words_plural(n));
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

/* What a level short of "measured" means, to be followed by the names of languages; NULL: measured. */
static const char *words_of_level(gs_calibration_level level)
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

/* The labels (1u << label) of a language with this level. */
static unsigned labels_with(const gs_trust *trust, gs_calibration_level level)
{
    unsigned labels = 0;
    for (int label = 0; label < GS_N_LABELS; label++)
        labels |= trust->by_label[label].level == level ? 1u << label : 0;
    return labels;
}

/* The next language from the i-th on in which just these labels have the level. */
static size_t next_with(const gs_report *report, size_t i, unsigned labels, gs_calibration_level level)
{
    while (i < report->n_trusts && labels_with(&report->trusts[i], level) != labels)
        i++;
    return i;
}

/* " French, Chinese and English" */
static void put_languages(gs_buf *out, const gs_report *report, unsigned labels, gs_calibration_level level)
{
    char name[64];
    const char *between = " ";
    for (size_t i = next_with(report, 0, labels, level), next; i < report->n_trusts; i = next) {
        gs_buf_puts(out, between);
        gs_buf_puts(out, gs_language_name(report->trusts[i].lang, name, sizeof(name)));
        next = next_with(report, i + 1, labels, level);
        between = next_with(report, next + 1, labels, level) < report->n_trusts ? ", " : " and ";
    }
}

static void put_level(gs_buf *out, const gs_report *report, size_t i, gs_calibration_level level)
{
    unsigned labels = labels_with(&report->trusts[i], level);
    if (!labels || !words_of_level(level) || next_with(report, 0, labels, level) < i)
        return;
    for (int label = 0; label < GS_N_LABELS && labels != (1u << GS_N_LABELS) - 1; label++) {
        if (labels >> label & 1)
            gs_buf_printf(out, "%s%s ", gs_label_name((gs_label)label), labels >> (label + 1) ? "," : ":");
    }
    gs_buf_puts(out, words_of_level(level));
    put_languages(out, report, labels, level);
    gs_buf_putc(out, '\n');
}

static void put_about(gs_buf *out, const gs_about *about)
{
    if (about->extraction && strcmp(about->extraction, "partial") == 0)
        gs_buf_puts(out, "only a part of the article was found in the page\n");
    if (about->extraction && strcmp(about->extraction, "doubtful") == 0)
        gs_buf_puts(out, "no part of the page stands out as an article: this may be none\n");
    if (about->status) {
        gs_buf_printf(out, "not free to publish: %s", about->status);
        if (about->embargoed && strcmp(about->status, "embargoed") != 0)
            gs_buf_puts(out, ", embargoed");
        if (about->embargoed)
            gs_buf_printf(out, " until %s", about->embargoed);
        gs_buf_putc(out, '\n');
    }
    if (about->duplicate_of)
        gs_buf_printf(out, "nearly the same as %s (similarity .%02d)\n", about->duplicate_of,
                      gs_words_hundredths(about->similarity));
}

void gs_words_cautions(const gs_report *report, gs_buf *out)
{
    if (report->about)
        put_about(out, report->about);
    for (size_t i = 0; i < report->n_trusts; i++) {
        for (int level = GS_CAL_PRIOR; level <= GS_CAL_STALE; level++)
            put_level(out, report, i, (gs_calibration_level)level);
    }
}

int gs_words_hundredths(double share)
{
    int n = (int)(share * 100 + 0.5);
    return n > 99 ? 99 : n < 0 ? 0 : n;
}

gs_label gs_words_surest(const gs_sentence *s, unsigned flags)
{
    int best = -1;
    for (int label = 0; label < GS_N_LABELS; label++) {
        if ((flags >> label & 1) && (best < 0 || s->scores[label] > s->scores[best]))
            best = label;
    }
    return (gs_label)best;
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
