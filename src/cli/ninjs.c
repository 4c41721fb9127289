/* -o ninjs: the findings of an article as subjects of its item, one for each label that some sentence has. The
 * confidence is that of the surest sentence, the relevance the share of scored sentences that have the label. */
#include "cli/cli.h"

#include <stdio.h>
#include <string.h>

#define VOCABULARY "urn:x-gainsay:label"

const gs_report_format gs_output_ninjs = { .name = "ninjs" };

static unsigned percent(double share, unsigned most)
{
    unsigned n = share <= 0 ? 0 : (unsigned)(share * 100 + .5);
    return n > most ? most : n;
}

/* Of the surest first, so that a reader who shows only some shows these. */
static size_t find_subjects(const gs_report *report, gs_subject out[GS_N_LABELS])
{
    gs_report_summary sum;
    size_t n = 0;
    gs_report_summarise(report, 1, &sum);
    for (int label = 0; label < GS_N_LABELS; label++) {
        if (sum.counts[label] == 0)
            continue;
        unsigned relevance = percent((double)sum.counts[label] / (double)sum.scored, 100);
        gs_subject subject = { gs_label_name((gs_label)label), relevance ? relevance : 1,
                               percent(sum.max[label], 99) }; /* 100 is what no confidence is */
        size_t at = n++;
        for (; at > 0 && out[at - 1].confidence < subject.confidence; at--)
            out[at] = out[at - 1];
        out[at] = subject;
    }
    return n;
}

/* Bytes of the text in front that the analysis took for the headline. */
static size_t headline_len(const gs_report *report)
{
    size_t len = 0;
    for (size_t i = 0; i < report->n_sentences && report->sentences[i].role == GS_HEADLINE; i++)
        len = report->sentences[i].end;
    return len;
}

gs_status gs_ninjs_render(const gs_report *report, const gs_article *article, gs_buf *out, gs_error *err)
{
    gs_subject found[GS_N_LABELS];
    gs_subjects subjects = { VOCABULARY, "gainsay " GS_VERSION, found, find_subjects(report, found) };
    gs_article item = article ? *article : (gs_article){ 0 };
    char uri[GS_SHA256_HEX + 16];
    snprintf(uri, sizeof(uri), "urn:sha256:%s", report->text_sha256);
    if (!item.item.len) {
        item.text = report->text.span;
        item.headline_len = headline_len(report);
        if (!item.lang && strcmp(report->lang.tag, "und") != 0)
            item.lang = report->lang.tag;
    }
    return gs_ninjs_write(&item, uri, &subjects, out, err);
}

gs_status gs_ninjs_pass(gs_span item, gs_buf *out, gs_error *err)
{
    return gs_ninjs_write(&(gs_article){ .item = item }, "", &(gs_subjects){ .vocabulary = VOCABULARY }, out, err);
}
