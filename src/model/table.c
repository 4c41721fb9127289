/* The form all files of a model have: tab-separated, a header line, `#` comments. */
#include "model/internal.h"

gs_status gs_table_fail(const gs_table_row *row, const char *what, gs_span at)
{
    return gs_fail(row->err, GS_EFORMAT, row->file, row->line, "%s: \"%.*s\"", what, (int)gs_span_cut(at, 60).len,
                   at.ptr);
}

gs_status gs_table_parse(const gs_table *table, gs_span tsv, const char *file, void *context, gs_error *err)
{
    gs_table_row row = { .file = file, .err = err };
    gs_span line;
    bool header = true;
    for (row.line = 1; gs_span_line(&tsv, &line); row.line++) {
        if (line.len == 0 || line.ptr[0] == '#')
            continue;
        if (gs_span_columns(line, row.col, GS_TABLE_COLUMNS) != table->n_columns)
            return gs_fail(err, GS_EFORMAT, file, row.line, "%zu tab-separated columns wanted", table->n_columns);
        if (header && !gs_span_eq(row.col[0], gs_span_of(table->first)))
            return gs_fail(err, GS_EFORMAT, file, row.line, "a header line is missing");
        gs_status status = header ? GS_OK : table->parse(context, &row);
        if (status != GS_OK)
            return status;
        header = false;
    }
    return GS_OK;
}
