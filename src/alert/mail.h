/* What the parts of a mail share. Of this folder only. */
#ifndef GS_ALERT_MAIL_H
#define GS_ALERT_MAIL_H

#include "alert/told.h"

enum { GS_MAIL_ARTICLES = 10, GS_MAIL_SENTENCES = 6, GS_MAIL_TEXT = 1200, GS_MAIL_ALERTS = 50 };

/* --- MIME (mime.c) --- */

/* A header field of any text: encoded words (RFC 2047) where it is not plain ASCII, folded; no line of it is another
 * field. */
void gs_mime_put_text(gs_buf *out, const char *name, gs_span value);
/* "From: NAME <ADDRESS>": the address is one by gs_mail_is_address(). */
void gs_mime_put_mailbox(gs_buf *out, const char *name, const char *shown, const char *address);
/* Bytes in base64, in lines of 76. */
void gs_mime_put_base64(gs_buf *out, gs_span bytes);

/* --- The two parts (mail_text.c, mail_html.c): of one alert, or of a digest of several. Lines end in LF. --- */

typedef struct gs_mail_body {
    const gs_mail_head *head;
    const gs_alert_view *views;
    size_t n;
    const char *title; /* of a digest; NULL: it is one alert */
} gs_mail_body;

gs_status gs_mail_put_text(const gs_mail_body *body, gs_buf *out, gs_error *err);
gs_status gs_mail_put_html(const gs_mail_body *body, gs_buf *out, gs_error *err);
/* The address behind which a sentence can be judged: BASE/v/TOKEN; nothing where no links are made. */
gs_status gs_mail_put_link(const gs_mail_body *body, const gs_alert_view *view, const gs_view_article *article,
                           const gs_view_sentence *sentence, gs_buf *out, gs_error *err);

#endif
