/* What may be an endpoint, and how much of its address is shown to whom. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "http/endpoint.h"

struct row {
    char target[80], shown[60];
};

ParameterizedTestParameters(http_endpoint, shown)
{
    static struct row rows[] = {
        { "https://hooks.example.org/services/T0/secret", "https://hooks.example.org/…" },
        { "https://hooks.example.org?key=secret", "https://hooks.example.org/…" },
        { "https://hooks.example.org:8443/x", "https://hooks.example.org:8443/…" },
        { "http://[::1]:80/secret", "http://[::1]:80/…" },
        { "https://hooks.example.org/", "https://hooks.example.org/" },
        { "https://hooks.example.org", "https://hooks.example.org" },
        { "desk@example.org", "desk@example.org" },
    };
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(struct row *row, http_endpoint, shown)
{
    gs_arena arena = { 0 };
    gs_request request = { .arena = &arena, .role = GS_ROLE_VIEWER };
    gs_endpoint_row endpoint = { .target = row->target };
    cr_assert_str_eq(gs_endpoint_shown(&request, &endpoint), row->shown);
    request.role = GS_ROLE_ADMIN;
    cr_assert_str_eq(gs_endpoint_shown(&request, &endpoint), row->target);
    gs_arena_done(&arena);
}

Test(http_endpoint, secrets_differ)
{
    gs_arena arena = { 0 };
    gs_request request = { .arena = &arena };
    gs_span first, second;
    const char *a, *b;
    cr_assert(gs_endpoint_new_secret(&request, &first, &a));
    cr_assert(gs_endpoint_new_secret(&request, &second, &b));
    cr_assert_eq(strncmp(a, "whsec_", 6), 0);
    cr_assert_str_neq(a, b);
    cr_assert_eq(first.len, GS_WEBHOOK_SECRET_BYTES);
    gs_arena_done(&arena);
}
