/* The tokenizer "gainsay" of FTS5: words are split as the scorer splits them, and given the forms of words.c; those
 * of a word that is asked for at one position.
 *
 * Three kinds of text come here. In that of the column `tags` each term begins with GS_MARK_TAGS, blanks part them, and
 * "lang=" among them says in which language the columns behind it are read: FTS5 hands over a row's columns in order,
 * also when it takes a row out again or rebuilds all. A phrase asked for begins with GS_MARK_QUERY, the language and
 * GS_MARK_QUERY again. All else is an article's, which begins with a blank. */
#include "store/internal.h"

#include <stdlib.h>
#include <string.h>

typedef int put_token(void *context, int flags, const char *bytes, int n, int start, int end);

/* One a connection. */
typedef struct tokenizer {
    gs_words *words;
    size_t lang; /* of the row at hand */
} tokenizer;

/* Where the forms of a word go. */
typedef struct sink {
    put_token *put;
    void *context;
    int start, end, code;
    bool further; /* the word gave a form already */
} sink;

static bool put_form(void *context, gs_span form)
{
    sink *s = context;
    s->code = s->put(s->context, s->further ? FTS5_TOKEN_COLOCATED : 0, form.ptr, (int)form.len, s->start, s->end);
    s->further = true;
    return s->code == SQLITE_OK;
}

/* --- The three kinds --- */

static void set_lang(tokenizer *t, gs_span tag)
{
    static const char name[] = { GS_MARK_TAGS, 'l', 'a', 'n', 'g', '=', '\0' };
    size_t len = sizeof(name) - 1;
    char lang[GS_LANG_MAX] = "";
    if (tag.len <= len || memcmp(tag.ptr, name, len) != 0 || tag.len - len >= sizeof(lang))
        return;
    memcpy(lang, tag.ptr + len, tag.len - len);
    t->lang = gs_words_language(lang);
}

static int put_tags(tokenizer *t, gs_span tags, bool indexed, void *context, put_token *put)
{
    int code = SQLITE_OK;
    if (indexed)
        t->lang = gs_words_language("");
    for (size_t at = 0, end; code == SQLITE_OK && at < tags.len; at = end + 1) {
        const char *blank = memchr(tags.ptr + at, ' ', tags.len - at);
        end = blank ? (size_t)(blank - tags.ptr) : tags.len;
        gs_span tag = { tags.ptr + at, end - at };
        if (indexed)
            set_lang(t, tag);
        if (tag.len)
            code = put(context, 0, tag.ptr, (int)tag.len, (int)at, (int)end);
    }
    return code;
}

typedef enum purpose { OF_TEXT, OF_QUERY, OF_PLACES } purpose;

/* `base`: where in the bytes given the text begins. Of places only the positions are looked at, so that the words
 * may stay as they are. */
static int put_words(tokenizer *t, gs_span text, size_t lang, purpose why, int base, sink *s)
{
    gs_tokens *tokens = gs_words_tokens(t->words);
    if (!gs_tokenize(text, tokens))
        return SQLITE_NOMEM;
    for (size_t i = 0; i < tokens->n; i++) {
        const gs_token *token = &tokens->ptr[i];
        if (!gs_words_is_word(token))
            continue;
        gs_span word = { text.ptr + token->start, token->end - token->start };
        s->start = (int)token->start + base;
        s->end = (int)token->end + base;
        s->further = false;
        s->code = SQLITE_OK;
        gs_span form = gs_span_cut(word, GS_LIMIT_WORD);
        bool done = why == OF_QUERY ? gs_words_of_query(t->words, lang, word, put_form, s)
                                    : (why == OF_PLACES || gs_words_of_text(t->words, lang, word, &form)) &&
                                          put_form(s, form);
        if (!done)
            return s->code != SQLITE_OK ? s->code : SQLITE_NOMEM;
    }
    return SQLITE_OK;
}

static int put_forms(const gs_forms *forms, int base, sink *s)
{
    gs_form form;
    s->code = SQLITE_OK;
    for (gs_span rest = forms->packed; s->code == SQLITE_OK && gs_forms_next(&rest, &form);) {
        s->start = (int)form.start + base;
        s->end = (int)form.end + base;
        s->further = false;
        put_form(s, form.form);
    }
    return s->code;
}

/* Behind its blank. */
static int put_text(tokenizer *t, gs_span text, sink *s)
{
    gs_span said = { text.ptr + 1, text.len - 1 };
    const gs_forms *forms = gs_words_expected(t->words, t->lang, said);
    return forms ? put_forms(forms, 1, s) : put_words(t, said, t->lang, OF_TEXT, 1, s);
}

static int put_query(tokenizer *t, gs_span text, sink *s)
{
    char lang[GS_LANG_MAX] = "";
    const char *mark = memchr(text.ptr + 1, GS_MARK_QUERY, text.len - 1);
    size_t len = mark ? (size_t)(mark - text.ptr) - 1 : 0;
    if (len < sizeof(lang))
        memcpy(lang, text.ptr + 1, len);
    size_t from = mark ? len + 2 : 1;
    return put_words(t, (gs_span){ text.ptr + from, text.len - from }, gs_words_language(lang), OF_QUERY, (int)from, s);
}

static int tokenize(Fts5Tokenizer *tokenizer_, void *context, int flags, const char *bytes, int n, put_token *put)
{
    tokenizer *t = (tokenizer *)tokenizer_;
    sink s = { .put = put, .context = context };
    gs_span text = { bytes, n > 0 ? (size_t)n : 0 };
    bool asked = flags & FTS5_TOKENIZE_QUERY, placed = flags & FTS5_TOKENIZE_AUX;
    if (text.len == 0)
        return SQLITE_OK;
    if (*text.ptr == GS_MARK_TAGS)
        return put_tags(t, text, !asked && !placed, context, put);
    if (asked && *text.ptr == GS_MARK_QUERY)
        return put_query(t, text, &s);
    return placed ? put_words(t, text, t->lang, OF_PLACES, 0, &s) : put_text(t, text, &s);
}

/* --- For FTS5 --- */

static int create(void *context, const char **arguments, int n, Fts5Tokenizer **out)
{
    (void)arguments;
    (void)n;
    tokenizer *t = calloc(1, sizeof(*t));
    if (!t)
        return SQLITE_NOMEM;
    t->words = context;
    t->lang = gs_words_language("");
    *out = (Fts5Tokenizer *)t;
    return SQLITE_OK;
}

static void destroy(Fts5Tokenizer *t)
{
    free(t);
}

static void free_words(void *words)
{
    gs_words_free(words);
}

/* The way to FTS5's functions that its documentation names. */
static gs_status api_of(gs_db *db, fts5_api **out, gs_error *err)
{
    sqlite3_stmt *stmt = NULL;
    *out = NULL;
    if (sqlite3_prepare_v2(db->sqlite, "SELECT fts5(?1)", -1, &stmt, NULL) == SQLITE_OK) {
        sqlite3_bind_pointer(stmt, 1, (void *)out, "fts5_api_ptr", NULL);
        sqlite3_step(stmt);
    }
    sqlite3_finalize(stmt);
    return *out ? GS_OK : gs_fail(err, GS_EIO, NULL, 0, "this SQLite has no FTS5");
}

gs_status gs_tokenizer_add(gs_db *db, const gs_engine *engine, gs_error *err)
{
    fts5_tokenizer functions = { create, destroy, tokenize };
    fts5_api *api;
    gs_status status = api_of(db, &api, err);
    if (status != GS_OK)
        return status;
    db->words = gs_words_new(engine);
    if (!db->words)
        return gs_fail_nomem(err);
    if (api->xCreateTokenizer(api, "gainsay", db->words, &functions, free_words) != SQLITE_OK) {
        gs_words_free(gs_steal(db->words));
        return gs_sql_fail(db, err);
    }
    return GS_OK;
}
