#include "photos.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>

namespace anban {
namespace {

class Loader {
public:
    Loader(const std::string& file, const std::filesystem::path& folder, bool allow_outside)
        : file_(file), folder_(folder), allow_outside_(allow_outside) {}

    void visit(std::vector<templates::Block>& blocks) {
        for (auto& block : blocks) {
            if (auto* photo = std::get_if<templates::Photo>(&block.kind)) fill(*photo);
            if (auto* row = std::get_if<templates::Row>(&block.kind))
                for (auto& cell : row->cells)
                    visit(cell.blocks);
        }
    }

    Photos take() { return std::move(photos_); }

private:
    void fill(templates::Photo& photo) {
        const auto known = indices_.find(photo.path);
        const auto index = known != indices_.end() ? known->second : indices_[photo.path] = load(photo);
        if (!index) return;
        const auto& image = *photos_.images[*index];
        photo.width = image.seen_width();
        photo.height = image.seen_height();
        photo.image = *index;
    }

    std::optional<std::uint32_t> load(const templates::Photo& photo) {
        // A template's own picture was named by who wrote the template, not by the source.
        auto path = photo.of_template ? Result<std::filesystem::path>(photo.path)
                                      : images::locate(photo.path, folder_, allow_outside_);
        if (!path) return report(path.failure(), photo);
        auto image = images::load(*path);
        if (!image) return report(image.failure(), photo);
        photos_.images.push_back(std::make_shared<const images::Image>(*std::move(image)));
        return static_cast<std::uint32_t>(photos_.images.size() - 1);
    }

    /// The message belongs to the line that names the photo, not to the photo's own file.
    std::nullopt_t report(const Failure& failure, const templates::Photo& photo) {
        auto why = failure.why;
        if (why.message.find(photo.path) == std::string::npos) why.message = photo.path + ": " + why.message;
        why.file = file_;
        why.at = photo.at;
        photos_.messages.push_back(std::move(why));
        return std::nullopt;
    }

    const std::string& file_;
    const std::filesystem::path& folder_;
    bool allow_outside_;
    std::map<std::string, std::optional<std::uint32_t>> indices_;
    Photos photos_;
};

} // namespace

Photos load_photos(templates::StyledDocument& document, const std::filesystem::path& folder,
                   bool allow_outside) {
    Loader loader(document.file, folder, allow_outside);
    loader.visit(document.blocks);
    return loader.take();
}

} // namespace anban
