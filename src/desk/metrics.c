/* Figures for Prometheus, in its text format 0.0.4: counters, gauges and histograms by name and labels.
 *
 * They are found or made under a lock and then added to without one. Rendering reads while others add: each number is
 * right, though not all of the same instant. */
#include "desk/desk.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* Bounds in seconds: finer where a request usually ends. */
static const double bounds[] = { .0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 60 };
enum { N_BOUNDS = sizeof(bounds) / sizeof(*bounds), MAX_OF_A_NAME = 2000 };

struct gs_counter {
    _Atomic int64_t value;
};

struct gs_histogram {
    _Atomic uint64_t in[N_BOUNDS + 1]; /* each of its own bound only; the last of none */
    _Atomic uint64_t microseconds;
};

typedef enum figure_kind { COUNTER, GAUGE, HISTOGRAM } figure_kind;

typedef struct figure {
    char *labels;
    union {
        gs_counter counter;
        gs_histogram histogram;
    } u;
} figure;

/* All of one name. Figures stay where they are: others point to them. */
typedef struct family {
    figure_kind kind;
    const char *name, *help;
    figure **figures;
    size_t n, cap;
} family;

struct gs_metrics {
    pthread_mutex_t lock;
    family *families; /* by name */
    size_t n, cap;
};

gs_status gs_metrics_new(gs_metrics **out, gs_error *err)
{
    gs_metrics *m = calloc(1, sizeof(*m));
    if (!m)
        return gs_fail_nomem(err);
    pthread_mutex_init(&m->lock, NULL);
    *out = m;
    return GS_OK;
}

void gs_metrics_free(gs_metrics *metrics)
{
    if (!metrics)
        return;
    for (size_t i = 0; i < metrics->n; i++) {
        family *f = &metrics->families[i];
        for (size_t j = 0; j < f->n; j++) {
            free(f->figures[j]->labels);
            free(f->figures[j]);
        }
        free(f->figures);
    }
    free(metrics->families);
    pthread_mutex_destroy(&metrics->lock);
    free(metrics);
}

/* --- Finding --- */

static family *family_of(gs_metrics *m, figure_kind kind, const char *name, const char *help)
{
    size_t at = 0;
    while (at < m->n && strcmp(m->families[at].name, name) < 0)
        at++;
    if (at < m->n && strcmp(m->families[at].name, name) == 0)
        return m->families[at].kind == kind ? &m->families[at] : NULL;
    if (!gs_array_reserve(&m->families, &m->cap, m->n + 1, sizeof(*m->families)))
        return NULL;
    memmove(&m->families[at + 1], &m->families[at], (m->n - at) * sizeof(*m->families));
    m->families[at] = (family){ .kind = kind, .name = name, .help = help };
    m->n++;
    return &m->families[at];
}

static figure *add_figure(family *f, const char *labels)
{
    if (f->n == MAX_OF_A_NAME || !gs_array_reserve(&f->figures, &f->cap, f->n + 1, sizeof(*f->figures)))
        return NULL;
    figure *new = calloc(1, sizeof(*new));
    if (!new || !(new->labels = strdup(labels))) {
        free(new);
        return NULL;
    }
    return f->figures[f->n++] = new;
}

static figure *figure_of(gs_metrics *m, figure_kind kind, const char *name, const char *help, const char *labels)
{
    figure *found = NULL;
    pthread_mutex_lock(&m->lock);
    family *f = family_of(m, kind, name, help);
    for (size_t i = 0; f && !found && i < f->n; i++)
        found = strcmp(f->figures[i]->labels, labels) == 0 ? f->figures[i] : NULL;
    if (f && !found)
        found = add_figure(f, labels);
    pthread_mutex_unlock(&m->lock);
    return found;
}

gs_counter *gs_metrics_counter(gs_metrics *metrics, const char *name, const char *help, const char *labels)
{
    figure *found = figure_of(metrics, COUNTER, name, help, labels);
    return found ? &found->u.counter : NULL;
}

gs_counter *gs_metrics_gauge(gs_metrics *metrics, const char *name, const char *help, const char *labels)
{
    figure *found = figure_of(metrics, GAUGE, name, help, labels);
    return found ? &found->u.counter : NULL;
}

gs_histogram *gs_metrics_histogram(gs_metrics *metrics, const char *name, const char *help, const char *labels)
{
    figure *found = figure_of(metrics, HISTOGRAM, name, help, labels);
    return found ? &found->u.histogram : NULL;
}

/* --- Adding --- */

void gs_counter_add(gs_counter *counter, int64_t n)
{
    if (counter)
        atomic_fetch_add_explicit(&counter->value, n, memory_order_relaxed);
}

void gs_counter_set(gs_counter *counter, int64_t value)
{
    if (counter)
        atomic_store_explicit(&counter->value, value, memory_order_relaxed);
}

void gs_histogram_add(gs_histogram *histogram, double seconds)
{
    size_t at = 0;
    if (!histogram)
        return;
    while (at < N_BOUNDS && seconds > bounds[at])
        at++;
    atomic_fetch_add_explicit(&histogram->in[at], 1, memory_order_relaxed);
    uint64_t us = seconds > 0 ? (uint64_t)(seconds * 1e6 + .5) : 0;
    atomic_fetch_add_explicit(&histogram->microseconds, us, memory_order_relaxed);
}

/* --- Rendering --- */

static void put_line(gs_buf *out, const char *name, const char *suffix, const char *labels, const char *more)
{
    gs_buf_puts(out, name);
    gs_buf_puts(out, suffix);
    if (*labels || *more) {
        gs_buf_putc(out, '{');
        gs_buf_puts(out, labels);
        if (*labels && *more)
            gs_buf_putc(out, ',');
        gs_buf_puts(out, more);
        gs_buf_putc(out, '}');
    }
    gs_buf_putc(out, ' ');
}

/* "0.0025": the bounds have at most four decimals. */
static void put_bound(gs_buf *out, double bound)
{
    gs_buf text = { 0 };
    gs_buf_put_fixed(&text, bound, 4);
    while (text.len && text.ptr[text.len - 1] == '0')
        text.len--;
    text.len -= text.len && text.ptr[text.len - 1] == '.';
    gs_buf_put(out, text.ptr, text.len);
    out->failed |= text.failed;
    gs_buf_done(&text);
}

static void put_histogram(gs_buf *out, const char *name, const figure *f)
{
    const gs_histogram *h = &f->u.histogram;
    uint64_t sum = 0;
    for (size_t i = 0; i <= N_BOUNDS; i++) {
        gs_buf le = { 0 };
        gs_buf_puts(&le, "le=\"");
        if (i < N_BOUNDS)
            put_bound(&le, bounds[i]);
        else
            gs_buf_puts(&le, "+Inf");
        gs_buf_put(&le, "\"", 2); /* with its NUL */
        sum += atomic_load_explicit(&h->in[i], memory_order_relaxed);
        put_line(out, name, "_bucket", f->labels, le.failed ? "" : le.ptr);
        gs_buf_put_uint(out, sum);
        gs_buf_putc(out, '\n');
        gs_buf_done(&le);
    }
    put_line(out, name, "_sum", f->labels, "");
    gs_buf_put_fixed(out, (double)atomic_load_explicit(&h->microseconds, memory_order_relaxed) / 1e6, 6);
    gs_buf_putc(out, '\n');
    put_line(out, name, "_count", f->labels, "");
    gs_buf_put_uint(out, sum);
    gs_buf_putc(out, '\n');
}

static void put_figure(gs_buf *out, const family *of, const figure *f)
{
    if (of->kind == HISTOGRAM) {
        put_histogram(out, of->name, f);
        return;
    }
    int64_t value = atomic_load_explicit(&f->u.counter.value, memory_order_relaxed);
    if (value == GS_GAUGE_NONE)
        return;
    put_line(out, of->name, "", f->labels, "");
    gs_buf_printf(out, "%lld\n", (long long)value);
}

void gs_metrics_put(gs_metrics *metrics, gs_buf *out)
{
    static const char *const kinds[] = { "counter", "gauge", "histogram" };
    pthread_mutex_lock(&metrics->lock);
    for (size_t i = 0; i < metrics->n; i++) {
        const family *f = &metrics->families[i];
        gs_buf_printf(out, "# HELP %s %s\n# TYPE %s %s\n", f->name, f->help, f->name, kinds[f->kind]);
        for (size_t j = 0; j < f->n; j++)
            put_figure(out, f, f->figures[j]);
    }
    pthread_mutex_unlock(&metrics->lock);
}
