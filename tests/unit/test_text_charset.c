/* Charsets: labels, who is believed, guesses. */
#include "small.h"

#include "text/text.h"

struct label_case {
    char label[24], want[24]; /* "": none */
};

ParameterizedTestParameters(text_charset, labels_are_those_of_the_web)
{
    static struct label_case rows[] = {
        { "windows-1251", "windows-1251" }, { "CP1251", "windows-1251" },  { " koi8-r ", "KOI8-R" },
        { "windows-1256", "windows-1256" }, { "gb2312", "GB18030" },       { "GBK", "GB18030" },
        { "gb18030", "GB18030" },           { "shift_jis", "windows-31j" }, { "euc-kr", "windows-949" },
        { "iso-8859-1", "windows-1252" },   { "latin1", "windows-1252" },  { "UTF8", "UTF-8" },
        { "big5", "Big5-HKSCS" },           { "windows-1257", "windows-1257" }, { "euc-jp", "EUC-JP" },
        { "none-such", "" },                { "", "" },                    { "utf-7", "" },
        { "utf-8,swaplfnl", "" },
    };
    return cr_make_param_array(struct label_case, rows, ROWS(rows));
}

ParameterizedTest(struct label_case *row, text_charset, labels_are_those_of_the_web)
{
    char got[GS_CHARSET_MAX] = "";
    cr_expect_eq(gs_charset_find(gs_span_of(row->label), got), *row->want != '\0', "%s", row->label);
    cr_expect(!*row->want || strcmp(got, row->want) == 0, "%s is %s", row->label, got);
}

struct read_case {
    char bytes[400], outside[16], text[24], charset[16]; /* `text`: is in it */
    bool noted;
};

#define RU_1251 "\xcc\xfd\xf0\xe8\xff \xee\xef\xf0\xee\xe2\xe5\xf0\xe3\xeb\xe0 \xe7\xe0\xea\xf0\xfb\xf2\xe8\xe5 \xec\xee\xf1\xf2\xe0"
#define RU_KOI "\xed\xdc\xd2\xc9\xd1 \xcf\xd0\xd2\xcf\xd7\xc5\xd2\xc7\xcc\xc1 \xda\xc1\xcb\xd2\xd9\xd4\xc9\xc5 \xcd\xcf\xd3\xd4\xc1"

ParameterizedTestParameters(text_charset, labels_are_believed_where_the_bytes_agree)
{
    static struct read_case rows[] = {
        { "plain", "", "plain", "UTF-8", false },
        { RU_1251, "windows-1251", "Мэрия", "windows-1251", false },
        { "<meta charset=windows-1251>" RU_1251, "", "Мэрия", "windows-1251", false },
        { "<META http-equiv=x content=\"text/html; charset=koi8-r\">" RU_KOI, "", "Мэрия", "KOI8-R", false },
        { "<?xml version='1.0' encoding='windows-1251'?>" RU_1251, "", "Мэрия", "windows-1251", false },
        { "<meta charset=koi8-r>" RU_1251, "windows-1251", "Мэрия", "windows-1251", false },
        { "<meta charset=windows-1251>" RU_1251, "iso-8859-1", "Мэрия", "windows-1251", false },
        { "<meta charset=windows-1251>Мэрия", "", "Мэрия", "UTF-8", true },
        { "<meta charset=utf-8>" RU_1251 " " RU_1251 " " RU_1251, "", "Мэрия", "windows-1251", true },
        { RU_KOI " " RU_KOI " " RU_KOI, "", "Мэрия", "KOI8-R", true },
        { "\xef\xbb\xbf" "Мэрия", "windows-1251", "Мэрия", "UTF-8", false },
        { "caf\xe9", "utf-8", "café", "windows-1252", true },
        { "Мэрия опровергла закрытие\xff моста", "utf-8", "моста", "UTF-8", true },
    };
    return cr_make_param_array(struct read_case, rows, ROWS(rows));
}

ParameterizedTest(struct read_case *row, text_charset, labels_are_believed_where_the_bytes_agree)
{
    gs_arena arena = { 0 };
    gs_charset_text text;
    gs_error err = { 0 };
    OK(gs_charset_read(gs_span_of(row->bytes), *row->outside ? row->outside : NULL, &arena, &text, &err), err);
    cr_expect_not_null(memmem(text.span.ptr, text.span.len, row->text, strlen(row->text)), "%.*s", (int)text.span.len,
                       text.span.ptr);
    cr_expect(strncmp(text.charset, row->charset, strlen(row->charset)) == 0, "%s", text.charset);
    cr_expect_eq(text.note != NULL, row->noted, "%s", text.note ? text.note : "no note");
    gs_arena_done(&arena);
}
