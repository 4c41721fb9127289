/* Figures: what is counted is what is shown, in the form Prometheus reads; also from many threads. */
#include <criterion/criterion.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "desk/desk.h"

static gs_metrics *metrics;

static void *count(void *arg)
{
    (void)arg;
    for (int i = 0; i < 10000; i++) {
        gs_counter_add(gs_metrics_counter(metrics, "b_total", "B.", "k=\"v\""), 1);
        gs_histogram_add(gs_metrics_histogram(metrics, "c_seconds", "C.", ""), .001);
    }
    return NULL;
}

Test(desk_metrics, text)
{
    gs_error err;
    gs_buf out = { 0 };
    cr_assert_eq(gs_metrics_new(&metrics, &err), GS_OK);
    pthread_t threads[4];
    for (int i = 0; i < 4; i++)
        pthread_create(&threads[i], NULL, count, NULL);
    for (int i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
    gs_counter_set(gs_metrics_gauge(metrics, "a", "A.", ""), -7);
    gs_counter_set(gs_metrics_gauge(metrics, "a", "A.", "k=\"gone\""), GS_GAUGE_NONE);
    gs_histogram_add(gs_metrics_histogram(metrics, "c_seconds", "C.", ""), 1000);
    gs_metrics_put(metrics, &out);
    gs_buf_putc(&out, '\0');
    const char *const lines[] = { "# HELP a A.\n# TYPE a gauge\na -7\n", "# TYPE b_total counter\nb_total{k=\"v\"} 40000\n",
                                  "c_seconds_bucket{le=\"0.0005\"} 0\n", "c_seconds_bucket{le=\"0.001\"} 40000\n",
                                  "c_seconds_bucket{le=\"60\"} 40000\n", "c_seconds_bucket{le=\"+Inf\"} 40001\n",
                                  "c_seconds_sum 1040.000000\n", "c_seconds_count 40001\n" };
    cr_expect_null(strstr(out.ptr, "gone"));
    for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++)
        cr_assert_not_null(strstr(out.ptr, lines[i]), "%s is not in %s", lines[i], out.ptr);
    gs_buf_done(&out);
    gs_metrics_free(metrics);
}

Test(desk_metrics, bounded)
{
    gs_error err;
    char label[32];
    gs_metrics *m;
    cr_assert_eq(gs_metrics_new(&m, &err), GS_OK);
    cr_assert_not_null(gs_metrics_counter(m, "x", "X.", ""));
    cr_assert_null(gs_metrics_gauge(m, "x", "X.", ""), "one name, one kind");
    gs_counter *last = NULL;
    for (int i = 0; i < 3000; i++) {
        snprintf(label, sizeof(label), "i=\"%d\"", i);
        last = gs_metrics_counter(m, "y", "Y.", label);
    }
    cr_assert_null(last);
    gs_counter_add(last, 1);
    gs_counter_set(NULL, 1);
    gs_histogram_add(NULL, 1);
    gs_metrics_free(m);
    gs_metrics_free(NULL);
}
