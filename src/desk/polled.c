/* The articles of a feed that was polled. An item is known by its id, whatever its date says. What another source
 * brought first is that one's: two feeds of a house give the same item in two lengths, and neither may undo the other.
 *
 * Where a feed gives its items only in part and the source is to be read in full, the page behind each is fetched,
 * once: an item whose teaser is the one it had is passed by. A page that cannot be had now is tried when the feed
 * changes; its item is kept as the feed has it, unless the whole text is already there. A server that refuses several
 * pages in a row is left alone until the next poll. */
#include "desk/poll.h"

#include <jansson.h>
#include <string.h>

enum {
    BATCH = 64,
    PAGES = 60,  /* of a poll: a minute of a server that is asked once a second */
    REFUSALS = 3 /* in a row */
};

static bool fail(gs_polling *p)
{
    p->failed = true;
    return false;
}

static bool flush(gs_polling *p)
{
    const gs_intake_result *results;
    size_t n;
    if (gs_intake_flush(p->intake, &results, &n, &p->error) != GS_OK)
        return fail(p);
    for (size_t i = 0; i < n; i++) {
        p->n_new += results[i].kept == GS_KEPT_NEW || results[i].kept == GS_KEPT_UPDATED;
        if (results[i].kept == GS_KEPT_FAILED)
            gs_desk_say(p->desk, p->source.name, results[i].error.message);
    }
    return true;
}

static bool add(gs_polling *p, const gs_article *article, const char *teaser)
{
    gs_incoming incoming = { .article = article, .source_id = p->source.id, .source = p->source.name, .kind = "feed",
                             .teaser = teaser, .backfill = !p->source.backfilled_at };
    if (gs_intake_add(p->intake, &incoming, &p->error) != GS_OK)
        return fail(p);
    return gs_intake_count(p->intake) < BATCH || flush(p);
}

/* --- What is known of an item --- */

typedef struct known {
    const gs_polling *p;
    const gs_article *item;
    gs_arena arena;
    bool is_there, is_anothers;
    const char *teaser; /* NULL: the text is not of the page behind it */
} known;

static gs_status look_up(gs_db *db, void *context, gs_error *err)
{
    known *k = context;
    gs_stored_article sought = { .uri = k->item->id, .url = k->item->url }, row;
    gs_source_row owner;
    bool found = false;
    if (!sought.uri && !sought.url)
        return GS_OK;
    gs_status status = gs_keep_find(db, &sought, &k->arena, &row, &k->is_there, err);
    if (status != GS_OK || !k->is_there)
        return status;
    k->teaser = row.teaser;
    if (row.source_id && row.source_id != k->p->source.id)
        status = gs_source_get(db, row.source_id, &k->arena, &owner, &found, err);
    k->is_anothers = found && strcmp(owner.state, "active") == 0;
    return status;
}

/* --- Pages behind items --- */

static bool digest_of(const gs_article *item, char out[GS_SHA256_HEX])
{
    return gs_sha256_hex(item->text, out);
}

/* The whole article in *out. False: *for_good says whether asking again is of no use. */
static bool get_page(gs_polling *p, const gs_article *item, gs_arena *arena, gs_article *out, bool *for_good)
{
    gs_net_answer answer = { 0 };
    bool found = false;
    p->pages++;
    gs_status status = gs_net_fetch(p->net, item->url, NULL, &answer, NULL);
    *for_good = status == GS_ENOENT || status == GS_EINVAL; /* gone, or robots.txt forbids it */
    if (status == GS_OK)
        *for_good = gs_article_of_page(item, &answer, arena, out, &found, NULL) != GS_ENOMEM;
    p->refusals = found || *for_good ? 0 : p->refusals + 1;
    gs_net_answer_done(&answer);
    return found;
}

static bool add_teaser(gs_polling *p, const gs_article *item, gs_arena *arena, const char *digest)
{
    gs_article noted = *item;
    gs_article_note(&noted, arena, "full-text: the page behind it could not be read");
    return add(p, &noted, digest);
}

static bool take_teaser(gs_polling *p, const gs_article *item, const known *k)
{
    char digest[GS_SHA256_HEX];
    gs_arena arena = { 0 };
    gs_article whole;
    bool for_good = false, goes_on = true;
    if (!digest_of(item, digest) || (k->teaser && strcmp(k->teaser, digest) == 0))
        return true;
    if (p->pages >= PAGES) {
        p->left = true;
        return true;
    }
    bool found = p->refusals < REFUSALS && get_page(p, item, &arena, &whole, &for_good);
    if (gs_crew_is_over(p->crew))
        p->left = true, goes_on = false;
    else if (found)
        goes_on = add(p, &whole, digest);
    else if (!k->teaser)
        goes_on = add_teaser(p, item, &arena, for_good ? digest : NULL);
    gs_arena_done(&arena);
    return goes_on;
}

/* --- Items --- */

/* Ids that are no address are unique within their feed only (RSS 2.0, guid). */
static bool is_unique(const char *id)
{
    static const char *const schemes[] = { "http://", "https://", "urn:", "tag:" };
    for (size_t i = 0; i < sizeof(schemes) / sizeof(*schemes); i++)
        if (strncmp(id, schemes[i], strlen(schemes[i])) == 0)
            return true;
    return false;
}

/* It may have been here, and was forgotten as it is old: it would be new again and again. */
static bool is_past_keeping(const gs_polling *p, const gs_article *item)
{
    int64_t age = p->desk->options.retention.articles_before, at;
    return age && gs_date_ms(item->published, &at) && at < p->now - age;
}

static bool take_item(gs_polling *p, const gs_article *item)
{
    known k = { .p = p, .item = item };
    bool goes_on = true;
    if (gs_store_read(p->desk->options.store, look_up, &k, &p->error) != GS_OK)
        goes_on = fail(p);
    else if (!k.is_there && is_past_keeping(p, item))
        goes_on = true;
    else if (!k.is_anothers && p->is_full && gs_article_is_teaser(item))
        goes_on = take_teaser(p, item, &k);
    else if (!k.is_anothers)
        goes_on = add(p, item, NULL);
    gs_arena_done(&k.arena);
    return goes_on;
}

static bool take(void *context, const gs_article *article)
{
    gs_polling *p = context;
    gs_article item = *article;
    gs_arena arena = { 0 };
    p->n_read++;
    item.lang = item.lang ? item.lang : p->source.lang;
    if (item.id && !is_unique(item.id) && !(item.id = gs_arena_printf(&arena, "%s#%s", p->source.url, item.id))) {
        gs_fail_nomem(&p->error);
        return fail(p);
    }
    bool goes_on = take_item(p, &item);
    gs_arena_done(&arena);
    return goes_on;
}

/* A page that stands where a feed was is no article of it. */
static gs_status reader_of(const gs_answer *answer, const gs_reader **out, gs_error *err)
{
    gs_status status = gs_answer_reader(answer, out, err);
    if (status != GS_OK || (*out != &gs_reader_html && *out != &gs_reader_text))
        return status;
    return gs_fail(err, GS_EFORMAT, NULL, 0, "no feed, but a %s", *out == &gs_reader_html ? "page" : "text");
}

gs_status gs_poll_read(gs_polling *p, const gs_net_answer *answer, gs_error *err)
{
    gs_answer what = { answer->url, answer->content_type, answer->body };
    const gs_reader *reader;
    gs_arena arena = { 0 };
    p->is_full = gs_poll_is_full(p->source.settings);
    gs_status status = reader_of(&what, &reader, err);
    if (status == GS_OK)
        status = gs_answer_read(&what, reader, &arena, (gs_article_sink){ take, p, NULL }, err);
    gs_arena_done(&arena);
    /* Those before a fault of the feed are articles all the same. */
    if (!p->failed && gs_intake_count(p->intake))
        flush(p);
    if (p->failed) {
        if (err)
            *err = p->error;
        return p->error.code;
    }
    return status;
}

bool gs_poll_is_full(const char *settings)
{
    json_t *value = json_loads(settings ? settings : "{}", 0, NULL);
    bool is_full = json_is_true(json_object_get(value, "full"));
    json_decref(value);
    return is_full;
}
