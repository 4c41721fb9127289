/* Who is asked when: a host no sooner than a while after it answered, and what its robots.txt said, for a day, or that
 * it said nothing, for a while. */
#include "net/internal.h"

#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

/* That a site cannot be asked for its robots.txt is of the hour: whoever runs for weeks asks again. */
enum { MAX_HOSTS = 4096, A_DAY = 24 * 3600, A_WHILE = 600 };

static void site_done(gs_polite_site *site)
{
    gs_robots_done(&site->robots);
    free(site->name);
}

void gs_polite_done(gs_polite *polite)
{
    for (size_t i = 0; i < polite->n_hosts; i++)
        free(polite->hosts[i].name);
    for (size_t i = 0; i < polite->n_sites; i++)
        site_done(&polite->sites[i]);
    free(polite->hosts);
    free(polite->sites);
    *polite = (gs_polite){ 0 };
}

/* --- Hosts --- */

static gs_polite_host *find_host(const gs_polite *polite, const char *name)
{
    for (size_t i = 0; i < polite->n_hosts; i++)
        if (strcmp(polite->hosts[i].name, name) == 0)
            return &polite->hosts[i];
    return NULL;
}

/* Room for one more: at the end, or in place of whoever has been ready for longest. */
static gs_polite_host *host_room(gs_polite *polite)
{
    if (polite->n_hosts < MAX_HOSTS)
        return gs_array_reserve(&polite->hosts, &polite->cap_hosts, polite->n_hosts + 1, sizeof(*polite->hosts))
                   ? &polite->hosts[polite->n_hosts]
                   : NULL;
    gs_polite_host *oldest = polite->hosts;
    for (size_t i = 1; i < polite->n_hosts; i++)
        if (polite->hosts[i].ready < oldest->ready)
            oldest = &polite->hosts[i];
    return oldest;
}

static gs_polite_host *add_host(gs_polite *polite, const char *name)
{
    gs_polite_host *host = host_room(polite);
    char *copy = host ? strdup(name) : NULL;
    if (!copy)
        return NULL;
    if (host == polite->hosts + polite->n_hosts)
        polite->n_hosts++;
    else
        free(host->name);
    *host = (gs_polite_host){ .name = copy };
    return host;
}

gs_status gs_polite_wait(gs_polite *polite, const char *name, double at_least, gs_error *err)
{
    const gs_polite_host *host = find_host(polite, name);
    if (!host) /* its place is taken now, so that gs_polite_asked() cannot fail */
        return add_host(polite, name) ? GS_OK : gs_fail_nomem(err);
    double more = at_least > GS_POLITE_MOST_DELAY ? GS_POLITE_MOST_DELAY : at_least;
    double extra = more > polite->delay ? more - polite->delay : 0;
    double left = host->ready ? host->ready + extra - polite->clock.now(polite->clock.context) : 0;
    if (left > 0 && !polite->clock.wait(polite->clock.context, left))
        return gs_fail(err, GS_EIO, NULL, 0, "stopped");
    return GS_OK;
}

void gs_polite_asked(gs_polite *polite, const char *name)
{
    gs_polite_host *host = find_host(polite, name);
    if (host)
        host->ready = polite->clock.now(polite->clock.context) + polite->delay;
}

/* --- Sites --- */

gs_polite_site *gs_polite_known(gs_polite *polite, const char *name)
{
    double now = polite->clock.now(polite->clock.context);
    for (size_t i = 0; i < polite->n_sites; i++) {
        gs_polite_site *site = &polite->sites[i];
        if (strcmp(site->name, name) == 0)
            return now - site->got < (site->refusal.code == GS_OK ? A_DAY : A_WHILE) ? site : NULL;
    }
    return NULL;
}

/* That of the same name, one more, or the oldest. */
static gs_polite_site *site_room(gs_polite *polite, const char *name)
{
    gs_polite_site *oldest = polite->sites;
    for (size_t i = 0; i < polite->n_sites; i++) {
        if (strcmp(polite->sites[i].name, name) == 0)
            return &polite->sites[i];
        if (polite->sites[i].got < oldest->got)
            oldest = &polite->sites[i];
    }
    if (polite->n_sites >= GS_LIMIT_SITES)
        return oldest;
    return gs_array_reserve(&polite->sites, &polite->cap_sites, polite->n_sites + 1, sizeof(*polite->sites))
               ? &polite->sites[polite->n_sites]
               : NULL;
}

gs_polite_site *gs_polite_add(gs_polite *polite, const char *name)
{
    gs_polite_site *site = site_room(polite, name);
    char *copy = site ? strdup(name) : NULL;
    if (!copy)
        return NULL;
    if (site == polite->sites + polite->n_sites)
        polite->n_sites++;
    else
        site_done(site);
    *site = (gs_polite_site){ .name = copy, .got = polite->clock.now(polite->clock.context) };
    return site;
}

/* --- What a server asks for --- */

int64_t gs_net_retry_seconds(const char *retry_after, int64_t now)
{
    enum { DIGITS = 9 };
    size_t n = strspn(retry_after, "0123456789");
    if (n > 0 && !retry_after[n]) {
        int64_t seconds = 0;
        for (size_t i = 0; i < n && i < DIGITS; i++)
            seconds = seconds * 10 + (retry_after[i] - '0');
        return n > DIGITS ? INT32_MAX : seconds;
    }
    time_t at = curl_getdate(retry_after, NULL); /* RFC 9110, 5.6.7 */
    if (at < 0)
        return -1;
    return (int64_t)at > now / 1000 ? (int64_t)at - now / 1000 : 0;
}
