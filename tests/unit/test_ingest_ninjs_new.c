/* Articles of other formats as items of ninjs 3.1. */
#include "ingest_record.h"

static const gs_subject found[] = { { "denial", 50, 97 } };
static const gs_subjects subjects = { "urn:v", "us", found, ROWS(found) };
static const gs_subjects none = { "urn:v", "us", NULL, 0 };

#define STANDARD                                                                                                     \
    "\"standard\":{\"name\":\"ninjs\",\"version\":\"3.1\",\"schema\":\"http://www.iptc.org/std/ninjs/"                   \
    "ninjs-schema_3.1.json\"}}\n"

static void expect_item(const gs_article *article, const gs_subjects *all, const char *want)
{
    gs_buf out = { 0 };
    cr_expect_eq(gs_ninjs_write(article, "urn:sha256:0", all, &out, NULL), GS_OK);
    gs_buf_putc(&out, '\0');
    cr_expect_str_eq(out.ptr, want, "got  %swant %s", out.ptr, want);
    gs_buf_done(&out);
}

Test(ingest_ninjs_new, nothing_known)
{
    gs_article a = { .text = gs_span_of("") };
    expect_item(&a, &none, "{\"uri\":\"urn:sha256:0\",\"type\":\"text\",\"representationType\":\"full\"," STANDARD);
    a.extraction = GS_EXTRACTION_DOUBTFUL;
    expect_item(&a, &none, "{\"uri\":\"urn:sha256:0\",\"type\":\"text\"," STANDARD);
}

Test(ingest_ninjs_new, everything_known)
{
    const gs_article a = {
        .id = "7", .url = "https://e.org/\xc3\xa4 \"1\"?a=%20#x", .byline = "A \"B\" \xff", .site = "Site",
        .published = "Fri, 2 Jan 2026 10:00:00 GMT", .embargoed = "2031-05-01T06:00:00Z", .lang = "en-GB",
        .version = "2", .text = gs_span_of("Title\n\nOne.\n\nTwo\x01."), .headline_len = 5,
        .extraction = GS_EXTRACTION_PARTIAL, .status = GS_PUB_WITHHELD,
    };
    expect_item(&a, &subjects,
                "{\"uri\":\"https://e.org/%C3%A4%20%221%22?a=%20#x\",\"type\":\"text\",\"representationType\":"
                "\"partial\",\"version\":\"2\",\"firstCreated\":\"2026-01-02T10:00:00Z\",\"versionCreated\":"
                "\"2026-01-02T10:00:00Z\",\"embargoedUntil\":\"2031-05-01T06:00:00Z\",\"pubStatus\":\"withheld\","
                "\"language\":\"en-GB\",\"headlines\":[{\"role\":\"main\",\"contentType\":\"text/plain\",\"value\":"
                "\"Title\"}],\"bodies\":[{\"role\":\"main\",\"contentType\":\"text/plain\",\"value\":"
                "\"One.\\n\\nTwo\\u0001.\"}],\"by\":\"A \\\"B\\\" \xef\xbf\xbd\",\"infoSources\":[{\"name\":\"Site\"}],"
                "\"subjects\":[{\"name\":\"denial\",\"rel\":\"contains\",\"uri\":\"urn:v:denial\",\"creator\":\"us\","
                "\"relevance\":50,\"confidence\":97}],\"altIds\":[{\"role\":\"id\",\"value\":\"7\"}]," STANDARD);
}

Test(ingest_ninjs_new, names)
{
    static const struct {
        const char *id, *url, *uri, *other;
    } rows[] = {
        { "urn:newsml:1", "http://e.org/1", "urn:newsml:1", "\"altIds\":[{\"role\":\"url\",\"value\":\"http://e.org/1\"}]," },
        { "http://e.org/1", "http://e.org/1", "http://e.org/1", "" },
        { "C:\\a.txt", NULL, "urn:sha256:0", "\"altIds\":[{\"role\":\"id\",\"value\":\"C:\\\\a.txt\"}]," },
        { "a b: c", "/x", "urn:sha256:0",
          "\"altIds\":[{\"role\":\"id\",\"value\":\"a b: c\"},{\"role\":\"url\",\"value\":\"/x\"}]," },
        { "http://[::1]/a[1]%5b50%#b#c", NULL, "http://[::1]/a%5B1%5D%5b50%25#b%23c", "" },
        { "mailto:", NULL, "urn:sha256:0", "\"altIds\":[{\"role\":\"id\",\"value\":\"mailto:\"}]," },
    };
    for (size_t i = 0; i < ROWS(rows); i++) {
        const gs_article a = { .id = rows[i].id, .url = rows[i].url, .text = gs_span_of(" \n"),
                               .extraction = GS_EXTRACTION_DOUBTFUL };
        char want[512];
        snprintf(want, sizeof(want), "{\"uri\":\"%s\",\"type\":\"text\",%s" STANDARD, rows[i].uri, rows[i].other);
        expect_item(&a, &none, want);
    }
}

/* What has an embargo is never free to publish, whatever form its end was written in. */
Test(ingest_ninjs_new, embargo)
{
    static const struct {
        gs_pub_status status;
        const char *embargoed, *said;
    } rows[] = {
        { GS_PUB_USABLE, "2031-05-01 06:00:00Z", "\"embargoedUntil\":\"2031-05-01T06:00:00Z\"," },
        { GS_PUB_USABLE, "2031-05-01", "\"pubStatus\":\"withheld\"," },
        { GS_PUB_CANCELED, "tomorrow", "\"pubStatus\":\"canceled\"," },
        { GS_PUB_USABLE, NULL, "" },
    };
    for (size_t i = 0; i < ROWS(rows); i++) {
        const gs_article a = { .text = gs_span_of(" "), .extraction = GS_EXTRACTION_DOUBTFUL,
                               .embargoed = rows[i].embargoed, .status = rows[i].status };
        char want[512];
        snprintf(want, sizeof(want), "{\"uri\":\"urn:sha256:0\",\"type\":\"text\",%s" STANDARD, rows[i].said);
        expect_item(&a, &none, want);
    }
}
