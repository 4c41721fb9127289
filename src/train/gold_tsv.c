/* Gold as a table beside a text: rows `line label strength cue` about the lines of a text, which translations share. A
 * row's cue is that of the original, so words that a line does not have are no fault. */
#include "train/internal.h"

#include <stdlib.h>
#include <string.h>

typedef struct label_row {
    unsigned about; /* the line of the text */
    unsigned line;  /* in the table */
    gs_label label;
    bool soft;
    gs_span cue;
} label_row;

typedef struct table {
    gs_draft at; /* where errors in the table are placed */
    label_row *rows;
    size_t n, cap;
} table;

/* --- The table --- */

enum { LINE, LABEL, STRENGTH, CUE, COLUMNS };

static bool parse_line_number(gs_span text, unsigned *out)
{
    unsigned n = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9' || i == 9)
            return false;
        n = n * 10 + (unsigned)(text.ptr[i] - '0');
    }
    *out = n;
    return n > 0;
}

static gs_status parse_row(table *t, gs_span line)
{
    gs_span col[COLUMNS] = { [CUE] = { "", 0 } };
    label_row row = { .line = t->at.line };
    size_t n = gs_span_columns(line, col, COLUMNS);
    if (n != COLUMNS && n != CUE)
        return gs_draft_fail(&t->at, "three or four tab-separated columns wanted: line, label, strength, cue");
    if (!parse_line_number(col[LINE], &row.about))
        return gs_draft_fail(&t->at, "\"%.*s\" is no number of a line", (int)gs_span_cut(col[LINE], 40).len,
                             col[LINE].ptr);
    gs_status status = gs_draft_label(&t->at, col[LABEL], &row.label);
    if (status != GS_OK)
        return status;
    row.soft = gs_span_eq(col[STRENGTH], gs_span_of("soft"));
    if (!row.soft && !gs_span_eq(col[STRENGTH], gs_span_of("clear")))
        return gs_draft_fail(&t->at, "strength is clear or soft, not \"%.*s\"", (int)gs_span_cut(col[STRENGTH], 40).len,
                             col[STRENGTH].ptr);
    row.cue = col[CUE];
    if (!gs_array_reserve(&t->rows, &t->cap, t->n + 1, sizeof(*t->rows)))
        return gs_fail_nomem(t->at.err);
    t->rows[t->n++] = row;
    return GS_OK;
}

static int by_line(const void *a, const void *b)
{
    const label_row *x = a, *y = b;
    if (x->about != y->about)
        return x->about < y->about ? -1 : 1;
    if (x->label != y->label)
        return x->label < y->label ? -1 : 1;
    return (x->line > y->line) - (x->line < y->line);
}

static gs_status sort_rows(table *t)
{
    if (t->n)
        qsort(t->rows, t->n, sizeof(*t->rows), by_line);
    for (size_t i = 1; i < t->n; i++) {
        const label_row *a = &t->rows[i - 1], *b = &t->rows[i];
        t->at.line = b->line;
        if (a->about == b->about && a->label == b->label)
            return gs_draft_fail(&t->at, "line %u has its row for %s already: %u", b->about, gs_label_name(b->label),
                                 a->line);
    }
    return GS_OK;
}

/* Rows keep pointing into `tsv`. */
static gs_status parse_table(table *t, gs_span tsv)
{
    gs_span line;
    bool is_head = true;
    if (!gs_places_valid(tsv))
        return gs_fail(t->at.err, GS_EFORMAT, t->at.file, 0, "is not valid UTF-8");
    if (tsv.len >= 3 && memcmp(tsv.ptr, "\xef\xbb\xbf", 3) == 0)
        tsv = (gs_span){ tsv.ptr + 3, tsv.len - 3 };
    for (unsigned n = 1; gs_span_line(&tsv, &line); n++) {
        gs_draft_next(&t->at, n);
        if (line.len == 0 || line.ptr[0] == '#')
            continue;
        if (is_head && (line.len < 11 || memcmp(line.ptr, "line\tlabel\t", 11) != 0))
            return gs_draft_fail(&t->at, "a header line is missing: line, label, strength, cue");
        gs_status status = is_head ? GS_OK : parse_row(t, line);
        if (status != GS_OK)
            return status;
        is_head = false;
    }
    if (is_head)
        return gs_draft_fail(&t->at, "a header line is missing: line, label, strength, cue");
    return sort_rows(t);
}

/* --- The text --- */

static gs_status take_line(gs_draft *draft, gs_span text, const label_row *rows, size_t n)
{
    draft->text = text;
    if (!gs_places_valid(text))
        return gs_draft_fail(draft, "is not valid UTF-8, or has a NUL");
    for (size_t i = 0; i < n; i++) {
        bool found;
        *(rows[i].soft ? &draft->soft : &draft->labels) |= 1u << rows[i].label;
        gs_status status = gs_draft_cue_words(draft, rows[i].cue, rows[i].label, &found);
        if (status != GS_OK)
            return status;
    }
    return gs_draft_add(draft);
}

/* The next line of the documents' file, if there is one, as the name of the document. */
static gs_status next_doc(gs_lines *docs, gs_span text, gs_draft *draft, gs_buf *name)
{
    gs_span line;
    if (!docs)
        return GS_OK;
    gs_status status = gs_lines_next(docs, &line, draft->err);
    if (status != GS_OK)
        return status;
    if (!line.ptr != !text.ptr)
        return gs_fail(draft->err, GS_EFORMAT, docs->path, docs->line, "has %s lines than %s",
                       line.ptr ? "more" : "fewer", draft->file);
    if (!gs_places_valid(line))
        return gs_fail(draft->err, GS_EFORMAT, docs->path, docs->line, "is not valid UTF-8, or has a NUL");
    gs_buf_clear(name);
    gs_buf_put(name, line.ptr, line.len);
    gs_buf_putc(name, '\0');
    draft->doc = name->ptr;
    return name->failed ? gs_fail_nomem(draft->err) : GS_OK;
}

static gs_status take_text(gs_lines *text, gs_lines *docs, table *t, gs_draft *draft)
{
    gs_buf doc = { 0 };
    gs_span line = { 0 };
    gs_status status;
    size_t at = 0, n_before = draft->set->n;
    for (;;) {
        status = gs_lines_next(text, &line, draft->err);
        gs_draft_next(draft, text->line);
        if (status == GS_OK)
            status = next_doc(docs, line, draft, &doc);
        if (status != GS_OK || !line.ptr)
            break;
        size_t first = at;
        while (at < t->n && t->rows[at].about == text->line)
            at++;
        if (at > first || gs_span_trim(line).len)
            status = take_line(draft, line, at > first ? t->rows + first : NULL, at - first);
        if (status != GS_OK)
            break;
    }
    gs_buf_done(&doc);
    if (status != GS_OK)
        return status;
    if (at < t->n) {
        t->at.line = t->rows[at].line;
        return gs_draft_fail(&t->at, "%s has no line %u", draft->file, t->rows[at].about);
    }
    return draft->set->n > n_before ? GS_OK : gs_fail(draft->err, GS_EFORMAT, draft->file, 0, "holds no item");
}

/* --- All of it --- */

static gs_status read_with(const char *text_path, const char *docs_path, table *t, const gs_gold_defaults *defaults)
{
    gs_lines text, docs = { .fd = -1 };
    gs_draft draft;
    gs_error *err = t->at.err;
    gs_status status = gs_lines_open(&text, text_path, err);
    if (status != GS_OK)
        return status;
    if (docs_path)
        status = gs_lines_open(&docs, docs_path, err);
    if (status == GS_OK)
        status = gs_draft_init(&draft, text_path, defaults, t->at.set, err);
    if (status == GS_OK) {
        status = take_text(&text, docs_path ? &docs : NULL, t, &draft);
        gs_draft_done(&draft);
    }
    gs_lines_close(&text);
    gs_lines_close(&docs);
    return status;
}

gs_status gs_gold_read_tsv(const char *labels_path, const char *text_path, const char *docs_path,
                           const gs_gold_defaults *defaults, gs_gold_set *set, gs_error *err)
{
    table t = { 0 };
    gs_span tsv;
    gs_status status = gs_file_read(labels_path, GS_LIMIT_GOLD_FILE, &tsv, err);
    if (status != GS_OK)
        return status;
    status = gs_draft_init(&t.at, labels_path, defaults, set, err);
    if (status == GS_OK)
        status = parse_table(&t, tsv);
    if (status == GS_OK)
        status = read_with(text_path, docs_path, &t, defaults);
    free(t.rows);
    free((char *)tsv.ptr);
    return status;
}
