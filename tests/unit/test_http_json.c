/* Members of JSON: commas, escapes, what is not known, figures. */
#include <criterion/criterion.h>
#include <string.h>

#include "http/resource.h"

static void expect(gs_buf *out, const char *want)
{
    gs_buf_putc(out, '\0');
    cr_expect_str_eq(out->ptr, want);
    gs_buf_done(out);
}

Test(http_json, members_and_items)
{
    gs_buf out = { 0 };
    gs_put_raw(&out, NULL, "{");
    gs_put_int(&out, "a", -7);
    gs_put_id(&out, "b", 0);
    gs_put_flag(&out, "c", true);
    gs_put_raw(&out, "d", "[");
    gs_put_text(&out, NULL, "x{");
    gs_put_text(&out, NULL, NULL);
    gs_put_raw(&out, NULL, "{");
    gs_put_share(&out, "e", 0.93456);
    gs_buf_puts(&out, "}]}");
    expect(&out, "{\"a\":-7,\"b\":null,\"c\":true,\"d\":[\"x{\",null,{\"e\":0.9346}]}");
}

Test(http_json, lines_begin_anew)
{
    gs_buf out = { 0 };
    for (int i = 1; i < 3; i++) {
        gs_put_raw(&out, NULL, "{");
        gs_put_int(&out, "line", i);
        gs_buf_puts(&out, "}\n");
    }
    expect(&out, "{\"line\":1}\n{\"line\":2}\n");
}

Test(http_json, any_bytes)
{
    gs_buf out = { 0 };
    gs_put_raw(&out, NULL, "{");
    gs_put_span(&out, "t", (gs_span){ "\"\\\n\0\xff\xd0\xb4", 7 });
    gs_buf_putc(&out, '}');
    expect(&out, "{\"t\":\"\\\"\\\\\\n\\u0000\xef\xbf\xbd\xd0\xb4\"}");
}

Test(http_json, labels)
{
    gs_buf out = { 0 };
    double values[GS_N_LABELS] = { [GS_HEDGE] = .5, [GS_DENIAL] = 1 };
    gs_put_raw(&out, NULL, "{");
    gs_put_labels(&out, "l", 1u << GS_HEDGE | 1u << GS_DENIAL);
    gs_put_labels(&out, "n", 0);
    gs_put_shares(&out, "s", 1u << GS_HEDGE | 1u << GS_DENIAL, values);
    gs_put_time(&out, "t", 0);
    gs_buf_putc(&out, '}');
    expect(&out, "{\"l\":[\"hedge\",\"denial\"],\"n\":[],\"s\":{\"hedge\":0.5000,\"denial\":1.0000},\"t\":null}");
}
