/* alert, inside: what rules of each kind have, and words as rules compare them. */
#ifndef GS_ALERT_INTERNAL_H
#define GS_ALERT_INTERNAL_H

#include "alert/alert.h"
#include "report/report.h" /* gs_escape_* */

/* --- Members of a rule (rule.c) --- */

enum {
    GS_KINDS_ALL = (1 << GS_N_ALERT_KINDS) - 1,
    GS_KINDS_SENTENCES = GS_KINDS_ALL & ~(1 << GS_ALERT_SOURCE_QUIET),  /* about sentences of articles */
    GS_KINDS_SAID = GS_KINDS_SENTENCES & ~(1 << GS_ALERT_HEADLINE_GAP), /* a headline's assertion has no speaker */
    GS_KINDS_COUNTED = 1 << GS_ALERT_LABELS | 1 << GS_ALERT_CONTESTED,
};

/* What a rule of the kind is where its JSON does not say. */
gs_alert_rule gs_alert_rule_default(gs_alert_kind kind);
const char *gs_alert_place_name(gs_alert_place place);
bool gs_alert_place_parse(gs_span name, gs_alert_place *out);
bool gs_alert_level_parse(gs_span name, gs_calibration_level *out);

/* --- Words as rules compare them (words.c) --- */

/* Two words are the same where these are: 64 bits of a hash, of texts that anybody may write; a word made to collide
 * does no more than the word it collides with. */
typedef struct gs_word {
    uint64_t literal, stem; /* folded; and stemmed by the language's stemmer, else the same */
    uint64_t root;          /* the beginning of the stem: most inflected forms of a word share it */
    uint32_t start, end;    /* bytes of the text */
    bool parted;            /* a comma or a stop stands before it, or it is the first */
    bool is_common;         /* a function word, or a number of one digit */
} gs_word;

typedef struct gs_words {
    gs_word *ptr;
    size_t n, cap;
} gs_words;

/* Splits as gs_tokenize does: one character is a word where a script has no spaces. One thread. */
typedef struct gs_word_reader gs_word_reader;
gs_status gs_word_reader_new(gs_word_reader **out, gs_error *err);
void gs_word_reader_free(gs_word_reader *reader);
/* Appends the words of `text`, in `lang`, to *out. GS_ENOMEM. */
gs_status gs_word_reader_read(gs_word_reader *reader, const char *lang, gs_span text, gs_words *out, gs_error *err);

/* --- The words of rules (phrases.c) --- */

typedef enum gs_phrase_list { GS_PHRASE_ANY, GS_PHRASE_ALL, GS_PHRASE_NONE, GS_PHRASE_SAID } gs_phrase_list;

/* A word or phrase of a rule, in one language. */
typedef struct gs_phrase_of {
    uint32_t rule;    /* its place among the rules */
    uint32_t pattern; /* its number among those of all rules, the same in every language */
    gs_phrase_list list;
    bool stemmed;
    uint32_t first, n; /* among the words */
    uint32_t next;     /* that begins with a word of the same place, + 1 */
} gs_phrase_of;

typedef struct gs_phrase_word {
    uint64_t key;
    bool parted; /* it may be, in the text, too: "U.S. troops" */
} gs_phrase_word;

/* Zero is empty. */
typedef struct gs_rule_phrases {
    gs_phrase_of *ptr;
    gs_phrase_word *words;
    uint32_t *heads; /* a phrase + 1, or 0; by first word */
    size_t n, cap, n_words, cap_words, n_heads;
    uint32_t n_patterns; /* counted so far */
} gs_rule_phrases;

/* Adds the texts of a list of a rule. Patterns are numbered on. */
gs_status gs_rule_phrases_add(gs_rule_phrases *phrases, gs_word_reader *reader, const char *lang, uint32_t rule,
                         gs_phrase_list list, const gs_alert_names *texts, bool stemmed, gs_error *err);
/* When all are there. GS_ENOMEM. */
gs_status gs_rule_phrases_finish(gs_rule_phrases *phrases, gs_error *err);
/* Calls `take` for every place where one stands. */
void gs_rule_phrases_scan(const gs_rule_phrases *phrases, const gs_word *words, size_t n,
                     void (*take)(void *context, const gs_phrase_of *phrase), void *context);
void gs_rule_phrases_done(gs_rule_phrases *phrases);

#endif
