/* Which addresses are of the public internet: both ends of every block. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <netinet/in.h>
#include <sys/un.h>

#include "net/internal.h"

struct row {
    char address[48], what[48]; /* what "": public */
};

ParameterizedTestParameters(net_address, blocks)
{
    static struct row rows[] = {
        { "0.0.0.0", "RFC 1122" },         { "0.255.255.255", "RFC 1122" },   { "1.0.0.0", "" },
        { "9.255.255.255", "" },           { "10.0.0.0", "RFC 1918" },        { "10.255.255.255", "RFC 1918" },
        { "11.0.0.0", "" },                { "100.63.255.255", "" },          { "100.64.0.0", "RFC 6598" },
        { "100.127.255.255", "RFC 6598" }, { "100.128.0.0", "" },             { "126.255.255.255", "" },
        { "127.0.0.1", "loopback" },       { "127.255.255.255", "loopback" }, { "128.0.0.0", "" },
        { "169.253.255.255", "" },         { "169.254.169.254", "link-local" }, { "169.255.0.0", "" },
        { "172.15.255.255", "" },          { "172.16.0.0", "RFC 1918" },      { "172.31.255.255", "RFC 1918" },
        { "172.32.0.0", "" },              { "192.0.0.8", "RFC 6890" },       { "192.0.1.0", "" },
        { "192.0.2.1", "RFC 5737" },       { "192.0.3.0", "" },               { "192.88.99.1", "RFC 7526" },
        { "192.167.255.255", "" },         { "192.168.0.0", "RFC 1918" },     { "192.168.255.255", "RFC 1918" },
        { "192.169.0.0", "" },             { "198.17.255.255", "" },          { "198.18.0.0", "RFC 2544" },
        { "198.19.255.255", "RFC 2544" },  { "198.20.0.0", "" },              { "198.51.100.7", "RFC 5737" },
        { "203.0.113.255", "RFC 5737" },   { "203.0.114.0", "" },             { "223.255.255.255", "" },
        { "224.0.0.1", "multicast" },      { "239.255.255.255", "multicast" }, { "240.0.0.0", "reserved" },
        { "255.255.255.255", "reserved" }, { "93.184.216.34", "" },
        { "::", "unspecified" },           { "::1", "loopback" },             { "::2", "not global unicast" },
        { "::127.0.0.1", "not global unicast" },
        { "::ffff:127.0.0.1", "loopback" }, { "::ffff:10.1.2.3", "RFC 1918" }, { "::ffff:8.8.8.8", "" },
        { "64:ff9b::127.0.0.1", "loopback" }, { "64:ff9b::a9fe:a9fe", "link-local" }, { "64:ff9b::8.8.8.8", "" },
        { "64:ff9b:1::8.8.8.8", "not global unicast" }, { "64:ff9c::1", "not global unicast" },
        { "2002:7f00:1::", "loopback" },   { "2002:a00:1::1", "RFC 1918" },   { "2002:808:808::1", "" },
        { "100::1", "not global unicast" }, { "5f00::1", "not global unicast" }, { "1fff::1", "not global unicast" },
        { "2000::1", "" },                 { "2001::1", "RFC 2928" },         { "2001:1ff:ffff::", "RFC 2928" },
        { "2001:200::1", "" },             { "2001:db8::1", "RFC 3849" },     { "2001:db9::1", "" },
        { "2606:2800:220:1::1", "" },      { "3ffe::1", "" },                 { "3fff::1", "RFC 9637" },
        { "3fff:fff:ffff::1", "RFC 9637" }, { "3fff:1000::1", "" },           { "4000::1", "not global unicast" },
        { "fbff::1", "not global unicast" }, { "fc00::1", "RFC 4193" },       { "fdff::1", "RFC 4193" },
        { "fe00::1", "not global unicast" }, { "fe80::1", "link-local" },     { "febf::1", "link-local" },
        { "fec0::1", "site-local" },       { "feff::1", "site-local" },       { "ff02::1", "multicast" },
        { "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "multicast" },
    };
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(struct row *row, net_address, blocks)
{
    struct sockaddr_storage address;
    cr_assert(gs_address_parse(row->address, &address), "%s", row->address);
    const char *what = gs_address_not_public((const struct sockaddr *)&address);
    if (*row->what)
        cr_expect(what && strstr(what, row->what), "%s is %s", row->address, what);
    else
        cr_expect_null(what, "%s is %s", row->address, what);
}

Test(net_address, texts)
{
    static const char *const bad[] = { "", "x", "1.2.3", "1.2.3.4.5", "1.2.3.4:80", "[::1]", "127.1", "localhost", "fe80::1%lo" };
    struct sockaddr_storage address;
    char text[GS_ADDRESS_TEXT];
    for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
        cr_expect_not(gs_address_parse(bad[i], &address), "%s", bad[i]);
    cr_assert(gs_address_parse("2001:DB8:0::1", &address));
    gs_address_text((const struct sockaddr *)&address, text);
    cr_expect_str_eq(text, "2001:db8::1");
    cr_assert(gs_address_parse("10.0.0.1", &address));
    gs_address_text((const struct sockaddr *)&address, text);
    cr_expect_str_eq(text, "10.0.0.1");
}

Test(net_address, other_families)
{
    struct sockaddr_un local = { .sun_family = AF_UNIX };
    char text[GS_ADDRESS_TEXT];
    cr_expect_str_eq(gs_address_not_public((const struct sockaddr *)&local), "not of the internet");
    gs_address_text((const struct sockaddr *)&local, text);
    cr_expect_str_eq(text, "?");
}
