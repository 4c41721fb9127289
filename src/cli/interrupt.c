/* Signals that end the program, as a descriptor to poll: no handler, nothing global. */
#include "cli/fetch.h"

#include <errno.h>
#include <poll.h>
#include <sys/signalfd.h>
#include <unistd.h>

/* What our caller ignores (nohup, a shell's background) stays ignored: once blocked it would come nevertheless. */
static void add(sigset_t *set, int signal)
{
    struct sigaction now;
    if (sigaction(signal, NULL, &now) == 0 && now.sa_handler != SIG_IGN)
        sigaddset(set, signal);
}

void gs_interrupt_begin(gs_interrupt *interrupt)
{
    sigset_t *ours = &interrupt->ours;
    *interrupt = (gs_interrupt){ .fd = -1 };
    sigemptyset(ours);
    add(ours, SIGINT);
    add(ours, SIGTERM);
    add(ours, SIGHUP);
    if (sigprocmask(SIG_BLOCK, ours, &interrupt->before) != 0)
        return;
    interrupt->fd = signalfd(-1, ours, SFD_NONBLOCK | SFD_CLOEXEC);
    if (interrupt->fd < 0)
        sigprocmask(SIG_SETMASK, &interrupt->before, NULL);
}

static void give_back(gs_interrupt *interrupt)
{
    if (interrupt->fd < 0)
        return;
    close(interrupt->fd);
    interrupt->fd = -1;
    sigprocmask(SIG_SETMASK, &interrupt->before, NULL);
}

bool gs_interrupt_caught(gs_interrupt *interrupt)
{
    struct signalfd_siginfo what;
    if (interrupt->fd >= 0 && read(interrupt->fd, &what, sizeof(what)) == (ssize_t)sizeof(what)) {
        interrupt->caught = (int)what.ssi_signo;
        give_back(interrupt);
    }
    return interrupt->caught != 0;
}

void gs_interrupt_let(gs_interrupt *interrupt, bool through)
{
    if (gs_interrupt_caught(interrupt) || interrupt->fd < 0)
        return; /* all is as it was */
    if (through)
        sigprocmask(SIG_SETMASK, &interrupt->before, NULL);
    else
        sigprocmask(SIG_BLOCK, &interrupt->ours, NULL);
}

bool gs_interrupt_wait(gs_interrupt *interrupt, double seconds)
{
    struct pollfd signal = { .fd = interrupt->fd, .events = POLLIN };
    poll(&signal, 1, (int)(seconds * 1000) + 1);
    return !gs_interrupt_caught(interrupt);
}

bool gs_interrupt_wait_input(gs_interrupt *interrupt, int fd)
{
    struct pollfd ready[] = { { .fd = interrupt->fd, .events = POLLIN }, { .fd = fd, .events = POLLIN } };
    while (poll(ready, 2, -1) < 0 && errno == EINTR) {
    }
    return !gs_interrupt_caught(interrupt);
}

void gs_interrupt_end(gs_interrupt *interrupt)
{
    give_back(interrupt);
    if (interrupt->caught)
        raise(interrupt->caught);
}
