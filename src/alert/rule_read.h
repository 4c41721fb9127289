/* Reading a rule: values of its JSON, checked, with every fault noted where it stands. Functions that read a value give
 * false, and note why, where it is not of its form; after that the rule is of no use but for more faults. */
#ifndef GS_ALERT_RULE_READ_H
#define GS_ALERT_RULE_READ_H

#include "alert/internal.h"

#include <jansson.h>

#define COUNT(table) (sizeof(table) / sizeof(*(table)))

typedef struct rule_reader {
    gs_arena *arena;
    gs_alert_rule *rule;
    gs_alert_faults faults;
    gs_buf pointer; /* of the value that is read */
    gs_tokens tokens;
    size_t n_words; /* of all lists */
    bool no_memory;
} rule_reader;

typedef struct rule_member {
    const char *name;
    unsigned kinds; /* 1 << gs_alert_kind: those that have it */
    void (*read)(rule_reader *reader, const json_t *value);
} rule_member;

/* Notes a fault of the value that is read. */
void gs_rule_fault(rule_reader *reader, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Steps into a member, or with NULL into item i of a list; gives what gs_rule_leave wants. */
size_t gs_rule_enter(rule_reader *reader, const char *member, size_t i);
void gs_rule_leave(rule_reader *reader, size_t mark);

/* Reads all members of an object; those that are not of the table, or not of the rule's kind, are faults. */
void gs_rule_read_members(rule_reader *reader, const json_t *object, const rule_member *members, size_t n);
bool gs_rule_read_bool(rule_reader *reader, const json_t *value, bool *out);
/* 1 to GS_LIMIT_RULE_COUNT. */
bool gs_rule_read_count(rule_reader *reader, const json_t *value, unsigned *out);
/* A share from `least` to 1, to four decimals. */
bool gs_rule_read_share(rule_reader *reader, const json_t *value, double least, double *out);
/* Up to GS_LIMIT_RULE_DAYS; `least` in seconds. */
bool gs_rule_read_duration(rule_reader *reader, const json_t *value, int64_t least, int64_t *out);
/* A line of at most `max` characters, in the arena. */
bool gs_rule_read_line(rule_reader *reader, const json_t *value, size_t max, const char **out);
/* One of the names that `name_at` gives up to its NULL: which. */
bool gs_rule_read_choice(rule_reader *reader, const json_t *value, const char *(*name_at)(size_t i), size_t *out);
/* A list of at most `max` different names that `check` takes; it notes what is wrong with one. */
void gs_rule_read_names(rule_reader *reader, const json_t *value, size_t max,
                        bool (*check)(rule_reader *reader, const char *name), gs_alert_names *out);

/* --- Members that say when and whom to tell (rule_tell.c) --- */

void gs_rule_read_at_least(rule_reader *reader, const json_t *value);
void gs_rule_read_page(rule_reader *reader, const json_t *value);
void gs_rule_read_quiet_hours(rule_reader *reader, const json_t *value);
void gs_rule_read_group_wait(rule_reader *reader, const json_t *value);
void gs_rule_read_repeat_interval(rule_reader *reader, const json_t *value);
void gs_rule_read_channels(rule_reader *reader, const json_t *value);

#endif
