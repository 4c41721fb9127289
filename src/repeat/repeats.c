/* What was there: one table of chains, for digests of articles and for bands of firsts. */
#include "repeat/repeat.h"

#include <stdlib.h>
#include <string.h>

/* A text is compared with MOST firsts at most, so that a run of texts that share half their words stays quick. */
enum { BANDS = 16, ROWS = 4, DIGEST = BANDS, MOST = 2000, HEADS_AT_FIRST = 1 << 10 };
_Static_assert(BANDS * ROWS <= GS_SIGNATURE_BINS, "a band has bins of its own");

typedef struct article {
    const char *id;
    unsigned char digest[GS_SIGNATURE_DIGEST];
} article;

typedef struct first {
    uint32_t article;
    uint32_t asked; /* number of the text it was last compared with */
    gs_signature signature;
} first;

/* Under its digest an article, under each of its bands a first. */
typedef struct node {
    uint32_t key; /* a hash of digest or band, and of which */
    uint32_t place, next;
} node;

struct gs_repeats {
    gs_arena arena; /* ids */
    article *articles;
    first *firsts;
    node *nodes;
    uint32_t *heads; /* number of the chain's first node + 1, or 0; by key, a power of two of them */
    size_t n_articles, n_firsts, n_nodes, n_heads;
    size_t cap_articles, cap_firsts, cap_nodes;
    uint32_t n_asked;
};

gs_status gs_repeats_new(gs_repeats **out, gs_error *err)
{
    gs_repeats *r = calloc(1, sizeof(*r));
    if (r)
        r->heads = calloc(HEADS_AT_FIRST, sizeof(*r->heads));
    if (!r || !r->heads) {
        free(r);
        return gs_fail_nomem(err);
    }
    r->n_heads = HEADS_AT_FIRST;
    *out = r;
    return GS_OK;
}

void gs_repeats_free(gs_repeats *repeats)
{
    if (!repeats)
        return;
    gs_arena_done(&repeats->arena);
    free(repeats->articles);
    free(repeats->firsts);
    free(repeats->nodes);
    free(repeats->heads);
    free(repeats);
}

/* --- The table --- */

static uint32_t key_of(const gs_signature *signature, unsigned which)
{
    gs_span bytes = { (const char *)signature->digest, GS_SIGNATURE_DIGEST };
    if (which != DIGEST)
        bytes = (gs_span){ (const char *)(signature->bins + which * ROWS), ROWS * sizeof(*signature->bins) };
    return (uint32_t)(gs_mix(gs_hash(bytes) + which) >> 32);
}

static uint32_t *head_of(gs_repeats *r, uint32_t key)
{
    return &r->heads[key & (r->n_heads - 1)];
}

static void link_node(gs_repeats *r, uint32_t n)
{
    uint32_t *head = head_of(r, r->nodes[n].key);
    r->nodes[n].next = *head;
    *head = n + 1;
}

static bool grow_heads(gs_repeats *r)
{
    uint32_t *heads = calloc(2 * r->n_heads, sizeof(*heads));
    if (!heads)
        return false;
    free(r->heads);
    r->heads = heads;
    r->n_heads *= 2;
    for (uint32_t i = 0; i < r->n_nodes; i++)
        link_node(r, i);
    return true;
}

/* There must be room. */
static void put_node(gs_repeats *r, uint32_t key, size_t place)
{
    r->nodes[r->n_nodes] = (node){ .key = key, .place = (uint32_t)place };
    link_node(r, (uint32_t)r->n_nodes++);
}

/* --- Looking up --- */

static const article *find_same(gs_repeats *r, const gs_signature *signature)
{
    uint32_t key = key_of(signature, DIGEST);
    for (uint32_t at = *head_of(r, key); at; at = r->nodes[at - 1].next) {
        const node *n = &r->nodes[at - 1];
        if (n->key == key && n->place < r->n_articles &&
            memcmp(r->articles[n->place].digest, signature->digest, GS_SIGNATURE_DIGEST) == 0)
            return &r->articles[n->place];
    }
    return NULL;
}

/* The earliest first that is nearly it. */
static const first *find_near(gs_repeats *r, const gs_signature *signature, double *similarity)
{
    const first *best = NULL;
    unsigned n_compared = 0;
    r->n_asked++;
    for (unsigned band = 0; band < BANDS && n_compared < MOST; band++) {
        uint32_t key = key_of(signature, band);
        for (uint32_t at = *head_of(r, key); at && n_compared < MOST; at = r->nodes[at - 1].next) {
            const node *n = &r->nodes[at - 1];
            if (n->key != key || n->place >= r->n_firsts || r->firsts[n->place].asked == r->n_asked)
                continue;
            first *it = &r->firsts[n->place];
            it->asked = r->n_asked;
            n_compared++;
            double share = gs_signature_similarity(&it->signature, signature);
            if (share < GS_REPEAT_NEAR_FROM || (best && best < it))
                continue;
            best = it;
            *similarity = share;
        }
    }
    return best;
}

/* --- Adding --- */

static bool make_room(gs_repeats *r)
{
    return gs_array_reserve(&r->articles, &r->cap_articles, r->n_articles + 1, sizeof(*r->articles)) &&
           gs_array_reserve(&r->firsts, &r->cap_firsts, r->n_firsts + 1, sizeof(*r->firsts)) &&
           gs_array_reserve(&r->nodes, &r->cap_nodes, r->n_nodes + BANDS + 1, sizeof(*r->nodes)) &&
           (r->n_nodes + BANDS < r->n_heads || grow_heads(r));
}

static void put_first(gs_repeats *r, const gs_signature *signature)
{
    r->firsts[r->n_firsts] = (first){ .article = (uint32_t)r->n_articles, .signature = *signature };
    for (unsigned band = 0; band < BANDS; band++)
        put_node(r, key_of(signature, band), r->n_firsts);
    r->n_firsts++;
}

gs_status gs_repeats_add(gs_repeats *repeats, const gs_signature *signature, gs_span id, gs_repeat *out, gs_error *err)
{
    gs_repeats *r = repeats;
    const article *same = find_same(r, signature);
    *out = (gs_repeat){ 0 };
    if (same) {
        *out = (gs_repeat){ GS_REPEAT_EXACT, same->id, 1 };
        return GS_OK;
    }
    const char *kept = make_room(r) ? gs_arena_copy(&r->arena, id) : NULL;
    if (!kept)
        return gs_fail_nomem(err);
    const first *near = signature->is_comparable ? find_near(r, signature, &out->similarity) : NULL;
    if (near) {
        out->kind = GS_REPEAT_NEAR;
        out->of = r->articles[near->article].id;
    } else if (signature->is_comparable) {
        put_first(r, signature);
    }
    r->articles[r->n_articles] = (article){ .id = kept };
    memcpy(r->articles[r->n_articles].digest, signature->digest, GS_SIGNATURE_DIGEST);
    put_node(r, key_of(signature, DIGEST), r->n_articles++);
    return GS_OK;
}
