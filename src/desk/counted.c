/* What was found in an article, as figures: never more of them than we have languages and labels. */
#include "desk/internal.h"

#include <stdio.h>
#include <string.h>

enum { MAX_LANGS = 16 }; /* of one article that are told apart; those behind count as "other" */

typedef struct tally {
    const char *lang;
    int64_t sentences, findings[GS_N_LABELS];
} tally;

/* Tags come out of texts: only those that can be scored are labels. */
static const char *known_lang(const gs_engine *engine, const gs_sentence *s)
{
    return !s->unscored && gs_engine_lexicon(engine, s->lang) && strlen(s->lang) < 16 ? s->lang : "other";
}

static tally *tally_of(tally tallies[MAX_LANGS], size_t *n, const char *lang)
{
    for (size_t i = 0; i < *n; i++)
        if (strcmp(tallies[i].lang, lang) == 0)
            return &tallies[i];
    if (*n == MAX_LANGS)
        return &tallies[MAX_LANGS - 1];
    tallies[*n] = (tally){ .lang = *n == MAX_LANGS - 1 ? "other" : lang };
    return &tallies[(*n)++];
}

static void add_tally(gs_metrics *metrics, const tally *t)
{
    char labels[80];
    snprintf(labels, sizeof(labels), "lang=\"%s\"", t->lang);
    gs_counter_add(gs_metrics_counter(metrics, "gainsay_sentences_scored_total", "Sentences looked at.", labels),
                   t->sentences);
    for (int label = 0; label < GS_N_LABELS; label++) {
        if (t->findings[label] == 0)
            continue;
        snprintf(labels, sizeof(labels), "lang=\"%s\",label=\"%s\"", t->lang, gs_label_name((gs_label)label));
        gs_counter_add(gs_metrics_counter(metrics, "gainsay_findings_total", "Sentences flagged so.", labels),
                       t->findings[label]);
    }
}

void gs_metrics_count(gs_metrics *metrics, const gs_engine *engine, const char *source, const gs_report *report)
{
    tally tallies[MAX_LANGS];
    size_t n = 0;
    char labels[80];
    for (size_t i = 0; i < report->n_sentences; i++) {
        const gs_sentence *s = &report->sentences[i];
        tally *t = tally_of(tallies, &n, known_lang(engine, s));
        t->sentences++;
        for (int label = 0; label < GS_N_LABELS; label++)
            t->findings[label] += s->flags >> label & 1;
    }
    for (size_t i = 0; i < n; i++)
        add_tally(metrics, &tallies[i]);
    snprintf(labels, sizeof(labels), "source_type=\"%s\"", source);
    gs_counter_add(gs_metrics_counter(metrics, "gainsay_articles_scored_total", "Articles analysed.", labels), 1);
}

void gs_desk_count_article(gs_desk *desk, const char *kind, gs_kept kept)
{
    char labels[80];
    if (!desk->options.metrics)
        return;
    snprintf(labels, sizeof(labels), "source_type=\"%s\",outcome=\"%s\"", kind, gs_kept_name(kept));
    gs_counter_add(gs_metrics_counter(desk->options.metrics, "gainsay_articles_ingested_total",
                                      "Articles that came, and what became of them.", labels), 1);
}

void gs_desk_count_alert(gs_desk *desk, const char *kind, const char *type)
{
    const char *dot = strchr(type, '.');
    char labels[80];
    if (!desk->options.metrics)
        return;
    snprintf(labels, sizeof(labels), "kind=\"%s\",outcome=\"%s\"", kind, dot ? dot + 1 : type);
    gs_counter_add(gs_metrics_counter(desk->options.metrics, "gainsay_alerts_total",
                                      "Changes of alerts that were told.", labels), 1);
}
