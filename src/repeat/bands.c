/* Bands: chains of nodes in one array; nodes taken out are used again. */
#include "repeat/bands.h"

#include <stdlib.h>

enum { ROWS = 4, HEADS_AT_FIRST = 1 << 10 };
#define NOWHERE UINT32_MAX /* the place of a spare node */
_Static_assert(GS_BANDS * ROWS <= GS_SIGNATURE_BINS, "a band has bins of its own");

bool gs_bands_init(gs_bands *bands)
{
    bands->heads = calloc(HEADS_AT_FIRST, sizeof(*bands->heads));
    bands->n_heads = HEADS_AT_FIRST;
    return bands->heads;
}

void gs_bands_done(gs_bands *bands)
{
    free(bands->nodes);
    free(bands->heads);
}

uint32_t gs_band_key(const gs_signature *signature, unsigned which)
{
    gs_span bytes = { (const char *)signature->digest, GS_SIGNATURE_DIGEST };
    if (which != GS_BAND_DIGEST)
        bytes = (gs_span){ (const char *)(signature->bins + which * ROWS), ROWS * sizeof(*signature->bins) };
    return (uint32_t)(gs_mix(gs_hash(bytes) + which) >> 32);
}

static uint32_t *head_of(const gs_bands *b, uint32_t key)
{
    return &b->heads[key & (b->n_heads - 1)];
}

static void link_node(gs_bands *b, uint32_t n)
{
    uint32_t *head = head_of(b, b->nodes[n].key);
    b->nodes[n].next = *head;
    *head = n + 1;
}

static bool grow_heads(gs_bands *b)
{
    uint32_t *heads = calloc(2 * b->n_heads, sizeof(*heads));
    if (!heads)
        return false;
    free(b->heads);
    b->heads = heads;
    b->n_heads *= 2;
    for (uint32_t i = 0; i < b->n_nodes; i++)
        if (b->nodes[i].place != NOWHERE)
            link_node(b, i);
    return true;
}

bool gs_bands_reserve(gs_bands *bands, size_t more)
{
    size_t n = bands->n_nodes + (more > bands->n_spare ? more - bands->n_spare : 0);
    if (!gs_array_reserve(&bands->nodes, &bands->cap_nodes, n, sizeof(*bands->nodes)))
        return false;
    while (bands->n_heads < n)
        if (!grow_heads(bands))
            return false;
    return true;
}

void gs_bands_put(gs_bands *bands, uint32_t key, uint32_t place)
{
    uint32_t n = bands->spare ? bands->spare - 1 : (uint32_t)bands->n_nodes++;
    if (bands->spare) {
        bands->spare = bands->nodes[n].next;
        bands->n_spare--;
    }
    bands->nodes[n] = (gs_bands_node){ .key = key, .place = place };
    link_node(bands, n);
}

void gs_bands_take_out(gs_bands *bands, uint32_t key, uint32_t place)
{
    for (uint32_t *at = head_of(bands, key); *at; at = &bands->nodes[*at - 1].next) {
        uint32_t n = *at - 1;
        gs_bands_node *node = &bands->nodes[n];
        if (node->key != key || node->place != place)
            continue;
        *at = node->next;
        *node = (gs_bands_node){ .place = NOWHERE, .next = bands->spare };
        bands->spare = n + 1;
        bands->n_spare++;
        return;
    }
}

static const gs_bands_node *from(const gs_bands *b, uint32_t at, uint32_t key)
{
    while (at && b->nodes[at - 1].key != key)
        at = b->nodes[at - 1].next;
    return at ? &b->nodes[at - 1] : NULL;
}

const gs_bands_node *gs_bands_first(const gs_bands *bands, uint32_t key)
{
    return from(bands, *head_of(bands, key), key);
}

const gs_bands_node *gs_bands_next(const gs_bands *bands, const gs_bands_node *node)
{
    return from(bands, node->next, node->key);
}
