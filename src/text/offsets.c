/* Offsets: from bytes of the decoded text to the unit of a report.
 *
 * Method: count the bytes that begin a character, eight at a time, from the last position asked for; a byte from 0xF0
 * on begins a character of two UTF-16 units. Original bytes of UTF-8 follow from the list of shifts; those of UTF-16
 * from the number of units, since a repair there is one unit for one. */
#include "text/text.h"

#include <assert.h>
#include <string.h>

/* Sum of the eight 0/1 bytes of a word. */
static uint64_t sum_bytes(uint64_t word)
{
    return word * GS_ONES >> 56;
}

/* Characters (or UTF-16 units) that begin in [p, end). */
static uint64_t count_units(const char *p, const char *end, bool utf16)
{
    uint64_t n = 0, word;
    for (; (size_t)(end - p) >= sizeof(word); p += sizeof(word)) {
        word = gs_load8(p);
        n += sum_bytes((~word >> 7 | word >> 6) & GS_ONES); /* not 10xxxxxx */
        if (utf16)
            n += sum_bytes(word >> 7 & word >> 6 & word >> 5 & word >> 4 & GS_ONES); /* 1111xxxx */
    }
    for (; p < end; p++) {
        unsigned char byte = (unsigned char)*p;
        n += (byte & 0xc0) != 0x80;
        n += utf16 && byte >= 0xf0;
    }
    return n;
}

/* Moves the cursor to pos and returns its offset in code points or UTF-16 units. */
static uint64_t units_at(gs_offsets *cursor, uint32_t pos, bool utf16)
{
    const char *text = cursor->text->span.ptr;
    if (pos < cursor->pos / 2) {
        cursor->pos = 0;
        cursor->value = 0;
    }
    if (pos >= cursor->pos)
        cursor->value += count_units(text + cursor->pos, text + pos, utf16);
    else
        cursor->value -= count_units(text + pos, text + cursor->pos, utf16);
    cursor->pos = pos;
    return cursor->value;
}

static bool is_by(const void *shift, const void *pos)
{
    return ((const gs_shift *)shift)->decoded <= *(const uint32_t *)pos;
}

/* The last shift at or before pos. */
static const gs_shift *shift_at(const gs_text *text, uint32_t pos)
{
    size_t behind = gs_array_search(&pos, text->shifts, text->n_shifts, sizeof(*text->shifts), is_by);
    return behind ? &text->shifts[behind - 1] : NULL;
}

static uint64_t original_at(gs_offsets *cursor, uint32_t pos)
{
    const gs_text *text = cursor->text;
    const gs_shift *shift = shift_at(text, pos);
    if (shift)
        return (uint64_t)((int64_t)pos + shift->delta);
    if (text->encoding == GS_ENC_UTF8)
        return pos;
    return text->bom_len + 2 * units_at(cursor, pos, true);
}

void gs_offsets_init(gs_offsets *cursor, const gs_text *text, gs_unit unit)
{
    *cursor = (gs_offsets){ .text = text, .unit = unit };
}

uint64_t gs_offsets_at(gs_offsets *cursor, uint32_t pos)
{
    assert(pos <= cursor->text->span.len);
    switch (cursor->unit) {
    case GS_UNIT_CODEPOINT: return units_at(cursor, pos, false);
    case GS_UNIT_UTF16: return units_at(cursor, pos, true);
    case GS_UNIT_BYTE: return original_at(cursor, pos);
    }
    return pos;
}
