/* Rules out of JSON and back: defaults of each kind, every fault with its place, all faults at once. */
#include "alloc.h"
#include "small.h"

#include "alert/alert.h"

static const char whole[] =
    "{\"name\":\"Kyiv denials\",\"kind\":\"labels\",\"enabled\":true,"
    "\"labels\":{\"denial\":0.8,\"fabricated\":0.8},"
    "\"languages\":[\"uk\",\"ru\"],\"sources\":[\"tass\",\"afp\"],\"said_by\":[\"Kremlin\"],\"headline_only\":false,"
    "\"words\":{\"in\":\"sentence\",\"stemmed\":true,\"any\":[\"drone strike\"],\"all\":[],\"none\":[\"football\"]},"
    "\"at_least\":{\"articles\":1,\"languages\":1,\"within\":\"1d\",\"sentences\":2,\"across\":\"story\"},"
    "\"page\":{\"levels\":[\"translated\",\"measured\"],\"min_precision\":0.8},"
    "\"quiet_hours\":{\"from\":\"22:00\",\"to\":\"06:00\",\"zone\":\"Europe/Riga\"},"
    "\"group_wait\":\"1m\",\"repeat_interval\":\"4h\","
    "\"channels\":[\"desk-hook\",{\"endpoint\":\"desk-mail\",\"digest\":{\"count\":20,\"every\":\"1d\"}}]}";

#define HEAD "{\"name\":\"x\",\"kind\":"
#define TELL "\"repeat_interval\":\"4h\",\"channels\":[]}"
#define PAGE "\"page\":{\"levels\":[\"translated\",\"measured\",\"stale\"],\"min_precision\":0.5},\"group_wait\":\"0s\"," TELL

struct canonical {
    char json[700], put[900];
};

ParameterizedTestParameters(alert_rule, canonical)
{
    static struct canonical rows[] = {
        { "{\"name\":\"x\",\"labels\":{\"denial\":0.8}}",
          HEAD "\"labels\",\"enabled\":true,\"labels\":{\"denial\":0.8},\"languages\":[],\"sources\":[],\"said_by\":[],"
          "\"headline_only\":false,\"at_least\":{\"articles\":1,\"languages\":1,\"within\":\"1d\",\"sentences\":1,\"across\":\"story\"},"
          PAGE },
        { "{\"kind\":\"drift\",\"name\":\"x\"}",
          HEAD "\"drift\",\"enabled\":true,\"labels\":{\"hedge\":null,\"denial\":null},\"languages\":[],\"sources\":[],\"said_by\":[],"
          "\"headline_only\":false," PAGE },
        { "{\"kind\":\"headline-gap\",\"name\":\"x\",\"labels\":{\"denial\":1,\"hedge\":0.12345}}",
          HEAD "\"headline-gap\",\"enabled\":true,\"labels\":{\"hedge\":0.1235,\"denial\":1},\"languages\":[],\"sources\":[]," PAGE },
        { "{\"kind\":\"contested\",\"name\":\"x\",\"at_least\":{\"languages\":2}}",
          HEAD "\"contested\",\"enabled\":true,\"labels\":{\"denial\":null,\"fabricated\":null,\"inaccurate\":null},\"languages\":[],"
          "\"sources\":[],\"said_by\":[],\"headline_only\":false,\"at_least\":{\"articles\":2,\"languages\":2,\"within\":\"1d\"}," PAGE },
        { "{\"kind\":\"source-quiet\",\"name\":\"x\",\"enabled\":false,\"sources\":[\"afp\"]}",
          HEAD "\"source-quiet\",\"enabled\":false,\"sources\":[\"afp\"],\"group_wait\":\"0s\"," TELL },
        { "{\"kind\":\"source-quiet\",\"name\":\"Über \\u201e\\\"x\\\"\\u201c\",\"quiet_hours\":null,\"channels\":[{\"endpoint\":\"a\"},"
          "{\"endpoint\":\"b\",\"digest\":{\"every\":\"36h\"}}]}",
          "{\"name\":\"Über „\\\"x\\\"“\",\"kind\":\"source-quiet\",\"enabled\":true,\"sources\":[],\"group_wait\":\"0s\","
          "\"repeat_interval\":\"4h\",\"channels\":[\"a\",{\"endpoint\":\"b\",\"digest\":{\"every\":\"36h\"}}]}" },
    };
    return cr_make_param_array(struct canonical, rows, ROWS(rows));
}

static void expect_canonical(const char *json, const char *want)
{
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    gs_alert_rule rule;
    gs_buf out = { 0 };
    OK(gs_alert_rule_parse(gs_span_of(json), &arena, &rule, NULL, &err), err);
    gs_alert_rule_put(&rule, &out);
    cr_expect(gs_span_eq(gs_buf_span(&out), gs_span_of(want)), "%.*s", (int)out.len, out.ptr);
    gs_buf_done(&out);
    gs_arena_done(&arena);
}

ParameterizedTest(const struct canonical *row, alert_rule, canonical)
{
    expect_canonical(row->json, row->put);
    expect_canonical(row->put, row->put);
}

Test(alert_rule, whole)
{
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    gs_alert_rule rule;
    expect_canonical(whole, whole);
    OK(gs_alert_rule_parse(gs_span_of(whole), &arena, &rule, NULL, &err), err);
    cr_expect_eq(rule.labels, 1u << GS_DENIAL | 1u << GS_FABRICATED);
    cr_expect(rule.quiet.from == 1320 && rule.quiet.to == 360 && rule.group_wait == 60000);
    cr_expect(rule.n_channels == 2 && rule.channels[1].is_digest && rule.channels[1].every == 86400000);
    gs_arena_done(&arena);
}

struct fault {
    char json[200], pointer[40], detail[60]; /* found in the first fault; of n faults */
    unsigned n;
};

#define OF(members) "{\"name\":\"x\",\"labels\":{\"denial\":0.8}," members "}"

ParameterizedTestParameters(alert_rule, faults)
{
    static struct fault rows[] = {
        { "", "", "no JSON", 1 },
        { "{\"name\":\"x\",", "", "no JSON: line 1", 1 },
        { "[]", "", "an object is wanted", 1 },
        { "{\"name\":\"x\",\"name\":\"y\"}", "", "duplicate", 1 },
        { "{\"name\":\"\\u0000\"}", "", "\\u0000", 1 },
        { "{\"name\":\"\xff\"}", "", "no JSON", 1 },
        { "{}", "/name", "a name is wanted", 2 },
        { "{\"name\":\"x\"}", "/labels", "labels with their least confidence", 1 },
        { "{\"name\":\"x\",\"labels\":{}}", "/labels", "labels with their least confidence", 1 },
        { "{\"name\":\"x\",\"labels\":[\"denial\"]}", "/labels", "labels with their least confidence", 1 },
        { "{\"name\":\"x\",\"labels\":{\"denail\":0.8}}", "/labels/denail", "did you mean \"denial\"?", 1 },
        { "{\"name\":\"x\",\"labels\":{\"context\":0.8}}", "/labels/context", "no such label", 1 },
        { "{\"name\":\"x\",\"labels\":{\"denial\":80}}", "/labels/denial", "from 0.0001 to 1", 1 },
        { "{\"name\":\"x\",\"labels\":{\"denial\":0}}", "/labels/denial", "from 0.0001 to 1", 1 },
        { "{\"name\":\"x\",\"labels\":{\"denial\":\"0.8\"}}", "/labels/denial", "from 0.0001 to 1", 1 },
        { "{\"name\":\"\",\"labels\":{\"denial\":1}}", "/name", "1 to 80 characters", 1 },
        { "{\"name\":\" x\",\"labels\":{\"denial\":1}}", "/name", "1 to 80 characters", 1 },
        { "{\"name\":\"a\\u202eb\",\"labels\":{\"denial\":1}}", "/name", "no controls", 1 },
        { "{\"name\":7,\"labels\":{\"denial\":1}}", "/name", "a text is wanted", 1 },
        { OF("\"kind\":\"lables\""), "/kind", "did you mean \"labels\"?", 1 },
        { OF("\"kind\":null"), "/kind", "one of labels, drift, headline-gap", 1 },
        { "{\"name\":\"x\",\"kind\":\"source-quiet\",\"labels\":{\"denial\":1}}", "/labels", "rules of kind source-quiet have none of it", 1 },
        { "{\"name\":\"x\",\"kind\":\"drift\",\"at_least\":{}}", "/at_least", "rules of kind drift have none of it", 1 },
        { "{\"name\":\"x\",\"kind\":\"contested\",\"at_least\":{\"across\":\"all\"}}", "/at_least/across", "have none of it", 1 },
        { OF("\"enabled\":1"), "/enabled", "true or false", 1 },
        { OF("\"languagse\":[]"), "/languagse", "did you mean \"languages\"?", 1 },
        { OF("\"a/b~c\":[]"), "/a~1b~0c", "there is no such member", 1 },
        { OF("\"languages\":\"uk\""), "/languages", "a list of 200 texts", 1 },
        { OF("\"languages\":[\"uk\",\"ukrainian\"]"), "/languages/1", "a language as", 1 },
        { OF("\"languages\":[\"uk-\",\"u\",\"uk--x\",\"1k\",\"uk-abcdefghi\"]"), "/languages/0", "a language as", 5 },
        { OF("\"languages\":[\"uk\",\"uk\"]"), "/languages/1", "listed twice", 1 },
        { OF("\"sources\":[\"AFP\"]"), "/sources/0", "the name of a source", 1 },
        { OF("\"said_by\":[\"!?\"]"), "/said_by/0", "words are wanted", 1 },
        { OF("\"words\":{}"), "/words", "any, all or none", 1 },
        { OF("\"words\":{\"any\":[\"\"]}"), "/words/any/0", "a line of 1 to 300", 1 },
        { OF("\"words\":{\"any\":[\"a\\nb\"]}"), "/words/any/0", "a line of 1 to 300", 1 },
        { OF("\"words\":{\"any\":[\"x\"],\"in\":\"body\"}"), "/words/in", "one of sentence, headline, article is wanted", 1 },
        { OF("\"words\":{\"any\":[\"x\"],\"stem\":true}"), "/words/stem", "did you mean \"stemmed\"?", 1 },
        { OF("\"at_least\":{\"articles\":0}"), "/at_least/articles", "from 1 to 100000", 1 },
        { OF("\"at_least\":{\"articles\":2.5}"), "/at_least/articles", "whole number", 1 },
        { OF("\"at_least\":{\"within\":\"31d\"}"), "/at_least/within", "to \"30d\"", 1 },
        { OF("\"at_least\":{\"within\":\"0s\"}"), "/at_least/within", "from \"1s\"", 1 },
        { OF("\"at_least\":{\"within\":60}"), "/at_least/within", "a duration as", 1 },
        { OF("\"page\":{\"levels\":[\"gold\"]}"), "/page/levels/0", "a level is wanted", 1 },
        { OF("\"page\":{\"min_precision\":1.5}"), "/page/min_precision", "from 0 to 1", 1 },
        { OF("\"quiet_hours\":{\"from\":\"22:00\",\"to\":\"06:00\"}"), "/quiet_hours", "from, to and zone", 1 },
        { OF("\"quiet_hours\":{\"from\":\"22:00\",\"to\":\"22:00\",\"zone\":\"UTC\"}"), "/quiet_hours", "end when they begin", 1 },
        { OF("\"quiet_hours\":{\"from\":\"24:00\",\"to\":\"6:00\",\"zone\":\"Mars\"}"), "/quiet_hours/from", "a time as", 3 },
        { OF("\"group_wait\":\"soon\""), "/group_wait", "a duration as", 1 },
        { OF("\"channels\":[\"a\",\"a\"]"), "/channels/1", "listed twice", 1 },
        { OF("\"channels\":[{}]"), "/channels/0", "an endpoint is wanted", 1 },
        { OF("\"channels\":[{\"endpoint\":\"a\",\"digest\":{}}]"), "/channels/0/digest", "never due", 1 },
        { OF("\"channels\":[{\"endpoint\":\"a\",\"digest\":{\"every\":\"5s\"}}]"), "/channels/0/digest/every", "from \"60s\"", 1 },
        { "{\"name\":\"\",\"lables\":1,\"labels\":{\"denial\":2},\"sources\":[\"A\"],\"enabled\":0}", "/name", "1 to 80", 5 },
    };
    return cr_make_param_array(struct fault, rows, ROWS(rows));
}

ParameterizedTest(const struct fault *row, alert_rule, faults)
{
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    gs_alert_faults faults = { 0 };
    gs_alert_rule rule;
    cr_expect_eq(gs_alert_rule_parse(gs_span_of(row->json), &arena, &rule, &faults, &err), GS_EFORMAT, "%s", row->json);
    cr_assert_eq(faults.n, row->n, "%s: %zu faults: %s", row->json, faults.n, err.message);
    cr_expect_str_eq(faults.ptr[0].pointer, row->pointer, "%s: %s", row->json, faults.ptr[0].pointer);
    cr_expect_not_null(strstr(faults.ptr[0].detail, row->detail), "%s: %s", row->json, faults.ptr[0].detail);
    cr_expect_not_null(strstr(err.message, row->detail), "%s: %s", row->json, err.message);
    gs_arena_done(&arena);
}

/* A list of n texts, the same but for a number. */
static void put_list(gs_buf *out, const char *member, const char *text, unsigned n)
{
    gs_buf_printf(out, ",\"%s\":[", member);
    for (unsigned i = 0; i < n; i++)
        gs_buf_printf(out, "%s\"%s%u\"", i ? "," : "", text, i);
    gs_buf_putc(out, ']');
}

static gs_status parse_long(const char *member, unsigned n, gs_alert_faults *faults, gs_arena *arena)
{
    gs_buf json = { 0 };
    gs_alert_rule rule;
    gs_buf_puts(&json, "{\"name\":\"x\",\"labels\":{\"denial\":1},\"words\":{\"in\":\"article\"");
    put_list(&json, "any", "w", n);
    put_list(&json, "none", "v", n);
    gs_buf_puts(&json, "}");
    put_list(&json, member, "s", n);
    gs_buf_puts(&json, "}");
    gs_status status = gs_alert_rule_parse(gs_buf_span(&json), arena, &rule, faults, NULL);
    gs_buf_done(&json);
    return status;
}

Test(alert_rule, limits)
{
    gs_arena arena = { 0 };
    gs_alert_faults faults = { 0 };
    cr_expect_eq(parse_long("sources", GS_LIMIT_RULE_NAMES, &faults, &arena), GS_OK);
    cr_expect_eq(parse_long("sources", GS_LIMIT_RULE_WORDS / 2 + 1, &faults, &arena), GS_EFORMAT);
    cr_assert_eq(faults.n, 2);
    cr_expect_str_eq(faults.ptr[0].pointer, "/words/none/499");
    cr_expect_str_eq(faults.ptr[1].pointer, "/sources");
    cr_expect_eq(parse_long("languages", GS_LIMIT_RULE_NAMES, &faults, &arena), GS_EFORMAT);
    cr_expect_eq(faults.n, GS_LIMIT_RULE_FAULTS);
    gs_alert_rule rule;
    char *big = calloc(1, GS_LIMIT_RULE + 1);
    memset(big, ' ', GS_LIMIT_RULE + 1);
    cr_expect_eq(gs_alert_rule_parse((gs_span){ big, GS_LIMIT_RULE + 1 }, &arena, &rule, &faults, NULL), GS_EFORMAT);
    cr_expect_not_null(strstr(faults.ptr[0].detail, "longer"));
    free(big);
    gs_arena_done(&arena);
}

Test(alert_rule, names)
{
    cr_expect(gs_alert_names_equal("Kyiv", "kyiv") && gs_alert_names_equal("СТРАХ", "страх"));
    cr_expect_not(gs_alert_names_equal("Kyiv", "Kiev"));
    for (gs_alert_kind kind = 0, back; kind < GS_N_ALERT_KINDS; kind++)
        cr_expect(gs_alert_kind_parse(gs_span_of(gs_alert_kind_name(kind)), &back) && back == kind);
}

static gs_status read_whole(gs_error *err)
{
    gs_arena arena = { 0 };
    gs_alert_rule rule;
    gs_status status = gs_alert_rule_parse(gs_span_of(whole), &arena, &rule, NULL, err);
    gs_arena_done(&arena);
    return status;
}

Test(alert_rule, survives_any_failed_allocation)
{
    alloc_try_all(read_whole, true);
    alloc_try_all(read_whole, false);
}
