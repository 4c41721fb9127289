/* Shared by the files of this folder only. */
#ifndef GS_CONTEXT_INTERNAL_H
#define GS_CONTEXT_INTERNAL_H

#include "context/context.h"

/* The hits that lend context bits to others, of context concepts that count, for many looks (scope.c). */
typedef struct gs_lenders {
    const gs_reading **ptr;
    size_t n;
} gs_lenders;

/* In the arena, from readings of context concepts that are known. False when there is no memory. */
bool gs_lenders_collect(const gs_sentence_view *view, const gs_reading *readings, gs_arena *arena, gs_lenders *out);
/* Context bits of one hit from the context concepts around it. */
unsigned gs_scope_bits(const gs_sentence_view *view, const gs_reading *readings, gs_lenders lenders,
                       const gs_hit *hit);

/* A dash between words, or a hyphen typed for one. */
bool gs_is_dash(gs_span text, gs_token token);

#endif
