/* Addresses of the web, parsed by the very code that will ask for them, so that no two readings of one can differ. */
#include "net/internal.h"

#include <ctype.h>
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static gs_status refuse(CURLUcode code, const char *text, gs_error *err)
{
    gs_span cut = gs_span_cut(gs_span_of(text), 120);
    switch (code) {
    case CURLUE_OUT_OF_MEMORY: return gs_fail_nomem(err);
    case CURLUE_USER_NOT_ALLOWED: return gs_fail(err, GS_EINVAL, NULL, 0, "an address with a user name or password");
    default: break;
    }
    return gs_fail(err, GS_EINVAL, NULL, 0, "not an http or https address: %.*s", (int)cut.len, cut.ptr);
}

/* One part as a string of malloc's. */
static bool part(CURLU *u, CURLUPart which, char **out)
{
    char *text = NULL;
    if (curl_url_get(u, which, &text, which == CURLUPART_PORT ? CURLU_DEFAULT_PORT : 0) != CURLUE_OK)
        text = NULL;
    *out = strdup(text ? text : "");
    curl_free(text);
    return *out != NULL;
}

/* Names are the same in any case, and with the dot of the root. */
static void tidy_host(char *host)
{
    size_t n = strlen(host);
    for (char *p = host; *p; p++)
        *p = (char)tolower((unsigned char)*p);
    if (n > 1 && host[n - 1] == '.')
        host[n - 1] = '\0';
}

static bool join(char **out, const char *a, const char *b, const char *c, const char *d, const char *e)
{
    gs_buf buf = { 0 };
    gs_buf_printf(&buf, "%s%s%s%s%s", a, b, c, d, e);
    gs_buf_putc(&buf, '\0');
    *out = buf.failed ? NULL : buf.ptr;
    if (buf.failed)
        gs_buf_done(&buf);
    return *out != NULL;
}

static bool take_parts(CURLU *u, gs_url *out)
{
    char *scheme = NULL, *port = NULL, *path = NULL, *query = NULL;
    bool ok = part(u, CURLUPART_SCHEME, &scheme) && part(u, CURLUPART_PORT, &port) && part(u, CURLUPART_PATH, &path) &&
              part(u, CURLUPART_QUERY, &query) && part(u, CURLUPART_HOST, &out->host) &&
              part(u, CURLUPART_URL, &out->text);
    if (ok) {
        tidy_host(out->host);
        out->is_https = strcasecmp(scheme, "https") == 0;
        ok = join(&out->site, scheme, "://", out->host, ":", port) &&
             join(&out->path, *path ? path : "/", *query ? "?" : "", query, "", "");
    }
    free(scheme);
    free(port);
    free(path);
    free(query);
    return ok;
}

/* By libcurl's parser, on top of `base` where there is one. */
static CURLUcode set(CURLU *u, const gs_url *base, const char *text)
{
    enum { HOW = CURLU_DISALLOW_USER | CURLU_URLENCODE };
    CURLUcode code = base ? curl_url_set(u, CURLUPART_URL, base->text, HOW) : CURLUE_OK;
    if (code == CURLUE_OK)
        code = curl_url_set(u, CURLUPART_URL, text, HOW);
    if (code == CURLUE_OK)
        code = curl_url_set(u, CURLUPART_FRAGMENT, NULL, 0);
    return code;
}

static bool is_web(CURLU *u)
{
    char *scheme = NULL;
    if (curl_url_get(u, CURLUPART_SCHEME, &scheme, 0) != CURLUE_OK)
        return false;
    bool is = strcasecmp(scheme, "http") == 0 || strcasecmp(scheme, "https") == 0;
    curl_free(scheme);
    return is;
}

gs_status gs_url_parse(const char *text, const gs_url *base, gs_url *out, gs_error *err)
{
    if (strlen(text) > GS_LIMIT_URL)
        return gs_fail(err, GS_EINVAL, NULL, 0, "an address of more than %zu bytes", GS_LIMIT_URL);
    CURLU *u = curl_url();
    gs_url url = { 0 };
    if (!u)
        return gs_fail_nomem(err);
    CURLUcode code = set(u, base, text);
    gs_status status = code != CURLUE_OK ? refuse(code, text, err) : GS_OK;
    if (status == GS_OK && !is_web(u))
        status = refuse(CURLUE_UNSUPPORTED_SCHEME, text, err);
    if (status == GS_OK && !take_parts(u, &url))
        status = gs_fail_nomem(err);
    curl_url_cleanup(u);
    if (status == GS_OK && strlen(url.text) > 3 * GS_LIMIT_URL)
        status = gs_fail(err, GS_EINVAL, NULL, 0, "an address of more than %zu bytes", GS_LIMIT_URL);
    if (status == GS_OK)
        *out = url;
    else
        gs_url_done(&url);
    return status;
}

void gs_url_done(gs_url *url)
{
    free(url->text);
    free(url->site);
    free(url->host);
    free(url->path);
    *url = (gs_url){ 0 };
}

gs_status gs_net_check_url(const char *text, gs_error *err)
{
    gs_url url = { 0 };
    gs_status status = gs_url_parse(text, NULL, &url, err);
    gs_url_done(&url);
    return status;
}
