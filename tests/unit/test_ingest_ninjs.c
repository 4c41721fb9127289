/* ninjs: versions 1.x to 3.x, Superdesk, and what is wrong with items. */
#include "ingest_record.h"

ParameterizedTestParameters(ingest_ninjs, items)
{
    static struct ingest_row rows[] = {
        /* 3.x */
        { "{\"uri\":\"http://a.org/1\",\"type\":\"text\",\"version\":\"4\",\"standard\":{\"name\":\"ninjs\"},"
          "\"versionCreated\":\"2024-01-02T00:00:00Z\",\"firstCreated\":\"x\",\"embargoedUntil\":\"2024-02\","
          "\"pubStatus\":\"withheld\",\"language\":\"en-GB\",\"by\":\"Ann Lee\",\"infoSources\":[{\"name\":\"Agency\"},"
          "{\"name\":\"Partner\"}],\"headlines\":[{\"role\":\"short\",\"value\":\"S\"},{\"role\":\"main\",\"value\":"
          "\"Main &amp; long\"}],\"bodies\":[{\"role\":\"main\",\"contentType\":\"text/plain\",\"value\":\"plain\"},"
          "{\"role\":\"main\",\"contentType\":\"text/html\",\"value\":\"<p>One.</p><p>Two.</p>\"}],\"rightsInfo\":{}}",
          "id=http://a.org/1|url=http://a.org/1|v=4|title=Main & long|by=Ann Lee|site=Agency, Partner|"
          "at=2024-01-02T00:00:00Z|embargo=2024-02|lang=en-GB|status=withheld|11:Main & long\n\nOne.\n\nTwo.\n",
          "", 0 },
        /* 2.x */
        { "{\"uri\":\"urn:2\",\"type\":\"text\",\"versioncreated\":\"v\",\"embargoed\":\"e\",\"pubstatus\":"
          "\"canceled\","
          "\"infosources\":[{\"name\":\"A\"}],\"representationtype\":\"partial\",\"headlines\":[{\"value\":\"H\"}],"
          "\"bodies\":[{\"contenttype\":\"image/svg\",\"value\":\"no\"},{\"contenttype\":\"text/plain\",\"value\":"
          "\"a <b>\\n\\nc\"}]}",
          "id=urn:2|title=H|site=A|at=v|embargo=e|x=partial|status=canceled|note=skipped-content: a text of another "
          "type|"
          "1:H\n\na <b>\n\nc\n",
          "", 0 },
        /* 1.x */
        { "{\"uri\":\"u1\",\"type\":\"text\",\"$standard\":{},\"firstcreated\":\"f\",\"byline\":\"B\",\"headline_sms\":"
          "\"sms\",\"headline\":\"H\",\"body_sms\":\"short\",\"body_text\":\"text\",\"body_xhtml\":\"<p>x</p>\","
          "\"infosource\":[{\"name\":\"N\"}],\"copyrightholder\":\"C\"}",
          "id=u1|title=H|by=B|site=N|at=f|1:H\n\nx\n", "", 0 },
        { "{\"uri\":\"u1\",\"representationtype\":\"incomplete\",\"body_text\":\"b\"}", "id=u1|x=partial|0:b\n", "", 0 },
        { "{\"uri\":\"u1\",\"description_text\":\"d\",\"title\":\"T\",\"copyrightholder\":\"C\"}",
          "id=u1|title=T|site=C|x=partial|note=no-body: the description stands for it|1:T\n\nd\n", "", 0 },
        /* Superdesk */
        { "{\"guid\":\"tag:1\",\"type\":\"text\",\"version\":\"2\",\"priority\":6,\"service\":[{\"code\":\"a\"}],"
          "\"pubstatus\":\"usable\",\"headline\":\"H\",\"body_html\":\"<p>a</p>\",\"source\":\"AAP\",\"authors\":"
          "[{\"name\":\"X\"},{\"code\":\"y\"}],\"associations\":{\"featuremedia\":{\"type\":\"picture\"},\"m\":"
          "{\"type\":\"text\",\"body_html\":\"b\"}}}",
          "id=tag:1|v=2|title=H|by=X|site=AAP|note=associations: texts in this item are not read|1:H\n\na\n", "", 0 },
        /* Lists and lines */
        { "[{\"uri\":\"a\",\"body_text\":\"1\"},\n{\"uri\":\"b\",\"type\":\"picture\"},\n3,{\"uri\":\"c\",\"body_"
          "text\":\"3\"},{}]",
          "id=a|0:1\nid=c|0:3\n", "item 3: not a ninjs item: an item is an object (and 1 more)", 0 },
        { "{\"_items\":[{\"guid\":\"a\",\"body_text\":\"1\"}]}", "id=a|0:1\n", "", 0 },
        { "{\"uri\":\"a\",\"body_text\":\"1\"}\n\n{\"uri\":\"b\"\n{\"uri\":\"c\",\"body_text\":\"3\"}\n",
          "id=a|0:1\nid=c|0:3\n", "not JSON", 3 },
        /* Wrong types */
        { "{\"uri\":7,\"version\":2,\"language\":[],\"headline\":1.5,\"body_text\":\"t\\u0000u\",\"byline\":null}",
          "id=7|v=2|title=1.500000|note=wrong-type: \"uri\" is a number|note=wrong-type: \"version\" is a number|"
          "note=wrong-type: \"language\" is not a text|note=wrong-type: \"headline\" is a number|"
          "note=invalid-text: U+0000 in a field|8:1.500000\n\nt u\n",
          "", 0 },
        { "{\"uri\":\"a\",\"headline\":1e30,\"body_text\":\"t\"}",
          "id=a|title=1000000000000000019884624838656|note=wrong-type: \"headline\" is a number|"
          "31:1000000000000000019884624838656\n\nt\n", "", 0 },
        { "{\"uri\":\"a\",\"pubstatus\":\"odd\",\"body_text\":\"\\ud83dx\",\"headlines\":\"x\",\"bodies\":[1,null]}",
          "id=a|status=withheld|note=unknown-status: taken as withheld|note=invalid-text: bad characters of the record "
          "replaced|0:\xef\xbf\xbdx\n",
          "", 0 },
        { "{\"uri\":\"a\",\"pubStatus\":[\"withheld\"],\"body_text\":\"x\"}",
          "id=a|status=withheld|note=wrong-type: \"pubStatus\" is not a text|note=unknown-status: taken as "
          "withheld|0:x\n",
          "", 0 },
        { "{\"uri\":\"a\",\"embargoed\":true,\"pubstatus\":\"usable\",\"body_text\":\"x\"}",
          "id=a|status=withheld|note=wrong-type: \"embargoed\" is not a text|note=unknown-embargo: taken as "
          "withheld|0:x\n",
          "", 0 },
        { "{\"uri\":\"a\",\"embargoed\":null,\"pubstatus\":null,\"body_text\":\"x\"}", "id=a|0:x\n", "", 0 },
        { "{\"uri\":\"a\"}", "id=a|x=partial|note=no-text: the item has no body|0:\n", "", 0 },
        { "{\"a\":1}", "", "not a ninjs item", 0 },
        { "\"x\"", "", "not a ninjs item", 0 },
        { "{\n\"uri\":\"a\",\n\"body_text\":}", "", "not JSON", 3 },
        { " ", "", "empty", 0 },
    };
    return cr_make_param_array(struct ingest_row, rows, ROWS(rows));
}

ParameterizedTest(struct ingest_row *row, ingest_ninjs, items)
{
    ingest_expect(&gs_reader_ninjs, row);
}

Test(ingest_ninjs, what_is_no_text_is_told)
{
    ingest_result r = { 0 };
    ingest_read(&r, &gs_reader_ninjs, gs_span_of("[{\"uri\":\"p\",\"type\":\"picture\"},{\"type\":\"composite\"}]"),
                NULL);
    cr_expect_eq(r.status, GS_OK);
    cr_expect_eq(r.n, 0);
    cr_expect_str_eq(r.skipped.ptr, "p skipped-type: picture\n- skipped-type: composite\n");
    ingest_done(&r);
}

Test(ingest_ninjs, hostile)
{
    static const struct {
        const char *head, *repeated, *tail, *fault;
        size_t n;
    } rows[] = {
        { "{\"uri\":\"a\",\"x\":", "[", "", "not JSON", 10000 },
        { "{\"uri\":\"a\",\"x\":", "{\"x\":", "", "not JSON", 10000 },
        { "[", "{\"uri\":\"a\"},", "{\"uri\":\"b\"}]", NULL, 100000 },
        { "{\"uri\":\"a\",\"body_text\":\"", "\\ud800", "\"}", NULL, 1000000 },
        { "{\"uri\":\"a\",\"bodies\":[", "{\"contentType\":\"x\",\"value\":1},", "1]}", NULL, 100000 },
    };
    for (size_t i = 0; i < ROWS(rows); i++) {
        ingest_result r = { 0 };
        gs_buf bytes = { 0 };
        gs_buf_puts(&bytes, rows[i].head);
        ingest_repeat(&bytes, rows[i].n, rows[i].repeated);
        gs_buf_puts(&bytes, rows[i].tail);
        ingest_read(&r, &gs_reader_ninjs, gs_buf_span(&bytes), NULL);
        if (rows[i].fault)
            cr_expect(r.status == GS_EFORMAT && strstr(r.err.message, rows[i].fault), "%zu: %s", i, r.err.message);
        else
            cr_expect_eq(r.status, GS_OK, "%zu: %s", i, r.err.message);
        gs_buf_done(&bytes);
        ingest_done(&r);
    }
}

Test(ingest_ninjs, a_million_keys)
{
    ingest_result r = { 0 };
    gs_buf bytes = { 0 };
    gs_buf_puts(&bytes, "{\"uri\":\"a\",\"body_text\":\"b\"");
    for (unsigned i = 0; i < 1000000; i++)
        gs_buf_printf(&bytes, ",\"body_%u\":%u", i, i);
    gs_buf_putc(&bytes, '}');
    ingest_read(&r, &gs_reader_ninjs, gs_buf_span(&bytes), NULL);
    cr_expect_eq(r.status, GS_OK, "%s", r.err.message);
    cr_expect_eq(r.n, 1);
    gs_buf_done(&bytes);
    ingest_done(&r);
}

Test(ingest_ninjs, a_line_is_a_record)
{
    ingest_result r = { 0 };
    ingest_read(&r, &gs_reader_ninjs_lines, gs_span_of("{\"uri\":\"a\",\n"), NULL);
    cr_expect_eq(r.status, GS_EFORMAT);
    cr_expect_eq(r.err.line, 0, "the caller knows the line");
    ingest_done(&r);
}
