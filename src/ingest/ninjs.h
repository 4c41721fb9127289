/* ninjs: what its files share. */
#ifndef GS_INGEST_NINJS_H
#define GS_INGEST_NINJS_H

#include "ingest/json.h"

/* The article of an item; *why_not says why it gives none. GS_EFORMAT: the object is no item. (ninjs_item.c) */
gs_status gs_ninjs_article(const json_t *item, gs_arena *arena, gs_article *article, const char **why_not,
                           gs_error *err);

/* Appends a new item of 3.1. (ninjs_new.c) */
void gs_ninjs_put_new(const gs_article *article, const char *uri, const gs_subjects *subjects, gs_buf *out);
/* Appends subjects as a version has them, with commas between. (ninjs_write.c) */
void gs_ninjs_put_subjects(gs_buf *out, const gs_subjects *subjects, unsigned major, unsigned minor);

#endif
