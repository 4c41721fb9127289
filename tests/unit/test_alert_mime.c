/* Header fields: what is plain stays, all else is encoded; no value makes a second field or an overlong line. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>

#include "alert/mail.h"
#include "told.h"

struct row {
    char value[200], want[400];
};
static struct row rows[] = {
    { "Kyiv denials: strike", "Subject: Kyiv denials: strike\r\n" },
    { "  trimmed  ", "Subject: trimmed\r\n" },
    { "Київ", "Subject: =?UTF-8?B?0JrQuNGX0LI=?=\r\n" },
    { "a\r\nBcc: b@c", "Subject: a  Bcc: b@c\r\n" },
    { "a\nb", "Subject: a b\r\n" },
    { "=?UTF-8?B?QQ==?=", "Subject: =?UTF-8?B?PT9VVEYtOD9CP1FRPT0/PQ==?=\r\n" },
    { "a\xff", "Subject: =?UTF-8?B?Ye+/vQ==?=\r\n" },
    { "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
      "Subject: one two three four five six seven eight nine ten eleven twelve\r\n thirteen fourteen fifteen\r\n" },
    { "ääääääääääääääääääääääääää",
      "Subject: =?UTF-8?B?w6TDpMOkw6TDpMOkw6TDpMOkw6TDpMOkw6TDpMOkw6TDpMOkw6TDpMOkw6Q=?=\r\n"
      " =?UTF-8?B?w6TDpMOkw6Q=?=\r\n" },
};

ParameterizedTestParameters(alert_mime, text)
{
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(struct row *row, alert_mime, text)
{
    gs_buf out = { 0 };
    gs_mime_put_text(&out, "Subject", gs_span_of(row->value));
    cr_expect_str_eq(told_text(&out), row->want, "%s", out.ptr);
    gs_buf_done(&out);
}

Test(alert_mime, mailbox)
{
    gs_buf out = { 0 };
    gs_mime_put_mailbox(&out, "To", NULL, "a@b");
    gs_mime_put_mailbox(&out, "From", "x\" <evil@c>\r\nBcc: d@e", "a@b");
    cr_expect_str_eq(told_text(&out), "To: <a@b>\r\nFrom: =?UTF-8?B?eCIgPGV2aWxAYz4gIEJjYzogZEBl?=\r\n <a@b>\r\n");
    gs_buf_done(&out);
}

Test(alert_mime, lines)
{
    char bytes[2000];
    gs_buf out = { 0 };
    memset(bytes, 'x', sizeof(bytes));
    gs_mime_put_base64(&out, (gs_span){ bytes, sizeof(bytes) });
    gs_mime_put_text(&out, "Subject", (gs_span){ bytes, sizeof(bytes) });
    size_t line = 0;
    for (size_t i = 0; i < out.len; i++) {
        line = out.ptr[i] == '\n' ? 0 : line + 1;
        cr_assert_leq(line, 998);
    }
    gs_buf_done(&out);
}
