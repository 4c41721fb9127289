/* Memory that runs out on request. The program is linked with -Wl,--wrap=malloc and its like (see meson.build), so our
 * own calls pass here and those of the libraries do not. */
#ifndef GS_TEST_ALLOC_H
#define GS_TEST_ALLOC_H

#include <criterion/criterion.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/base.h"

void *__real_malloc(size_t size);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *old, size_t size);
char *__real_strdup(const char *string);
void __real_free(void *old);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *old, size_t size);
char *__wrap_strdup(const char *string);
void __wrap_free(void *old);

static struct {
    unsigned long left; /* calls that still succeed, when armed */
    bool armed, once;   /* once: only one call fails, not all from it on */
    bool has_failed;
    long live; /* blocks handed out and not yet freed */
} alloc;

static bool alloc_refuses(void)
{
    if (!alloc.armed || alloc.left-- > 0)
        return false;
    alloc.has_failed = true;
    alloc.armed = !alloc.once;
    alloc.left = 0;
    return true;
}

void *__wrap_malloc(size_t size)
{
    void *out = alloc_refuses() ? NULL : __real_malloc(size);
    alloc.live += out != NULL;
    return out;
}

void *__wrap_calloc(size_t n, size_t size)
{
    void *out = alloc_refuses() ? NULL : __real_calloc(n, size);
    alloc.live += out != NULL;
    return out;
}

void *__wrap_realloc(void *old, size_t size)
{
    void *out = alloc_refuses() ? NULL : __real_realloc(old, size);
    alloc.live += out && !old;
    return out;
}

char *__wrap_strdup(const char *string)
{
    char *out = alloc_refuses() ? NULL : __real_strdup(string);
    alloc.live += out != NULL;
    return out;
}

void __wrap_free(void *old)
{
    alloc.live -= old != NULL;
    __real_free(old);
}

/* Runs `work` with the first, the second, … allocation failing until none is left to fail. It must answer GS_ENOMEM, or
 * GS_OK where it can do without, and free what it took. */
static inline void alloc_try_all(gs_status (*work)(gs_error *err), bool once)
{
    for (unsigned long n = 0;; n++) {
        long live = alloc.live;
        gs_error err = { 0 };
        alloc.has_failed = false;
        alloc.once = once;
        alloc.left = n;
        alloc.armed = true;
        gs_status status = work(&err);
        alloc.armed = false;
        cr_assert_eq(alloc.live, live, "call %lu fails: %ld blocks lost", n, alloc.live - live);
        if (!alloc.has_failed) {
            cr_assert_eq(status, GS_OK, "%s", err.message);
            return;
        }
        cr_assert(status == GS_ENOMEM || status == GS_OK, "call %lu fails: %s: %s", n, gs_status_name(status), err.message);
        cr_assert(status == GS_OK || err.code == GS_ENOMEM, "call %lu fails: the error says %s", n, err.message);
    }
}

#endif
