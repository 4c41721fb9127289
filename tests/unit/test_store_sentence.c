/* Sentences packed and unpacked; damaged blobs are told, and never read beyond. */
#include "stored.h"

#include "store/internal.h"

static const char *langs[] = { "en", "zh-Hant" };
static gs_stored_sentence sentences[] = {
    { .start = 0, .end = 12, .role = GS_HEADLINE, .scored = true, .scores = { 0, 1, .5f, .25f, 1e-9f }, .flags = 2 },
    { .start = 14, .end = 14 },
    { .start = 300, .end = 70000, .lang = 1, .scored = true, .scores = { 2, -1 }, .flags = 31 },
    { .start = 70000, .end = 4000000000u, .lang = 1 },
};
static const gs_stored_version version = { .sentences = sentences, .n_sentences = 4, .langs = langs, .n_langs = 2 };

Test(store_sentence, comes_back)
{
    gs_buf blob = { 0 };
    gs_arena arena = { 0 };
    gs_stored_version back = { 0 };
    gs_error err = { 0 };
    cr_assert(gs_sentences_pack(&version, &blob));
    OK(gs_sentences_unpack(gs_buf_span(&blob), &arena, &back, &err), err);
    cr_assert(back.n_sentences == 4 && back.n_langs == 2);
    cr_expect_str_eq(back.langs[1], "zh-Hant");
    for (size_t i = 0; i < 4; i++) {
        const gs_stored_sentence *a = &sentences[i], *b = &back.sentences[i];
        cr_expect(a->start == b->start && a->end == b->end && a->role == b->role && a->scored == b->scored &&
                  a->flags == b->flags && a->lang == b->lang, "%zu", i);
    }
    for (int i = 0; i < GS_N_LABELS; i++)
        cr_expect_float_eq(back.sentences[0].scores[i], sentences[0].scores[i], 1.0f / 65535, "%d", i);
    cr_expect(back.sentences[2].scores[0] == 1 && back.sentences[2].scores[1] == 0);
    gs_buf_done(&blob);
    gs_arena_done(&arena);
}

Test(store_sentence, none)
{
    gs_buf blob = { 0 };
    gs_arena arena = { 0 };
    gs_stored_version none = { 0 }, back = { .n_sentences = 9 };
    gs_error err = { 0 };
    cr_assert(gs_sentences_pack(&none, &blob));
    OK(gs_sentences_unpack(gs_buf_span(&blob), &arena, &back, &err), err);
    cr_expect(back.n_sentences == 0 && back.n_langs == 0);
    gs_buf_done(&blob);
    gs_arena_done(&arena);
}

Test(store_sentence, refuses_disorder)
{
    gs_buf blob = { 0 };
    gs_stored_sentence wrong[2] = { { .start = 5, .end = 9 }, { .start = 8, .end = 12 } };
    cr_expect_not(gs_sentences_pack(
        &(gs_stored_version){ .sentences = wrong, .n_sentences = 2, .langs = langs, .n_langs = 1 }, &blob));
    gs_buf_clear(&blob);
    cr_expect_not(gs_sentences_pack(&(gs_stored_version){ .sentences = wrong, .n_sentences = 1 }, &blob));
    gs_buf_done(&blob);
}

/* Cut at every place, every byte changed in every bit: an error or other sentences, nothing else. */
Test(store_sentence, damaged)
{
    gs_buf blob = { 0 };
    gs_arena arena = { 0 };
    gs_stored_version back;
    cr_assert(gs_sentences_pack(&version, &blob));
    for (size_t cut = 0; cut < blob.len; cut++) {
        char *part = malloc(cut ? cut : 1); /* of its own, so that ASan sees its end */
        memcpy(part, blob.ptr, cut);
        cr_expect_eq(gs_sentences_unpack((gs_span){ part, cut }, &arena, &back, NULL), GS_EFORMAT, "%zu", cut);
        free(part);
    }
    for (size_t i = 0; i < blob.len * 8; i++) {
        blob.ptr[i / 8] ^= (char)(1 << i % 8);
        gs_sentences_unpack(gs_buf_span(&blob), &arena, &back, NULL);
        blob.ptr[i / 8] ^= (char)(1 << i % 8);
        gs_arena_reset(&arena);
    }
    gs_buf_done(&blob);
    gs_arena_done(&arena);
}

Test(store_sentence, signatures)
{
    gs_signature s = { .is_comparable = true, .bins = { 1, 2, 65535 } }, back;
    gs_buf blob = { 0 };
    s.digest[3] = 9;
    cr_assert(gs_signature_pack(&s, &blob));
    cr_assert(gs_signature_unpack(gs_buf_span(&blob), &back));
    cr_expect(back.is_comparable && memcmp(back.bins, s.bins, sizeof(s.bins)) == 0 && back.digest[3] == 9);
    blob.len--;
    cr_expect_not(gs_signature_unpack(gs_buf_span(&blob), &back));
    gs_buf_done(&blob);
}
