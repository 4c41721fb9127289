/* Superdesk's signature never fails open. The known answer is RFC 2202, case 2. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>

#include "alert/message.h"

struct row {
    char key[8], header[64], body[40];
    bool ok;
};
static struct row rows[] = {
    { "Jefe", "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79", "what do ya want for nothing?", true },
    { "Jefe", "sha1=EFFCDF6AE5EB2FA2D27416D5F184DF9C259A7C79", "what do ya want for nothing?", true },
    { "Jefe", "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79", "what do ya want for nothing!", false },
    { "jefe", "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79", "what do ya want for nothing?", false },
    { "Jefe", "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c7", "what do ya want for nothing?", false },
    { "Jefe", "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79 ", "what do ya want for nothing?", false },
    { "Jefe", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79", "what do ya want for nothing?", false },
    { "Jefe", "sha256=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79", "what do ya want for nothing?", false },
    { "Jefe", "sha1=", "what do ya want for nothing?", false },
    { "Jefe", "", "what do ya want for nothing?", false },
    { "", "sha1=fbdb1d1b18aa6c08324b7d64b71fb76370690e1d", "", false }, /* right, but by no key */
};

ParameterizedTestParameters(alert_superdesk, verify)
{
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(struct row *row, alert_superdesk, verify)
{
    cr_expect_eq(gs_superdesk_verify(gs_span_of(row->key), row->header, gs_span_of(row->body)), row->ok, "%s %s",
                 row->key, row->header);
}

Test(alert_superdesk, no_header)
{
    cr_expect_not(gs_superdesk_verify(gs_span_of("Jefe"), NULL, gs_span_of("x")));
}
