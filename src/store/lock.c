/* One process writes a store at a time. SQLite would let several, but a desk does everything once: two of them would
 * poll, and tell, twice. The lock is the system's and ends with the process, however it ends. */
#include "store/internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

static gs_status refuse(int fd, const char *path, gs_error *err)
{
    char pid[24] = "";
    ssize_t n = errno == EWOULDBLOCK ? pread(fd, pid, sizeof(pid) - 1, 0) : -1;
    if (n < 0)
        return gs_fail(err, GS_EIO, path, 0, "cannot be locked: %s", strerror(errno));
    return gs_fail(err, GS_EINVAL, path, 0, "another process writes this store: %lld", strtoll(pid, NULL, 10));
}

gs_status gs_lock_take(const char *dir, int *out, gs_error *err)
{
    gs_auto(gs_arena_done) gs_arena *arena = &(gs_arena){ 0 };
    char *path = gs_path_join(arena, dir, "desk.lock");
    if (!path)
        return gs_fail_nomem(err);
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return gs_fail(err, GS_EIO, path, 0, "%s", strerror(errno));
    if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
        gs_status status = refuse(fd, path, err);
        close(fd);
        return status;
    }
    /* Who has it is told for people's sake only: a full disk is no reason to refuse. */
    char pid[24];
    int len = snprintf(pid, sizeof(pid), "%lld\n", (long long)getpid());
    if (ftruncate(fd, 0) == 0 && pwrite(fd, pid, (size_t)len, 0) != len)
        (void)ftruncate(fd, 0);
    *out = fd;
    return GS_OK;
}
