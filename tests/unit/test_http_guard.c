/* Host and Origin: who is let in on a loopback address, on one of a network, and on all of a machine. */
#include <arpa/inet.h>
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "http/internal.h"

static const char *const names[] = { "desk.example" };
static const gs_guard loopback = { .hosts = names, .n_hosts = 1, .is_loopback = true, .address = "127.0.0.1" };
static const gs_guard network = { .hosts = names, .n_hosts = 1, .address = "192.0.2.7" };
static const gs_guard all = { .hosts = names, .n_hosts = 1, .is_any = true, .address = "0.0.0.0" };

struct host {
    char host[48];
    bool loopback, network, all;
};

ParameterizedTestParameters(http_guard, hosts)
{
    static struct host rows[] = {
        { "desk.example", true, true, true },
        { "Desk.Example:8443", true, true, true },
        { "127.0.0.1", true, false, true },
        { "127.0.0.1:8484", true, false, true },
        { "localhost", true, false, true },
        { "LocalHost:1", true, false, true },
        { "[::1]:8484", true, false, true },
        { "192.0.2.7:80", false, true, true },
        { "[2001:db8::1]", false, false, true },
        { "evil.example", false, false, false },
        { "desk.example.evil", false, false, false },
        { "localhost.evil", false, false, false },
        { "127.0.0.1.nip.io", false, false, false },
        { "0x7f.1", false, false, false },
        { "2130706433", false, false, false },
        { "", false, false, false },
        { ":80", false, false, false },
        { "localhost:", true, false, true },
        { "localhost:8x", false, false, false },
        { "localhost:80:80", false, false, false },
        { "[::1", false, false, false },
        { "[::1]x", false, false, false },
        { "u@localhost", false, false, false },
        { "localhost/x", false, false, false },
        { "localhost ", false, false, false },
    };
    return cr_make_param_array(struct host, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(struct host *row, http_guard, hosts)
{
    cr_assert_eq(gs_guard_host(&loopback, row->host), row->loopback, "loopback, %s", row->host);
    cr_assert_eq(gs_guard_host(&network, row->host), row->network, "network, %s", row->host);
    cr_assert_eq(gs_guard_host(&all, row->host), row->all, "all, %s", row->host);
}

struct origin {
    char host[32], origin[48], site[16]; /* "-": no such header */
    bool safe, unsafe;                   /* let in to look, to change */
};

ParameterizedTestParameters(http_guard, origins)
{
    static struct origin rows[] = {
        { "localhost:1", "-", "-", true, true },
        { "localhost:1", "http://localhost:1", "same-origin", true, true },
        { "localhost:1", "http://LOCALHOST:1", "-", true, true },
        { "localhost:1", "https://desk.example", "-", true, true },
        { "localhost:1", "http://localhost:2", "same-site", false, false },
        { "localhost:1", "http://localhost", "-", false, false },
        { "localhost:1", "null", "-", false, false },
        { "localhost:1", "", "-", false, false },
        { "localhost:1", "localhost:1", "-", false, false },
        { "localhost:1", "file://localhost:1", "-", false, false },
        { "localhost:1", "http://evil.example", "cross-site", false, false },
        { "localhost:1", "http://desk.example.evil", "-", false, false },
        { "localhost:1", "-", "same-origin", true, true },
        { "localhost:1", "-", "none", true, true },
        { "localhost:1", "-", "same-site", true, false },
        { "localhost:1", "-", "cross-site", true, false },
        { "localhost:1", "-", "", true, false },
    };
    return cr_make_param_array(struct origin, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(struct origin *row, http_guard, origins)
{
    const char *origin = strcmp(row->origin, "-") == 0 ? NULL : row->origin;
    const char *site = strcmp(row->site, "-") == 0 ? NULL : row->site;
    cr_assert_eq(gs_guard_origin(&loopback, row->host, origin, site, false), row->safe, "%s %s", row->origin, row->site);
    cr_assert_eq(gs_guard_origin(&loopback, row->host, origin, site, true), row->unsafe, "%s %s", row->origin,
                 row->site);
}

Test(http_guard, addresses)
{
    struct sockaddr_in at = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    gs_guard guard;
    gs_error err;
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    cr_assert_eq(bind(fd, (struct sockaddr *)&at, sizeof(at)), 0);
    cr_assert_eq(gs_guard_init(&guard, fd, NULL, 0, &err), GS_OK);
    cr_assert(guard.is_loopback && !guard.is_any && guard.port > 0);
    cr_assert_str_eq(guard.address, "127.0.0.1");
    close(fd);
    cr_assert_eq(gs_guard_init(&guard, fd, NULL, 0, &err), GS_EIO);
}
