/* What handlers of stored things share: JSON in and out, pages of lists, ids in paths, who did what. */
#ifndef GS_HTTP_RESOURCE_H
#define GS_HTTP_RESOURCE_H

#include <jansson.h>

#include "http/handler.h"

/* --- JSON out (json.c). Each puts a comma where one is needed, by the last byte; name NULL: an item of a list --- */

void gs_put_text(gs_buf *out, const char *name, const char *value); /* NULL: null; any bytes */
void gs_put_span(gs_buf *out, const char *name, gs_span value);
void gs_put_int(gs_buf *out, const char *name, int64_t value);
void gs_put_share(gs_buf *out, const char *name, double value); /* four decimals */
/* Names of labels (1u << label); {"denial":0.9312} of them. */
void gs_put_labels(gs_buf *out, const char *name, unsigned labels);
void gs_put_shares(gs_buf *out, const char *name, unsigned labels, const double *values);
void gs_put_flag(gs_buf *out, const char *name, bool value);
/* RFC 3339; 0: null. */
void gs_put_time(gs_buf *out, const char *name, int64_t ms);
/* An id; 0: null. */
void gs_put_id(gs_buf *out, const char *name, int64_t id);
/* JSON as it is; NULL: null. Begins a member where it is "", "{" or "[". */
void gs_put_raw(gs_buf *out, const char *name, const char *json);

/* --- JSON in (body.c) --- */

/* The body of a request, an object. All that is wrong with it is told at once: 422 with a pointer for each. */
typedef struct gs_body {
    const gs_request *request;
    gs_response *response;
    json_t *json;
    bool refused;
} gs_body;

/* Reads it; members must be among `names` (ends with NULL). An empty body is {} where `may_be_empty`. False: the
 * response is a problem. gs_body_close() it in any case. */
bool gs_body_open(gs_body *body, const gs_request *request, gs_response *response, const char *const *names,
                  bool may_be_empty);
void gs_body_close(gs_body *body);
bool gs_body_has(const gs_body *body, const char *name);
void gs_body_fault(gs_body *body, const char *pointer, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
/* A text of 1 to `max` bytes without control characters; NULL: there is none (a fault where it is `needed`), or it is
 * faulty. Lives as long as the body. */
const char *gs_body_text(gs_body *body, const char *name, size_t max, bool needed);
/* The index of a text among `names` (ends with NULL), or -1. */
int gs_body_choice(gs_body *body, const char *name, const char *const *names, bool needed);
/* *out stays where there is none. */
void gs_body_int(gs_body *body, const char *name, int64_t min, int64_t max, int64_t *out);
void gs_body_flag(gs_body *body, const char *name, bool *out);

/* --- Lists in pages (page.c): ?limit=&cursor= --- */

typedef struct gs_paging {
    int64_t before; /* ids below this; 0: from the newest */
    size_t limit;
} gs_paging;

enum { GS_PAGE_USUAL = 50, GS_PAGE_MOST = 200 };

/* False: the response is a problem. */
bool gs_paging_read(const gs_request *request, gs_response *response, gs_paging *page);
/* "next": the cursor of what follows `last`, also as Link rel="next"; null where there is nothing (last 0). */
void gs_paging_next(const gs_request *request, gs_response *response, int64_t last);

/* --- Around the store (stored.c) --- */

/* A whole number from 1 on, and nothing else. */
bool gs_number_read(const char *text, int64_t *out);
/* The parameter of the path as an id; false: 404. */
bool gs_path_id(const gs_request *request, gs_response *response, size_t param, int64_t *id);
/* As gs_store_read() and gs_store_write() of the desk's store; false: the response is a problem. */
bool gs_read_stored(gs_worker *worker, const gs_request *request, gs_response *response, gs_store_work *work,
                    void *context);
bool gs_write_stored(gs_worker *worker, const gs_request *request, gs_response *response, gs_store_work *work,
                     void *context);
/* By number or by name in an address, "kyiv-denials" (rule_ref.c); not one that was removed. */
gs_status gs_rule_by_ref(gs_db *db, const char *ref, gs_arena *arena, gs_rule_row *out, bool *found, gs_error *err);
/* The refusal alone, of what a store or an intake said. */
void gs_refuse_stored(const gs_request *request, gs_response *response, const gs_error *err);
/* Inside a write: who asked did this to that. */
gs_status gs_note_action(gs_db *db, const gs_request *request, const char *action, const char *object,
                         const char *detail, gs_error *err);

#endif
