/* Keys of claims: the words of a sentence and of its context as terms. */
#include "alert/claim_terms.h"

#include <stdlib.h>
#include <string.h>

#include "alert/skeleton.h"

/* What one text gives at most: a sentence has room for more than its context. */
enum { SENTENCE_NAMES = 24, CONTEXT_NAMES = 16, STEMS = 20, NUMBERS = 8, DIGITS_MOST = 18 };
_Static_assert(SENTENCE_NAMES + CONTEXT_NAMES + STEMS == GS_CLAIM_TERMS, "the terms fit");

/* What is known of a language. */
typedef struct tongue {
    char lang[GS_LANG_MAX];
    gs_folder *folder;
    gs_world *world;
    gs_ngrams *ngrams; /* NULL: a language without a lexicon has no stems */
    gs_spelling spelling;
    bool capitals_are_common; /* nouns have them, too */
} tongue;

typedef struct word {
    gs_span raw, folded;
    gs_letter first;
    bool is_capitals;   /* all of it */
    bool after_dot;     /* a middle dot stands before: parts of a foreign name in Chinese */
    bool begins;        /* the sentence or a quote in it */
    bool is_number;
    bool is_name;       /* taken already */
} word;

struct gs_claimer {
    const gs_engine *engine;
    gs_translit *translit;
    tongue *tongues;
    size_t n_tongues, cap_tongues;
    gs_tokens tokens;
    word *words;
    gs_span *folded;
    size_t n_words, cap_words, cap_folded;
    gs_arena arena;
    gs_buf buf;
    unsigned n_capitals, n_small;
};

GS_DEFINE_AUTO(gs_claimer, gs_claimer_free)

static void tongue_done(tongue *t)
{
    gs_ngrams_free(t->ngrams);
    gs_world_free(t->world);
    gs_folder_free(t->folder);
}

gs_status gs_claimer_new(const gs_engine *engine, gs_claimer **out, gs_error *err)
{
    gs_auto(gs_claimer_free) gs_claimer *claimer = calloc(1, sizeof(*claimer));
    if (!claimer)
        return gs_fail_nomem(err);
    claimer->engine = engine;
    gs_status status = gs_translit_new(&claimer->translit, err);
    if (status == GS_OK)
        *out = gs_steal(claimer);
    return status;
}

void gs_claimer_free(gs_claimer *claimer)
{
    if (!claimer)
        return;
    for (size_t i = 0; i < claimer->n_tongues; i++)
        tongue_done(&claimer->tongues[i]);
    free(claimer->tongues);
    gs_translit_free(claimer->translit);
    free(claimer->tokens.ptr);
    free(claimer->words);
    free(claimer->folded);
    gs_arena_done(&claimer->arena);
    gs_buf_done(&claimer->buf);
    free(claimer);
}

/* --- Languages --- */

static bool is_one_of(const char *lang, const char *list)
{
    char code[GS_LANG_MAX + 2];
    size_t n = strcspn(lang, "-");
    if (n + 2 >= sizeof(code))
        return false;
    code[0] = code[n + 1] = ' ';
    memcpy(code + 1, lang, n);
    code[n + 2] = '\0';
    return strstr(list, code);
}

static gs_spelling spelling_of(const char *lang)
{
    if (is_one_of(lang, " zh "))
        return GS_SPELLING_CHINESE;
    if (is_one_of(lang, " ar fa ur ps ckb "))
        return GS_SPELLING_ARABIC;
    if (is_one_of(lang, " de nl da nb sv "))
        return GS_SPELLING_GERMAN;
    if (is_one_of(lang, " cs sk pl sl hr sr bs lv lt et fi hu "))
        return GS_SPELLING_SLAVIC;
    return GS_SPELLING_PLAIN;
}

static gs_status tongue_init(const gs_claimer *c, const char *lang, tongue *out, gs_error *err)
{
    const gs_lexicon *lexicon = gs_engine_lexicon(c->engine, lang);
    memcpy(out->lang, lang, strlen(lang) + 1);
    out->spelling = spelling_of(lang);
    out->capitals_are_common = is_one_of(lang, " de lb ");
    gs_status status = gs_folder_new(lang, &out->folder, err);
    if (status == GS_OK)
        status = gs_world_new(lang, out->folder, &out->world, err);
    if (status == GS_OK && lexicon)
        status = gs_ngrams_new(lexicon, 1, GS_NGRAMS_KEEP_NUMBERS, &out->ngrams, err);
    return status;
}

static gs_status tongue_of(gs_claimer *c, const char *lang, const tongue **out, gs_error *err)
{
    for (size_t i = 0; i < c->n_tongues; i++) {
        if (strcmp(c->tongues[i].lang, lang) == 0) {
            *out = &c->tongues[i];
            return GS_OK;
        }
    }
    if (!gs_array_reserve(&c->tongues, &c->cap_tongues, c->n_tongues + 1, sizeof(*c->tongues)))
        return gs_fail_nomem(err);
    tongue *t = &c->tongues[c->n_tongues];
    *t = (tongue){ 0 };
    gs_status status = tongue_init(c, lang, t, err);
    if (status != GS_OK) {
        tongue_done(t);
        return status;
    }
    c->n_tongues++;
    *out = t;
    return GS_OK;
}

/* --- Words --- */

static void look_at_letters(word *w)
{
    unsigned len;
    w->first = GS_LETTER_NONE;
    w->is_capitals = true;
    for (const char *p = w->raw.ptr, *end = p + w->raw.len; p < end; p += len) {
        gs_letter letter = gs_letter_of(gs_utf8_at(p, end, &len));
        if (w->first == GS_LETTER_NONE)
            w->first = letter;
        w->is_capitals &= letter != GS_LETTER_SMALL;
    }
}

static bool is_middle_dot(gs_span token)
{
    return gs_span_eq(token, gs_span_of("·")) || gs_span_eq(token, gs_span_of("•")) ||
           gs_span_eq(token, gs_span_of("・"));
}

static bool add_word(gs_claimer *c, const tongue *t, gs_span raw, const gs_token *token, bool begins, bool dotted)
{
    gs_buf_clear(&c->buf);
    gs_fold(t->folder, raw, false, &c->buf);
    char *kept = c->buf.failed ? NULL : gs_arena_copy(&c->arena, gs_buf_span(&c->buf));
    if (!kept || !gs_array_reserve(&c->words, &c->cap_words, c->n_words + 1, sizeof(*c->words)) ||
        !gs_array_reserve(&c->folded, &c->cap_folded, c->n_words + 1, sizeof(*c->folded)))
        return false;
    word *w = &c->words[c->n_words];
    *w = (word){ .raw = raw, .folded = { kept, c->buf.len }, .begins = begins, .after_dot = dotted,
                 .is_number = token->kind == GS_TOK_NUMBER };
    look_at_letters(w);
    c->n_capitals += w->first == GS_LETTER_CAPITAL;
    c->n_small += w->first == GS_LETTER_SMALL;
    c->folded[c->n_words++] = w->folded;
    return true;
}

static bool read_words(gs_claimer *c, const tongue *t, gs_span text)
{
    c->n_words = c->n_capitals = c->n_small = 0;
    gs_arena_reset(&c->arena);
    if (!gs_tokenize(text, &c->tokens))
        return false;
    bool begins = true, dotted = false;
    for (size_t i = 0; i < c->tokens.n && i < GS_LIMIT_SENTENCE_TOKENS; i++) {
        const gs_token *token = &c->tokens.ptr[i];
        gs_span raw = { text.ptr + token->start, token->end - token->start };
        if (token->kind == GS_TOK_WORD || token->kind == GS_TOK_NUMBER) {
            if (raw.len > GS_LIMIT_WORD)
                continue;
            if (!add_word(c, t, raw, token, begins, dotted))
                return false;
            begins = dotted = false;
            continue;
        }
        begins |= token->kind == GS_TOK_STOP || token->kind == GS_TOK_QUOTE || token->kind == GS_TOK_ASK ||
                  token->kind == GS_TOK_CLAUSE;
        dotted = is_middle_dot(raw);
    }
    return true;
}

/* --- Terms --- */

typedef struct gathering {
    gs_claim *claim;
    gs_claim speaker; /* terms of who says it */
    unsigned flags; /* of the text that is read */
    unsigned n_names, n_numbers, n_stems, most_names;
} gathering;

static void add_term(gathering *g, gs_term_kind kind, uint64_t value, unsigned flags)
{
    gs_claim *claim = g->claim;
    for (unsigned i = 0; i < g->speaker.n; i++)
        if (gs_term_bare(g->speaker.terms[i]) == gs_term_bare(gs_term(kind, value, 0)))
            flags |= GS_TERM_CONTEXT;
    uint64_t term = gs_term(kind, value, flags | g->flags);
    for (unsigned i = 0; i < claim->n; i++) {
        if (gs_term_bare(claim->terms[i]) == gs_term_bare(term)) {
            claim->terms[i] &= ~(uint64_t)0xffff | (term & claim->terms[i] & 0xffff);
            return;
        }
    }
    unsigned *n = kind == GS_TERM_STEM ? &g->n_stems : &g->n_names;
    unsigned most = kind == GS_TERM_STEM ? STEMS : g->most_names;
    if (*n >= most || claim->n == GS_CLAIM_TERMS)
        return;
    ++*n;
    claim->terms[claim->n++] = term;
}

/* A number is its digits without those that only say how large it is: "1.5 million", 1,500,000 and 150万 are one. */
static void add_number(gs_claimer *c, gathering *g, gs_span raw)
{
    char digits[DIGITS_MOST];
    unsigned n = 0;
    gs_span latin = gs_translit_word(c->translit, raw);
    for (size_t i = 0; i < latin.len && n < DIGITS_MOST; i++)
        if (latin.ptr[i] >= '0' && latin.ptr[i] <= '9' && (n > 0 || latin.ptr[i] != '0'))
            digits[n++] = latin.ptr[i];
    while (n > 0 && digits[n - 1] == '0')
        n--;
    if (n == 0 || g->n_numbers++ >= NUMBERS)
        return;
    uint64_t value = gs_hash_id((gs_span){ digits, n }) << 3 | (n < 7 ? n : 7);
    add_term(g, GS_TERM_NUMBER, value, 0);
}

static void add_places(gs_claimer *c, const tongue *t, gathering *g)
{
    for (size_t i = 0; i < c->n_words; i++) {
        const word *w = &c->words[i];
        gs_world_name found;
        size_t n = w->is_number ? 0 : gs_world_find(t->world, c->folded + i, c->n_words - i, &found);
        /* "us" and "it" are words; countries have capitals. */
        if (n == 0 || (w->first == GS_LETTER_SMALL && !found.is_time) ||
            (n == 1 && w->raw.len <= 3 && w->first == GS_LETTER_CAPITAL && !w->is_capitals))
            continue;
        add_term(g, GS_TERM_WORLD, found.id, 0);
        for (size_t k = 0; k < n; k++)
            c->words[i + k].is_name = true;
        i += n - 1;
    }
}

static void add_skeleton(gs_claimer *c, const tongue *t, gathering *g, gs_span raw, unsigned flags)
{
    gs_span latin = gs_translit_word(c->translit, raw);
    bool is_latin = (unsigned char)raw.ptr[0] < 0xd0; /* up to U+02FF, and ASCII */
    gs_spelling spelling = is_latin && (t->spelling == GS_SPELLING_ARABIC || t->spelling == GS_SPELLING_CHINESE)
                               ? GS_SPELLING_PLAIN : t->spelling;
    uint64_t skeleton = gs_skeleton_of(latin, spelling);
    if (gs_skeleton_length(skeleton) >= 2)
        add_term(g, GS_TERM_NAME, skeleton, flags);
}

/* Characters that Chinese writes foreign names with, after the tables of the Xinhua agency. */
static const char han_of_names[] =
    "阿埃艾安昂奥巴白班邦鲍贝本比彼别宾波伯博布查达戴丹道德登邓迪蒂丁东杜顿多厄恩尔法凡菲费芬弗夫福富盖冈戈格葛古哈海汉豪赫亨洪胡华怀惠霍"
    "基吉季加贾简杰金卡凯坎康考科克肯库夸奎昆拉莱赖兰朗劳勒雷里利连列林琳卢鲁伦罗洛马迈麦曼毛梅门蒙米密明莫姆木穆纳乃南内尼妮宁诺欧帕派"
    "潘庞佩彭皮珀平普奇齐钱乔切琼丘让热日荣儒瑞若萨塞赛桑瑟沙莎山舍申施史舒斯苏索塔泰坦汤唐陶特滕提廷图托瓦万旺威韦维魏温文沃乌武西希锡夏"
    "香肖谢辛休许雅亚扬耶叶伊因英尤于约泽扎詹章珍朱兹卓宗佐茨娜丽莉玛露蕾";

static bool is_han_of_names(const word *w)
{
    char letter[4] = { 0 };
    if (w->is_name || w->first != GS_LETTER_CASELESS || w->folded.len != 3)
        return false;
    memcpy(letter, w->folded.ptr, w->folded.len);
    return gs_span_find(gs_span_of(han_of_names), letter);
}

/* Runs of such characters: three, or two beside a middle dot, which alone makes sure of a name. */
static void add_han_names(gs_claimer *c, const tongue *t, gathering *g)
{
    for (size_t i = 0, n; i < c->n_words; i += n ? n : 1) {
        const word *first = &c->words[i];
        for (n = 0; i + n < c->n_words && is_han_of_names(first + n) && (n == 0 || !first[n].after_dot); n++)
            continue;
        bool dotted = n > 0 && (first->after_dot || (i + n < c->n_words && first[n].after_dot));
        if (n < 2 || (n == 2 && !dotted))
            continue;
        const char *end = first[n - 1].raw.ptr + first[n - 1].raw.len;
        gs_span name = { first->raw.ptr, (size_t)(end - first->raw.ptr) };
        add_skeleton(c, t, g, name, dotted ? 0 : GS_TERM_UNSURE);
    }
}

static void add_names(gs_claimer *c, const tongue *t, gathering *g)
{
    /* In a headline of capitals a capital says nothing. */
    bool unclear = t->capitals_are_common || c->n_capitals > c->n_small;
    for (size_t i = 0; i < c->n_words; i++) {
        const word *w = &c->words[i];
        if (w->is_name || w->is_number || w->folded.len < 2)
            continue;
        if (w->first == GS_LETTER_CAPITAL)
            add_skeleton(c, t, g, w->raw, unclear || w->begins ? GS_TERM_UNSURE : 0);
        else if (w->first == GS_LETTER_CASELESS && t->spelling == GS_SPELLING_ARABIC)
            add_skeleton(c, t, g, gs_without_article(w->raw), GS_TERM_UNSURE);
    }
    if (t->spelling == GS_SPELLING_CHINESE)
        add_han_names(c, t, g);
}

static bool add_stems(gs_claimer *c, const tongue *t, gathering *g, gs_span text)
{
    const gs_ngram *runs;
    size_t n;
    if (!t->ngrams)
        return true;
    size_t n_tokens = c->tokens.n < GS_LIMIT_SENTENCE_TOKENS ? c->tokens.n : GS_LIMIT_SENTENCE_TOKENS;
    if (!gs_ngrams_find(t->ngrams, text, c->tokens.ptr, n_tokens, &runs, &n))
        return false;
    for (size_t i = 0; i < n; i++)
        if (runs[i].words.len >= 4 && c->tokens.ptr[runs[i].first].kind == GS_TOK_WORD)
            add_term(g, GS_TERM_STEM, gs_hash_id(runs[i].words), 0);
    return true;
}

static bool add_text(gs_claimer *c, const tongue *t, gathering *g, gs_span text, unsigned flags)
{
    g->flags = flags;
    g->most_names += flags & GS_TERM_CONTEXT ? CONTEXT_NAMES / 2 : SENTENCE_NAMES;
    if (!read_words(c, t, text))
        return false;
    for (size_t i = 0; i < c->n_words; i++)
        if (c->words[i].is_number)
            add_number(c, g, c->words[i].raw);
    add_places(c, t, g);
    add_names(c, t, g);
    return (flags & GS_TERM_CONTEXT) || add_stems(c, t, g, text);
}

static int by_value(const void *a, const void *b)
{
    uint64_t x, y;
    memcpy(&x, a, sizeof(x));
    memcpy(&y, b, sizeof(y));
    return (x > y) - (x < y);
}

gs_status gs_claim_of(gs_claimer *claimer, const gs_claim_text *text, gs_claim *out, gs_error *err)
{
    const tongue *t = NULL;
    gs_claim claim = { .n = 0 };
    gathering g = { .claim = &claim };
    if (strlen(text->lang) >= sizeof(claim.lang))
        return gs_fail(err, GS_EINVAL, NULL, 0, "no language tag: %.40s", text->lang);
    gs_status status = tongue_of(claimer, text->lang, &t, err);
    if (status != GS_OK)
        return status;
    memcpy(claim.lang, text->lang, strlen(text->lang) + 1);
    if (!add_text(claimer, t, &g, text->said_by, 0))
        return gs_fail_nomem(err);
    g = (gathering){ .claim = &claim, .speaker = claim };
    claim.n = 0;
    if (!add_text(claimer, t, &g, text->sentence, 0) || !add_text(claimer, t, &g, text->headline, GS_TERM_CONTEXT) ||
        !add_text(claimer, t, &g, text->before, GS_TERM_CONTEXT))
        return gs_fail_nomem(err);
    qsort(claim.terms, claim.n, sizeof(*claim.terms), by_value);
    *out = claim;
    return GS_OK;
}
