/* Workers: threads that run handlers, and make the next piece of streams whose clients have taken the one before. What
 * waits for them is a queue with an end: who finds it full is told to come back. */
#include <stdlib.h>

#include "http/internal.h"

void gs_queue_push(gs_queue *queue, gs_exchange *x)
{
    x->next = NULL;
    if (queue->last)
        queue->last->next = x;
    else
        queue->first = x;
    queue->last = x;
    queue->n++;
}

static gs_exchange *pop(gs_queue *queue)
{
    gs_exchange *x = queue->first;
    if (!x)
        return NULL;
    queue->first = x->next;
    if (!queue->first)
        queue->last = NULL;
    queue->n--;
    return x;
}

bool gs_workers_queue(gs_server *server, gs_exchange *x)
{
    pthread_mutex_lock(&server->lock);
    bool fits = !server->closed && (x->is_streaming || server->queue.n < (size_t)server->options.queue);
    if (fits) {
        gs_queue_push(&server->queue, x);
        pthread_cond_signal(&server->can_work);
    }
    gs_counter_set(server->waiting_requests, (int64_t)server->queue.n);
    pthread_mutex_unlock(&server->lock);
    return fits;
}

/* --- Streams --- */

/* Nothing to say: it waits for gs_server_wake(), unless that came meanwhile. True: it waits. */
static bool wait_for_more(gs_server *server, gs_exchange *x)
{
    pthread_mutex_lock(&server->lock);
    bool stopping = atomic_load(&server->stopping) || server->closed;
    if (stopping) {
        x->ended = true;
    } else if (server->wakes != x->seen_wakes) {
        gs_queue_push(&server->queue, x);
        pthread_cond_signal(&server->can_work);
    } else {
        x->look_again = gs_steady_ms() + x->response.stream.patience;
        gs_queue_push(&server->waiting, x);
    }
    pthread_mutex_unlock(&server->lock);
    return !stopping;
}

static void make_piece(gs_server *server, gs_worker *worker, gs_exchange *x)
{
    const gs_stream_source *stream = &x->response.stream;
    gs_stream_state state = GS_STREAM_MORE;
    gs_buf_clear(&x->piece);
    x->piece_at = 0;
    pthread_mutex_lock(&server->lock);
    x->seen_wakes = server->wakes;
    pthread_mutex_unlock(&server->lock);
    while (state == GS_STREAM_MORE && x->piece.len == 0 && !x->piece.failed)
        state = stream->next(stream->context, worker, &x->piece);
    x->ended = state == GS_STREAM_END;
    x->broken = state == GS_STREAM_BROKEN || x->piece.failed;
    if (state == GS_STREAM_WAIT && x->piece.len == 0 && !x->broken && wait_for_more(server, x))
        return;
    gs_exchange_resume(x);
}

/* With the lock held. */
static void wake_all(gs_server *server)
{
    gs_exchange *x;
    while ((x = pop(&server->waiting)))
        gs_queue_push(&server->queue, x);
    pthread_cond_broadcast(&server->can_work);
}

void gs_server_wake(gs_server *server)
{
    pthread_mutex_lock(&server->lock);
    server->wakes++;
    wake_all(server);
    pthread_mutex_unlock(&server->lock);
}

/* --- Threads --- */

static void *run_worker(void *arg)
{
    gs_worker *worker = arg;
    gs_server *server = worker->server;
    for (;;) {
        pthread_mutex_lock(&server->lock);
        while (!server->queue.first && !server->closed)
            pthread_cond_wait(&server->can_work, &server->lock);
        gs_exchange *x = pop(&server->queue);
        gs_counter_set(server->waiting_requests, (int64_t)server->queue.n);
        pthread_mutex_unlock(&server->lock);
        if (!x)
            return NULL;
        if (x->is_streaming) {
            make_piece(server, worker, x);
        } else {
            if (gs_access_check(server->access, &x->request, &x->response, &x->asker))
                gs_route_run(worker, &x->request, &x->response);
            gs_exchange_resume(x); /* from here it is the event loop's */
        }
    }
}

gs_intake *gs_worker_intake(gs_worker *worker, gs_error *err)
{
    if (worker->intake && gs_intake_count(worker->intake))
        gs_worker_drop_intake(worker);
    if (!worker->intake)
        gs_intake_new(worker->desk, worker->session, worker->signer, &worker->intake, err);
    return worker->intake;
}

void gs_worker_drop_intake(gs_worker *worker)
{
    gs_intake_free(gs_steal(worker->intake));
}

void gs_worker_renew(gs_worker *worker)
{
    gs_session *fresh;
    if (gs_session_new(worker->engine, &fresh, NULL) != GS_OK)
        return;
    gs_worker_drop_intake(worker); /* it borrows the session */
    gs_session_free(worker->session);
    worker->session = fresh;
}

static gs_status start_one(gs_server *server, worker_thread *t, gs_error *err)
{
    t->worker = (gs_worker){ .engine = server->options.engine, .desk = server->options.desk, .server = server };
    gs_status status = gs_session_new(server->options.engine, &t->worker.session, err);
    if (status == GS_OK)
        status = gs_signer_new(server->options.engine, &t->worker.signer, err);
    if (status == GS_OK && pthread_create(&t->id, NULL, run_worker, &t->worker) != 0)
        status = gs_fail(err, GS_EIO, NULL, 0, "a thread could not be started");
    t->started = status == GS_OK;
    return status;
}

gs_status gs_workers_start(gs_server *server, gs_error *err)
{
    gs_status status = GS_OK;
    size_t n = (size_t)server->options.workers;
    server->workers = calloc(n, sizeof(*server->workers));
    if (!server->workers)
        return gs_fail_nomem(err);
    for (; server->n_workers < n && status == GS_OK; server->n_workers++)
        status = start_one(server, &server->workers[server->n_workers], err);
    return status;
}

void gs_workers_end(gs_server *server)
{
    pthread_mutex_lock(&server->lock);
    server->closed = true;
    wake_all(server);
    pthread_mutex_unlock(&server->lock);
    for (size_t i = 0; i < server->n_workers; i++) {
        worker_thread *t = &server->workers[i];
        if (t->started)
            pthread_join(t->id, NULL);
        gs_intake_free(t->worker.intake);
        gs_session_free(t->worker.session);
        gs_signer_free(t->worker.signer);
    }
    free(server->workers);
    server->workers = NULL;
    server->n_workers = 0;
}
