#include <criterion/criterion.h>
#include <criterion/parameterized.h>

#include "text/text.h"

typedef struct columns_case {
    char text[48];
    int want;
} columns_case;

ParameterizedTestParameters(columns, strings)
{
    static columns_case cases[] = {
        { "", 0 },         { "denied", 6 }, { "Київ", 4 },          { "e\u0301", 1 },         { "无法证实", 8 },
        { "ｆｕｌｌ", 8 }, { "ﾊﾝｶｸ", 4 },   { "한국", 4 },          { "\u1112\u1161\u11ab", 2 }, { "שָׁלוֹם", 4 },
        { "कि", 2 },        { "ที่", 1 },     { "a\u200b\u200db", 2 }, { "\u00ad", 1 },         { "👍", 2 },
        { "\t\x1b\xc2\x85", 0 }, { "…—“", 3 },   { "\u3164", 0 },
    };
    return cr_make_param_array(columns_case, cases, sizeof(cases) / sizeof(*cases));
}

ParameterizedTest(columns_case *c, columns, strings)
{
    cr_expect_eq(gs_columns(gs_span_of(c->text)), c->want, "%s: %d", c->text, gs_columns(gs_span_of(c->text)));
}

Test(columns, no_text)
{
    cr_expect_eq(gs_columns((gs_span){ NULL, 0 }), 0);
}
