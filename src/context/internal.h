/* Shared by the files of this folder only. */
#ifndef GS_CONTEXT_INTERNAL_H
#define GS_CONTEXT_INTERNAL_H

#include "context/context.h"

/* Context bits of one hit from the context concepts around it (scope.c). `readings` says which of those count. */
unsigned gs_scope_bits(const gs_sentence_view *view, const gs_reading *readings, const gs_hit *hit);

/* A dash between words, or a hyphen typed for one. */
bool gs_is_dash(gs_span text, gs_token token);

#endif
