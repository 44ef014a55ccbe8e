#include "interrupt.hpp"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <initializer_list>

namespace anban::cli {
namespace {

// A signal handler has no argument of ours, so its two counters can't belong to an object.
std::atomic<int> running_writes{0};
std::atomic<int> pending_signal{0};
static_assert(std::atomic<int>::is_always_lock_free, "used by a signal handler");

void end_by(int number) {
    ::signal(number, SIG_DFL);
    ::raise(number);
}

/// First the note, then the look: whoever comes second of this and the end of a write sees the other.
extern "C" void on_signal(int number) {
    pending_signal = number;
    if (running_writes == 0) end_by(number);
}

void end_write() {
    if (--running_writes == 0 && pending_signal != 0) end_by(pending_signal);
}

} // namespace

void handle_signals() {
    struct sigaction action = {};
    action.sa_handler = on_signal;
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before = {};
        ::sigaction(number, nullptr, &before);
        if (before.sa_handler != SIG_IGN) ::sigaction(number, &action, nullptr); // nohup stays nohup
    }
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGXFSZ, SIG_IGN);
}

void guard_standard_streams() {
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(descriptor, F_GETFD) < 0)
            ::open("/dev/null",
                   descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY); // takes the lowest free number
}

UninterruptedWrite::UninterruptedWrite() {
    ++running_writes;
    if (pending_signal == 0) return;
    end_write();
    for (;;)
        ::pause(); // the write of another thread is the last one
}

UninterruptedWrite::~UninterruptedWrite() {
    end_write();
}

bool signal_is_pending() {
    return pending_signal != 0;
}

} // namespace anban::cli
