#include "pdf/object_streams.hpp"

#include "pdf/syntax.hpp"

#include <string>

namespace anban::pdf {
namespace {

/// One object stream that is being filled. Bodies need nothing between them: a dictionary ends by itself.
class ObjectStream {
public:
    int count() const { return count_; }

    void add(int number, std::string_view body) {
        if (count_++ > 0) places_ += ' ';
        append_integer(places_, number);
        places_ += ' ';
        append_integer(places_, static_cast<std::int64_t>(bodies_.size()));
        bodies_ += body;
    }

    void put(Seam& seam, int number, Deflater& deflater) {
        places_ += '\n';
        std::string dictionary = "/Type/ObjStm/N ";
        append_integer(dictionary, count_);
        dictionary += "/First ";
        append_integer(dictionary, static_cast<std::int64_t>(places_.size()));
        dictionary += "/Filter/FlateDecode";
        seam.put_stream(number, dictionary, deflater.compress(places_ + bodies_, Effort::quick));
        *this = {};
    }

private:
    int count_ = 0;
    std::string places_, bodies_;
};

} // namespace

std::vector<PackedPlace> pack_objects(Seam& seam, Deflater& deflater) {
    const int count = static_cast<int>(seam.bodies().size());
    std::vector<PackedPlace> places(static_cast<std::size_t>(count) + 1);
    ObjectStream open;
    int stream = 0;
    for (int number = 1; number <= count; ++number) {
        if (seam.bodies()[static_cast<std::size_t>(number - 1)].is_stream) continue;
        if (open.count() == most_packed) open.put(seam, stream, deflater);
        if (open.count() == 0) stream = seam.allocate();
        places[static_cast<std::size_t>(number)] = {stream, open.count()};
        open.add(number, seam.take(number));
    }
    if (open.count() > 0) open.put(seam, stream, deflater);
    return places;
}

} // namespace anban::pdf
