/* Parts of the HTML report: html.c has the page and its documents, html_sentence.c what is inside a sentence. */
#ifndef GS_REPORT_HTML_H
#define GS_REPORT_HTML_H

#include "report/report.h"

typedef struct html {
    gs_buf *out;
    const gs_report *report;
    const gs_report_context *context;
    char kind;       /* of the document, in ids: 'd' an article, 'l' a line */
    uint64_t number; /* of the document */
} html;

/* Foreign text, escaped. */
void gs_html_put_text(html *h, gs_span text);
void gs_html_string(html *h, const char *string);
/* .91 */
void gs_html_confidence(html *h, double confidence);
/* ` lang="ar" dir="rtl"`; a direction that is not known is left to the text. */
void gs_html_language(html *h, const char *tag);
/* ` id="…"` and ` href="#…"` of a part of the i-th sentence: 's' text, 'n' note, 't' tip. */
void gs_html_id(html *h, char part, size_t i);
void gs_html_link(html *h, char part, size_t i);

bool gs_html_is_flagged(const gs_sentence *s);
/* The text of a sentence: plain, dimmed, or with its cues marked and a tip. `around`: the language that holds there. */
void gs_html_sentence(html *h, size_t i, const char *around);
/* What stands beside a flagged sentence: labels, confidences, senses, and why. */
void gs_html_note(html *h, size_t i);

#endif
