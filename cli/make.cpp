// One source's way through the library.
#include "exit_code.hpp"
#include "output.hpp"
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
    case Product::pdf:
        break;
    }
    return rendered.pdf;
}

void write(Made& made, const std::string& pdf, const std::filesystem::path& output) {
    const double before = thread_cpu_seconds();
    if (const auto done = deliver(pdf, output); !done) {
        made.outcome.exit_code = worse(made.outcome.exit_code, exit_code(done.failure().kind));
        if (!(output == standard_stream && standard_output_is_closed()))
            made.messages.push_back(done.failure().why);
        return;
    }
    made.outcome.timings.push_back({"file", thread_cpu_seconds() - before});
    made.outcome.bytes = pdf.size();
    if (output != standard_stream) made.outcome.output = output.string();
}

void give_up(Made& made, const Failure& failure) {
    made.outcome.exit_code = exit_code(failure.kind);
    made.messages.push_back(failure.why);
}

void make(Made& made, const RenderJob& job, const Typesetter& typesetter, const std::filesystem::path& source,
          const std::filesystem::path& output) {
    const auto read = job.reading.read(source);
    if (!read) return give_up(made, read.failure());
    auto rendered = typesetter.render(*read, job.options);
    if (!rendered) return give_up(made, rendered.failure());
    made.messages = std::move(rendered->messages);
    made.outcome.pages = rendered->pages;
    made.outcome.timings = std::move(rendered->timings);
    made.outcome.exit_code = exit_code(made.messages, job.strict);
    if (job.product == Product::pdf) {
        write(made, rendered->pdf, output);
    } else {
        made.dump = std::move(dump_of(*rendered, job.product));
    }
}

} // namespace

Made make(const RenderJob& job, const Typesetter& typesetter, const std::filesystem::path& source,
          const std::filesystem::path& output) {
    Made made;
    made.outcome.source = source.string();
    try {
        make(made, job, typesetter, source, output);
    } catch (const std::exception& error) {
        give_up(made, fail(FailureKind::internal, "internal", error.what(), "this is a fault of anban",
                           source.string()));
    }
    return made;
}

} // namespace anban::cli
