/* What a user types, as an expression of FTS5. Nothing of it is syntax: every word, or phrase between quotation marks,
 * becomes one string of FTS5 that our tokenizer reads; the three characters that mean something here, quote, blank and
 * a minus in front, are taken away before. */
#include "store/internal.h"

#include <string.h>

typedef struct item {
    gs_span words;
    bool excluded;
} item;

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The typographic ones, as telephones write them, count as '"'; how many bytes it has, or 0. */
static size_t quote_at(const char *p)
{
    static const char *const quotes[] = { "\"", "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb" };
    for (size_t i = 0; i < sizeof(quotes) / sizeof(*quotes); i++)
        if (strncmp(p, quotes[i], strlen(quotes[i])) == 0)
            return strlen(quotes[i]);
    return 0;
}

/* Takes the next item off; false at the end. A quote that is not closed ends with the text. */
static bool next_item(const char **at, item *out)
{
    const char *p = *at;
    while (is_blank(*p))
        p++;
    out->excluded = *p == '-';
    p += out->excluded;
    size_t quote = quote_at(p);
    p += quote;
    const char *start = p;
    while (*p && !quote_at(p) && (quote || !is_blank(*p)))
        p++;
    out->words = (gs_span){ start, (size_t)(p - start) };
    *at = quote && *p ? p + quote_at(p) : p;
    return out->words.len || **at;
}

static bool has_word(gs_words *words, gs_span text)
{
    gs_tokens *tokens = gs_words_tokens(words);
    if (!gs_tokenize(text, tokens))
        return false;
    for (size_t i = 0; i < tokens->n; i++)
        if (gs_words_is_word(&tokens->ptr[i]))
            return true;
    return false;
}

static void put_item(const item *it, const char *lang, gs_buf *out)
{
    gs_buf_printf(out, "\"%c%s%c", GS_MARK_QUERY, lang, GS_MARK_QUERY);
    gs_buf_put(out, it->words.ptr, it->words.len);
    gs_buf_putc(out, '"');
}

gs_status gs_query_put(const char *q, const char *lang, gs_words *words, gs_buf *out, gs_error *err)
{
    item items[GS_LIMIT_QUERY_WORDS], it;
    size_t n = 0, n_wanted = 0;
    gs_text text;
    gs_arena arena = { 0 };
    if (strlen(q) > GS_LIMIT_QUERY)
        return gs_fail(err, GS_ELIMIT, NULL, 0, "a query of more than %zu bytes", GS_LIMIT_QUERY);
    gs_status status = gs_text_decode(gs_span_of(q), false, &arena, &text, err);
    const char *valid = status == GS_OK ? gs_arena_copy(&arena, text.span) : NULL;
    if (status == GS_OK && !valid)
        status = gs_fail_nomem(err);
    for (const char *at = valid; status == GS_OK && next_item(&at, &it);) {
        if (!has_word(words, it.words))
            continue;
        if (n == GS_LIMIT_QUERY_WORDS)
            status = gs_fail(err, GS_ELIMIT, NULL, 0, "a query of more than %d words", GS_LIMIT_QUERY_WORDS);
        else
            items[n++] = it;
        n_wanted += !it.excluded;
    }
    if (status == GS_OK && n_wanted == 0)
        status = gs_fail(err, GS_EINVAL, NULL, 0, "a query without a word to look for");
    for (int excluded = 0; status == GS_OK && excluded < 2; excluded++) {
        const char *before = excluded ? " NOT " : "";
        for (size_t i = 0; i < n; i++) {
            if (items[i].excluded != (bool)excluded)
                continue;
            gs_buf_puts(out, before);
            put_item(&items[i], lang && strlen(lang) < GS_LANG_MAX ? lang : "", out);
            before = excluded ? " NOT " : " AND ";
        }
    }
    gs_arena_done(&arena);
    return status == GS_OK && out->failed ? gs_fail_nomem(err) : status;
}
