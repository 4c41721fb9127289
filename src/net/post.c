/* A message to a webhook. As with what is fetched, the connected address decides whom we talk to; a redirect is an
 * answer like another, and is not followed. */
#include "net/internal.h"

#include <string.h>

#include "base/limits.h"

/* A field that cannot become two. */
static bool is_field(const gs_post_field *field)
{
    static const char marks[] = "!#$%&'*+-.^_`|~"; /* of tokens: RFC 9110, 5.6.2 */
    for (const char *p = field->name; *p; p++) {
        if (!gs_is_letter(*p) && !gs_is_digit(*p) && !strchr(marks, *p))
            return false;
    }
    for (const char *p = field->value; *p; p++)
        if ((unsigned char)*p < 0x20 || *p == 0x7f)
            return false;
    return *field->name && *field->value; /* libcurl takes an empty one for "leave it out" */
}

void gs_net_reason(gs_span text, char *out, size_t size)
{
    gs_span line, kept = { out, 0 };
    bool is_text = gs_span_line(&text, &line);
    line = gs_span_trim(is_text ? line : (gs_span){ "", 0 });
    for (size_t i = 0; i < line.len && kept.len + 1 < size; i++) {
        unsigned char c = (unsigned char)line.ptr[i];
        out[kept.len++] = c < 0x20 || c >= 0x7f ? '?' : (char)c;
    }
    out[kept.len] = '\0';
}

static gs_status ask(gs_net *net, const gs_post *post, const gs_url *url, gs_post_answer *out, gs_error *err)
{
    gs_exchange e = {
        .url = url->text,
        .accept = "*/*",
        .is_post = true,
        .content_type_sent = post->content_type,
        .fields = post->fields,
        .n_fields = post->n_fields,
        .sent = post->body,
        .max_bytes = GS_LIMIT_POST_ANSWER,
        .front_only = true,
    };
    gs_status status = gs_wire_ask(net->wire, &e, err);
    if (status == GS_OK) {
        *out = (gs_post_answer){ .status = e.status, .retry_after = -1 };
        if (e.retry_after)
            out->retry_after = gs_net_retry_seconds(e.retry_after, post->now);
        gs_net_reason(gs_buf_span(&e.body), out->reason, sizeof(out->reason));
    }
    gs_exchange_done(&e);
    return status;
}

gs_status gs_net_post(gs_net *net, const gs_post *post, gs_post_answer *out, gs_error *err)
{
    gs_url url = { 0 };
    for (size_t i = 0; i < post->n_fields; i++)
        if (!is_field(&post->fields[i]))
            return gs_fail(err, GS_EINVAL, NULL, 0, "no header field: %.60s", post->fields[i].name);
    gs_status status = gs_url_parse(post->url, NULL, &url, err);
    if (status == GS_OK)
        status = ask(net, post, &url, out, err);
    gs_url_done(&url);
    return status;
}
