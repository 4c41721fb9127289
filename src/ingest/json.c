/* JSON values: see json.h. jansson refuses bad UTF-8, lone surrogates and control characters in strings; real records
 * have all three. */
#include "ingest/json.h"

#include <string.h>

bool gs_json_unit_at(const char *p, const char *end, uint32_t *unit)
{
    if (end - p < 6 || p[0] != '\\' || p[1] != 'u')
        return false;
    *unit = 0;
    for (int i = 2; i < 6; i++) {
        int digit = gs_hex_value(p[i]);
        if (digit < 0)
            return false;
        *unit = *unit << 4 | (uint32_t)digit;
    }
    return true;
}

/* Replaces half pairs, in place: an escape is as long as that of U+FFFD. */
static void mend_surrogates(char *text, size_t len)
{
    char *end = text + len;
    uint32_t unit, low;
    for (char *p = text; (p = memchr(p, '\\', (size_t)(end - p))); p += 2) {
        if (end - p < 2)
            return;
        if (!gs_json_unit_at(p, end, &unit) || unit < 0xd800 || unit > 0xdfff)
            continue;
        if (unit < 0xdc00 && gs_json_unit_at(p + 6, end, &low) && low >= 0xdc00 && low <= 0xdfff) {
            p += 6;
            continue;
        }
        memcpy(p + 2, "fffd", 4);
    }
}

/* Control characters inside strings become blanks; outside they are white space or an error anyway. */
static void mend_controls(char *text, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if ((unsigned char)text[i] < 0x20 && text[i] != '\n' && text[i] != '\r' && text[i] != '\t')
            text[i] = ' ';
    bool in_string = false;
    for (size_t i = 0; i < len; i++) {
        if (in_string && text[i] == '\\')
            i++;
        else if (text[i] == '"')
            in_string = !in_string;
        else if (in_string && (unsigned char)text[i] < 0x20)
            text[i] = ' ';
    }
}

static gs_status mend(gs_span text, gs_arena *arena, gs_span *out, gs_error *err)
{
    gs_text decoded;
    gs_status status = gs_text_decode(text, false, arena, &decoded, err);
    char *copy = status == GS_OK ? gs_arena_copy(arena, decoded.span) : NULL;
    if (status == GS_OK && !copy)
        status = gs_fail_nomem(err);
    if (status != GS_OK)
        return status;
    mend_surrogates(copy, decoded.span.len);
    mend_controls(copy, decoded.span.len);
    *out = (gs_span){ copy, decoded.span.len };
    return GS_OK;
}

/* Whole numbers past 64 bits, which jansson refuses, become inexact ones. */
static json_t *load(gs_span text, gs_arena *arena, json_error_t *why)
{
    enum { HOW = JSON_ALLOW_NUL | JSON_DECODE_ANY };
    json_t *value = gs_json_load_long(text, HOW, arena);
    if (value)
        return value;
    value = json_loadb(text.ptr, text.len, HOW, why);
    if (!value && json_error_code(why) == json_error_numeric_overflow)
        value = json_loadb(text.ptr, text.len, HOW | JSON_DECODE_INT_AS_REAL, why);
    return value;
}

gs_status gs_json_parse_kept(gs_span *text, gs_arena *arena, json_t **out, bool *mended, gs_error *err)
{
    json_error_t why;
    *mended = false;
    *out = load(*text, arena, &why);
    if (*out)
        return GS_OK;
    gs_status status = mend(*text, arena, text, err);
    if (status != GS_OK)
        return status;
    *mended = true;
    *out = load(*text, arena, &why);
    return *out ? GS_OK
                : gs_fail(err, GS_EFORMAT, NULL, why.line > 0 ? (unsigned)why.line : 0, "not JSON: %s", why.text);
}

gs_status gs_json_parse(gs_span text, gs_arena *arena, json_t **out, bool *mended, gs_error *err)
{
    return gs_json_parse_kept(&text, arena, out, mended, err);
}

/* A whole number that nothing was lost of, also as load() may have left it; NULL: it is none. */
static const char *whole_text(const json_t *value, gs_arena *arena)
{
    const double real = json_real_value(value);
    if (json_is_integer(value))
        return gs_arena_printf(arena, "%lld", (long long)json_integer_value(value));
    bool is_whole = json_is_real(value) && real > -1e15 && real < 1e15 && real == (double)(long long)real;
    return is_whole ? gs_arena_printf(arena, "%lld", (long long)real) : NULL;
}

const char *gs_json_text_of(const json_t *object, const char *field, gs_arena *arena)
{
    const json_t *value = json_object_get(object, field);
    if (json_is_number(value))
        return whole_text(value, arena);
    const char *text = json_string_value(value);
    return text && *text ? text : NULL;
}

static gs_span without_nul(gs_span text, gs_arena *arena, const char **note)
{
    if (!memchr(text.ptr, '\0', text.len))
        return text;
    char *copy = gs_arena_copy(arena, text);
    for (size_t i = 0; copy && i < text.len; i++)
        if (!copy[i])
            copy[i] = ' ';
    *note = "invalid-text: U+0000 in a field";
    return (gs_span){ copy, copy ? text.len : 0 };
}

static const char *number_text(const json_t *value, gs_arena *arena)
{
    static const double LARGE = 1e12;
    const double real = json_number_value(value);
    const char *whole = whole_text(value, arena);
    if (whole)
        return whole;
    if (real >= LARGE || real <= -LARGE) /* no fraction worth its digits */
        return gs_arena_printf(arena, "%.0f", real);
    gs_buf digits = { 0 };
    gs_buf_put_fixed(&digits, real, 6);
    const char *text = digits.failed ? NULL : gs_arena_copy(arena, gs_buf_span(&digits));
    gs_buf_done(&digits);
    return text;
}

gs_span gs_json_span_of(const json_t *object, const char *field, gs_arena *arena, const char **note)
{
    const json_t *value = json_object_get(object, field);
    if (json_is_string(value))
        return without_nul((gs_span){ json_string_value(value), json_string_length(value) }, arena, note);
    if (!value || json_is_null(value))
        return (gs_span){ 0 };
    const char *text = json_is_number(value) ? number_text(value, arena) : NULL;
    *note = gs_arena_printf(arena, "wrong-type: \"%s\" is %s", field, text ? "a number" : "not a text");
    return text ? gs_span_of(text) : (gs_span){ 0 };
}

void gs_json_join_names(const json_t *array, const char *field, gs_buf *out)
{
    enum { LONG = 1024 };
    size_t i;
    const json_t *object;
    json_array_foreach((json_t *)array, i, object)
    {
        const json_t *name = json_object_get(object, field);
        const gs_span text = { json_string_value(name), json_string_length(name) };
        if (text.len == 0 || text.len > LONG || out->len > LONG || memchr(text.ptr, '\0', text.len))
            continue;
        if (out->len)
            gs_buf_puts(out, ", ");
        gs_buf_put(out, text.ptr, text.len);
    }
}
