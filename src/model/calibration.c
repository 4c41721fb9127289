/* calibration.tsv: how the sum of a label becomes a confidence, and from which one it is flagged. */
#include "model/internal.h"

#include <stdlib.h>
#include <string.h>

enum { LANG, LABEL, A, B, THRESHOLD, LEVEL, N_POS, N_COLUMNS };

static const char *const level_names[] = { "prior", "transferred", "translated", "measured", "stale" };
enum { N_LEVELS = sizeof(level_names) / sizeof(*level_names) };

const char *gs_calibration_level_name(gs_calibration_level level)
{
    return level_names[level];
}

static bool parse_level(gs_span text, gs_calibration_level *out)
{
    for (int i = 0; i < N_LEVELS; i++) {
        if (gs_span_eq(text, gs_span_of(level_names[i]))) {
            *out = (gs_calibration_level)i;
            return true;
        }
    }
    return false;
}

static gs_calibration_row *row_of(const gs_calibrations *table, const char *lang, gs_label label)
{
    for (size_t i = 0; i < table->n; i++)
        if (table->ptr[i].label == label && gs_same_tag(table->ptr[i].lang, lang))
            return &table->ptr[i];
    return NULL;
}

static gs_status parse_row(void *context, const gs_table_row *row)
{
    gs_calibrations *table = context;
    gs_calibration_row c = { .lang = gs_arena_copy(&table->arena, row->col[LANG]) };
    double n_pos = 0;
    if (!c.lang)
        return gs_fail_nomem(row->err);
    if (row->col[LANG].len == 0)
        return gs_table_fail(row, "lang wants a tag or *", row->col[LANG]);
    if (!gs_label_parse(row->col[LABEL], &c.label) || c.label == GS_CONTEXT)
        return gs_table_fail(row, "unknown label", row->col[LABEL]);
    if (!gs_span_number(row->col[A], &c.values.a) || c.values.a <= 0)
        return gs_table_fail(row, "a wants a number above 0", row->col[A]);
    if (!gs_span_number(row->col[B], &c.values.b))
        return gs_table_fail(row, "b wants a number", row->col[B]);
    double threshold;
    if (!gs_span_number(row->col[THRESHOLD], &threshold) || threshold <= 0 || threshold > 1)
        return gs_table_fail(row, "threshold is above 0 and at most 1", row->col[THRESHOLD]);
    c.values.threshold = threshold;
    if (!parse_level(row->col[LEVEL], &c.values.level))
        return gs_table_fail(row, "unknown level", row->col[LEVEL]);
    if (!gs_span_number(row->col[N_POS], &n_pos) || n_pos < 0)
        return gs_table_fail(row, "n_pos wants a count", row->col[N_POS]);
    c.values.n_pos = (unsigned)n_pos;
    if (row_of(table, c.lang, c.label))
        return gs_table_fail(row, "language and label stand here twice", row->col[LANG]);
    return gs_calibrations_set(table, c, row->err);
}

gs_status gs_calibrations_parse(gs_span tsv, const char *file, gs_calibrations *out, gs_error *err)
{
    static const gs_table table = { "lang", N_COLUMNS, parse_row };
    return gs_table_parse(&table, tsv, file, out, err);
}

gs_status gs_calibrations_set(gs_calibrations *table, gs_calibration_row row, gs_error *err)
{
    gs_calibration_row *there = row_of(table, row.lang, row.label);
    row.level = row.values.level;
    if (there) {
        there->values = row.values;
        there->level = row.level;
        return GS_OK;
    }
    if (!gs_array_reserve(&table->ptr, &table->cap, table->n + 1, sizeof(row)))
        return gs_fail_nomem(err);
    table->ptr[table->n++] = row;
    return GS_OK;
}

const gs_calibration *gs_calibrations_find(const gs_calibrations *table, const char *lang, gs_label label)
{
    const gs_calibration_row *row = row_of(table, lang, label);
    if (!row)
        row = row_of(table, "*", label);
    return row ? &row->values : NULL;
}

/* --- Writing --- */

void gs_calibrations_put_header(gs_buf *out)
{
    gs_buf_puts(out, "lang\tlabel\ta\tb\tthreshold\tlevel\tn_pos\n");
}

void gs_calibration_put(const char *lang, gs_label label, const gs_calibration *values, gs_buf *out)
{
    const double numbers[] = { values->a, values->b, values->threshold };
    gs_buf_printf(out, "%s\t%s", lang, gs_label_name(label));
    for (size_t i = 0; i < sizeof(numbers) / sizeof(*numbers); i++) {
        gs_buf_putc(out, '\t');
        gs_buf_put_fixed(out, numbers[i], 4);
    }
    gs_buf_printf(out, "\t%s\t%u\n", level_names[values->level], values->n_pos);
}

static int compare(const void *a, const void *b)
{
    const gs_calibration_row *x = a, *y = b;
    int order = strcmp(x->lang, y->lang); /* "*" comes before letters */
    return order ? order : (int)x->label - (int)y->label;
}

void gs_calibrations_put(const gs_calibrations *table, gs_buf *out)
{
    gs_calibration_row *list = calloc(table->n + 1, sizeof(*list));
    out->failed |= !list;
    if (list && table->n) {
        memcpy(list, table->ptr, table->n * sizeof(*list));
        qsort(list, table->n, sizeof(*list), compare);
    }
    gs_calibrations_put_header(out);
    for (size_t i = 0; list && i < table->n; i++)
        gs_calibration_put(list[i].lang, list[i].label, &list[i].values, out);
    free(list);
}

void gs_calibrations_done(gs_calibrations *table)
{
    free(table->ptr);
    gs_arena_done(&table->arena);
    *table = (gs_calibrations){ 0 };
}
