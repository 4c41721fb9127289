/* What the files of gainsay serve share. */
#ifndef GS_CLI_SERVE_H
#define GS_CLI_SERVE_H

#include <stdatomic.h>

#include "cli/cli.h"
#include "desk/desk.h"
#include "http/http.h"

/* --- Settings (settings.c, settings_check.c, settings_file.c) --- */

enum { GS_MAX_HOSTS = 32 };

/* Strings are of the arena, or words of the command line; NULL: not set. */
typedef struct gs_settings {
    const char *listen, *lexicons, *model;
    const char *data, *public_url, *allow_address;
    const char *mail_from, *mail_name, *mail_server, *mail_security, *mail_user, *mail_password, *mail_ca_file;
    int story_days, keep_articles_days, keep_alerts_days, keep_events_days, keep_audit_days;
    int senders, pollers, mail_port;
    bool allow_private;
    bool tokens, https;
    int token_rate;
    const char *hosts[GS_MAX_HOSTS];
    size_t n_hosts;
    int threads, loops, queue, connections, connections_per_client, read_timeout, idle_timeout, body_memory, grace;
    bool log;
    gs_arena arena;
} gs_settings;

typedef enum gs_setting_kind {
    GS_SETTING_TEXT,
    GS_SETTING_INT,
    GS_SETTING_FLAG,
    GS_SETTING_HOSTS,
    GS_SETTING_LISTEN,   /* what gs_serve_listen() takes */
    GS_SETTING_ADDRESS,  /* of a machine, in numbers */
    GS_SETTING_URL,      /* that paths are put behind */
    GS_SETTING_MAILBOX,  /* a@b */
    GS_SETTING_SECURITY, /* of mail */
} gs_setting_kind;

/* A row of the one table: [section] key in the file, GAINSAY_SECTION_KEY in the environment, --key as a flag. */
typedef struct gs_setting {
    const char *section, *key;
    gs_setting_kind kind;
    size_t where;       /* in gs_settings */
    int min, max;       /* of a number */
    const char *preset; /* NULL: not set */
} gs_setting;

const gs_setting *gs_setting_at(size_t i);
/* Defaults. GS_ENOMEM. */
gs_status gs_settings_init(gs_settings *settings, gs_error *err);
void gs_settings_done(gs_settings *settings);
/* GS_EINVAL: what the value should be. */
gs_status gs_settings_set(gs_settings *settings, const gs_setting *setting, const char *value, gs_error *err);
/* Is a text of that kind what it should be? GS_EINVAL: how not. */
gs_status gs_settings_check(gs_setting_kind kind, const char *value, gs_error *err);
/* starttls, tls, plain. */
bool gs_settings_security(const char *name, gs_mail_security *out);
/* What the environment sets. GS_EINVAL with the variable. */
gs_status gs_settings_read_environment(gs_settings *settings, gs_error *err);
/* All faults, a line each with file:line, go to `faults`; GS_EFORMAT where there are some. GS_ENOENT, GS_EIO. */
gs_status gs_settings_read_file(gs_settings *settings, const char *path, gs_buf *faults, gs_error *err);

/* --- The address (serve_listen.c) --- */

/* Opens a socket that listens on "ADDRESS:PORT", "[::1]:PORT", "localhost:PORT" or "PORT"; port 0: any free one.
 * `url` becomes its address. GS_EINVAL: no such form; GS_EIO. */
gs_status gs_serve_listen(const char *where, int *fd, char url[80], bool *loopback, gs_error *err);
/* The form of it alone. `loopback`: reached by this machine only. */
gs_status gs_serve_check_address(const char *where, bool *loopback, gs_error *err);

/* --- Access (serve_access.c) --- */

/* Sets what the settings say of it. GS_EINVAL: others could reach the address, and no token is there to ask for. */
gs_status gs_serve_access(const gs_settings *settings, gs_desk *desk, bool loopback, gs_server_options *out,
                          gs_error *err);

/* --- The log (serve_log.c) --- */

/* Lines for standard error, written by a thread of its own, so that nobody waits for who reads them. What finds no room
 * is counted and told. */
typedef struct gs_serve_log gs_serve_log;
gs_status gs_serve_log_open(gs_serve_log **out, gs_error *err);
/* Writes what is left. */
void gs_serve_log_close(gs_serve_log *log);
gs_http_log gs_serve_log_put;

/* --- The desk (serve_desk.c) --- */

/* What outlives the server and the desk. */
typedef struct gs_serve_desk {
    gs_store *store;
    gs_desk *desk;
} gs_serve_desk;

/* Opens the store of settings->data and a desk on it; neither where there is no data. `url`: what links begin with
 * where the settings do not say. The server, told of events, is set once it is there. gs_serve_desk_close() it. */
typedef struct gs_serve_links {
    _Atomic(gs_server *) server; /* to wake; NULL: not yet, or no more */
    gs_serve_log *log;           /* NULL: nothing is logged */
    gs_clock *clock;
} gs_serve_links;
gs_status gs_serve_desk_open(const gs_settings *settings, const gs_server_options *server, const char *url,
                             gs_serve_links *links, gs_serve_desk *out, gs_error *err);
void gs_serve_desk_close(gs_serve_desk *desk);

/* --- systemd (serve_notify.c) --- */

/* Tells $NOTIFY_SOCKET, where there is one: "READY=1". */
void gs_serve_notify(const char *state);

#endif
