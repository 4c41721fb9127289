/* A line on standard error that says how far long work is: only on a terminal, only after a second, and gone at the
 * end. Not where results go to the same terminal: they show progress themselves. */
#include "cli/cli.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Bytes of all files, 0 when one is no plain file. */
static uint64_t total_of(char **paths, size_t n_paths)
{
    uint64_t total = 0;
    for (size_t i = 0; i < n_paths; i++) {
        struct stat info;
        bool is_stdin = strcmp(paths[i], "-") == 0;
        if ((is_stdin ? fstat(STDIN_FILENO, &info) : stat(paths[i], &info)) != 0)
            continue; /* it will not be read either */
        if (!S_ISREG(info.st_mode))
            return 0;
        total += (uint64_t)info.st_size;
    }
    return total;
}

void gs_progress_init(gs_progress *progress, bool stdout_is_terminal, char **paths, size_t n_paths)
{
    *progress = (gs_progress){ .on = isatty(STDERR_FILENO) && !stdout_is_terminal };
    if (!progress->on)
        return;
    progress->began = now();
    progress->total = total_of(paths, n_paths);
}

void gs_progress_init_things(gs_progress *progress, bool stdout_is_terminal, const char *things, uint64_t total)
{
    *progress = (gs_progress){ .on = isatty(STDERR_FILENO) && !stdout_is_terminal, .things = things, .total = total };
    if (progress->on)
        progress->began = now();
}

static int put_things(const gs_progress *progress, char *line, size_t size)
{
    return snprintf(line, size, "%llu of %llu %s (%.0f %%)", (unsigned long long)progress->done,
                    (unsigned long long)progress->total, progress->things,
                    100 * (double)progress->done / (double)progress->total);
}

static int put_bytes(const gs_progress *progress, double seconds, char *line, size_t size)
{
    double mb = (double)progress->done / 1e6, rate = mb / seconds, total = (double)progress->total / 1e6;
    if (progress->total == 0)
        return snprintf(line, size, "%.1f MB, %.1f MB/s", mb, rate);
    return snprintf(line, size, "%.1f of %.1f MB (%.0f %%), %.1f MB/s", mb, total, 100 * mb / total, rate);
}

void gs_progress_add(gs_progress *progress, uint64_t more)
{
    progress->done += more;
    double time = progress->on ? now() : 0;
    if (!progress->on || time - progress->began < 1 || time - progress->shown < 0.2)
        return;
    progress->shown = time;
    char line[128];
    int n = progress->things ? put_things(progress, line, sizeof(line))
                             : put_bytes(progress, time - progress->began, line, sizeof(line));
    fprintf(stderr, "\r%-*s", progress->columns, line);
    progress->columns = n > progress->columns ? n : progress->columns;
}

void gs_progress_clear(gs_progress *progress)
{
    if (progress->columns)
        fprintf(stderr, "\r%*s\r", progress->columns, "");
    progress->columns = 0;
}
