/* What was there: the first is named, near or exact; what is nearly another becomes no first. */
#include "alloc.h"
#include "repeat/repeat.h"
#include "small.h"

/* A signature of a text of its own, of which the bins from `changed` on are those of text `other`. */
static gs_signature make(uint64_t text, unsigned changed, uint64_t other)
{
    gs_signature s = { .is_comparable = true };
    uint64_t id = gs_mix(text * 1000003 + changed * 7919 + other);
    memcpy(s.digest, &id, sizeof(id));
    for (unsigned i = 0; i < GS_SIGNATURE_BINS; i++)
        s.bins[i] = (uint16_t)(gs_mix(gs_mix((i < changed ? text : other) + 1) + i) >> 20);
    return s;
}

static gs_repeat add(gs_repeats *repeats, gs_signature signature, const char *id)
{
    gs_repeat out;
    gs_error err = { 0 };
    OK(gs_repeats_add(repeats, &signature, gs_span_of(id), &out, &err), err);
    return out;
}

Test(repeat_repeats, names_the_first)
{
    gs_repeats *r;
    gs_error err = { 0 };
    OK(gs_repeats_new(&r, &err), err);
    cr_expect_eq(add(r, make(1, 128, 0), "a").kind, GS_REPEAT_NONE);
    cr_expect_eq(add(r, make(2, 128, 0), "b").kind, GS_REPEAT_NONE);
    gs_repeat same = add(r, make(1, 128, 0), "c");
    cr_expect(same.kind == GS_REPEAT_EXACT && same.similarity == 1);
    cr_expect_str_eq(same.of, "a");
    gs_repeat near = add(r, make(1, 104, 9), "d"); /* .81 of a */
    cr_expect(near.kind == GS_REPEAT_NEAR);
    cr_expect_str_eq(near.of, "a");
    cr_expect_float_eq(near.similarity, 104 / 128., 1e-9);
    same = add(r, make(1, 104, 9), "e"); /* to the byte what d was */
    cr_expect_eq(same.kind, GS_REPEAT_EXACT);
    cr_expect_str_eq(same.of, "d");
    /* Near d but not a: a new first, since d was none. */
    cr_expect_eq(add(r, make(1, 80, 9), "f").kind, GS_REPEAT_NONE);
    near = add(r, make(1, 84, 9), "g"); /* of both, but not enough of a */
    cr_expect_eq(near.kind, GS_REPEAT_NEAR);
    cr_expect_str_eq(near.of, "f");
    gs_repeats_free(r);
}

Test(repeat_repeats, the_edge)
{
    for (unsigned shared = 60; shared <= GS_SIGNATURE_BINS; shared++) {
        gs_repeats *r;
        gs_error err = { 0 };
        OK(gs_repeats_new(&r, &err), err);
        add(r, make(1, 128, 0), "a");
        bool is_near = add(r, make(1, shared, 9), "b").kind == GS_REPEAT_NEAR;
        cr_expect_eq(is_near, shared >= 90 && shared < 129, "%u", shared); /* 90 of 128 are .703 */
        gs_repeats_free(r);
    }
}

Test(repeat_repeats, what_cannot_be_compared_is_only_ever_exact)
{
    gs_repeats *r;
    gs_error err = { 0 };
    gs_signature a = make(1, 128, 0), b = make(1, 127, 0);
    a.is_comparable = b.is_comparable = false;
    OK(gs_repeats_new(&r, &err), err);
    cr_expect_eq(add(r, a, "a").kind, GS_REPEAT_NONE);
    cr_expect_eq(add(r, b, "b").kind, GS_REPEAT_NONE);
    cr_expect_eq(add(r, make(1, 126, 0), "c").kind, GS_REPEAT_NONE);
    cr_expect_eq(add(r, a, "d").kind, GS_REPEAT_EXACT);
    gs_repeats_free(r);
}

Test(repeat_repeats, many)
{
    enum { MANY = 20000 };
    gs_repeats *r;
    gs_error err = { 0 };
    char id[32];
    OK(gs_repeats_new(&r, &err), err);
    for (unsigned i = 0; i < MANY; i++) {
        snprintf(id, sizeof(id), "%u", i);
        cr_assert_eq(add(r, make(i + 100, 128, 0), id).kind, GS_REPEAT_NONE, "%u", i);
    }
    for (unsigned i = 0; i < MANY; i += 7) {
        snprintf(id, sizeof(id), "%u", i);
        gs_repeat near = add(r, make(i + 100, 110, 5), "near"), same = add(r, make(i + 100, 128, 0), "same");
        cr_assert(near.kind == GS_REPEAT_NEAR && same.kind == GS_REPEAT_EXACT);
        cr_assert_str_eq(near.of, id);
        cr_assert_str_eq(same.of, id);
    }
    gs_repeats_free(r);
}

static gs_status add_some(gs_error *err)
{
    gs_repeats *r = NULL;
    gs_status status = gs_repeats_new(&r, err);
    for (unsigned i = 0; i < 100 && status == GS_OK; i++) {
        gs_signature s = make(i + 1, 128, 0);
        gs_repeat out;
        status = gs_repeats_add(r, &s, gs_span_of("x"), &out, err);
    }
    gs_repeats_free(r);
    return status;
}

Test(repeat_repeats, memory_may_run_out)
{
    alloc_try_all(add_some, false);
}
