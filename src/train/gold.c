/* The gold set: items are drafted by a reader, checked here whatever file they come from, and kept. */
#include "train/internal.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static const char *const sampling_names[GS_N_SAMPLINGS] = { "natural", "picked", "written" };

const char *gs_sampling_name(gs_sampling sampling)
{
    return (unsigned)sampling < GS_N_SAMPLINGS ? sampling_names[sampling] : NULL;
}

bool gs_sampling_parse(gs_span name, gs_sampling *out)
{
    for (int i = 0; i < GS_N_SAMPLINGS; i++) {
        if (gs_span_eq(name, gs_span_of(sampling_names[i]))) {
            *out = (gs_sampling)i;
            return true;
        }
    }
    return false;
}

void gs_gold_done(gs_gold_set *set)
{
    free(set->ptr);
    free(set->by_id);
    gs_arena_done(&set->arena);
    *set = (gs_gold_set){ 0 };
}

/* --- Drafts --- */

gs_status gs_draft_init(gs_draft *draft, const char *file, const gs_gold_defaults *defaults, gs_gold_set *set,
                        gs_error *err)
{
    static const gs_gold_defaults none = { 0 };
    *draft = (gs_draft){ .defaults = defaults ? defaults : &none, .set = set, .err = err };
    draft->file = gs_arena_copy(&set->arena, gs_span_of(file));
    return draft->file ? GS_OK : gs_fail_nomem(err);
}

void gs_draft_next(gs_draft *draft, unsigned line)
{
    gs_gold_cue *cues = draft->cues;
    size_t cap = draft->cap_cues;
    *draft = (gs_draft){ .defaults = draft->defaults,
                         .set = draft->set,
                         .err = draft->err,
                         .file = draft->file,
                         .line = line,
                         .sampling = -1,
                         .cues = cues,
                         .cap_cues = cap,
                         .n_records = draft->n_records,
                         .take = draft->take };
}

void gs_draft_done(gs_draft *draft)
{
    free(draft->cues);
    draft->cues = NULL;
}

gs_status gs_draft_fail(const gs_draft *draft, const char *fmt, ...)
{
    char message[sizeof(draft->err->message)];
    va_list args;
    va_start(args, fmt);
    vsnprintf(message, sizeof(message), fmt, args);
    va_end(args);
    return gs_fail(draft->err, GS_EFORMAT, draft->file, draft->line, "%s", message);
}

gs_status gs_draft_label(const gs_draft *draft, gs_span name, gs_label *out)
{
    gs_label label;
    if (!gs_label_parse(name, &label) || label == GS_CONTEXT) {
        gs_span shown = gs_span_cut(name, 40);
        return gs_draft_fail(draft, "unknown label \"%.*s\"", (int)shown.len, shown.ptr);
    }
    *out = label;
    return GS_OK;
}

gs_status gs_draft_soft_label(const gs_draft *draft, gs_span name, gs_label *out, bool *soft)
{
    size_t n = strlen(GS_SOFT_PREFIX);
    *soft = name.len > n && memcmp(name.ptr, GS_SOFT_PREFIX, n) == 0;
    return gs_draft_label(draft, *soft ? (gs_span){ name.ptr + n, name.len - n } : name, out);
}

gs_status gs_draft_cue(gs_draft *draft, size_t start, size_t end, gs_label label)
{
    if (!gs_array_reserve(&draft->cues, &draft->cap_cues, draft->n_cues + 1, sizeof(*draft->cues)))
        return gs_fail_nomem(draft->err);
    draft->cues[draft->n_cues++] = (gs_gold_cue){ (uint32_t)start, (uint32_t)end, label };
    return GS_OK;
}

gs_status gs_draft_cue_at(gs_draft *draft, int64_t start, int64_t end, gs_label label)
{
    int64_t first = gs_places_byte(draft->text, start), last = gs_places_byte(draft->text, end);
    if (first < 0 || last <= first)
        return gs_draft_fail(draft, "no words at %lld to %lld of the text", (long long)start, (long long)end);
    return gs_draft_cue(draft, (size_t)first, (size_t)last, label);
}

gs_status gs_draft_cue_words(gs_draft *draft, gs_span words, gs_label label, bool *found)
{
    const char *at = words.len ? memmem(draft->text.ptr, draft->text.len, words.ptr, words.len) : NULL;
    *found = at != NULL;
    if (!at)
        return GS_OK;
    size_t start = (size_t)(at - draft->text.ptr);
    return gs_draft_cue(draft, start, start + words.len, label);
}

void gs_draft_hold_cues(gs_draft *draft)
{
    for (size_t i = 0; i < draft->n_cues; i++)
        draft->labels |= 1u << draft->cues[i].label;
    draft->labels &= ~draft->soft;
    if (draft->known)
        draft->known |= draft->labels | draft->soft;
}

/* --- Checks --- */

static const char *first_label(unsigned labels)
{
    return gs_label_name((gs_label)__builtin_ctz(labels));
}

/* Letters, digits and hyphens: enough to keep a tag from breaking tables and names of files. */
static bool is_tag(const char *lang)
{
    size_t n = strlen(lang);
    return n > 1 && n <= 35 && strspn(lang, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") == n;
}

static gs_status check_labels(const gs_draft *draft, unsigned known)
{
    unsigned unknown = (draft->labels | draft->soft) & ~known;
    if (unknown)
        return gs_draft_fail(draft, "%s is held or soft, but not among the known labels", first_label(unknown));
    for (size_t i = 0; i < draft->n_cues; i++) {
        const gs_gold_cue *cue = &draft->cues[i];
        if (!((draft->labels | draft->soft) >> cue->label & 1))
            return gs_draft_fail(draft, "a cue of %s, which is neither held nor soft", gs_label_name(cue->label));
        if (gs_span_trim((gs_span){ draft->text.ptr + cue->start, cue->end - cue->start }).len == 0)
            return gs_draft_fail(draft, "a cue of %s without words", gs_label_name(cue->label));
    }
    return GS_OK;
}

static gs_status check(const gs_draft *draft, const char *lang, unsigned known)
{
    if (gs_span_trim(draft->text).len == 0)
        return gs_draft_fail(draft, "the text is empty");
    if (draft->text.len > GS_LIMIT_GOLD_TEXT)
        return gs_fail(draft->err, GS_ELIMIT, draft->file, draft->line, "a text over the limit of %zu MB",
                       GS_LIMIT_GOLD_TEXT >> 20);
    if (!lang)
        return gs_draft_fail(draft, "nothing says which language this is");
    if (!is_tag(lang))
        return gs_draft_fail(draft, "\"%.*s\" is no tag of a language", (int)gs_span_cut(gs_span_of(lang), 40).len,
                             lang);
    return check_labels(draft, known);
}

/* --- Ids: one language has each once; suites give the same id to the versions of a sentence --- */

static uint64_t id_hash(const gs_gold *item)
{
    return gs_mix(gs_hash(gs_span_of(item->id)) + gs_hash(gs_span_of(item->lang)));
}

static uint32_t *find_slot(const gs_gold_set *set, const gs_gold *item)
{
    for (size_t i = id_hash(item) & (set->n_slots - 1);; i = (i + 1) & (set->n_slots - 1)) {
        uint32_t *slot = &set->by_id[i];
        if (!*slot)
            return slot;
        const gs_gold *other = &set->ptr[*slot - 1];
        if (strcmp(other->id, item->id) == 0 && strcmp(other->lang, item->lang) == 0)
            return slot;
    }
}

/* Keeps the table at most half full. */
static bool reserve_slots(gs_gold_set *set)
{
    if (set->n < set->n_slots / 2)
        return true;
    size_t n = set->n_slots ? set->n_slots * 2 : 256;
    uint32_t *slots = calloc(n, sizeof(*slots));
    if (!slots)
        return false;
    free(set->by_id);
    set->by_id = slots;
    set->n_slots = n;
    for (size_t i = 0; i < set->n; i++)
        if (*set->ptr[i].id)
            *find_slot(set, &set->ptr[i]) = (uint32_t)(i + 1);
    return true;
}

/* --- Adding --- */

static int by_place(const void *a, const void *b)
{
    const gs_gold_cue *x = a, *y = b;
    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    if (x->end != y->end)
        return x->end < y->end ? -1 : 1;
    return (x->label > y->label) - (x->label < y->label);
}

/* In order of place and label, each once, and only of labels that are known. */
static bool keep_cues(gs_draft *draft, gs_gold *item)
{
    size_t n = 0;
    if (draft->n_cues)
        qsort(draft->cues, draft->n_cues, sizeof(*draft->cues), by_place);
    for (size_t i = 0; i < draft->n_cues; i++) {
        if ((item->known >> draft->cues[i].label & 1) && (!n || by_place(&draft->cues[n - 1], &draft->cues[i]) != 0))
            draft->cues[n++] = draft->cues[i];
    }
    item->n_cues = n;
    item->cues = gs_arena_array(&draft->set->arena, n, sizeof(*item->cues));
    if (n && item->cues)
        memcpy(item->cues, draft->cues, n * sizeof(*item->cues));
    return item->cues != NULL;
}

/* "" for what nobody said; a string that the item before has too is kept once. */
static const char *keep(gs_gold_set *set, const char *value, const char *before)
{
    if (!value || !*value)
        return "";
    return before && strcmp(before, value) == 0 ? before : gs_arena_copy(&set->arena, gs_span_of(value));
}

static bool keep_strings(const gs_draft *draft, const char *lang, gs_gold *item)
{
    gs_gold_set *set = draft->set;
    const gs_gold *last = set->n ? &set->ptr[set->n - 1] : NULL;
    item->text = (gs_span){ gs_arena_copy(&set->arena, draft->text), draft->text.len };
    item->id = keep(set, draft->id, NULL);
    item->lang = keep(set, lang, last ? last->lang : NULL);
    item->doc = keep(set, draft->doc, last ? last->doc : NULL);
    item->function = keep(set, draft->function, last ? last->function : NULL);
    return item->text.ptr && item->id && item->lang && item->doc && item->function;
}

gs_status gs_draft_add(gs_draft *draft)
{
    gs_gold_set *set = draft->set;
    const char *lang = draft->lang && *draft->lang ? draft->lang : draft->defaults->lang;
    unsigned known = draft->is_unlabelled ? 0 : draft->known ? draft->known : GS_GOLD_ALL_LABELS;
    gs_status status = check(draft, lang, known);
    if (status != GS_OK)
        return status;
    if (draft->defaults->known)
        known &= draft->defaults->known;
    if (!known && !draft->is_unlabelled) /* it speaks of none of the labels asked for */
        return GS_OK;
    /* A label may stand in both lists. */
    gs_gold item = { .labels = draft->labels & ~draft->soft & known,
                     .soft = draft->soft & known,
                     .known = known,
                     .sampling = draft->sampling < 0 ? draft->defaults->sampling : (gs_sampling)draft->sampling,
                     .translated = draft->translated || draft->defaults->translated,
                     .file = draft->file,
                     .line = draft->line };
    if (!keep_strings(draft, lang, &item) || !keep_cues(draft, &item) || !reserve_slots(set) ||
        !gs_array_reserve(&set->ptr, &set->cap, set->n + 1, sizeof(*set->ptr)))
        return gs_fail_nomem(draft->err);
    uint32_t *slot = *item.id ? find_slot(set, &item) : NULL;
    if (slot && *slot)
        return gs_draft_fail(draft, "id \"%.*s\" stands in %.80s:%u already",
                             (int)gs_span_cut(gs_span_of(item.id), 40).len, item.id, set->ptr[*slot - 1].file,
                             set->ptr[*slot - 1].line);
    set->ptr[set->n++] = item;
    if (slot)
        *slot = (uint32_t)set->n;
    return GS_OK;
}
