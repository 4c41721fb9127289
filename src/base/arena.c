/* Arena: memory of one document or one lexicon, freed together. Blocks double in size, so that a document of any length
 * costs few of them; memory is handed out zeroed. */
#include "base/base.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef GS_ARENA_MALLOC
enum { FIRST_BLOCK = 0 }; /* every allocation gets a block that just fits it */
#else
enum { FIRST_BLOCK = 64 << 10 };
#endif
enum { ALIGN = _Alignof(max_align_t) };

struct gs_arena_block {
    gs_arena_block *next;
    size_t cap;
    _Alignas(max_align_t) char data[];
};

static gs_arena_block *add_block(gs_arena *arena, size_t size)
{
    size_t cap = FIRST_BLOCK;
    if (arena->blocks && FIRST_BLOCK > 0 && cap < arena->blocks->cap * 2)
        cap = arena->blocks->cap * 2;
    if (arena->limit && cap > arena->limit)
        cap = arena->limit; /* what is over it is never handed out */
    if (cap < size)
        cap = size;
    gs_arena_block *block = malloc(sizeof(*block) + cap);
    if (!block)
        return NULL;
    block->cap = cap;
    block->next = arena->blocks;
    arena->blocks = block;
    arena->used = 0;
    return block;
}

bool gs_arena_charge(gs_arena *arena, size_t size)
{
    if (arena->limit && size > arena->limit - arena->total) {
        arena->refused = true;
        return false;
    }
    arena->total += size;
    return true;
}

void *gs_arena_alloc(gs_arena *arena, size_t size)
{
    if (size > SIZE_MAX - ALIGN - sizeof(gs_arena_block))
        return NULL;
    size_t rounded = (size + ALIGN - 1) / ALIGN * ALIGN;
    if (!gs_arena_charge(arena, rounded))
        return NULL;
#ifdef GS_ARENA_MALLOC
    gs_arena_block *block = add_block(arena, size ? size : 1);
#else
    gs_arena_block *block = arena->blocks;
    if (!block || block->cap - arena->used < rounded)
        block = add_block(arena, rounded);
#endif
    if (!block)
        return NULL;
    void *out = block->data + arena->used;
    arena->used += rounded;
    return memset(out, 0, size);
}

void *gs_arena_array(gs_arena *arena, size_t n, size_t size)
{
    if (size && n > SIZE_MAX / size)
        return NULL;
    return gs_arena_alloc(arena, n * size);
}

char *gs_arena_copy(gs_arena *arena, gs_span span)
{
    char *out = gs_arena_alloc(arena, span.len + 1);
    if (out && span.len)
        memcpy(out, span.ptr, span.len);
    return out;
}

char *gs_arena_printf(gs_arena *arena, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    int len = vsnprintf(NULL, 0, fmt, args);
    va_end(args);
    if (len < 0)
        return NULL;
    char *out = gs_arena_alloc(arena, (size_t)len + 1);
    if (!out)
        return NULL;
    va_start(args, fmt);
    vsnprintf(out, (size_t)len + 1, fmt, args);
    va_end(args);
    return out;
}

void gs_arena_reset(gs_arena *arena)
{
    gs_arena_block *keep = NULL;
    for (gs_arena_block *block = arena->blocks, *next; block; block = next) {
        next = block->next;
        gs_arena_block *smaller = block;
        if (FIRST_BLOCK > 0 && (!keep || block->cap > keep->cap)) {
            smaller = keep;
            keep = block;
        }
        free(smaller);
    }
    if (keep)
        keep->next = NULL;
    arena->blocks = keep;
    arena->used = arena->total = 0;
    arena->refused = false;
}

void gs_arena_done(gs_arena *arena)
{
    for (gs_arena_block *block = arena->blocks, *next; block; block = next) {
        next = block->next;
        free(block);
    }
    *arena = (gs_arena){ 0 };
}
