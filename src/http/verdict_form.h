/* The pages behind links for verdicts. */
#ifndef GS_HTTP_VERDICT_FORM_H
#define GS_HTTP_VERDICT_FORM_H

#include "http/alerts.h"

/* Asks for a verdict on what was found; `chosen`: what the link says, or NULL. Sending the form is what acts. */
void gs_put_verdict_form(gs_worker *worker, gs_response *response, const gs_judged *judged, const char *chosen);
/* Reads what the form sent: a verdict, and of a wrong label perhaps the right ones. False: it is no such form. */
bool gs_verdict_form_read(const gs_request *request, gs_judgement *what);
/* Says something and asks for nothing; both are ours, not of an article. */
void gs_put_verdict_note(gs_worker *worker, gs_response *response, int status, const char *heading, const char *text);

#endif
