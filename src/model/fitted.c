/* fitted.tsv: the features, the inventory and the lexicons that the weights were learnt with. */
#include "model/internal.h"

#include <stdlib.h>
#include <string.h>

enum { WHAT, LANG, VALUE, N_COLUMNS };

static const char features[] = "features", inventory[] = "concepts", lexicon[] = "lexicon";

bool gs_concepts_digest(const gs_concepts *concepts, char out[17])
{
    gs_buf all = { 0 };
    char hex[GS_SHA256_HEX];
    for (size_t i = 0; i < concepts->n; i++)
        gs_buf_printf(&all, "%s\t%s\n", concepts->ptr[i].id, gs_label_name(concepts->ptr[i].label));
    bool ok = !all.failed && gs_sha256_hex(gs_buf_span(&all), hex);
    gs_buf_done(&all);
    if (ok) {
        memcpy(out, hex, 16);
        out[16] = '\0';
    }
    return ok;
}

typedef struct reader {
    gs_fitted *out;
    char concepts[17];
    bool has_features, has_concepts;
} reader;

static gs_status parse_row(void *context, const gs_table_row *row)
{
    static const char again[] = "learnt with another inventory of concepts; fit it again with gainsay calibrate";
    reader *r = context;
    gs_span what = row->col[WHAT], value = row->col[VALUE];
    double version;
    if (gs_span_eq(what, gs_span_of(features))) {
        if (!gs_span_number(value, &version) || version < GS_FEATURE_VERSION || version > GS_FEATURE_VERSION)
            return gs_table_fail(row, "learnt with features of another version; fit it again with gainsay calibrate",
                                 value);
        r->out->is_fitted = r->has_features = true;
        return GS_OK;
    }
    if (gs_span_eq(what, gs_span_of(inventory))) {
        r->has_concepts = true;
        return gs_span_eq(value, gs_span_of(r->concepts)) ? GS_OK : gs_table_fail(row, again, value);
    }
    if (!gs_span_eq(what, gs_span_of(lexicon)))
        return gs_table_fail(row, "unknown row", what);
    const char *lang = gs_arena_copy(&r->out->arena, row->col[LANG]), *digest = gs_arena_copy(&r->out->arena, value);
    return lang && digest ? gs_fitted_set(r->out, lang, digest, row->err) : gs_fail_nomem(row->err);
}

gs_status gs_fitted_parse(gs_span tsv, const char *file, const gs_concepts *concepts, gs_fitted *out, gs_error *err)
{
    static const gs_table table = { "what", N_COLUMNS, parse_row };
    reader r = { .out = out };
    if (!gs_concepts_digest(concepts, r.concepts))
        return gs_fail_nomem(err);
    gs_status status = gs_table_parse(&table, tsv, file, &r, err);
    if (status == GS_OK && !r.has_features)
        return gs_fail(err, GS_EFORMAT, file, 0, "the version of its features is missing");
    if (status == GS_OK && !r.has_concepts)
        return gs_fail(err, GS_EFORMAT, file, 0, "the digest of its inventory is missing");
    return status;
}

gs_status gs_fitted_set(gs_fitted *fitted, const char *lang, const char *digest, gs_error *err)
{
    fitted->is_fitted = true;
    for (size_t i = 0; i < fitted->n_lexicons; i++) {
        if (strcmp(fitted->lexicons[i].lang, lang) == 0) {
            fitted->lexicons[i].digest = digest;
            return GS_OK;
        }
    }
    if (!gs_array_reserve(&fitted->lexicons, &fitted->cap_lexicons, fitted->n_lexicons + 1, sizeof(*fitted->lexicons)))
        return gs_fail_nomem(err);
    fitted->lexicons[fitted->n_lexicons++] = (gs_fitted_lexicon){ lang, digest };
    return GS_OK;
}

static int compare(const void *a, const void *b)
{
    const gs_fitted_lexicon *x = a, *y = b;
    return strcmp(x->lang, y->lang);
}

bool gs_fitted_put(const gs_fitted *fitted, const gs_concepts *concepts, gs_buf *out)
{
    char digest[17];
    gs_fitted_lexicon *list = calloc(fitted->n_lexicons + 1, sizeof(*list));
    bool ok = list && gs_concepts_digest(concepts, digest);
    if (ok) {
        if (fitted->n_lexicons)
            memcpy(list, fitted->lexicons, fitted->n_lexicons * sizeof(*list));
        qsort(list, fitted->n_lexicons, sizeof(*list), compare);
        gs_buf_printf(out, "what\tlang\tvalue\n%s\t*\t%d\n%s\t*\t%s\n", features, GS_FEATURE_VERSION, inventory,
                      digest);
        for (size_t i = 0; i < fitted->n_lexicons; i++)
            gs_buf_printf(out, "%s\t%s\t%s\n", lexicon, list[i].lang, list[i].digest);
    }
    free(list);
    return ok && !out->failed;
}

void gs_fitted_done(gs_fitted *fitted)
{
    free(fitted->lexicons);
    gs_arena_done(&fitted->arena);
    *fitted = (gs_fitted){ 0 };
}
