/* The desk of the service: its store, and what the settings say of it. */

#include "cli/serve.h"

/* Events wake the streams that wait for them. */
static void wake(void *context)
{
    gs_serve_links *links = context;
    gs_server *server = atomic_load(&links->server);
    if (server)
        gs_server_wake(server);
}

/* {"time":…,"desk":WHAT,"detail":…} among the lines about requests. */
static void say(void *context, const char *what, const char *detail)
{
    gs_serve_links *links = context;
    char time[GS_TIME_TEXT];
    gs_buf line = { 0 };
    gs_clock_text(gs_clock_now(links->clock), time);
    gs_buf_printf(&line, "{\"time\":\"%s\",\"desk\":\"", time);
    gs_escape_json_bytes(&line, gs_span_of(what));
    gs_buf_puts(&line, "\",\"detail\":\"");
    gs_escape_json_bytes(&line, gs_span_of(detail));
    gs_buf_puts(&line, "\"}\n");
    if (!line.failed && links->log)
        gs_serve_log_put(links->log, gs_buf_span(&line));
    gs_buf_done(&line);
}

static int64_t days(int n)
{
    return n * (int64_t)86400000;
}

static void desk_options(const gs_settings *s, const gs_server_options *server, const char *url,
                              gs_serve_links *links, gs_desk_options *out)
{
    *out = (gs_desk_options){
        .engine = server->engine,
        .clock = server->clock,
        .metrics = server->metrics,
        .public_url = s->public_url ? s->public_url : url,
        .story_window = days(s->story_days),
        .net = gs_net_defaults(),
        .mail = { .host = s->mail_server, .port = s->mail_port, .user = s->mail_user, .password = s->mail_password,
                  .ca_file = s->mail_ca_file },
        .mail_from = s->mail_from,
        .mail_from_name = s->mail_name,
        .senders = s->senders,
        .pollers = s->pollers,
        .retention = { .articles_before = days(s->keep_articles_days), .alerts_before = days(s->keep_alerts_days),
                       .events_before = days(s->keep_events_days), .audit_before = days(s->keep_audit_days),
                       .idempotency_before = days(1) },
        .told = wake,
        .log = say,
        .context = links,
    };
    out->net.allow_private = s->allow_private;
    out->net.allow_address = s->allow_address;
    gs_settings_security(s->mail_security, &out->mail.security);
}

gs_status gs_serve_desk_open(const gs_settings *settings, const gs_server_options *server, const char *url,
                             gs_serve_links *links, gs_serve_desk *out, gs_error *err)
{
    gs_desk_options options;
    *out = (gs_serve_desk){ 0 };
    if (!settings->data)
        return GS_OK;
    desk_options(settings, server, url, links, &options);
    gs_status status =
        gs_store_open(&(gs_store_options){ .dir = settings->data, .engine = server->engine }, &out->store, err);
    options.store = out->store;
    if (status == GS_OK)
        status = gs_desk_open(&options, &out->desk, err);
    if (status != GS_OK)
        gs_serve_desk_close(out);
    return status;
}

void gs_serve_desk_close(gs_serve_desk *desk)
{
    gs_desk_close(desk->desk);
    gs_store_close(desk->store);
    *desk = (gs_serve_desk){ 0 };
}
