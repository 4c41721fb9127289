/* The watch over connections: a thread that looks at all of them some times a second and ends those whose clients take
 * too long to say what they want, to send it, or to take the answer. The time-out of the HTTP library is one of
 * silence; a byte now and then would keep such a client for ever. When connections run short, the slow go sooner.
 *
 * It also sends waiting streams a sign of life when it is time. */
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>

#include "http/internal.h"

enum {
    TICK = 200,             /* ms */
    GONE = 1000,            /* ms after which a client who went away is believed to have gone */
    SLOWEST = 10,           /* bytes a ms of a body or an answer: 10 KB/s, a bad mobile line */
    CROWDED_PATIENCE = 2000 /* ms for an idle or slow client while others may find no room */
};

int64_t gs_steady_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

void gs_conn_enter(gs_conn *link, phase to)
{
    atomic_store_explicit(&link->bytes, 0, memory_order_relaxed);
    atomic_store_explicit(&link->since, gs_steady_ms(), memory_order_relaxed);
    atomic_store_explicit(&link->phase, (int)to, memory_order_relaxed);
}

gs_conn *gs_conn_new(gs_server *server, int fd)
{
    gs_conn *link = calloc(1, sizeof(*link));
    if (!link)
        return NULL;
    link->fd = fd;
    gs_conn_enter(link, PHASE_HEADER);
    pthread_mutex_lock(&server->links_lock);
    link->next = server->links;
    if (link->next)
        link->next->before = link;
    server->links = link;
    gs_counter_set(server->connections, (int64_t)++server->n_links);
    pthread_mutex_unlock(&server->links_lock);
    return link;
}

void gs_conn_free(gs_server *server, gs_conn *link)
{
    if (!link)
        return;
    pthread_mutex_lock(&server->links_lock);
    if (link->next)
        link->next->before = link->before;
    if (link->before)
        link->before->next = link->next;
    else
        server->links = link->next;
    gs_counter_set(server->connections, (int64_t)--server->n_links);
    pthread_mutex_unlock(&server->links_lock);
    free(link);
}

/* ms that the client may take over what it does; negative: any time. */
static int64_t patience(const gs_server *server, const gs_conn *link, bool crowded, bool stopping)
{
    int64_t read = server->options.read_seconds * 1000, idle = server->options.idle_seconds * 1000;
    int64_t for_bytes = (int64_t)(atomic_load_explicit(&link->bytes, memory_order_relaxed) / SLOWEST);
    switch (atomic_load_explicit(&link->phase, memory_order_relaxed)) {
    case PHASE_IDLE: return stopping ? 0 : crowded && idle > CROWDED_PATIENCE ? CROWDED_PATIENCE : idle;
    case PHASE_HEADER: return crowded && read > CROWDED_PATIENCE ? CROWDED_PATIENCE : read;
    case PHASE_BODY: return (crowded && read > CROWDED_PATIENCE ? CROWDED_PATIENCE : read) + for_bytes;
    case PHASE_ANSWER: return 2 * read + for_bytes;
    default: return -1;
    }
}

/* Did the client go away before its request was whole? The event loop is told once of the end of a stream; where it
 * came together with bytes, the HTTP library does not hear of it (0.9.75: a short read is taken for the last). An end
 * that stays unheard while nothing is left to be read is one of these. */
static bool has_gone(gs_conn *link, int64_t now)
{
    int at = atomic_load_explicit(&link->phase, memory_order_relaxed);
    bool wants_more = at == PHASE_IDLE || at == PHASE_HEADER || at == PHASE_BODY;
    char byte;
    if (!wants_more || recv(link->fd, &byte, 1, MSG_PEEK | MSG_DONTWAIT) != 0)
        link->gone = 0;
    else if (!link->gone)
        link->gone = now;
    return link->gone && now - link->gone >= GONE;
}

/* A socket that is shut down is what the event loop takes for a client that went away. Links leave the list before
 * their descriptors are closed, so none is another's by now. */
static void look_at_links(gs_server *server)
{
    int64_t now = gs_steady_ms();
    bool stopping = atomic_load(&server->stopping);
    pthread_mutex_lock(&server->links_lock);
    bool crowded = server->n_links > (size_t)server->options.connections * 3 / 4;
    for (gs_conn *link = server->links; link; link = link->next) {
        int64_t most = patience(server, link, crowded, stopping);
        bool slow = most >= 0 && now - atomic_load_explicit(&link->since, memory_order_relaxed) > most;
        if (slow || has_gone(link, now))
            shutdown(link->fd, SHUT_RDWR);
    }
    pthread_mutex_unlock(&server->links_lock);
}

/* With the lock held. */
static void look_at_streams(gs_server *server)
{
    int64_t now = gs_steady_ms();
    gs_exchange *first = server->waiting.first, *next;
    server->waiting = (gs_queue){ 0 };
    for (gs_exchange *x = first; x; x = next) {
        next = x->next;
        gs_queue_push(x->look_again <= now ? &server->queue : &server->waiting, x);
    }
    if (server->queue.first)
        pthread_cond_broadcast(&server->can_work);
}

static void *run_watch(void *arg)
{
    gs_server *server = arg;
    pthread_mutex_lock(&server->lock);
    while (!server->watch_ends) {
        struct timespec until;
        clock_gettime(CLOCK_MONOTONIC, &until);
        until.tv_nsec += TICK * 1000000L;
        until.tv_sec += until.tv_nsec / 1000000000;
        until.tv_nsec %= 1000000000;
        pthread_cond_timedwait(&server->tick, &server->lock, &until);
        look_at_streams(server);
        pthread_mutex_unlock(&server->lock);
        look_at_links(server);
        pthread_mutex_lock(&server->lock);
    }
    pthread_mutex_unlock(&server->lock);
    return NULL;
}

gs_status gs_watch_start(gs_server *server, gs_error *err)
{
    if (pthread_create(&server->watch, NULL, run_watch, server) != 0)
        return gs_fail(err, GS_EIO, NULL, 0, "a thread could not be started");
    server->has_watch = true;
    return GS_OK;
}

void gs_watch_end(gs_server *server)
{
    if (!server->has_watch)
        return;
    pthread_mutex_lock(&server->lock);
    server->watch_ends = true;
    pthread_cond_broadcast(&server->tick);
    pthread_mutex_unlock(&server->lock);
    pthread_join(server->watch, NULL);
    server->has_watch = false;
}
