/* gainsay fetch: pages and feeds of the web as articles, a JSON line each, for gainsay score. An address is a job; what
 * fails is told with its address while the others go on. An address's validator is kept only once its articles are
 * written, so that nothing is lost to a run that was cut short. */
#include "cli/fetch.h"

#include <string.h>
#include <unistd.h>

typedef struct options {
    const char *state, *agent, *allow_address;
    int format, max_size, timeout, delay;
    bool full, allow_private;
} options;

/* "auto", then all readers of what a server sends. */
static const char *format_name(size_t i)
{
    const gs_reader *reader = i ? gs_reader_at(i - 1) : NULL;
    return i == 0 ? "auto" : reader && reader != &gs_reader_warc ? reader->name : NULL;
}

#define AT(member) .where = offsetof(options, member)
static const gs_option table[] = {
    { 0, "full", NULL, "also fetch the page behind each item that a feed gives only in part", NULL, GS_OPTION_FLAG,
      AT(full) },
    { 0, "state", "FILE", "what servers said of versions, so that what has not changed is not sent again", NULL,
      GS_OPTION_STRING, AT(state) },
    { 'f', "format", "FORMAT", "text, html, jsonl, ninjs, ninjs-lines, feed", "auto", GS_OPTION_CHOICE, AT(format),
      .choice = format_name },
    { 0, "delay", "S", "seconds between two requests to a host", "1", GS_OPTION_INT, AT(delay), .min = 0,
      .max = 3600 },
    { 0, "timeout", "S", "seconds a server has for an answer", "30", GS_OPTION_INT, AT(timeout), .min = 1,
      .max = 3600 },
    { 0, "max-size", "MB", "the largest answer, unpacked", "16", GS_OPTION_INT, AT(max_size), .min = 1,
      .max = (int)(GS_LIMIT_DOCUMENT >> 20) },
    { 0, "agent", "TEXT", "User-Agent; its first word is who we are in robots.txt", "gainsay/" GS_VERSION,
      GS_OPTION_STRING, AT(agent) },
    { 0, "allow-address", "IP", "this address may be asked, though it is private", NULL, GS_OPTION_STRING,
      AT(allow_address) },
    { 0, "allow-private", NULL, "all private, loopback and other special addresses may be asked", NULL, GS_OPTION_FLAG,
      AT(allow_private) },
    { 0 },
};

static const char *const examples[] = {
    "gainsay fetch https://example.org/story.html | gainsay score", "score the article of a page",
    "gainsay fetch --full https://example.org/feed.xml >articles.jsonl", "a feed's articles, with their whole text",
    "gainsay fetch --state seen.json - <feeds.txt | gainsay score -f jsonl -o jsonl -",
    "what is new in many feeds since the last run",
    NULL,
};

typedef struct fetch {
    const options *options;
    const gs_reader *wanted; /* NULL: by the bytes */
    gs_net *net;
    gs_validators *known; /* NULL: none are kept */
    gs_interrupt interrupt;
    gs_buf line;
    size_t n_urls, n_articles, n_same, n_failed;
    bool stopped; /* standard output takes no more */
} fetch;

/* --- Telling --- */

/* `URL: why`, with the line where it is of one. */
static void tell(fetch *f, const char *url, const gs_error *err)
{
    gs_error placed;
    if (f->stopped || gs_interrupt_caught(&f->interrupt))
        return; /* that is why */
    gs_fail(&placed, err->code, url, err->line, "%s", err->message);
    gs_message_error(&placed);
    f->n_failed++;
}

static void tell_counts(const fetch *f)
{
    gs_message("%zu address%s: %zu article%s, %zu not changed, %zu failed", f->n_urls, f->n_urls == 1 ? "" : "es",
               f->n_articles, gs_words_plural(f->n_articles), f->n_same, f->n_failed);
}

/* --- Articles --- */

static bool write_article(fetch *f, const gs_article *article)
{
    gs_buf_clear(&f->line);
    gs_article_put_jsonl(article, &f->line);
    if (f->line.failed)
        gs_message("out of memory");
    gs_interrupt_let(&f->interrupt, true); /* who reads may be slow */
    f->stopped = f->stopped || f->line.failed || !gs_output_write(gs_buf_span(&f->line));
    gs_interrupt_let(&f->interrupt, false);
    f->n_articles += !f->stopped;
    return !f->stopped;
}

/* What an address gave, on its way out. */
typedef struct job {
    fetch *fetch;
    const char *url;
    const gs_reader *reader;
    gs_arena *arena;
} job;

/* Asks for an address; false: told why not. An answer that says "not changed" has the validator it was asked with. */
static bool get(job *j, gs_net_answer *answer)
{
    fetch *f = j->fetch;
    gs_error err = { 0 };
    gs_validator known;
    bool has = f->known && gs_validators_get(f->known, j->url, &known);
    if (gs_net_fetch(f->net, j->url, has ? &known : NULL, answer, &err) != GS_OK) {
        tell(f, j->url, &err);
        return false;
    }
    if (answer->not_changed)
        answer->validator = known;
    if (answer->downgraded)
        gs_message("%s: redirected from https to http: %s", j->url, answer->url);
    return true;
}

static void pass_by(void *context, const char *id, const char *note, gs_span item)
{
    const job *j = context;
    (void)item;
    gs_message("%s: %s%s%s", j->url, id ? id : "", id ? ": " : "", note);
}

/* Its validator, once all of it is written. */
static void remember(fetch *f, const char *url, const gs_validator *validator)
{
    gs_error err;
    if (f->known && !f->stopped && !gs_interrupt_caught(&f->interrupt) &&
        gs_validators_set(f->known, url, validator, &err) != GS_OK)
        gs_message_error(&err);
}

/* The item as it is, with a note. */
static void write_teaser(job *feed, const gs_article *item)
{
    gs_article noted = *item;
    gs_article_note(&noted, feed->arena, "full-text: the page behind it could not be read");
    write_article(feed->fetch, &noted);
}

/* Reads the page and writes it with the item; false: it is none, or told why not. */
static bool write_page(job *feed, const gs_article *item, const gs_net_answer *answer)
{
    gs_arena arena = { 0 };
    gs_article whole;
    gs_error err;
    bool found;
    gs_status status = gs_article_of_page(item, answer, &arena, &whole, &found, &err);
    if (status != GS_OK)
        tell(feed->fetch, item->url, &err);
    bool wrote = found && write_article(feed->fetch, &whole);
    gs_arena_done(&arena);
    return wrote;
}

/* The item with the page it links to, or as it is: what the page lacks today it may lack for good, so the feed is not
 * fetched again for it. */
static void fetch_behind(job *feed, const gs_article *item)
{
    fetch *f = feed->fetch;
    gs_net_answer answer = { 0 };
    job page = { .fetch = f, .url = item->url };
    bool got = get(&page, &answer);
    if (got && (answer.not_changed || write_page(feed, item, &answer))) {
        f->n_same += answer.not_changed;
        remember(f, item->url, &answer.validator);
    } else if (!gs_interrupt_caught(&f->interrupt)) {
        write_teaser(feed, item);
    }
    gs_net_answer_done(&answer);
}

static bool take_article(void *context, const gs_article *article)
{
    job *j = context;
    fetch *f = j->fetch;
    if (f->options->full && j->reader == &gs_reader_feed && gs_article_is_teaser(article))
        fetch_behind(j, article);
    else
        write_article(f, article);
    return !f->stopped && !gs_interrupt_caught(&f->interrupt);
}

/* Reads an answer; false: told why not. */
static bool read_answer(job *j, const gs_net_answer *answer)
{
    gs_error err = { 0 };
    gs_answer what = { answer->url, answer->content_type, answer->body };
    gs_arena arena = { 0 };
    j->arena = &arena;
    j->reader = j->fetch->wanted;
    gs_status status = j->reader ? GS_OK : gs_answer_reader(&what, &j->reader, &err);
    if (status == GS_OK)
        status = gs_answer_read(&what, j->reader, &arena, (gs_article_sink){ take_article, j, pass_by }, &err);
    if (status != GS_OK)
        tell(j->fetch, j->url, &err);
    gs_arena_done(&arena);
    return status == GS_OK;
}

/* --- Addresses --- */

static void fetch_one(fetch *f, const char *url)
{
    gs_net_answer answer = { 0 };
    job j = { .fetch = f, .url = url };
    f->n_urls++;
    bool got = get(&j, &answer);
    if (got && answer.not_changed) {
        gs_message("%s: not changed", url);
        f->n_same++;
        remember(f, url, &answer.validator);
    } else if (got && read_answer(&j, &answer)) {
        remember(f, url, &answer.validator);
    }
    gs_net_answer_done(&answer);
}

static void fetch_all(fetch *f, const gs_operands *operands)
{
    gs_fetch_urls urls = { .ptr = operands->ptr, .n = (size_t)operands->n, .interrupt = &f->interrupt };
    gs_buf url = { 0 };
    gs_error err;
    gs_status status = GS_OK;
    while (!f->stopped && gs_fetch_urls_next(&urls, &url, &status, &err))
        fetch_one(f, url.ptr);
    if (status != GS_OK) {
        gs_message_error(&err);
        f->n_failed++;
    }
    gs_buf_done(&url);
    gs_fetch_urls_done(&urls);
}

/* --- The verb --- */

static bool wait(void *context, double seconds)
{
    return gs_interrupt_wait(context, seconds);
}

static bool is_stopped(void *context)
{
    return gs_interrupt_caught(context);
}

static gs_status open_net(fetch *f, gs_error *err)
{
    const options *opt = f->options;
    gs_net_options how = gs_net_defaults();
    how.agent = opt->agent;
    how.max_bytes = (size_t)opt->max_size << 20;
    how.seconds = opt->timeout;
    how.connect_seconds = opt->timeout < how.connect_seconds ? opt->timeout : how.connect_seconds;
    how.delay = opt->delay;
    how.allow_private = opt->allow_private;
    how.allow_address = opt->allow_address;
    how.clock = (gs_net_clock){ .wait = wait, .is_stopped = is_stopped, .context = &f->interrupt };
    return gs_net_open(&how, &f->net, err);
}

static int fetch_urls(fetch *f, const gs_operands *urls)
{
    const char *path = f->options->state;
    gs_error err;
    gs_interrupt_begin(&f->interrupt);
    gs_status status = open_net(f, &err);
    bool is_usage = status == GS_EINVAL;
    if (status == GS_OK && path)
        status = gs_fetch_state_read(path, &f->known, &err);
    if (status == GS_OK) {
        fetch_all(f, urls);
        tell_counts(f);
        if (path)
            status = gs_fetch_state_write(path, f->known, &err);
    }
    if (is_usage)
        gs_usage_error("fetch", "%s", err.message);
    else if (status != GS_OK)
        gs_message_error(&err);
    gs_net_close(f->net);
    gs_validators_free(f->known);
    gs_buf_done(&f->line);
    bool closed = f->stopped || gs_output_close();
    gs_interrupt_end(&f->interrupt);
    bool done = status == GS_OK && closed && !f->stopped && f->n_failed == 0;
    return is_usage ? GS_EXIT_USAGE : done ? GS_EXIT_DONE : GS_EXIT_FAILED;
}

static int run(const gs_verb *verb, int argc, char **argv)
{
    options opt = { 0 };
    gs_operands urls;
    int code = gs_options_parse(verb, argc, argv, &opt, &urls);
    char dash[] = "-", *only_stdin[] = { dash };
    if (code == GS_GO_ON && urls.n == 0 && isatty(STDIN_FILENO))
        return gs_usage_error(verb->name, "which address? see 'gainsay fetch --help'");
    if (urls.n == 0)
        urls = (gs_operands){ .ptr = only_stdin, .n = 1 };
    if (code == GS_GO_ON)
        code = gs_input_check_stdin(verb->name, &urls);
    if (code != GS_GO_ON)
        return code;
    fetch f = { .options = &opt, .wanted = opt.format ? gs_reader_at((size_t)opt.format - 1) : NULL };
    return fetch_urls(&f, &urls);
}

const gs_verb gs_verb_fetch = {
    .name = "fetch",
    .summary = "get the articles of pages and feeds, a JSON line each",
    .operands = "[URL]...",
    .about = "Fetches pages and feeds and writes their articles as JSON lines, for gainsay score.\n"
             "Heeds robots.txt, asks a host once a second at most, and never a private address.\n"
             "Without an address, or where it is -, reads addresses from standard input, a line each.",
    .options = table,
    .examples = examples,
    .run = run,
};
