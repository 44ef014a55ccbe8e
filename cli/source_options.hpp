// Options that say how a source is read.
#pragma once

#include "anban/anban.hpp"

#include <CLI/App.hpp>

#include <filesystem>
#include <optional>
#include <string>

namespace anban::cli {

struct SourceOptions {
    std::string format; ///< empty: by the name of the source
    std::optional<std::filesystem::path> photos;

    /// Declares --photos.
    CLI::Option* add_photos(CLI::App& command) {
        return command.add_option("--photos", photos, "Take the photos of pasted text from DIR")
            ->type_name("DIR");
    }
    /// Declares --format.
    void add_format(CLI::App& command) {
        command.add_option("--format", format, "What the source is; without it, .txt is pasted text")
            ->check(CLI::IsMember({"markdown", "pasted"}).description(""))
            ->type_name("{markdown,pasted}");
    }

    Result<Source> read(const std::filesystem::path& path) const {
        auto source = Source::from_file(path);
        if (!source) return source;
        source->photos = photos;
        if (!format.empty())
            source->format = format == "pasted" ? SourceFormat::pasted : SourceFormat::markdown;
        return source;
    }
};

} // namespace anban::cli
