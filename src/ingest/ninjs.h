/* ninjs: what its two files share. */
#ifndef GS_INGEST_NINJS_H
#define GS_INGEST_NINJS_H

#include "ingest/json.h"

/* The article of an item; *why_not says why it gives none. GS_EFORMAT: the object is no item. (ninjs_item.c) */
gs_status gs_ninjs_article(const json_t *item, gs_arena *arena, gs_article *article, const char **why_not,
                           gs_error *err);

#endif
