/* How similar claims are that are the same, and claims that are not: all pairs of the sentences on standard input,
 * by languages and kind, as a histogram of similarities. tests/bench/claims.py gives the sentences and reads it.
 *
 * A line: document, claim, language, said by, headline, sentence before, sentence; tab-separated. Claims of one
 * name are the same. `claims DATA keys` prints how many terms of each kind the claims have instead. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "alert/claim.h"

enum { COLUMNS = 7, BINS = 1000, LANGS = 40 };
typedef enum kind { SAME, DOCUMENT, OTHER, N_KINDS } kind;
static const char *const kinds[] = { "same", "document", "other" };

typedef struct item {
    gs_span document, name;
    unsigned lang;
    gs_claim claim;
} item;

static gs_span langs[LANGS];
static unsigned n_langs;
static unsigned histogram[LANGS][LANGS][N_KINDS][BINS + 1];

static unsigned lang_of(gs_span tag)
{
    for (unsigned i = 0; i < n_langs; i++)
        if (gs_span_eq(langs[i], tag))
            return i;
    if (n_langs == LANGS)
        exit(1);
    langs[n_langs] = tag;
    return n_langs++;
}

static size_t read_items(gs_claimer *claimer, gs_arena *arena, gs_span text, item **items)
{
    size_t n = 0, cap = 0;
    gs_span line, columns[COLUMNS];
    gs_error err = { 0 };
    while (gs_span_line(&text, &line)) {
        if (gs_span_columns(line, columns, COLUMNS) != COLUMNS ||
            !gs_array_reserve(items, &cap, n + 1, sizeof(**items)))
            exit(2);
        item *it = &(*items)[n++];
        *it = (item){ .document = columns[0], .name = columns[1], .lang = lang_of(columns[2]) };
        gs_claim_text claim = { .lang = gs_arena_copy(arena, columns[2]), .said_by = columns[3],
                                .headline = columns[4], .before = columns[5], .sentence = columns[6] };
        if (gs_claim_of(claimer, &claim, &it->claim, &err) != GS_OK) {
            fprintf(stderr, "%s\n", err.message);
            exit(1);
        }
    }
    return n;
}

static void count_pair(const item *a, const item *b, const gs_claim_counts *counts)
{
    double s = gs_claim_similarity(&a->claim, &b->claim, counts);
    kind k = gs_span_eq(a->name, b->name) ? SAME : gs_span_eq(a->document, b->document) ? DOCUMENT : OTHER;
    unsigned x = a->lang < b->lang ? a->lang : b->lang, y = a->lang < b->lang ? b->lang : a->lang;
    histogram[x][y][k][(unsigned)(s * BINS)]++;
}

static void print(void)
{
    for (unsigned x = 0; x < n_langs; x++)
        for (unsigned y = x; y < n_langs; y++)
            for (unsigned k = 0; k < N_KINDS; k++)
                for (unsigned bin = 0; bin <= BINS; bin++)
                    if (histogram[x][y][k][bin])
                        printf("%.*s\t%.*s\t%s\t%u\t%u\n", (int)langs[x].len, langs[x].ptr, (int)langs[y].len,
                               langs[y].ptr, kinds[k], bin, histogram[x][y][k][bin]);
}

int main(int argc, char **argv)
{
    gs_error err = { 0 };
    gs_arena arena = { 0 };
    gs_engine_options options = { 0 };
    gs_engine *engine;
    gs_claimer *claimer;
    gs_claim_counts *counts;
    gs_span text;
    item *items = NULL;
    if (argc < 2 || !gs_engine_options_complete(&arena, argv[1], &options) ||
        gs_engine_open(&options, &engine, &err) != GS_OK || gs_claimer_new(engine, &claimer, &err) != GS_OK ||
        gs_claim_counts_new(&counts, &err) != GS_OK || gs_file_read("-", (size_t)1 << 30, &text, &err) != GS_OK) {
        fprintf(stderr, "claims: %s\n", err.message);
        return 1;
    }
    size_t n = read_items(claimer, &arena, text, &items);
    for (size_t i = 0; i < n; i++)
        gs_claim_counts_add(counts, &items[i].claim);
    if (argc > 2) {
        for (size_t i = 0; i < n; i++) {
            printf("%.*s\t%.*s\t", (int)items[i].name.len, items[i].name.ptr, (int)langs[items[i].lang].len,
                   langs[items[i].lang].ptr);
            for (unsigned k = 0; k < items[i].claim.n; k++)
                printf("%llx ", (unsigned long long)items[i].claim.terms[k]);
            puts("");
        }
        return 0;
    }
    for (size_t i = 0; i < n; i++)
        for (size_t k = i + 1; k < n; k++)
            count_pair(&items[i], &items[k], counts);
    print();
    return 0;
}
