/* Bytes as letters: base64 with padding and base64url without (RFC 4648, 4 and 5), hexadecimal digits. Read is only
 * what is written: no white space, no bits beside those of the bytes, so that one run of bytes has one text. */
#include "base/base.h"

static const char standard[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static const char url_safe[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

static void put(gs_buf *out, gs_span bytes, const char *letters, bool padded)
{
    for (size_t i = 0; i < bytes.len; i += 3) {
        size_t n = bytes.len - i < 3 ? bytes.len - i : 3;
        uint32_t three = 0;
        for (size_t k = 0; k < 3; k++)
            three = three << 8 | (k < n ? (unsigned char)bytes.ptr[i + k] : 0u);
        for (size_t k = 0; k < 4; k++) {
            if (k <= n)
                gs_buf_putc(out, letters[three >> (18 - 6 * k) & 63]);
            else if (padded)
                gs_buf_putc(out, '=');
        }
    }
}

void gs_base64_put(gs_buf *out, gs_span bytes)
{
    put(out, bytes, standard, true);
}

void gs_base64url_put(gs_buf *out, gs_span bytes)
{
    put(out, bytes, url_safe, false);
}

static int value_of(char c, const char *letters)
{
    for (int i = 0; i < 64; i++)
        if (letters[i] == c)
            return i;
    return -1;
}

static bool take(gs_span text, const char *letters, gs_buf *out)
{
    uint32_t bits = 0;
    unsigned n_bits = 0;
    if (text.len % 4 == 1)
        return false;
    for (size_t i = 0; i < text.len; i++) {
        int value = value_of(text.ptr[i], letters);
        if (value < 0)
            return false;
        bits = bits << 6 | (uint32_t)value;
        n_bits += 6;
        if (n_bits >= 8) {
            n_bits -= 8;
            gs_buf_putc(out, (char)(bits >> n_bits & 0xff));
        }
    }
    return (bits & ((1u << n_bits) - 1)) == 0 && !out->failed;
}

bool gs_base64_read(gs_span text, gs_buf *out)
{
    size_t padding = 0;
    while (padding < 2 && text.len > padding && text.ptr[text.len - 1 - padding] == '=')
        padding++;
    if (text.len % 4)
        return false;
    text.len -= padding;
    return (padding == 0 || text.len % 4 == 4 - padding) && take(text, standard, out);
}

bool gs_base64url_read(gs_span text, gs_buf *out)
{
    return take(text, url_safe, out);
}

void gs_hex_put(gs_buf *out, gs_span bytes)
{
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < bytes.len; i++) {
        gs_buf_putc(out, digits[(unsigned char)bytes.ptr[i] >> 4]);
        gs_buf_putc(out, digits[(unsigned char)bytes.ptr[i] & 15]);
    }
}

bool gs_hex_read(gs_span text, void *out, size_t n)
{
    unsigned char *bytes = out;
    if (text.len != 2 * n)
        return false;
    for (size_t i = 0; i < n; i++) {
        int high = gs_hex_value(text.ptr[2 * i]), low = gs_hex_value(text.ptr[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        bytes[i] = (unsigned char)(high << 4 | low);
    }
    return true;
}
