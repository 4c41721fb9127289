/* What the handlers of the desk's resources share: JSON out and in, lists in pages, the store with its refusals. */
#ifndef GS_HTTP_API_H
#define GS_HTTP_API_H

#include <jansson.h>

#include "http/handler.h"

/* --- JSON out (json.c): members of an object, or with `name` NULL elements of a list; commas are put where they belong.
 * Texts are any bytes. --- */

void gs_put_open(gs_buf *out, const char *name, char bracket); /* { or [ */
void gs_put_close(gs_buf *out, char bracket);                  /* } or ] */
void gs_put_text(gs_buf *out, const char *name, const char *text); /* NULL: null */
void gs_put_span(gs_buf *out, const char *name, gs_span text);
void gs_put_int(gs_buf *out, const char *name, int64_t value);
void gs_put_id(gs_buf *out, const char *name, int64_t id); /* 0: null */
void gs_put_bool(gs_buf *out, const char *name, bool value);
void gs_put_share(gs_buf *out, const char *name, double value); /* four decimals */
void gs_put_time(gs_buf *out, const char *name, int64_t ms);    /* RFC 3339; 0: null */
void gs_put_json(gs_buf *out, const char *name, const char *json); /* as it is; NULL: null */
/* The names of labels (1u << label), as a list. */
void gs_put_labels(gs_buf *out, const char *name, unsigned labels);
/* {"denial":0.9312} of those labels. */
void gs_put_shares(gs_buf *out, const char *name, unsigned labels, const double *values);

/* --- JSON in (body_json.c): NULL or false: the response is a problem --- */

/* The body as an object with no other members than these (the list ends with NULL); the caller's: json_decref(). */
json_t *gs_api_object(const gs_request *request, gs_response *response, const char *const *members);
/* 422 with a pointer; false, so that it can be returned. */
bool gs_api_fault(const gs_request *request, gs_response *response, const char *pointer, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

/* --- Addresses and lists (api.c): false: the response is a problem --- */

/* The i-th parameter of the path as an id. */
bool gs_api_id(const gs_request *request, gs_response *response, size_t i, int64_t *out);
/* `since` and such: RFC 3339. */
bool gs_api_time(const gs_request *request, gs_response *response, const char *name, int64_t *out);
bool gs_api_number(const gs_request *request, gs_response *response, const char *name, int64_t *out);

typedef struct gs_page_of {
    size_t limit;   /* 1 to 200, default 50 */
    int64_t before; /* ids below this; 0: from the newest */
} gs_page_of;
/* By `limit` and `cursor`. */
bool gs_api_page(const gs_request *request, gs_response *response, gs_page_of *out);
/* The member `next`, and a Link of it: where the list goes on below `last`. */
void gs_api_next(const gs_request *request, gs_response *response, gs_buf *out, bool more, int64_t last);

/* --- The store (api.c) --- */

/* Runs it and refuses where it fails: GS_ENOENT is a 404 with its message, what the disk says a 503. `work` may refuse,
 * too, and return GS_OK. False: the response is a problem. */
bool gs_api_read(gs_worker *worker, const gs_request *request, gs_response *response, gs_store_work *work,
                 void *context);
bool gs_api_write(gs_worker *worker, const gs_request *request, gs_response *response, gs_store_work *work,
                  void *context);
bool gs_api_refused(const gs_response *response);
/* The refusal alone. */
void gs_api_refuse_error(const gs_request *request, gs_response *response, const gs_error *err);
/* A row of the audit log. `object`: "rule/3"; detail may be NULL. */
gs_status gs_api_audit(gs_db *db, const gs_request *request, const char *action, const char *object,
                       const char *detail, gs_error *err);

#endif
