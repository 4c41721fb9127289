/* Tokens: their form, their digest, how long they are good. */
#include <criterion/criterion.h>
#include <string.h>

#include "desk/desk.h"

Test(desk_token, made_and_told)
{
    gs_token_row first = { 0 }, second = { 0 };
    char a[GS_TOKEN_LEN + 1], b[GS_TOKEN_LEN + 1];
    unsigned char digest[GS_SHA256_BYTES];
    cr_assert_eq(gs_token_make(&first, a, NULL), GS_OK);
    cr_assert_eq(gs_token_make(&second, b, NULL), GS_OK);
    cr_assert_eq(strncmp(a, "gst_", 4), 0);
    cr_assert_str_neq(a, b);
    cr_assert(gs_token_digest(a, digest));
    cr_assert_arr_eq(digest, first.hash, sizeof(digest));
    cr_assert(memcmp(digest, second.hash, sizeof(digest)) != 0);
}

Test(desk_token, what_is_none)
{
    unsigned char digest[GS_SHA256_BYTES];
    char text[GS_TOKEN_LEN + 2];
    memset(text, 'A', sizeof(text));
    text[GS_TOKEN_LEN + 1] = '\0';
    memcpy(text, "gst_", 4);
    cr_assert_not(gs_token_digest(text, digest), "too long");
    text[GS_TOKEN_LEN] = '\0';
    cr_assert(gs_token_digest(text, digest));
    text[0] = 'G';
    cr_assert_not(gs_token_digest(text, digest));
    cr_assert_not(gs_token_digest("gst_", digest));
    cr_assert_not(gs_token_digest("", digest));
}

Test(desk_token, how_long)
{
    cr_assert(gs_token_is_good(&(gs_token_row){ 0 }, 5));
    cr_assert(gs_token_is_good(&(gs_token_row){ .expires_at = 6 }, 5));
    cr_assert_not(gs_token_is_good(&(gs_token_row){ .expires_at = 5 }, 5));
    cr_assert_not(gs_token_is_good(&(gs_token_row){ .revoked_at = 1 }, 5));
}

Test(desk_token, roles)
{
    static const char *const wanted[] = { "viewer", "editor", "admin", "ingest" };
    for (size_t i = 0; i < 4; i++)
        cr_assert_str_eq(gs_token_role(i), wanted[i]);
    cr_assert_null(gs_token_role(4));
}
