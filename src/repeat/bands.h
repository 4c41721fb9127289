/* bands: one table of chains, from hashes to places, for signatures that share a band of bins; of this folder only.
 *
 * A pair of similarity s shares one of 16 bands of 4 bins with probability 1 - (1 - s^4)^16 (Leskovec, Rajaraman,
 * Ullman, Mining of Massive Datasets, 3.4). One thread at a time. */
#ifndef GS_REPEAT_BANDS_H
#define GS_REPEAT_BANDS_H

#include "repeat/repeat.h"

enum {
    GS_BANDS = 16,
    GS_BAND_DIGEST = GS_BANDS, /* beside the bands: the digest of the bytes */
    /* A text is compared with so many at most, so that a run of texts that share half their words stays quick. */
    GS_BANDS_MOST = 2000,
};

typedef struct gs_bands_node {
    uint32_t key; /* what gs_band_key gave, or a hash of the caller's */
    uint32_t place, next;
} gs_bands_node;

/* Zero-initialise, then gs_bands_init. */
typedef struct gs_bands {
    gs_bands_node *nodes;
    uint32_t *heads; /* number of the chain's first node + 1, or 0; by key, a power of two of them */
    size_t n_nodes, cap_nodes, n_heads;
    uint32_t spare; /* number + 1 of the first of the nodes taken out, or 0 */
    size_t n_spare;
} gs_bands;

bool gs_bands_init(gs_bands *bands);
void gs_bands_done(gs_bands *bands);
uint32_t gs_band_key(const gs_signature *signature, unsigned which);

/* Room for `more` nodes; false: no memory, and nothing changed that matters. */
bool gs_bands_reserve(gs_bands *bands, size_t more);
/* There must be room. `place` is under UINT32_MAX. */
void gs_bands_put(gs_bands *bands, uint32_t key, uint32_t place);
void gs_bands_take_out(gs_bands *bands, uint32_t key, uint32_t place);

/* The nodes of a key, the last put first: for (const gs_bands_node *n = gs_bands_first(b, key); n;
 * n = gs_bands_next(b, n)). */
const gs_bands_node *gs_bands_first(const gs_bands *bands, uint32_t key);
const gs_bands_node *gs_bands_next(const gs_bands *bands, const gs_bands_node *node);

#endif
