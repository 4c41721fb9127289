/* The log: lines gather in a buffer that a thread writes to standard error, so that an event loop never waits for a
 * terminal or a pipe. A reader that stands still makes lines go missing; how many is told when it moves again. */
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/serve.h"

enum { MOST = 4 << 20 }; /* bytes that wait: some 20,000 lines */

struct gs_serve_log {
    pthread_mutex_t lock;
    pthread_cond_t more;
    gs_buf lines, writing;
    uint64_t lost;
    bool ends;
    pthread_t thread;
};

static void write_all(gs_span bytes)
{
    while (bytes.len) {
        ssize_t n = write(STDERR_FILENO, bytes.ptr, bytes.len);
        if (n < 0 && errno != EINTR)
            return;
        n = n < 0 ? 0 : n;
        bytes.ptr += n;
        bytes.len -= (size_t)n;
    }
}

static void *run(void *arg)
{
    gs_serve_log *log = arg;
    pthread_mutex_lock(&log->lock);
    while (!log->ends || log->lines.len) {
        while (!log->ends && log->lines.len == 0)
            pthread_cond_wait(&log->more, &log->lock);
        gs_buf full = log->lines;
        log->lines = log->writing;
        log->writing = full;
        gs_buf_clear(&log->lines);
        if (log->lost)
            gs_buf_printf(&log->writing, "{\"lost_lines\":%llu}\n", (unsigned long long)log->lost);
        log->lost = 0;
        pthread_mutex_unlock(&log->lock);
        write_all(gs_buf_span(&log->writing));
        pthread_mutex_lock(&log->lock);
    }
    pthread_mutex_unlock(&log->lock);
    return NULL;
}

gs_status gs_serve_log_open(gs_serve_log **out, gs_error *err)
{
    gs_serve_log *log = calloc(1, sizeof(*log));
    if (!log)
        return gs_fail_nomem(err);
    pthread_mutex_init(&log->lock, NULL);
    pthread_cond_init(&log->more, NULL);
    if (pthread_create(&log->thread, NULL, run, log) != 0) {
        free(log);
        return gs_fail(err, GS_EIO, NULL, 0, "a thread could not be started");
    }
    *out = log;
    return GS_OK;
}

void gs_serve_log_put(void *context, gs_span line)
{
    gs_serve_log *log = context;
    pthread_mutex_lock(&log->lock);
    bool was_empty = log->lines.len == 0;
    if (log->lines.len + line.len <= MOST && gs_buf_reserve(&log->lines, line.len))
        gs_buf_put(&log->lines, line.ptr, line.len);
    else
        log->lost++;
    log->lines.failed = false;
    if (was_empty)
        pthread_cond_signal(&log->more);
    pthread_mutex_unlock(&log->lock);
}

void gs_serve_log_close(gs_serve_log *log)
{
    if (!log)
        return;
    pthread_mutex_lock(&log->lock);
    log->ends = true;
    pthread_cond_signal(&log->more);
    pthread_mutex_unlock(&log->lock);
    pthread_join(log->thread, NULL);
    pthread_mutex_destroy(&log->lock);
    pthread_cond_destroy(&log->more);
    gs_buf_done(&log->lines);
    gs_buf_done(&log->writing);
    free(log);
}
