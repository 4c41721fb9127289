/* Verdicts of editors as gold. An editor who says "right" vouches for the labels that were shown, and says nothing of
 * the others. "Wrong label" with the right ones speaks of all five; without them it speaks against the label shown,
 * where there was only one: of several nobody knows which was meant. "Not useful" is no word on labels.
 *
 * Of one sentence of an alert the last verdict counts. Alerts of several rules may show the same sentence: it is one
 * item, and of each label the last word stands. */
#include "train/internal.h"

#include <stdlib.h>
#include <string.h>

/* A verdict with its place among them. */
typedef struct ordered {
    const gs_gold_verdict *v;
    size_t at;
} ordered;

static int by_number(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

/* Verdicts on the same sentence of the same alert stand together, the last one last. */
static int by_sentence(const void *a, const void *b)
{
    const ordered *x = a, *y = b;
    int order = by_number(x->v->alert, y->v->alert);
    if (!order)
        order = by_number(x->v->article, y->v->article);
    if (!order)
        order = by_number(x->v->version, y->v->version);
    if (!order)
        order = by_number(x->v->sentence, y->v->sentence);
    return order ? order : by_number((int64_t)x->at, (int64_t)y->at);
}

static bool is_same_sentence(const ordered *x, const ordered *y)
{
    return x->v->alert == y->v->alert && x->v->article == y->v->article && x->v->version == y->v->version &&
           x->v->sentence == y->v->sentence;
}

static int by_text(const void *a, const void *b)
{
    const ordered *x = a, *y = b;
    size_t len = x->v->text.len < y->v->text.len ? x->v->text.len : y->v->text.len;
    int order = strcmp(x->v->lang, y->v->lang);
    if (!order)
        order = memcmp(x->v->text.ptr, y->v->text.ptr, len);
    if (!order)
        order = by_number((int64_t)x->v->text.len, (int64_t)y->v->text.len);
    return order ? order : by_number((int64_t)x->at, (int64_t)y->at);
}

static bool is_same_text(const ordered *x, const ordered *y)
{
    return strcmp(x->v->lang, y->v->lang) == 0 && gs_span_eq(x->v->text, y->v->text);
}

/* What it says: labels it speaks of, and those of them that the sentence has. */
static unsigned known_of(const gs_gold_verdict *v, unsigned *labels)
{
    *labels = 0;
    switch (v->say) {
    case GS_SAY_RIGHT: *labels = v->flagged; return v->flagged;
    case GS_SAY_WRONG_LABEL:
        if (v->has_labels)
            *labels = v->labels & GS_GOLD_ALL_LABELS;
        return v->has_labels ? GS_GOLD_ALL_LABELS : __builtin_popcount(v->flagged) == 1 ? v->flagged : 0;
    default: return 0;
    }
}

static size_t keep_last(ordered *list, size_t n)
{
    size_t kept = 0;
    qsort(list, n, sizeof(*list), by_sentence);
    for (size_t i = 0; i < n; i++)
        if (i + 1 == n || !is_same_sentence(&list[i], &list[i + 1]))
            list[kept++] = list[i];
    return kept;
}

/* One item of the verdicts on one text; nothing where none of them speaks of a label. */
static gs_status add_item(const ordered *list, size_t n, gs_draft *draft)
{
    const gs_gold_verdict *v = list[n - 1].v;
    char digest[GS_SHA256_HEX];
    unsigned known = 0, held = 0;
    for (size_t i = 0; i < n; i++) {
        unsigned labels, speaks = known_of(list[i].v, &labels);
        held = (held & ~speaks) | (labels & speaks);
        known |= speaks;
    }
    if (!known || gs_span_trim(v->text).len == 0)
        return GS_OK;
    if (!gs_sha256_hex(v->text, digest))
        return gs_fail_nomem(draft->err);
    gs_draft_next(draft, (unsigned)(list[n - 1].at + 1));
    draft->text = v->text;
    draft->lang = v->lang;
    draft->doc = v->doc;
    draft->known = known;
    draft->labels = held;
    draft->id = gs_arena_printf(&draft->set->arena, "verdict-%.16s", digest);
    return draft->id ? gs_draft_add(draft) : gs_fail_nomem(draft->err);
}

gs_status gs_gold_add_verdicts(const gs_gold_verdict *verdicts, size_t n, const gs_gold_defaults *defaults,
                               gs_gold_set *set, gs_error *err)
{
    gs_gold_defaults picked = { .sampling = GS_SAMPLING_PICKED, .known = defaults ? defaults->known : 0 };
    gs_draft draft = { 0 };
    ordered *list = calloc(n + 1, sizeof(*list));
    if (!list)
        return gs_fail_nomem(err);
    for (size_t i = 0; i < n; i++)
        list[i] = (ordered){ &verdicts[i], i };
    n = keep_last(list, n);
    qsort(list, n, sizeof(*list), by_text);
    gs_status status = gs_draft_init(&draft, "verdicts", &picked, set, err);
    for (size_t i = 0, end; i < n && status == GS_OK; i = end) {
        for (end = i + 1; end < n && is_same_text(&list[i], &list[end]); end++)
            ;
        status = add_item(list + i, end - i, &draft);
    }
    gs_draft_done(&draft);
    free(list);
    return status;
}
