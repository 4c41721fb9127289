/* brat, in: a text and a file of annotations that point into it by code points. Where there are annotations of the type
 * Sentence, they are the items: attributes named like a label say `held` or `soft`, and a note in JSON has what else is
 * known. Where there are none, each line of the text is an item, and holds the labels of its cues. A cue is an
 * annotation of the type of its label, undecided with the attribute `strength soft`. */
#include "train/brat.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_PARTS = 64 };

/* --- Places --- */

static bool mark_places(gs_brat *d)
{
    const char *p = d->text.ptr, *end = p + d->text.len;
    for (unsigned len; p < end; p += len, d->n_codepoints++) {
        gs_utf8_at(p, end, &len);
        if (d->n_codepoints % GS_BRAT_MARK_EVERY)
            continue;
        if (!gs_array_reserve(&d->marks, &d->cap_marks, d->n_marks + 1, sizeof(*d->marks)))
            return false;
        d->marks[d->n_marks++] = (uint32_t)(p - d->text.ptr);
    }
    return true;
}

/* Of a code point that exists or is the end. */
uint32_t gs_brat_byte(const gs_brat *d, uint64_t n)
{
    if (n == d->n_codepoints)
        return (uint32_t)d->text.len;
    uint32_t from = d->marks[n / GS_BRAT_MARK_EVERY];
    gs_span rest = { d->text.ptr + from, d->text.len - from };
    return from + (uint32_t)gs_places_byte(rest, (int64_t)(n % GS_BRAT_MARK_EVERY));
}

/* --- Pieces of a line --- */

static gs_span cut(gs_span *rest, char at)
{
    const char *stop = rest->len ? memchr(rest->ptr, at, rest->len) : NULL;
    gs_span piece = { rest->ptr, stop ? (size_t)(stop - rest->ptr) : rest->len };
    *rest = (gs_span){ piece.ptr + piece.len + (stop != NULL), rest->len - piece.len - (stop != NULL) };
    return piece;
}

static bool parse_number(gs_span digits, uint64_t *out)
{
    uint64_t n = 0;
    for (size_t i = 0; i < digits.len; i++) {
        if (digits.ptr[i] < '0' || digits.ptr[i] > '9' || i == 15)
            return false;
        n = n * 10 + (uint64_t)(digits.ptr[i] - '0');
    }
    *out = n;
    return digits.len > 0;
}

static bool parse_id(gs_span word, uint64_t *out)
{
    return word.len > 1 && word.ptr[0] == 'T' && parse_number((gs_span){ word.ptr + 1, word.len - 1 }, out);
}

static gs_status bad_line(const gs_brat *d, gs_span line)
{
    gs_span shown = gs_span_cut(line, 80);
    return gs_draft_fail(&d->at, "cannot be read: %.*s", (int)shown.len, shown.ptr);
}

/* --- T: words in the text --- */

typedef struct part {
    uint32_t start, end;
} part;

/* "0 5;6 10": an annotation in parts, as brat writes one that goes on behind a line end. */
static bool parse_parts(const gs_brat *d, gs_span places, part parts[MAX_PARTS], size_t *n)
{
    for (*n = 0; places.len;) {
        uint64_t start, end;
        gs_span piece = cut(&places, ';');
        gs_span first = cut(&piece, ' ');
        if (*n == MAX_PARTS || !parse_number(first, &start) || !parse_number(piece, &end) || start >= end ||
            end > d->n_codepoints)
            return false;
        parts[(*n)++] = (part){ gs_brat_byte(d, start), gs_brat_byte(d, end) };
    }
    return *n > 0;
}

static bool are_words(const gs_brat *d, const part *parts, size_t n, gs_span words)
{
    for (size_t i = 0; i < n; i++) {
        size_t len = parts[i].end - parts[i].start;
        if (words.len < len + (i > 0) || (i > 0 && words.ptr[0] != ' ') ||
            memcmp(words.ptr + (i > 0), d->text.ptr + parts[i].start, len) != 0)
            return false;
        words = (gs_span){ words.ptr + len + (i > 0), words.len - len - (i > 0) };
    }
    return words.len == 0;
}

/* Only a line end lies between the two. */
static bool is_joined(const gs_brat *d, part a, part b)
{
    for (uint32_t i = a.end; i < b.start; i++) {
        if (d->text.ptr[i] != '\n' && d->text.ptr[i] != '\r')
            return false;
    }
    return b.start >= a.end;
}

static gs_status add_entity(gs_brat *d, gs_brat_entity e)
{
    if (!gs_array_reserve(&d->entities, &d->cap, d->n + 1, sizeof(*d->entities)))
        return gs_fail_nomem(d->at.err);
    d->entities[d->n++] = e;
    return GS_OK;
}

/* Parts that other words divide are cues of their own; a sentence is one piece. */
static gs_status add_parts(gs_brat *d, gs_brat_entity e, const part *parts, size_t n)
{
    gs_status status = GS_OK;
    e.start = parts[0].start;
    for (size_t i = 0; i < n && status == GS_OK; i++) {
        e.end = parts[i].end;
        if (i + 1 < n && (e.type == GS_BRAT_SENTENCE || is_joined(d, parts[i], parts[i + 1])))
            continue;
        if (e.start >= e.end)
            return gs_draft_fail(&d->at, "the parts of T%llu are not in order", (unsigned long long)e.id);
        status = add_entity(d, e);
        if (i + 1 < n)
            e.start = parts[i + 1].start;
    }
    return status;
}

static gs_status parse_entity(gs_brat *d, gs_span line)
{
    gs_span rest = line, id = cut(&rest, '\t'), places = cut(&rest, '\t'), type = cut(&places, ' ');
    part parts[MAX_PARTS];
    size_t n;
    gs_brat_entity e = { .line = d->at.line, .type = GS_BRAT_SENTENCE };
    if (!parse_id(id, &e.id) || !parse_parts(d, places, parts, &n))
        return bad_line(d, line);
    if (!are_words(d, parts, n, rest))
        return gs_draft_fail(&d->at, "T%llu: other words stand there in the text", (unsigned long long)e.id);
    if (!gs_span_eq(type, gs_span_of("Sentence"))) {
        gs_label label;
        gs_status status = gs_draft_label(&d->at, type, &label);
        if (status != GS_OK)
            return status;
        e.type = (int)label;
    }
    d->has_sentences |= e.type == GS_BRAT_SENTENCE;
    return add_parts(d, e, parts, n);
}

/* --- A and #: what is said of them --- */

int gs_brat_by_id(const void *a, const void *b)
{
    const gs_brat_entity *x = a, *y = b;
    if (x->id != y->id)
        return x->id < y->id ? -1 : 1;
    return (x->start > y->start) - (x->start < y->start);
}

static bool is_before_id(const void *entity, const void *id)
{
    return ((const gs_brat_entity *)entity)->id < *(const uint64_t *)id;
}

/* The first part of that id; the others follow. */
static gs_brat_entity *find(const gs_brat *d, gs_span word)
{
    uint64_t id;
    if (!parse_id(word, &id))
        return NULL;
    size_t i = gs_array_search(&id, d->entities, d->n, sizeof(*d->entities), is_before_id);
    return i < d->n && d->entities[i].id == id ? &d->entities[i] : NULL;
}

static gs_status say(const gs_brat *d, gs_brat_entity *e, gs_span name, gs_span value)
{
    gs_label label;
    bool soft = gs_span_eq(value, gs_span_of("soft"));
    if (e->type != GS_BRAT_SENTENCE) {
        const gs_brat_entity *end = d->entities + d->n;
        for (gs_brat_entity *p = e; soft && gs_span_eq(name, gs_span_of("strength")) && p < end && p->id == e->id; p++)
            p->soft = 1u << p->type;
        return GS_OK;
    }
    if (!gs_label_parse(name, &label) || label == GS_CONTEXT)
        return GS_OK; /* an attribute of somebody else's */
    if (!soft && value.len && !gs_span_eq(value, gs_span_of("held")))
        return gs_draft_fail(&d->at, "%s is held or soft, not \"%.*s\"", gs_label_name(label),
                             (int)gs_span_cut(value, 40).len, value.ptr);
    *(soft ? &e->soft : &e->labels) |= 1u << label;
    return GS_OK;
}

/* "A1<tab>name T1 value", "#1<tab>AnnotatorNotes T1<tab>note" */
static gs_status parse_saying(gs_brat *d, gs_span line)
{
    gs_span rest = line, id = cut(&rest, '\t'), what = cut(&rest, '\t'), name = cut(&what, ' '),
            target = cut(&what, ' ');
    if (!id.len || !name.len || !target.len)
        return bad_line(d, line);
    gs_brat_entity *e = find(d, target);
    if (!e)
        return target.ptr[0] == 'T'
                   ? gs_draft_fail(&d->at, "there is no %.*s", (int)gs_span_cut(target, 40).len, target.ptr)
                   : GS_OK; /* of a relation or an event */
    if (line.ptr[0] != '#')
        return say(d, e, name, what);
    if (rest.len && rest.ptr[0] == '{')
        e->note = rest;
    return GS_OK;
}

static gs_status parse_lines(gs_brat *d, gs_span annotations, bool entities)
{
    gs_span line;
    gs_status status = GS_OK;
    for (unsigned n = 1; status == GS_OK && gs_span_line(&annotations, &line); n++) {
        gs_draft_next(&d->at, n);
        if (line.len == 0)
            continue;
        if (!strchr("TAM#REN*", line.ptr[0]))
            return bad_line(d, line);
        if (entities && line.ptr[0] == 'T')
            status = parse_entity(d, line);
        else if (!entities && strchr("AM#", line.ptr[0]))
            status = parse_saying(d, line);
    }
    return status;
}

static gs_status check_ids(gs_brat *d)
{
    if (d->n)
        qsort(d->entities, d->n, sizeof(*d->entities), gs_brat_by_id);
    for (size_t i = 1; i < d->n; i++) {
        const gs_brat_entity *a = &d->entities[i - 1], *b = &d->entities[i];
        d->at.line = a->line > b->line ? a->line : b->line;
        if (a->id == b->id && a->line != b->line)
            return gs_draft_fail(&d->at, "T%llu stands here twice", (unsigned long long)a->id);
    }
    return GS_OK;
}

/* --- All of it --- */

static gs_status take_document(gs_brat *d, const char *text_file, gs_span annotations)
{
    if (!mark_places(d))
        return gs_fail_nomem(d->at.err);
    gs_status status = parse_lines(d, annotations, true);
    if (status == GS_OK)
        status = check_ids(d);
    if (status == GS_OK)
        status = parse_lines(d, annotations, false);
    return status == GS_OK ? gs_brat_take(d, text_file) : status;
}

gs_status gs_brat_parse(gs_span text, const char *text_file, gs_span annotations, const char *file,
                        const gs_gold_defaults *defaults, gs_gold_set *set, gs_error *err)
{
    gs_brat d = { .text = text };
    if (!gs_places_valid(text))
        return gs_fail(err, GS_EFORMAT, text_file, 0, "is not valid UTF-8, or has a NUL");
    if (!gs_places_valid(annotations))
        return gs_fail(err, GS_EFORMAT, file, 0, "is not valid UTF-8, or has a NUL");
    gs_status status = gs_draft_init(&d.at, file, defaults, set, err);
    d.file = d.at.file;
    if (status == GS_OK)
        status = take_document(&d, text_file, annotations);
    gs_draft_done(&d.at);
    free(d.marks);
    free(d.entities);
    return status;
}
