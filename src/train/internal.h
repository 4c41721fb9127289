/* train, inside: an item while it is read, JSON in and out, and places in a text. */
#ifndef GS_TRAIN_INTERNAL_H
#define GS_TRAIN_INTERNAL_H

#include "train/train.h"

#include <jansson.h>

/* --- An item while it is read (gold.c) --- */

typedef struct gs_draft gs_draft;
/* Fills and adds the draft of a record of JSON. */
typedef gs_status gs_json_take(json_t *record, gs_draft *draft);

/* What a reader has found out about one sentence. Strings are the reader's; gs_draft_add() copies them. */
struct gs_draft {
    const gs_gold_defaults *defaults;
    gs_gold_set *set;
    gs_error *err;
    const char *file; /* in the set's arena */
    unsigned line;
    gs_span text;
    const char *id, *doc, *lang, *function; /* NULL: nobody said */
    unsigned labels, soft, known;           /* known 0: nobody said */
    bool is_unlabelled;                     /* nobody has labelled it yet */
    int sampling;                           /* -1: nobody said */
    bool translated;
    gs_gold_cue *cues;
    size_t n_cues, cap_cues;
    size_t n_records;   /* of the file so far */
    gs_json_take *take; /* what its first record turned out to be, where that was asked */
};

/* For a file: its items begin with gs_draft_next(). GS_ENOMEM. */
gs_status gs_draft_init(gs_draft *draft, const char *file, const gs_gold_defaults *defaults, gs_gold_set *set,
                        gs_error *err);
void gs_draft_next(gs_draft *draft, unsigned line);
void gs_draft_done(gs_draft *draft);
/* A cue at bytes [start, end) of the text. */
gs_status gs_draft_cue(gs_draft *draft, size_t start, size_t end, gs_label label);
/* A cue at code points [start, end), which must lie in the text. */
gs_status gs_draft_cue_at(gs_draft *draft, int64_t start, int64_t end, gs_label label);
/* A cue where the words first stand in the text; *found says whether they do. */
gs_status gs_draft_cue_words(gs_draft *draft, gs_span words, gs_label label, bool *found);
/* What annotation tools leave unsaid: every label of a cue that is not undecided is held, and an annotator who chose a
 * label knows it, though the item spoke of fewer when it was handed out. */
void gs_draft_hold_cues(gs_draft *draft);
/* Checks the draft and adds it to the set. */
gs_status gs_draft_add(gs_draft *draft);
/* The error of this item: GS_EFORMAT at its file and line. */
gs_status gs_draft_fail(const gs_draft *draft, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* One of the five labels, or an error. */
gs_status gs_draft_label(const gs_draft *draft, gs_span name, gs_label *out);
/* As above; "soft-hedge" is the undecided hedge. */
gs_status gs_draft_soft_label(const gs_draft *draft, gs_span name, gs_label *out, bool *soft);
/* A label's name with what makes it undecided in front. */
#define GS_SOFT_PREFIX "soft-"

/* --- Places in a text (places.c) --- */

/* Byte where code point n begins (n = their number: the end), or -1 past it. Valid UTF-8 only. */
int64_t gs_places_byte(gs_span text, int64_t n);
/* As above for UTF-16 units; also -1 inside a surrogate pair. */
int64_t gs_places_byte_utf16(gs_span text, int64_t n);
/* Code points before a byte. */
size_t gs_places_codepoint(gs_span text, size_t byte);
/* Valid UTF-8 without NUL. */
bool gs_places_valid(gs_span text);

/* --- Lines (lines.c) --- */

typedef struct gs_lines {
    const char *path;
    int fd;
    bool ended;
    gs_buf buf; /* read and not yet handed out: from `at` on */
    size_t at;
    unsigned line; /* number of the line handed out last, or of the byte that comes next */
} gs_lines;

/* "-" is standard input. A byte order mark is passed by. GS_ENOENT, GS_EIO. */
gs_status gs_lines_open(gs_lines *lines, const char *path, gs_error *err);
/* *out without its line end; out->ptr NULL at the end of the file. The span lives until the next call. */
gs_status gs_lines_next(gs_lines *lines, gs_span *out, gs_error *err);
/* The byte that comes next, or -1 at the end or when reading fails; counts lines as it goes. */
int gs_lines_peek(gs_lines *lines);
void gs_lines_skip(gs_lines *lines);
void gs_lines_close(gs_lines *lines);

/* --- JSON (json.c) --- */

/* Reads the records of a file: objects, one a line, or in one list. The draft's line is that of the first byte. */
gs_status gs_json_read(const char *path, gs_json_take *take, const gs_gold_defaults *defaults, gs_gold_set *set,
                       gs_error *err);

/* The record of one line; the draft has begun. */
gs_status gs_json_take_line(gs_draft *draft, gs_span line, gs_json_take *take);

/* Fields of a record. Absent and null: the output stays. A wrong type is an error that names the field. */
gs_status gs_json_string(const gs_draft *draft, const json_t *object, const char *field, const char **out);
gs_status gs_json_array(const gs_draft *draft, const json_t *object, const char *field, json_t **out);
/* A string or a number, as text in the set's arena. */
gs_status gs_json_id(const gs_draft *draft, const json_t *object, const char *field, const char **out);
/* `text`, which must be there. */
gs_status gs_json_text(gs_draft *draft, const json_t *object);
/* `lang`, `doc`, `function`, `sampling`, `translated`, `known`, and the id in the field that the format has for it. */
gs_status gs_json_about(gs_draft *draft, const json_t *object, const char *id);
/* A list of label names as bits. */
gs_status gs_json_labels(const gs_draft *draft, const json_t *object, const char *field, unsigned *out);

/* `text` between quotation marks, with what would steer a terminal escaped. */
void gs_json_put_string(gs_buf *out, gs_span text);
/* `,"field":"value"`; nothing where the value is "". */
void gs_json_put_field(gs_buf *out, const char *field, const char *value);
/* `"field":["hedge",…]`. */
void gs_json_put_labels(gs_buf *out, const char *field, unsigned labels);
/* lang, doc, function, sampling, translated where it is, known where it is some, not all: what gs_json_about() reads
 * beside the text. */
void gs_json_put_about(gs_buf *out, const gs_gold *item);
/* 16 digits that follow from an item's text and id, and where it has no id from its place in the set. */
void gs_json_put_id(gs_buf *out, const gs_gold_set *set, size_t i);

/* Records of each format (gold_jsonl.c, labelstudio.c, doccano.c). */
gs_json_take gs_jsonl_take, gs_labelstudio_take, gs_doccano_take;

/* --- brat (brat.c) --- */

/* The two files in memory; for the readers of files and for tests. */
gs_status gs_brat_parse(gs_span text, const char *text_file, gs_span annotations, const char *file,
                        const gs_gold_defaults *defaults, gs_gold_set *set, gs_error *err);

#endif
