/* Articles and versions: found by what they are, changed, and read back as they were. */
#include "stored.h"

static gs_stored_article get(gs_db *db, int64_t id, gs_arena *arena)
{
    gs_stored_article a = { 0 };
    gs_error err = { 0 };
    bool found = false;
    OK(gs_article_get(db, id, arena, &a, &found, &err), err);
    cr_assert(found);
    return a;
}

static void find_by_all(gs_db *db, gs_arena *arena, gs_error *err)
{
    gs_stored_article a, b;
    gs_stored_version v;
    bool found;
    unsigned char other[GS_SHA256_BYTES] = { 1 };
    stored_make(&(stored_text){ .uri = "urn:1", .text = "He denied it.", .at = 5, .max = { .1, .9 } }, &a, &v);
    a.url = "https://example.org/1";
    a.byline = "Ann";
    a.embargoed_until = 99;
    OK(gs_article_insert(db, &a, &v, err), *err);
    cr_expect(a.id == 1 && v.id == a.version_id && v.number == 1);
    OK(gs_article_find(db, "urn:1", NULL, NULL, arena, &b, &found, err), *err);
    cr_expect(found && b.id == a.id && b.embargoed_until == 99 && b.source_id == 0 && b.max[GS_DENIAL] == .9);
    cr_expect(memcmp(b.digest, a.digest, sizeof(a.digest)) == 0);
    cr_expect_str_eq(b.byline, "Ann");
    cr_expect_str_eq(b.status, "usable");
    cr_expect_null(b.site);
    OK(gs_article_find(db, "urn:2", "https://example.org/1", other, arena, &b, &found, err), *err);
    cr_expect(found);
    OK(gs_article_find(db, "urn:2", "https://example.org/2", a.digest, arena, &b, &found, err), *err);
    cr_expect(found);
    OK(gs_article_find(db, "urn:2", NULL, other, arena, &b, &found, err), *err);
    cr_expect_not(found);
    cr_expect_eq(gs_article_insert(db, &a, &v, err), GS_EINVAL); /* the uri is taken */
}

Test(store_article, is_found)
{
    stored_test(find_by_all);
}

static size_t n_found(gs_db *db, const char *q, gs_arena *arena)
{
    gs_search_hit *hits;
    size_t n = 99;
    bool more;
    gs_error err = { 0 };
    OK(gs_search_run(db, &(gs_search){ .q = q, .label = -1, .limit = 10 }, arena, &hits, &n, &more, &err), err);
    return n;
}

static void look_before(gs_db *db, gs_arena *arena, gs_error *err)
{
    (void)err;
    cr_expect(n_found(db, "denied", arena) == 1 && n_found(db, "admitted", arena) == 0);
}

static void look_after(gs_db *db, gs_arena *arena, gs_error *err)
{
    (void)err;
    cr_expect(n_found(db, "denied", arena) == 0 && n_found(db, "admitted", arena) == 1);
}

static void add_version(gs_db *db, gs_arena *arena, gs_error *err)
{
    gs_stored_article a, b;
    gs_stored_version v, *versions;
    size_t n;
    bool found;
    stored_make(&(stored_text){ .uri = "urn:1", .text = "He admitted it.\n\nAll of it.", .at = 7, .max = { .7 } }, &a, &v);
    a.id = 1;
    a.n_versions = 1;
    v.item = gs_span_of("{\"raw\":1}");
    v.has_signature = true;
    v.signature.bins[5] = 0xabcd;
    v.external_version = "2";
    OK(gs_article_update(db, &a, &v, err), *err);
    cr_expect(v.number == 2 && a.n_versions == 2 && a.version_id == v.id);
    b = get(db, 1, arena);
    cr_expect(b.n_versions == 2 && b.version_id == v.id && b.flags == 1u << GS_HEDGE && b.max[GS_DENIAL] == 0);
    OK(gs_version_list(db, 1, arena, &versions, &n, err), *err);
    cr_expect(n == 2 && versions[0].number == 1 && versions[1].number == 2 && !versions[0].text.ptr);
    OK(gs_version_get(db, v.id, GS_VERSION_ALL, arena, &v, &found, err), *err);
    cr_expect(found && v.has_signature && v.signature.bins[5] == 0xabcd && v.n_sentences == 1 && v.n_findings == 1);
    cr_expect(gs_span_eq(v.text, gs_span_of("He admitted it.\n\nAll of it.")));
    cr_expect(gs_span_eq(v.item, gs_span_of("{\"raw\":1}")));
    cr_expect_str_eq(v.external_version, "2");
    cr_expect_str_eq(v.langs[v.sentences[0].lang], "en");
    cr_expect(v.findings[0].label == GS_DENIAL && v.findings[0].level == GS_CAL_MEASURED);
    cr_expect_str_eq(v.findings[0].said_by, "the Kremlin");
    OK(gs_version_get(db, 1, GS_VERSION_TEXT, arena, &v, &found, err), *err);
    cr_expect(found && v.text.len && !v.sentences && !v.findings && !v.item.ptr);
    OK(gs_version_get(db, 77, GS_VERSION_HEAD, arena, &v, &found, err), *err);
    cr_expect_not(found);
}

static void withhold(gs_db *db, gs_arena *arena, gs_error *err)
{
    gs_stored_article a = get(db, 1, arena);
    a.status = "withheld";
    a.updated_at = 9 * 86400000ll;
    OK(gs_article_update(db, &a, NULL, err), *err);
    cr_expect_str_eq(get(db, 1, arena).status, "withheld");
}

Test(store_article, is_updated)
{
    gs_store *store = stored_new();
    stored_add(store, (stored_text){ .uri = "urn:1", .text = "He denied it.", .at = 5, .max = { 0, .9 } });
    stored_in_read(store, look_before);
    stored_in_write(store, add_version);
    stored_in_read(store, look_after);
    stored_in_write(store, withhold);
    stored_in_read(store, look_after);
    gs_buf faults = { 0 };
    gs_error err = { 0 };
    OK(gs_store_check(store, &faults, NULL, &err), err);
    cr_expect_eq(faults.len, 0, "%.*s", (int)faults.len, faults.ptr);
    gs_buf_done(&faults);
    stored_end(store);
}

/* --- One by one --- */

static bool take_uri(void *context, const gs_stored_article *article, const gs_stored_version *version)
{
    strcat(context, article->uri);
    strcat(context, version->text.ptr ? "+" : "-");
    return strcmp(article->uri, "3") != 0;
}

static bool take_signature(void *context, int64_t article, int64_t story, int64_t at, const gs_signature *signature)
{
    cr_expect(article == 1 && story == 0 && at == 5 && signature->bins[0] == 7);
    ++*(int *)context;
    return true;
}

static void each(gs_db *db, gs_arena *arena, gs_error *err)
{
    char seen[64] = "";
    int n = 0;
    (void)arena;
    OK(gs_article_each(db, 2, NULL, GS_VERSION_TEXT, take_uri, seen, err), *err);
    cr_expect_str_eq(seen, "2+1+3+");
    *seen = '\0';
    OK(gs_article_each(db, 0, "uk", GS_VERSION_HEAD, take_uri, seen, err), *err);
    cr_expect_str_eq(seen, "2-");
    OK(gs_signature_each(db, 0, take_signature, &n, err), *err);
    cr_expect_eq(n, 1);
}

static void add_signed(gs_db *db, gs_arena *arena, gs_error *err)
{
    gs_stored_article a;
    gs_stored_version v;
    (void)arena;
    stored_make(&(stored_text){ .uri = "1", .text = "Signed.", .at = 5 }, &a, &v);
    v.has_signature = true;
    v.signature.bins[0] = 7;
    OK(gs_article_insert(db, &a, &v, err), *err);
}

Test(store_article, each)
{
    gs_store *store = stored_new();
    stored_in_write(store, add_signed);
    stored_add(store, (stored_text){ .uri = "0", .text = "Old.", .at = 1 });
    stored_add(store, (stored_text){ .uri = "2", .text = "Early.", .at = 2, .lang = "uk" });
    stored_add(store, (stored_text){ .uri = "3", .text = "Late.", .at = 8 });
    stored_add(store, (stored_text){ .uri = "4", .text = "Last.", .at = 9 });
    stored_in_read(store, each);
    stored_end(store);
}
