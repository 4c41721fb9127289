/* Matching: rows of one pattern and one text; then random lexicons and texts against a matcher that works on the text of
 * the pattern and knows no automaton; then texts that fill every cache. */
#include "small.h"

/* --- One pattern, one text ------------------------------------------------------------------------------------------- */

struct match_case {
    char pattern[96], text[192];
    char want[192]; /* the hits, each as the text it covers, cues in <> where they are not the whole; " | " between */
};

ParameterizedTestParameters(lexicon_match, english)
{
    static struct match_case rows[] = {
        /* words */
        { "denied", "He DENIED it, was denied, denies.", "DENIED | denied" },
        { "den*", "He denied the den, DENIAL, and idened.", "denied | den | DENIAL" },
        { "*ied", "He denied, was tied; ied, ieds.", "denied | tied | ied" },
        { "*strasse", "Die Hauptstraße, straßen", "Hauptstraße" },
        { "deny~", "He denies, denied, denying; a denial.", "denies | denied | denying" },
        { "'May'", "It may be May or MAY.", "May" },
        { "'may'", "It may be May.", "may" },
        { "%", "On 12 May 1,000.5 and ٣ or two B12 2nd.", "12 | 1,000.5 | ٣" },
        { "'New-York'", "new-York, New-York", "New-York" },
        { "% 'May'", "On 12 May, 13 may.", "12 May" },
        { "3", "No 3 and 33.", "3" },
        { "don't", "I don't, I don’t, I dont.", "don't | don’t" },
        { "co\u00adop*", "a coope\u00adrative co\u200dop", "coope\u00adrative | co\u200dop" },
        { "ﬁlm", "A film, a FILM.", "film | FILM" },
        { "strasse", "Die Straße", "Straße" },
#define LONG "longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong"
        { LONG "*", "longlong, " LONG ", " LONG "er", LONG " | " LONG "er" },
        { LONG, "longlong, " LONG "er", "" },
        /* sequences */
        { "a b c", "a b c, a c b, a b", "a b c" },
        { "so-called", "a so-called man, so called, so – called, socalled", "so-called | so called" },
        { "so called", "a so-called man", "so-called" },
        { "called* fake", "the so-called “fake”", "called “fake" },
        { "a b", "a \"b\" a «b a' b 'a' 'b' a-b a/b a • b", "a \"b | a «b | a' b | a' 'b | a-b | a/b | a • b" },
        { "a b", "a, b a: b a; b a (b) a. b a? b a! b a – b a … b a - b", "" },
        { "a a", "a a a", "a a | a a" },
        { "a , b", "a, b a ( b a – b, a b a; b a. b a: b", "a, b | a ( b | a – b" },
        { "a [,] b", "a b a, b a; b", "a b | a, b" },
        { "<a> ,", "a, a. a", "<a>," },
        { "a ..1 , b", "a, b a x, b a, , b a x b", "a, b | a x, b | a, , b" },
        /* alternatives, groups, options */
        { "a / b c / d", "a b c d b d c", "a | b c | d | d" },
        { "(a / b) c", "a c b c c", "a c | b c" },
        { "[a / b] c", "a c, b c, c", "a c | b c | c" },
        { "a [b] [c] d", "a d a b d a c d a b c d a c b d", "a d | a b d | a c d | a b c d" },
        { "a / a b", "a b", "a | a b" },
        { "(a / a b)", "a b", "a | a b" },
        { "(a b / b) c", "a b c", "a b c" },
        { "a b / b", "a b", "a b | b" },
        { "((a / b) / [c] d) e", "a e, b e, c d e, d e, c e", "a e | b e | c d e | d e" },
        /* gaps */
        { "a ..1 b", "a b, a x b, a x x b", "a b | a x b" },
        { "a ..3 b", "a, x, b", "a, x, b" },
        { "a ..2 b", "a, x, b", "" },
        { "a ..2 b", "a; b a: b a ; x b", "" },
        { "a ..2 b", "a. b a? b a ! b a (b a – b", "a. b | a? b | a ! b | a (b | a – b" },
        { "a ..2 b", "a \"x\" - \"y\" b", "" },
        { "a ..3 b", "a \"x\" - \"y\" b", "a \"x\" - \"y\" b" },
        { "a ..12 b", "a 1 2 3 4 5 6 7 8 9 10 11 12 b", "a 1 2 3 4 5 6 7 8 9 10 11 12 b" },
        { "a ..12 b", "a 1 2 3 4 5 6 7 8 9 10 11 12 13 b", "" },
        { "a ..2 b", "a a b", "a a b" },
        { "a ..1 b ..1 c", "a b c a x b x c a b x x c", "a b c | a x b x c" },
        { "a (b / ..2 c)", "a b, a x c, a c", "a b | a x c | a c" },
        { "(a ..1 b) c", "a x b c, a b c, b c", "a x b c | a b c" },
        { "a [..2 b] c", "a c, a x b c, a x c", "a c | a x b c" },
        /* classes */
        { "@noun", "claims and reports, story", "claims | reports | story" },
        { "false @noun", "a false claim, a false report", "false claim | false report" },
        { "@two", "a b and c", "a b | c" },
        { "@late", "p, q", "p | q" },
        { "@later r", "p r, q r", "p r | q r" },
        { "(the / @two) end", "the end, a b end, c end", "the end | a b end | c end" },
        /* cues */
        { "no <doubt>", "no doubt", "no <doubt>" },
        { "<no> ..2 <doubt>", "no real doubt", "no real doubt" },
        { "call* ..2 <(fake / a lie)>", "called it a lie", "called it <a lie>" },
        { "a [<b>] c", "a b c, a c", "a <b> c | a c" },
        { "a / b <c>", "a, b c", "a | b <c>" },
        { "<a> b / c", "a b, c", "<a> b | c" },
        { "<a / b> c", "a c, b c", "<a> c | <b> c" },
        { "(a / <a>) b", "a b", "a b" },
        { "(a / <b>) c", "a c, b c", "a c | <b> c" },
        { "<\"fake\"> news", "the \"fake\" news", "<fake>\" news" },
        /* nothing */
        { "a", "", "" },
        { "a", "“”, ; – …", "" },
    };
    return cr_make_param_array(struct match_case, rows, ROWS(rows));
}

/* The hits of a text in all, printed. */
static void print_hits(gs_matcher *matcher, const char *text, char *out, size_t size)
{
    gs_tokens tokens = { 0 };
    const gs_hits *hits;
    gs_buf buf = { 0 };
    cr_assert(gs_tokenize(gs_span_of(text), &tokens));
    cr_assert(gs_match(matcher, GS_MATCH_ALL, gs_span_of(text), tokens.ptr, tokens.n, &hits));
    for (size_t i = 0; i < hits->n; i++) {
        const gs_hit *h = &hits->ptr[i];
        cr_assert(h->first <= h->cue_first && h->cue_first < h->cue_last && h->cue_last <= h->last);
        cr_assert_leq(h->last, tokens.n);
        bool marked = h->cue_first != h->first || h->cue_last != h->last;
        gs_buf_puts(&buf, i ? " | " : "");
        for (uint32_t t = h->first; t < h->last; t++) {
            uint32_t end = t + 1 < h->last ? tokens.ptr[t + 1].start : tokens.ptr[t].end;
            gs_buf_puts(&buf, marked && t == h->cue_first ? "<" : "");
            gs_buf_put(&buf, text + tokens.ptr[t].start, tokens.ptr[t].end - tokens.ptr[t].start);
            gs_buf_puts(&buf, marked && t + 1 == h->cue_last ? ">" : "");
            gs_buf_put(&buf, text + tokens.ptr[t].end, end - tokens.ptr[t].end);
        }
    }
    snprintf(out, size, "%.*s", (int)buf.len, buf.ptr ? buf.ptr : "");
    gs_buf_done(&buf);
    free(tokens.ptr);
}

static void expect_hits(const char *head, const struct match_case *row)
{
    char source[512], got[256];
    snprintf(source, sizeof(source), "%sclass noun claim* / report*\nclass noun story\nclass two a b / c\n"
             "class late p\nclass later @late\nclass late q\ndeny\n  | %s\n", head, row->pattern);
    gs_concepts *concepts = small_concepts_new();
    gs_lexicon *lexicon = small_lexicon_new(concepts, source);
    gs_matcher *matcher;
    cr_assert_eq(gs_matcher_new(lexicon, &matcher, NULL), GS_OK);
    for (int round = 0; round < 2; round++) { /* the second run meets filled caches */
        print_hits(matcher, row->text, got, sizeof(got));
        cr_expect_str_eq(got, row->want, "[%s] in [%s]\ngot  %s\nwant %s", row->pattern, row->text, got, row->want);
    }
    gs_matcher_free(matcher);
    gs_lexicon_free(lexicon);
    gs_concepts_free(concepts);
}

ParameterizedTest(const struct match_case *row, lexicon_match, english)
{
    expect_hits("language en\nstemmer english\n", row);
}

ParameterizedTestParameters(lexicon_match, chinese)
{
    static struct match_case rows[] = {
        { "无法证实", "目前无法证实。無法證實！", "无法证实 | 無法證實" },
        { "无法 证实", "无法证实", "无法证实" },
        { "否认 ..2 指控", "他否认了有关指控", "" },
        { "否认 ..4 指控", "他否认了，有关指控，否认；指控", "否认了，有关指控" },
        { "<否认> 指控", "他否认指控", "<否认>指控" },
        { "假* 新闻", "假新闻", "假新闻" },
        { "%", "３月１２日", "３ | １２" },
    };
    return cr_make_param_array(struct match_case, rows, ROWS(rows));
}

ParameterizedTest(const struct match_case *row, lexicon_match, chinese)
{
    expect_hits("language zh\n", row);
}

/* Words are also found behind the particles written on to them, where three letters remain. */
ParameterizedTestParameters(lexicon_match, arabic)
{
    static struct match_case rows[] = {
        { "نفى", "ونفى، فنفى؛ نفى", "ونفى | فنفى | نفى" },
        { "خبر", "والخبر بالخبر كخبر", "والخبر" },
        { "الخبر", "والخبر خبر", "والخبر" },
        { "خبر*", "والخبرين", "والخبرين" },
        { "ما", "وما ما", "ما" },
        { "وبيان", "وبيان بيان", "وبيان" },
        { "لم ينف", "ولم ينف", "" },
    };
    return cr_make_param_array(struct match_case, rows, ROWS(rows));
}

ParameterizedTest(const struct match_case *row, lexicon_match, arabic)
{
    expect_hits("language ar\nclitic و ف\nclitic الْ\n", row);
}

/* --- What is kept and what is dropped ------------------------------------------------------------------------------------ */

static gs_concepts *concepts;
static gs_lexicon *lexicon;
static gs_matcher *matcher;
static gs_tokens tokens;

static void load(const char *source)
{
    concepts = small_concepts_new();
    lexicon = small_lexicon_new(concepts, source);
    cr_assert_eq(gs_matcher_new(lexicon, &matcher, NULL), GS_OK);
}

static void unload(void)
{
    free(tokens.ptr);
    gs_matcher_free(matcher);
    gs_lexicon_free(lexicon);
    gs_concepts_free(concepts);
}

static const gs_hits *match(gs_match_mode mode, const char *text)
{
    const gs_hits *hits;
    cr_assert(gs_tokenize(gs_span_of(text), &tokens));
    cr_assert(gs_match(matcher, mode, gs_span_of(text), tokens.ptr, tokens.n, &hits));
    return hits;
}

Test(lexicon_match, without_a_cue_only_authors_see_hits)
{
    load("language en\nnegation\n  | not\n  | no ..2 longer\ndeny\n  | denied\n  | made ..2 denial\n  ! denied entry\n");
    cr_expect_eq(match(GS_MATCH_CUES, "It is not, no one longer.")->n, 0);
    cr_expect_eq(match(GS_MATCH_ALL, "It is not, no one longer.")->n, 2);
    cr_expect_not(match(GS_MATCH_ALL, "It is not, no one longer.")->has_cue);
    cr_expect_eq(match(GS_MATCH_CUES, "It is not, no one longer, denied.")->n, 3);
    cr_expect(match(GS_MATCH_CUES, "It is denied")->has_cue);
    cr_expect_eq(match(GS_MATCH_CUES, "Not denied entry, no longer made a denial")->n, 5);
    cr_expect_eq(match(GS_MATCH_CUES, "")->n, 0);
    unload();
}

Test(lexicon_match, hits_over_the_limit_are_dropped_and_said_to_be)
{
    load("language en\ndeny\n  | a\n  | a ..12 b\n");
    char text[2 * (GS_LIMIT_HITS + 2)];
    for (size_t i = 0; i < sizeof(text); i += 2)
        memcpy(text + i, "a ", 2);
    text[2 * GS_LIMIT_HITS] = '\0';
    const gs_hits *hits = match(GS_MATCH_CUES, text);
    cr_expect_eq(hits->n, GS_LIMIT_HITS);
    cr_expect_not(hits->cut);
    text[2 * GS_LIMIT_HITS] = 'a';
    text[2 * GS_LIMIT_HITS + 1] = '\0';
    hits = match(GS_MATCH_CUES, text);
    cr_expect_eq(hits->n, GS_LIMIT_HITS);
    cr_expect(hits->cut);
    hits = match(GS_MATCH_CUES, "a b");
    cr_expect_eq(hits->n, 2);
    cr_expect_not(hits->cut);
    unload();
}

Test(lexicon_match, rules_that_share_words_are_all_found)
{
    load("language en\ndeny\n  | denied\n  | den*\n  ! denied\nreject\n  | denied it\nfalse\n  | it\n");
    const gs_hits *hits = match(GS_MATCH_CUES, "denied it");
    static const unsigned lines[] = { 3, 4, 5, 7, 9 };
    cr_assert_eq(hits->n, ROWS(lines));
    for (size_t i = 0; i < hits->n; i++)
        cr_expect_eq(hits->ptr[i].rule->line, lines[i], "hit %zu: line %u", i, hits->ptr[i].rule->line);
    unload();
}

/* --- Against a matcher without an automaton ------------------------------------------------------------------------------ */

/* A pattern means a function from sets of places, where a match may stand, to sets of places, where it may stand then;
 * places are bits. Words are one letter, repeated, since the anchors of branches depend on length; a text is the letters
 * of its words, capital where the word goes on, with a comma, a full stop or a semicolon for what parts them. */
static const char *const words[] = { "a", "bb", "ccc", "ddddd", "eeeeeeee" };

typedef struct reader {
    const char *at;
    const char *tokens;
    size_t n_tokens;
} reader;

static const char class_text[] = "bb / ccc [a]";

static uint64_t read_alternatives(reader *r, uint64_t from);

static uint64_t read_gap(reader *r, uint64_t from)
{
    int width = atoi(r->at + 2);
    r->at += 2 + strspn(r->at + 2, "0123456789");
    for (int i = 0; i < width; i++) {
        uint64_t to = from;
        for (size_t t = 0; t < r->n_tokens; t++)
            if ((from >> t & 1) && r->tokens[t] != ';')
                to |= (uint64_t)2 << t;
        from = to;
    }
    return from;
}

static uint64_t read_word(reader *r, uint64_t from)
{
    char word = *r->at;
    while (*r->at == word)
        r->at++;
    bool prefix = *r->at == '*';
    r->at += prefix;
    uint64_t to = 0;
    for (size_t t = 0; t < r->n_tokens; t++)
        if ((from >> t & 1) && (r->tokens[t] == word || (prefix && r->tokens[t] == word - 'a' + 'A')))
            to |= (uint64_t)2 << t;
    return to;
}

static uint64_t read_item(reader *r, uint64_t from)
{
    uint64_t to;
    switch (*r->at) {
    case '(':
    case '[':
    case '<': {
        bool optional = *r->at++ == '[';
        to = read_alternatives(r, from) | (optional ? from : 0);
        r->at++;
        return to;
    }
    case '@': {
        reader body = { class_text, r->tokens, r->n_tokens };
        r->at += 2;
        return read_alternatives(&body, from);
    }
    case '.':
        return read_gap(r, from);
    default:
        return read_word(r, from);
    }
}

static uint64_t read_sequence(reader *r, uint64_t from)
{
    for (r->at += strspn(r->at, " "); *r->at && !strchr("/)]>", *r->at); r->at += strspn(r->at, " "))
        from = read_item(r, from);
    return from;
}

static uint64_t read_alternatives(reader *r, uint64_t from)
{
    uint64_t to = read_sequence(r, from);
    while (*r->at == '/') {
        r->at++;
        to |= read_sequence(r, from);
    }
    return to;
}

typedef struct triple {
    unsigned line;
    uint32_t first, last;
} triple;

static int by_value(const void *a, const void *b)
{
    return memcmp(a, b, sizeof(triple));
}

static size_t sort_unique(triple *list, size_t n)
{
    size_t kept = 0;
    if (n)
        qsort(list, n, sizeof(*list), by_value);
    for (size_t i = 0; i < n; i++)
        if (kept == 0 || by_value(&list[kept - 1], &list[i]) != 0)
            list[kept++] = list[i];
    return kept;
}

enum { MAX_RULES = 4, MAX_TOKENS = 40, MAX_TRIPLES = 4096 };

/* Of each top-level alternative and end the longest match. `place` says where the letters stand among all tokens. */
static size_t match_pattern(const char *pattern, unsigned line, const char *letters, const uint32_t *place, triple *out)
{
    size_t n = 0, n_tokens = strlen(letters);
    for (const char *branch = pattern, *next; branch; branch = next) {
        uint64_t done = 0;
        for (size_t first = 0; first < n_tokens; first++) {
            reader r = { branch, letters, n_tokens };
            uint64_t ends = read_sequence(&r, (uint64_t)1 << first) & ~done;
            next = *r.at == '/' ? r.at + 1 : NULL;
            done |= ends;
            for (; ends; ends &= ends - 1)
                out[n++] = (triple){ line, place[first], place[__builtin_ctzll(ends) - 1] + 1 };
        }
        if (n_tokens == 0)
            break;
    }
    return n;
}

/* --- Random patterns and texts */

static uint64_t seed;

static unsigned draw(unsigned n)
{
    seed = seed * 6364136223846793005 + 1442695040888963407;
    return (unsigned)(seed >> 33) % n;
}

static void draw_alternatives(gs_buf *out, int depth, bool marks);

static void draw_item(gs_buf *out, int depth, bool marks)
{
    unsigned kind = draw(depth > 2 ? 6 : 10);
    if (kind < 5 && draw(20) == 0)
        gs_buf_putc(out, ',');
    else if (kind < 5)
        gs_buf_printf(out, "%s%s", words[draw(5)], draw(4) ? "" : "*");
    else if (kind == 5)
        gs_buf_printf(out, "..%u", 1 + draw(draw(8) ? 3 : 12));
    else if (kind == 6)
        gs_buf_puts(out, "@x");
    else {
        bool cue = marks && kind == 9;
        gs_buf_putc(out, cue ? '<' : kind == 7 ? '[' : '(');
        draw_alternatives(out, depth + 1, marks && !cue);
        gs_buf_putc(out, cue ? '>' : kind == 7 ? ']' : ')');
    }
}

static void draw_alternatives(gs_buf *out, int depth, bool marks)
{
    for (unsigned i = 0, n = 1 + draw(3); i < n; i++) {
        gs_buf_puts(out, i ? " / " : "");
        for (unsigned k = 0, len = 1 + draw(4); k < len; k++) {
            gs_buf_puts(out, k ? " " : "");
            draw_item(out, depth, marks);
        }
    }
}

/* A lexicon of some rules that parse; those that could match nothing or begin with a gap are drawn anew. */
static size_t draw_lexicon(gs_buf *source, char patterns[MAX_RULES][512])
{
    size_t n = 0, wanted = 1 + draw(MAX_RULES);
    gs_buf_puts(source, "language en\nclass x bb\nclass x ccc [a]\ndeny\n");
    while (n < wanted) {
        gs_buf one = { 0 };
        size_t before = source->len;
        gs_lexicon *tried = NULL;
        draw_alternatives(&one, 0, true);
        gs_buf_putc(&one, '\0');
        gs_buf_printf(source, "  %c %s\n", draw(2) ? '|' : '!', one.ptr);
        if (one.len <= 512 && gs_lexicon_parse(gs_buf_span(source), "xx.lex", concepts, &tried, NULL) == GS_OK)
            memcpy(patterns[n++], one.ptr, one.len);
        else
            source->len = before;
        gs_lexicon_free(tried);
        gs_buf_done(&one);
    }
    return n;
}

/* Words, the same with a tail, and punctuation of every kind. `letters` and `place` are the words and separators. */
static void draw_text(gs_buf *text, char *letters, uint32_t *place)
{
    static const char marks[][8] = { ",", ";", ".", ":", "(", "\"", "•", "«" };
    static const char parting[] = ",;.;,"; /* what the first five are to a pattern */
    size_t n = 0;
    uint32_t token = 0;
    for (unsigned i = 0, len = draw(MAX_TOKENS); i < len; i++, token++) {
        unsigned kind = draw(40);
        if (kind < ROWS(marks)) {
            gs_buf_printf(text, " %s ", marks[kind]);
            if (kind < strlen(parting)) {
                letters[n] = parting[kind];
                place[n++] = token;
            }
            continue;
        }
        unsigned word = draw(5);
        bool tail = draw(5) == 0;
        gs_buf_printf(text, "%s%s ", words[word], tail ? "tail" : "");
        letters[n] = (char)((tail ? 'A' : 'a') + (int)word);
        place[n++] = token;
    }
    letters[n] = '\0';
}

static size_t real_hits(const char *text, triple *out)
{
    const gs_hits *hits = match(GS_MATCH_ALL, text);
    cr_assert_not(hits->cut);
    for (size_t i = 0; i < hits->n; i++)
        out[i] = (triple){ hits->ptr[i].rule->line, hits->ptr[i].first, hits->ptr[i].last };
    return hits->n;
}

static void print_triples(gs_buf *out, const triple *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        gs_buf_printf(out, " %u:%u-%u", list[i].line, list[i].first, list[i].last);
    gs_buf_putc(out, '\0');
}

static void compare(gs_span source, const char *text, triple *got, size_t n_got, triple *want, size_t n_want)
{
    gs_buf got_text = { 0 }, want_text = { 0 };
    print_triples(&got_text, got, sort_unique(got, n_got));
    print_triples(&want_text, want, sort_unique(want, n_want));
    cr_assert_str_eq(got_text.ptr, want_text.ptr, "%.*s[%s]\nline:first-last\ngot %s\nwant%s", (int)source.len, source.ptr, text,
                     got_text.ptr, want_text.ptr);
    gs_buf_done(&got_text);
    gs_buf_done(&want_text);
}

Test(lexicon_match, agrees_with_the_meaning_of_patterns)
{
    static triple got[MAX_TRIPLES], want[MAX_TRIPLES];
    size_t n_hits = 0;
    seed = 1;
    concepts = small_concepts_new();
    for (int round = 0; round < 800; round++) {
        char patterns[MAX_RULES][512];
        gs_buf source = { 0 };
        size_t n_rules = draw_lexicon(&source, patterns);
        cr_assert_eq(gs_lexicon_parse(gs_buf_span(&source), "xx.lex", concepts, &lexicon, NULL), GS_OK);
        cr_assert_eq(gs_matcher_new(lexicon, &matcher, NULL), GS_OK);
        for (int t = 0; t < 10; t++) {
            gs_buf text = { 0 };
            char letters[MAX_TOKENS + 1];
            uint32_t place[MAX_TOKENS];
            draw_text(&text, letters, place);
            gs_buf_putc(&text, '\0');
            size_t n_want = 0, n_got = real_hits(text.ptr, got);
            for (size_t i = 0; i < n_rules; i++)
                n_want += match_pattern(patterns[i], (unsigned)(5 + i), letters, place, want + n_want);
            compare(gs_buf_span(&source), text.ptr, got, n_got, want, n_want);
            n_hits += n_got;
            gs_buf_done(&text);
        }
        gs_matcher_free(matcher);
        gs_lexicon_free(lexicon);
        gs_buf_done(&source);
    }
    cr_expect_gt(n_hits, 30000, "only %zu hits", n_hits);
    free(tokens.ptr);
    gs_concepts_free(concepts);
}

/* --- Full caches --------------------------------------------------------------------------------------------------------- */

/* Words that nobody has seen, then words after which any of three makes a state of its own. */
static void draw_new_words(gs_buf *text, int from, int n)
{
    static const char *const known[] = { "first", "second", "third" };
    for (int i = 0; i < n; i++)
        gs_buf_printf(text, "newcomer%d ", from + i);
    for (int i = 0; i < n / 2; i++)
        gs_buf_printf(text, "%s ", draw(40) ? known[draw(3)] : "d");
    gs_buf_putc(text, '\0');
}

/* More spellings and states than the caches hold, twice over (symbols.c, automaton.c): one matcher reads all texts, a new
 * one each of them, and both find the same. */
Test(lexicon_match, full_caches_change_nothing)
{
    enum { TEXTS = 150, WORDS = 2000 };
    load("language en\nclass y first / second / third / d\nclass z @y @y @y @y @y @y @y @y @y @y @y\n"
         "deny\n  | first @z d\n  | second @z d\n  | newcomer77* [first]\n");
    seed = 7;
    size_t n_hits = 0;
    for (int t = 0; t < TEXTS; t++) {
        gs_buf text = { 0 };
        draw_new_words(&text, t * WORDS, WORDS);
        triple got[GS_LIMIT_HITS], want[GS_LIMIT_HITS];
        size_t n_got = real_hits(text.ptr, got);
        gs_matcher *kept = matcher;
        cr_assert_eq(gs_matcher_new(lexicon, &matcher, NULL), GS_OK);
        size_t n_want = real_hits(text.ptr, want);
        gs_matcher_free(matcher);
        matcher = kept;
        cr_assert_eq(n_got, n_want, "text %d", t);
        cr_assert_eq(memcmp(got, want, n_got * sizeof(*got)), 0, "text %d", t);
        n_hits += n_got;
        gs_buf_done(&text);
    }
    cr_expect_gt(n_hits, 1000, "only %zu hits", n_hits);
    unload();
}
