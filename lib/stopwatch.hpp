// CPU time of the calling thread, stage by stage.
#pragma once

#include "anban/anban.hpp"

#include <time.h>

#include <string>
#include <utility>
#include <vector>

namespace anban {

class Stopwatch {
public:
    /// Books the time since the last lap (or since the watch was made) under `stage`.
    void lap(std::string stage) {
        const double now = cpu_seconds();
        laps_.push_back({std::move(stage), now - last_});
        last_ = now;
    }
    std::vector<Timing> take() { return std::move(laps_); }

private:
    static double cpu_seconds() {
        timespec now{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
    }

    double last_ = cpu_seconds();
    std::vector<Timing> laps_;
};

} // namespace anban
