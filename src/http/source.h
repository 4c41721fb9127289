/* What the files about sources share. */
#ifndef GS_HTTP_SOURCE_H
#define GS_HTTP_SOURCE_H

#include "http/resource.h"

enum { GS_SOURCE_EVERY = 300, GS_SOURCE_MOST_OFTEN = 30, GS_SOURCE_LEAST_OFTEN = 7 * 24 * 3600 }; /* seconds */

/* What a body says of a source; NULL, 0: nothing. Strings live as long as the body and the request. */
typedef struct gs_source_said {
    const char *name, *kind, *url, *lang, *settings, *state;
    int64_t interval;
    const char *secret; /* given, or made here */
    bool makes_secret;  /* "secret": null */
} gs_source_said;

/* Reads and checks it; `kind` as it is, NULL: the body says. False: the response is a problem. (source_body.c) */
bool gs_source_body_read(gs_body *body, const char *kind, gs_source_said *out);
/* A key for a new source, as letters; NULL: no memory or no random bytes. */
const char *gs_source_new_secret(const gs_request *request);

/* One object; secret: where it was just set by us, else NULL. (source_json.c) */
void gs_source_put(const gs_request *request, const gs_source_row *row, const gs_source_volume *volume,
                   const char *secret, gs_buf *out);
/* What its entity tag stands for: what can be changed of it, not how it is. In the arena; NULL: no memory. */
const char *gs_source_tag(const gs_request *request, const gs_source_row *row);
/* Not one that was removed. */
gs_status gs_source_at(gs_db *db, const gs_request *request, int64_t id, gs_source_row *row, bool *found,
                       gs_error *err);
/* False: the response is a 404. */
bool gs_source_was_found(const gs_request *request, gs_response *response, int64_t id, bool found);

#endif
