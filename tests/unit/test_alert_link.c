/* Links for verdicts: what is written is read; what is changed, cut, old, or of another key is not. */
#include <criterion/criterion.h>
#include <string.h>

#include "alert/message.h"

static const gs_link sample = { 12, 345678901234, 99, 3, 7, 1795476630000, "redaktion@example.org" };
static const gs_span key = { "0123456789abcdef0123456789abcdef", 32 };
enum { HOUR = 3600 * 1000 };

static gs_buf token_of(const gs_link *link)
{
    gs_buf out = { 0 };
    cr_assert_eq(gs_link_put(key, link, &out, NULL), GS_OK);
    return out;
}

Test(alert_link, both_ways)
{
    gs_link read;
    gs_buf token = token_of(&sample);
    cr_assert_eq(gs_link_read(key, gs_buf_span(&token), sample.until - HOUR, &read, NULL), GS_OK);
    cr_expect_eq(read.alert_id, sample.alert_id);
    cr_expect_eq(read.article_id, sample.article_id);
    cr_expect_eq(read.version_id, sample.version_id);
    cr_expect_eq(read.endpoint_id, sample.endpoint_id);
    cr_expect_eq(read.sentence, sample.sentence);
    cr_expect_eq(read.until, sample.until);
    cr_expect_str_eq(read.who, sample.who);
    for (size_t i = 0; i < token.len; i++)
        cr_expect(strchr("-_", token.ptr[i]) || (token.ptr[i] >= '0' && token.ptr[i] <= 'z'), "%c", token.ptr[i]);
    gs_buf_done(&token);
}

Test(alert_link, its_time)
{
    gs_link read;
    gs_buf token = token_of(&sample);
    cr_expect_eq(gs_link_read(key, gs_buf_span(&token), sample.until - 1, &read, NULL), GS_OK);
    cr_expect_eq(gs_link_read(key, gs_buf_span(&token), sample.until, &read, NULL), GS_ENOENT);
    gs_buf_done(&token);
}

Test(alert_link, any_change_is_seen)
{
    gs_link read;
    gs_buf token = token_of(&sample);
    for (size_t i = 0; i < token.len; i++) {
        char was = token.ptr[i];
        token.ptr[i] = was == 'A' ? 'B' : 'A';
        cr_expect_eq(gs_link_read(key, gs_buf_span(&token), 0, &read, NULL), GS_EINVAL, "at %zu", i);
        token.ptr[i] = was;
    }
    for (size_t n = 0; n < token.len; n++)
        cr_expect_eq(gs_link_read(key, (gs_span){ token.ptr, n }, 0, &read, NULL), GS_EINVAL, "%zu letters", n);
    cr_expect_eq(gs_link_read(gs_span_of("another"), gs_buf_span(&token), 0, &read, NULL), GS_EINVAL);
    cr_expect_eq(gs_link_read((gs_span){ NULL, 0 }, gs_buf_span(&token), 0, &read, NULL), GS_EINVAL);
    gs_buf_done(&token);
}

Test(alert_link, names_of_any_length)
{
    gs_link link = sample, read;
    for (size_t n = 0; n < sizeof(link.who); n++) {
        memset(link.who, 'a', n);
        link.who[n] = '\0';
        gs_buf token = token_of(&link);
        cr_assert_eq(gs_link_read(key, gs_buf_span(&token), 0, &read, NULL), GS_OK, "%zu", n);
        cr_expect_str_eq(read.who, link.who);
        gs_buf_done(&token);
    }
    gs_buf out = { 0 };
    memset(link.who, 'a', sizeof(link.who));
    cr_expect_eq(gs_link_put(key, &link, &out, NULL), GS_EINVAL);
    char junk[2000];
    memset(junk, 'A', sizeof(junk));
    cr_expect_eq(gs_link_read(key, (gs_span){ junk, sizeof(junk) }, 0, &read, NULL), GS_EINVAL);
    gs_buf_done(&out);
}
