/* The vocabulary: runs of words that stand in enough sentences of the gold to be learnt of, by language, and where each
 * item has them. */
#include "train/calibrate.h"

#include <stdlib.h>
#include <string.h>

/* Items in which a phrase stands: two, and of much gold one in MANY, since rarer ones are too many to learn. */
enum { MIN_ITEMS = 2, MANY = 2500 };

/* Phrases while they are counted: open addressing by language and words. */
typedef struct counted {
    gs_fit_phrase phrase;
    uint32_t n, last; /* items; 1 + the one it was seen in last */
    uint32_t number;  /* in the vocabulary, where it is chosen */
    bool chosen;
} counted;

typedef struct table {
    gs_fitting *f;
    size_t least; /* items in which a phrase must stand */
    counted *slots;
    size_t n, n_slots;
    gs_tokens tokens;
    gs_ngrams **ngrams; /* by language */
    uint32_t *row;      /* numbers of the item at hand */
    size_t cap_row;
} table;

static size_t slot_of(const table *t, gs_span words, size_t lang)
{
    size_t i = gs_mix(gs_hash(words) + lang) & (t->n_slots - 1);
    const gs_fit_phrase *p;
    while ((p = &t->slots[i].phrase)->words && (p->lang != lang || !gs_span_eq(words, gs_span_of(p->words))))
        i = (i + 1) & (t->n_slots - 1);
    return i;
}

static bool grow(table *t)
{
    table bigger = *t;
    bigger.n_slots = t->n_slots ? 2 * t->n_slots : 1 << 12;
    bigger.slots = calloc(bigger.n_slots, sizeof(*bigger.slots));
    if (!bigger.slots)
        return false;
    for (size_t i = 0; i < t->n_slots; i++)
        if (t->slots[i].phrase.words)
            bigger.slots[slot_of(&bigger, gs_span_of(t->slots[i].phrase.words), t->slots[i].phrase.lang)] = t->slots[i];
    free(t->slots);
    *t = bigger;
    return true;
}

static bool count(table *t, gs_span words, size_t lang, size_t item)
{
    if (2 * t->n >= t->n_slots && !grow(t))
        return false;
    counted *c = &t->slots[slot_of(t, words, lang)];
    if (!c->phrase.words) {
        c->phrase = (gs_fit_phrase){ gs_arena_copy(&t->f->arena, words), lang };
        t->n++;
    }
    if (c->last != item + 1)
        c->n++;
    c->last = (uint32_t)item + 1;
    return c->phrase.words != NULL;
}

static bool find_runs(table *t, const gs_fit_item *item, const gs_ngram **runs, size_t *n)
{
    gs_span text = t->f->gold->ptr[item->item].text;
    if (!gs_tokenize(text, &t->tokens))
        return false;
    if (t->tokens.n > GS_LIMIT_SENTENCE_TOKENS) /* as in scoring */
        t->tokens.n = GS_LIMIT_SENTENCE_TOKENS;
    return gs_ngrams_find(t->ngrams[item->lang], text, t->tokens.ptr, t->tokens.n, runs, n);
}

static bool count_all(table *t)
{
    const gs_ngram *runs;
    size_t n;
    for (size_t i = 0; i < t->f->n_items; i++) {
        if (!find_runs(t, &t->f->items[i], &runs, &n))
            return false;
        for (size_t k = 0; k < n; k++)
            if (!count(t, runs[k].words, t->f->items[i].lang, i))
                return false;
    }
    return true;
}

static int compare(const void *a, const void *b)
{
    const gs_fit_phrase *x = a, *y = b;
    return x->lang != y->lang ? (x->lang < y->lang ? -1 : 1) : strcmp(x->words, y->words);
}

/* Phrases of the engine's model count whatever is learnt; others where they are asked for and frequent enough. */
static bool is_chosen(const table *t, const counted *c)
{
    if (!c->phrase.words)
        return false;
    if (gs_fitting_has(t->f, GS_FEATURE_PHRASES) && c->n >= t->least)
        return true;
    return gs_model_phrase(gs_engine_model(t->f->engine), t->f->tags[c->phrase.lang],
                           gs_span_of(c->phrase.words)) != NULL;
}

/* In order of language and words, so that the order of the hash shows nowhere. */
static bool choose(table *t)
{
    gs_fitting *f = t->f;
    f->vocabulary = gs_arena_array(&f->arena, t->n + 1, sizeof(*f->vocabulary));
    for (size_t i = 0; f->vocabulary && i < t->n_slots; i++)
        if ((t->slots[i].chosen = is_chosen(t, &t->slots[i])))
            f->vocabulary[f->n_vocabulary++] = t->slots[i].phrase;
    if (f->n_vocabulary)
        qsort(f->vocabulary, f->n_vocabulary, sizeof(*f->vocabulary), compare);
    for (size_t i = 0; i < f->n_vocabulary; i++)
        t->slots[slot_of(t, gs_span_of(f->vocabulary[i].words), f->vocabulary[i].lang)].number = (uint32_t)i;
    return f->vocabulary != NULL;
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static bool note_item(table *t, gs_fit_item *item)
{
    const gs_ngram *runs;
    size_t n, kept = 0;
    if (!find_runs(t, item, &runs, &n) || !gs_array_reserve(&t->row, &t->cap_row, n + 1, sizeof(*t->row)))
        return false;
    for (size_t i = 0; i < n; i++) {
        const counted *c = &t->slots[slot_of(t, runs[i].words, item->lang)];
        if (c->chosen)
            t->row[kept++] = c->number;
    }
    qsort(t->row, kept, sizeof(*t->row), by_number);
    item->phrases = gs_arena_array(&t->f->arena, kept + 1, sizeof(*item->phrases));
    for (size_t i = 0; item->phrases && i < kept; i++)
        if (i == 0 || t->row[i] != t->row[i - 1])
            item->phrases[item->n_phrases++] = t->row[i];
    return item->phrases != NULL;
}

static gs_status begin(table *t, gs_error *err)
{
    t->ngrams = gs_arena_array(&t->f->arena, t->f->n_tags + 1, sizeof(gs_ngrams *));
    gs_status status = t->ngrams && grow(t) ? GS_OK : gs_fail_nomem(err);
    for (size_t i = 0; i < t->f->n_tags && status == GS_OK; i++) {
        const gs_lexicon *lexicon = gs_engine_lexicon(t->f->engine, t->f->tags[i]);
        status = gs_ngrams_new(lexicon, gs_phrase_longest(lexicon), GS_NGRAMS_MARK_START, &t->ngrams[i], err);
    }
    return status;
}

static bool is_wanted(const gs_fitting *f)
{
    bool wanted = gs_fitting_has(f, GS_FEATURE_PHRASES);
    for (size_t i = 0; i < f->n_tags && !wanted; i++)
        wanted = gs_model_has_phrases(gs_engine_model(f->engine), f->tags[i]);
    return wanted;
}

gs_status gs_vocabulary_collect(gs_fitting *f, gs_error *err)
{
    if (!is_wanted(f))
        return GS_OK;
    size_t share = f->n_items / MANY;
    table t = { .f = f, .least = share > MIN_ITEMS ? share : MIN_ITEMS };
    gs_status status = begin(&t, err);
    bool ok = status == GS_OK && count_all(&t) && choose(&t);
    for (size_t i = 0; i < f->n_items && ok; i++)
        ok = note_item(&t, &f->items[i]);
    for (size_t i = 0; t.ngrams && i < f->n_tags; i++)
        gs_ngrams_free(t.ngrams[i]);
    free(t.tokens.ptr);
    free(t.slots);
    free(t.row);
    return status == GS_OK && !ok ? gs_fail_nomem(err) : status;
}
