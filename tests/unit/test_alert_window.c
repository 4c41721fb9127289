/* Windows: what counts, and what is passed over. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "alert/alert.h"

/* The match is article 9 of story 1 in English at 1000 with two sentences; the window is 100. */
struct row {
    char name[40];
    bool across_all;
    struct {
        int64_t at, article, story;
        char lang[8];
        unsigned sentences;
    } earlier[5];
    unsigned sentences, articles, languages; /* counted */
};

ParameterizedTestParameters(alert_window, counts)
{
    static struct row rows[] = {
        { "alone", false, { { 0 } }, 2, 1, 1 },
        { "another outlet", false, { { 950, 1, 1, "en", 2 } }, 2, 2, 1 },
        { "it says more", false, { { 950, 1, 1, "en", 3 } }, 3, 2, 1 },
        { "too old", false, { { 900, 1, 1, "en", 5 }, { 901, 2, 1, "en", 1 } }, 2, 2, 1 },
        { "another story", false, { { 950, 1, 2, "uk", 5 } }, 2, 1, 1 },
        { "the article before", false, { { 950, 9, 1, "en", 5 } }, 2, 1, 1 },
        { "by a clock that went back", false, { { 1050, 1, 1, "uk", 1 } }, 2, 2, 2 },
        { "languages", false, { { 950, 1, 1, "uk", 1 }, { 951, 2, 1, "en-GB", 1 }, { 952, 3, 1, "zh-Hant", 1 } }, 2, 4, 3 },
        { "across stories", true, { { 950, 1, 2, "uk", 3 }, { 951, 2, 2, "uk", 4 }, { 952, 3, 3, "de", 1 } }, 7, 4, 3 },
        { "its own story in between", true, { { 950, 1, 0, "uk", 1 }, { 951, 2, 1, "uk", 4 }, { 952, 3, 3, "de", 1 } }, 6, 4, 3 },
        { "none has a story", true, { { 950, 1, 0, "uk", 1 }, { 951, 2, 0, "uk", 1 } }, 4, 3, 2 },
        { "nobody knows the language", true, { { 950, 1, 0, "", 1 } }, 3, 2, 1 },
    };
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(const struct row *row, alert_window, counts)
{
    gs_alert_at_least least = { .sentences = 1, .articles = 1, .languages = 1, .within = 100, .across_all = row->across_all };
    gs_window_match match = { 1000, 9, 1, "en", 2 }, earlier[5];
    size_t n = 0;
    for (; n < 5 && row->earlier[n].article; n++)
        earlier[n] = (gs_window_match){ row->earlier[n].at, row->earlier[n].article, row->earlier[n].story,
                                        *row->earlier[n].lang ? row->earlier[n].lang : NULL, row->earlier[n].sentences };
    gs_window w = gs_window_of(&least, earlier, n, &match);
    cr_expect(w.sentences == row->sentences && w.articles == row->articles && w.languages == row->languages,
              "%s: %u sentences, %u articles, %u languages", row->name, w.sentences, w.articles, w.languages);
    cr_expect(w.reached);
    least = (gs_alert_at_least){ row->sentences, row->articles, row->languages, 100, row->across_all };
    cr_expect(gs_window_of(&least, earlier, n, &match).reached, "%s", row->name);
    unsigned *const asked[] = { &least.sentences, &least.articles, &least.languages };
    for (size_t i = 0; i < 3; i++) {
        ++*asked[i];
        cr_expect_not(gs_window_of(&least, earlier, n, &match).reached, "%s: %zu", row->name, i);
        --*asked[i];
    }
}
