/* Writes the style and script of a page as C arrays at build time, and the Content-Security-Policy that lets a browser
 * run these two, told by their SHA-256, and nothing else: no other script, style, image or request. Styles are put
 * together in order; a page may do without a script.
 *
 * usage: gen_page [--forms] page_data.h base.css page.css... [page.js]
 * --forms: forms may be sent to where the page came from */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"

enum { MAX_BYTES = 64 << 10 };

static void append_file(gs_buf *out, const char *path)
{
    FILE *file = fopen(path, "rb");
    size_t before = out->len;
    if (file && gs_buf_reserve(out, MAX_BYTES))
        out->len += fread(out->ptr + before, 1, MAX_BYTES, file);
    if (!file || out->len == before || out->len == before + MAX_BYTES || fclose(file) != 0) {
        fprintf(stderr, "gen_page: %s cannot be read\n", path);
        exit(1);
    }
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

static bool is_script(const char *path)
{
    size_t len = strlen(path);
    return len > 3 && strcmp(path + len - 3, ".js") == 0;
}

static void write_page(FILE *out, gs_span css, gs_span js, bool forms)
{
    fputs("/* Made by gen_page.c. */\n", out);
    write_string(out, "page_css", css);
    if (js.len)
        write_string(out, "page_js", js);
    fputs("static const char page_policy[] = \"default-src 'none'; style-src ", out);
    write_digest(out, css);
    if (js.len) {
        fputs("; script-src ", out);
        write_digest(out, js);
    }
    fprintf(out, "; base-uri 'none'; form-action %s\";\n", forms ? "'self'" : "'none'");
}

int main(int argc, char **argv)
{
    gs_buf css = { 0 }, js = { 0 };
    bool forms = argc > 1 && strcmp(argv[1], "--forms") == 0;
    int first = 1 + forms;
    if (argc < first + 2)
        return 2;
    for (int i = first + 1; i < argc; i++)
        append_file(is_script(argv[i]) ? &js : &css, argv[i]);
    FILE *out = fopen(argv[first], "wb");
    if (!out)
        return 1;
    write_page(out, gs_buf_span(&css), gs_buf_span(&js), forms);
    gs_buf_done(&css);
    gs_buf_done(&js);
    return fclose(out) == 0 ? 0 : 1;
}
