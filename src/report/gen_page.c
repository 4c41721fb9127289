/* Writes page_data.h at build time: page.css and page.js as C arrays, and the Content-Security-Policy that lets a
 * browser run these two, told by their SHA-256, and nothing else: no other script, style, image or request.
 *
 * usage: gen_page page.css page.js page_data.h */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"

enum { MAX_BYTES = 64 << 10 };

static gs_span read_file(const char *path)
{
    char *bytes = malloc(MAX_BYTES);
    FILE *file = fopen(path, "rb");
    size_t len = bytes && file ? fread(bytes, 1, MAX_BYTES, file) : 0;
    if (len == 0 || len == MAX_BYTES || fclose(file) != 0) {
        fprintf(stderr, "gen_page: %s cannot be read\n", path);
        exit(1);
    }
    return (gs_span){ bytes, len };
}

/* As numbers: compilers need not take a string literal of this length. */
static void write_string(FILE *out, const char *name, gs_span text)
{
    fprintf(out, "static const char %s[] = {", name);
    for (size_t i = 0; i < text.len; i++)
        fprintf(out, "%s%d,", i % 20 ? " " : "\n    ", text.ptr[i]);
    fputs(" 0\n};\n", out);
}

static unsigned hex_digit(char c)
{
    return (unsigned)(c <= '9' ? c - '0' : c - 'a' + 10);
}

/* The digest in base64: 32 bytes are ten groups of three and one of two. */
static void write_digest(FILE *out, gs_span text)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    char hex[GS_SHA256_HEX];
    unsigned char sum[33] = { 0 };
    if (!gs_sha256_hex(text, hex))
        exit(1);
    for (int i = 0; i < 32; i++)
        sum[i] = (unsigned char)(hex_digit(hex[2 * i]) << 4 | hex_digit(hex[2 * i + 1]));
    fputs("'sha256-", out);
    for (int i = 0; i < 33; i += 3) {
        unsigned group = (unsigned)sum[i] << 16 | (unsigned)sum[i + 1] << 8 | sum[i + 2];
        for (int shift = 18; shift >= (i == 30 ? 6 : 0); shift -= 6)
            fputc(digits[group >> shift & 63], out);
    }
    fputs("='", out);
}

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    gs_span css = read_file(argv[1]), js = read_file(argv[2]);
    FILE *out = fopen(argv[3], "wb");
    if (!out)
        return 1;
    fputs("/* Made by gen_page.c. */\n", out);
    write_string(out, "page_css", css);
    write_string(out, "page_js", js);
    fputs("static const char page_policy[] = \"default-src 'none'; style-src ", out);
    write_digest(out, css);
    fputs("; script-src ", out);
    write_digest(out, js);
    fputs("; base-uri 'none'; form-action 'none'\";\n", out);
    free((void *)css.ptr);
    free((void *)js.ptr);
    return fclose(out) == 0 ? 0 : 1;
}
