/* Any file of gold: which format it has. */
#include "train/internal.h"

#include <string.h>

const char *gs_gold_format_name(size_t i)
{
    static const char *const names[GS_N_GOLD_FORMATS] = { "auto", "jsonl", "tsv", "labelstudio", "doccano", "brat" };
    return i < GS_N_GOLD_FORMATS ? names[i] : NULL;
}

/* By what only one of them has. "labels" are names in ours and spans in doccano's older exports. */
static gs_json_take *format_of(const json_t *record)
{
    const json_t *labels = json_object_get(record, "labels");
    if (json_is_object(json_object_get(record, "data")))
        return gs_labelstudio_take;
    if (json_object_get(record, "label") || json_object_get(record, "cats") || json_object_get(record, "entities") ||
        json_is_array(json_array_get(labels, 0)))
        return gs_doccano_take;
    return gs_jsonl_take;
}

/* The first record tells, and the rest of the file is like it: a mixture is an error of its format. */
static gs_status take_any(json_t *record, gs_draft *draft)
{
    if (!draft->take)
        draft->take = format_of(record);
    return draft->take(record, draft);
}

static bool is_brat(const char *path)
{
    size_t n = strlen(path);
    return n > 4 && (strcmp(path + n - 4, ".ann") == 0 || strcmp(path + n - 4, ".txt") == 0);
}

gs_status gs_gold_read(const char *path, gs_gold_format format, const gs_gold_defaults *defaults, gs_gold_set *set,
                       gs_error *err)
{
    switch (format) {
    case GS_GOLD_JSONL: return gs_gold_read_jsonl(path, defaults, set, err);
    case GS_GOLD_LABELSTUDIO: return gs_gold_read_labelstudio(path, defaults, set, err);
    case GS_GOLD_DOCCANO: return gs_gold_read_doccano(path, defaults, set, err);
    case GS_GOLD_BRAT: return gs_gold_read_brat(path, defaults, set, err);
    case GS_GOLD_AUTO: break;
    case GS_GOLD_TSV:
    case GS_N_GOLD_FORMATS: return gs_fail(err, GS_EINVAL, path, 0, "a table wants its text beside it");
    }
    if (is_brat(path))
        return gs_gold_read_brat(path, defaults, set, err);
    return gs_json_read(path, take_any, defaults, set, err);
}
