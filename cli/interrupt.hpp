// Signals: the program ends when asked to, but never between the making of a temporary file and its last
// name.
#pragma once

namespace anban::cli {

/// Makes SIGINT, SIGTERM and SIGHUP wait for running writes, and turns a closed pipe or a file that grows
/// past the allowed size into an error of the write. Called once, before anything is opened.
void handle_signals();

/// Opens the three standard streams where they were closed, each in a way that every use of it fails: else
/// the next file that is opened would become the standard output.
void guard_standard_streams();

/// While one of these lives, the program doesn't end by a signal; it ends when the last of them goes.
class UninterruptedWrite {
public:
    UninterruptedWrite();
    UninterruptedWrite(const UninterruptedWrite&) = delete;
    UninterruptedWrite& operator=(const UninterruptedWrite&) = delete;
    ~UninterruptedWrite();
};

/// True when a signal waits for running writes.
bool signal_is_pending();

} // namespace anban::cli
