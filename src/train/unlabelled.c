/* Sentences to be labelled: our JSONL, in which labels may be missing, or a plain text with a sentence a line. */
#include "train/internal.h"

static gs_status take_sentence(gs_draft *draft, gs_span line)
{
    if (!gs_places_valid(line))
        return gs_draft_fail(draft, "is not valid UTF-8, or has a NUL");
    draft->text = line;
    draft->is_unlabelled = true;
    return gs_draft_add(draft);
}

/* The first line tells: a sentence does not begin with a brace. */
static gs_status read_lines(gs_lines *lines, gs_draft *draft)
{
    for (bool is_json = false;;) {
        gs_span line;
        gs_status status = gs_lines_next(lines, &line, draft->err);
        if (status != GS_OK || !line.ptr)
            return status;
        line = gs_span_trim(line);
        if (line.len == 0)
            continue;
        gs_draft_next(draft, lines->line);
        is_json |= draft->n_records++ == 0 && line.ptr[0] == '{';
        status = is_json ? gs_json_take_line(draft, line, gs_jsonl_take) : take_sentence(draft, line);
        if (status != GS_OK)
            return status;
    }
}

gs_status gs_gold_read_unlabelled(const char *path, const gs_gold_defaults *defaults, gs_gold_set *set, gs_error *err)
{
    gs_gold_defaults how = defaults ? *defaults : (gs_gold_defaults){ 0 };
    gs_lines lines;
    gs_draft draft;
    how.may_be_unlabelled = true;
    gs_status status = gs_lines_open(&lines, path, err);
    if (status != GS_OK)
        return status;
    status = gs_draft_init(&draft, path, &how, set, err);
    if (status == GS_OK)
        status = read_lines(&lines, &draft);
    if (status == GS_OK && draft.n_records == 0)
        status = gs_fail(err, GS_EFORMAT, path, 0, "holds no item");
    gs_draft_done(&draft);
    gs_lines_close(&lines);
    return status;
}
