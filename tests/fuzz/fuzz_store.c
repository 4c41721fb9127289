/* The store out of any bytes, whose first says in which language they are: as a query, which FTS5 never refuses; as an
 * article's next version, each word of which finds it; as packed sentences, which are packed again as they were. */
#include <ftw.h>
#include <string.h>
#include <unistd.h>

#include "fuzz.h"
#include "store/internal.h"

static gs_store *store;
static char dir[] = "/tmp/gs_fuzz_store_XXXXXX";

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *at)
{
    (void)st, (void)kind, (void)at;
    return remove(path);
}

static void end(void)
{
    gs_store_close(store);
    nftw(dir, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

typedef struct input {
    gs_span text;
    const char *lang, *q;
    gs_status searched;
    size_t n;
    gs_arena arena;
} input;

static gs_status put(gs_db *db, void *context, gs_error *err)
{
    const input *in = context;
    gs_stored_article article = { .uri = "fuzz", .lang = in->lang, .seen_at = 1, .updated_at = 1 };
    gs_stored_version version = { .text = in->text, .lang = in->lang };
    bool found;
    gs_arena arena = { 0 };
    gs_stored_article before;
    gs_status status = gs_article_find(db, "fuzz", NULL, NULL, &arena, &before, &found, err);
    if (status == GS_OK && found)
        article.id = before.id;
    if (status == GS_OK)
        status = found ? gs_article_update(db, &article, &version, err)
                       : gs_article_insert(db, &article, &version, err);
    gs_arena_done(&arena);
    return status;
}

static gs_status search(gs_db *db, void *context, gs_error *err)
{
    input *in = context;
    gs_search_hit *hits;
    bool more;
    in->n = 0;
    in->searched = gs_search_run(db, &(gs_search){ .q = in->q, .label = -1, .limit = 9 }, &in->arena, &hits, &in->n,
                                 &more, err);
    return GS_OK;
}

static void try_query(input *in, gs_span bytes)
{
    in->q = gs_arena_copy(&in->arena, bytes);
    FUZZ_CHECK(in->q && gs_store_read(store, search, in, NULL) == GS_OK);
    FUZZ_CHECK(in->searched == GS_OK || in->searched == GS_EINVAL || in->searched == GS_ELIMIT ||
               in->searched == GS_ENOTTEXT);
}

/* A word that is asked for alone: what means something in a query stands in none. */
static void try_words(input *in)
{
    gs_tokens tokens = { 0 };
    FUZZ_CHECK(gs_tokenize(in->text, &tokens));
    for (size_t i = 0, asked = 0; i < tokens.n && asked < 3; i++) {
        const gs_token *t = &tokens.ptr[i];
        gs_span word = { in->text.ptr + t->start, t->end - t->start };
        if ((t->kind != GS_TOK_WORD && t->kind != GS_TOK_NUMBER) || memchr(word.ptr, 0, word.len) || word.len > 200)
            continue;
        try_query(in, word);
        FUZZ_CHECK(in->searched == GS_OK && in->n == 1);
        asked++;
    }
    free(tokens.ptr);
}

static void try_sentences(gs_span bytes)
{
    gs_arena arena = { 0 };
    gs_buf again = { 0 };
    gs_stored_version version = { 0 }, back = { 0 };
    if (gs_sentences_unpack(bytes, &arena, &version, NULL) == GS_OK && gs_sentences_pack(&version, &again)) {
        FUZZ_CHECK(gs_sentences_unpack(gs_buf_span(&again), &arena, &back, NULL) == GS_OK);
        FUZZ_CHECK(back.n_sentences == version.n_sentences && back.n_langs == version.n_langs);
    }
    gs_buf_done(&again);
    gs_arena_done(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const langs[] = { "en", "uk", "ru", "de", "ar", "zh", "tr", "el", "und", "zh-Hant" };
    gs_text text;
    if (!store) {
        FUZZ_CHECK(mkdtemp(dir) && gs_store_open(&(gs_store_options){ .dir = dir }, &store, NULL) == GS_OK);
        atexit(end);
    }
    try_sentences((gs_span){ (const char *)data, size });
    if (size < 2 || size > 1000)
        return 0;
    input in = { .lang = langs[*data % (sizeof(langs) / sizeof(*langs))] };
    gs_span bytes = { (const char *)data + 1, size - 1 };
    try_query(&in, bytes);
    if (gs_text_decode(bytes, false, &in.arena, &text, NULL) == GS_OK) {
        in.text = text.span;
        FUZZ_CHECK(gs_store_write(store, put, &in, NULL) == GS_OK);
        try_words(&in);
    }
    gs_arena_done(&in.arena);
    return 0;
}
