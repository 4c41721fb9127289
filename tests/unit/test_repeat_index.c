/* Which story: the nearest is found; articles are replaced, removed and forgotten, and their places used again. */
#include <time.h>

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

static gs_story_index *new_index(size_t most)
{
    gs_story_index *x;
    gs_error err = { 0 };
    OK(gs_story_index_new(most, &x, &err), err);
    return x;
}

static void add(gs_story_index *x, gs_signature signature, int64_t article, int64_t story, int64_t at)
{
    gs_error err = { 0 };
    OK(gs_story_index_add(x, &signature, article, story, at, &err), err);
}

/* The id of the article found, or 0. */
static int64_t find(gs_story_index *x, gs_signature signature, int64_t except)
{
    gs_story_near near = { 0 };
    return gs_story_index_find(x, &signature, except, &near) ? near.article : 0;
}

Test(repeat_index, finds_the_nearest)
{
    gs_story_index *x = new_index(100);
    gs_story_near near;
    cr_expect_eq(find(x, make(1, 128, 0), 0), 0);
    add(x, make(1, 96, 5), 11, 1, 1000);
    add(x, make(1, 112, 6), 12, 2, 1001);
    add(x, make(2, 128, 0), 13, 3, 1002);
    gs_signature asked = make(1, 128, 0);
    cr_assert(gs_story_index_find(x, &asked, 0, &near));
    cr_expect(near.article == 12 && near.story == 2);
    cr_expect_float_eq(near.similarity, 112 / 128., 1e-9);
    cr_expect_eq(find(x, make(1, 128, 0), 12), 11, "not the article that asks");
    cr_expect_eq(find(x, make(3, 128, 0), 0), 0);
    add(x, make(2, 128, 0), 14, 4, 1003);
    cr_expect_eq(find(x, make(2, 128, 0), 0), 14, "of equals the last");
    gs_story_index_free(x);
}

Test(repeat_index, the_edge)
{
    for (unsigned shared = 60; shared <= GS_SIGNATURE_BINS; shared++) {
        gs_story_index *x = new_index(4);
        add(x, make(1, 128, 0), 1, 1, 0);
        cr_expect_eq(find(x, make(1, shared, 9), 0) != 0, shared >= 90, "%u", shared); /* 90 of 128 are .703 */
        gs_story_index_free(x);
    }
}

Test(repeat_index, short_texts_by_their_bytes)
{
    gs_story_index *x = new_index(100);
    gs_signature a = make(1, 128, 0), b = make(1, 127, 0);
    a.is_comparable = b.is_comparable = false;
    add(x, a, 1, 1, 0);
    cr_expect_eq(find(x, a, 0), 1);
    cr_expect_eq(find(x, b, 0), 0);
    gs_story_index_remove(x, 1);
    cr_expect_eq(find(x, a, 0), 0);
    gs_story_index_free(x);
}

Test(repeat_index, articles_come_and_go)
{
    gs_story_index *x = new_index(100);
    add(x, make(1, 128, 0), 1, 7, 10);
    add(x, make(2, 128, 0), 2, 8, 20);
    add(x, make(3, 128, 0), 3, 9, 30);
    add(x, make(4, 128, 0), 1, 7, 40); /* a new version */
    cr_expect_eq(find(x, make(1, 128, 0), 0), 0);
    cr_expect_eq(find(x, make(4, 128, 0), 0), 1);
    cr_expect_eq(gs_story_index_count(x), 3);
    gs_story_index_forget(x, 30);
    cr_expect_eq(find(x, make(2, 128, 0), 0), 0);
    cr_expect_eq(find(x, make(3, 128, 0), 0), 3);
    cr_expect_eq(find(x, make(4, 128, 0), 0), 1, "as old as its version");
    gs_story_index_remove(x, 3);
    gs_story_index_remove(x, 3);
    gs_story_index_remove(x, 99);
    cr_expect_eq(gs_story_index_count(x), 1);
    gs_story_index_forget(x, INT64_MAX);
    cr_expect_eq(gs_story_index_count(x), 0);
    add(x, make(5, 128, 0), 5, 5, 50);
    cr_expect_eq(find(x, make(5, 128, 0), 0), 5);
    gs_story_index_free(x);
}

Test(repeat_index, the_oldest_goes_where_it_is_full)
{
    gs_story_index *x = new_index(3);
    for (int64_t i = 1; i <= 10; i++) {
        add(x, make((uint64_t)i, 128, 0), i, i, i);
        cr_expect_eq(gs_story_index_count(x), (size_t)(i < 3 ? i : 3));
    }
    for (int64_t i = 1; i <= 10; i++)
        cr_expect_eq(find(x, make((uint64_t)i, 128, 0), 0), i > 7 ? i : 0);
    gs_story_index_free(x);
}

/* Beside a plain list, through additions, versions and removals by a fixed seed. */
Test(repeat_index, does_as_a_list_does)
{
    enum { IDS = 40, STEPS = 4000 };
    gs_story_index *x = new_index(IDS);
    uint64_t text[IDS] = { 0 }, seed = 3;
    for (int64_t step = 1; step < STEPS; step++) {
        seed = gs_mix(seed + 1);
        size_t id = seed % IDS;
        if ((seed >> 20) % 3 == 0) {
            gs_story_index_remove(x, (int64_t)id + 1);
            text[id] = 0;
        } else {
            text[id] = 1 + (uint64_t)step;
            add(x, make(text[id], 128, 0), (int64_t)id + 1, 0, step);
        }
        size_t other = (seed >> 30) % IDS;
        int64_t found = text[other] ? find(x, make(text[other], 100, 7), 0) : find(x, make(STEPS + 1, 128, 0), 0);
        cr_assert_eq(found, text[other] ? (int64_t)other + 1 : 0, "step %d", (int)step);
    }
    gs_story_index_free(x);
}

static long resident_kb(void)
{
    long pages = 0, resident = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (!file || fscanf(file, "%ld %ld", &pages, &resident) != 2)
        resident = 0;
    if (file)
        fclose(file);
    return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

/* Prints what it takes; it fails only far from it, since machines differ. */
Test(repeat_index, what_a_hundred_thousand_take)
{
    gs_story_index *x = new_index(GS_LIMIT_STORY_ARTICLES);
    long before = resident_kb();
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    for (int64_t i = 1; i <= GS_LIMIT_STORY_ARTICLES; i++) {
        /* Each third nearly another. */
        gs_signature s = i % 3 ? make((uint64_t)i, 128, 0) : make((uint64_t)i - 1, 110, 5);
        gs_story_near near;
        bool found = gs_story_index_find(x, &s, 0, &near);
        cr_assert_eq(found, i % 3 == 0, "%d", (int)i);
        add(x, s, i, found ? near.story : i, i);
    }
    clock_gettime(CLOCK_MONOTONIC, &to);
    double us = ((double)(to.tv_sec - from.tv_sec) * 1e6 + (double)(to.tv_nsec - from.tv_nsec) / 1e3);
    long kb = resident_kb() - before;
    fprintf(stderr, "# %d articles: %ld KB, %.2f us to find and add\n", GS_LIMIT_STORY_ARTICLES, kb,
            us / GS_LIMIT_STORY_ARTICLES);
#if !defined(__SANITIZE_ADDRESS__)
    cr_expect_lt(kb, 80 * 1024);
#endif
    gs_story_index_free(x);
}

static gs_status add_some(gs_error *err)
{
    gs_story_index *x = NULL;
    gs_status status = gs_story_index_new(1000, &x, err);
    for (unsigned i = 1; i <= 100 && status == GS_OK; i++) {
        gs_signature s = make(i, 128, 0);
        status = gs_story_index_add(x, &s, i, i, i, err);
    }
    gs_story_index_free(x);
    return status;
}

Test(repeat_index, memory_may_run_out)
{
    alloc_try_all(add_some, false);
}
