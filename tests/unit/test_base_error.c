#include <criterion/criterion.h>
#include <string.h>

#include "base/base.h"

Test(base_error, carries_its_place)
{
    gs_error err = { 0 };
    cr_expect_eq(gs_fail(&err, GS_EFORMAT, "en.lex", 41, "unknown concept '%s'", "denny"), GS_EFORMAT);
    cr_expect_eq(err.code, GS_EFORMAT);
    cr_expect_eq(err.line, 41);
    cr_expect_str_eq(err.file, "en.lex");
    cr_expect_str_eq(err.message, "unknown concept 'denny'");
}

Test(base_error, may_be_null_and_may_have_no_place)
{
    gs_error err = { 0 };
    cr_expect_eq(gs_fail(NULL, GS_EIO, NULL, 0, "lost"), GS_EIO);
    cr_expect_eq(gs_fail_nomem(&err), GS_ENOMEM);
    cr_expect_str_eq(err.file, "");
}

Test(base_error, long_messages_are_cut_inside_the_struct)
{
    gs_error err = { 0 };
    char longer[5000];
    memset(longer, 'x', sizeof(longer) - 1);
    longer[sizeof(longer) - 1] = '\0';
    gs_fail(&err, GS_EINVAL, longer, 1, "%s", longer);
    cr_expect_eq(strlen(err.file), sizeof(err.file) - 1);
    cr_expect_eq(strlen(err.message), sizeof(err.message) - 1);
}

Test(base_error, every_status_has_its_own_name)
{
    for (int a = GS_OK; a <= GS_ENOTTEXT; a++) {
        cr_expect_str_neq(gs_status_name((gs_status)a), "unknown", "status %d", a);
        for (int b = GS_OK; b < a; b++)
            cr_expect_str_neq(gs_status_name((gs_status)a), gs_status_name((gs_status)b), "status %d and %d", a, b);
    }
}
