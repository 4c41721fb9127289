/* The one table of routes, and how a path finds its row. */
#include <string.h>

#include "http/internal.h"

/* What a body may be. */
static const char *const types_score[] = { "text/plain", "text/html", "application/xhtml+xml", "application/json",
                                           "application/ninjs+json", "application/x-ndjson", NULL };

/* What a query may have. */
static const char *const query_score[] = { "lang", "offsets", "with_text", "pretty", "id", NULL };
static const char *const query_intake[] = { "source", "id", "url", "lang", "backfill", NULL };
static const char *const query_search[] = { "q", "lang", "label", "min", "source", "since", "until", "limit", "cursor",
                                            NULL };
static const char *const query_report[] = { "with_text", NULL };
static const char *const types_form[] = { "application/x-www-form-urlencoded", NULL };
static const char *const query_verdict[] = { "as", NULL };
static const char *const query_alerts[] = { "state", "kind", "rule", "story", "article", "since", "limit", "cursor",
                                            NULL };

static const char *const query_deliveries[] = { "state", "endpoint", "alert", "limit", "cursor", NULL };
static const char *const query_events[] = { "rule", "after", NULL };
static const char *const query_feed[] = { "before", NULL };
static const char *const query_page[] = { "limit", "cursor", NULL };
static const char *const types_push[] = { "application/json", "application/ninjs+json", "application/x-ndjson", NULL };

enum { SMALL = 64 << 10, KEPT = GS_NEEDS_DESK }; /* a body that holds a few members */

static const gs_route routes[] = {
    { GS_GET, "/healthz", gs_handle_health, GS_ROLE_ANYONE, GS_INLINE | GS_ANY_HOST, 0, NULL, NULL },
    { GS_GET, "/readyz", gs_handle_ready, GS_ROLE_ANYONE, GS_ANY_HOST, 0, NULL, NULL },
    { GS_GET, "/metrics", gs_handle_metrics, GS_ROLES_READ, 0, 0, NULL, NULL },
    { GS_GET, "/openapi.json", gs_handle_openapi, GS_ROLE_ANYONE, 0, 0, NULL, NULL },
    { GS_POST, "/v1/score", gs_handle_score, GS_ROLES_SCORE, 0, GS_LIMIT_HTTP_BULK, types_score, query_score },

    { GS_GET, "/v1/endpoints", gs_handle_endpoints, GS_ROLES_READ, KEPT, 0, NULL, NULL },
    { GS_POST, "/v1/endpoints", gs_handle_endpoint_new, GS_ROLE_ADMIN, KEPT, SMALL, NULL, NULL },
    { GS_GET, "/v1/endpoints/{id}", gs_handle_endpoint, GS_ROLES_READ, KEPT, 0, NULL, NULL },
    { GS_PATCH, "/v1/endpoints/{id}", gs_handle_endpoint_change, GS_ROLE_ADMIN, KEPT, SMALL, NULL, NULL },
    { GS_DELETE, "/v1/endpoints/{id}", gs_handle_endpoint_remove, GS_ROLE_ADMIN, KEPT, 0, NULL, NULL },
    { GS_POST, "/v1/endpoints/{id}/rotate", gs_handle_endpoint_rotate, GS_ROLE_ADMIN, KEPT, 0, NULL, NULL },
    { GS_POST, "/v1/endpoints/{id}/test", gs_handle_endpoint_test, GS_ROLES_EDIT, KEPT, 0, NULL, NULL },
    { GS_GET, "/v1/deliveries", gs_handle_deliveries, GS_ROLES_READ, KEPT, 0, NULL, query_deliveries },
    { GS_GET, "/v1/deliveries/{id}", gs_handle_delivery, GS_ROLES_READ, KEPT, 0, NULL, NULL },
    { GS_POST, "/v1/deliveries/{id}/replay", gs_handle_delivery_replay, GS_ROLES_EDIT, KEPT, 0, NULL, NULL },
    { GS_GET, "/v1/events", gs_handle_events, GS_ROLES_READ, KEPT, 0, NULL, query_events },
    { GS_GET, "/feeds/{rule}.atom", gs_handle_feed_atom, GS_ROLES_READ, KEPT, 0, NULL, query_feed },
    { GS_GET, "/feeds/{rule}.json", gs_handle_feed_json, GS_ROLES_READ, KEPT, 0, NULL, query_feed },
    { GS_GET, "/f/{secret}.atom", gs_handle_secret_atom, GS_ROLE_ANYONE, KEPT, 0, NULL, query_feed },
    { GS_GET, "/f/{secret}.json", gs_handle_secret_json, GS_ROLE_ANYONE, KEPT, 0, NULL, query_feed },
    { GS_POST, "/v1/rules/{id}/feed-secret", gs_handle_feed_secret_new, GS_ROLES_EDIT, KEPT, 0, NULL, NULL },
    { GS_DELETE, "/v1/rules/{id}/feed-secret", gs_handle_feed_secret_remove, GS_ROLES_EDIT, KEPT, 0, NULL, NULL },
    { GS_GET, "/v1/audit", gs_handle_audit, GS_ROLE_ADMIN, KEPT, 0, NULL, query_page },
    { GS_POST, "/login", gs_handle_login, GS_ROLE_ANYONE, KEPT, SMALL, NULL, NULL },
    { GS_POST, "/logout", gs_handle_logout, GS_ROLE_ANYONE, KEPT, 0, NULL, NULL },

    { GS_GET, "/v1/sources", gs_handle_sources, GS_ROLES_READ, KEPT, 0, NULL, NULL },
    { GS_POST, "/v1/sources", gs_handle_source_new, GS_ROLE_ADMIN, KEPT, SMALL, NULL, NULL },
    { GS_GET, "/v1/sources/{id}", gs_handle_source, GS_ROLES_READ, KEPT, 0, NULL, NULL },
    { GS_PATCH, "/v1/sources/{id}", gs_handle_source_change, GS_ROLE_ADMIN, KEPT, SMALL, NULL, NULL },
    { GS_DELETE, "/v1/sources/{id}", gs_handle_source_remove, GS_ROLE_ADMIN, KEPT, 0, NULL, NULL },
    { GS_POST, "/v1/sources/{id}/poll", gs_handle_source_poll, GS_ROLES_EDIT, KEPT, 0, NULL, NULL },
    { GS_POST, "/v1/sources/{id}/push", gs_handle_source_push, GS_ROLES_INGEST, KEPT | GS_SIGNED, GS_LIMIT_HTTP_BULK,
      types_push, NULL },

    { GS_POST, "/v1/articles", gs_handle_articles_post, GS_ROLES_INGEST, KEPT | GS_ONCE, GS_LIMIT_HTTP_BULK,
      types_score, query_intake },
    { GS_GET, "/v1/articles", gs_handle_articles, GS_ROLES_READ, KEPT, 0, NULL, query_search },
    { GS_GET, "/v1/articles/{id}", gs_handle_article, GS_ROLES_READ, KEPT, 0, NULL, NULL },
    { GS_DELETE, "/v1/articles/{id}", gs_handle_article_delete, GS_ROLE_ADMIN, KEPT, 0, NULL, NULL },
    { GS_GET, "/v1/articles/{id}/versions/{number}", gs_handle_version, GS_ROLES_READ, KEPT, 0, NULL, NULL },
    { GS_GET, "/v1/articles/{id}/report", gs_handle_article_report, GS_ROLES_READ, KEPT, 0, NULL, query_report },
    { GS_GET, "/v1/rules", gs_handle_rules, GS_ROLES_READ, KEPT, 0, NULL, NULL },
    { GS_POST, "/v1/rules", gs_handle_rules_post, GS_ROLES_EDIT, KEPT | GS_ONCE, GS_LIMIT_RULE, NULL, NULL },
    { GS_POST, "/v1/rules/preview", gs_handle_rules_preview, GS_ROLES_EDIT, KEPT, GS_LIMIT_RULE, NULL, NULL },
    { GS_GET, "/v1/rules/{id}", gs_handle_rule, GS_ROLES_READ, KEPT, 0, NULL, NULL },
    { GS_PUT, "/v1/rules/{id}", gs_handle_rule_put, GS_ROLES_EDIT, KEPT, GS_LIMIT_RULE, NULL, NULL },
    { GS_DELETE, "/v1/rules/{id}", gs_handle_rule_delete, GS_ROLES_EDIT, KEPT, 0, NULL, NULL },
    { GS_GET, "/v1/alerts", gs_handle_alerts, GS_ROLES_READ, KEPT, 0, NULL, query_alerts },
    { GS_GET, "/v1/alerts/{id}", gs_handle_alert, GS_ROLES_READ, KEPT, 0, NULL, NULL },
    { GS_GET, "/v1/alerts/{id}/articles", gs_handle_alert_articles, GS_ROLES_READ, KEPT, 0, NULL, query_page },
    { GS_GET, "/alerts/{id}", gs_handle_alert, GS_ROLES_READ, KEPT, 0, NULL, NULL }, /* as messages link to it */
    { GS_POST, "/v1/alerts/{id}/verdict", gs_handle_verdict_post, GS_ROLES_EDIT, KEPT | GS_ONCE, 8 << 10, NULL,
      NULL },
    { GS_GET, GS_LINK_PATH "{token}", gs_handle_verdict_page, GS_ROLE_ANYONE, KEPT, 0, NULL, query_verdict },
    { GS_POST, GS_LINK_PATH "{token}", gs_handle_verdict_link, GS_ROLE_ANYONE, KEPT, 4 << 10, types_form,
      query_verdict },
};
enum { N_ROUTES = sizeof(routes) / sizeof(*routes), LONGEST_SEGMENT = 512 };

const gs_route *gs_route_at(size_t i)
{
    return i < N_ROUTES ? &routes[i] : NULL;
}

/* Does a segment of a path fit that of a pattern? What stood for {…} goes to *param, which stays empty else. */
static bool fits_segment(gs_span pattern, gs_span segment, gs_span *param)
{
    const char *close = pattern.len && *pattern.ptr == '{' ? memchr(pattern.ptr, '}', pattern.len) : NULL;
    *param = (gs_span){ 0 };
    if (!close)
        return gs_span_eq(pattern, segment);
    gs_span tail = { close + 1, pattern.len - (size_t)(close + 1 - pattern.ptr) };
    if (segment.len <= tail.len || segment.len > LONGEST_SEGMENT ||
        memcmp(segment.ptr + segment.len - tail.len, tail.ptr, tail.len) != 0)
        return false;
    *param = (gs_span){ segment.ptr, segment.len - tail.len };
    return true;
}

static gs_span segment_of(const char *path)
{
    return (gs_span){ path, strcspn(path, "/") };
}

/* Segment by segment; the spans of the parameters go to `params`. */
static bool fits(const char *pattern, const char *path, gs_span params[GS_MAX_PARAMS], size_t *n)
{
    *n = 0;
    while (*pattern == '/' && *path == '/') {
        gs_span want = segment_of(pattern + 1), have = segment_of(path + 1), param;
        if (!fits_segment(want, have, &param))
            return false;
        if (param.len && *n < GS_MAX_PARAMS)
            params[(*n)++] = param;
        pattern += 1 + want.len;
        path += 1 + have.len;
    }
    return !*pattern && !*path;
}

/* False: a parameter is not what percent-encoded UTF-8 is: no such thing. */
static bool keep_params(gs_request *request, const gs_span *params, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!(request->params[i] = gs_uri_decode(params[i], false, request->arena)))
            return false;
    return true;
}

static void allow(gs_buf *list, gs_method method)
{
    gs_buf_printf(list, "%s%s%s", list->len ? ", " : "", gs_method_name(method), method == GS_GET ? ", HEAD" : "");
}

gs_route_match gs_route_find(gs_method method, const char *path, gs_request *request)
{
    gs_route_match match = { 0 };
    gs_span params[GS_MAX_PARAMS];
    gs_buf list = { 0 };
    size_t n;
    for (size_t i = 0; i < N_ROUTES && !match.route; i++) {
        if (!fits(routes[i].path, path, params, &n))
            continue;
        if (!keep_params(request, params, n))
            break; /* no text stands there: nothing has that name */
        match.path_known = true;
        allow(&list, routes[i].method);
        if (routes[i].method == (method == GS_HEAD ? GS_GET : method))
            match.route = &routes[i];
    }
    if (!match.route && match.path_known)
        match.allow = list.failed ? NULL : gs_arena_copy(request->arena, gs_buf_span(&list));
    match.failed = !match.route && match.path_known && !match.allow;
    gs_buf_done(&list);
    return match;
}

void gs_http_put_routes(gs_buf *out)
{
    for (size_t i = 0; i < N_ROUTES; i++)
        gs_buf_printf(out, "%s %s\n", gs_method_name(routes[i].method), routes[i].path);
}
