/* Known answers: RFC 4648, 10. What is not written is not read. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "base/base.h"

struct row {
    char bytes[16], standard[24], url[24];
};
static struct row rows[] = {
    { "", "", "" },
    { "f", "Zg==", "Zg" },
    { "fo", "Zm8=", "Zm8" },
    { "foo", "Zm9v", "Zm9v" },
    { "foob", "Zm9vYg==", "Zm9vYg" },
    { "fooba", "Zm9vYmE=", "Zm9vYmE" },
    { "foobar", "Zm9vYmFy", "Zm9vYmFy" },
    { "\xfb\xff\xfe", "+//+", "-__-" },
};

ParameterizedTestParameters(base_base64, both_ways)
{
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(struct row *row, base_base64, both_ways)
{
    gs_buf out = { 0 };
    gs_base64_put(&out, gs_span_of(row->bytes));
    cr_expect(gs_span_eq(gs_buf_span(&out), gs_span_of(row->standard)));
    gs_buf_clear(&out);
    gs_base64url_put(&out, gs_span_of(row->bytes));
    cr_expect(gs_span_eq(gs_buf_span(&out), gs_span_of(row->url)));
    gs_buf_clear(&out);
    cr_expect(gs_base64_read(gs_span_of(row->standard), &out));
    cr_expect(gs_span_eq(gs_buf_span(&out), gs_span_of(row->bytes)));
    gs_buf_clear(&out);
    cr_expect(gs_base64url_read(gs_span_of(row->url), &out));
    cr_expect(gs_span_eq(gs_buf_span(&out), gs_span_of(row->bytes)));
    gs_buf_done(&out);
}

struct bad {
    char text[16];
    bool url;
};
static struct bad bads[] = {
    { "Zg=", false }, { "Zg", false },   { "Zh==", false },    { "Z===", false }, { "====", false }, { "Zm9v\n", false },
    { "Zm 9v", false }, { "-__-", false }, { "Zg==Zg==", false }, { "Zg==", true }, { "Z", true },      { "Zh", true },
    { "+//+", true },
};

ParameterizedTestParameters(base_base64, refused)
{
    return cr_make_param_array(struct bad, bads, sizeof(bads) / sizeof(*bads));
}

ParameterizedTest(struct bad *row, base_base64, refused)
{
    gs_buf out = { 0 };
    gs_span text = gs_span_of(row->text);
    cr_expect_not(row->url ? gs_base64url_read(text, &out) : gs_base64_read(text, &out), "%s", row->text);
    gs_buf_done(&out);
}

Test(base_base64, hexadecimal)
{
    unsigned char bytes[2];
    gs_buf out = { 0 };
    cr_assert(gs_hex_read(gs_span_of("0aFf"), bytes, 2));
    gs_hex_put(&out, (gs_span){ (char *)bytes, 2 });
    cr_expect(gs_span_eq(gs_buf_span(&out), gs_span_of("0aff")));
    cr_expect_not(gs_hex_read(gs_span_of("0aF"), bytes, 2));
    cr_expect_not(gs_hex_read(gs_span_of("0aFg"), bytes, 2));
    cr_expect_not(gs_hex_read(gs_span_of("0aFf0"), bytes, 2));
    gs_buf_done(&out);
}
