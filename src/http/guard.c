/* Who may ask. A browser sends requests that its user never meant: from a page of another site (cross-site request
 * forgery), or from one whose name was made to point to this machine (DNS rebinding). The first shows in Origin and
 * Sec-Fetch-Site, the second in Host; both are checked on the loopback address, too, where any page can reach us. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>

#include "http/internal.h"

/* "name", "name:80", "[::1]:80": the name without brackets; false where it is none of these. */
static bool name_of(gs_span authority, gs_span *name)
{
    const char *end = authority.ptr + authority.len, *rest;
    if (authority.len && *authority.ptr == '[') {
        const char *close = memchr(authority.ptr, ']', authority.len);
        if (!close)
            return false;
        *name = (gs_span){ authority.ptr + 1, (size_t)(close - authority.ptr) - 1 };
        rest = close + 1;
    } else {
        const char *colon = memchr(authority.ptr, ':', authority.len);
        rest = colon ? colon : end;
        *name = (gs_span){ authority.ptr, (size_t)(rest - authority.ptr) };
    }
    if (rest < end && *rest++ != ':')
        return false;
    for (; rest < end; rest++)
        if (*rest < '0' || *rest > '9')
            return false;
    return name->len > 0;
}

static bool is_name(gs_span name, const char *other)
{
    return name.len == strlen(other) && strncasecmp(name.ptr, other, name.len) == 0;
}

/* A literal address is nobody's name: it cannot be made to point elsewhere. */
static bool is_literal(gs_span name)
{
    char text[48];
    unsigned char bytes[16];
    if (name.len >= sizeof(text))
        return false;
    memcpy(text, name.ptr, name.len);
    text[name.len] = '\0';
    return inet_pton(AF_INET, text, bytes) == 1 || inet_pton(AF_INET6, text, bytes) == 1;
}

static bool is_given(const gs_guard *guard, gs_span name)
{
    for (size_t i = 0; i < guard->n_hosts; i++)
        if (is_name(name, guard->hosts[i]))
            return true;
    return false;
}

bool gs_guard_host(const gs_guard *guard, const char *host)
{
    gs_span name;
    if (!host || !name_of(gs_span_of(host), &name))
        return false;
    if (is_given(guard, name) || is_name(name, guard->address))
        return true;
    if (guard->is_any)
        return is_literal(name) || is_name(name, "localhost");
    return guard->is_loopback && (is_name(name, "localhost") || is_name(name, "127.0.0.1") || is_name(name, "::1"));
}

/* Is the page that asks one of ours? It is where it came from the very Host, or from a name we were given. */
static bool is_ours(const gs_guard *guard, const char *host, const char *origin)
{
    size_t scheme = strncmp(origin, "http://", 7) == 0 ? 7 : strncmp(origin, "https://", 8) == 0 ? 8 : 0;
    gs_span name;
    if (!scheme || !name_of(gs_span_of(origin + scheme), &name))
        return false;
    return strcasecmp(origin + scheme, host) == 0 || is_given(guard, name);
}

bool gs_guard_origin(const gs_guard *guard, const char *host, const char *origin, const char *fetch_site, bool unsafe)
{
    if (origin && !is_ours(guard, host, origin))
        return false;
    bool foreign = fetch_site && strcmp(fetch_site, "same-origin") != 0 && strcmp(fetch_site, "none") != 0;
    return !unsafe || origin || !foreign;
}

gs_status gs_guard_init(gs_guard *guard, int listen_fd, const char *const *hosts, size_t n_hosts, gs_error *err)
{
    union {
        struct sockaddr any;
        struct sockaddr_in v4;
        struct sockaddr_in6 v6;
    } at = { 0 };
    socklen_t len = sizeof(at);
    *guard = (gs_guard){ .hosts = hosts, .n_hosts = n_hosts };
    if (getsockname(listen_fd, &at.any, &len) != 0)
        return gs_fail(err, GS_EIO, NULL, 0, "the socket to listen on: %s", strerror(errno));
    if (at.any.sa_family == AF_INET) {
        inet_ntop(AF_INET, &at.v4.sin_addr, guard->address, sizeof(guard->address));
        guard->is_loopback = ntohl(at.v4.sin_addr.s_addr) >> 24 == 127;
        guard->is_any = at.v4.sin_addr.s_addr == htonl(INADDR_ANY);
        guard->port = ntohs(at.v4.sin_port);
    } else if (at.any.sa_family == AF_INET6) {
        inet_ntop(AF_INET6, &at.v6.sin6_addr, guard->address, sizeof(guard->address));
        guard->is_loopback = IN6_IS_ADDR_LOOPBACK(&at.v6.sin6_addr);
        guard->is_any = IN6_IS_ADDR_UNSPECIFIED(&at.v6.sin6_addr);
        guard->port = ntohs(at.v6.sin6_port);
    } else {
        return gs_fail(err, GS_EINVAL, NULL, 0, "the socket to listen on is none of TCP");
    }
    return GS_OK;
}
