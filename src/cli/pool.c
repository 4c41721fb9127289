/* A pool of workers over a ring of jobs.
 *
 * The caller's thread fills jobs, workers take them in order, and whoever finishes a job gives out all results that
 * are next in line. So results leave in input order, as soon as they can, and no more than SLOTS jobs a worker are held
 * at any time; a full ring makes the reader wait. */
#include "cli/cli.h"

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>

enum { SLOTS = 4 }; /* a worker: enough that a slow job seldom leaves the others idle */

typedef struct slot {
    gs_job job;
    bool done;
} slot;

/* Jobs are numbered; slot = number % n_slots. head <= next <= tail. */
typedef struct pool {
    const gs_pool_tasks *tasks;
    pthread_mutex_t lock;
    pthread_cond_t can_work, can_fill;
    slot *slots;
    size_t n_slots;
    uint64_t head; /* the next to give out */
    uint64_t next; /* the next to work on */
    uint64_t tail; /* the next to fill */
    bool closed;   /* no more will be filled */
    bool stopped;  /* giving out failed */
    bool emitting; /* a thread is giving out */
} pool;

typedef struct thread {
    pthread_t id;
    pool *pool;
    void *worker;
} thread;

/* Gives out what is next in line. With the lock held, which is let go meanwhile. */
static void give_out(pool *p)
{
    if (p->emitting)
        return;
    p->emitting = true;
    while (!p->stopped && p->head < p->tail && p->slots[p->head % p->n_slots].done) {
        slot *s = &p->slots[p->head % p->n_slots];
        pthread_mutex_unlock(&p->lock);
        bool ok = p->tasks->emit(p->tasks->context, &s->job);
        pthread_mutex_lock(&p->lock);
        s->done = false;
        p->head++;
        p->stopped = !ok;
        pthread_cond_signal(&p->can_fill);
    }
    if (p->stopped)
        pthread_cond_broadcast(&p->can_work);
    p->emitting = false;
}

static void *run_worker(void *arg)
{
    thread *self = arg;
    pool *p = self->pool;
    pthread_mutex_lock(&p->lock);
    for (;;) {
        while (p->next == p->tail && !p->closed && !p->stopped)
            pthread_cond_wait(&p->can_work, &p->lock);
        if (p->stopped || p->next == p->tail)
            break;
        slot *s = &p->slots[p->next++ % p->n_slots];
        pthread_mutex_unlock(&p->lock);
        p->tasks->work(p->tasks->context, self->worker, &s->job);
        pthread_mutex_lock(&p->lock);
        s->done = true;
        give_out(p);
    }
    pthread_mutex_unlock(&p->lock);
    return NULL;
}

static void fill(pool *p)
{
    pthread_mutex_lock(&p->lock);
    for (;;) {
        while (p->tail - p->head == p->n_slots && !p->stopped)
            pthread_cond_wait(&p->can_fill, &p->lock);
        if (p->stopped)
            break;
        slot *s = &p->slots[p->tail % p->n_slots];
        pthread_mutex_unlock(&p->lock);
        bool more = p->tasks->next(p->tasks->context, &s->job);
        pthread_mutex_lock(&p->lock);
        if (!more)
            break;
        p->tail++;
        pthread_cond_signal(&p->can_work);
    }
    p->closed = true;
    pthread_cond_broadcast(&p->can_work);
    pthread_mutex_unlock(&p->lock);
}

static void run_alone(const gs_pool_tasks *tasks, void *worker)
{
    gs_job job = { 0 };
    bool go_on = true;
    while (go_on && tasks->next(tasks->context, &job)) {
        tasks->work(tasks->context, worker, &job);
        go_on = tasks->emit(tasks->context, &job);
    }
    gs_job_done(&job);
}

/* Runs with as many threads as can be had; false when there is none. */
static bool run_threads(pool *p, thread *threads, void **workers, size_t n_workers)
{
    size_t n = 0;
    for (; n < n_workers; n++) {
        threads[n] = (thread){ .pool = p, .worker = workers[n] };
        if (pthread_create(&threads[n].id, NULL, run_worker, &threads[n]) != 0)
            break;
    }
    if (n == 0)
        return false;
    fill(p);
    for (size_t i = 0; i < n; i++)
        pthread_join(threads[i].id, NULL);
    return true;
}

static size_t cores(void)
{
    cpu_set_t set; /* those this process may use */
    if (sched_getaffinity(0, sizeof(set), &set) != 0)
        return 1;
    int n = CPU_COUNT(&set);
    return n > GS_MAX_WORKERS ? GS_MAX_WORKERS : (size_t)n;
}

size_t gs_pool_size(int n_wanted, const gs_input *input)
{
    size_t n = n_wanted ? (size_t)n_wanted : cores();
    return n > input->n_paths && gs_input_is_plain(input) ? input->n_paths : n;
}

gs_status gs_pool_run(const gs_pool_tasks *tasks, void **workers, size_t n_workers, gs_error *err)
{
    pool p = { .tasks = tasks, .n_slots = SLOTS * n_workers };
    if (n_workers == 1) {
        run_alone(tasks, workers[0]);
        return GS_OK;
    }
    p.slots = calloc(p.n_slots, sizeof(*p.slots));
    thread *threads = calloc(n_workers, sizeof(*threads));
    if (!p.slots || !threads) {
        free(p.slots);
        free(threads);
        return gs_fail_nomem(err);
    }
    pthread_mutex_init(&p.lock, NULL);
    pthread_cond_init(&p.can_work, NULL);
    pthread_cond_init(&p.can_fill, NULL);
    if (!run_threads(&p, threads, workers, n_workers))
        run_alone(tasks, workers[0]);
    pthread_cond_destroy(&p.can_fill);
    pthread_cond_destroy(&p.can_work);
    pthread_mutex_destroy(&p.lock);
    for (size_t i = 0; i < p.n_slots; i++)
        gs_job_done(&p.slots[i].job);
    free(p.slots);
    free(threads);
    return GS_OK;
}
