/* What the form behind a link for verdicts sends. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "http/verdict_form.h"

struct row {
    char body[80], verdict[16]; /* "": no such form */
    bool has_labels;
    unsigned labels;
};

ParameterizedTestParameters(http_verdict_form, read)
{
    static struct row rows[] = {
        { "as=right", "right", false, 0 },
        { "as=not-useful", "not-useful", false, 0 },
        { "as=wrong-label", "wrong-label", false, 0 },
        { "as=wrong%2Dlabel&", "wrong-label", false, 0 },
        { "as=wrong-label&label=hedge&label=denial", "wrong-label", true, 1u << GS_HEDGE | 1u << GS_DENIAL },
        { "label=hedge&as=wrong-label", "wrong-label", true, 1u << GS_HEDGE },
        { "as=wrong-label&label=none", "wrong-label", true, 0 },
        { "as=right&label=hedge", "right", false, 0 }, /* ticked, then thought better of */
        { "as=not-useful&label=none", "not-useful", false, 0 },
        { "as=right&as=not-useful", "not-useful", false, 0 },
        { "", "", false, 0 },
        { "as", "", false, 0 },
        { "as=", "", false, 0 },
        { "as=RIGHT", "", false, 0 },
        { "as=right&who=me", "", false, 0 },
        { "as=right&&", "", false, 0 },
        { "label=hedge", "", false, 0 },
        { "as=%zz", "", false, 0 },
        { "as=right%00", "", false, 0 },
        { "{\"as\":\"right\"}", "", false, 0 },
    };
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(struct row *row, http_verdict_form, read)
{
    gs_arena arena = { 0 };
    gs_request request = { .arena = &arena, .body = gs_span_of(row->body) };
    gs_judgement what = { 0 };
    bool ok = gs_verdict_form_read(&request, &what);
    cr_expect_eq(ok, *row->verdict != '\0', "%s", row->body);
    if (ok) {
        cr_expect_str_eq(what.verdict, row->verdict, "%s", row->body);
        cr_expect_eq(what.has_labels, row->has_labels, "%s", row->body);
        cr_expect_eq(what.labels, row->labels, "%s", row->body);
    }
    gs_arena_done(&arena);
}
