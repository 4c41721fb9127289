/* Who may page: how far a rule's labels are to be trusted in the languages of an alert. */
#include "alert/internal.h"

#include <math.h>
#include <string.h>

const char *gs_hold_name(gs_hold hold)
{
    static const char *const names[] = { NULL, "level", "confidence", "verdicts" };
    return names[hold];
}

/* Wilson 1927. z of 90 %, one-sided: the share that is passed nine times in ten. */
double gs_wilson_lower(unsigned right, unsigned all)
{
    const double z = 1.2815515655446004;
    if (all == 0)
        return 0;
    double n = all, p = right / n;
    return (p + z * z / (2 * n) - z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n);
}

static const gs_watched_sentence *sentence_of(const gs_watched_article *article, const gs_watched_article *before,
                                              const gs_watch_sentence *s)
{
    return &(s->change == GS_WATCH_VANISHED ? before : article)->sentences[s->index];
}

/* Is one of the labels that matched of a level that may page? */
static bool has_level(const gs_alert_page *page, const gs_watched_sentence *sentence, unsigned labels)
{
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        if (labels >> label & 1 && page->levels >> sentence->levels[label] & 1)
            return true;
    return false;
}

static bool verdicts_hold(const gs_alert_page *page, const char *lang, const gs_live_precision *live, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(live[i].lang, lang) == 0)
            return live[i].all >= GS_LIVE_LEAST && gs_wilson_lower(live[i].right, live[i].all) < page->min_precision;
    return false;
}

gs_hold gs_page_hold(const gs_alert_rule *rule, const gs_watched_article *article, const gs_watched_article *before,
                     const gs_watch_match *match, const gs_live_precision *live, size_t n_live)
{
    gs_hold furthest = GS_HOLD_LEVEL;
    for (size_t i = 0; i < match->n; i++) {
        const char *lang = sentence_of(article, before, &match->sentences[i])->lang;
        double sum = 0;
        unsigned n = 0;
        for (size_t k = 0; k < match->n; k++) {
            const gs_watch_sentence *s = &match->sentences[k];
            const gs_watched_sentence *sentence = sentence_of(article, before, s);
            if (strcmp(sentence->lang, lang) != 0 || !has_level(&rule->page, sentence, s->labels))
                continue;
            sum += gs_watch_confidence(s);
            n++;
        }
        gs_hold hold = n == 0                                           ? GS_HOLD_LEVEL
                       : sum / n < rule->page.min_precision             ? GS_HOLD_CONFIDENCE
                       : verdicts_hold(&rule->page, lang, live, n_live) ? GS_HOLD_VERDICTS
                                                                        : GS_HOLD_NOT;
        if (hold == GS_HOLD_NOT)
            return hold;
        furthest = hold > furthest ? hold : furthest;
    }
    return furthest;
}
