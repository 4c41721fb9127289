/* A rule as addresses name it: by its number, or by its name in small letters with hyphens. */
#include "http/resource.h"

#include <string.h>

enum { LONGEST_SLUG = 400 }; /* of a name of 80 characters */

/* Letters and digits of ASCII in lower case, other scripts as they are, one hyphen for all else between them. */
static void put_slug(const char *name, char out[LONGEST_SLUG])
{
    size_t n = 0;
    bool gap = false;
    for (; *name && n < LONGEST_SLUG - 2; name++) {
        unsigned char c = (unsigned char)*name;
        c = c >= 'A' && c <= 'Z' ? (unsigned char)(c - 'A' + 'a') : c;
        bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80;
        if (kept && gap && n)
            out[n++] = '-';
        if (kept)
            out[n++] = (char)c;
        gap = !kept;
    }
    out[n] = '\0';
}

static gs_status find_slug(gs_db *db, const char *ref, gs_arena *arena, gs_rule_row *out, bool *found, gs_error *err)
{
    gs_rule_row *rows;
    size_t n;
    char slug[LONGEST_SLUG], wanted[LONGEST_SLUG];
    gs_status status = gs_rule_all(db, arena, &rows, &n, err);
    put_slug(ref, wanted);
    *found = false;
    for (size_t i = 0; status == GS_OK && *wanted && !*found && i < n; i++) {
        put_slug(rows[i].name, slug);
        *found = strcmp(slug, wanted) == 0;
        if (*found)
            *out = rows[i];
    }
    return status;
}

gs_status gs_rule_by_ref(gs_db *db, const char *ref, gs_arena *arena, gs_rule_row *out, bool *found, gs_error *err)
{
    int64_t id;
    if (!gs_number_read(ref, &id))
        return find_slug(db, ref, arena, out, found, err);
    gs_status status = gs_rule_get(db, id, arena, out, found, err);
    *found = status == GS_OK && *found && !out->removed_at;
    return status;
}
