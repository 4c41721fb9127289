/* Entity tags and the conditions made with them (RFC 9110, 8.8.3 and 13.1). Ours are strong: the first half of SHA-256
 * of what they stand for. */
#include "http/handler.h"

#include <string.h>

enum { TAG = 35 }; /* 32 digits between quotes, and a NUL */

static bool make_tag(gs_span of, char tag[TAG])
{
    char hex[GS_SHA256_HEX];
    if (!gs_sha256_hex(of, hex))
        return false;
    tag[0] = '"';
    memcpy(tag + 1, hex, 32);
    memcpy(tag + 33, "\"", 2);
    return true;
}

/* Does a list of tags ("a", W/"b", or *) name this one? Weakness plays no role where we only hand out strong ones. */
static bool names_tag(const char *list, const char *tag)
{
    size_t len = strlen(tag);
    for (const char *p = list; *p;) {
        p += strspn(p, " \t,");
        if (*p == '*')
            return true;
        if (strncmp(p, "W/", 2) == 0)
            p += 2;
        if (strncmp(p, tag, len) == 0)
            return true;
        const char *end = *p == '"' ? strchr(p + 1, '"') : NULL;
        if (!end)
            return false; /* not of the form */
        p = end + 1;
    }
    return false;
}

void gs_etag_put(gs_response *response, gs_span of)
{
    char tag[TAG];
    if (make_tag(of, tag))
        gs_response_header(response, "ETag", "%s", tag);
}

bool gs_etag(const gs_request *request, gs_response *response, gs_span of)
{
    char tag[TAG];
    const char *known = gs_request_header(request, "If-None-Match");
    if (!make_tag(of, tag))
        return false;
    gs_response_header(response, "ETag", "%s", tag);
    response->no_store = false;
    gs_response_header(response, "Cache-Control", "no-cache");
    if (!known || request->method != GS_GET || !names_tag(known, tag))
        return false;
    gs_response_empty(response, 304);
    return true;
}

bool gs_etag_matches(const gs_request *request, gs_response *response, gs_span of, bool needed)
{
    char tag[TAG];
    const char *wanted = gs_request_header(request, "If-Match");
    if (!wanted && needed)
        gs_refuse(request, response, GS_PROBLEM_PRECONDITION_NEEDED, "send the ETag of what you changed as If-Match");
    if (!wanted)
        return !needed;
    if (make_tag(of, tag) && names_tag(wanted, tag))
        return true;
    gs_refuse(request, response, GS_PROBLEM_PRECONDITION_FAILED, "somebody else changed it; read it again");
    return false;
}
