/* Names of classes, ids and roles as sites give them. */
#include "ingest/html.h"

#include <stdint.h>
#include <string.h>

/* "no-sidebar", "has-comments" tell of the page, not of the element. */
static bool tells_of_page(const char *part)
{
    static const char *const first[] = { "no", "has", "with", "without", "not", "is", "single", "lang" };
    for (size_t i = 0; i < sizeof(first) / sizeof(*first); i++)
        if (strcmp(part, first[i]) == 0)
            return true;
    return false;
}

/* Names that mean something as a whole: "field--label-hidden" hides a label, not the field. */
static unsigned whole_hints(const char *name)
{
    static const struct {
        const char *name;
        unsigned hints;
    } wholes[] = {
        { "hidden", GS_HINT_BESIDE },           { "hide", GS_HINT_BESIDE },          { "is-hidden", GS_HINT_BESIDE },
        { "visually-hidden", GS_HINT_AWAY },    { "visuallyhidden", GS_HINT_AWAY },  { "sr-only", GS_HINT_AWAY },
        { "screen-reader-text", GS_HINT_AWAY }, { "screenreader", GS_HINT_AWAY },    { "e-content", GS_HINT_BODY },
        { "schema:text", GS_HINT_BODY },        { "content:encoded", GS_HINT_BODY },
    };
    gs_span whole = { name, strcspn(name, " \t\n") };
    for (size_t i = 0; i < sizeof(wholes) / sizeof(*wholes); i++)
        if (gs_span_is(whole, wholes[i].name))
            return wholes[i].hints;
    return 0;
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_part_char(char c)
{
    return is_upper(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* The next part of a name, cut to the buffer; *p moves behind it. */
static void take_part(const char **p, char part[24])
{
    size_t n = 0;
    const char *start = *p;
    while (is_part_char(**p) && (*p == start || !is_upper(**p) || is_upper((*p)[-1]))) {
        if (n < 23)
            part[n++] = is_upper(**p) ? (char)(**p | 32) : **p;
        (*p)++;
    }
    part[n] = '\0';
}

/* What the parts of one name say together. */
static unsigned combine(unsigned name)
{
    if (name & GS_WORD_TEXT && name & GS_WORD_PIECE)
        name |= GS_HINT_BODY;
    if (name & GS_WORD_IMAGE && name & GS_HINT_BYLINE)
        name = (name & ~(unsigned)GS_HINT_BYLINE) | GS_HINT_AWAY;
    return name & UINT16_MAX;
}

unsigned gs_html_hints(const char *names)
{
    enum { LONGEST = 1024 }; /* a list of names that is longer is not looked at to its end */
    unsigned all = 0, name = 0;
    bool first = true, skip = false, builder = false; /* a builder of pages, to which all parts are widgets */
    char part[24];
    for (const char *p = names, *end = names + LONGEST; *p && p < end;) {
        if (!is_part_char(*p)) {
            first |= *p == ' ' || *p == '\t' || *p == '\n';
            p++;
            continue;
        }
        if (first)
            all |= combine(name) | whole_hints(p);
        take_part(&p, part);
        if (first) {
            name = 0;
            skip = tells_of_page(part);
            builder = strcmp(part, "elementor") == 0;
        }
        first = false;
        name |= skip || (builder && strcmp(part, "widget") == 0) ? 0 : gs_html_word(part);
    }
    return all | combine(name);
}
