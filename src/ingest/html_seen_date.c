/* When an article appeared, where only its readers are told: the one date with a time of day beside the headline that
 * can be read in one way only. 2026.03.04 is March in every country, and so is 04.03.2026 with points; 03/04/2026 is
 * not. */
#include "ingest/html.h"

#include <stdio.h>
#include <string.h>

typedef struct seen {
    unsigned year, month, day, hour, minute;
    int second; /* -1: not told */
} seen;

/* Just so many digits. */
static bool take(gs_span *text, size_t digits, unsigned *out)
{
    *out = 0;
    for (size_t i = 0; i < digits; i++) {
        if (i >= text->len || !gs_is_digit(text->ptr[i]))
            return false;
        *out = *out * 10 + (unsigned)(text->ptr[i] - '0');
    }
    *text = (gs_span){ text->ptr + digits, text->len - digits };
    return !text->len || !gs_is_digit(*text->ptr);
}

static bool take_mark(gs_span *text, char mark)
{
    if (!text->len || *text->ptr != mark)
        return false;
    *text = (gs_span){ text->ptr + 1, text->len - 1 };
    return true;
}

static bool take_date(gs_span *text, seen *out)
{
    gs_span rest = *text;
    char mark = rest.len > 4 ? rest.ptr[4] : '\0';
    bool year_first = take(&rest, 4, &out->year) && (mark == '.' || mark == '-' || mark == '/') &&
                      take_mark(&rest, mark) && take(&rest, 2, &out->month) && take_mark(&rest, mark) &&
                      take(&rest, 2, &out->day);
    if (!year_first) {
        rest = *text;
        if (!take(&rest, 2, &out->day) || !take_mark(&rest, '.') || !take(&rest, 2, &out->month) ||
            !take_mark(&rest, '.') || !take(&rest, 4, &out->year))
            return false;
    }
    *text = rest;
    return out->year >= 1990 && out->year < 2200 && out->month >= 1 && out->month <= 12 && out->day >= 1 &&
           out->day <= 31;
}

/* "2026.03.04 10:15:22", "11.11.2003, 14:32" */
static bool take_moment(gs_span text, seen *out)
{
    unsigned second;
    if (!take_date(&text, out))
        return false;
    take_mark(&text, ',');
    if (!take_mark(&text, ' ') || !take(&text, 2, &out->hour) || !take_mark(&text, ':') ||
        !take(&text, 2, &out->minute))
        return false;
    bool to_second = take_mark(&text, ':') && take(&text, 2, &second);
    out->second = to_second ? (int)second : -1;
    return out->hour < 24 && out->minute < 60 && out->second < 60;
}

/* Counts the moments of a block, up to two; the last is in *out. */
static unsigned moments_of(gs_span text, seen *out)
{
    unsigned n = 0;
    for (size_t i = 0; i < text.len && n < 2; i++) {
        seen found = { 0 };
        if (!gs_is_digit(text.ptr[i]) || (i && gs_is_digit(text.ptr[i - 1])) ||
            !take_moment((gs_span){ text.ptr + i, text.len - i }, &found))
            continue;
        *out = found;
        n++;
    }
    return n;
}

const char *gs_html_seen_date(const gs_html_page *page, const gs_html_blocks *blocks, const gs_html_choice *choice)
{
    enum { BEFORE = 3, BEHIND = 8, LEADS = 2, LONGEST = 300 }; /* blocks around the headline, of prose; letters */
    if (choice->headline == GS_HTML_NONE)
        return NULL;
    unsigned n = 0, leads = 0;
    seen found = { 0 };
    size_t i = choice->headline < BEFORE ? 0 : choice->headline - BEFORE;
    for (; i < blocks->n && i <= (size_t)choice->headline + BEHIND; i++) {
        const gs_html_block *b = &blocks->ptr[i];
        leads += i > choice->headline && gs_html_block_mass(b, page->nodes[b->node].tag);
        if (leads > LEADS)
            break;
        if (b->size <= LONGEST)
            n += moments_of((gs_span){ blocks->text.ptr + b->start, b->len }, &found);
    }
    if (n != 1)
        return NULL;
    char text[64];
    int len = snprintf(text, sizeof(text), "%04u-%02u-%02u %02u:%02u", found.year, found.month, found.day, found.hour,
                       found.minute);
    if (found.second >= 0)
        snprintf(text + len, sizeof(text) - (size_t)len, ":%02d", found.second);
    return gs_arena_copy(page->arena, gs_span_of(text));
}
