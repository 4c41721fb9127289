/* One request over libcurl. Whom we connect to is checked by the address itself, when the socket is made and again
 * before the request is sent: names may resolve to anything, and to something else the next time. Nothing from the
 * environment is used: no proxy, no .netrc, no cookies. */
#include "net/internal.h"

#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct gs_wire {
    CURL *curl;
    const gs_net_options *options;
    struct sockaddr_storage allowed; /* family 0: none */
    gs_exchange *exchange;           /* at hand */
    size_t header_len, passed;
    bool has_global;
    char refused[160];                                    /* an address, and why it was not connected to */
    bool too_large, header_too_large, no_memory, was_cut; /* why we ended it */
    char message[CURL_ERROR_SIZE];
};

/* --- Whom we talk to --- */

static bool same_address(const struct sockaddr *a, const struct sockaddr *b)
{
    char text_a[GS_ADDRESS_TEXT], text_b[GS_ADDRESS_TEXT];
    if (a->sa_family != b->sa_family)
        return false;
    gs_address_text(a, text_a);
    gs_address_text(b, text_b);
    return strcmp(text_a, text_b) == 0;
}

static bool may_connect(gs_wire *w, const struct sockaddr *address)
{
    char text[GS_ADDRESS_TEXT];
    const char *why = w->options->allow_private ? NULL : gs_address_not_public(address);
    if (!why || (w->allowed.ss_family && same_address(address, (const struct sockaddr *)&w->allowed)))
        return true;
    gs_buf said = { 0 };
    gs_address_text(address, text);
    gs_buf_printf(&said, "the address %s is %s; --allow-private permits it", text, why);
    if (!said.failed && said.len < sizeof(w->refused)) {
        memcpy(w->refused, said.ptr, said.len);
        w->refused[said.len] = '\0';
    }
    gs_buf_done(&said);
    return false;
}

static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address)
{
    if (purpose != CURLSOCKTYPE_IPCXN || !may_connect(context, &address->addr))
        return CURL_SOCKET_BAD;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/* Also of connections that were kept. */
static int before_request(void *context, char *theirs, char *ours, int their_port, int our_port)
{
    struct sockaddr_storage address;
    (void)ours, (void)their_port, (void)our_port;
    if (gs_address_parse(theirs, &address) && may_connect(context, (const struct sockaddr *)&address))
        return CURL_PREREQFUNC_OK;
    return CURL_PREREQFUNC_ABORT;
}

/* --- What comes --- */

/* Of answers other than 200 the body is of no use; a short one is read, so that the connection can be kept. */
static size_t pass_by(gs_wire *w, size_t n)
{
    enum { SHORT = 64 << 10 };
    w->passed += n;
    w->was_cut = w->passed > SHORT;
    return w->was_cut ? CURL_WRITEFUNC_ERROR : n;
}

static bool is_200(const gs_wire *w)
{
    long status = 0;
    curl_easy_getinfo(w->curl, CURLINFO_RESPONSE_CODE, &status);
    return status == 200;
}

static size_t take_body(char *bytes, size_t one, size_t n, void *context)
{
    gs_wire *w = context;
    gs_exchange *e = w->exchange;
    size_t room = e->max_bytes - e->body.len;
    (void)one;
    if (!is_200(w) && !e->is_post)
        return pass_by(w, n);
    gs_buf_put(&e->body, bytes, n < room ? n : room);
    w->no_memory = e->body.failed;
    w->was_cut = n > room && e->front_only;
    w->too_large = n > room && !e->front_only;
    return n <= room && !w->no_memory ? n : CURL_WRITEFUNC_ERROR;
}

static size_t take_header(char *bytes, size_t one, size_t n, void *context)
{
    gs_wire *w = context;
    (void)bytes, (void)one;
    w->header_len += n;
    w->header_too_large = w->header_len > GS_LIMIT_HEADER;
    return w->header_too_large ? 0 : n;
}

static int look(void *context, curl_off_t a, curl_off_t b, curl_off_t c, curl_off_t d)
{
    const gs_net_clock *clock = &((gs_wire *)context)->options->clock;
    (void)a, (void)b, (void)c, (void)d;
    return clock->is_stopped && clock->is_stopped(clock->context);
}

/* --- The life of it --- */

static gs_status set_up(gs_wire *w, gs_error *err)
{
    CURL *c = w->curl;
    CURLcode bad = 0;
    bad |= curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https");
    bad |= curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 0L);
    bad |= curl_easy_setopt(c, CURLOPT_PROXY, "");
    bad |= curl_easy_setopt(c, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    bad |= curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
    bad |= curl_easy_setopt(c, CURLOPT_ACCEPT_ENCODING, "");
    bad |= curl_easy_setopt(c, CURLOPT_USERAGENT, w->options->agent);
    bad |= curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, (long)w->options->connect_seconds);
    bad |= curl_easy_setopt(c, CURLOPT_TIMEOUT, (long)w->options->seconds);
    bad |= curl_easy_setopt(c, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    bad |= curl_easy_setopt(c, CURLOPT_OPENSOCKETDATA, w);
    bad |= curl_easy_setopt(c, CURLOPT_PREREQFUNCTION, before_request);
    bad |= curl_easy_setopt(c, CURLOPT_PREREQDATA, w);
    bad |= curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, take_body);
    bad |= curl_easy_setopt(c, CURLOPT_WRITEDATA, w);
    bad |= curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, take_header);
    bad |= curl_easy_setopt(c, CURLOPT_HEADERDATA, w);
    bad |= curl_easy_setopt(c, CURLOPT_XFERINFOFUNCTION, look);
    bad |= curl_easy_setopt(c, CURLOPT_XFERINFODATA, w);
    bad |= curl_easy_setopt(c, CURLOPT_NOPROGRESS, 0L);
    bad |= curl_easy_setopt(c, CURLOPT_ERRORBUFFER, w->message);
    return bad ? gs_fail(err, GS_EIO, NULL, 0, "libcurl lacks what is needed") : GS_OK;
}

gs_status gs_wire_open(const gs_net_options *options, gs_wire **out, gs_error *err)
{
    gs_wire *w = calloc(1, sizeof(*w));
    if (!w)
        return gs_fail_nomem(err);
    w->options = options;
    gs_status status = GS_OK;
    if (options->allow_address && !gs_address_parse(options->allow_address, &w->allowed))
        status = gs_fail(err, GS_EINVAL, NULL, 0, "no IP address: %.60s", options->allow_address);
    w->has_global = status == GS_OK && curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    if (status == GS_OK && !(w->has_global && (w->curl = curl_easy_init())))
        status = gs_fail_nomem(err);
    if (status == GS_OK)
        status = set_up(w, err);
    if (status == GS_OK)
        *out = w;
    else
        gs_wire_close(w);
    return status;
}

void gs_wire_close(gs_wire *w)
{
    if (!w)
        return;
    curl_easy_cleanup(w->curl);
    if (w->has_global)
        curl_global_cleanup();
    free(w);
}

/* --- Asking --- */

/* One more field; NULL: no memory, and the list is gone. */
static struct curl_slist *add_field(struct curl_slist *list, const char *name, const char *value)
{
    gs_buf line = { 0 };
    gs_buf_printf(&line, "%s: %s", name, value);
    gs_buf_putc(&line, '\0');
    struct curl_slist *more = line.failed ? NULL : curl_slist_append(list, line.ptr);
    gs_buf_done(&line);
    if (!more)
        curl_slist_free_all(list);
    return more;
}

static struct curl_slist *fields_of(const gs_exchange *e)
{
    struct curl_slist *list = add_field(NULL, "Accept", e->accept);
    if (list && e->etag)
        list = add_field(list, "If-None-Match", e->etag);
    if (list && e->modified)
        list = add_field(list, "If-Modified-Since", e->modified);
    if (list && e->is_post) {
        list = add_field(list, "Content-Type", e->content_type_sent);
        list = list ? add_field(list, "Expect", "") : NULL; /* no asking before a body */
    }
    for (size_t i = 0; list && i < e->n_fields; i++)
        list = add_field(list, e->fields[i].name, e->fields[i].value);
    return list;
}

static CURLcode set_method(gs_wire *w, const gs_exchange *e)
{
    if (!e->is_post)
        return curl_easy_setopt(w->curl, CURLOPT_HTTPGET, 1L);
    CURLcode bad = curl_easy_setopt(w->curl, CURLOPT_POST, 1L);
    bad |= curl_easy_setopt(w->curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)e->sent.len);
    bad |= curl_easy_setopt(w->curl, CURLOPT_POSTFIELDS, e->sent.len ? e->sent.ptr : "");
    return bad;
}

/* A field of the answer, of one line and not overlong. */
static const char *field(gs_wire *w, const char *name, size_t most)
{
    struct curl_header *found;
    if (curl_easy_header(w->curl, name, 0, CURLH_HEADER, -1, &found) != CURLHE_OK || !*found->value ||
        strlen(found->value) > most)
        return NULL;
    for (const char *p = found->value; *p; p++)
        if ((unsigned char)*p < 0x20 || *p == 0x7f)
            return NULL;
    return gs_arena_copy(&w->exchange->strings, gs_span_of(found->value));
}

static void take_fields(gs_wire *w, gs_exchange *e)
{
    enum { SHORT = 1024 };
    e->location = field(w, "Location", GS_LIMIT_URL);
    e->content_type = field(w, "Content-Type", SHORT);
    e->new_etag = field(w, "ETag", SHORT);
    e->new_modified = field(w, "Last-Modified", SHORT);
    e->retry_after = field(w, "Retry-After", SHORT);
}

static gs_status fail_large(const gs_exchange *e, gs_error *err)
{
    return gs_fail(err, GS_ELIMIT, NULL, 0, "larger than %zu MB", e->max_bytes >> 20);
}

/* What libcurl ended with, in our words where we know better. */
static gs_status judge(gs_wire *w, const gs_exchange *e, CURLcode code, gs_error *err)
{
    if (w->no_memory || code == CURLE_OUT_OF_MEMORY)
        return gs_fail_nomem(err);
    if (code == CURLE_OK || w->was_cut || (code == CURLE_FILESIZE_EXCEEDED && !is_200(w)))
        return GS_OK;
    if (w->too_large || code == CURLE_FILESIZE_EXCEEDED)
        return fail_large(e, err);
    if (w->header_too_large)
        return gs_fail(err, GS_ELIMIT, NULL, 0, "a header of more than %zu KB", GS_LIMIT_HEADER >> 10);
    if (*w->refused && (code == CURLE_COULDNT_CONNECT || code == CURLE_ABORTED_BY_CALLBACK))
        return gs_fail(err, GS_EINVAL, NULL, 0, "%s", w->refused);
    if (code == CURLE_ABORTED_BY_CALLBACK)
        return gs_fail(err, GS_EIO, NULL, 0, "stopped");
    if (code == CURLE_OPERATION_TIMEDOUT)
        return gs_fail(err, GS_ELIMIT, NULL, 0, "no whole answer within %d s (%d s to connect)", w->options->seconds,
                       w->options->connect_seconds);
    return gs_fail(err, GS_EIO, NULL, 0, "%.200s", *w->message ? w->message : curl_easy_strerror(code));
}

gs_status gs_wire_ask(gs_wire *w, gs_exchange *e, gs_error *err)
{
    struct curl_slist *fields = fields_of(e);
    if (!fields)
        return gs_fail_nomem(err);
    w->exchange = e;
    w->header_len = w->passed = 0;
    w->refused[0] = w->message[0] = '\0';
    w->too_large = w->header_too_large = w->no_memory = w->was_cut = false;
    CURLcode code = set_method(w, e);
    if (code == CURLE_OK)
        code = curl_easy_setopt(w->curl, CURLOPT_URL, e->url);
    if (code == CURLE_OK)
        code = curl_easy_setopt(w->curl, CURLOPT_HTTPHEADER, fields);
    /* As declared; what is not declared, or packed, is counted as it comes. */
    if (code == CURLE_OK)
        code = curl_easy_setopt(w->curl, CURLOPT_MAXFILESIZE_LARGE,
                                e->front_only ? (curl_off_t)0 : (curl_off_t)e->max_bytes);
    if (code == CURLE_OK)
        code = curl_easy_perform(w->curl);
    curl_easy_getinfo(w->curl, CURLINFO_RESPONSE_CODE, &e->status);
    gs_status status = judge(w, e, code, err);
    if (status == GS_OK)
        take_fields(w, e);
    curl_easy_setopt(w->curl, CURLOPT_HTTPHEADER, NULL);
    curl_slist_free_all(fields);
    return status;
}

void gs_exchange_done(gs_exchange *e)
{
    gs_buf_done(&e->body);
    gs_arena_done(&e->strings);
}
