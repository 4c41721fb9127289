/* alert, what is told: an alert as feeds, webhooks, chats and mail show it, and what keeps them honest: signatures,
 * times of the next attempt, links that only their reader can use. Part of alert.h.
 *
 * Pure: no clock, no network, no store; the same view gives the same bytes, on any thread. Times are milliseconds since
 * the epoch, UTC. Strings are UTF-8; what comes from articles is hostile and is escaped here, by each form as it must
 * be. Renderers append to a gs_buf; GS_ENOMEM is their only failure where nothing else is said. */
#ifndef GS_ALERT_MESSAGE_H
#define GS_ALERT_MESSAGE_H

#include "base/base.h"
#include "engine/engine.h"

/* --- What is shown (view.c, view_json.c). Everything is borrowed; NULL is "not known", but desk, base, rule and kind
 * are always there --- */

/* Words of a sentence that a finding rests on. */
typedef struct gs_view_cue {
    gs_label label;
    uint32_t start, end; /* bytes of the sentence's text */
    const char *gloss;   /* what the concept says, in English */
} gs_view_cue;

typedef struct gs_view_sentence {
    uint32_t index; /* in its version */
    gs_text_role role;
    const char *lang; /* BCP 47 */
    gs_span text;
    unsigned labels; /* 1u << label: those that matched */
    double confidence[GS_N_LABELS];
    gs_view_cue *cues; /* in the order of the text */
    size_t n_cues;
    const char *said_by;
    const char *change; /* drift: appeared, vanished; else NULL */
    const char *was;    /* drift: the same sentence of the other version */
} gs_view_sentence;

typedef struct gs_view_article {
    int64_t id, version_id;
    const char *source, *url, *title, *lang;
    const char *published; /* as the source says, RFC 3339 */
    int64_t seen_at;
    /* Why no word of it may leave the house: withheld, canceled, embargoed; NULL: it may. Nothing of such an article
     * but its id and this is in any body made here. */
    const char *closed;
    bool left; /* it was part of the alert, and is no more */
    gs_view_sentence *sentences;
    size_t n_sentences;
} gs_view_article;

typedef struct gs_alert_view {
    const char *desk; /* id of the desk: hexadecimal digits, the same for ever */
    const char *base; /* of links: "https://desk.example.org", no slash at the end */
    int64_t id, rule_id;
    const char *rule, *kind; /* name; labels, drift, headline-gap, contested, source-quiet */
    const char *subject;     /* what it is about where there is no article: a source's name */
    const char *why;         /* in our words, with none of an article; NULL: what matched says it */
    bool retracted;
    const char *held; /* why it only feeds digests and feeds, or NULL */
    unsigned revision;
    int64_t created_at, updated_at;
    gs_view_article *articles; /* first seen first; of many those that began it and the latest */
    size_t n_articles;
    /* What is not among them: articles, also those that left; without those, articles and sentences. */
    size_t n_more, n_more_standing, n_more_sentences;
} gs_alert_view;

/* May words of it leave the house? "embargoed" with a time that has passed may. `status` as of gs_about; NULL: usable.
 * The answer is what gs_view_article.closed is to be. */
const char *gs_view_closed(const char *status, int64_t embargoed_until, int64_t now);

/* The title of the first article that may be shown, better of one that has not left; else the subject, else NULL. */
const char *gs_view_title(const gs_alert_view *view);

/* Sentences as the JSON kept beside an alert (alert_article.sentences), and from it. Offsets are bytes of `text`.
 * GS_EFORMAT: none of ours. */
void gs_view_sentences_put(const gs_view_sentence *sentences, size_t n, gs_buf *out);
gs_status gs_view_sentences_read(gs_span json, gs_arena *arena, gs_view_sentence **out, size_t *n, gs_error *err);
/* A sentence of a report with those of `labels` (1u << label); text and names are the report's. GS_ENOMEM. */
gs_status gs_view_sentence_of(const gs_report *report, size_t index, unsigned labels, gs_arena *arena,
                              gs_view_sentence *out, gs_error *err);

/* --- Standard Webhooks (webhook.c, webhook_body.c): standardwebhooks.com, specification 1.0 --- */

enum {
    GS_WEBHOOK_SECRET_BYTES = 32, /* of a new secret; 24 to 64 are taken */
    GS_WEBHOOK_TOLERANCE = 5 * 60 /* seconds that a timestamp may be off */
};

/* "whsec_" and base64 of `bytes`; the bytes of such a text (24 to 64, else GS_EINVAL). */
void gs_webhook_secret_put(gs_span bytes, gs_buf *out);
gs_status gs_webhook_secret_read(const char *text, gs_buf *out, gs_error *err);
/* "msg_" and 26 digits of base 32 from 16 random bytes. */
enum { GS_WEBHOOK_ID = 32 };
void gs_webhook_id(const unsigned char random[16], char out[GS_WEBHOOK_ID]);
/* The value of webhook-signature: "v1,…" by each secret (raw bytes), divided by blanks; empty spans are passed over.
 * `seconds`: webhook-timestamp, of this attempt. GS_ENOMEM. */
gs_status gs_webhook_sign(const gs_span *secrets, size_t n, const char *id, int64_t seconds, gs_span body, gs_buf *out,
                          gs_error *err);
/* Is one of the signatures in the header by this secret, and the time within the tolerance of `now` (seconds)? */
bool gs_webhook_verify(gs_span secret, const char *id, const char *timestamp, const char *signatures, gs_span body,
                       int64_t now);

/* {"type","timestamp","data"}: thin, always under GS_LIMIT_WEBHOOK bytes; what there is no room for is counted. `type`:
 * alert.created, alert.updated, alert.retracted; `at`: of the event. Also what `data:` of server-sent events holds. */
gs_status gs_webhook_body(const gs_alert_view *view, const char *type, int64_t at, gs_buf *out, gs_error *err);
/* digest.ready: `rule` may be NULL (of many rules). */
gs_status gs_webhook_digest(const gs_alert_view *views, size_t n, const char *rule, int64_t at, gs_buf *out,
                            gs_error *err);
/* Other types: endpoint.disabled, source.stale. `data` is a JSON object. */
gs_status gs_webhook_other(const char *type, int64_t at, gs_span data, gs_buf *out, gs_error *err);
/* "id:", "event:", "data:" and a blank line, of a body on one line (as those above are). */
void gs_sse_put(int64_t event, const char *type, gs_span body, gs_buf *out);

/* --- Attempts (retry.c) --- */

typedef enum gs_outcome {
    GS_OUTCOME_SENT,    /* 2xx */
    GS_OUTCOME_FAILED,  /* 3xx, 4xx, 5xx, no answer: again later */
    GS_OUTCOME_BUSY,    /* 429, 502, 503, 504: again later, and the endpoint is left alone until then */
    GS_OUTCOME_GONE,    /* 410: the endpoint is disabled */
    GS_OUTCOME_REFUSED, /* mail that will never be taken: not again */
} gs_outcome;

enum { GS_RETRY_ATTEMPTS = 10 };

/* `status` 0: no answer. Of mail: SMTP's reply. */
gs_outcome gs_outcome_of_http(long status);
gs_outcome gs_outcome_of_smtp(long reply);

typedef enum gs_delivery_state { GS_DELIVERY_DUE, GS_DELIVERY_DONE, GS_DELIVERY_DEAD } gs_delivery_state;

typedef struct gs_retry {
    gs_delivery_state state;
    int64_t due_at;          /* of the next attempt, where due */
    int64_t throttled_until; /* of the endpoint; 0: it is not */
    bool disable;            /* the endpoint */
} gs_retry;

/* What comes of an attempt. `attempts`: made so far with this one, 1 and up. `retry_after`: seconds that the answer
 * asked for, below 0: nothing; no more than a day of it is heeded. Jitter comes from the message's id. */
gs_retry gs_retry_next(gs_outcome outcome, int attempts, const char *message_id, int64_t now, int64_t retry_after);

/* --- Feeds (atom.c, json_feed.c, content.c) --- */

typedef struct gs_feed_view {
    const char *desk, *base;
    int64_t rule_id;             /* 0: of all alerts */
    const char *title;           /* the rule's name */
    const char *self;            /* address of this feed, as its reader has it */
    const char *next;            /* of the page before, with older alerts; NULL: none (RFC 5005, next_url) */
    int64_t updated_at;          /* of the newest alert, or of the rule */
    const gs_alert_view *alerts; /* newest first */
    size_t n;
} gs_feed_view;

/* application/atom+xml, RFC 4287. Ids are tag: URIs (RFC 4151) of the desk. */
gs_status gs_atom_feed(const gs_feed_view *feed, gs_buf *out, gs_error *err);
/* application/feed+json, JSON Feed 1.1. */
gs_status gs_json_feed(const gs_feed_view *feed, gs_buf *out, gs_error *err);

/* --- Chats (chat.c, chat_mattermost.c): bodies that their incoming webhooks take. No markup, link or mention of an
 * article's text is alive in them. --- */

gs_status gs_slack_body(const gs_alert_view *view, gs_buf *out, gs_error *err);
gs_status gs_slack_digest(const gs_alert_view *views, size_t n, const char *rule, gs_buf *out, gs_error *err);
gs_status gs_mattermost_body(const gs_alert_view *view, gs_buf *out, gs_error *err);
gs_status gs_mattermost_digest(const gs_alert_view *views, size_t n, const char *rule, gs_buf *out, gs_error *err);

/* --- Mail (mail.c, mail_text.c, mail_html.c, mime.c): a whole message, lines ended by CRLF --- */

typedef struct gs_mail_head {
    const char *from, *from_name; /* address, and a name or NULL */
    const char *to;               /* address */
    const char *desk;
    const char *message_id; /* of the delivery: "msg_…", the same on every attempt */
    int64_t at;             /* Date */
    gs_span link_key;       /* of links for verdicts; empty: none are made */
    int64_t link_until;     /* when they end */
    int64_t endpoint_id;    /* whose links they are */
} gs_mail_head;

/* GS_EINVAL: from or to is no address (gs_mail_is_address()), or message_id no id. */
gs_status gs_mail_alert(const gs_mail_head *head, const gs_alert_view *view, gs_buf *out, gs_error *err);
gs_status gs_mail_digest(const gs_mail_head *head, const gs_alert_view *views, size_t n, const char *rule, gs_buf *out,
                         gs_error *err);
/* A short notice in our own words: an endpoint disabled, a test. */
gs_status gs_mail_notice(const gs_mail_head *head, const char *subject, const char *text, gs_buf *out, gs_error *err);

/* --- Links for verdicts (link.c): BASE/v/TOKEN?as=right|wrong-label|not-useful. GET shows, only POST acts. --- */

#define GS_LINK_PATH "/v/"

typedef struct gs_link {
    int64_t alert_id, article_id, version_id, endpoint_id;
    uint32_t sentence;
    int64_t until; /* whole seconds are kept */
    char who[256]; /* the reader: an address */
} gs_link;

/* Appends the token: base64url of what it says and of HMAC-SHA256 (128 bits) over it. GS_EINVAL: `who` is too long. */
gs_status gs_link_put(gs_span key, const gs_link *link, gs_buf *out, gs_error *err);
/* GS_EINVAL: none of ours, or changed (told apart from nothing); GS_ENOENT: its time is over. */
gs_status gs_link_read(gs_span key, gs_span token, int64_t now, gs_link *out, gs_error *err);

/* --- Superdesk (superdesk.c) --- */

/* Is `header` (x-superdesk-signature: "sha1=" and hexadecimal HMAC-SHA1) of this body? Without a key, a header, or with
 * another form of it: no. */
bool gs_superdesk_verify(gs_span key, const char *header, gs_span body);

#endif
