/* What two lexicons find in one text and where they differ, for `gainsay lexicon diff`: sentences in pairs and why they
 * differ (diff.c), counts (diff_tally.c), and the forms (diff_show.c, diff_json.c). */
#ifndef GS_CLI_DIFF_H
#define GS_CLI_DIFF_H

#include "cli/cli.h"

enum { GS_OLD, GS_NEW, GS_N_SIDES };

/* What became of a label of a sentence. */
typedef enum gs_change {
    GS_ADDED,   /* flagged by NEW alone */
    GS_DROPPED, /* flagged by OLD alone */
    GS_CHANGED, /* the cues, or the confidence by more than was asked for */
    GS_N_CHANGES,
    GS_SAME = GS_N_CHANGES,
} gs_change;

const char *gs_change_name(gs_change change);

/* --- Sentences in pairs (diff.c) --- */

/* Why a label differs: a cue that this side alone has, or, where no cue differs, a term of its score. */
typedef struct gs_diff_reason {
    int side;
    const gs_cue *cue;
    bool is_reread;         /* the other side has it, too, negated or in another voice */
    const char *blocked_by; /* the rule that keeps the other side from these words, or NULL */
    const gs_why *term;     /* where there is no cue */
} gs_diff_reason;

typedef struct gs_diff_label {
    gs_change change;
    double confidence[GS_N_SIDES]; /* NaN: not scored */
    bool flagged[GS_N_SIDES];
    gs_diff_reason *reasons; /* of OLD first; the buffer is used again */
    size_t n_reasons, cap;
} gs_diff_label;

/* A stretch of two reports of one text: a sentence, or where they are cut otherwise the sentences of each. Zero at
 * first. */
typedef struct gs_diff {
    const gs_report *reports[GS_N_SIDES];
    size_t first[GS_N_SIDES], n[GS_N_SIDES]; /* its sentences */
    gs_diff_label labels[GS_N_LABELS];
    gs_offsets offsets; /* of the text, in code points */
} gs_diff;

/* The reports must stay as long as the stretches are looked at. */
void gs_diff_begin(gs_diff *diff, const gs_report *old_report, const gs_report *new_report);
/* Goes on to the next stretch; false at the end. */
bool gs_diff_next(gs_diff *diff);
/* Bytes of the text. */
void gs_diff_span(const gs_diff *diff, uint32_t *start, uint32_t *end);
bool gs_diff_is_cut_otherwise(const gs_diff *diff);
/* Neither side scores it. */
bool gs_diff_is_unscored(const gs_diff *diff);
/* Fills the labels; *differs also says true where only the cut does. False when there is no memory. */
bool gs_diff_compare(gs_diff *diff, double min_change, bool *differs);
/* The i-th sentence of a side. */
const gs_sentence *gs_diff_sentence(const gs_diff *diff, int side, size_t i);
void gs_diff_done(gs_diff *diff);

/* --- Rules and counts (diff_tally.c) --- */

typedef struct gs_diff_rule {
    const char *id;
    const char *at[GS_N_SIDES]; /* NULL: this side does not have it */
} gs_diff_rule;

/* All rules of both engines, by id. */
typedef struct gs_diff_rules {
    gs_diff_rule *ptr;
    size_t n;
    size_t n_only[GS_N_SIDES]; /* those that the other side does not have */
} gs_diff_rules;

gs_status gs_diff_rules_init(gs_diff_rules *rules, gs_engine *const engines[GS_N_SIDES], gs_error *err);
/* Every cue and blocker of a report has one. */
const gs_diff_rule *gs_diff_rules_find(const gs_diff_rules *rules, const char *id);
void gs_diff_rules_done(gs_diff_rules *rules);

typedef struct gs_diff_counts {
    uint64_t n[GS_N_CHANGES];
} gs_diff_counts;

typedef struct gs_diff_tally {
    uint64_t sentences, unscored, changed, cut_otherwise; /* stretches of each kind */
    gs_diff_counts by_label[GS_N_LABELS];
    gs_diff_counts *by_rule;     /* by place among the rules: labels it changed */
    gs_diff_counts without_rule; /* only the way cues are read did */
    uint64_t *last;              /* by rule: the last change counted for it */
    uint64_t n_changes;
} gs_diff_tally;

gs_status gs_diff_tally_init(gs_diff_tally *tally, const gs_diff_rules *rules, gs_error *err);
/* Counts a stretch that was compared. */
void gs_diff_tally_count(gs_diff_tally *tally, const gs_diff_rules *rules, const gs_diff *diff, bool differs);
void gs_diff_tally_add(gs_diff_tally *sum, const gs_diff_rules *rules, const gs_diff_tally *more);
/* The places of the rules that changed something, the most frequent first; the caller frees them. NULL when there is
 * no memory. */
size_t *gs_diff_tally_rules(const gs_diff_tally *tally, const gs_diff_rules *rules, size_t *n);
void gs_diff_tally_done(gs_diff_tally *tally);

/* --- Forms --- */

typedef struct gs_diff_run {
    const char *paths[GS_N_SIDES]; /* as given */
    gs_engine *engines[GS_N_SIDES];
    gs_diff_rules rules;
    gs_diff_tally total;
    double min_change;
    bool colour;
} gs_diff_run;

typedef struct gs_diff_form {
    const char *name;
    void (*begin)(const gs_diff_run *run, gs_buf *out); /* NULL: nothing */
    /* `line` of the file at `path`, or 0: an article. */
    void (*put)(const gs_diff_run *run, gs_diff *diff, const char *path, uint64_t line, gs_buf *out);
    void (*end)(const gs_diff_run *run, gs_buf *out);
    bool has_commas; /* each begins with one, which is too much before the first */
} gs_diff_form;

extern const gs_diff_form gs_diff_term, gs_diff_json, gs_diff_jsonl;

#endif
