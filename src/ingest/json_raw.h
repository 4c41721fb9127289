/* JSON as it was written: members and elements as spans of the text, so that what is not touched stays as it is: large
 * numbers, doubled keys, escapes. For texts that a parser has accepted; others give nonsense, not a crash. */
#ifndef GS_INGEST_JSON_RAW_H
#define GS_INGEST_JSON_RAW_H

#include "base/base.h"

typedef struct gs_json_raw {
    gs_span key;   /* with its quotation marks; ptr NULL in an array */
    gs_span value; /* without white space around */
} gs_json_raw;

/* What is between the brackets of an object or an array; empty for anything else. */
gs_span gs_json_raw_inside(gs_span value);
/* Takes the next member or element; false at the end. */
bool gs_json_raw_next(gs_span *inside, gs_json_raw *out);
/* Does a key spell `name`, with escapes or without? */
bool gs_json_raw_is(gs_span key, const char *name);
/* The value of the last member of this name, which is the one that parsers take; ptr NULL: none. */
gs_span gs_json_raw_member(gs_span object, const char *name);
/* Appends a value without the white space between its tokens. */
void gs_json_raw_put(gs_buf *out, gs_span value);

#endif
