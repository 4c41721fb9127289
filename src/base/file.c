/* Files and folders, read whole. */
#include "base/base.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Reads until the end or until `limit` is passed; knows nothing of sizes beforehand, so pipes work too. */
static gs_status read_all(int fd, const char *path, size_t limit, gs_buf *buf, gs_error *err)
{
    struct stat info;
    if (fstat(fd, &info) == 0) {
        if (S_ISDIR(info.st_mode))
            return gs_fail(err, GS_EIO, path, 0, "is a directory");
        if (S_ISREG(info.st_mode) && info.st_size > 0 && (uint64_t)info.st_size > limit)
            return gs_fail(err, GS_ELIMIT, path, 0, "larger than the limit of %zu MB", limit >> 20);
        if (S_ISREG(info.st_mode) && info.st_size > 0)
            gs_buf_reserve(buf, (size_t)info.st_size + 1);
    }
    for (;;) {
        if (!gs_buf_reserve(buf, 64 << 10))
            return gs_fail_nomem(err);
        ssize_t n = read(fd, buf->ptr + buf->len, buf->cap - buf->len - 1);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return gs_fail(err, GS_EIO, path, 0, "%s", strerror(errno));
        if (n == 0)
            break;
        buf->len += (size_t)n;
        if (buf->len > limit)
            return gs_fail(err, GS_ELIMIT, path, 0, "larger than the limit of %zu MB", limit >> 20);
    }
    buf->ptr[buf->len] = '\0';
    return GS_OK;
}

gs_status gs_file_read(const char *path, size_t limit, gs_span *out, gs_error *err)
{
    bool is_stdin = strcmp(path, "-") == 0;
    int fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return gs_fail(err, errno == ENOENT ? GS_ENOENT : GS_EIO, path, 0, "%s", strerror(errno));
    gs_buf buf = { 0 };
    gs_status status = read_all(fd, path, limit, &buf, err);
    if (!is_stdin)
        close(fd);
    if (status != GS_OK) {
        gs_buf_done(&buf);
        return status;
    }
    *out = gs_buf_span(&buf);
    return GS_OK;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool ends_in(const char *name, const char *suffix)
{
    size_t n = strlen(name), s = strlen(suffix);
    return n > s && strcmp(name + n - s, suffix) == 0;
}

gs_status gs_dir_list(const char *dir, const char *suffix, gs_arena *arena, char ***names, size_t *n, gs_error *err)
{
    DIR *handle = opendir(dir);
    if (!handle)
        return gs_fail(err, errno == ENOENT ? GS_ENOENT : GS_EIO, dir, 0, "%s", strerror(errno));
    char **list = NULL;
    size_t count = 0, cap = 0;
    bool ok = true;
    for (struct dirent *entry; ok && (entry = readdir(handle));) {
        if (!ends_in(entry->d_name, suffix) || entry->d_name[0] == '.')
            continue;
        ok = gs_array_reserve(&list, &cap, count + 1, sizeof(*list));
        if (ok)
            ok = (list[count++] = gs_arena_copy(arena, gs_span_of(entry->d_name))) != NULL;
    }
    closedir(handle);
    char **kept = ok ? gs_arena_array(arena, count, sizeof(*kept)) : NULL;
    if (kept && count) {
        memcpy(kept, list, count * sizeof(*kept));
        qsort(kept, count, sizeof(*kept), by_name);
    }
    free(list);
    if (!kept)
        return gs_fail_nomem(err);
    *names = kept;
    *n = count;
    return GS_OK;
}

char *gs_path_join(gs_arena *arena, const char *dir, const char *name)
{
    size_t n = strlen(dir);
    return gs_arena_printf(arena, n && dir[n - 1] == '/' ? "%s%s" : "%s/%s", dir, name);
}
