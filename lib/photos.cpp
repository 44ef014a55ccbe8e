#include "photos.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>

namespace anban {
namespace {

class Loader {
public:
    Loader(const templates::StyledDocument& document, const std::vector<SourceFolder>& folders)
        : document_(document), folders_(folders) {}

    void visit(std::vector<templates::Block>& blocks) {
        for (auto& block : blocks) {
            if (const auto* start = std::get_if<templates::ArticleStart>(&block.kind))
                article_ = start->article;
            if (auto* photo = std::get_if<templates::Photo>(&block.kind)) fill(*photo);
            if (auto* row = std::get_if<templates::Row>(&block.kind))
                for (auto& cell : row->cells)
                    visit(cell.blocks);
        }
    }

    Photos take() { return std::move(photos_); }

private:
    void fill(templates::Photo& photo) {
        const std::pair place(article_, photo.path);
        const auto known = indices_.find(place);
        const auto index = known != indices_.end() ? known->second : indices_[place] = load(photo);
        if (!index) return;
        const auto& image = *photos_.images[*index];
        photo.width = image.seen_width();
        photo.height = image.seen_height();
        photo.image = *index;
    }

    std::optional<std::uint32_t> load(const templates::Photo& photo) {
        // A template's own picture was named by who wrote the template, not by the source.
        auto path = photo.of_template ? Result<std::filesystem::path>(photo.path)
                                      : images::locate(photo.path, folders_.at(article_));
        if (!path) return report(path.failure(), photo);
        auto image = images::load(*path);
        if (!image) return report(image.failure(), photo);
        photos_.images.push_back(std::make_shared<const images::Image>(*std::move(image)));
        photos_.files.push_back(photo.of_template ? path->filename().string() : photo.path);
        return static_cast<std::uint32_t>(photos_.images.size() - 1);
    }

    /// The message belongs to the line that names the photo, not to the photo's own file.
    std::nullopt_t report(const Failure& failure, const templates::Photo& photo) {
        auto why = failure.why;
        if (why.message.find(photo.path) == std::string::npos) why.message = photo.path + ": " + why.message;
        why.file = document_.file_of(article_);
        why.at = photo.at;
        photos_.messages.push_back(std::move(why));
        return std::nullopt;
    }

    const templates::StyledDocument& document_;
    const std::vector<SourceFolder>& folders_;
    std::size_t article_ = 0; ///< whose photos are read; 0: those of the document itself
    std::map<std::pair<std::size_t, std::string>, std::optional<std::uint32_t>> indices_;
    Photos photos_;
};

} // namespace

Photos load_photos(templates::StyledDocument& document, const std::vector<SourceFolder>& folders) {
    Loader loader(document, folders);
    loader.visit(document.blocks);
    return loader.take();
}

} // namespace anban
