/* Pages: from bytes to the article on them. */
#include "ingest/html.h"

#include <stdlib.h>
#include <string.h>

/* --- What looks like a page --- */

static gs_span without_front(gs_span text)
{
    for (;;) {
        const char *end = NULL;
        text = gs_span_trim(text);
        if (gs_span_begins(text, "<!--") && (end = memmem(text.ptr, text.len, "-->", 3)))
            end += 3;
        else if (gs_span_begins(text, "<?xml") && (end = memchr(text.ptr, '>', text.len)))
            end++;
        if (!end)
            return text;
        text = (gs_span){ end, text.len - (size_t)(end - text.ptr) };
    }
}

static unsigned probe(gs_span head, const char *name)
{
    static const char *const first[] = { "<!doctype html", "<html", "<head", "<body", "<article" };
    gs_span text = without_front(head);
    size_t len = strlen(name), tags = 0;
    for (size_t i = 0; i < sizeof(first) / sizeof(*first); i++)
        if (gs_span_begins(text, first[i]))
            return 95;
    if (!text.len || *text.ptr != '<' || gs_span_begins(text, "<rss") || gs_span_begins(text, "<feed") ||
        gs_span_begins(text, "<rdf"))
        return 0;
    for (size_t i = 0; i + 2 < text.len; i++)
        tags += gs_span_begins((gs_span){ text.ptr + i, text.len - i }, "<p>") ||
                gs_span_begins((gs_span){ text.ptr + i, text.len - i }, "<div") ||
                gs_span_begins((gs_span){ text.ptr + i, text.len - i }, "<table") ||
                gs_span_begins((gs_span){ text.ptr + i, text.len - i }, "<meta");
    bool named =
        (len > 5 && strcasecmp(name + len - 5, ".html") == 0) || (len > 4 && strcasecmp(name + len - 4, ".htm") == 0);
    return tags && named ? 80 : tags > 2 ? 60 : 0;
}

/* --- Parts --- */

static void find_title_tag(gs_html_page *page)
{
    for (size_t i = 0; i + 1 < page->n && !page->meta.title_tag; i++) {
        const gs_html_node *text = &page->nodes[i + 1];
        if (page->nodes[i].tag == GS_TAG_TITLE && text->tag == GS_TAG_TEXT && text->len <= GS_LIMIT_HTML_META)
            page->meta.title_tag =
                gs_arena_copy(page->arena, gs_span_trim((gs_span){ page->chars.ptr + text->text, text->len }));
    }
}

static void set(const char **to, const char *a, const char *b, const char *c)
{
    if (!*to)
        *to = a ? a : b ? b : c;
}

/* "en_US" is en-US; what is no tag is nothing. */
static const char *tidy_lang(gs_arena *arena, const char *lang)
{
    char *copy = lang ? gs_arena_copy(arena, gs_span_cut(gs_span_of(lang), 35)) : NULL;
    for (char *p = copy; p && *p; p++) {
        if (*p == '_')
            *p = '-';
        else if (*p != '-' && !gs_is_letter(*p) && !gs_is_digit(*p))
            *p = '\0';
    }
    return copy && strlen(copy) >= 2 ? copy : NULL;
}

/* Pages of messages are titled by who sent them. */
static bool is_somebody(const char *title, const gs_article *a)
{
    return (a->byline && strcmp(title, a->byline) == 0) || (a->site && strcmp(title, a->site) == 0);
}

static void set_fields(const gs_html_page *page, const gs_html_blocks *blocks, gs_html_choice *choice, gs_article *a)
{
    const gs_html_meta *m = &page->meta;
    const char *title = gs_html_title(page, blocks, choice);
    set(&a->byline, m->ld_byline, m->byline, NULL);
    if (!a->byline)
        a->byline = gs_html_byline(page, choice);
    a->byline = gs_html_tidy_byline(a->byline);
    set(&a->published, m->ld_published, m->published, gs_html_time_of(page, choice));
    set(&a->lang, tidy_lang(page->arena, m->lang), tidy_lang(page->arena, m->ld_lang), NULL);
    set(&a->site, m->site, m->ld_site, NULL);
    set(&a->site, gs_html_site(page), NULL, NULL);
    if (!a->published)
        a->published = gs_html_seen_date(page, blocks, choice);
    if (title && *title && (choice->headline != GS_HTML_NONE || !is_somebody(title, a)))
        set(&a->title, title, NULL, NULL);
    set(&a->url, m->url, m->ld_url, NULL);
}

static void put_blocks(const gs_html_page *page, const gs_html_blocks *blocks, gs_buf *out)
{
    const gs_html_block *last = NULL;
    for (size_t i = 0; i < blocks->n; i++) {
        const gs_html_block *b = &blocks->ptr[i];
        if (!b->kept)
            continue;
        bool items = last && page->nodes[b->node].tag == GS_TAG_LI && page->nodes[last->node].tag == GS_TAG_LI &&
                     page->nodes[b->node].parent == page->nodes[last->node].parent;
        gs_buf_puts(out, last ? items ? "\n" : "\n\n" : "");
        gs_buf_put(out, blocks->text.ptr + b->start, b->len);
        last = b;
    }
}

/* --- How sure --- */

static bool ends_cut(gs_span text)
{
    static const char *const ends[] = { "…", "...", "[…]", "[...]", "……", "(...)" };
    for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++) {
        size_t n = strlen(ends[i]);
        if (text.len >= n && memcmp(text.ptr + text.len - n, ends[i], n) == 0)
            return true;
    }
    return false;
}

static long count_words(gs_span text)
{
    long n = 0;
    for (size_t i = 0; i < text.len; i++)
        n += text.ptr[i] == ' ' || text.ptr[i] == '\n';
    return n + 1;
}

/* Many teasers, each a heading with a link, and no text that outweighs them. */
static bool is_index(const gs_html_page *page, const gs_html_blocks *blocks, const gs_html_choice *choice)
{
    size_t linked_headings = 0;
    for (size_t i = 0; i < blocks->n; i++) {
        const gs_html_block *b = &blocks->ptr[i];
        uint16_t tag = page->nodes[b->node].tag;
        linked_headings += b->kept && gs_html_is_heading(tag) && b->linked * 5 > b->size * 4 && b->at >= choice->top &&
                           b->at < page->nodes[choice->top].end;
    }
    return linked_headings >= 4 && choice->kept < linked_headings * 400;
}

/* "Page not found" where a headline would be, and nothing that says that this is an article. */
static bool is_error_page(const gs_html_page *page, const char *title)
{
    static const char *const errors[] = {
        "404 not found", "error 404", "404 error", "page not found", "page can't be found",
        "page could not be found", "page doesn't exist", "page does not exist", "403 forbidden",
        "access denied", "500 internal", "seite nicht gefunden", "seite wurde nicht gefunden",
        "page introuvable", "page non trouvée", "gina no encontrada", "pagina non trovata",
        "gina não encontrada", "pagina niet gevonden", "sidan hittades inte", "siden ble ikke funnet",
        "siden blev ikke fundet", "sivua ei löydy", "nie znaleziono strony", "strona nie została znaleziona",
        "stránka nenalezena", "nebyla nalezena", "stránka sa nenašla", "oldal nem található",
        "pagina nu a fost", "sayfa bulunamadı", "σελίδα δεν βρέθηκε", "траница не найдена",
        "траницата не е намерена", "торінку не знайдено", "торінка не знайдена", "apa nav atrasta",
        "puslapis nerastas", "الصفحة غير موجودة", "الصفحة المطلوبة", "הדף לא נמצא", "העמוד לא נמצא",
        "صفحه یافت نشد", "صفحه مورد نظر", "पेज नहीं मिला", "页面不存在", "页面未找到", "找不到页面", "找不到網頁", "找不到頁面",
        "ページが見つかりません", "ページは見つかりません", "페이지를 찾을 수 없", "ไม่พบหน้า", "không tìm thấy trang",
        "halaman tidak ditemukan",
    };
    const gs_html_meta *m = &page->meta;
    if (m->ld_article || m->published || m->ld_published || (m->og_type && strcmp(m->og_type, "article") == 0))
        return false;
    for (size_t i = 0; title && i < sizeof(errors) / sizeof(*errors); i++)
        if (strcasestr(title, errors[i]) || (m->title_tag && strcasestr(m->title_tag, errors[i])))
            return true;
    return false;
}

static gs_extraction judge(const gs_html_page *page, const gs_html_blocks *blocks, const gs_html_choice *choice,
                           const char *title, gs_span body)
{
    enum { STUB = 1500, LEAST = 200, LONG = 3000 };
    const gs_html_meta *m = &page->meta;
    bool stub = choice->kept < STUB && (page->paywall || m->ld_closed);
    bool less = m->ld_words > 100 && count_words(body) * 2 < m->ld_words;
    if (!choice->marked && (is_index(page, blocks, choice) || (choice->kept < LONG && is_error_page(page, title))))
        return GS_EXTRACTION_DOUBTFUL;
    if (body.len && (choice->cut || stub || less || page->cut_short || page->too_deep || ends_cut(body)))
        return GS_EXTRACTION_PARTIAL;
    bool says = choice->marked || m->ld_article || (m->og_type && strcmp(m->og_type, "article") == 0);
    if (choice->kept < (says ? LEAST / 3 : LEAST) || choice->mass * 3 < choice->page_mass)
        return GS_EXTRACTION_DOUBTFUL;
    return GS_EXTRACTION_FULL;
}

/* --- The article --- */

static bool note_faults(const gs_html_page *page, bool from_jsonld, gs_article *a)
{
    const char *const notes[] = {
        from_jsonld ? "json-ld: text taken from the page's structured data" : NULL,
        page->too_deep ? "too-deep: elements in one another beyond the limit; what came behind is lost" : NULL,
        page->cut_short ? "cut-short: the page ends inside a tag or script" : NULL,
    };
    for (size_t i = 0; i < sizeof(notes) / sizeof(*notes); i++)
        if (notes[i] && !gs_article_note(a, page->arena, "%s", notes[i]))
            return false;
    return true;
}

static gs_status finish(const gs_html_page *page, gs_span body, gs_article *a, gs_error *err)
{
    gs_article_text text = { 0 };
    if (a->title)
        gs_article_text_headline(&text, gs_span_of(a->title));
    gs_article_text_body(&text, body);
    return gs_article_text_end(&text, page->arena, a) ? GS_OK : gs_fail_nomem(err);
}

/* Some give it as text, some as HTML. */
static bool put_given(const gs_html_page *page, gs_span given, gs_buf *body)
{
    bool markup = memmem(given.ptr, given.len, "</", 2) || memmem(given.ptr, given.len, "<br", 3) ||
                  (memchr(given.ptr, '&', given.len) && memchr(given.ptr, ';', given.len));
    if (markup && gs_html_text(given, page->arena, &given, NULL) != GS_OK)
        return false;
    gs_buf_clear(body);
    gs_buf_put(body, given.ptr, given.len);
    return true;
}

/* JSON-LD's body stands in where the page shows much less, as those do that scripts fill. It may be a stub itself. */
static bool take_jsonld_body(const gs_html_page *page, gs_html_choice *choice, gs_buf *body)
{
    enum { LEAST = 200 };
    const char *given = page->meta.ld_body;
    size_t n = given ? strlen(given) : 0;
    if (n < LEAST || n < body->len + body->len / 2 || (body->len > 2000 && n < body->len * 2))
        return false;
    if (!put_given(page, (gs_span){ given, n }, body))
        return false;
    choice->cut = false;
    choice->marked = true;
    choice->kept = (uint32_t)n;
    choice->mass = choice->page_mass = 1;
    return true;
}

/* A page of which nothing was kept is no article, but what it says is not lost. */
static void put_all(gs_html_page *page, gs_html_blocks *blocks, gs_buf *out)
{
    for (size_t i = 0; i < blocks->n; i++)
        blocks->ptr[i].kept = true;
    put_blocks(page, blocks, out);
}

static gs_status extract(gs_html_page *page, gs_html_blocks *blocks, gs_article *a, gs_error *err)
{
    gs_html_choice choice = { 0 };
    gs_buf body = { 0 };
    find_title_tag(page);
    gs_html_read_jsonld(page);
    gs_html_find_blocks(page, blocks);
    bool ok = !blocks->failed && gs_html_choose(page, blocks, &choice);
    if (ok) {
        set_fields(page, blocks, &choice, a);
        ok = gs_html_keep(page, blocks, &choice, a->byline);
    }
    if (ok)
        put_blocks(page, blocks, &body);
    if (ok && body.len == 0)
        put_all(page, blocks, &body);
    bool from_jsonld = ok && take_jsonld_body(page, &choice, &body);
    ok = ok && note_faults(page, from_jsonld, a);
    gs_status status = !ok || body.failed ? gs_fail_nomem(err) : GS_OK;
    if (status == GS_OK) {
        a->extraction = judge(page, blocks, &choice, a->title, gs_buf_span(&body));
        status = finish(page, gs_buf_span(&body), a, err);
    }
    gs_buf_done(&body);
    return status;
}

gs_status gs_html_extract(gs_span bytes, const char *charset, gs_arena *arena, gs_article *article, gs_error *err)
{
    gs_charset_text text;
    gs_html_page page = { .arena = arena };
    gs_html_blocks blocks = { 0 };
    gs_status status = gs_charset_read(bytes, charset, arena, &text, err);
    if (status != GS_OK)
        return status;
    if (text.note && !gs_article_note(article, arena, "%s", text.note))
        return gs_fail_nomem(err);
    status = gs_html_parse(text.span, &page, err);
    if (status == GS_OK)
        status = extract(&page, &blocks, article, err);
    gs_html_blocks_done(&blocks);
    gs_html_page_done(&page);
    return status;
}

gs_status gs_html_text(gs_span html, gs_arena *arena, gs_span *out, gs_error *err)
{
    gs_html_page page = { .arena = arena, .whole = true };
    gs_html_blocks blocks = { 0 };
    gs_buf body = { 0 };
    gs_status status = gs_html_parse(html, &page, err);
    if (status == GS_OK) {
        gs_html_find_blocks(&page, &blocks);
        put_all(&page, &blocks, &body);
        const char *kept = blocks.failed || body.failed ? NULL : gs_arena_copy(arena, gs_buf_span(&body));
        *out = (gs_span){ kept, body.len };
        status = kept ? GS_OK : gs_fail_nomem(err);
    }
    gs_buf_done(&body);
    gs_html_blocks_done(&blocks);
    gs_html_page_done(&page);
    return status;
}

static gs_status read_page(const gs_record *record, const gs_field_names *names, gs_arena *arena, gs_article_sink sink,
                           gs_error *err)
{
    (void)names;
    gs_article article = { .url = record->url };
    gs_status status = gs_html_extract(record->bytes, record->charset, arena, &article, err);
    if (status == GS_OK)
        sink.take(sink.context, &article);
    return status;
}

const gs_reader gs_reader_html = { "html", GS_FRAME_WHOLE, probe, read_page };
