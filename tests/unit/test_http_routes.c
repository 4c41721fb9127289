/* The table of routes is in order, and paths find their rows. */
#include <criterion/criterion.h>
#include <string.h>

#include "http/internal.h"

static gs_route_match find(gs_method method, const char *path, gs_arena *arena)
{
    gs_request request = { .arena = arena };
    return gs_route_find(method, path, &request);
}

Test(http_routes, rows_are_whole)
{
    const gs_route *route;
    for (size_t i = 0; (route = gs_route_at(i)); i++) {
        cr_assert_not_null(route->handler, "%s", route->path);
        cr_assert_eq(*route->path, '/');
        cr_assert(route->method == GS_GET || route->method == GS_DELETE || route->body_limit || !route->types, "%s",
                  route->path);
        cr_assert(route->method != GS_GET || route->body_limit == 0, "%s", route->path);
        for (size_t j = 0; j < i; j++)
            cr_assert(gs_route_at(j)->method != route->method || strcmp(gs_route_at(j)->path, route->path) != 0);
    }
}

Test(http_routes, paths)
{
    gs_arena arena = { 0 };
    cr_assert_str_eq(find(GS_POST, "/v1/score", &arena).route->path, "/v1/score");
    cr_assert_str_eq(find(GS_HEAD, "/healthz", &arena).route->path, "/healthz");
    gs_route_match match = find(GS_GET, "/v1/score", &arena);
    cr_assert(!match.route && match.path_known);
    cr_assert_str_eq(match.allow, "POST");
    cr_assert_str_eq(find(GS_NO_METHOD, "/healthz", &arena).allow, "GET, HEAD");
    const char *const none[] = { "", "/", "//healthz", "/healthz/", "/v1", "/v1/scorex", "/v1/score/", "healthz" };
    for (size_t i = 0; i < sizeof(none) / sizeof(*none); i++)
        cr_assert_not(find(GS_GET, none[i], &arena).path_known, "%s", none[i]);
    gs_arena_done(&arena);
}
