/* A blocker as a line for the lexicon: how its words are spelt, and what it takes back. */
#include "train/blockers.h"

enum {
    MAX_FORMS = 8,
    MAX_CUE = 4,     /* words of a cue that are written out; of a longer one the word at its edge */
    RIGHT_SHARE = 4, /* for each right hit that it takes back, as many wrong ones */
};

/* Spellings, each once. */
typedef struct forms {
    const char *ptr[MAX_FORMS];
    size_t n;
} forms;

/* --- Lines --- */

static bool add_form(gs_blocker_search *s, forms *list, uint32_t first, uint32_t last)
{
    gs_buf_clear(&s->folded);
    gs_phrases_put(&s->phrases, first, last, true, &s->folded);
    gs_span form = gs_buf_span(&s->folded);
    if (form.len == 0)
        return !s->folded.failed;
    for (size_t i = 0; i < list->n; i++) {
        if (gs_span_eq(gs_span_of(list->ptr[i]), form))
            return true;
    }
    if (list->n == MAX_FORMS || s->folded.failed)
        return !s->folded.failed;
    return (list->ptr[list->n++] = gs_arena_copy(&s->arena, form));
}

/* Whether a pattern can have these tokens in a row; *n is how many. */
static bool are_words(const gs_tokens *tokens, gs_cue_place p, uint32_t *n)
{
    *n = 0;
    for (uint32_t i = p.first; i < p.last; i++) {
        switch (tokens->ptr[i].kind) {
        case GS_TOK_STOP:
        case GS_TOK_CLAUSE:
        case GS_TOK_ASK: return false;
        case GS_TOK_QUOTE:
        case GS_TOK_OTHER: break;
        default: ++*n;
        }
    }
    return *n > 0;
}

static bool add_cue(gs_blocker_search *s, forms *list, gs_cue_place cue, gs_side where)
{
    uint32_t n;
    if (!are_words(&s->phrases.tokens, cue, &n) || n > MAX_CUE) {
        bool at_front = where == GS_BEFORE || where == GS_NEAR_BEFORE;
        cue = at_front ? (gs_cue_place){ .first = cue.first, .last = cue.first + 1 }
                       : (gs_cue_place){ .first = cue.last - 1, .last = cue.last };
    }
    return cue.first >= cue.last || add_form(s, list, cue.first, cue.last);
}

/* How the word and the cue are spelt where they stand so. */
static gs_status add_forms(gs_blocker_search *s, const gs_rule_hit *hit, const gs_beside *word, forms *words,
                           forms *cues)
{
    gs_cue_place cue = { 0 };
    gs_status status = gs_blocker_read(s, hit, &cue);
    for (size_t i = 0; i < s->phrases.n && status == GS_OK; i++) {
        const gs_keyed_phrase *phrase = &s->phrases.ptr[i];
        gs_side near;
        bool beside;
        if (phrase->key != word->word || !gs_side_of(&s->phrases.tokens, phrase, cue, &near, &beside) ||
            (word->side != near && !(beside && word->side == gs_side_beside(near))))
            continue;
        if (!add_form(s, words, phrase->first, phrase->last) || !add_cue(s, cues, cue, word->side))
            status = gs_fail_nomem(s->work->err);
    }
    return status;
}

static void put_forms(gs_buf *out, const forms *list)
{
    gs_buf_puts(out, list->n > 1 ? "(" : "");
    for (size_t i = 0; i < list->n; i++) {
        gs_buf_puts(out, i ? " / " : "");
        gs_buf_puts(out, list->ptr[i]);
    }
    gs_buf_puts(out, list->n > 1 ? ")" : "");
}

/* "! word cue"; with others between, "! word ..2 <cue>": what stands between is no part of the cue. */
static void put_line(gs_buf *out, gs_side where, const forms *words, const forms *cues)
{
    bool near = where == GS_NEAR_BEFORE || where == GS_NEAR_BEHIND;
    bool in_front = where == GS_BEFORE || where == GS_NEAR_BEFORE;
    gs_buf_puts(out, "! ");
    if (in_front) {
        put_forms(out, words);
        gs_buf_puts(out, near ? " ..2 " : " ");
    }
    gs_buf_puts(out, near ? "<" : "");
    put_forms(out, cues);
    gs_buf_puts(out, near ? ">" : "");
    if (!in_front) {
        gs_buf_puts(out, near ? " ..2 " : " ");
        put_forms(out, words);
    }
}

/* --- What a line does --- */

GS_DEFINE_AUTO(gs_lexicon, gs_lexicon_free)
GS_DEFINE_AUTO(gs_matcher, gs_matcher_free)

/* A lexicon of one blocker, or NULL where the line is none: words may be spelt with what a pattern reads otherwise. */
static gs_lexicon *compile(const gs_blocker_search *s, const gs_wrong_rule *r, gs_span line, gs_error *err)
{
    const gs_lexicon *whole = s->work->lexicon;
    gs_lexicon *out = NULL;
    gs_buf source = { 0 };
    gs_buf_printf(&source, "language %s\nstemmer %s\n%s\n  ", gs_lexicon_lang(whole), gs_lexicon_stemmer(whole),
                  r->concept->id);
    gs_buf_put(&source, line.ptr, line.len);
    gs_buf_putc(&source, '\n');
    gs_status status = source.failed ? gs_fail_nomem(err) : GS_OK;
    if (status == GS_OK)
        gs_lexicon_parse(gs_buf_span(&source), "blocker", s->work->concepts, &out, err);
    gs_buf_done(&source);
    return out;
}

/* Whether a blocker overlaps the cue of the hit. */
static gs_status blocks(gs_blocker_search *s, gs_matcher *matcher, const gs_rule_hit *hit, bool *out)
{
    const gs_tokens *tokens = &s->phrases.tokens;
    const gs_hits *found;
    gs_status status = gs_phrases_tokenize(&s->phrases, s->work->gold->ptr[hit->item].text, s->work->err);
    if (status != GS_OK)
        return status;
    gs_cue_place cue = gs_cue_place_of(tokens, hit);
    if (!gs_match(matcher, GS_MATCH_ALL, s->phrases.text, tokens->ptr, tokens->n, &found))
        return gs_fail_nomem(s->work->err);
    *out = false;
    for (size_t i = 0; i < found->n; i++)
        *out |= found->ptr[i].cue_first < cue.last && cue.first < found->ptr[i].cue_last;
    return GS_OK;
}

/* Wrong hits of the rule, and right ones of its whole concept, since the line blocks them all. A sentence without the
 * word it cannot block. */
static gs_status run_line(gs_blocker_search *s, gs_matcher *matcher, unsigned bit, const gs_rule_hit *hits,
                          size_t n_hits, gs_wrong_rule *r)
{
    gs_status status = GS_OK;
    r->n_blocked_wrong = r->n_blocked_right = 0;
    for (size_t i = 0; i < n_hits && status == GS_OK; i++) {
        bool blocked = false;
        if (s->has[i] & bit)
            status = blocks(s, matcher, &hits[i], &blocked);
        r->n_blocked_wrong += blocked && !hits[i].is_right;
        r->n_blocked_right += blocked && hits[i].is_right;
    }
    return status;
}

static gs_status try_line(gs_blocker_search *s, unsigned bit, const gs_rule_hit *hits, size_t n_hits,
                          gs_wrong_rule *r)
{
    gs_error why = { 0 };
    gs_auto(gs_lexicon_free) gs_lexicon *lexicon = compile(s, r, gs_buf_span(&s->line), &why);
    if (!lexicon)
        return why.code == GS_ENOMEM ? gs_fail_nomem(s->work->err) : GS_OK;
    gs_auto(gs_matcher_free) gs_matcher *matcher = NULL;
    gs_status status = gs_matcher_new(lexicon, &matcher, s->work->err);
    if (status == GS_OK)
        status = run_line(s, matcher, bit, hits, n_hits, r);
    if (status != GS_OK || r->n_blocked_wrong < GS_BLOCKER_LEAST ||
        RIGHT_SHARE * r->n_blocked_right > r->n_blocked_wrong)
        return status;
    r->blocker = gs_arena_copy(s->work->arena, gs_buf_span(&s->line));
    return r->blocker ? GS_OK : gs_fail_nomem(s->work->err);
}

gs_status gs_blocker_try(gs_blocker_search *s, const gs_beside *word, const gs_rule_hit *hits, size_t n_hits,
                         gs_wrong_rule *r)
{
    forms words = { 0 }, cues = { 0 };
    gs_status status = GS_OK;
    unsigned bit = 1u << gs_keys_find(&s->tried, word->word);
    for (size_t i = 0; i < n_hits && status == GS_OK; i++) {
        if (s->has[i] & bit && !hits[i].is_right)
            status = add_forms(s, &hits[i], word, &words, &cues);
    }
    if (status != GS_OK || !words.n || !cues.n)
        return status;
    gs_buf_clear(&s->line);
    put_line(&s->line, word->side, &words, &cues);
    return s->line.failed ? gs_fail_nomem(s->work->err) : try_line(s, bit, hits, n_hits, r);
}
