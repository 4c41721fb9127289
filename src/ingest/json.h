/* JSON of this folder: records as jansson has them, with what it refuses mended. */
#ifndef GS_INGEST_JSON_H
#define GS_INGEST_JSON_H

#include "ingest/internal.h"

#include <jansson.h>

/* Parses one value. Bad UTF-8 and lone surrogates become U+FFFD and are noted in *mended. GS_EFORMAT with the line of
 * the text; the result is the caller's: json_decref(). */
gs_status gs_json_parse(gs_span text, gs_arena *arena, json_t **out, bool *mended, gs_error *err);
/* As above; *text becomes what was parsed in the end, in the arena where it was mended. */
gs_status gs_json_parse_kept(gs_span *text, gs_arena *arena, json_t **out, bool *mended, gs_error *err);
/* The unit of UTF-16 that an escape "\uXXXX" at p stands for; false: there is none. */
bool gs_json_unit_at(const char *p, const char *end, uint32_t *unit);
/* An object with long strings among its members, as json_loadb() reads it but faster; NULL: there are none, or it takes
 * jansson to say what is wrong. The result is the caller's: json_decref(). (json_long.c) */
json_t *gs_json_load_long(gs_span text, size_t how, gs_arena *arena);
/* A member that is a string, or a number as text; NULL: not there, or empty. Lives as long as the value, or in the
 * arena. */
const char *gs_json_text_of(const json_t *object, const char *field, gs_arena *arena);
/* The same as a span, without U+0000; ptr NULL where it is not there. *note where it is not a string. */
gs_span gs_json_span_of(const json_t *object, const char *field, gs_arena *arena, const char **note);
/* A member of each object of an array, with commas between. */
void gs_json_join_names(const json_t *array, const char *field, gs_buf *out);

#endif
