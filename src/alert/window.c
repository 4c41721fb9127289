/* At least so many: what counts of the matches of a rule in its window. */
#include "alert/alert.h"

#include <stdlib.h>
#include <string.h>

/* An article without a story is a story of its own: ids of articles as negative numbers. */
static int64_t story_of(const gs_window_match *m)
{
    return m->story_id ? m->story_id : -m->article_id;
}

static int compare(const void *a, const void *b)
{
    const gs_window_match *x = a, *y = b;
    if (story_of(x) != story_of(y))
        return story_of(x) < story_of(y) ? -1 : 1;
    return (x->article_id > y->article_id) - (x->article_id < y->article_id);
}

/* Languages met, by their first subtag: zh and zh-Hant are one. */
typedef struct languages {
    gs_span ptr[64]; /* more there are in no newsroom */
    unsigned n;
} languages;

static void add_language(languages *known, const char *tag)
{
    if (!tag)
        return;
    gs_span lang = { tag, strcspn(tag, "-") };
    for (unsigned i = 0; i < known->n; i++)
        if (gs_span_eq(known->ptr[i], lang))
            return;
    if (known->n < sizeof(known->ptr) / sizeof(*known->ptr))
        known->ptr[known->n++] = lang;
}

static bool counts(const gs_alert_at_least *least, const gs_window_match *earlier, const gs_window_match *match)
{
    return earlier->article_id != match->article_id && earlier->at > match->at - least->within &&
           (least->across_all || story_of(earlier) == story_of(match));
}

gs_window gs_window_of(const gs_alert_at_least *least, gs_window_match *earlier, size_t n, const gs_window_match *match)
{
    gs_window w = { .articles = 1 };
    languages known = { .n = 0 };
    /* Of the story that is counted, and of the match's own, which may stand anywhere in the order. */
    unsigned most = 0, most_of_own = match->sentences;
    const gs_window_match *last = NULL;
    add_language(&known, match->lang);
    if (n > 1)
        qsort(earlier, n, sizeof(*earlier), compare);
    for (size_t i = 0; i < n; i++) {
        const gs_window_match *m = &earlier[i];
        if (!counts(least, m, match))
            continue;
        if (last && story_of(last) != story_of(m)) {
            w.sentences += most;
            most = 0;
        }
        unsigned *of_story = story_of(m) == story_of(match) ? &most_of_own : &most;
        if (m->sentences > *of_story)
            *of_story = m->sentences;
        w.articles += !last || last->article_id != m->article_id;
        add_language(&known, m->lang);
        last = m;
    }
    w.sentences += most + most_of_own;
    w.languages = known.n;
    w.reached = w.sentences >= least->sentences && w.articles >= least->articles && w.languages >= least->languages;
    return w;
}

bool gs_window_joins(const gs_alert_at_least *least, int64_t last_at, int64_t at)
{
    return last_at > at - least->within;
}
