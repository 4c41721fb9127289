/* Numbers for 64-bit keys: a table with open addressing, at most half full. */
#include "train/keys.h"

#include <stdlib.h>

static uint32_t *find_slot(const gs_keys *keys, uint64_t key)
{
    for (size_t i = gs_mix(key) & (keys->n_slots - 1);; i = (i + 1) & (keys->n_slots - 1)) {
        uint32_t *slot = &keys->slots[i];
        if (!*slot || keys->ptr[*slot - 1] == key)
            return slot;
    }
}

int64_t gs_keys_find(const gs_keys *keys, uint64_t key)
{
    return keys->n ? (int64_t)*find_slot(keys, key) - 1 : -1;
}

static bool reserve_slots(gs_keys *keys)
{
    if (keys->n < keys->n_slots / 2)
        return true;
    size_t n = keys->n_slots ? keys->n_slots * 2 : 256;
    uint32_t *slots = calloc(n, sizeof(*slots));
    if (!slots)
        return false;
    free(keys->slots);
    keys->slots = slots;
    keys->n_slots = n;
    for (size_t i = 0; i < keys->n; i++)
        *find_slot(keys, keys->ptr[i]) = (uint32_t)(i + 1);
    return true;
}

int64_t gs_keys_add(gs_keys *keys, uint64_t key)
{
    if (!reserve_slots(keys) || !gs_array_reserve(&keys->ptr, &keys->cap, keys->n + 1, sizeof(*keys->ptr)))
        return -1;
    uint32_t *slot = find_slot(keys, key);
    if (!*slot) {
        keys->ptr[keys->n++] = key;
        *slot = (uint32_t)keys->n;
    }
    return (int64_t)*slot - 1;
}

void gs_keys_done(gs_keys *keys)
{
    free(keys->ptr);
    free(keys->slots);
    *keys = (gs_keys){ 0 };
}
