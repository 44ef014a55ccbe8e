#include "images/jpeg_markers.hpp"

#include "images/bytes.hpp"

#include <algorithm>
#include <cstring>
#include <map>
#include <utility>

namespace anban::images {
namespace {

using namespace std::string_view_literals;

constexpr std::uint8_t TEM = 0x01, DHT = 0xC4, JPG = 0xC8, DAC = 0xCC, RST0 = 0xD0, RST7 = 0xD7, SOI = 0xD8,
                       EOI = 0xD9, SOS = 0xDA, DQT = 0xDB, DNL = 0xDC, DRI = 0xDD, DHP = 0xDE, EXP = 0xDF,
                       APP0 = 0xE0, APP1 = 0xE1, APP2 = 0xE2, APP14 = 0xEE, APP15 = 0xEF;

/// Each scan of a progressive picture goes over all its samples again: real ones have about ten.
constexpr int scan_limit = 500;

bool is_frame(std::uint8_t marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != DHT && marker != JPG && marker != DAC;
}

bool is_application(std::uint8_t marker) {
    return marker >= APP0 && marker <= APP15;
}

std::int64_t divide_up(std::int64_t a, std::int64_t b) {
    return (a + b - 1) / b;
}

class Walker {
public:
    Walker(std::string_view bytes, bool frame_only) : bytes_(bytes), frame_only_(frame_only) {}

    JpegMarkers walk() {
        if (!frame_only_) out_.picture.reserve(bytes_.size());
        at_ = 2; // after SOI
        keep("\xFF\xD8"sv);
        while (!done_ && out_.complete())
            step();
        if (!frame_only_ && out_.complete()) check_end();
        return std::move(out_);
    }

private:
    void complain(std::string_view what) {
        if (out_.complaint.empty()) out_.complaint = what;
    }
    void keep(std::string_view part) {
        if (!frame_only_) out_.picture += part;
    }
    void cut_off() { complain("it is cut off"); }

    /// One marker with its segment.
    void step() {
        if (at_ >= bytes_.size()) return cut_off();
        if (u8(bytes_, at_) != 0xFF) return complain("it has bytes between two segments");
        while (at_ < bytes_.size() && u8(bytes_, at_) == 0xFF)
            ++at_; // fill bytes may precede a marker
        if (at_ >= bytes_.size()) return cut_off();
        const std::uint8_t marker = u8(bytes_, at_++);
        if (marker == EOI) {
            keep("\xFF\xD9"sv);
            done_ = true;
            return;
        }
        if (marker == SOI || marker <= TEM || (marker >= RST0 && marker <= RST7))
            return complain("it has a marker where none may be");
        if (bytes_.size() - at_ < 2) return cut_off();
        const std::size_t length = u16(bytes_, at_);
        if (length < 2) return complain("it has a segment without a length");
        if (bytes_.size() - at_ < length) return cut_off();
        const std::string_view whole = bytes_.substr(at_, length), body = whole.substr(2);
        at_ += length;
        segment(marker, whole, body);
    }

    void segment(std::uint8_t marker, std::string_view whole, std::string_view body) {
        if (is_application(marker)) return application(marker, body);
        if (is_frame(marker))
            frame(marker, body);
        else if (marker == DRI)
            restart_interval(body);
        else if (marker == DQT)
            has_quantisation_ = true;
        else if (marker == DHT)
            has_huffman_ = true;
        else if (marker == DHP || marker == EXP)
            complain("it is a hierarchical JPEG");
        else if (marker == SOS)
            scan_header(body);
        else if (marker != DNL && marker != DAC)
            return; // comments and what T.81 reserves
        put_segment(marker, whole);
        if (marker == SOS && out_.complete()) scan_data();
    }

    void put_segment(std::uint8_t marker, std::string_view whole) {
        const char start[] = {'\xFF', static_cast<char>(marker)};
        keep({start, 2});
        keep(whole);
    }

    void application(std::uint8_t marker, std::string_view body) {
        if (marker == APP0 && body.size() >= 14 && body.starts_with("JFIF\0"sv)) {
            if (!std::exchange(out_.jfif, true)) {
                // Without the thumbnail that it may hold.
                keep("\xFF\xE0\0\x10"sv);
                keep(body.substr(0, 12));
                keep("\0\0"sv);
            }
        } else if (marker == APP1 && body.starts_with("Exif\0\0"sv)) {
            if (out_.exif.empty()) out_.exif = body;
        } else if (marker == APP2 && body.size() >= 14 && body.starts_with("ICC_PROFILE\0"sv)) {
            profile_count_ = u8(body, 13);
            profile_parts_[u8(body, 12)] += body.substr(14);
        } else if (marker == APP14 && body.size() >= 12 && body.starts_with("Adobe"sv)) {
            if (!out_.adobe_transform) {
                out_.adobe_transform = u8(body, 11);
                keep("\xFF\xEE\0\x0E"sv);
                keep(body.substr(0, 12));
            }
        }
    }

    void frame(std::uint8_t marker, std::string_view body) {
        if (out_.frame != 0) return complain("it has two pictures in one frame");
        if (body.size() < 6 || body.size() < 6 + 3U * u8(body, 5))
            return complain("its frame header is too short");
        out_.frame = marker;
        out_.precision = u8(body, 0);
        out_.height = u16(body, 1);
        out_.width = u16(body, 3);
        for (std::size_t i = 0; i < u8(body, 5); ++i) {
            const int factors = u8(body, 7 + 3 * i);
            const JpegComponent component{u8(body, 6 + 3 * i), factors / 16, factors % 16};
            if (component.horizontal < 1 || component.horizontal > 4 || component.vertical < 1 ||
                component.vertical > 4)
                return complain("its sampling factors are wrong");
            out_.components.push_back(component);
        }
        seen_.assign(out_.components.size(), false);
        done_ = frame_only_;
    }

    void restart_interval(std::string_view body) {
        if (body.size() < 2) return complain("its restart interval is missing");
        restart_interval_ = u16(body, 0);
    }

    void scan_header(std::string_view body) {
        if (out_.frame == 0) return complain("it has samples before the frame header");
        if (++out_.scans > scan_limit) return complain("it has more than 500 scans");
        if (!has_quantisation_ || !has_huffman_) return complain("its tables are missing");
        const std::size_t count = body.empty() ? 0 : u8(body, 0);
        if (count < 1 || count > 4 || body.size() < 4 + 2 * count) return complain("a scan header is wrong");
        scan_.clear();
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint8_t id = u8(body, 1 + 2 * i);
            const auto found = std::find_if(out_.components.begin(), out_.components.end(),
                                            [&](const JpegComponent& c) { return c.id == id; });
            if (found == out_.components.end()) return complain("a scan names a component that isn't there");
            scan_.push_back(static_cast<std::size_t>(found - out_.components.begin()));
            seen_[scan_.back()] = true;
        }
    }

    /// Coded samples up to the next marker that isn't a restart, which are kept as they are.
    void scan_data() {
        const std::size_t begin = at_;
        std::int64_t restarts = 0;
        for (;;) {
            const void* hit =
                at_ < bytes_.size() ? std::memchr(bytes_.data() + at_, 0xFF, bytes_.size() - at_) : nullptr;
            if (hit == nullptr) return cut_off();
            at_ = static_cast<std::size_t>(static_cast<const char*>(hit) - bytes_.data());
            std::size_t next = at_ + 1;
            while (next < bytes_.size() && u8(bytes_, next) == 0xFF)
                ++next;
            if (next >= bytes_.size()) return cut_off();
            const std::uint8_t marker = u8(bytes_, next);
            if (marker >= RST0 && marker <= RST7) {
                if (restart_interval_ == 0 || marker - RST0 != restarts % 8)
                    return complain("a part of its samples is missing");
                ++restarts;
            } else if (marker != 0)
                break;
            at_ = next + 1;
        }
        check_scan(static_cast<std::int64_t>(at_ - begin), restarts);
        keep(bytes_.substr(begin, at_ - begin));
    }

    struct ScanSize {
        std::int64_t units = 0;  ///< what a restart interval counts (MCU)
        std::int64_t blocks = 0; ///< of 8 × 8 samples
    };

    ScanSize scan_size() const {
        int horizontal = 1, vertical = 1;
        for (const JpegComponent& c : out_.components) {
            horizontal = std::max(horizontal, c.horizontal);
            vertical = std::max(vertical, c.vertical);
        }
        if (scan_.size() == 1) {
            const JpegComponent& c = out_.components[scan_[0]];
            const std::int64_t columns =
                divide_up(divide_up(std::int64_t{out_.width} * c.horizontal, horizontal), 8);
            const std::int64_t rows =
                divide_up(divide_up(std::int64_t{out_.height} * c.vertical, vertical), 8);
            return {columns * rows, columns * rows};
        }
        ScanSize size{divide_up(out_.width, 8LL * horizontal) * divide_up(out_.height, 8LL * vertical), 0};
        for (const std::size_t i : scan_)
            size.blocks += size.units * out_.components[i].horizontal * out_.components[i].vertical;
        return size;
    }

    void check_scan(std::int64_t bytes, std::int64_t restarts) {
        const ScanSize size = scan_size();
        if (restart_interval_ != 0 && restarts < divide_up(size.units, restart_interval_) - 1)
            return complain("a part of its samples is missing");
        // In a sequential scan every block has a code for its mean and one for its end, of one bit at least.
        const bool sequential = out_.frame != 0xC2;
        if (bytes == 0 || (sequential && 8 * bytes < 2 * size.blocks))
            complain("a part of its samples is missing");
    }

    void check_end() {
        if (out_.frame == 0 || !std::all_of(seen_.begin(), seen_.end(), [](bool seen) { return seen; }))
            return complain("it has no samples");
        if (profile_count_ == 0 || profile_parts_.size() != profile_count_) return;
        if (profile_parts_.begin()->first != 1 || profile_parts_.rbegin()->first != profile_count_) return;
        for (const auto& [number, part] : profile_parts_)
            out_.profile += part;
    }

    std::string_view bytes_;
    bool frame_only_;
    std::size_t at_ = 0;
    bool done_ = false;
    JpegMarkers out_;
    bool has_quantisation_ = false, has_huffman_ = false;
    std::int64_t restart_interval_ = 0;
    std::vector<std::size_t> scan_; ///< components of the scan at hand
    std::vector<bool> seen_;        ///< components that some scan had
    std::size_t profile_count_ = 0;
    std::map<std::uint8_t, std::string> profile_parts_;
};

} // namespace

JpegMarkers read_jpeg_frame(std::string_view bytes) {
    return Walker(bytes, true).walk();
}

JpegMarkers read_jpeg_markers(std::string_view bytes) {
    return Walker(bytes, false).walk();
}

} // namespace anban::images
