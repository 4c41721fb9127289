/* The writer: what was acknowledged is there, what failed is not; a full disk fails those who wait, and no more. */
#include "stored.h"

#include <pthread.h>
#include <signal.h>
#include <sys/wait.h>

static gs_status count(gs_db *db, void *context, gs_error *err)
{
    return gs_store_count(db, context, err);
}

static int64_t articles_in(gs_store *store)
{
    gs_store_counts counts;
    stored_read(store, count, &counts);
    return counts.articles;
}

/* --- One fails, others do not --- */

static gs_status insert_and_fail(gs_db *db, void *context, gs_error *err)
{
    gs_status status = stored_insert(db, context, err);
    return status == GS_OK ? gs_fail(err, GS_ELIMIT, NULL, 0, "enough") : status;
}

typedef struct thread {
    pthread_t id;
    gs_store *store;
    int first, failed, wrong;
} thread;

static void *put_many(void *context)
{
    thread *t = context;
    for (int i = 0; i < 40; i++) {
        char uri[16];
        gs_error err = { 0 };
        snprintf(uri, sizeof(uri), "%d-%d", t->first, i);
        stored_text text = { .uri = uri, .text = "The claim was denied.", .at = i + 1 };
        gs_status status = gs_store_write(t->store, i % 4 == 3 ? insert_and_fail : stored_insert, &text, &err);
        t->failed += status == GS_ELIMIT && strcmp(err.message, "enough") == 0;
        t->wrong += status != GS_OK && status != GS_ELIMIT;
    }
    return NULL;
}

typedef struct asked {
    size_t n;
} asked;

static gs_status search_claim(gs_db *db, void *context, gs_error *err)
{
    gs_arena arena = { 0 };
    gs_search_hit *hits;
    bool more;
    gs_status status = gs_search_run(db, &(gs_search){ .q = "claim denied", .label = -1, .limit = 1000 }, &arena, &hits,
                                     &((asked *)context)->n, &more, err);
    gs_arena_done(&arena);
    return status;
}

Test(store_writer, undoes_only_what_failed)
{
    thread threads[8] = { 0 };
    asked a;
    gs_store *store = stored_new();
    for (int i = 0; i < 8; i++) {
        threads[i] = (thread){ .store = store, .first = i };
        cr_assert_eq(pthread_create(&threads[i].id, NULL, put_many, &threads[i]), 0);
    }
    for (int i = 0; i < 8; i++) {
        pthread_join(threads[i].id, NULL);
        cr_expect(threads[i].failed == 10 && threads[i].wrong == 0);
    }
    cr_expect_eq(articles_in(store), 8 * 30);
    stored_read(store, search_claim, &a);
    cr_expect_eq(a.n, 8 * 30); /* what was undone is not in the index either */
    gs_store_health health = gs_store_health_of(store);
    cr_expect(health.writes == 240 && health.commits <= 320 && health.queued == 0);
    stored_end(store);
}

static gs_status put_parts(gs_db *db, void *context, gs_error *err)
{
    static const char *const uris[] = { "a", "b", "a", "c" }; /* the second "a" is refused, alone */
    bool *fails = context;
    for (int i = 0; i < 4; i++) {
        stored_text text = { .uri = uris[i], .text = "We deny it.", .at = 1 };
        gs_status status = gs_db_savepoint(db, stored_insert, &text, NULL);
        cr_expect_eq(status == GS_OK, i != 2, "part %d", i);
    }
    return *fails ? gs_fail(err, GS_ENOMEM, NULL, 0, "no memory") : GS_OK;
}

Test(store_writer, in_parts)
{
    gs_store *store = stored_new();
    gs_error err = { 0 };
    bool fails = true;
    cr_expect_eq(gs_store_write_parts(store, put_parts, &fails, &err), GS_ENOMEM);
    cr_expect(strstr(err.message, "no memory"), "%s", err.message);
    cr_expect_eq(articles_in(store), 0, "the commit failed with it");
    fails = false;
    OK(gs_store_write_parts(store, put_parts, &fails, &err), err);
    cr_expect_eq(articles_in(store), 3);
    stored_end(store);
}

/* --- kill -9 --- */

/* Writes without end, and says of each that was acknowledged. */
static void write_for_ever(const char *dir, int out)
{
    gs_store *store;
    if (gs_store_open(&(gs_store_options){ .dir = dir }, &store, NULL) != GS_OK)
        _exit(1);
    for (int i = 0;; i++) {
        char uri[16];
        snprintf(uri, sizeof(uri), "%d", i);
        stored_text text = { .uri = uri, .text = "They denied that it was lost.", .at = i + 1, .max = { 0, .9 } };
        if (gs_store_write(store, stored_insert, &text, NULL) != GS_OK || write(out, "x", 1) != 1)
            _exit(1);
    }
}

static gs_status check_uris(gs_db *db, void *context, gs_error *err)
{
    gs_arena arena = { 0 };
    gs_status status = GS_OK;
    for (int i = 0; status == GS_OK && i < *(int *)context; i++) {
        char uri[16];
        gs_stored_article article;
        bool found = false;
        snprintf(uri, sizeof(uri), "%d", i);
        status = gs_article_find(db, uri, NULL, NULL, &arena, &article, &found, err);
        cr_expect(found, "%s was acknowledged and is lost", uri);
    }
    gs_arena_done(&arena);
    return status;
}

Test(store_writer, loses_nothing_when_killed)
{
    stored_new_dir();
    for (int round = 1; round <= 5; round++) {
        int pipe_ends[2], acknowledged = 0;
        char byte;
        cr_assert_eq(pipe(pipe_ends), 0);
        pid_t child = fork();
        cr_assert(child >= 0);
        if (child == 0)
            write_for_ever(stored_dir, pipe_ends[1]);
        close(pipe_ends[1]);
        while (acknowledged < round * 7 && read(pipe_ends[0], &byte, 1) == 1)
            acknowledged++;
        kill(child, SIGKILL);
        waitpid(child, NULL, 0);
        while (read(pipe_ends[0], &byte, 1) == 1)
            acknowledged++;
        close(pipe_ends[0]);
        cr_expect(acknowledged >= round * 7);
        gs_store *store = stored_open(stored_dir);
        gs_buf faults = { 0 };
        gs_error err = { 0 };
        stored_read(store, check_uris, &acknowledged);
        OK(gs_store_check(store, &faults, NULL, &err), err);
        cr_expect_eq(faults.len, 0, "%.*s", (int)faults.len, faults.ptr);
        gs_buf_done(&faults);
        gs_store_close(store);
        stored_clear();
        cr_assert(mkdir(stored_dir, 0700) == 0);
    }
    stored_clear();
}

/* --- The disk is full --- */

Test(store_writer, tells_of_a_full_disk_and_goes_on)
{
    gs_store *store;
    gs_error err = { 0 };
    static char long_text[100001];
    memset(long_text, 'a', sizeof(long_text) - 1);
    gs_store_options options = { .dir = stored_new_dir(), .max_bytes = 600000 };
    OK(gs_store_open(&options, &store, &err), err);
    gs_status status = GS_OK;
    int n = 0;
    for (; status == GS_OK && n < 20; n++) {
        char uri[16];
        snprintf(uri, sizeof(uri), "%d", n);
        status = gs_store_write(store, stored_insert, &(stored_text){ .uri = uri, .text = long_text, .at = 1 }, &err);
    }
    cr_expect_eq(status, GS_EIO);
    cr_expect(strstr(err.message, "the disk is full"), "%s", err.message);
    gs_store_health health = gs_store_health_of(store);
    cr_expect(!health.writable && strstr(health.why, "the disk is full"), "%s", health.why);
    cr_expect_eq(articles_in(store), n - 1);
    /* What has room still gets in. */
    stored_add(store, (stored_text){ .uri = "small", .text = "It fits.", .at = 1 });
    health = gs_store_health_of(store);
    cr_expect(health.writable && !health.is_short && !*health.why, "%s", health.why);
    stored_end(store);
}
