/* Buckets that fill by the second. */
#include <criterion/criterion.h>

#include "http/access.h"

static gs_rate *new_rate(double per_second, double most)
{
    gs_rate *rate = NULL;
    cr_assert_eq(gs_rate_new(per_second, most, &rate, NULL), GS_OK);
    return rate;
}

static int take(gs_rate *rate, uint64_t key, int64_t now)
{
    int wait = -1, n = 0;
    while (n < 1000 && gs_rate_take(rate, key, now, &wait))
        n++;
    return n;
}

Test(http_rate, fills_by_the_second)
{
    gs_rate *rate = new_rate(2, 5);
    int wait = 0;
    cr_assert_eq(take(rate, 1, 1000), 5);
    cr_assert_not(gs_rate_take(rate, 1, 1000, &wait));
    cr_assert_eq(wait, 1);
    cr_assert_eq(take(rate, 1, 1499), 0);
    cr_assert_eq(take(rate, 1, 1500), 1);
    cr_assert_eq(take(rate, 1, 3000), 3);
    cr_assert_eq(take(rate, 1, 1000000), 5); /* never more than it holds */
    cr_assert_eq(take(rate, 2, 1000000), 5); /* another's */
    gs_rate_free(rate);
}

Test(http_rate, says_how_long)
{
    gs_rate *rate = new_rate(.1, 1);
    int wait = 0;
    cr_assert(gs_rate_take(rate, 1, 0, &wait));
    cr_assert_not(gs_rate_take(rate, 1, 0, &wait));
    cr_assert_eq(wait, 11);
    cr_assert(gs_rate_take(rate, 1, wait * 1000, &wait));
    gs_rate_free(rate);
}

Test(http_rate, what_is_given_back)
{
    gs_rate *rate = new_rate(.001, 2);
    int wait = 0;
    for (int i = 0; i < 100; i++) {
        cr_assert(gs_rate_take(rate, 7, i, &wait));
        gs_rate_give(rate, 7, i);
    }
    cr_assert_eq(take(rate, 7, 100), 2);
    gs_rate_give(rate, 8, 100);
    cr_assert_eq(take(rate, 8, 100), 2);
    gs_rate_free(rate);
}

/* More keys than it has room for: those that are empty stay, as the fullest of a set goes first. */
Test(http_rate, a_flood_of_keys_frees_nobody)
{
    gs_rate *rate = new_rate(.0001, 3);
    int wait;
    cr_assert_eq(take(rate, 42, 0), 3);
    for (uint64_t key = 1000; key < 200000; key++)
        gs_rate_take(rate, key, 0, &wait);
    cr_assert_eq(take(rate, 42, 0), 0);
    gs_rate_free(rate);
}

Test(http_rate, addresses)
{
    cr_assert_eq(gs_rate_peer("192.0.2.1"), gs_rate_peer("192.0.2.1"));
    cr_assert_neq(gs_rate_peer("192.0.2.1"), gs_rate_peer("192.0.2.2"));
    cr_assert_eq(gs_rate_peer("2001:db8:1:2::1"), gs_rate_peer("2001:db8:1:2:ffff::9"));
    cr_assert_neq(gs_rate_peer("2001:db8:1:2::1"), gs_rate_peer("2001:db8:1:3::1"));
    cr_assert_neq(gs_rate_peer(""), gs_rate_peer("127.0.0.1"));
}
