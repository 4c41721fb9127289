#include <criterion/criterion.h>
#include <stdint.h>
#include <string.h>

#include "base/base.h"

Test(base_arena, memory_is_zeroed_aligned_and_apart)
{
    gs_arena arena = { 0 };
    static const size_t sizes[] = { 0, 1, 3, 16, 17, 1000, 64 << 10, 1 << 20, 5 };
    unsigned char *blocks[9];
    for (size_t i = 0; i < 9; i++) {
        blocks[i] = gs_arena_alloc(&arena, sizes[i]);
        cr_assert_not_null(blocks[i], "size %zu", sizes[i]);
        cr_expect_eq((uintptr_t)blocks[i] % _Alignof(max_align_t), 0, "size %zu", sizes[i]);
        for (size_t k = 0; k < sizes[i]; k++)
            cr_assert_eq(blocks[i][k], 0, "size %zu, byte %zu", sizes[i], k);
        memset(blocks[i], (int)i + 1, sizes[i]);
    }
    for (size_t i = 0; i < 9; i++)
        for (size_t k = 0; k < sizes[i]; k++)
            cr_assert_eq(blocks[i][k], i + 1, "block %zu was overwritten at %zu", i, k);
    gs_arena_done(&arena);
}

Test(base_arena, memory_is_zeroed_again_after_reset)
{
    gs_arena arena = { 0 };
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < 100; i++) {
            unsigned char *p = gs_arena_alloc(&arena, 3000);
            cr_assert_not_null(p);
            for (int k = 0; k < 3000; k++)
                cr_assert_eq(p[k], 0, "round %d, byte %d", round, k);
            memset(p, 0xff, 3000);
        }
        gs_arena_reset(&arena);
    }
    gs_arena_done(&arena);
    cr_expect_null(arena.blocks);
    gs_arena_done(&arena);
}

Test(base_arena, impossible_sizes_give_null)
{
    gs_arena arena = { 0 };
    cr_expect_null(gs_arena_array(&arena, SIZE_MAX / 2, 3));
    cr_expect_null(gs_arena_alloc(&arena, SIZE_MAX));
    cr_expect_not_null(gs_arena_alloc(&arena, 8), "usable after a failure");
    gs_arena_done(&arena);
}

Test(base_arena, a_limit_refuses_what_is_over_it)
{
    gs_arena arena = { .limit = 1000 };
    cr_expect_not_null(gs_arena_alloc(&arena, 512));
    cr_expect_not_null(gs_arena_alloc(&arena, 480));
    cr_expect(!arena.refused);
    cr_expect_null(gs_arena_alloc(&arena, 16));
    cr_expect(arena.refused);
    cr_expect_not_null(gs_arena_alloc(&arena, 0));
    cr_expect(gs_arena_charge(&arena, 8), "what lies elsewhere counts too");
    cr_expect(!gs_arena_charge(&arena, 1));
    cr_expect(!gs_arena_charge(&arena, SIZE_MAX));
    gs_arena_reset(&arena);
    cr_expect(!arena.refused);
    cr_expect_eq(arena.limit, 1000);
    cr_expect_not_null(gs_arena_alloc(&arena, 992), "a reset gives it all back");
    cr_expect_null(gs_arena_alloc(&arena, 16));
    gs_arena_done(&arena);
}

Test(base_arena, copies_and_prints)
{
    gs_arena arena = { 0 };
    cr_expect_str_eq(gs_arena_copy(&arena, (gs_span){ "abcdef", 3 }), "abc");
    cr_expect_str_eq(gs_arena_copy(&arena, (gs_span){ NULL, 0 }), "");
    cr_expect_str_eq(gs_arena_printf(&arena, "%s:%d", "en.lex", 41), "en.lex:41");
    gs_arena_done(&arena);
}
