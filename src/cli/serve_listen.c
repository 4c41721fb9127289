/* The address a server listens on. Numbers only: a name could be several addresses, and change. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "cli/serve.h"

typedef union address {
    struct sockaddr any;
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
} address;

/* "127.0.0.1:80", "[::1]:80", "localhost:80", "80": the port, or -1. */
static long split(const char *where, char host[48])
{
    const char *colon = strrchr(where, ':'), *port = colon ? colon + 1 : where;
    size_t len = colon ? (size_t)(colon - where) : 0;
    if (len > 1 && where[0] == '[' && where[len - 1] == ']') {
        where++;
        len -= 2;
    }
    if (len > 47 || strspn(port, "0123456789") != strlen(port) || !*port || strlen(port) > 5)
        return -1;
    memcpy(host, where, len);
    host[len] = '\0';
    if (len == 0 || strcmp(host, "localhost") == 0)
        strcpy(host, "127.0.0.1");
    long number = strtol(port, NULL, 10);
    return number <= 65535 ? number : -1;
}

static bool parse(const char *where, address *out, socklen_t *len, bool *loopback)
{
    char host[48];
    long port = split(where, host);
    *out = (address){ 0 };
    if (port >= 0 && inet_pton(AF_INET, host, &out->v4.sin_addr) == 1) {
        out->v4.sin_family = AF_INET;
        out->v4.sin_port = htons((uint16_t)port);
        *len = sizeof(out->v4);
        *loopback = ntohl(out->v4.sin_addr.s_addr) >> 24 == 127;
        return true;
    }
    if (port < 0 || inet_pton(AF_INET6, host, &out->v6.sin6_addr) != 1)
        return false;
    out->v6.sin6_family = AF_INET6;
    out->v6.sin6_port = htons((uint16_t)port);
    *len = sizeof(out->v6);
    *loopback = IN6_IS_ADDR_LOOPBACK(&out->v6.sin6_addr);
    return true;
}

static void put_url(int fd, char url[80])
{
    address at = { 0 };
    socklen_t len = sizeof(at);
    char host[48] = "";
    getsockname(fd, &at.any, &len);
    if (at.any.sa_family == AF_INET6) {
        inet_ntop(AF_INET6, &at.v6.sin6_addr, host, sizeof(host));
        snprintf(url, 80, "http://[%s]:%u", host, ntohs(at.v6.sin6_port));
    } else {
        inet_ntop(AF_INET, &at.v4.sin_addr, host, sizeof(host));
        snprintf(url, 80, "http://%s:%u", host, ntohs(at.v4.sin_port));
    }
}

static gs_status read_address(const char *where, address *out, socklen_t *len, bool *loopback, gs_error *err)
{
    if (parse(where, out, len, loopback))
        return GS_OK;
    return gs_fail(err, GS_EINVAL, NULL, 0, "'%.80s' is not ADDRESS:PORT, with an address in numbers", where);
}

gs_status gs_serve_check_address(const char *where, bool *loopback, gs_error *err)
{
    address at;
    socklen_t len;
    return read_address(where, &at, &len, loopback, err);
}

gs_status gs_serve_listen(const char *where, int *fd, char url[80], bool *loopback, gs_error *err)
{
    address at;
    socklen_t len;
    int yes = 1;
    gs_status status = read_address(where, &at, &len, loopback, err);
    if (status != GS_OK)
        return status;
    int s = socket(at.any.sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (s >= 0)
        setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
    if (s < 0 || bind(s, &at.any, len) != 0 || listen(s, SOMAXCONN) != 0) {
        gs_fail(err, GS_EIO, NULL, 0, "cannot listen on %.80s: %s", where, strerror(errno));
        if (s >= 0)
            close(s);
        return GS_EIO;
    }
    put_url(s, url);
    *fd = s;
    return GS_OK;
}
