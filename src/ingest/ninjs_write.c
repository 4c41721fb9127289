/* ninjs with findings. An item that came as ninjs keeps every byte that says something: its subjects are put into the
 * text as it was written, so that numbers of any size, doubled keys and members nobody knows stay as they are.
 *
 * What a subject may say depends on the schema (https://www.iptc.org/std/ninjs/): `subjects` with a `uri` from 2.0 on,
 * `subject` with `scheme` and `code` in 1.x; `creator`, `relevance` and `confidence` since 1.5 and 2.1. An item that
 * names no version is taken for the newest it can be by the names of its members. Superdesk's are like 1.x. */
#include "ingest/ninjs.h"
#include "ingest/json_raw.h"

#include <string.h>

/* --- Versions --- */

enum { NEWEST = 99 };

typedef struct version {
    unsigned major, minor;
} version;

/* "3.1", in a version or in the address of a schema; the newest where only "3" is said. */
static bool version_in(const char *text, version *out)
{
    const char *at = text ? strpbrk(text, "123") : NULL;
    if (!at || gs_is_digit(at[1]))
        return false;
    *out = (version){ (unsigned)(*at - '0'), NEWEST };
    if (at[1] == '.' && gs_is_digit(at[2]))
        out->minor = (unsigned)(at[2] - '0'); /* there is no 1.10 */
    return true;
}

static bool declared(gs_span item, version *out)
{
    static const char *const names[] = { "standard", "$standard" };
    for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
        gs_span standard = gs_json_raw_member(item, names[i]);
        json_t *value = standard.len ? json_loadb(standard.ptr, standard.len, 0, NULL) : NULL;
        bool found = version_in(json_string_value(json_object_get(value, "version")), out) ||
                     version_in(json_string_value(json_object_get(value, "schema")), out);
        json_decref(value);
        if (found)
            return true;
    }
    return false;
}

/* Names that only some versions have; of an item with neither it is all one. */
static bool is_of_first_versions(gs_span item)
{
    static const char *const later[] = { "subjects", "bodies", "headlines", "descriptions", "infoSources",
                                         "infosources", "standard", "by", "versionCreated", "pubStatus", NULL };
    static const char *const first[] = { "subject", "headline", "byline", "$standard", "guid", "infosource", "genre",
                                         "mimetype", NULL };
    static const char *const prefixes[] = { "\"body_", "\"headline_", "\"description_", NULL };
    gs_span inside = gs_json_raw_inside(item);
    gs_json_raw member;
    bool is_first = false;
    while (gs_json_raw_next(&inside, &member)) {
        for (const char *const *name = later; *name; name++)
            if (gs_json_raw_is(member.key, *name))
                return false;
        for (const char *const *name = first; *name; name++)
            is_first |= gs_json_raw_is(member.key, *name);
        for (const char *const *prefix = prefixes; *prefix; prefix++)
            is_first |= member.key.len > strlen(*prefix) && memcmp(member.key.ptr, *prefix, strlen(*prefix)) == 0;
    }
    return is_first;
}

static version version_of(gs_span item)
{
    version v = { 0 };
    return declared(item, &v) ? v : is_of_first_versions(item) ? (version){ 1, NEWEST } : (version){ 3, NEWEST };
}

/* --- Subjects --- */

static void put_subject(gs_buf *out, const gs_subjects *all, const gs_subject *s, version v)
{
    gs_buf_printf(out, "{\"name\":\"%s\",\"rel\":\"contains\",", s->code);
    if (v.major == 1)
        gs_buf_printf(out, "\"scheme\":\"%s\",\"code\":\"%s\"", all->vocabulary, s->code);
    else
        gs_buf_printf(out, "\"uri\":\"%s:%s\"", all->vocabulary, s->code);
    if (v.major == 3 || (v.major == 2 && v.minor >= 1) || (v.major == 1 && v.minor >= 5))
        gs_buf_printf(out, ",\"creator\":\"%s\",\"relevance\":%u,\"confidence\":%u", all->creator, s->relevance,
                      s->confidence);
    gs_buf_putc(out, '}');
}

void gs_ninjs_put_subjects(gs_buf *out, const gs_subjects *all, unsigned major, unsigned minor)
{
    for (size_t i = 0; i < all->n; i++) {
        if (i)
            gs_buf_putc(out, ',');
        put_subject(out, all, &all->ptr[i], (version){ major, minor });
    }
}

/* Is a subject of the vocabulary, put there by an earlier run? */
static bool is_ours(gs_span subject, const char *vocabulary)
{
    size_t len = strlen(vocabulary);
    json_t *value = json_loadb(subject.ptr, subject.len, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
    const char *uri = json_string_value(json_object_get(value, "uri"));
    const char *scheme = json_string_value(json_object_get(value, "scheme"));
    bool ours = (uri && strncmp(uri, vocabulary, len) == 0 && uri[len] == ':') ||
                (scheme && strcmp(scheme, vocabulary) == 0);
    json_decref(value);
    return ours;
}

/* The array with ours at its end. What is no array becomes its first element, as long as it says something. */
static void put_array(gs_buf *out, gs_span old, const gs_subjects *all, version v)
{
    gs_json_raw element = { .value = old };
    gs_span inside = gs_json_raw_inside(old);
    bool is_array = old.len && old.ptr[0] == '[', any = false;
    bool more = is_array ? gs_json_raw_next(&inside, &element) : old.len && !gs_span_eq(old, gs_span_of("null"));
    gs_buf_putc(out, '[');
    for (; more; more = is_array && gs_json_raw_next(&inside, &element)) {
        if (is_ours(element.value, all->vocabulary))
            continue;
        if (any)
            gs_buf_putc(out, ',');
        gs_json_raw_put(out, element.value);
        any = true;
    }
    if (any && all->n)
        gs_buf_putc(out, ',');
    gs_ninjs_put_subjects(out, all, v.major, v.minor);
    gs_buf_putc(out, ']');
}

/* --- Items --- */

static void put_item(gs_buf *out, gs_span item, const gs_subjects *all)
{
    version v = version_of(item);
    const char *name = v.major == 1 ? "subject" : "subjects";
    gs_span old = gs_json_raw_member(item, name), inside = gs_json_raw_inside(item);
    gs_json_raw member;
    bool first = true;
    gs_buf_putc(out, '{');
    for (; gs_json_raw_next(&inside, &member); first = false) {
        if (!first)
            gs_buf_putc(out, ',');
        gs_buf_put(out, member.key.ptr, member.key.len);
        gs_buf_putc(out, ':');
        if (member.value.ptr == old.ptr && (all->n || (old.len && old.ptr[0] == '[')))
            put_array(out, old, all, v);
        else
            gs_json_raw_put(out, member.value);
    }
    if (!old.ptr && all->n) {
        gs_buf_printf(out, "%s\"%s\":", first ? "" : ",", name);
        put_array(out, old, all, v);
    }
    gs_buf_putc(out, '}');
}

gs_status gs_ninjs_write(const gs_article *article, const char *uri, const gs_subjects *subjects, gs_buf *out,
                         gs_error *err)
{
    if (article->item.len)
        put_item(out, article->item, subjects);
    else
        gs_ninjs_put_new(article, uri, subjects, out);
    gs_buf_putc(out, '\n');
    return out->failed ? gs_fail_nomem(err) : GS_OK;
}
