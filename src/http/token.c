/* Tokens: "gst_" and base64url of random bytes. Kept is their digest alone: with so much chance in them no slow digest
 * is needed. */
#include "http/access.h"

#include <string.h>

bool gs_token_digest(const char *text, unsigned char out[GS_SHA256_BYTES])
{
    size_t begin = strlen(GS_TOKEN_BEGIN), len = strlen(text);
    if (len != GS_TOKEN_LEN || strncmp(text, GS_TOKEN_BEGIN, begin) != 0)
        return false;
    return gs_sha256((gs_span){ text, len }, out);
}

static const struct {
    const char *name;
    unsigned role;
} roles[] = { { "viewer", GS_ROLE_VIEWER }, { "editor", GS_ROLE_EDITOR }, { "admin", GS_ROLE_ADMIN },
              { "ingest", GS_ROLE_INGEST } };
enum { N_ROLES = sizeof(roles) / sizeof(*roles) };

unsigned gs_role_of(const char *name)
{
    for (size_t i = 0; i < N_ROLES; i++)
        if (strcmp(roles[i].name, name) == 0)
            return roles[i].role;
    return 0;
}

const char *gs_role_name(size_t i)
{
    return i < N_ROLES ? roles[i].name : NULL;
}
