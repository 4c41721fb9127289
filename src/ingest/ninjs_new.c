/* An article of another format as an item of ninjs 3.1. Only what the schema has a member for, and only in the form it
 * wants: dates that are no instants are left out, and what is no URI does not become one. */
#include "ingest/ninjs.h"
#include "report/report.h"

#include <string.h>

typedef struct writer {
    gs_buf *out;
    bool fresh; /* nothing was written yet in the object or array that is open */
} writer;

static void put_key(writer *w, const char *key)
{
    gs_buf_printf(w->out, "%s\"%s\":", w->fresh ? "" : ",", key);
    w->fresh = false;
}

static void put_text(writer *w, const char *key, gs_span text)
{
    put_key(w, key);
    gs_escape_json_string(w->out, text);
}

/* Nothing where nothing is known. */
static void put_string(writer *w, const char *key, const char *text)
{
    if (text && *text)
        put_text(w, key, gs_span_of(text));
}

/* False: it is no instant, and nothing was written. */
static bool put_date(writer *w, const char *key, const char *text)
{
    char date[GS_DATE_TIME];
    bool is_instant = gs_date_time(text, date);
    if (is_instant)
        put_string(w, key, date);
    return is_instant;
}

/* An embargo whose end the schema has no form for is one all the same. */
static void put_status(writer *w, const gs_article *a)
{
    gs_pub_status status = a->status;
    if (!put_date(w, "embargoedUntil", a->embargoed) && a->embargoed && status == GS_PUB_USABLE)
        status = GS_PUB_WITHHELD;
    if (status != GS_PUB_USABLE)
        put_string(w, "pubStatus", gs_pub_status_name(status));
}

/* Opens `"key":[{`, closed by close_list(). */
static void open_list(writer *w, const char *key)
{
    put_key(w, key);
    gs_buf_puts(w->out, "[{");
    w->fresh = true;
}

static void close_list(writer *w)
{
    gs_buf_puts(w->out, "}]");
    w->fresh = false;
}

/* A scheme of two letters or more, a colon, and something (RFC 3986); "C:\a" is none. */
static bool is_uri(const char *text)
{
    if (!text || !gs_is_letter(*text))
        return false;
    size_t n = 1;
    while (gs_is_letter(text[n]) || gs_is_digit(text[n]) || (text[n] && strchr("+-.", text[n])))
        n++;
    return n > 1 && text[n] == ':' && text[n + 1];
}

/* May the byte at p stand in the URI as it is (RFC 3986)? "%" only before two digits, brackets only around an address
 * of a host, and one "#". */
static bool may_stand(const char *uri, const char *p)
{
    const char *host = strstr(uri, "://");
    if (*p == '%')
        return gs_hex_value(p[1]) >= 0 && gs_hex_value(p[2]) >= 0;
    if (*p == '[' || *p == ']')
        return host && host < p && strcspn(host + 3, "/?#") > (size_t)(p - host - 3);
    if (*p == '#')
        return p == strchr(uri, '#');
    return gs_is_letter(*p) || gs_is_digit(*p) || strchr("-._~:/?@!$&'()*+,;=", *p);
}

/* What may not stand in a URI is escaped, so that an address with letters of any script is one. */
static void put_uri(writer *w, const char *key, const char *uri)
{
    put_key(w, key);
    gs_buf_putc(w->out, '"');
    for (const char *p = uri; *p; p++) {
        if (may_stand(uri, p))
            gs_buf_putc(w->out, *p);
        else
            gs_buf_printf(w->out, "%%%02X", (unsigned char)*p);
    }
    gs_buf_putc(w->out, '"');
}

static void put_value(writer *w, const char *key, gs_span text)
{
    text = gs_span_trim(text);
    if (text.len == 0)
        return;
    open_list(w, key);
    put_string(w, "role", "main");
    put_string(w, "contentType", "text/plain");
    put_text(w, "value", text);
    close_list(w);
}

/* Other names that it goes by. */
static void put_other_ids(writer *w, const gs_article *a, const char *uri)
{
    const struct {
        const char *role, *value;
    } ids[] = { { "id", a->id }, { "url", a->url } };
    bool any = false;
    for (size_t i = 0; i < sizeof(ids) / sizeof(*ids); i++) {
        if (!ids[i].value || strcmp(ids[i].value, uri) == 0)
            continue;
        if (!any)
            open_list(w, "altIds");
        else
            gs_buf_puts(w->out, "},{");
        any = w->fresh = true;
        put_string(w, "role", ids[i].role);
        put_string(w, "value", ids[i].value);
    }
    if (any)
        close_list(w);
}

static void put_standard(writer *w)
{
    put_key(w, "standard");
    gs_buf_puts(w->out, "{\"name\":\"ninjs\",\"version\":\"3.1\","
                        "\"schema\":\"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json\"}");
}

void gs_ninjs_put_new(const gs_article *a, const char *uri, const gs_subjects *subjects, gs_buf *out)
{
    writer w = { out, true };
    uri = is_uri(a->id) ? a->id : is_uri(a->url) ? a->url : uri;
    gs_buf_putc(out, '{');
    put_uri(&w, "uri", uri);
    put_string(&w, "type", "text");
    if (a->extraction != GS_EXTRACTION_DOUBTFUL)
        put_string(&w, "representationType", a->extraction == GS_EXTRACTION_PARTIAL ? "partial" : "full");
    put_string(&w, "version", a->version);
    put_date(&w, "firstCreated", a->published); /* one date is known, of one version */
    put_date(&w, "versionCreated", a->published);
    put_status(&w, a);
    put_string(&w, "language", a->lang);
    put_value(&w, "headlines", (gs_span){ a->text.ptr, a->headline_len });
    put_value(&w, "bodies", (gs_span){ a->text.ptr + a->headline_len, a->text.len - a->headline_len });
    put_string(&w, "by", a->byline);
    if (a->site) {
        open_list(&w, "infoSources");
        put_string(&w, "name", a->site);
        close_list(&w);
    }
    if (subjects->n) {
        put_key(&w, "subjects");
        gs_buf_putc(out, '[');
        gs_ninjs_put_subjects(out, subjects, 3, 1);
        gs_buf_putc(out, ']');
    }
    put_other_ids(&w, a, uri);
    put_standard(&w);
    gs_buf_putc(out, '}');
}
