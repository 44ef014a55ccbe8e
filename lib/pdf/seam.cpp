#include "pdf/seam.hpp"

#include "pdf/syntax.hpp"

#include <utility>

namespace anban::pdf {
namespace {

Seam::Body stream(std::string_view dictionary, std::size_t length) {
    Seam::Body body;
    body.is_stream = true;
    body.text.reserve(dictionary.size() + 24);
    body.text += "<<";
    body.text += dictionary;
    body.text += "/Length ";
    append_integer(body.text, static_cast<std::int64_t>(length));
    body.text += ">>";
    return body;
}

} // namespace

int Seam::allocate() {
    bodies_.emplace_back();
    return static_cast<int>(bodies_.size());
}

void Seam::put(int number, std::string body_text) {
    body(number).text = std::move(body_text);
}

int Seam::put(std::string body_text) {
    const int number = allocate();
    put(number, std::move(body_text));
    return number;
}

void Seam::put_stream(int number, std::string_view dictionary, std::string data) {
    body(number) = stream(dictionary, data.size());
    body(number).own = std::move(data);
}

int Seam::put_stream(std::string_view dictionary, std::string data) {
    const int number = allocate();
    put_stream(number, dictionary, std::move(data));
    return number;
}

int Seam::lend_stream(std::string_view dictionary, std::string_view data) {
    const int number = allocate();
    body(number) = stream(dictionary, data.size());
    body(number).lent = data;
    return number;
}

std::string Seam::take(int number) {
    return std::exchange(body(number).text, {});
}

} // namespace anban::pdf
