/* XML as feeds have it, made fit for a strict parser: HTML's names of characters, ampersands that begin nothing,
 * control characters. The document type is blanked, entities with it: what is declared there is never expanded, and a
 * reference to it stays as it is written. Every change keeps the lines. */
#include "ingest/feed.h"

#include <libxml/HTMLparser.h>
#include <string.h>
#include <strings.h>

enum { NAME_MAX_LEN = 32, ATTRIBUTES_MAX = 1024 };

typedef struct mending {
    gs_buf out;
    const char *p, *end; /* what is still to be read */
    bool replaced;       /* a character that XML forbids */
} mending;

/* --- The prolog --- */

static const char *past(const char *p, const char *end, const char *mark)
{
    const char *at = p < end ? gs_span_find((gs_span){ p, (size_t)(end - p) }, mark) : NULL;
    return at ? at + strlen(mark) : end;
}

/* Behind a document type that begins at p. */
static const char *past_doctype(const char *p, const char *end)
{
    bool inside = false;
    while (p < end) {
        if (*p == '"' || *p == '\'') {
            p = past(p + 1, end, *p == '"' ? "\"" : "'");
        } else if (end - p > 4 && memcmp(p, "<!--", 4) == 0) {
            p = past(p + 4, end, "-->");
        } else if (end - p > 2 && memcmp(p, "<?", 2) == 0) {
            p = past(p + 2, end, "?>");
        } else {
            if (*p == '>' && !inside)
                return p + 1;
            inside = *p == '[' || (inside && *p != ']');
            p++;
        }
    }
    return end;
}

size_t gs_feed_prolog(gs_span xml, gs_span *doctype)
{
    const char *p = xml.ptr, *end = xml.ptr + xml.len;
    *doctype = (gs_span){ 0 };
    while (p < end) {
        if (strchr(" \t\r\n", *p) && *p) {
            p++;
        } else if (end - p > 2 && memcmp(p, "<?", 2) == 0) {
            p = past(p, end, "?>");
        } else if (end - p > 4 && memcmp(p, "<!--", 4) == 0) {
            p = past(p, end, "-->");
        } else if (end - p > 9 && strncasecmp(p, "<!doctype", 9) == 0 && !doctype->ptr) {
            const char *behind = past_doctype(p + 9, end);
            *doctype = (gs_span){ p, (size_t)(behind - p) };
            p = behind;
        } else {
            break;
        }
    }
    return (size_t)(p - xml.ptr);
}

static void put_blanks(gs_buf *out, gs_span text)
{
    for (size_t i = 0; i < text.len; i++)
        gs_buf_putc(out, text.ptr[i] == '\n' ? '\n' : ' ');
}

/* --- References --- */

static bool is_xml_char(uint32_t c)
{
    return c >= 0x20 ? c <= 0xd7ff || (c >= 0xe000 && c <= 0xfffd) || (c >= 0x10000 && c <= 0x10ffff)
                     : c == '\t' || c == '\n' || c == '\r';
}

static uint32_t digit_of(unsigned char c, bool hex)
{
    enum { NONE = 99 };
    const unsigned char small = c | 32;
    if (c >= '0' && c <= '9')
        return c - (uint32_t)'0';
    return hex && small >= 'a' && small <= 'f' ? small - (uint32_t)'a' + 10 : NONE;
}

/* Whether the reference "#…" of n bytes is a character of XML. */
static bool good_number(const char *body, size_t n)
{
    bool hex = n > 1 && body[1] == 'x';
    uint32_t c = 0, base = hex ? 16 : 10;
    for (size_t i = hex ? 2 : 1; i < n; i++) {
        uint32_t digit = digit_of((unsigned char)body[i], hex);
        if (digit >= base || c > 0x110000)
            return false;
        c = c * base + digit;
    }
    return n > (hex ? 2u : 1u) && is_xml_char(c);
}

static bool is_predefined(const char *name)
{
    static const char *const names[] = { "amp", "lt", "gt", "quot", "apos" };
    for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
        if (strcmp(names[i], name) == 0)
            return true;
    return false;
}

static bool is_of_name(char c)
{
    return c == '#' || gs_is_digit(c) || gs_is_letter(c);
}

/* The ampersand at m->p and what it begins. */
static void mend_reference(mending *m)
{
    const char *body = m->p + 1;
    size_t room = (size_t)(m->end - body), n = 0;
    char name[NAME_MAX_LEN + 1], utf8[4];
    while (n < room && n < NAME_MAX_LEN && is_of_name(body[n]))
        n++;
    bool ended = n > 0 && n < room && body[n] == ';';
    memcpy(name, body, n);
    name[n] = '\0';
    const htmlEntityDesc *known = ended ? htmlEntityLookup((const xmlChar *)name) : NULL;
    if (ended && (is_predefined(name) || (name[0] == '#' && good_number(body, n)))) {
        gs_buf_put(&m->out, m->p, n + 2);
    } else if (ended && name[0] == '#') {
        gs_buf_puts(&m->out, "\xef\xbf\xbd");
        m->replaced = true;
    } else if (known) {
        gs_buf_put(&m->out, utf8, gs_utf8_put(utf8, known->value));
    } else { /* stands for itself */
        gs_buf_puts(&m->out, "&amp;");
        m->p++;
        return;
    }
    m->p += n + 2;
}

/* --- The whole --- */

/* A section that has no references, copied as it is; false: none begins here. */
static bool copy_section(mending *m)
{
    static const char *const sections[][2] = { { "<![CDATA[", "]]>" }, { "<!--", "-->" }, { "<?", "?>" } };
    for (size_t i = 0; i < sizeof(sections) / sizeof(*sections); i++) {
        size_t n = strlen(sections[i][0]);
        if ((size_t)(m->end - m->p) < n || memcmp(m->p, sections[i][0], n) != 0)
            continue;
        const char *behind = past(m->p + n, m->end, sections[i][1]);
        gs_buf_put(&m->out, m->p, (size_t)(behind - m->p));
        m->p = behind;
        return true;
    }
    return false;
}

static void mend_references(mending *m)
{
    while (m->p < m->end) {
        const char *next = m->p;
        while (next < m->end && *next != '&' && *next != '<')
            next++;
        gs_buf_put(&m->out, m->p, (size_t)(next - m->p));
        m->p = next;
        if (next == m->end)
            return;
        if (*next == '&') {
            mend_reference(m);
        } else if (!copy_section(m)) {
            gs_buf_putc(&m->out, '<');
            m->p++;
        }
    }
}

/* Control characters become blanks, U+FFFE and U+FFFF U+FFFD. */
static bool mend_characters(char *text, size_t len)
{
    bool any = false;
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c < 0x20 && c != '\t' && c != '\n' && c != '\r') {
            text[i] = ' ';
            any = true;
        } else if (c == 0xef && len - i > 2 && (unsigned char)text[i + 1] == 0xbf &&
                   (unsigned char)text[i + 2] > 0xbd) {
            text[i + 2] = (char)0xbd;
            any = true;
        }
    }
    return any;
}

/* Attributes of the tag at p, which ends at the latest before `end`, the next '<'. */
static unsigned count_attributes(const char *p, const char *end)
{
    unsigned n = 0;
    for (; p < end && *p != '>'; p++) {
        if (*p != '"' && *p != '\'')
            continue;
        const char *close = memchr(p + 1, *p, (size_t)(end - p - 1));
        if (!close)
            break;
        p = close;
        n++;
    }
    return n;
}

/* libxml2 compares each attribute of a tag with all before it. */
static gs_status check_tags(gs_span xml, gs_error *err)
{
    unsigned line = 1;
    const char *end = xml.ptr + xml.len, *next;
    for (const char *p = memchr(xml.ptr, '<', xml.len); p; p = next) {
        next = memchr(p + 1, '<', (size_t)(end - p - 1));
        if (count_attributes(p, next ? next : end) <= ATTRIBUTES_MAX)
            continue;
        for (const char *q = xml.ptr; q < p; q++)
            line += *q == '\n';
        return gs_fail(err, GS_ELIMIT, NULL, line, "a tag with more than %d attributes", ATTRIBUTES_MAX);
    }
    return GS_OK;
}

gs_status gs_feed_mend(gs_span xml, gs_arena *arena, gs_span *out, const char **note, gs_error *err)
{
    gs_span doctype;
    size_t prolog = gs_feed_prolog(xml, &doctype);
    mending m = { .p = xml.ptr + prolog, .end = xml.ptr + xml.len };
    if (!gs_buf_reserve(&m.out, xml.len + 64))
        return gs_fail_nomem(err);
    const char *until = doctype.ptr ? doctype.ptr : m.p;
    gs_buf_put(&m.out, xml.ptr, (size_t)(until - xml.ptr));
    put_blanks(&m.out, doctype);
    until += doctype.len;
    gs_buf_put(&m.out, until, (size_t)(m.p - until));
    mend_references(&m);
    char *copy = m.out.failed ? NULL : gs_arena_copy(arena, gs_buf_span(&m.out));
    *out = (gs_span){ copy, m.out.len };
    gs_buf_done(&m.out);
    if (!copy)
        return gs_fail_nomem(err);
    m.replaced |= mend_characters(copy, out->len);
    if (m.replaced && !*note)
        *note = "invalid-text: bad characters of the feed replaced";
    return check_tags(*out, err);
}
