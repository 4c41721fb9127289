/* What the files about endpoints and their deliveries share. */
#ifndef GS_HTTP_ENDPOINT_H
#define GS_HTTP_ENDPOINT_H

#include "http/resource.h"

/* The target as this reader may see it: whole for who may change it, else without what follows the host, which holds
 * the secret of many hooks. In the request's arena; NULL: no memory. */
const char *gs_endpoint_shown(const gs_request *request, const gs_endpoint_row *row);
/* Why this is no target of that kind; NULL: it is one. */
const char *gs_endpoint_fault(const gs_desk *desk, const char *kind, const char *target);
/* One object. `secret`: where it was just made, else NULL. */
void gs_endpoint_put(const gs_request *request, const gs_endpoint_row *row, const char *secret, gs_buf *out);
/* Not one that was removed. */
gs_status gs_endpoint_at(gs_db *db, const gs_request *request, int64_t id, gs_endpoint_row *row, bool *found,
                         gs_error *err);
/* Random bytes and how they are shown, in the request's arena; false: there are none. */
bool gs_endpoint_new_secret(const gs_request *request, gs_span *bytes, const char **shown);
/* 202 and where the delivery can be looked at. */
void gs_delivery_accepted(gs_response *response, const gs_delivery_row *row);

#endif
