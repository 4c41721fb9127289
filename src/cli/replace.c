/* Files that are written whole, and folders for them. */
#include "cli/cli.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool write_all(int fd, gs_span bytes)
{
    while (bytes.len > 0) {
        ssize_t n = write(fd, bytes.ptr, bytes.len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        bytes.ptr += n;
        bytes.len -= (size_t)n;
    }
    return true;
}

static gs_status failed(const char *path, gs_error *err)
{
    return gs_fail(err, GS_EIO, path, 0, "%s", strerror(errno));
}

/* Beside the file first, then in its place: nobody maps half an image, and who has the old one mapped keeps it. */
static gs_status write_beside(const char *path, mode_t mode, gs_span bytes, gs_error *err)
{
    gs_arena arena = { 0 };
    const char *fresh = gs_arena_printf(&arena, "%s.%ld", path, (long)getpid());
    int fd = fresh ? open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666) : -1;
    bool ok = fd >= 0 && (!mode || fchmod(fd, mode) == 0) && write_all(fd, bytes) && fsync(fd) == 0;
    ok = (fd < 0 || close(fd) == 0) && ok && rename(fresh, path) == 0;
    gs_status status = ok ? GS_OK : fresh ? failed(path, err) : gs_fail_nomem(err);
    if (!ok && fd >= 0)
        unlink(fresh);
    gs_arena_done(&arena);
    return status;
}

/* A pipe or a device is written to, and stays what it is. */
static gs_status write_through(const char *path, gs_span bytes, gs_error *err)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    bool ok = fd >= 0 && write_all(fd, bytes);
    ok = (fd < 0 || close(fd) == 0) && ok;
    return ok ? GS_OK : failed(path, err);
}

/* Only a regular file is ever replaced: the one a symbolic link leads to, not the link. */
gs_status gs_file_replace(const char *path, gs_span bytes, gs_error *err)
{
    struct stat there, link;
    if (stat(path, &there) != 0) {
        int why = errno;
        if (lstat(path, &link) == 0)
            return gs_fail(err, GS_EIO, path, 0, "%s",
                           why == ENOENT ? "is a symbolic link that leads nowhere" : strerror(why));
        return write_beside(path, 0, bytes, err);
    }
    if (S_ISDIR(there.st_mode))
        return gs_fail(err, GS_EIO, path, 0, "is a directory");
    if (!S_ISREG(there.st_mode))
        return write_through(path, bytes, err);
    char *real = realpath(path, NULL);
    gs_status status = real ? write_beside(real, there.st_mode & 07777, bytes, err) : failed(path, err);
    free(real);
    return status;
}

gs_status gs_file_create(const char *path, gs_span bytes, gs_error *err)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    gs_status status = fd >= 0 && write_all(fd, bytes) ? GS_OK : failed(path, err);
    return fd >= 0 && close(fd) != 0 && status == GS_OK ? failed(path, err) : status;
}

gs_status gs_folder_make(const char *path, gs_error *err)
{
    char made[4096];
    size_t len = strlen(path);
    bool ok = len > 0 && len < sizeof(made);
    errno = ENAMETOOLONG;
    for (size_t i = 1; ok && i <= len; i++) {
        if (path[i] != '/' && path[i] != '\0')
            continue;
        memcpy(made, path, i);
        made[i] = '\0';
        ok = mkdir(made, 0777) == 0 || errno == EEXIST || errno == EISDIR;
    }
    return ok ? GS_OK : failed(path, err);
}
