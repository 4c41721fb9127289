/* A store in a folder of its own for each test, without lexicons: folding and stems need none. */
#ifndef GS_TEST_STORED_H
#define GS_TEST_STORED_H

#include <criterion/criterion.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "store/store.h"

#ifndef OK /* small.h has it, too */
#define OK(call, err) cr_assert_eq(call, GS_OK, "%s: %s", (err).file, (err).message)
#endif

static char stored_dir[64];
static gs_arena stored_arena; /* of forms: until the commit */

static inline int stored_remove(const char *path, const struct stat *st, int kind, struct FTW *at)
{
    (void)st, (void)kind, (void)at;
    return remove(path);
}

static inline void stored_clear(void)
{
    if (*stored_dir)
        nftw(stored_dir, stored_remove, 8, FTW_DEPTH | FTW_PHYS);
}

static inline const char *stored_new_dir(void)
{
    strcpy(stored_dir, "/tmp/gs_store_XXXXXX");
    cr_assert(mkdtemp(stored_dir));
    return stored_dir;
}

static inline gs_store *stored_open(const char *dir)
{
    gs_store *store;
    gs_error err = { 0 };
    OK(gs_store_open(&(gs_store_options){ .dir = dir }, &store, &err), err);
    return store;
}

static inline gs_store *stored_new(void)
{
    return stored_open(stored_new_dir());
}

static inline void stored_end(gs_store *store)
{
    gs_store_close(store);
    gs_arena_done(&stored_arena);
    stored_clear();
}

static inline void stored_write(gs_store *store, gs_store_work *work, void *context)
{
    gs_error err = { 0 };
    OK(gs_store_write(store, work, context, &err), err);
}

static inline void stored_read(gs_store *store, gs_store_work *work, void *context)
{
    gs_error err = { 0 };
    OK(gs_store_read(store, work, context, &err), err);
}

/* An article as a test wants it: fill in what matters, the rest is something. */
typedef struct stored_text {
    const char *uri, *lang, *title, *text;
    int64_t at, source_id, story_id;
    double max[GS_N_LABELS];
    bool with_forms; /* made before, as by who brings articles */
    int64_t id;      /* set */
} stored_text;

static inline void stored_make(const stored_text *t, gs_stored_article *article, gs_stored_version *version)
{
    static const char *langs[1];
    static gs_stored_sentence sentence;
    static gs_stored_finding finding;
    gs_span text = gs_span_of(t->text ? t->text : "");
    langs[0] = t->lang ? t->lang : "en";
    sentence = (gs_stored_sentence){ .end = (uint32_t)text.len, .scored = true };
    finding = (gs_stored_finding){ .end = (uint32_t)text.len, .lang = langs[0], .label = GS_DENIAL, .confidence = .9,
                                   .threshold = .5, .level = GS_CAL_MEASURED, .cues = "[]", .said_by = "the Kremlin" };
    *article = (gs_stored_article){ .uri = t->uri, .lang = langs[0], .title = t->title, .seen_at = t->at,
                                    .updated_at = t->at, .source_id = t->source_id, .story_id = t->story_id };
    for (int i = 0; i < GS_N_LABELS; i++) {
        article->max[i] = t->max[i];
        sentence.scores[i] = (float)t->max[i];
        article->flags |= t->max[i] >= .5 ? 1u << i : 0;
    }
    sentence.flags = article->flags;
    gs_sha256(text, article->digest);
    *version = (gs_stored_version){ .seen_at = t->at, .lang = langs[0], .title = t->title, .text = text,
                                    .text_sha256 = "00", .langs = langs, .n_langs = 1, .sentences = &sentence,
                                    .n_sentences = 1, .findings = &finding, .n_findings = article->flags != 0 };
}

static inline gs_status stored_insert(gs_db *db, void *context, gs_error *err)
{
    stored_text *t = context;
    gs_stored_article article;
    gs_stored_version version;
    stored_make(t, &article, &version);
    if (t->with_forms) {
        gs_words *words = gs_words_new(NULL);
        cr_assert(words);
        OK(gs_forms_make(words, version.lang, version.text, &stored_arena, &version.text_forms, err), *err);
        if (t->title)
            OK(gs_forms_make(words, version.lang, gs_span_of(t->title), &stored_arena, &version.title_forms, err), *err);
        gs_words_free(words);
    }
    gs_status status = gs_article_insert(db, &article, &version, err);
    t->id = article.id;
    return status;
}

static inline int64_t stored_add(gs_store *store, stored_text text)
{
    stored_write(store, stored_insert, &text);
    return text.id;
}

/* What a test does inside one write or read; a failed assertion ends the test's process, whatever thread it is on. */
typedef struct stored_block {
    void (*run)(gs_db *db, gs_arena *arena, gs_error *err);
} stored_block;

static inline gs_status stored_run_block(gs_db *db, void *context, gs_error *err)
{
    gs_arena arena = { 0 };
    ((stored_block *)context)->run(db, &arena, err);
    gs_arena_done(&arena);
    return GS_OK;
}

/* Runs a test's function inside one write. */
static inline void stored_in_write(gs_store *store, void (*run)(gs_db *db, gs_arena *arena, gs_error *err))
{
    stored_write(store, stored_run_block, &(stored_block){ run });
}

static inline void stored_in_read(gs_store *store, void (*run)(gs_db *db, gs_arena *arena, gs_error *err))
{
    stored_read(store, stored_run_block, &(stored_block){ run });
}

/* A store of its own, `run` in one write, and a look at all of it. */
static inline void stored_test(void (*run)(gs_db *db, gs_arena *arena, gs_error *err))
{
    gs_store *store = stored_new();
    gs_buf faults = { 0 };
    gs_error err = { 0 };
    stored_in_write(store, run);
    OK(gs_store_check(store, &faults, NULL, &err), err);
    cr_expect_eq(faults.len, 0, "%.*s", (int)faults.len, faults.ptr);
    gs_buf_done(&faults);
    stored_end(store);
}

#endif
