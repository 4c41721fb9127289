/* Tags: what search filters by, as terms of the index beside the words, so that a rare label among common words is
 * found by stepping through the short list and not through the long one. A step of confidence has a term, and an
 * article those of all steps it reaches; what lies between steps is told apart by the row. */
#include "store/internal.h"

#include <stdio.h>
#include <string.h>

static const int steps[] = { 20, 40, 50, 60, 70, 80, 90, 95 }; /* per cent */
enum { N_STEPS = sizeof(steps) / sizeof(*steps), DAY_MS = 86400000, MOST_DAYS = 31 };

/* A language's primary tag is what can be asked for as well: zh finds zh-Hant. */
static void put_lang(const char *lang, gs_buf *out)
{
    size_t primary = strcspn(lang, "-");
    if (!gs_span_find(gs_span_of(lang), " "))
        gs_buf_printf(out, " %clang=%s", GS_MARK_TAGS, lang);
    if (lang[primary])
        gs_buf_printf(out, " %clang=%.*s*", GS_MARK_TAGS, (int)primary, lang);
}

char *gs_tags_of(const gs_stored_article *a, gs_arena *arena)
{
    gs_auto(gs_buf_done) gs_buf *out = &(gs_buf){ 0 };
    gs_buf_printf(out, "%call", GS_MARK_TAGS);
    if (a->lang && strlen(a->lang) < GS_LANG_MAX)
        put_lang(a->lang, out);
    if (a->source_id)
        gs_buf_printf(out, " %csource=%lld", GS_MARK_TAGS, (long long)a->source_id);
    gs_buf_printf(out, " %cday=%lld", GS_MARK_TAGS, (long long)(a->updated_at / DAY_MS));
    for (gs_label label = 0; label < GS_N_LABELS; label++) {
        if (a->flags >> label & 1)
            gs_buf_printf(out, " %c%s", GS_MARK_TAGS, gs_label_name(label));
        for (int i = 0; i < N_STEPS && a->max[label] * 100 >= steps[i]; i++)
            gs_buf_printf(out, " %c%s=%d", GS_MARK_TAGS, gs_label_name(label), steps[i]);
    }
    return out->failed ? NULL : gs_arena_copy(arena, gs_buf_span(out));
}

/* As a string of FTS5. */
static void put_term(gs_buf *out, const char *name, const char *value)
{
    gs_buf_printf(out, "\"%c%s", GS_MARK_TAGS, name);
    for (const char *p = value; *p; p++)
        gs_buf_puts(out, *p == '"' ? "\"\"" : (char[]){ *p, '\0' });
    gs_buf_putc(out, '"');
}

static void put_label(gs_label label, double min, gs_buf *out)
{
    char step[12] = "";
    if (min > 0 && min * 100 < steps[0])
        return;
    for (int i = 0; min > 0 && i < N_STEPS && steps[i] <= min * 100; i++)
        snprintf(step, sizeof(step), "=%d", steps[i]);
    gs_buf_puts(out, " AND ");
    put_term(out, gs_label_name(label), step);
}

/* A short window is its days; a long one is most of what there is, or lies at the end where search begins. */
static void put_days(int64_t since, int64_t until, gs_buf *out)
{
    int64_t first = since / DAY_MS, last = (until - 1) / DAY_MS;
    if (!since || !until || first < 0 || last < first || last - first >= MOST_DAYS)
        return;
    for (int64_t day = first; day <= last; day++) {
        char number[24];
        snprintf(number, sizeof(number), "%lld", (long long)day);
        gs_buf_puts(out, day == first ? " AND (" : " OR ");
        put_term(out, "day=", number);
    }
    gs_buf_putc(out, ')');
}

void gs_tags_put(const gs_search *search, int64_t source_id, gs_buf *out)
{
    char number[24];
    put_term(out, "all", "");
    if (search->lang && *search->lang) {
        gs_buf_puts(out, " AND (");
        put_term(out, "lang=", search->lang);
        gs_buf_puts(out, " OR ");
        put_term(out, "lang=", search->lang);
        out->len -= 1; /* the primary tag's own term */
        gs_buf_puts(out, "*\")");
    }
    if (source_id) {
        snprintf(number, sizeof(number), "%lld", (long long)source_id);
        gs_buf_puts(out, " AND ");
        put_term(out, "source=", number);
    }
    if (search->label >= 0 && search->label < GS_N_LABELS)
        put_label((gs_label)search->label, search->min, out);
    put_days(search->since, search->until, out);
}
