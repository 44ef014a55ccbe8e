// The way of sources through the library.
#include "exit_code.hpp"
#include "render.hpp"

#include <time.h>

#include <exception>
#include <utility>

namespace anban::cli {
namespace {

double thread_cpu_seconds() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

std::string& dump_of(Rendered& rendered, Product product) {
    switch (product) {
    case Product::document:
        return rendered.dump_document;
    case Product::styled:
        return rendered.dump_styled;
    case Product::layout:
        return rendered.dump_layout;
    case Product::layout_json:
        return rendered.layout_json;
    case Product::pdf:
        break;
    }
    return rendered.pdf;
}

/// The bulletin of all sources.
Result<Source> join(const RenderJob& job) {
    Source bulletin;
    bulletin.name = job.joined.front().string();
    for (const auto& path : job.joined) {
        auto article = job.reading.read(path);
        if (!article) return article;
        bulletin.articles.push_back(*std::move(article));
    }
    return bulletin;
}

void give_up(Made& made, const Failure& failure) {
    made.outcome.exit_code = worse(made.outcome.exit_code, exit_code(failure.kind));
    made.messages.push_back(failure.why);
}

} // namespace

void Maker::write(Made& made, std::string_view pdf, const std::filesystem::path& output) {
    const double before = thread_cpu_seconds();
    const bool is_file = output != standard_stream;
    double& seconds = made.outcome.timings.emplace_back(Timing{"file", 0}).seconds;
    if (is_file) made.pending = output;
    if (const auto done = is_file ? group_.add(pdf, output) : deliver(pdf, output); !done) {
        made.pending.clear();
        if (!is_file && standard_output_is_closed())
            made.outcome.exit_code = worse(made.outcome.exit_code, exit_code(done.failure().kind));
        else
            give_up(made, done.failure());
        return;
    }
    seconds = thread_cpu_seconds() - before;
    made.outcome.bytes = pdf.size();
}

void Maker::make(Made& made, const std::filesystem::path& source, const std::filesystem::path& output) {
    const auto read = job_.joined.empty() ? job_.reading.read(source) : join(job_);
    if (!read) return give_up(made, read.failure());
    auto rendered = typesetter_.render(*read, job_.options);
    if (!rendered) return give_up(made, rendered.failure());
    made.messages = std::move(rendered->messages);
    made.outcome.pages = rendered->pages;
    made.outcome.timings = std::move(rendered->timings);
    made.outcome.exit_code = exit_code(made.messages, job_.strict);
    if (job_.writes_pdf) write(made, rendered->pdf, output);
    if (job_.product != Product::pdf) made.dump = std::move(dump_of(*rendered, job_.product));
}

void Maker::make(const std::filesystem::path& source, const std::filesystem::path& output) {
    Made& made = made_.emplace_back();
    made.outcome.source = source.string();
    try {
        make(made, source, output);
    } catch (const std::exception& error) {
        give_up(made, fail(FailureKind::internal, "internal", error.what(), "this is a fault of anban",
                           source.string()));
    }
}

bool Maker::full() const {
    const std::size_t most = job_.sync ? 32 : 1;
    return group_.empty() || made_.size() >= most || signal_is_pending();
}

std::vector<Made> Maker::take() {
    const double before = thread_cpu_seconds();
    const auto results = group_.finish();
    const double seconds = thread_cpu_seconds() - before;
    auto result = results.begin();
    for (Made& made : made_) {
        if (made.pending.empty()) continue;
        if (const auto& done = *result++; !done) {
            made.outcome.bytes = 0;
            give_up(made, done.failure());
            continue;
        }
        made.outcome.timings.back().seconds += seconds / static_cast<double>(results.size());
        made.outcome.output = made.pending.string();
    }
    return std::exchange(made_, {});
}

} // namespace anban::cli
