/* Which addresses are of the public internet: IANA's registries of special-purpose addresses, and of IPv6 only what is
 * global unicast. Addresses that carry an IPv4 address (mapped, NAT64, 6to4) are what that one is. A few of the blocks
 * refused hold single addresses that are reachable (anycast of protocols); no page is at one. */
#include "net/internal.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>

typedef struct block {
    uint8_t prefix[16];
    unsigned bits;
    const char *what;
    int ipv4_at; /* IPv6: where an IPv4 address stands that decides; 0: nowhere */
} block;

static const block blocks4[] = {
    { { 0 }, 8, "of this network (RFC 1122)", 0 },
    { { 10 }, 8, "private (RFC 1918)", 0 },
    { { 100, 64 }, 10, "of a carrier's own network (RFC 6598)", 0 },
    { { 127 }, 8, "loopback (RFC 1122)", 0 },
    { { 169, 254 }, 16, "link-local (RFC 3927)", 0 },
    { { 172, 16 }, 12, "private (RFC 1918)", 0 },
    { { 192, 0, 0 }, 24, "reserved for protocols (RFC 6890)", 0 },
    { { 192, 0, 2 }, 24, "for documentation (RFC 5737)", 0 },
    { { 192, 88, 99 }, 24, "a 6to4 relay (RFC 7526)", 0 },
    { { 192, 168 }, 16, "private (RFC 1918)", 0 },
    { { 198, 18 }, 15, "for benchmarks (RFC 2544)", 0 },
    { { 198, 51, 100 }, 24, "for documentation (RFC 5737)", 0 },
    { { 203, 0, 113 }, 24, "for documentation (RFC 5737)", 0 },
    { { 224 }, 4, "multicast (RFC 5771)", 0 },
    { { 240 }, 4, "reserved (RFC 1112)", 0 },
};

/* The first that fits decides. */
static const block blocks6[] = {
    { { 0 }, 128, "unspecified (RFC 4291)", 0 },
    { { [15] = 1 }, 128, "loopback (RFC 4291)", 0 },
    { { [10] = 0xff, [11] = 0xff }, 96, NULL, 12 }, /* IPv4-mapped, RFC 4291 */
    { { 0, 0x64, 0xff, 0x9b }, 96, NULL, 12 },      /* NAT64, RFC 6052 */
    { { 0x20, 0x01, 0x0d, 0xb8 }, 32, "for documentation (RFC 3849)", 0 },
    { { 0x20, 0x01 }, 23, "reserved for protocols (RFC 2928)", 0 }, /* with Teredo, RFC 4380 */
    { { 0x20, 0x02 }, 16, NULL, 2 },                                /* 6to4, RFC 3056 */
    { { 0x3f, 0xff }, 20, "for documentation (RFC 9637)", 0 },
    { { 0x20 }, 3, NULL, 0 }, /* global unicast, RFC 4291 */
    { { 0xfc }, 7, "private (RFC 4193)", 0 },
    { { 0xfe, 0x80 }, 10, "link-local (RFC 4291)", 0 },
    { { 0xfe, 0xc0 }, 10, "site-local (RFC 3879)", 0 },
    { { 0xff }, 8, "multicast (RFC 4291)", 0 },
    { { 0 }, 0, "not global unicast (RFC 4291)", 0 }, /* with 64:ff9b:1::/48 (RFC 8215), 100::/64, 5f00::/16 */
};

static bool is_in(const uint8_t *address, const block *b)
{
    unsigned whole = b->bits / 8, rest = b->bits % 8;
    return memcmp(address, b->prefix, whole) == 0 &&
           (rest == 0 || (address[whole] ^ b->prefix[whole]) >> (8 - rest) == 0);
}

static const char *judge4(const uint8_t *address)
{
    for (size_t i = 0; i < sizeof(blocks4) / sizeof(*blocks4); i++)
        if (is_in(address, &blocks4[i]))
            return blocks4[i].what;
    return NULL;
}

static const char *judge6(const uint8_t *address)
{
    const block *b = blocks6;
    while (!is_in(address, b))
        b++; /* the last fits all */
    return b->ipv4_at ? judge4(address + b->ipv4_at) : b->what;
}

const char *gs_address_not_public(const struct sockaddr *address)
{
    switch (address->sa_family) {
    case AF_INET: return judge4((const uint8_t *)&((const struct sockaddr_in *)address)->sin_addr);
    case AF_INET6: return judge6((const uint8_t *)&((const struct sockaddr_in6 *)address)->sin6_addr);
    default: return "not of the internet";
    }
}

bool gs_address_parse(const char *text, struct sockaddr_storage *out)
{
    struct sockaddr_in *v4 = (struct sockaddr_in *)out;
    struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)out;
    memset(out, 0, sizeof(*out));
    out->ss_family = AF_INET;
    if (inet_pton(AF_INET, text, &v4->sin_addr) == 1)
        return true;
    out->ss_family = AF_INET6;
    return inet_pton(AF_INET6, text, &v6->sin6_addr) == 1;
}

void gs_address_text(const struct sockaddr *address, char out[GS_ADDRESS_TEXT])
{
    const void *bytes = address->sa_family == AF_INET ? (const void *)&((const struct sockaddr_in *)address)->sin_addr
                                                      : &((const struct sockaddr_in6 *)address)->sin6_addr;
    bool known = address->sa_family == AF_INET || address->sa_family == AF_INET6;
    if (!known || !inet_ntop(address->sa_family, bytes, out, GS_ADDRESS_TEXT))
        memcpy(out, "?", 2);
}
