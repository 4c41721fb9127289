/* Alerts for tests of what is told: a plain one in two languages, one whose article tries everything, one whose
 * articles must stay in the house. */
#ifndef GS_TEST_TOLD_H
#define GS_TEST_TOLD_H

#include <assert.h>
#include <string.h>

#include "alert/message.h"

enum { TOLD_AT = 2044972800 }; /* seconds; 2034-10-20T16:00:00Z */

typedef struct told {
    gs_alert_view view;
    gs_view_article articles[3];
    gs_view_sentence sentences[4];
    gs_view_cue cues[4];
} told;

static inline void told_head(told *t)
{
    t->view = (gs_alert_view){ .desk = "5f3a9c0d7e21b846",
                               .base = "https://desk.example.org",
                               .id = 12,
                               .rule_id = 3,
                               .rule = "Kyiv denials",
                               .kind = "labels",
                               .revision = 2,
                               .created_at = (int64_t)TOLD_AT * 1000,
                               .updated_at = (int64_t)TOLD_AT * 1000 + 90000,
                               .articles = t->articles };
}

static inline void told_sentence(gs_view_sentence *s, uint32_t index, const char *lang, const char *text,
                                 gs_label label, double confidence, gs_view_cue *cue, const char *words)
{
    const char *at = strstr(text, words);
    *s = (gs_view_sentence){ .index = index, .role = GS_BODY, .lang = lang, .text = gs_span_of(text), .cues = cue };
    s->labels = 1u << label;
    s->confidence[label] = confidence;
    s->n_cues = 1;
    assert(at);
    *cue = (gs_view_cue){ label, (uint32_t)(at - text), (uint32_t)(at - text + strlen(words)), "says it is not so" };
}

/* An English article with a denial and a hedge, an Arabic one with a denial. */
static inline void told_plain(told *t)
{
    told_head(t);
    told_sentence(&t->sentences[0], 3, "en", "The ministry denied that its drones had hit the depot.", GS_DENIAL, .934,
                  &t->cues[0], "denied");
    t->sentences[0].said_by = "The ministry";
    told_sentence(&t->sentences[1], 5, "en", "It may have been a technical fault, officials said.", GS_HEDGE, .81,
                  &t->cues[1], "may have been");
    told_sentence(&t->sentences[2], 1, "ar", "نفت الوزارة أن تكون طائراتها قد أصابت المستودع.", GS_DENIAL, .88,
                  &t->cues[2], "نفت");
    t->articles[0] = (gs_view_article){ .id = 101,
                                        .version_id = 201,
                                        .source = "afp",
                                        .lang = "en",
                                        .url = "https://news.example.org/a?b=1&c=2",
                                        .title = "Ministry denies strike on depot",
                                        .published = "2034-10-20T15:30:00Z",
                                        .seen_at = t->view.created_at,
                                        .sentences = t->sentences,
                                        .n_sentences = 2 };
    t->articles[1] = (gs_view_article){ .id = 102,
                                        .version_id = 202,
                                        .source = "aljazeera",
                                        .lang = "ar",
                                        .url = "https://news.example.com/ar/7",
                                        .title = "الوزارة تنفي قصف المستودع",
                                        .seen_at = t->view.updated_at,
                                        .sentences = t->sentences + 2,
                                        .n_sentences = 1 };
    t->view.n_articles = 2;
}

/* What an article may try: markup of pages, feeds, chats, and mail; controls; a link that is none. */
#define TOLD_EVIL                                                                                                      \
    "<script>alert(1)</script> <!channel> <@U1> @here @channel @all [x](http://evil.example) <http://evil.example|y> " \
    "http://evil.example www.evil.example a@evil.example *b* _c_ ~d~ `e` ]]> \"' &amp; \xe2\x80\xae"                   \
    "f \x1b[31m \r\n.\r\nBcc: z@evil.example "                                                                         \
    "#tag :smile: $x$ ![i](http://evil.example/i) | > denied"

static inline void told_evil(told *t)
{
    told_head(t);
    told_sentence(&t->sentences[0], 0, "en\"><b>", TOLD_EVIL, GS_DENIAL, .99, &t->cues[0], "denied");
    t->sentences[0].said_by = TOLD_EVIL;
    t->cues[0].gloss = "<b>";
    t->articles[0] = (gs_view_article){ .id = 103,
                                        .version_id = 203,
                                        .source = "evil<",
                                        .lang = "en",
                                        .url = "javascript:alert(1)",
                                        .title = TOLD_EVIL,
                                        .published = "<now>",
                                        .sentences = t->sentences,
                                        .n_sentences = 1 };
    t->view.n_articles = 1;
}

/* One withheld, one embargoed, one canceled; what is of them says SECRET. */
static inline void told_closed(told *t)
{
    static const char *const why[] = { "withheld", "embargoed", "canceled" };
    told_head(t);
    for (size_t i = 0; i < 3; i++) {
        told_sentence(&t->sentences[i], 0, "x-SECRET", "SECRET words denied", GS_DENIAL, .9, &t->cues[i], "SECRET");
        t->sentences[i].said_by = t->sentences[i].was = t->sentences[i].change = "SECRET";
        t->articles[i] = (gs_view_article){ .id = 104,
                                            .version_id = 204,
                                            .source = "SECRET",
                                            .lang = "x-SECRET",
                                            .url = "https://SECRET.example",
                                            .title = "SECRET",
                                            .published = "SECRET",
                                            .closed = why[i],
                                            .sentences = &t->sentences[i],
                                            .n_sentences = 1 };
    }
    t->view.n_articles = 3;
}

/* NUL-ended. */
static inline const char *told_text(gs_buf *out)
{
    gs_buf_putc(out, '\0');
    assert(!out->failed);
    return out->ptr;
}

#endif
