/* gainsay serve: the service of a news desk. Starts its parts, says where it listens, and ends in order on SIGTERM,
 * SIGINT or SIGHUP; a second signal ends it at once. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "cli/fetch.h"
#include "cli/serve.h"

GS_DEFINE_AUTO(gs_engine, gs_engine_free)

typedef struct options {
    const char *config;
    const char *data, *listen, *host, *threads, *lexicons, *model, *log, *tokens;
    bool routes;
} options;

#define AT(member) .where = offsetof(options, member)
static const gs_option table[] = {
    { 0, "data", "DIR", "folder of the desk's store, made where it is not there; without it nothing is kept", NULL,
      GS_OPTION_STRING, AT(data) },
    { 0, "config", "FILE", "settings ([server] listen = …); flags and GAINSAY_SERVER_LISTEN … win over it", NULL,
      GS_OPTION_STRING, AT(config) },
    { 0, "listen", "ADDR:PORT", "where to listen (default: 127.0.0.1:8484; port 0: any)", NULL, GS_OPTION_STRING,
      AT(listen) },
    { 0, "host", "NAMES", "names this server is asked under, with commas, beside its address", NULL, GS_OPTION_STRING,
      AT(host) },
    { 0, "threads", "N", "threads that score (default: one more than cores)", NULL, GS_OPTION_STRING, AT(threads) },
    { 0, "log", "BOOL", "a line of JSON for each request on standard error (default: true)", NULL, GS_OPTION_STRING,
      AT(log) },
    { 0, "tokens", "BOOL", "ask for tokens here, too; on addresses that others can reach they always are", NULL,
      GS_OPTION_STRING, AT(tokens) },
    { 0, "lexicons", "DIR", "folder of the lexicons", NULL, GS_OPTION_STRING, AT(lexicons) },
    { 0, "model", "DIR", "folder of the model", NULL, GS_OPTION_STRING, AT(model) },
    { 0, "routes", NULL, "print what can be asked, and exit", NULL, GS_OPTION_FLAG, AT(routes) },
    { 0 },
};

static const char *const examples[] = {
    "gainsay serve --data desk", "a desk that remembers what it is given in ./desk, for programs on this machine",
    "gainsay serve", "only scoring, for programs on this machine",
    "curl --json '{\"text\": \"He denied it.\"}' http://127.0.0.1:8484/v1/score", "ask it",
    "gainsay serve --config /etc/gainsay/desk.ini", "with settings from a file",
    NULL,
};

/* --- Settings --- */

static int apply_flags(const gs_verb *verb, const options *o, gs_settings *settings)
{
    const struct {
        const char *key, *value;
    } flags[] = { { "data", o->data },       { "listen", o->listen }, { "host", o->host },
                  { "threads", o->threads }, { "log", o->log },       { "lexicons", o->lexicons },
                  { "model", o->model },   { "tokens", o->tokens } };
    const gs_setting *s;
    for (size_t i = 0; i < sizeof(flags) / sizeof(*flags); i++)
        for (size_t j = 0; flags[i].value && (s = gs_setting_at(j)); j++) {
            gs_error err;
            if (strcmp(s->key, flags[i].key) == 0 && gs_settings_set(settings, s, flags[i].value, &err) != GS_OK)
                return gs_usage_error(verb->name, "--%s: %s", s->key, err.message);
        }
    return GS_GO_ON;
}

/* The file named by the flag or the environment; what is wrong with it is printed. */
static int read_file(const options *o, gs_settings *settings)
{
    const char *path = o->config ? o->config : getenv("GAINSAY_CONFIG");
    gs_buf faults = { 0 };
    gs_error err = { 0 };
    if (!path || !*path)
        return GS_GO_ON;
    gs_status status = gs_settings_read_file(settings, path, &faults, &err);
    for (gs_span rest = gs_buf_span(&faults), line; gs_span_line(&rest, &line);)
        gs_message("%.*s", (int)line.len, line.ptr);
    if (status != GS_OK && faults.len == 0)
        gs_message_error(&err);
    gs_buf_done(&faults);
    return status == GS_OK ? GS_GO_ON : GS_EXIT_FAILED;
}

static int load_settings(const gs_verb *verb, const options *o, gs_settings *settings)
{
    gs_error err = { 0 };
    gs_status status = gs_settings_init(settings, &err);
    int code = status == GS_OK ? read_file(o, settings) : GS_GO_ON;
    if (status == GS_OK && code == GS_GO_ON)
        status = gs_settings_read_environment(settings, &err);
    if (status == GS_OK && code == GS_GO_ON)
        return apply_flags(verb, o, settings);
    if (status != GS_OK)
        gs_message_error(&err);
    return GS_EXIT_FAILED;
}

/* --- Running --- */

/* A connection is a descriptor; the usual limit of 1,024 of them is one for programs that use select(). */
static void raise_descriptors(void)
{
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

static gs_server_options server_options(const gs_settings *s, const gs_engine *engine, int fd)
{
    return (gs_server_options){
        .engine = engine,
        .listen_fd = fd,
        .hosts = s->hosts,
        .n_hosts = s->n_hosts,
        .workers = s->threads,
        .loops = s->loops,
        .queue = s->queue,
        .connections = s->connections,
        .connections_per_client = s->connections_per_client,
        .read_seconds = s->read_timeout,
        .idle_seconds = s->idle_timeout,
        .body_bytes = (size_t)s->body_memory << 20,
    };
}

static bool engine_is_loaded(void *context, char why[200])
{
    (void)context, (void)why;
    return true; /* there is no server without it */
}

static bool desk_is_well(void *context, char why[200])
{
    return gs_desk_is_well(context, why);
}

static bool desk_delivers(void *context, char why[200])
{
    return gs_desk_delivers(context, why);
}

static void say_listening(const char *url)
{
    gs_buf line = { 0 };
    gs_buf_printf(&line, "listening on %s\n", url);
    gs_output_write(gs_buf_span(&line));
    gs_buf_done(&line);
}

/* Returns when a signal asks for the end. */
static bool serve_until_asked(gs_server *server, const gs_settings *settings, const char *url, gs_desk *desk,
                              gs_interrupt *interrupt, gs_serve_links *links)
{
    gs_server_add_check(server, "engine", engine_is_loaded, NULL);
    if (desk) {
        gs_server_add_check(server, "desk", desk_is_well, desk);
        gs_server_add_check(server, "deliveries", desk_delivers, desk);
    }
    say_listening(url);
    gs_serve_notify("READY=1");
    while (gs_interrupt_wait(interrupt, 3600)) {
    }
    gs_serve_notify("STOPPING=1");
    atomic_store(&links->server, NULL);
    return gs_server_close(server, settings->grace * 1000);
}

static gs_status count_lexicons(const gs_engine *engine, gs_metrics *metrics, gs_error *err)
{
    const char *tag;
    for (size_t i = 0; (tag = gs_engine_tag_at(engine, i)); i++) {
        char labels[128];
        snprintf(labels, sizeof(labels), "lang=\"%.16s\",version=\"%s\"", tag, gs_engine_lexicons_digest(engine));
        gs_counter *info = gs_metrics_gauge(metrics, "gainsay_lexicon_info", "Languages that are scored.", labels);
        if (!info)
            return gs_fail_nomem(err);
        gs_counter_set(info, 1);
    }
    return GS_OK;
}

static gs_status open_and_serve(const gs_settings *settings, gs_server_options *o, const char *url, bool loopback,
                                gs_interrupt *interrupt, bool *drained, gs_error *err)
{
    gs_server *server;
    gs_serve_links links = { .clock = o->clock };
    gs_serve_desk desk = { 0 };
    gs_status status = count_lexicons(o->engine, o->metrics, err);
    if (status == GS_OK && settings->log)
        status = gs_serve_log_open(&links.log, err);
    o->log = links.log ? gs_serve_log_put : NULL;
    o->log_context = links.log;
    if (status == GS_OK)
        status = gs_serve_desk_open(settings, o, url, &links, &desk, err);
    o->desk = desk.desk;
    if (status == GS_OK)
        status = gs_serve_access(settings, desk.desk, loopback, o, err);
    if (status == GS_OK)
        status = gs_server_open(o, &server, err);
    if (status == GS_OK) {
        atomic_store(&links.server, server);
        *drained = serve_until_asked(server, settings, url, desk.desk, interrupt, &links);
    }
    gs_serve_desk_close(&desk);
    gs_serve_log_close(links.log);
    return status;
}

static int serve(const gs_settings *settings, const gs_engine *engine)
{
    gs_error err = { 0 };
    gs_interrupt interrupt;
    gs_clock clock;
    gs_metrics *metrics = NULL;
    char url[80];
    int fd = -1;
    bool loopback = true, drained = true;
    raise_descriptors();
    gs_clock_init(&clock, 0);
    gs_status status = gs_serve_listen(settings->listen, &fd, url, &loopback, &err);
    if (status == GS_OK)
        status = gs_metrics_new(&metrics, &err);
    gs_interrupt_begin(&interrupt); /* before threads are made, which leave signals to this one */
    if (status == GS_OK) {
        gs_server_options o = server_options(settings, engine, fd);
        o.clock = &clock;
        o.metrics = metrics;
        status = open_and_serve(settings, &o, url, loopback, &interrupt, &drained, &err);
    }
    gs_metrics_free(metrics);
    if (!interrupt.caught) /* else the signal was heard, and this is a good end */
        gs_interrupt_end(&interrupt);
    if (status != GS_OK)
        gs_message_error(&err);
    else if (!drained)
        gs_message("some requests were cut off after %d seconds", settings->grace);
    return status == GS_OK ? GS_EXIT_DONE : GS_EXIT_FAILED;
}

static int run(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    gs_operands none;
    gs_settings settings;
    int code = gs_options_parse(verb, argc, argv, &o, &none);
    if (code == GS_GO_ON && none.n)
        return gs_usage_error(verb->name, "'%s': no operand is taken", none.ptr[0]);
    if (code != GS_GO_ON)
        return code;
    if (o.routes) {
        gs_buf out = { 0 };
        gs_http_put_routes(&out);
        return gs_output_only(&out);
    }
    code = load_settings(verb, &o, &settings);
    gs_auto(gs_engine_free) gs_engine *engine = NULL;
    if (code == GS_GO_ON) {
        engine = gs_data_open_engine(&(gs_data_choice){ .lexicons = settings.lexicons, .model = settings.model });
        code = engine ? serve(&settings, engine) : GS_EXIT_FAILED;
    }
    gs_settings_done(&settings);
    return code;
}

const gs_verb gs_verb_serve = {
    .name = "serve",
    .summary = "answer programs and browsers over HTTP",
    .operands = "",
    .about = "Runs the service: articles in, reports out, over HTTP, on this machine only unless told\n"
             "otherwise. /openapi.json describes what can be asked; /readyz says whether it is well.",
    .options = table,
    .examples = examples,
    .run = run,
};
