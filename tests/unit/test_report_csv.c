/* CSV: cells that are safe in a spreadsheet, and the rows of a report. */
#include "small_report.h"

struct cell_case {
    char text[64], want[80];
};

ParameterizedTestParameters(report_csv, cells)
{
    static struct cell_case rows[] = {
        { "", "" },
        { "denied", "denied" },
        { "a,b", "\"a,b\"" },
        { "say \"no\"", "\"say \"\"no\"\"\"" },
        { "two\r\nlines", "\"two\r\nlines\"" },
        { "a\tb", "a\tb" },
        { "=1+1", "\"'=1+1\"" },
        { "+1", "\"'+1\"" },
        { "-1", "\"'-1\"" },
        { "@SUM(A1)", "\"'@SUM(A1)\"" },
        { "\tx", "\"'\tx\"" },
        { "\rx", "\"'\rx\"" },
        { "\nx", "\"'\nx\"" },
        { "\"=1", "\"'\"\"=1\"" },
        { "' =1", "\"'' =1\"" },
        { " =1", "\"' =1\"" },
        { "＝1", "\"'＝1\"" },
        { "＠x", "\"'＠x\"" },
        { "﹦1", "\"'﹦1\"" },
        { "\xc2\xa0=1", "\"'\xc2\xa0=1\"" },
        { "\xe3\x80\x80=1", "\"'\xe3\x80\x80=1\"" },
        { "\xe2\x80\x8b=1", "\"'\xe2\x80\x8b=1\"" },
        { "\xe2\x80\x83 =1", "\"'\xe2\x80\x83 =1\"" },
        { "\xc2\xad=1", "\"'\xc2\xad=1\"" },
        { "\u2800=1", "\"'\u2800=1\"" },
        { "\u3164\u034f=1", "\"'\u3164\u034f=1\"" },
        { "\U000e0020@1", "\"'\U000e0020@1\"" },
        { "\u2801=1", "\u2801=1" },
        { "\xef\xbb\xbf\"-1", "\"'\xef\xbb\xbf\"\"-1\"" },
        { "\xe2\x80\x8f@x", "\"'\\u200f@x\"" },
        { "\xe2\x80\x8b", "\xe2\x80\x8b" },
        { "a;b", "\"a;b\"" },
        { "\xef\xbc", "\\xef\\xbc" },
        { "1=1", "1=1" },
        { "“=1”", "“=1”" },
        { "\x1b[2J", "\\x1b[2J" },
        { "a\xe2\x80\xae" "b", "a\\u202eb" },
        { "a\xff", "a\\xff" },
        { "否认", "否认" },
    };
    return cr_make_param_array(struct cell_case, rows, ROWS(rows));
}

ParameterizedTest(const struct cell_case *row, report_csv, cells)
{
    gs_buf out = { 0 };
    gs_escape_csv(&out, gs_span_of(row->text));
    gs_buf_putc(&out, '\0');
    cr_expect_str_eq(out.ptr, row->want, "[%s]\ngot  %s\nwant %s", row->text, out.ptr, row->want);
    gs_buf_done(&out);
}

static void expect_rows(const small_report *r, const char *want)
{
    gs_buf out = { 0 };
    cr_expect_eq(gs_report_csv.render(&r->report, &r->context, &out), GS_OK);
    gs_buf_putc(&out, '\0');
    cr_expect_str_eq(out.ptr, want, "got  %s\nwant %s", out.ptr, want);
    gs_buf_done(&out);
}

Test(report_csv, a_cue_is_a_row)
{
    small_report r;
    small_report_init(&r, "Li é denied it.");
    small_report_cue(&r, GS_DENIAL, "denied", "=x,\"y\"");
    r.source = (gs_source){ 0, 2, .9 };
    r.cues[0].source = 0;
    r.cues[0].voice = GS_VOICE_QUOTED;
    expect_rows(&r, "a.txt,1,5,11,denial,0.9000,denied,\"'=x,\"\"y\"\"\",\"'=x,\"\"y\"\"\",Li,asserted,quoted,en,"
                    "\"'=x,\"\"y\"\"\",\"'=x,\"\"y\"\"\",Li é denied it.,\r\n");
    r.context.unit = GS_UNIT_BYTE;
    r.context.id = gs_span_of("@a");
    r.cues[0].gloss = r.cues[0].concept = r.cues[0].rule = r.cues[0].at = "z";
    expect_rows(&r, "\"'@a\",1,6,12,denial,0.9000,denied,z,z,Li,asserted,quoted,en,z,z,Li é denied it.,\r\n");
}

Test(report_csv, rows_are_of_flagged_labels)
{
    small_report r;
    small_report_init(&r, "He denied it.");
    expect_rows(&r, "");
    small_report_cue(&r, GS_DENIAL, "denied", "z");
    r.sentence.flags = 1u << GS_HEDGE;
    r.sentence.scores[GS_HEDGE] = .5;
    expect_rows(&r, "a.txt,1,0,13,hedge,0.5000,,,,,,,en,,,He denied it.,\r\n");
    r.sentence.unscored = "no lexicon for xx";
    expect_rows(&r, "");
}

Test(report_csv, an_error_is_a_row_as_wide_as_the_header)
{
    small_report r;
    gs_buf out = { 0 };
    gs_error err = { .code = GS_EIO, .message = "=broken, \"so\"" };
    small_report_init(&r, "x");
    gs_report_csv.begin(&r.context, &out);
    cr_expect_eq(gs_report_csv.error(&err, &r.context, &out), GS_OK);
    gs_buf_putc(&out, '\0');
    cr_expect_str_eq(out.ptr,
                     "id,sentence,start,end,label,confidence,exact,gloss,concept,source,polarity,voice,lang,rule,at,text,error\r\n"
                     "a.txt,,,,,,,,,,,,,,,,\"'=broken, \"\"so\"\"\"\r\n");
    gs_buf_done(&out);
}
