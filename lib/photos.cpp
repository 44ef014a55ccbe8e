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

    void visit(std::vector<templates::Picture>& pictures) {
        for (templates::Picture& picture : pictures) {
            article_ = picture.article;
            fill(picture);
        }
    }

    Photos take() { return std::move(photos_); }

private:
    template <typename Named>
    void fill(Named& photo) {
        const std::pair place(article_, photo.path);
        const auto known = indices_.find(place);
        const auto index = known != indices_.end()
                               ? known->second
                               : indices_[place] = load(photo.path, of_template(photo), photo.at);
        if (!index) return;
        const auto& image = *photos_.images[*index];
        photo.width = image.seen_width();
        photo.height = image.seen_height();
        photo.image = *index;
    }

    static bool of_template(const templates::Photo& photo) { return photo.of_template; }
    static bool of_template(const templates::Picture&) { return false; }

    std::optional<std::uint32_t> load(const std::string& name, bool of_template, SourcePos at) {
        // A template's own picture was named by who wrote the template, not by the source.
        auto path =
            of_template ? Result<std::filesystem::path>(name) : images::locate(name, folders_.at(article_));
        if (!path) return report(path.failure(), name, at);
        auto image = images::load(*path);
        if (!image) return report(image.failure(), name, at);
        photos_.images.push_back(std::make_shared<const images::Image>(*std::move(image)));
        photos_.files.push_back(of_template ? path->filename().string() : name);
        return static_cast<std::uint32_t>(photos_.images.size() - 1);
    }

    /// The message belongs to the line that names the photo, not to the photo's own file.
    std::nullopt_t report(const Failure& failure, const std::string& name, SourcePos at) {
        auto why = failure.why;
        if (why.message.find(name) == std::string::npos) why.message = name + ": " + why.message;
        why.file = document_.file_of(article_);
        why.at = at;
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
    loader.visit(document.pictures);
    return loader.take();
}

} // namespace anban
