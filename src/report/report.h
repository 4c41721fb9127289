/* report: one document's findings as bytes. A format exports one gs_report_format.
 *
 * Rendering appends to a gs_buf and keeps no state: the same report and context give the same bytes, on any thread. */
#ifndef GS_REPORT_H
#define GS_REPORT_H

#include "base/base.h"
#include "engine/engine.h"

/* What a report needs to know beyond the findings. */
typedef struct gs_report_context {
    gs_span id; /* any bytes: bad UTF-8 is repaired or escaped */
    gs_unit unit;
    const char *lexicons, *model; /* digests */
    uint64_t line;                /* 1 and up: the document is this line of a stream; 0: an article */
    uint64_t number;              /* 1 and up: of the file among those of the run; 0: in a stream of lines */
    const char *const *documents; /* ids of all articles to come, by number, for `begin`; any bytes */
    size_t n_documents;           /* 0: not known, or a stream of lines */
    int width;                    /* term: columns of the terminal */
    bool colour, unicode;         /* term: may use escape sequences; may draw with more than ASCII */
    bool with_text;               /* json, jsonl: the whole decoded text, too */
    bool no_quotes;               /* annotations: positions only, no words of the text */
} gs_report_context;

/* Counts over the sentences of one report, or of many lines. */
typedef struct gs_report_summary {
    uint64_t sentences, scored, flagged;
    uint64_t counts[GS_N_LABELS]; /* sentences flagged so */
    double max[GS_N_LABELS];      /* of the scored sentences; 0 when there are none */
    uint64_t where[GS_N_LABELS];  /* number of the sentence with that maximum; 0 when none was scored */
} gs_report_summary;

/* `first`: number of the first sentence, 1 in an article, the line number in a stream of lines. */
void gs_report_summarise(const gs_report *report, uint64_t first, gs_report_summary *out);
/* Adds `more`, which came after *sum. */
void gs_report_summary_add(gs_report_summary *sum, const gs_report_summary *more);

typedef struct gs_report_format {
    const char *name;
    gs_status (*render)(const gs_report *report, const gs_report_context *context, gs_buf *out);
    /* Before the first document and after the last, even where there are none; NULL: nothing. */
    void (*begin)(const gs_report_context *context, gs_buf *out);
    void (*end)(const gs_report_context *context, gs_buf *out);
    /* A document that could not be read; NULL where the format has no place for it. */
    gs_status (*error)(const gs_error *error, const gs_report_context *context, gs_buf *out);
    /* Between two articles, and after the last of a stream of lines; NULL: nothing. */
    void (*separate)(const gs_report_context *context, gs_buf *out);
    void (*finish)(const gs_report_summary *total, const gs_report_context *context, gs_buf *out);
} gs_report_format;

extern const gs_report_format gs_report_json, gs_report_jsonl, gs_report_term, gs_report_csv,
    gs_report_html, gs_report_annotations;

/* The i-th format there is, or NULL past the end. */
const gs_report_format *gs_report_format_at(size_t i);

/* GS_ENOMEM is the only failure of these. */
gs_status gs_report_render_json(const gs_report *report, const gs_report_context *context, bool pretty, gs_buf *out);
gs_status gs_report_render_json_error(const gs_error *error, const gs_report_context *context, bool pretty,
                                      gs_buf *out);
gs_status gs_report_render_term(const gs_report *report, const gs_report_context *context, gs_buf *out);

/* --- Pages (page.c): what all of ours begin and end with --- */

/* Built in by gen_page.c. */
typedef struct gs_page {
    const char *css, *js; /* js NULL: none */
    const char *policy;   /* lets a browser run these two and nothing else */
} gs_page;

/* Up to <body>; `title` is any bytes. */
void gs_page_begin(const gs_page *page, gs_span title, gs_buf *out);
/* The name of the program and what it does not claim. */
void gs_page_put_heading(gs_buf *out);
/* The labels and what each says of a sentence. */
void gs_page_put_legend(gs_buf *out);
/* From the foot on; digests are any bytes. */
void gs_page_end(const gs_page *page, const char *lexicons, const char *model, gs_buf *out);

/* --- Words (words.c) --- */

/* "s", or "" where there is one. */
const char *gs_words_plural(uint64_t n);
/* "3 sentences" */
void gs_words_put_count(gs_buf *out, uint64_t n, const char *thing);

/* --- Escaping (escape.c) --- */

/* True for characters that move a cursor, break a line or turn the direction of the text around: C0, DEL, C1, line
 * and paragraph separators, bidi controls. They are never printed as they are. */
bool gs_escape_needed(uint32_t codepoint);

/* Decodes one character of any bytes (p < end) and returns its length; 0 where there is none, *c is then the byte. */
unsigned gs_escape_decode(const char *p, const char *end, uint32_t *c);

/* Appends the text of a JSON string, without its quotes. `text` is valid UTF-8. */
void gs_escape_json(gs_buf *out, gs_span text);
/* As above for any bytes; bad runs become U+FFFD. */
void gs_escape_json_bytes(gs_buf *out, gs_span bytes);
/* Any bytes as a JSON string, with its quotes; a string that may be NULL, which is null. */
void gs_escape_json_string(gs_buf *out, gs_span bytes);
void gs_escape_json_or_null(gs_buf *out, const char *string);
/* Any bytes for a terminal: \x1b, \u202e, and \xff for a byte that is no UTF-8. */
void gs_escape_terminal(gs_buf *out, gs_span bytes);
/* Any bytes for HTML, in an element or an attribute with quotes: no character of markup and none that moves a line is
 * left. Line ends and tabs become blanks; other controls are shown, as ␛ and [U+202E]; noncharacters become U+FFFD. */
void gs_escape_html(gs_buf *out, gs_span bytes);
/* Is a language tag's script written from right to left? (html.c) */
bool gs_html_is_rtl(const char *tag);
/* Any bytes as the cell of a CSV file, quoted where it has to be. A cell that a spreadsheet would take for a formula
 * gets an apostrophe in front. Line ends and tabs stay; what else must not reach a terminal is shown as there. */
void gs_escape_csv(gs_buf *out, gs_span bytes);

#endif
