/* Threads that look for work again and again, each with tools of its own: they sleep until they are woken or some time
 * is over, and never do the same thing twice at once. */
#include "desk/internal.h"

#include <errno.h>
#include <stdlib.h>
#include <time.h>

enum { MOST = 64 };

typedef struct member {
    gs_crew *crew;
    pthread_t thread;
    int place;
    int64_t busy; /* what it has claimed; 0: nothing */
} member;

struct gs_crew {
    gs_crew_tasks tasks;
    void *context;
    int every; /* ms */
    pthread_mutex_t lock;
    pthread_cond_t changed; /* by the steady clock */
    atomic_bool is_over;
    uint64_t wakes;
    member members[MOST];
    int n;
};

/* --- Claims --- */

bool gs_crew_claim(gs_crew *crew, int place, int64_t what)
{
    pthread_mutex_lock(&crew->lock);
    bool is_free = true;
    for (int i = 0; i < MOST; i++)
        is_free = is_free && crew->members[i].busy != what;
    if (is_free)
        crew->members[place].busy = what;
    pthread_mutex_unlock(&crew->lock);
    return is_free;
}

/* Others may have passed by what it had. */
void gs_crew_let_go(gs_crew *crew, int place)
{
    pthread_mutex_lock(&crew->lock);
    crew->members[place].busy = 0;
    crew->wakes++;
    pthread_cond_broadcast(&crew->changed);
    pthread_mutex_unlock(&crew->lock);
}

/* --- Waiting --- */

static struct timespec from_now(int64_t ms)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    t.tv_sec += ms / 1000;
    t.tv_nsec += ms % 1000 * 1000000;
    t.tv_sec += t.tv_nsec / 1000000000;
    t.tv_nsec %= 1000000000;
    return t;
}

bool gs_crew_is_over(void *crew)
{
    return atomic_load(&((gs_crew *)crew)->is_over);
}

bool gs_crew_nap(void *context, double seconds)
{
    gs_crew *crew = context;
    struct timespec until = from_now((int64_t)(seconds * 1000));
    pthread_mutex_lock(&crew->lock);
    while (!atomic_load(&crew->is_over) && pthread_cond_timedwait(&crew->changed, &crew->lock, &until) != ETIMEDOUT)
        ;
    pthread_mutex_unlock(&crew->lock);
    return !atomic_load(&crew->is_over);
}

static void wait_for_more(gs_crew *crew, uint64_t wakes)
{
    struct timespec until = from_now(crew->every);
    pthread_mutex_lock(&crew->lock);
    while (crew->wakes == wakes && !atomic_load(&crew->is_over) &&
           pthread_cond_timedwait(&crew->changed, &crew->lock, &until) != ETIMEDOUT)
        ;
    pthread_mutex_unlock(&crew->lock);
}

static uint64_t wakes_of(gs_crew *crew)
{
    pthread_mutex_lock(&crew->lock);
    uint64_t wakes = crew->wakes;
    pthread_mutex_unlock(&crew->lock);
    return wakes;
}

/* --- The threads --- */

static void *run(void *context)
{
    member *m = context;
    gs_crew *crew = m->crew;
    void *own = crew->tasks.begin(crew->context, crew, m->place);
    while (own && !atomic_load(&crew->is_over)) {
        uint64_t wakes = wakes_of(crew);
        if (!crew->tasks.work(own))
            wait_for_more(crew, wakes);
    }
    if (own)
        crew->tasks.end(own);
    return NULL;
}

static gs_crew *make(const gs_crew_tasks *tasks, void *context, int every)
{
    pthread_condattr_t steady;
    gs_crew *crew = calloc(1, sizeof(*crew));
    if (!crew)
        return NULL;
    crew->tasks = *tasks;
    crew->context = context;
    crew->every = every;
    pthread_condattr_init(&steady);
    pthread_condattr_setclock(&steady, CLOCK_MONOTONIC);
    pthread_mutex_init(&crew->lock, NULL);
    pthread_cond_init(&crew->changed, &steady);
    pthread_condattr_destroy(&steady);
    return crew;
}

gs_status gs_crew_start(const gs_crew_tasks *tasks, void *context, int n, int every, gs_crew **out, gs_error *err)
{
    gs_crew *crew = make(tasks, context, every);
    if (!crew)
        return gs_fail_nomem(err);
    n = n < MOST ? n : MOST;
    for (; crew->n < n; crew->n++) {
        member *m = &crew->members[crew->n];
        m->crew = crew;
        m->place = crew->n;
        if (pthread_create(&m->thread, NULL, run, m) != 0) {
            gs_crew_stop(crew);
            return gs_fail(err, GS_EIO, NULL, 0, "no further thread can be started");
        }
    }
    *out = crew;
    return GS_OK;
}

void gs_crew_wake(gs_crew *crew)
{
    if (!crew)
        return;
    pthread_mutex_lock(&crew->lock);
    crew->wakes++;
    pthread_cond_broadcast(&crew->changed);
    pthread_mutex_unlock(&crew->lock);
}

void gs_crew_stop(gs_crew *crew)
{
    if (!crew)
        return;
    pthread_mutex_lock(&crew->lock);
    atomic_store(&crew->is_over, true);
    pthread_cond_broadcast(&crew->changed);
    pthread_mutex_unlock(&crew->lock);
    for (int i = 0; i < crew->n; i++)
        pthread_join(crew->members[i].thread, NULL);
    pthread_mutex_destroy(&crew->lock);
    pthread_cond_destroy(&crew->changed);
    free(crew);
}
