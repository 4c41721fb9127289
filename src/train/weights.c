/* calibration.tsv with other rows; weights.tsv with deviations added. Rows stay as they are, comments too; a row of a
 * concept without contexts takes its deviation up, and concepts without such a row get one, from their prior and the
 * label's bias. */
#include "train/train.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { LABEL, ON, CONTEXT, LANG, WEIGHT, ORIGIN, N_WEIGHT_COLUMNS };
enum { C_LANG, C_LABEL, C_A, C_B, C_THRESHOLD, C_LEVEL, C_N_POS, N_COLUMNS };

typedef struct writer {
    const gs_learnt *learnt;
    double *known; /* by deviation: the weight it is added to */
    double bias[GS_N_LABELS];
    const char *file;
    unsigned line;
} writer;

static bool is(gs_span text, const char *wanted)
{
    return gs_span_eq(text, gs_span_of(wanted));
}

/* The deviation that this row is the known weight of, or NULL. */
static const gs_deviation *deviation_of(const writer *w, const gs_span columns[N_COLUMNS])
{
    static const char on_concept[] = "concept:";
    gs_span on = columns[ON];
    size_t len = sizeof(on_concept) - 1;
    if (!is(columns[CONTEXT], "-") || on.len <= len || memcmp(on.ptr, on_concept, len) != 0)
        return NULL;
    on = (gs_span){ on.ptr + len, on.len - len };
    for (size_t i = 0; i < w->learnt->n_deviations; i++) {
        const gs_deviation *d = &w->learnt->deviations[i];
        if (is(on, d->concept) && is(columns[LANG], d->lang) && is(columns[LABEL], gs_label_name(d->label)))
            return d;
    }
    return NULL;
}

static void note_bias(writer *w, const gs_span columns[N_COLUMNS])
{
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        if (is(columns[ON], "bias") && is(columns[LANG], "*") &&
            (is(columns[LABEL], "*") || is(columns[LABEL], gs_label_name(label))))
            gs_span_number(columns[WEIGHT], &w->bias[label]);
}

static void put_line(gs_buf *out, gs_span line)
{
    gs_buf_put(out, line.ptr, line.len);
    gs_buf_putc(out, '\n');
}

/* Copies the rows that stay. */
static gs_status copy_rows(writer *w, gs_span base, gs_buf *out, gs_error *err)
{
    gs_span line, columns[N_COLUMNS];
    bool header = true;
    while (gs_span_line(&base, &line)) {
        w->line++;
        bool is_row = line.len && line.ptr[0] != '#';
        if (is_row && gs_span_columns(line, columns, N_WEIGHT_COLUMNS) != N_WEIGHT_COLUMNS)
            return gs_fail(err, GS_EFORMAT, w->file, w->line, "%d tab-separated columns wanted", N_WEIGHT_COLUMNS);
        const gs_deviation *d = is_row && !header ? deviation_of(w, columns) : NULL;
        if (d)
            gs_span_number(columns[WEIGHT], &w->known[d - w->learnt->deviations]);
        else
            put_line(out, line);
        if (is_row && !header)
            note_bias(w, columns);
        header = header && !is_row;
    }
    return GS_OK;
}

static void put_deviation(const writer *w, size_t i, gs_buf *out)
{
    const gs_deviation *d = &w->learnt->deviations[i];
    bool pooled = strcmp(d->lang, "*") == 0;
    double base = !isnan(w->known[i]) ? w->known[i] : pooled ? log(d->prior / (1 - d->prior)) - w->bias[d->label] : 0;
    gs_buf_printf(out, "%s\tconcept:%s\t-\t%s\t", gs_label_name(d->label), d->concept, d->lang);
    gs_buf_put_fixed(out, base + d->weight, 4);
    gs_buf_puts(out, "\tlearnt: ");
    gs_buf_puts(out, d->weight > 0 ? "+" : "");
    gs_buf_put_fixed(out, d->weight, 4);
    gs_buf_putc(out, '\n');
}

gs_status gs_weights_write(const gs_learnt *learnt, gs_span base, const char *file, gs_buf *out, gs_error *err)
{
    writer w = { .learnt = learnt, .file = file };
    w.known = calloc(learnt->n_deviations + 1, sizeof(*w.known));
    if (!w.known)
        return gs_fail_nomem(err);
    for (size_t i = 0; i < learnt->n_deviations; i++)
        w.known[i] = NAN;
    gs_status status = copy_rows(&w, base, out, err);
    for (size_t i = 0; i < learnt->n_deviations && status == GS_OK; i++)
        put_deviation(&w, i, out);
    free(w.known);
    return status == GS_OK && out->failed ? gs_fail_nomem(err) : status;
}

/* --- calibration.tsv --- */

static bool is_replaced(const gs_learnt *learnt, const gs_span columns[N_COLUMNS])
{
    for (size_t i = 0; i < learnt->n_rows; i++)
        if (is(columns[C_LANG], learnt->rows[i].lang) && is(columns[C_LABEL], gs_label_name(learnt->rows[i].label)))
            return true;
    return false;
}

static void put_row(const gs_fitted *row, gs_buf *out)
{
    const double numbers[] = { row->values.a, row->values.b, fmin(row->values.threshold, 1) };
    gs_buf_printf(out, "%s\t%s", row->lang, gs_label_name(row->label));
    for (size_t k = 0; k < sizeof(numbers) / sizeof(*numbers); k++) {
        gs_buf_putc(out, '\t');
        gs_buf_put_fixed(out, numbers[k], 4);
    }
    gs_buf_printf(out, "\t%s\t%u\n", gs_calibration_level_name(row->values.level), row->values.n_pos);
}

gs_status gs_calibration_write(const gs_learnt *learnt, gs_span base, const char *file, gs_buf *out, gs_error *err)
{
    gs_span line, columns[N_COLUMNS];
    for (unsigned number = 1; gs_span_line(&base, &line); number++) {
        bool is_row = line.len && line.ptr[0] != '#';
        if (is_row && gs_span_columns(line, columns, N_COLUMNS) != N_COLUMNS)
            return gs_fail(err, GS_EFORMAT, file, number, "%d tab-separated columns wanted", N_COLUMNS);
        if (!is_row || !is_replaced(learnt, columns))
            put_line(out, line);
    }
    for (size_t i = 0; i < learnt->n_rows; i++)
        put_row(&learnt->rows[i], out);
    return out->failed ? gs_fail_nomem(err) : GS_OK;
}
