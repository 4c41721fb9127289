/* Keys by number, among them those that hash alike. */
#include "alloc.h"
#include "small.h"
#include "train/keys.h"

enum { MANY = 5000 };

Test(train_keys, numbers_as_they_come)
{
    gs_keys keys = { 0 };
    cr_expect_eq(gs_keys_find(&keys, 0), -1);
    for (int again = 0; again < 2; again++) {
        for (uint64_t i = 0; i < MANY; i++)
            cr_assert_eq(gs_keys_add(&keys, i << 40), (int64_t)i);
    }
    cr_expect_eq(keys.n, MANY);
    for (uint64_t i = 0; i < MANY; i++) {
        cr_expect_eq(gs_keys_find(&keys, i << 40), (int64_t)i);
        cr_expect_eq(gs_keys_find(&keys, (i << 40) + 1), -1);
        cr_expect_eq(keys.ptr[i], i << 40);
    }
    gs_keys_done(&keys);
    gs_keys_done(&keys);
    cr_expect_eq(gs_keys_find(&keys, 0), -1);
}

static gs_status add_some(gs_error *err)
{
    gs_keys keys = { 0 };
    gs_status status = GS_OK;
    for (uint64_t i = 0; i < 600 && status == GS_OK; i++)
        status = gs_keys_add(&keys, i) < 0 ? gs_fail_nomem(err) : GS_OK;
    gs_keys_done(&keys);
    return status;
}

Test(train_keys, memory_may_run_out)
{
    alloc_try_all(add_some, false);
}
