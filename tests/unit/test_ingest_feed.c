/* Feeds: RSS, Atom, JSON Feed, and what is wrong with them. */
#include "ingest_record.h"

#define RSS(inside) "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel>" inside "</channel></rss>"
#define ATOM(inside) "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"lv\">" inside "</feed>"
#define ENTRY(inside) ATOM("<entry><id>i</id><title>T</title>" inside "</entry>")
#define JSONFEED(inside) "{\"version\":\"https://jsonfeed.org/version/1.1\"," inside "}"

ParameterizedTestParameters(ingest_feed, feeds)
{
    static struct ingest_row rows[] = {
        /* RSS 2.0 */
        { RSS("<title>Daily &amp;amp; News</title><language>uk</language><item><title>Tom &amp;amp; Al</title>"
              "<guid isPermaLink=\"false\">g1</guid><link> http://e.org/1 </link><pubDate>Mon, 06 Sep 2021</pubDate>"
              "<author>a@e.org (Ann Lee)</author><description>Short.</description>"
              "<content:encoded><![CDATA[<p>One.</p><p>Two &amp; three.</p>]]></content:encoded></item>"),
          "id=g1|url=http://e.org/1|title=Tom & Al|by=Ann Lee|site=Daily & News|at=Mon, 06 Sep 2021|lang=uk|"
          "8:Tom & Al\n\nOne.\n\nTwo & three.\n",
          "", 0 },
        { RSS("<item><title>T</title><guid>http://e.org/2</guid><description>He said 1 &lt; 2.</description></item>"
              "<language>de</language><title>S</title>"),
          "id=http://e.org/2|url=http://e.org/2|title=T|site=S|lang=de|x=partial|1:T\n\nHe said 1 < 2.\n", "", 0 },
        { RSS("<item xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><title>T</title><dc:creator>A</dc:creator>"
              "<dc:creator>B</dc:creator><description>&lt;b&gt;Bold&lt;/b&gt; words "
              "[&amp;hellip;]</description></item>"),
          "title=T|by=A, B|x=partial|1:T\n\nBold words [\xe2\x80\xa6]\n", "", 0 },
        { RSS("<item><title>Only</title></item>"),
          "title=Only|x=partial|note=no-text: the item has neither content nor summary|4:Only\n", "", 0 },
        { RSS("<item><title>T</title><description>a <p>b &amp; c<br/>d</p> e</description></item>"),
          "title=T|x=partial|1:T\n\na\n\nb & c\nd\n\ne\n", "", 0 },
        { RSS("<item><title>T</title><yandex:full-text>All of it.</yandex:full-text><media:content url=\"x\">no"
              "</media:content><source url=\"u\">Wire</source></item>"),
          "title=T|site=Wire|1:T\n\nAll of it.\n", "", 0 },
        { RSS("<image><title>no</title></image>"), "", "", 0 },
        /* What HTML has and XML has not */
        { RSS("<item><title>A & B&nbsp;caf&eacute; &bogus; &#0;</title><link>http://e/?a=1&b=2&eacute;</link></item>"),
          "id=http://e/?a=1&b=2\xc3\xa9|url=http://e/?a=1&b=2\xc3\xa9|title=A & B "
          "caf\xc3\xa9 &bogus; \xef\xbf\xbd|"
          "x=partial|note=invalid-text: bad characters of the feed replaced|note=no-text: the item has neither content "
          "nor "
          "summary|23:A & B "
          "caf\xc3\xa9 &bogus; \xef\xbf\xbd\n",
          "", 0 },
        { "<!DOCTYPE rss PUBLIC \"-//N//DTD RSS 0.91//EN\" \"http://e.org/rss.dtd\" [<!ENTITY x '>]'>]>\n"
          "<rss><channel><item><title>&x;</title><description>d</description></item></channel></rss>",
          "title=&x;|x=partial|3:&x;\n\nd\n", "", 0 },
        /* RSS 1.0 */
        { "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" "
          "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel rdf:about=\"c\"><title>S</title><dc:language>ja"
          "</dc:language><items><rdf:Seq><rdf:li/></rdf:Seq></items></channel><item rdf:about=\"http://e/1\"><title>T"
          "</title><link>http://e/1</link><description>d</description><dc:date>2021-09-06</dc:date></item></rdf:RDF>",
          "id=http://e/1|url=http://e/1|title=T|site=S|at=2021-09-06|lang=ja|x=partial|1:T\n\nd\n", "", 0 },
        /* Atom */
        { ATOM("<title type=\"html\">S &amp;lt; &amp;amp;</title><author><name>F</name></author><entry xml:lang=\"et\">"
               "<id>i</id><title>T</title><link rel=\"self\" href=\"no\"/><link href=\"/a/1\"/><updated>u</updated>"
               "<published>p</published><content "
               "type=\"html\">&lt;p&gt;x&lt;/p&gt;</content><summary>s</summary></entry>"),
          "id=i|url=/a/1|title=T|by=F|site=S < &|at=p|lang=et|1:T\n\nx\n", "", 0 },
        { ENTRY("<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>a &lt;b&gt; <i>c</i></p></div>"
                "</content>"),
          "id=i|title=T|lang=lv|1:T\n\na <b> c\n", "", 0 },
        { ENTRY("<content>1 &lt;b&gt; 2 &amp;amp;</content>"), "id=i|title=T|lang=lv|1:T\n\n1 <b> 2 &amp;\n", "", 0 },
        { ENTRY("<content type=\"image/png\">aGk=</content><summary>s</summary>"),
          "id=i|title=T|lang=lv|x=partial|note=skipped-content: content of type image/png|1:T\n\ns\n", "", 0 },
        { ENTRY("<content src=\"http://e/v\" type=\"text/html\"/><summary>s</summary>"),
          "id=i|title=T|lang=lv|x=partial|note=skipped-content: it is not in the feed|1:T\n\ns\n", "", 0 },
        { ENTRY("<source><id>o</id><title>Other</title></source><author><name>A</name></author><author><name>B</name>"
                "<email>e</email></author><content xml:lang=\"ru\" xml:base=\"x\">c</content>"),
          "id=i|title=T|by=A, B|site=Other|lang=ru|1:T\n\nc\n", "", 0 },
        { "<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\" xml:base=\"http://e.org/x/\"><a:entry xml:base=\"y/\">"
          "<a:title type=\"xhtml\"><b>T</b></a:title><a:link "
          "href=\"../z?q\"/><a:content>c</a:content></a:entry></a:feed>",
          "id=http://e.org/x/z?q|url=http://e.org/x/z?q|title=T|1:T\n\nc\n", "", 0 },
        { "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><entry><title>T</title><issued>i</issued>"
          "<content type=\"text/html\" mode=\"escaped\">&lt;p&gt;c</content></entry><entry><title>U</title>"
          "<content mode=\"base64\" type=\"text/plain\">aGk=</content></entry></feed>",
          "title=T|at=i|1:T\n\nc\ntitle=U|x=partial|note=skipped-content: base64 of type text/plain|note=no-text: the "
          "item "
          "has neither content nor summary|1:U\n",
          "", 0 },
        /* JSON Feed */
        { JSONFEED(
              "\"title\":\"S\",\"language\":\"fr\",\"authors\":[{\"name\":\"F\"}],\"items\":[{\"id\":1,\"url\":\"u\","
              "\"title\":\"T\",\"content_html\":\"<p>a<p>b\",\"summary\":\"s\",\"date_published\":\"p\"},{\"id\":\"2\","
              "\"external_url\":\"e\",\"url\":\"u\",\"content_text\":\"<p>\",\"language\":\"en\",\"authors\":[{"
              "\"name\":"
              "\"A\"},{\"name\":\"B\"}]},{\"id\":\"3\",\"summary\":\"s\"}]"),
          "id=1|url=u|title=T|by=F|site=S|at=p|lang=fr|note=wrong-type: \"id\" is a number|1:T\n\na\n\nb\n"
          "id=2|url=e|by=A, B|site=S|lang=en|0:<p>\nid=3|by=F|site=S|lang=fr|x=partial|0:s\n",
          "", 0 },
        { JSONFEED("\"items\":[7,{\"id\":\"2\",\"content_text\":\"a\\ud800b\"}]"),
          "id=2|note=invalid-text: bad characters of the feed replaced|0:a\xef\xbf\xbd"
          "b\n",
          "item 1 of the feed", 0 },
        { JSONFEED("\"items\":{}"), "", "no list \"items\"", 0 },
        { "{\"version\":\"x\",\n\"items\":[", "", "not JSON", 2 },
        /* Broken */
        { RSS("\n<item><title>T</title><description>d</description></item>\n<item><title>U</tit"),
          "title=T|x=partial|1:T\n\nd\n", "broken XML", 4 },
        { "\n\n<rss><channel><item><title>T</title></item>\n<item><title>U",
          "title=T|x=partial|note=no-text: the item has "
          "neither content nor summary|1:T\n",
          "broken XML: Premature end", 4 },
        { "<!doctype html><html><head><title>503 Service Unavailable</title></head></html>", "",
          "an HTML page, not a feed: \"503 Service", 0 },
        { "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><p>x</p></html>", "", "an HTML page",
          0 },
        { "<news><item/></news>", "", "it begins with <news>", 1 },
        { "\nService Unavailable", "", "neither XML nor JSON", 2 },
        { " \n", "", "empty", 0 },
    };
    return cr_make_param_array(struct ingest_row, rows, ROWS(rows));
}

ParameterizedTest(struct ingest_row *row, ingest_feed, feeds)
{
    ingest_expect(&gs_reader_feed, row);
}

/* --- Character sets --- */

struct charset_row {
    char bytes[240];
    char charset[24];
    char text[48];
    unsigned len;
};

#define IN(encoding, word)                                                                                             \
    "<?xml version=\"1.0\" encoding=\"" encoding "\"?><rss><item><title>" word "</title></item></rss>"

ParameterizedTestParameters(ingest_feed, charsets)
{
    static struct charset_row rows[] = {
        { IN("windows-1251", "\xcc\xee\xf1\xea\xe2\xe0"), "", "Москва", 0 },
        { IN("KOI8-R", "\xed\xcf\xd3\xcb\xd7\xc1"), "", "Москва", 0 },
        { IN("UTF-8", "\xcc\xee\xf1\xea\xe2\xe0"), "windows-1251", "Москва", 0 },
        { IN("windows-1256", "\xc7\xe1\xe1\xe5"), "", "الله", 0 },
        { IN("GB2312", "\xd6\xd0\xb9\xfa\xc0\xef"), "", "中国里", 0 },
        { IN("Shift_JIS", "\x93\xfa\x96{"), "", "日本", 0 },
        { IN("EUC-KR", "\xc7\xd1\xb1\xb9"), "", "한국", 0 },
        { IN("iso-8859-1", "\x93"
                           "a\x94"),
          "", "“a”", 0 },
        { IN("windows-1251", "Москва"), "", "Москва", 0 }, /* a false label */
        { IN("koi8-r", "Москва"), "windows-1251", "Москва", 0 },
        { IN("no-such", "Москва"), "what", "Москва", 0 },
        { IN("utf-16", "Москва"), "", "Москва", 0 },
        { "\xef\xbb\xbf" IN("windows-1251", "é"), "windows-1251", "é", 0 },
        { "\xff\xfe<\0r\0s\0s\0>\0<\0i\0t\0e\0m\0>\0<\0t\0i\0t\0l\0e\0>\0\x1c\x04<\0/\0t\0i\0t\0l\0e\0>\0<\0/"
          "\0i\0t\0e\0m\0>"
          "\0<\0/\0r\0s\0s\0>",
          "", "М", 79 + 1 },
        { IN("UTF-8", "a\x80z"), "", "a€z", 0 },
    };
    return cr_make_param_array(struct charset_row, rows, ROWS(rows));
}

ParameterizedTest(struct charset_row *row, ingest_feed, charsets)
{
    ingest_result r = { 0 };
    gs_span bytes = { row->bytes, row->len ? row->len : strlen(row->bytes) };
    char wanted[64];
    ingest_read(&r, &gs_reader_feed, bytes, *row->charset ? row->charset : NULL);
    snprintf(wanted, sizeof(wanted), "title=%s|", row->text);
    cr_expect(r.out.ptr && strncmp(r.out.ptr, wanted, strlen(wanted)) == 0, "%s\ngave %s %s", row->bytes, r.out.ptr,
              r.err.message);
    ingest_done(&r);
}

/* --- Hostile --- */

#define LETTERS "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"

Test(ingest_feed, what_wants_to_be_much_stays_little)
{
    static const char *const rows[][5] = {
        /* head, what is repeated, times, tail, part of the fault or NULL */
        { "<!DOCTYPE r [<!ENTITY a \"ha\">", "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">", "9",
          "]><rss><item><title>&b;&b;</title></item></rss>", NULL },
        { "<!DOCTYPE r SYSTEM \"file:///etc/passwd\" [<!ENTITY x SYSTEM \"file:///etc/passwd\"> <!ENTITY % p SYSTEM "
          "\"http://localhost/\"> %p; ",
          " ", "1", "]><rss><item><title>&x;</title></item></rss>", NULL },
        { "<rss><item><title>T</title><description>", "<p>", "10000", "", "broken XML" },
        { "<rss><item><title ", LETTERS, "200000", "=\"\">T</title></item></rss>", "" },
        { "<rss><item><title a=\"", LETTERS, "190000", "\">T</title></item></rss>", NULL },
        { "<rss ", " a=\"\"", "500000", "><item/></rss>", "attributes" },
        { "<rss><item><title>", "&amp;", "1000000", "</title></item></rss>", NULL },
        { "<rss><item><title>", "&", "3000000", "</title></item></rss>", NULL },
        { "<rss><item><title>", "<![CDATA[", "1000000", "</title></item></rss>", "broken XML" },
        { "<rss><item><title>", "<!--", "1000000", "</title></item></rss>", "broken XML" },
        { "<rss><item>", "<dc:creator>ann</dc:creator>", "300000", "</item></rss>", NULL },
        { "<rss>", "<item/>", "100000", "</rss>", "items in one feed" },
        { "<!DOCTYPE rss [<!ATTLIST item ", "a CDATA 'x' ", "100000", ">]><rss><item/></rss>", NULL },
        { "<rss xmlns:a='a' xmlns:b='b'>", "<a xmlns:c='c' xmlns:d='d' xmlns:e='e'>", "250", "</rss>", "namespaces" },
    };
    for (size_t i = 0; i < ROWS(rows); i++) {
        ingest_result r = { 0 };
        gs_buf bytes = { 0 };
        gs_buf_puts(&bytes, rows[i][0]);
        ingest_repeat(&bytes, strtoul(rows[i][2], NULL, 10), rows[i][1]);
        gs_buf_puts(&bytes, rows[i][3]);
        ingest_read(&r, &gs_reader_feed, gs_buf_span(&bytes), NULL);
        if (rows[i][4])
            cr_expect(r.status != GS_OK && strstr(r.err.message, rows[i][4]), "%s: %s", rows[i][0], r.err.message);
        else
            cr_expect_eq(r.status, GS_OK, "%s: %s", rows[i][0], r.err.message);
        cr_expect_null(strstr(r.out.ptr, "root:"));
        gs_buf_done(&bytes);
        ingest_done(&r);
    }
}

Test(ingest_feed, enough_is_enough)
{
    ingest_result r = { .max = 1 };
    ingest_read(&r, &gs_reader_feed, gs_span_of(RSS("<item><title>A</title></item><item><title>B</title></item>")),
                NULL);
    cr_expect_eq(r.n, 1);
    cr_expect_eq(r.status, GS_OK);
    ingest_done(&r);
}

/* --- Probing --- */

struct probe_row {
    char head[200];
    char reader[16];
};

ParameterizedTestParameters(ingest_feed, probes)
{
    static struct probe_row rows[] = {
        { "<?xml version='1.0'?><!-- made by --><rss>", "feed" },
        { "<!DOCTYPE rdf:RDF [ <!ENTITY x '>'> ]><rdf:RDF xmlns='http://purl.org/rss/1.0/'>", "feed" },
        { "\xef\xbb\xbf \n<feed xmlns=\"http://www.w3.org/2005/Atom\">", "feed" },
        { "<atom:feed xmlns:atom=\"http://www.w3.org/2005/Atom\">", "feed" },
        { "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"id\": 1, \"text\": ", "feed" },
        { "{\"uri\":\"x\",\"versioncreated\":\"2021\",\"text\":1}", "ninjs" },
        { "{\"guid\":\"x\",\"body_html\":\"2021\"}\n{", "ninjs-lines" },
        { "[{\"uri\":\"x\",\"bodies\":[]}]", "ninjs" },
        { "{\"id\":\"x\",\"text\":\"ninja\"}", "jsonl" },
        { "The <rss> is a form of feed", "text" },
        { "", "text" },
    };
    return cr_make_param_array(struct probe_row, rows, ROWS(rows));
}

ParameterizedTest(struct probe_row *row, ingest_feed, probes)
{
    cr_expect_str_eq(gs_reader_probe(gs_span_of(row->head), "file")->name, row->reader, "%s", row->head);
}
