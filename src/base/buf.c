/* Buf: a growing run of bytes with a sticky failure, and growing arrays. */
#include "base/base.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool gs_buf_reserve(gs_buf *buf, size_t more)
{
    if (buf->failed)
        return false;
    if (buf->cap - buf->len >= more)
        return true;
    size_t need = buf->len + more;
    size_t cap = buf->cap ? buf->cap : 256;
    while (cap < need && cap <= SIZE_MAX / 2)
        cap *= 2;
    char *grown = need < more || cap < need ? NULL : realloc(buf->ptr, cap);
    if (!grown) {
        buf->failed = true;
        return false;
    }
    buf->ptr = grown;
    buf->cap = cap;
    return true;
}

void gs_buf_put(gs_buf *buf, const void *bytes, size_t len)
{
    if (len == 0 || !gs_buf_reserve(buf, len))
        return;
    memcpy(buf->ptr + buf->len, bytes, len);
    buf->len += len;
}

void gs_buf_puts(gs_buf *buf, const char *nul_ended)
{
    gs_buf_put(buf, nul_ended, strlen(nul_ended));
}

void gs_buf_putc(gs_buf *buf, char c)
{
    gs_buf_put(buf, &c, 1);
}

void gs_buf_printf(gs_buf *buf, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    int len = vsnprintf(NULL, 0, fmt, args);
    va_end(args);
    if (len < 0 || !gs_buf_reserve(buf, (size_t)len + 1)) {
        buf->failed = true;
        return;
    }
    va_start(args, fmt);
    vsnprintf(buf->ptr + buf->len, (size_t)len + 1, fmt, args);
    va_end(args);
    buf->len += (size_t)len;
}

void gs_buf_put_uint(gs_buf *buf, uint64_t value)
{
    char digits[20];
    size_t at = sizeof(digits);
    do {
        digits[--at] = (char)('0' + value % 10);
        value /= 10;
    } while (value);
    gs_buf_put(buf, digits + at, sizeof(digits) - at);
}

void gs_buf_put_fixed(gs_buf *buf, double value, int digits)
{
    char text[24]; /* 20 digits, a point and a sign */
    size_t at = sizeof(text);
    double scale = 1;
    for (int i = 0; i < digits; i++)
        scale *= 10;
    uint64_t scaled = (uint64_t)(fabs(value) * scale + 0.5);
    bool negative = value < 0 && scaled;
    for (int i = 0; i < digits; i++, scaled /= 10)
        text[--at] = (char)('0' + scaled % 10);
    if (digits)
        text[--at] = '.';
    do
        text[--at] = (char)('0' + scaled % 10);
    while (scaled /= 10);
    if (negative)
        text[--at] = '-';
    gs_buf_put(buf, text + at, sizeof(text) - at);
}

void gs_buf_done(gs_buf *buf)
{
    free(buf->ptr);
    *buf = (gs_buf){ 0 };
}

bool gs_array_reserve(void *array, size_t *cap, size_t n, size_t size)
{
    if (n <= *cap)
        return true;
    size_t grown = *cap ? *cap : 16;
    while (grown < n && grown <= SIZE_MAX / 2)
        grown *= 2;
    if (grown < n || grown > SIZE_MAX / size)
        return false;
    void *old;
    memcpy(&old, array, sizeof(old));
    void *fresh = realloc(old, grown * size);
    if (!fresh)
        return false;
    memcpy(array, &fresh, sizeof(fresh));
    *cap = grown;
    return true;
}
