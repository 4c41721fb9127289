/* keys: 64-bit keys, numbered from 0 as they come. What is known of each stands in the caller's arrays, by number. */
#ifndef GS_TRAIN_KEYS_H
#define GS_TRAIN_KEYS_H

#include "base/base.h"

/* Zero is empty. */
typedef struct gs_keys {
    uint64_t *ptr; /* by number */
    size_t n, cap;
    uint32_t *slots; /* open addressing: number + 1, or 0 */
    size_t n_slots;
} gs_keys;

/* The number of a key, or -1. */
int64_t gs_keys_find(const gs_keys *keys, uint64_t key);
/* The same; a new key gets the next number. -1 when there is no memory. */
int64_t gs_keys_add(gs_keys *keys, uint64_t key);
void gs_keys_done(gs_keys *keys);

#endif
