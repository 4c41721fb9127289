/* What a handler asks of a request. */
#include "http/handler.h"

#include <string.h>
#include <strings.h>

static const char *const methods[GS_N_METHODS] = { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE" };

const char *gs_method_name(gs_method method)
{
    return method < GS_N_METHODS ? methods[method] : "OTHER";
}

gs_method gs_method_of(const char *name)
{
    for (int i = 0; i < GS_N_METHODS; i++)
        if (strcmp(methods[i], name) == 0)
            return (gs_method)i;
    return GS_NO_METHOD;
}

const char *gs_request_header(const gs_request *request, const char *name)
{
    for (size_t i = 0; i < request->n_headers; i++)
        if (strcasecmp(request->headers[i].name, name) == 0)
            return request->headers[i].value;
    return NULL;
}

const char *gs_request_query(const gs_request *request, const char *name)
{
    for (size_t i = 0; i < request->n_query; i++)
        if (strcmp(request->query[i].name, name) == 0)
            return request->query[i].value;
    return NULL;
}
