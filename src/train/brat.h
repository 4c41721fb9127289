/* brat, between its parts: a document, its text and what is said of it. */
#ifndef GS_TRAIN_BRAT_H
#define GS_TRAIN_BRAT_H

#include "train/internal.h"

enum { GS_BRAT_MARK_EVERY = 64, GS_BRAT_SENTENCE = GS_N_LABELS };

typedef struct gs_brat_entity {
    uint64_t id; /* of T12: 12 */
    int type;    /* a label, or GS_BRAT_SENTENCE */
    uint32_t start, end;
    unsigned line;
    unsigned labels, soft; /* a sentence's; a cue that is undecided has a bit in `soft` */
    gs_span note;
} gs_brat_entity;

typedef struct gs_brat {
    gs_draft at;      /* also where errors are placed */
    const char *file; /* of the annotations */
    gs_span text;
    uint32_t *marks; /* byte of every 64th code point */
    size_t n_marks, cap_marks, n_codepoints;
    gs_brat_entity *entities;
    size_t n, cap;
    bool has_sentences;
} gs_brat;

/* Byte of a code point that exists or is the end (brat.c). */
uint32_t gs_brat_byte(const gs_brat *d, uint64_t codepoint);
/* In order of id, then of place. */
int gs_brat_by_id(const void *a, const void *b);
/* From what the lines said to items in the set (brat_items.c). */
gs_status gs_brat_take(gs_brat *d, const char *text_file);

#endif
