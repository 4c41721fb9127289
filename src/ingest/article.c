/* The text of an article out of its parts: headline, a blank line, paragraphs with a blank line between; runs of white
 * space are one blank. */
#include "ingest/internal.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f';
}

/* Nothing but single blanks between words, as most lines are. */
static bool is_tidy(gs_span line)
{
    if (line.len == 0 || is_blank(line.ptr[0]) || is_blank(line.ptr[line.len - 1]) ||
        memmem(line.ptr, line.len, "  ", 2))
        return false;
    for (const char *odd = "\t\r\v\f"; *odd; odd++)
        if (memchr(line.ptr, *odd, line.len))
            return false;
    return true;
}

/* Appends the words of a line. */
static void put_words(gs_buf *out, gs_span line)
{
    size_t from = out->len;
    if (is_tidy(line)) {
        gs_buf_put(out, line.ptr, line.len);
        return;
    }
    for (size_t i = 0; i < line.len;) {
        size_t start = i;
        while (i < line.len && !is_blank(line.ptr[i]))
            i++;
        if (i > start && out->len > from)
            gs_buf_putc(out, ' ');
        gs_buf_put(out, line.ptr + start, i - start);
        while (i < line.len && is_blank(line.ptr[i]))
            i++;
    }
}

static bool is_empty(gs_span line)
{
    for (size_t i = 0; i < line.len; i++)
        if (!is_blank(line.ptr[i]))
            return false;
    return true;
}

static void begin_paragraph(gs_buf *out)
{
    if (out->len)
        gs_buf_puts(out, "\n\n");
}

void gs_article_text_headline(gs_article_text *text, gs_span headline)
{
    gs_span line;
    bool first = true;
    while (gs_span_line(&headline, &line)) {
        if (is_empty(line))
            continue;
        if (!first)
            gs_buf_putc(&text->buf, ' ');
        put_words(&text->buf, line);
        first = false;
    }
    text->headline_len = text->buf.len;
}

void gs_article_text_body(gs_article_text *text, gs_span body)
{
    gs_span line;
    bool in_paragraph = false;
    while (gs_span_line(&body, &line)) {
        if (is_empty(line)) {
            in_paragraph = false;
            continue;
        }
        if (in_paragraph)
            gs_buf_putc(&text->buf, '\n');
        else
            begin_paragraph(&text->buf);
        put_words(&text->buf, line);
        in_paragraph = true;
    }
}

bool gs_article_text_end(gs_article_text *text, gs_arena *arena, gs_article *article)
{
    const char *kept = text->buf.failed ? NULL : gs_arena_copy(arena, gs_buf_span(&text->buf));
    article->text = (gs_span){ kept, text->buf.len };
    article->headline_len = text->headline_len;
    gs_buf_done(&text->buf);
    return kept != NULL;
}

/* Room doubles: there are 1, 2, 4, … notes when it is full. */
static size_t room_for(size_t n_notes)
{
    size_t room = 1;
    while (room < n_notes)
        room *= 2;
    return room;
}

/* Only so many: each is compared with all before it. */
bool gs_article_note(gs_article *article, gs_arena *arena, const char *fmt, ...)
{
    enum { MANY = 16 };
    char text[256];
    va_list args;
    va_start(args, fmt);
    vsnprintf(text, sizeof(text), fmt, args);
    va_end(args);
    gs_span note = gs_span_of(text);
    if (note.len == sizeof(text) - 1) /* a character may have been cut */
        note = gs_span_cut(note, note.len - 4);
    const size_t n = article->n_notes;
    if (n >= MANY)
        return true;
    if (n == MANY - 1)
        note = gs_span_of("more: further notes on this article are left out");
    for (size_t i = 0; i < n; i++)
        if (gs_span_eq(gs_span_of(article->notes[i]), note))
            return true;
    if ((n & (n - 1)) == 0) {
        const char **more = gs_arena_array(arena, room_for(n + 1), sizeof(*more));
        if (!more)
            return false;
        if (n)
            memcpy(more, article->notes, n * sizeof(*more));
        article->notes = more;
    }
    article->notes[n] = gs_arena_copy(arena, note);
    article->n_notes += article->notes[n] != NULL;
    return article->notes[n] != NULL;
}

static bool copy_string(gs_arena *arena, const char **string)
{
    if (*string)
        *string = gs_arena_copy(arena, gs_span_of(*string));
    return *string != NULL;
}

bool gs_article_copy(const gs_article *article, gs_arena *arena, gs_article *out)
{
    *out = *article;
    const char **const strings[] = { &out->id, &out->url, &out->title, &out->byline, &out->site, &out->published,
                                     &out->embargoed, &out->lang, &out->version };
    for (size_t i = 0; i < sizeof(strings) / sizeof(*strings); i++)
        if (*strings[i] && !copy_string(arena, strings[i]))
            return false;
    out->notes = article->n_notes ? gs_arena_array(arena, room_for(article->n_notes), sizeof(*out->notes)) : NULL;
    for (size_t i = 0; out->notes && i < article->n_notes; i++) {
        out->notes[i] = article->notes[i];
        if (!copy_string(arena, &out->notes[i]))
            return false;
    }
    if (article->item.len && !(out->item.ptr = gs_arena_copy(arena, article->item)))
        return false;
    out->text.ptr = gs_arena_copy(arena, article->text);
    return out->text.ptr && (out->notes || !article->n_notes);
}

gs_status gs_record_decode(const gs_record *record, gs_arena *arena, gs_span *out, const char **note, gs_error *err)
{
    gs_charset_text text;
    gs_status status = gs_charset_read(record->bytes, record->charset, arena, &text, err);
    if (status != GS_OK)
        return status;
    *out = text.span;
    *note = text.note;
    return GS_OK;
}
