#include "readers/pasted/photos.hpp"

#include "readers/pasted/letters.hpp"
#include "text/clean.hpp"

#include <algorithm>
#include <array>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t most_comparisons = 100'000; ///< of names with captions; beyond, order alone ties
constexpr int least_share = 60; ///< percent of a file name's words that the caption must have

/// What cameras and programs call every picture.
constexpr std::array<std::string_view, 20> camera_words = {
    "anh",  "hinh",       "img", "image", "dsc",  "dscn", "dscf", "photo",    "pic",  "picture",
    "zalo", "screenshot", "fb",  "jpg",   "jpeg", "png",  "copy", "whatsapp", "scan", "pxl"};

/// Words of letters in the file's name, without marks; none of a camera's.
std::vector<std::string> name_words(const std::string& photo) {
    std::string_view name = photo;
    if (const std::size_t slash = name.rfind('/'); slash != std::string_view::npos)
        name.remove_prefix(slash + 1);
    name = name.substr(0, name.rfind('.'));
    std::vector<std::string> words;
    std::string word;
    const std::string ascii = without_marks(canonical(text::lower(text::normalise(name, {}).text))) + ' ';
    for (const char c : ascii) {
        if (c >= 'a' && c <= 'z') {
            word += c;
            continue;
        }
        const bool camera = std::find(camera_words.begin(), camera_words.end(), word) != camera_words.end();
        if (!word.empty() && !camera) words.push_back(word);
        word.clear();
    }
    return words;
}

/// Percent of the file name's letters whose words stand in the caption; 0 where that could be chance.
int likeness(const std::vector<std::string>& name, const std::string& caption) {
    if (name.empty()) return 0;
    const std::string words = ' ' + words_only(without_marks(caption)) + ' ';
    std::string run;
    std::copy_if(words.begin(), words.end(), std::back_inserter(run), [](char c) { return c != ' '; });
    std::size_t all = 0;
    std::size_t found = 0;
    for (const std::string& word : name) {
        all += word.size();
        const bool run_together = word.size() >= 6 && run.find(word) != std::string::npos;
        if (run_together || words.find(' ' + word + ' ') != std::string::npos) found += word.size();
    }
    const int share = static_cast<int>(100 * found / all);
    return all >= 5 && share >= least_share ? share : 0;
}

} // namespace

Ties tie_photos(const std::vector<std::string>& captions, const std::vector<std::string>& photos) {
    Ties ties;
    ties.captions.resize(captions.size());
    std::vector<bool> used(photos.size(), false);
    const bool compare = captions.size() * photos.size() <= most_comparisons;
    for (std::size_t p = 0; compare && p < photos.size(); ++p) {
        const auto name = name_words(photos[p]);
        std::size_t best = captions.size();
        int best_likeness = 0;
        for (std::size_t c = 0; c < captions.size() && !name.empty(); ++c) {
            if (ties.captions[c].tie != Tie::none) continue;
            if (const int like = likeness(name, captions[c]); like > best_likeness) {
                best = c;
                best_likeness = like;
            }
        }
        if (best == captions.size()) continue;
        ties.captions[best] = {photos[p], Tie::by_name};
        used[p] = true;
    }
    std::size_t next = 0;
    for (TiedPhoto& caption : ties.captions) {
        if (caption.tie != Tie::none) continue;
        while (next < photos.size() && used[next])
            ++next;
        if (next == photos.size()) break;
        caption = {photos[next], Tie::by_order};
        used[next] = true;
    }
    for (std::size_t p = 0; p < photos.size(); ++p)
        if (!used[p]) ties.unused.push_back(photos[p]);
    return ties;
}

} // namespace anban::readers::pasted
