/* Signatures: the vector of the Standard Webhooks libraries' tests, and what must not pass. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "alert/message.h"

static const char secret_text[] = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
static const char id[] = "msg_p5jXN8AQM9LWM0D4loKWxJek";
static const char body[] = "{\"test\": 2432232314}";
static const char signature[] = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
enum { AT = 1614265330 };

Test(alert_webhook, known_answer)
{
    gs_buf secret = { 0 }, out = { 0 };
    cr_assert_eq(gs_webhook_secret_read(secret_text, &secret, NULL), GS_OK);
    gs_span secrets[] = { gs_buf_span(&secret) };
    cr_assert_eq(gs_webhook_sign(secrets, 1, id, AT, gs_span_of(body), &out, NULL), GS_OK);
    cr_expect(gs_span_eq(gs_buf_span(&out), gs_span_of(signature)), "%.*s", (int)out.len, out.ptr);
    gs_buf_clear(&out);
    gs_webhook_secret_put(gs_buf_span(&secret), &out);
    cr_expect(gs_span_eq(gs_buf_span(&out), gs_span_of(secret_text)));
    gs_buf_done(&out);
    gs_buf_done(&secret);
}

/* During a rotation both secrets sign, and a receiver that has either is satisfied. */
Test(alert_webhook, rotation)
{
    gs_buf old = { 0 }, out = { 0 };
    char new[] = "a secret of twenty-four b";
    cr_assert_eq(gs_webhook_secret_read(secret_text, &old, NULL), GS_OK);
    gs_span secrets[] = { gs_span_of(new), { NULL, 0 }, gs_buf_span(&old) };
    cr_assert_eq(gs_webhook_sign(secrets, 3, id, AT, gs_span_of(body), &out, NULL), GS_OK);
    gs_buf_putc(&out, '\0');
    cr_expect(strstr(out.ptr, signature) && strchr(out.ptr, ' ') && !strstr(out.ptr, "  "), "%s", out.ptr);
    cr_expect(gs_webhook_verify(secrets[0], id, "1614265330", out.ptr, gs_span_of(body), AT));
    cr_expect(gs_webhook_verify(secrets[2], id, "1614265330", out.ptr, gs_span_of(body), AT));
    gs_buf_done(&out);
    gs_buf_done(&old);
}

struct row {
    char what[24], id[40], timestamp[24], signatures[160], body[32];
    int64_t now;
    bool ok;
};
#define SIGNED "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
#define ID "msg_p5jXN8AQM9LWM0D4loKWxJek"
#define BODY "{\"test\": 2432232314}"
static struct row rows[] = {
    { "good", ID, "1614265330", SIGNED, BODY, AT, true },
    { "among others", ID, "1614265330", "v1a,AAAA v1,AAAA  " SIGNED " v2,x", BODY, AT, true },
    { "at the end of its time", ID, "1614265330", SIGNED, BODY, AT + 300, true },
    { "too old", ID, "1614265330", SIGNED, BODY, AT + 301, false },
    { "from the future", ID, "1614265330", SIGNED, BODY, AT - 301, false },
    { "another body", ID, "1614265330", SIGNED, "{\"test\": 2432232315}", AT, false },
    { "another id", "msg_q", "1614265330", SIGNED, BODY, AT, false },
    { "another time", ID, "1614265331", SIGNED, BODY, AT, false },
    { "another version", ID, "1614265330", "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", BODY, AT, false },
    { "half of it", ID, "1614265330", "v1,g0hM9SsE+OTPJTGt", BODY, AT, false },
    { "nothing", ID, "1614265330", "", BODY, AT, false },
    { "no time", ID, "", SIGNED, BODY, AT, false },
    { "a time and more", ID, "1614265330x", SIGNED, BODY, AT, false },
    { "a signed time", ID, "+1614265330", SIGNED, BODY, AT, false },
    { "a very long time", ID, "00000001614265330", SIGNED, BODY, AT, false },
};

ParameterizedTestParameters(alert_webhook, verify)
{
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(struct row *row, alert_webhook, verify)
{
    gs_buf secret = { 0 };
    cr_assert_eq(gs_webhook_secret_read(secret_text, &secret, NULL), GS_OK);
    cr_expect_eq(gs_webhook_verify(gs_buf_span(&secret), row->id, row->timestamp, row->signatures,
                                   gs_span_of(row->body), row->now),
                 row->ok, "%s", row->what);
    cr_expect_not(gs_webhook_verify((gs_span){ NULL, 0 }, row->id, row->timestamp, row->signatures,
                                    gs_span_of(row->body), row->now));
    gs_buf_done(&secret);
}

struct secret {
    char text[120];
};
static struct secret bad_secrets[] = {
    { "" },
    { "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" },
    { "whsec_" },
    { "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS" },
    { "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2La" },
    { "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa_w" },
    { "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" }, /* 66 bytes */
};

ParameterizedTestParameters(alert_webhook, bad_secret)
{
    return cr_make_param_array(struct secret, bad_secrets, sizeof(bad_secrets) / sizeof(*bad_secrets));
}

ParameterizedTest(struct secret *row, alert_webhook, bad_secret)
{
    gs_buf out = { 0 };
    gs_buf_puts(&out, "x");
    cr_expect_eq(gs_webhook_secret_read(row->text, &out, NULL), GS_EINVAL, "%s", row->text);
    cr_expect_eq(out.len, 1);
    gs_buf_done(&out);
}

Test(alert_webhook, ids)
{
    char a[GS_WEBHOOK_ID], b[GS_WEBHOOK_ID];
    unsigned char random[16] = { 0 };
    gs_webhook_id(random, a);
    cr_expect_str_eq(a, "msg_00000000000000000000000000");
    memset(random, 0xff, sizeof(random));
    gs_webhook_id(random, b);
    cr_expect_str_eq(b, "msg_zzzzzzzzzzzzzzzzzzzzzzzzzw");
    random[15] = 0xfe;
    gs_webhook_id(random, a);
    cr_expect_str_neq(a, b);
}
