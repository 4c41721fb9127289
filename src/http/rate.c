/* Token buckets in a table of fixed size: sets of eight, found by a salted hash, so that nobody outside can choose whom
 * to push out, and so that any number of addresses takes no more memory. */
#include "http/access.h"

#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>

enum { SETS = 1024, WAYS = 8 };

typedef struct bucket {
    uint64_t key; /* 0: free */
    double level;
    int64_t at; /* ms: when the level was that */
} bucket;

struct gs_rate {
    pthread_mutex_t lock;
    double per_second, most;
    uint64_t salt;
    bucket buckets[SETS][WAYS];
};

gs_status gs_rate_new(double per_second, double most, gs_rate **out, gs_error *err)
{
    gs_rate *rate = calloc(1, sizeof(*rate));
    if (!rate)
        return gs_fail_nomem(err);
    if (!gs_random_bytes(&rate->salt, sizeof(rate->salt))) {
        free(rate);
        return gs_fail(err, GS_EIO, NULL, 0, "no random bytes");
    }
    rate->per_second = per_second;
    rate->most = most;
    pthread_mutex_init(&rate->lock, NULL);
    *out = rate;
    return GS_OK;
}

void gs_rate_free(gs_rate *rate)
{
    if (!rate)
        return;
    pthread_mutex_destroy(&rate->lock);
    free(rate);
}

static double level_of(const gs_rate *rate, const bucket *b, int64_t now)
{
    double level = b->key ? b->level + (double)(now - b->at) / 1000 * rate->per_second : rate->most;
    return level < rate->most ? level : rate->most;
}

/* The key's bucket, with its level of now; with the lock held. */
static bucket *find(gs_rate *rate, uint64_t key, int64_t now)
{
    uint64_t mixed = gs_mix(key ^ rate->salt) | 1;
    bucket *set = rate->buckets[mixed >> 54], *fullest = set;
    _Static_assert(SETS == 1 << 10, "the top bits choose the set");
    for (int i = 0; i < WAYS; i++) {
        if (set[i].key == mixed) {
            set[i].level = level_of(rate, &set[i], now);
            set[i].at = now;
            return &set[i];
        }
        if (level_of(rate, &set[i], now) > level_of(rate, fullest, now))
            fullest = &set[i];
    }
    *fullest = (bucket){ mixed, rate->most, now };
    return fullest;
}

bool gs_rate_take(gs_rate *rate, uint64_t key, int64_t now, int *wait)
{
    pthread_mutex_lock(&rate->lock);
    bucket *b = find(rate, key, now);
    bool ok = b->level >= 1;
    if (ok)
        b->level -= 1;
    else
        *wait = 1 + (int)((1 - b->level) / rate->per_second);
    pthread_mutex_unlock(&rate->lock);
    return ok;
}

void gs_rate_give(gs_rate *rate, uint64_t key, int64_t now)
{
    pthread_mutex_lock(&rate->lock);
    bucket *b = find(rate, key, now);
    b->level = b->level + 1 < rate->most ? b->level + 1 : rate->most;
    pthread_mutex_unlock(&rate->lock);
}

uint64_t gs_rate_peer(const char *address)
{
    unsigned char bytes[16] = { 0 };
    if (inet_pton(AF_INET6, address, bytes) == 1)
        memset(bytes + 8, 0, 8);
    else if (inet_pton(AF_INET, address, bytes) != 1)
        return gs_hash(gs_span_of(address));
    return gs_hash((gs_span){ (const char *)bytes, sizeof(bytes) });
}
