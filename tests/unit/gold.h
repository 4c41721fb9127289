/* What the tests of gold share: files in memory, the rows of bad files, and items compared with what they were. */
#ifndef GS_TEST_GOLD_H
#define GS_TEST_GOLD_H

#include <sys/mman.h>

#include "small.h"
#include "train/train.h"

/* A file that goes with its descriptor. */
typedef struct memory_file {
    int fd;
    char path[32];
} memory_file;

static inline memory_file memory_file_new(const char *bytes, size_t len)
{
    memory_file f = { .fd = memfd_create("gold", MFD_CLOEXEC) };
    cr_assert_geq(f.fd, 0);
    cr_assert_eq(write(f.fd, bytes, len), (ssize_t)len);
    snprintf(f.path, sizeof(f.path), "/proc/self/fd/%d", f.fd);
    return f;
}

static const gs_gold_defaults gold_english = { .lang = "en" };

static inline gs_status gold_read_bytes(gs_gold_format format, gs_span bytes, gs_gold_set *set, gs_error *err)
{
    memory_file f = memory_file_new(bytes.ptr, bytes.len);
    gs_status status = gs_gold_read(f.path, format, &gold_english, set, err);
    close(f.fd);
    return status;
}

/* The items of a text that must be readable. */
static inline gs_gold_set gold_of(gs_gold_format format, const char *text)
{
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    OK(gold_read_bytes(format, gs_span_of(text), &set, &err), err);
    return set;
}

/* --- Files that cannot be read ------------------------------------------------------------------------------------- */

struct gold_fault {
    char text[320];
    unsigned line;
    char message[100];
};

static inline void gold_expect_fault(gs_gold_format format, const struct gold_fault *row)
{
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    cr_expect_eq(gold_read_bytes(format, gs_span_of(row->text), &set, &err), GS_EFORMAT, "[%s] %s", row->text,
                 err.message);
    cr_expect_eq(err.line, row->line, "[%s] line %u, not %u", row->text, row->line, err.line);
    cr_expect(strstr(err.message, row->message) != NULL, "[%s] %s", row->text, err.message);
    cr_expect_eq(strncmp(err.file, "/proc/self/fd/", 14), 0, "%s", err.file);
    gs_gold_done(&set);
    cr_expect_eq(gold_read_bytes(format, gs_span_of(row->text), &set, NULL), GS_EFORMAT);
    gs_gold_done(&set);
}

/* --- Round trips --------------------------------------------------------------------------------------------------- */

/* Texts that formats have broken on, with cues where that shows: behind and in double blanks, emoji, combining marks,
 * right-to-left letters, line ends of all kinds, quotation marks, controls. */
static const char gold_hard[] =
    "{\"id\":\"a\",\"doc\":\"d 1\",\"text\":\"He  flatly  denied   it.\",\"labels\":[\"denial\"],\"spans\":[{\"start\":4,\"end\":18,\"label\":\"denial\",\"exact\":\"flatly  denied\"}]}\n"
    "{\"id\":\"b\",\"doc\":\"d 1\",\"text\":\"😀 it is 👩‍👩‍👧‍👦 fake 🇺🇦 news\",\"labels\":[\"fabricated\"],\"soft\":[\"hedge\"],\"cue\":{\"fabricated\":[\"fake 🇺🇦\",\"😀\"],\"hedge\":\"👧‍👦\"}}\n"
    "{\"id\":\"c\",\"lang\":\"ar\",\"text\":\"قال إنّ التقريرَ «كاذبٌ»\\u200f تمامًا.\",\"labels\":[\"inaccurate\"],\"cue\":\"«كاذبٌ»\\u200f\",\"sampling\":\"picked\"}\n"
    "{\"id\":\"d\",\"text\":\"e\\u0301tait o\\u0308ffentlich\",\"labels\":[\"hedge\"],\"cue\":[\"\\u0301tait o\",\"o\"],\"function\":\"H1\"}\n"
    "{\"id\":\"e\",\"doc\":\"d\\t2\",\"text\":\"\\r\\nIt was\\r\\n\\ndenied\\r, twice\\n\",\"labels\":[\"denial\"],\"cue\":[\"was\\r\\n\\ndenied\\r\",\"\\r\\nIt\",\"twice\\n\"]}\n"
    "{\"id\":\"f \\\"\\\\\\u001b\\u2028\",\"text\":\"a \\\"b\\\" \\\\ \\t \\u0001 \\u202e c\\u0085\",\"labels\":[],\"soft\":[\"denial\"],\"cue\":\"\\t \\u0001\",\"sampling\":\"written\"}\n"
    "{\"id\":\"\",\"text\":\"None of it.\",\"labels\":[],\"known\":[\"hedge\",\"denial\"]}\n"
    "{\"text\":\"None of it.\",\"labels\":[]}\n"
    "{\"id\":7,\"lang\":\"zh-Hant\",\"text\":\"發言人否認了，稱是「謠言」。\",\"labels\":[\"denial\",\"inaccurate\"],\"cue\":{\"denial\":\"否認了\",\"inaccurate\":\"「謠言」\"}}\n";

static inline void gold_expect_same(const gs_gold_set *a, const gs_gold_set *b)
{
    cr_assert_eq(a->n, b->n, "%zu items, not %zu", b->n, a->n);
    for (size_t i = 0; i < a->n; i++) {
        const gs_gold *x = &a->ptr[i], *y = &b->ptr[i];
        cr_expect(gs_span_eq(x->text, y->text), "%zu: [%s]", i, y->text.ptr);
        cr_expect_str_eq(x->id, y->id);
        cr_expect_str_eq(x->doc, y->doc);
        cr_expect_str_eq(x->lang, y->lang);
        cr_expect_str_eq(x->function, y->function);
        cr_expect_eq(x->labels, y->labels, "%zu: labels %x, not %x", i, y->labels, x->labels);
        cr_expect_eq(x->soft, y->soft, "%zu: soft %x, not %x", i, y->soft, x->soft);
        cr_expect_eq(x->known, y->known, "%zu: known %x, not %x", i, y->known, x->known);
        cr_expect_eq(x->sampling, y->sampling);
        cr_assert_eq(x->n_cues, y->n_cues, "%zu: %zu cues, not %zu", i, y->n_cues, x->n_cues);
        for (size_t k = 0; k < x->n_cues; k++) {
            const gs_gold_cue *c = &x->cues[k], *d = &y->cues[k];
            cr_expect(c->start == d->start && c->end == d->end && c->label == d->label, "%zu: [%u, %u), not [%u, %u)", i,
                      d->start, d->end, c->start, c->end);
        }
    }
}

#endif
