/* Sources as they are shown, and how each is. */
#include "http/source.h"

#include <string.h>

/* Addresses of feeds may hold a reader's key: who may not change a source sees the host only. */
static const char *shown_url(const gs_request *request, const char *url)
{
    const char *host = url ? strstr(url, "://") : NULL;
    if (request->role & GS_ROLES_EDIT || !host)
        return url;
    int len = (int)(host + 3 - url) + (int)strcspn(host + 3, "/?#");
    return url[len] ? gs_arena_printf(request->arena, "%.*s/…", len, url) : url;
}

static const char *condition_of(const gs_source_row *row)
{
    bool is_feed = strcmp(row->kind, "feed") == 0;
    return strcmp(row->state, "paused") == 0          ? "paused"
           : row->quiet_since                         ? "quiet"
           : row->failures                            ? "failing"
           : is_feed && !row->backfilled_at           ? "new"
                                                      : "well";
}

static void put_health(const gs_source_row *row, const gs_source_volume *volume, int64_t now, gs_buf *out)
{
    bool is_polled = strcmp(row->kind, "feed") == 0 && strcmp(row->state, "active") == 0;
    gs_put_raw(out, "health", "{");
    gs_put_text(out, "condition", condition_of(row));
    gs_put_time(out, "last_attempt", row->last_attempt_at);
    gs_put_time(out, "last_success", row->last_success_at);
    gs_put_time(out, "last_article", row->last_article_at);
    gs_put_time(out, "next_poll", !is_polled ? 0 : row->next_at > now ? row->next_at : now);
    gs_put_int(out, "failures", row->failures);
    gs_put_text(out, "last_error", row->last_error);
    gs_put_int(out, "articles_today", volume->today);
    if (volume->is_known)
        gs_put_int(out, "articles_usual", volume->usual);
    else
        gs_put_raw(out, "articles_usual", NULL);
    gs_put_time(out, "quiet_since", row->quiet_since);
    gs_buf_putc(out, '}');
}

void gs_source_put(const gs_request *request, const gs_source_row *row, const gs_source_volume *volume,
                   const char *secret, gs_buf *out)
{
    gs_put_raw(out, NULL, "{");
    gs_put_id(out, "id", row->id);
    gs_put_text(out, "name", row->name);
    gs_put_text(out, "kind", row->kind);
    gs_put_text(out, "url", shown_url(request, row->url));
    gs_put_text(out, "lang", row->lang);
    if (row->interval_s)
        gs_put_int(out, "interval", row->interval_s);
    else
        gs_put_raw(out, "interval", NULL);
    gs_put_raw(out, "settings", row->settings ? row->settings : "{}");
    gs_put_text(out, "state", row->state);
    gs_put_time(out, "created", row->created_at);
    gs_put_flag(out, "has_secret", row->secret.len > 0);
    put_health(row, volume, request->now, out);
    if (secret)
        gs_put_text(out, "secret", secret);
    gs_buf_putc(out, '}');
}

const char *gs_source_tag(const gs_request *request, const gs_source_row *row)
{
    char key[GS_SHA256_HEX];
    if (!gs_sha256_hex(row->secret, key))
        return NULL;
    return gs_arena_printf(request->arena, "source %lld %s %s %lld %s %s %s", (long long)row->id,
                           row->url ? row->url : "", row->lang ? row->lang : "", (long long)row->interval_s,
                           row->settings, row->state, key);
}

gs_status gs_source_at(gs_db *db, const gs_request *request, int64_t id, gs_source_row *row, bool *found,
                       gs_error *err)
{
    gs_status status = gs_source_get(db, id, request->arena, row, found, err);
    *found = status == GS_OK && *found && strcmp(row->state, "removed") != 0;
    return status;
}

bool gs_source_was_found(const gs_request *request, gs_response *response, int64_t id, bool found)
{
    if (!found)
        gs_refuse(request, response, GS_PROBLEM_NOT_FOUND, "there is no source %lld", (long long)id);
    return found;
}
