/* Which tokens stand inside quotation marks. The same character opens in one language and closes in another („…“, “…”,
 * »…«, «…», ”…”), so what a mark does is decided by what is open, not by its name. */
#include "context/internal.h"

#include <string.h>

typedef struct pair {
    uint32_t open, close, other_close;
} pair;

static const pair pairs[] = {
    { 0x201c, 0x201d, 0x201d }, /* “ ” */
    { 0x201e, 0x201c, 0x201d }, /* „ “ or „ ” */
    { 0x201f, 0x201d, 0x201d }, /* ‟ ” */
    { 0x201d, 0x201d, 0x201d }, /* ” ” (Swedish, Finnish) */
    { 0x00ab, 0x00bb, 0x00bb }, /* « » */
    { 0x00bb, 0x00ab, 0x00bb }, /* » « (German books), » » (Finnish, Swedish) */
    { 0x2039, 0x203a, 0x203a }, /* ‹ › */
    { 0x203a, 0x2039, 0x203a }, /* › ‹ */
    { 0x300c, 0x300d, 0x300d }, /* 「 」 */
    { 0x300e, 0x300f, 0x300f }, /* 『 』 */
    { 0x2018, 0x2019, 0x2019 }, /* ‘ ’ */
    { 0x201a, 0x2018, 0x2019 }, /* ‚ ‘ or ‚ ’ */
    { '\'', '\'', 0x2019 },     /* ' ' */
    { '"', '"', '"' },
};

static const pair *pair_of(uint32_t open)
{
    for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++)
        if (pairs[i].open == open)
            return &pairs[i];
    return NULL;
}

static uint32_t char_of(gs_span text, gs_token token)
{
    unsigned len;
    return gs_utf8_at(text.ptr + token.start, text.ptr + text.len, &len);
}

/* White space or nothing beside the mark, on the left or the right. */
static bool is_open_side(gs_span text, uint32_t at)
{
    bool after_nbsp = at >= 2 && memcmp(text.ptr + at - 2, "\xc2\xa0", 2) == 0;
    return at == 0 || after_nbsp || strchr(" \t\n\r([", text.ptr[at - 1]) != NULL;
}

static bool is_close_side(gs_span text, uint32_t end)
{
    return end >= text.len || strchr(" \t\n\r.,;:!?)]", text.ptr[end]) != NULL;
}

/* "A 9" knife, 6' long": a unit. */
static bool is_unit(gs_span text, const gs_token *tokens, size_t i)
{
    char c = text.ptr[tokens[i].start];
    return (c == '"' || c == '\'') && i > 0 && tokens[i - 1].kind == GS_TOK_NUMBER &&
           tokens[i - 1].end == tokens[i].start;
}

/* A mark that can only close, standing where nothing is open: the quote began before this sentence. */
static bool closes_unseen(gs_span text, gs_token token, uint32_t c)
{
    if (c == 0x201d || c == '"' || c == 0x00bb)
        return !is_open_side(text, token.start) && is_close_side(text, token.end);
    return c == 0x300d || c == 0x300f;
}

static bool opens(gs_span text, gs_token token, uint32_t c)
{
    if (!pair_of(c))
        return false;
    bool before_digit = token.end < text.len && gs_is_digit(text.ptr[token.end]);
    if (c == '\'' && before_digit) /* "the '90s" */
        return false;
    if (c == '\'' || c == 0x2018 || c == 0x201d)
        return is_open_side(text, token.start) && !is_close_side(text, token.end);
    return true;
}

/* Right before a word: an apostrophe there leaves something out ("’tis"). */
static bool is_glued(const gs_token *tokens, size_t n, size_t i)
{
    return i + 1 < n && tokens[i + 1].start == tokens[i].end &&
           (tokens[i + 1].kind == GS_TOK_WORD || tokens[i + 1].kind == GS_TOK_NUMBER);
}

static bool closes(uint32_t open, uint32_t c, bool glued)
{
    const pair *p = pair_of(open);
    if (!p || (c != p->close && c != p->other_close))
        return false;
    bool is_apostrophe = c == '\'' || c == 0x2019;
    return !is_apostrophe || !glued;
}

bool gs_is_dash(gs_span text, gs_token token)
{
    uint32_t c = char_of(text, token);
    return token.kind == GS_TOK_COMMA && (c == 0x2013 || c == 0x2014 || c == 0x2015 || c == '-');
}

enum { DIALOGUE = 0x2014 };

/* "— It is false, — he said. — We …": a dash after punctuation, perhaps of the sentence before, goes from speech to
 * attribution and back. */
static bool turns_dialogue(const gs_quotes *quotes, gs_span text, const gs_token *tokens, size_t i)
{
    if (!quotes->dialogue || !gs_is_dash(text, tokens[i]) || (quotes->open && quotes->open != DIALOGUE))
        return false;
    if (i == 0)
        return true;
    uint32_t kind = tokens[i - 1].kind;
    return kind == GS_TOK_COMMA || kind == GS_TOK_STOP || kind == GS_TOK_ASK;
}

static void read_mark(gs_quotes *quotes, gs_span text, const gs_token *tokens, size_t i, bool glued, bool *quoted)
{
    uint32_t c = char_of(text, tokens[i]);
    if (quotes->open == DIALOGUE) /* speech already */
        return;
    if (quotes->open) {
        if (closes(quotes->open, c, glued))
            quotes->open = 0;
    } else if (is_unit(text, tokens, i)) {
        return;
    } else if (closes_unseen(text, tokens[i], c)) {
        memset(quoted, true, i);
    } else if (opens(text, tokens[i], c)) {
        quotes->open = c;
    }
}

void gs_quotes_mark(gs_quotes *quotes, gs_span text, const gs_token *tokens, size_t n, bool *quoted)
{
    if (!quotes->started)
        quotes->dialogue = n > 1 && gs_is_dash(text, tokens[0]);
    quotes->started = true;
    for (size_t i = 0; i < n; i++) {
        if (tokens[i].kind == GS_TOK_QUOTE)
            read_mark(quotes, text, tokens, i, is_glued(tokens, n, i), quoted);
        else if (turns_dialogue(quotes, text, tokens, i))
            quotes->open = quotes->open ? 0 : DIALOGUE;
        quoted[i] = quotes->open != 0;
    }
}
