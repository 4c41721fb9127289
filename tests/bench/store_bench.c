/* The store alone: articles of 5 KB with 40 sentences put in by several threads, and searches in what is there.
 *
 * Sentences are drawn from SOURCE, a sentence a line, each with a rare word of our own.
 *
 * usage: store_bench ingest DIR SOURCE FIRST N THREADS   durable, each article a write of its own
 *        store_bench search DIR ROUNDS                   p50, p95 and the longest, for each kind of search */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "store/store.h"

enum { SENTENCES = 60, VOCABULARY = 60000, BYTES = 5000, FINDINGS = 5 };

static double now_of(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void fail(const gs_error *err)
{
    fprintf(stderr, "store_bench: %s: %s\n", err->file, err->message);
    exit(1);
}

/* --- Articles --- */

static uint64_t draw(uint64_t *state)
{
    return gs_mix(*state += 0x9e3779b97f4a7c15u);
}

/* Words as frequent as Zipf's law has them: the rank is the vocabulary's size to the power of a uniform number. */
static unsigned draw_word(uint64_t *state)
{
    unsigned rank = 1, bits = (unsigned)(draw(state) % 16); /* log-uniform */
    rank = (1u << bits) + (unsigned)(draw(state) % (1u << bits));
    return rank % VOCABULARY;
}

static size_t put_word(char *out, unsigned word)
{
    static const char *const endings[] = { "", "", "", "s", "ed", "ing", "ation", "ly" };
    static const char consonants[] = "bdfgklmnprstvz", vowels[] = "aeiou";
    size_t n = 0;
    const char *ending = endings[word % 8];
    for (unsigned w = word / 8 + 1; w; w /= 70) {
        out[n++] = consonants[w % 14];
        out[n++] = vowels[w % 70 / 14];
    }
    strcpy(out + n, word < 64 ? "" : ending);
    return n + strlen(word < 64 ? "" : ending);
}

typedef struct article {
    char text[BYTES + 300], uri[64], cues[200];
    gs_stored_article row;
    gs_stored_version version;
    gs_stored_sentence sentences[SENTENCES];
    gs_stored_finding findings[FINDINGS];
    const char *langs[1];
} article;

typedef struct source {
    gs_span *lines;
    size_t n, cap;
} source;

static source read_source(const char *path)
{
    source s = { 0 };
    gs_span text, line;
    gs_error err = { 0 };
    if (gs_file_read(path, 1 << 30, &text, &err) != GS_OK)
        fail(&err);
    while (gs_span_line(&text, &line))
        if (line.len > 20 && line.len < 200 && gs_array_reserve(&s.lines, &s.cap, s.n + 1, sizeof(*s.lines)))
            s.lines[s.n++] = line;
    return s;
}

static void make_text(article *a, const source *s, uint64_t *state)
{
    size_t n = 0, sentence = 0;
    while (n < BYTES && sentence < SENTENCES) {
        gs_span line = s->lines[draw(state) % s->n];
        size_t start = n;
        memcpy(a->text + n, line.ptr, line.len);
        n += line.len;
        a->text[n++] = ' ';
        n += put_word(a->text + n, draw_word(state));
        a->sentences[sentence++] = (gs_stored_sentence){ (uint32_t)start, (uint32_t)n, .scored = true };
        a->text[n++] = ' ';
    }
    a->version.text = (gs_span){ a->text, n };
    a->version.n_sentences = sentence;
}

static void make(article *a, const source *s, uint64_t number)
{
    uint64_t state = number * 1000003;
    memset(a, 0, sizeof(*a));
    make_text(a, s, &state);
    snprintf(a->uri, sizeof(a->uri), "urn:newsml:bench.example:%llu", (unsigned long long)number);
    strcpy(a->cues, "[{\"start\":10,\"end\":16,\"exact\":\"denied\",\"label\":\"denial\",\"concept\":\"deny\","
                    "\"gloss\":\"denies\",\"rule\":\"en/deny#3f2a\"}]");
    a->langs[0] = number % 3 ? "en" : "uk";
    a->row = (gs_stored_article){ .uri = a->uri, .url = a->uri + 4, .lang = a->langs[0], .title = "A title of words",
                                  .site = "bench", .seen_at = 1700000000000 + (int64_t)number * 1000 };
    a->row.updated_at = a->row.seen_at;
    for (int i = 0; i < GS_N_LABELS; i++)
        a->row.max[i] = (double)(draw(&state) % 1000) / 1000 * (i == GS_FABRICATED ? .5 + (number % 500 == 0) * .5 : 1);
    gs_sha256(a->version.text, a->row.digest);
    a->version.seen_at = a->row.seen_at;
    a->version.lang = a->langs[0];
    a->version.text_sha256 = "0000000000000000000000000000000000000000000000000000000000000000";
    a->version.title = a->row.title;
    a->version.lexicons = a->version.model = "0123456789abcdef";
    a->version.has_signature = true;
    for (int i = 0; i < GS_SIGNATURE_BINS; i++)
        a->version.signature.bins[i] = (uint16_t)draw(&state);
    a->version.sentences = a->sentences;
    a->version.langs = a->langs;
    a->version.n_langs = 1;
    for (int i = 0; i < FINDINGS; i++)
        a->findings[i] = (gs_stored_finding){ .sentence = (uint32_t)i * 7, .end = 100, .lang = "en",
                                              .label = GS_DENIAL, .confidence = .9, .threshold = .5, .cues = a->cues,
                                              .said_by = "Kremlin" };
    a->version.findings = a->findings;
    a->version.n_findings = FINDINGS;
}

/* --- Ingest --- */

typedef struct worker {
    pthread_t thread;
    gs_store *store;
    const source *source;
    uint64_t first, n, step;
    double prepared; /* seconds of processor time spent on making articles */
} worker;

static gs_status insert(gs_db *db, void *context, gs_error *err)
{
    article *a = context;
    return gs_article_insert(db, &a->row, &a->version, err);
}

static void *ingest(void *context)
{
    worker *w = context;
    article *a = malloc(sizeof(*a));
    gs_error err = { 0 };
    for (uint64_t i = w->first; a && i < w->n; i += w->step) {
        double began = now_of(CLOCK_THREAD_CPUTIME_ID);
        make(a, w->source, i);
        w->prepared += now_of(CLOCK_THREAD_CPUTIME_ID) - began;
        if (gs_store_write(w->store, insert, a, &err) != GS_OK)
            fail(&err);
    }
    free(a);
    return NULL;
}

static void run_ingest(gs_store *store, const source *from, uint64_t first, uint64_t n, unsigned n_threads)
{
    worker workers[64] = { 0 };
    double began = now_of(CLOCK_MONOTONIC), cpu = now_of(CLOCK_PROCESS_CPUTIME_ID), prepared = 0;
    for (unsigned i = 0; i < n_threads; i++) {
        workers[i] = (worker){ .store = store, .source = from, .first = first + i, .n = first + n, .step = n_threads };
        if (pthread_create(&workers[i].thread, NULL, ingest, &workers[i]) != 0)
            exit(1);
    }
    for (unsigned i = 0; i < n_threads; i++) {
        pthread_join(workers[i].thread, NULL);
        prepared += workers[i].prepared;
    }
    double wall = now_of(CLOCK_MONOTONIC) - began;
    cpu = now_of(CLOCK_PROCESS_CPUTIME_ID) - cpu - prepared;
    gs_store_health health = gs_store_health_of(store);
    printf("{\"articles\": %llu, \"seconds\": %.2f, \"per_second\": %.0f, \"cpu_ms_an_article\": %.3f, "
           "\"commits\": %llu, \"bytes_an_article\": %.0f}\n",
           (unsigned long long)n, wall, (double)n / wall, cpu / (double)n * 1000, (unsigned long long)health.commits,
           (double)health.bytes / (double)(first + n));
}

/* --- Search --- */

typedef struct asked {
    gs_search search;
    gs_arena arena;
    size_t n;
} asked;

static gs_status ask(gs_db *db, void *context, gs_error *err)
{
    asked *a = context;
    gs_search_hit *hits;
    bool more;
    return gs_search_run(db, &a->search, &a->arena, &hits, &a->n, &more, err);
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Words from `from` on, a different one each time. */
static void measure(gs_store *store, const char *name, gs_search search, unsigned from, unsigned n_words,
                    unsigned rounds)
{
    double *ms = calloc(rounds, sizeof(*ms));
    size_t hits = 0;
    gs_error err = { 0 };
    double cpu = now_of(CLOCK_PROCESS_CPUTIME_ID);
    for (unsigned i = 0; ms && i < rounds; i++) {
        char q[100];
        size_t len = 0;
        asked a = { .search = search };
        for (unsigned w = 0; w < n_words; w++) {
            len += put_word(q + len, from + i * 7 + w * 3);
            strcpy(q + len++, " ");
        }
        a.search.q = n_words ? q : NULL;
        a.search.limit = 20;
        double began = now_of(CLOCK_MONOTONIC);
        if (gs_store_read(store, ask, &a, &err) != GS_OK)
            fail(&err);
        ms[i] = (now_of(CLOCK_MONOTONIC) - began) * 1000;
        hits += a.n;
        gs_arena_done(&a.arena);
    }
    if (!ms)
        exit(1);
    cpu = now_of(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    qsort(ms, rounds, sizeof(*ms), by_size);
    printf("{\"search\": \"%s\", \"p50_ms\": %.2f, \"p95_ms\": %.2f, \"longest_ms\": %.2f, \"cpu_ms\": %.2f, "
           "\"hits\": %.1f}\n",
           name, ms[rounds / 2], ms[rounds * 95 / 100], ms[rounds - 1], cpu / rounds * 1000, (double)hits / rounds);
    free(ms);
}

static void run_search(gs_store *store, unsigned rounds)
{
    gs_search any = { .label = -1 }, rare = { .label = GS_FABRICATED, .min = .9 };
    gs_search sure = { .label = GS_DENIAL, .min = .995 };
    gs_search late = any, ukrainian = any;
    late.since = 1700000000000 + 99500000;
    ukrainian.lang = "uk";
    measure(store, "common word", any, 3, 1, rounds);
    measure(store, "middling word", any, 500, 1, rounds);
    measure(store, "rare word", any, 30000, 1, rounds);
    measure(store, "three words", any, 20, 3, rounds);
    measure(store, "common word, one language", ukrainian, 3, 1, rounds);
    measure(store, "no word, rare label", rare, 0, 0, rounds);
    measure(store, "common word, rare label", rare, 3, 1, rounds);
    measure(store, "common word, label at .995", sure, 3, 1, rounds);
    measure(store, "common word, last minutes", late, 3, 1, rounds);
    measure(store, "everything", any, 0, 0, rounds);
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("{\"rss_kb\": %ld}\n", usage.ru_maxrss);
}

int main(int argc, char **argv)
{
    bool ingests = argc == 7 && strcmp(argv[1], "ingest") == 0;
    if (!ingests && !(argc == 4 && strcmp(argv[1], "search") == 0))
        return 2;
    gs_store *store;
    gs_error err = { 0 };
    double began = now_of(CLOCK_MONOTONIC);
    if (gs_store_open(&(gs_store_options){ .dir = argv[2] }, &store, &err) != GS_OK)
        fail(&err);
    printf("{\"open_ms\": %.0f}\n", (now_of(CLOCK_MONOTONIC) - began) * 1000);
    if (ingests) {
        source s = read_source(argv[3]);
        run_ingest(store, &s, strtoull(argv[4], NULL, 10), strtoull(argv[5], NULL, 10), (unsigned)atoi(argv[6]));
    } else {
        run_search(store, (unsigned)atoi(argv[3]));
    }
    gs_store_close(store);
    return 0;
}
