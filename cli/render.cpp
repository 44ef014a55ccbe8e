#include "render.hpp"

#include "commands.hpp"
#include "exit_code.hpp"
#include "output.hpp"
#include "resources.hpp"

#include <fmt/format.h>
#include <time.h>
#include <unistd.h>

#include <atomic>
#include <future>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace anban::cli {
namespace {

using std::filesystem::path;

struct Render {
    std::vector<path> sources;
    std::optional<path> output;
    Resources resources;
    RenderJob job;
    std::vector<std::string> set;
    bool dump_document = false, dump_styled = false;
    std::string dump_layout; ///< its form, `true` where none is named
    bool timings = false;
    bool join = false;
    unsigned jobs = 1;
    Console console;

    int run();
    void settle();
    int tell(Made made, std::vector<Timing> set_up) const;
};

/// CPU time of the process so far: at the start of a command it is what linking and loading took.
double process_cpu_seconds() {
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// Makes every source on `threads` threads and hands the results to `receive` in the order of the sources.
template <class Receive>
void make_all(const RenderJob& job, const Typesetter& typesetter, const std::vector<path>& sources,
              const std::vector<path>& outputs, std::size_t threads, Receive receive) {
    std::atomic<std::size_t> next{0};
    const auto work = [&](auto&& hand_on) {
        Maker maker(job, typesetter);
        std::vector<std::size_t> numbers;
        const auto take = [&] {
            auto made = maker.take();
            for (std::size_t i = 0; i < made.size(); ++i)
                hand_on(numbers[i], std::move(made[i]));
            numbers.clear();
        };
        for (std::size_t i = next++; i < sources.size(); i = next++) {
            maker.make(sources[i], outputs[i]);
            numbers.push_back(i);
            if (maker.full()) take();
        }
        take();
    };
    if (threads <= 1) {
        work([&](std::size_t, Made made) { receive(std::move(made)); });
        return;
    }
    std::vector<std::promise<Made>> results(sources.size());
    std::vector<std::jthread> workers;
    for (std::size_t i = 0; i < threads; ++i)
        workers.emplace_back([&] {
            work([&](std::size_t number, Made made) { results[number].set_value(std::move(made)); });
        });
    for (auto& result : results)
        receive(result.get_future().get());
}

/// Turns what CLI11 filled in into what the library takes.
void Render::settle() {
    for (const auto& pair : set) {
        const auto equals = pair.find('=');
        job.options.set[pair.substr(0, equals)] = pair.substr(equals + 1);
    }
    if (dump_document) job.product = Product::document;
    if (dump_styled) job.product = Product::styled;
    if (!dump_layout.empty()) job.product = dump_layout == "json" ? Product::layout_json : Product::layout;
    job.options.keep_layout_json = job.product == Product::layout_json;
    job.options.keep_dumps = job.product != Product::pdf && !job.options.keep_layout_json;
    job.writes_pdf = job.product == Product::pdf || output;
}

int Render::tell(Made made, std::vector<Timing> set_up) const {
    console.say(made.messages);
    made.outcome.exit_code = worse(made.outcome.exit_code, print(made.dump, console));
    made.outcome.timings.insert(made.outcome.timings.begin(), set_up.begin(), set_up.end());
    console.finish(made.outcome, timings);
    return made.outcome.exit_code;
}

int Render::run() {
    std::vector<Timing> set_up{{"start of the program", process_cpu_seconds()}};
    settle();
    if (join) {
        if (!output && job.writes_pdf)
            return console.refuse(fail(FailureKind::usage, "usage",
                                       "a bulletin of several sources has no name", "name the file with -o"));
        job.joined = std::exchange(sources, {sources.front()});
    }
    auto outputs = std::vector<path>(sources.size(), path(standard_stream));
    if (job.writes_pdf) {
        auto chosen = choose_outputs(sources, output, ".pdf");
        if (!chosen) return console.refuse(chosen.failure());
        outputs = *std::move(chosen);
        if (outputs.front() == standard_stream && job.product != Product::pdf)
            return console.refuse(fail(FailureKind::usage, "usage",
                                       "standard output takes the listing, not the PDF too",
                                       "name a file for the PDF with -o, or leave -o out"));
        if (outputs.front() == standard_stream && ::isatty(STDOUT_FILENO))
            return console.refuse(fail(FailureKind::usage, "usage", "a PDF can't be shown in a terminal",
                                       "name a file with -o, or send the output to another program"));
    }
    const auto typesetter = Typesetter::make(resources);
    if (!typesetter) return console.refuse(typesetter.failure());
    set_up.insert(set_up.end(), (*typesetter)->set_up().begin(), (*typesetter)->set_up().end());

    int worst = exit_fine;
    const auto threads = std::min<std::size_t>(jobs, sources.size());
    make_all(job, **typesetter, sources, outputs, threads,
             [&](Made made) { worst = worse(worst, tell(std::move(made), std::exchange(set_up, {}))); });
    return worst;
}

void add_options(CLI::App& command, Render& render) {
    command.add_option("SOURCE", render.sources, "Markdown or pasted text; - is standard input")
        ->type_name("FILE")
        ->required();
    auto* output = command
                       .add_option("-o,--output", render.output,
                                   "Write to FILE, or into a folder; without it, beside the source with .pdf")
                       ->type_name("FILE");
    command
        .add_option("-t,--template", render.job.options.template_name,
                    "Set in this template, a name or a file, instead of the one that the source names")
        ->type_name("TEMPLATE");
    command
        .add_option("--text-size", render.job.options.text_size,
                    "Size of the text; large print is laid out anew")
        ->type_name("{normal,large,xlarge}");
    command
        .add_option("--set", render.set,
                    "Set a field of the front matter for this run; may be given several times")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false)
        ->check([](const std::string& pair) {
            const auto equals = pair.find('=');
            return equals == 0 || equals == std::string::npos
                       ? fmt::format("{} is not KEY=VALUE, such as so=12", pair)
                       : std::string();
        });
    auto* join = command.add_flag("--join", render.join, "Make one bulletin of all sources, in their order");
    auto* photos = render.job.reading.add_photos(command);
    join->excludes(photos);
    command.add_flag("--allow-outside-photos", render.job.options.allow_outside_photos,
                     "Let a source use photos from outside its folder");
    command.add_flag("--allow-outside-articles", render.job.options.allow_outside_articles,
                     "Let a bulletin list articles from outside its folder");
    render.job.reading.add_format(command);
    add_template_dir(command, render.resources);
    command.add_option("-j,--jobs", render.jobs, "Make N sources at the same time")
        ->type_name("N")
        ->check(CLI::Range(1, 256).description(""));
    command.add_flag("--strict", render.job.strict, "Exit with 1 when there was a warning");
    command.add_flag("--sync", render.job.sync,
                     "Give no PDF its name before it is safe on the disk, be it for a power cut");
    command.add_flag("--timings", render.timings, "Say how much CPU time each stage took");
    auto* document = command.add_flag("--dump-document", render.dump_document,
                                      "Print what was read instead of making a PDF");
    auto* styled =
        command.add_flag("--dump-styled", render.dump_styled, "Print it as the template dresses it instead");
    auto* layout =
        command
            .add_flag("--dump-layout", render.dump_layout,
                      "Print the placed items of each page instead; with -o the PDF is written too")
            ->type_name("{text,json}")
            ->check([](const std::string& form) {
                const bool known = form == "true" || form == "text" || form == "json";
                return known ? std::string() : form + " is neither text nor json";
            });
    auto* debug = command.add_flag("--debug-layout", render.job.options.debug_layout,
                                   "Draw over each page how it was laid out: boxes, gaps, breaks");
    document->excludes(styled)->excludes(layout)->excludes(debug)->excludes(output);
    styled->excludes(layout)->excludes(debug)->excludes(output);
    render.console.add_options(command);
}

} // namespace

Action add_render(CLI::App& command) {
    const auto render = std::make_shared<Render>();
    add_options(command, *render);
    return [render] { return render->run(); };
}

} // namespace anban::cli
