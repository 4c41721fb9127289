/* A ninjs item as an article. Names differ by version: versioncreated (1.x, 2.x), versionCreated (3.x); body_html (1.x,
 * Superdesk), bodies[] (2.x, 3.x); uri, or Superdesk's guid. All are taken, whatever version an item says it has. */
#include "ingest/ninjs.h"

#include <string.h>

typedef struct ninjs {
    const json_t *item;
    gs_arena *arena;
    gs_article *article;
    gs_status status; /* GS_ENOMEM sticks */
    gs_error *err;
} ninjs;

static void note(ninjs *n, const char *text)
{
    if (n->status == GS_OK && !gs_article_note(n->article, n->arena, "%s", text))
        n->status = gs_fail_nomem(n->err);
}

static gs_span text_in(ninjs *n, const json_t *object, const char *field)
{
    const char *wrong = NULL;
    gs_span text = gs_span_trim(gs_json_span_of(object, field, n->arena, &wrong));
    if (wrong)
        note(n, wrong);
    return text;
}

/* The first of some members of the item that says something. */
static gs_span text_of(ninjs *n, const char *const *fields)
{
    gs_span text = { 0 };
    for (; *fields && text.len == 0; fields++)
        text = text_in(n, n->item, *fields);
    return text;
}

static const char *string_of(ninjs *n, const char *const *fields)
{
    gs_span text = text_of(n, fields);
    const char *copy = text.len ? gs_arena_copy(n->arena, text) : NULL;
    if (text.len && !copy)
        n->status = gs_fail_nomem(n->err);
    return copy;
}

#define FIELDS(...) ((const char *const[]){ __VA_ARGS__, NULL })

/* --- Texts of which there are several --- */

typedef struct choice {
    gs_span text;
    gs_markup kind;
    int rank; /* 0: none yet */
} choice;

static void consider(choice *best, gs_span text, gs_markup kind, int rank)
{
    if (text.len && rank > best->rank)
        *best = (choice){ text, kind, rank };
}

/* Which of our kinds a media type is; its rank, 0 for what is no text. */
static int rank_type(gs_span type, gs_markup *kind)
{
    static const struct {
        const char *name;
        gs_markup kind;
        int rank;
    } types[] = { { "html", GS_MARKUP_HTML, 40 },
                  { "text/plain", GS_MARKUP_PLAIN, 30 },
                  { "text/", GS_MARKUP_PLAIN, 20 },
                  { "xml", GS_MARKUP_HTML, 10 } };
    *kind = GS_MARKUP_GUESS;
    if (type.len == 0)
        return 25;
    for (size_t i = 0; i < sizeof(types) / sizeof(*types); i++) {
        if (!gs_span_find(type, types[i].name))
            continue;
        *kind = types[i].kind;
        return types[i].rank;
    }
    return 0;
}

/* bodies[], headlines[], descriptions[]: the main one, as HTML if it may be. */
static void choose_of_list(ninjs *n, const char *list, choice *best)
{
    const json_t *texts = json_object_get(n->item, list), *object;
    size_t i;
    json_array_foreach((json_t *)texts, i, object)
    {
        gs_markup kind;
        gs_span type = text_in(n, object, "contentType"), role = text_in(n, object, "role");
        if (type.len == 0)
            type = text_in(n, object, "contenttype");
        int rank = rank_type(type, &kind);
        bool is_main = role.len == 0 || gs_span_find(role, "main") || gs_span_eq(role, gs_span_of("body"));
        if (rank)
            consider(best, text_in(n, object, "value"), kind, rank + (is_main ? 5 : 0));
        else
            note(n, "skipped-content: a text of another type");
    }
}

/* body_html and its like. */
static void choose_of_names(ninjs *n, const char *prefix, choice *best)
{
    const size_t len = strlen(prefix);
    const char *name;
    json_t *value;
    json_object_foreach((json_t *)n->item, name, value)
    {
        if (strncmp(name, prefix, len) != 0 || (name[len] && name[len] != '_'))
            continue;
        bool is_html = strstr(name + len, "html"), is_text = strcmp(name + len, "_text") == 0;
        bool is_first = name[len] == '\0' || strcmp(name + len, "_main") == 0;
        int rank = is_first ? 45 : is_html ? 40 : is_text ? 30 : 5;
        if (rank > best->rank) /* also for the sake of an item with a million of them */
            consider(best, text_in(n, n->item, name),
                     is_html   ? GS_MARKUP_HTML
                     : is_text ? GS_MARKUP_PLAIN
                               : GS_MARKUP_GUESS,
                     rank);
    }
}

static choice choose(ninjs *n, const char *list, const char *prefix)
{
    choice best = { 0 };
    choose_of_list(n, list, &best);
    choose_of_names(n, prefix, &best);
    return best;
}

/* --- What is not text --- */

/* Is one of the members there, but neither a text nor a number nor a plain "no"? */
static bool is_odd(const ninjs *n, const char *const *fields)
{
    for (; *fields; fields++) {
        const json_t *value = json_object_get(n->item, *fields);
        if (json_is_object(value) || json_is_array(value) || json_is_true(value))
            return true;
    }
    return false;
}

/* What cannot be read is no leave to publish. */
static gs_pub_status status_of(ninjs *n)
{
    gs_span word = text_of(n, FIELDS("pubStatus", "pubstatus"));
    if (word.len == 0 && is_odd(n, FIELDS("pubStatus", "pubstatus"))) {
        note(n, "unknown-status: taken as withheld");
        return GS_PUB_WITHHELD;
    }
    if (!n->article->embargoed && is_odd(n, FIELDS("embargoedUntil", "embargoeduntil", "embargoed"))) {
        note(n, "unknown-embargo: taken as withheld");
        return GS_PUB_WITHHELD;
    }
    if (word.len == 0 || gs_span_eq(word, gs_span_of("usable")))
        return GS_PUB_USABLE;
    if (gs_span_eq(word, gs_span_of("canceled")) || gs_span_eq(word, gs_span_of("cancelled")))
        return GS_PUB_CANCELED;
    if (!gs_span_eq(word, gs_span_of("withheld")))
        note(n, "unknown-status: taken as withheld");
    return GS_PUB_WITHHELD;
}

/* The names in the first of some lists that has any. */
static const char *names_in(ninjs *n, const char *const *lists)
{
    gs_buf names = { 0 };
    for (; *lists && names.len == 0; lists++)
        gs_json_join_names(json_object_get(n->item, *lists), "name", &names);
    const char *copy = names.len ? gs_arena_copy(n->arena, gs_buf_span(&names)) : NULL;
    if (names.failed || (names.len && !copy))
        n->status = gs_fail_nomem(n->err);
    gs_buf_done(&names);
    return copy;
}

static bool is_text_with_body(const json_t *item)
{
    const char *type = json_string_value(json_object_get(item, "type"));
    return type && strcmp(type, "text") == 0 &&
           (json_object_get(item, "bodies") || json_object_get(item, "body_html") ||
            json_object_get(item, "body_text"));
}

/* Items in an item are not articles of their own: agencies send them by themselves, too. */
static void note_associations(ninjs *n)
{
    const json_t *all = json_object_get(n->item, "associations"), *item;
    const char *name;
    size_t i;
    bool any = false;
    json_array_foreach((json_t *)all, i, item) any |= is_text_with_body(item);
    json_object_foreach((json_t *)all, name, item) any |= is_text_with_body(item);
    if (any)
        note(n, "associations: texts in this item are not read");
}

/* --- The article --- */

static void take_fields(ninjs *n)
{
    gs_article *a = n->article;
    a->id = string_of(n, FIELDS("uri", "guid"));
    if (a->id && (strncmp(a->id, "http://", 7) == 0 || strncmp(a->id, "https://", 8) == 0))
        a->url = a->id;
    a->version = string_of(n, FIELDS("version"));
    a->lang = string_of(n, FIELDS("language"));
    a->published = string_of(n, FIELDS("versionCreated", "versioncreated", "firstCreated", "firstcreated"));
    a->embargoed = string_of(n, FIELDS("embargoedUntil", "embargoeduntil", "embargoed"));
    a->byline = string_of(n, FIELDS("by", "byline"));
    if (!a->byline)
        a->byline = names_in(n, FIELDS("authors"));
    a->site = names_in(n, FIELDS("infoSources", "infosources", "infosource"));
    if (!a->site)
        a->site = string_of(n, FIELDS("source", "copyrightHolder", "copyrightholder"));
    a->status = status_of(n);
    gs_span whole = text_of(n, FIELDS("representationType", "representationtype"));
    if (gs_span_eq(whole, gs_span_of("partial")) || gs_span_eq(whole, gs_span_of("incomplete"))) /* 2.x on; 1.x */
        a->extraction = GS_EXTRACTION_PARTIAL;
    note_associations(n);
}

static gs_status take_text(ninjs *n)
{
    gs_article *a = n->article;
    choice title = choose(n, "headlines", "headline"), body = choose(n, "bodies", "body");
    gs_article_text parts = { 0 };
    gs_span text;
    if (title.text.len == 0)
        title.text = text_of(n, FIELDS("title", "name"));
    if (body.text.len == 0) {
        body = choose(n, "descriptions", "description");
        a->extraction = GS_EXTRACTION_PARTIAL;
        note(n, body.text.len ? "no-body: the description stands for it" : "no-text: the item has no body");
    }
    if (!a->id && title.text.len == 0 && body.text.len == 0)
        return gs_fail(n->err, GS_EFORMAT, NULL, 0, "not a ninjs item: no uri, no guid, no headline, no body");
    gs_status status = gs_markup_text(title.text, title.kind, n->arena, &text, n->err);
    if (status == GS_OK)
        gs_article_text_headline(&parts, text);
    if (status == GS_OK)
        status = gs_markup_text(body.text, body.kind, n->arena, &text, n->err);
    if (status == GS_OK)
        gs_article_text_body(&parts, text);
    if (!gs_article_text_end(&parts, n->arena, a))
        return gs_fail_nomem(n->err);
    if (a->headline_len)
        a->title = gs_arena_copy(n->arena, (gs_span){ a->text.ptr, a->headline_len });
    return status;
}

gs_status gs_ninjs_article(const json_t *item, gs_arena *arena, gs_article *article, const char **why_not,
                           gs_error *err)
{
    ninjs n = { item, arena, article, GS_OK, err };
    *article = (gs_article){ 0 };
    *why_not = NULL;
    if (!json_is_object(item))
        return gs_fail(err, GS_EFORMAT, NULL, 0, "not a ninjs item: an item is an object");
    take_fields(&n);
    gs_span type = text_of(&n, FIELDS("type"));
    if (type.len && !gs_span_eq(type, gs_span_of("text")) && !gs_span_eq(type, gs_span_of("preformatted"))) {
        type = gs_span_cut(type, 40);
        *why_not = gs_arena_printf(arena, "skipped-type: %.*s", (int)type.len, type.ptr);
        return *why_not ? n.status : gs_fail_nomem(err);
    }
    gs_status status = take_text(&n);
    return status == GS_OK ? n.status : status;
}
