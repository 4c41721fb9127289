#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "base/base.h"

struct row {
    char text[80];
    bool ok;
};
static struct row rows[] = {
    { "a@b", true },
    { "desk.night+alerts@news.example.org", true },
    { "o'neil_x@example.org", true },
    { "a@localhost", true },
    { "", false },
    { "a", false },
    { "@b", false },
    { "a@", false },
    { "a@@b", false },
    { "a@b@c", false },
    { "a b@c", false },
    { "a@b c", false },
    { ".a@b", false },
    { "a.@b", false },
    { "a..b@c", false },
    { "a@-b", false },
    { "a@b.", false },
    { "a@[127.0.0.1]", false },
    { "\"a b\"@c", false },
    { "a@b\r\nBcc: c@d", false },
    { "a@b>", false },
    { "<a@b", false },
    { "a,c@b", false },
    { "ä@b", false },
    { "a@b\n", false },
};

ParameterizedTestParameters(base_mailbox, is_address)
{
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(struct row *row, base_mailbox, is_address)
{
    cr_expect_eq(gs_mail_is_address(row->text), row->ok, "%s", row->text);
}

Test(base_mailbox, lengths)
{
    char text[300];
    memset(text, 'a', sizeof(text));
    cr_expect_not(gs_mail_is_address(NULL));
    text[64] = '@';
    text[254] = '\0';
    cr_expect(gs_mail_is_address(text));
    text[254] = 'a';
    text[255] = '\0';
    cr_expect_not(gs_mail_is_address(text));
    text[64] = 'a';
    text[65] = '@';
    text[100] = '\0';
    cr_expect_not(gs_mail_is_address(text));
}
