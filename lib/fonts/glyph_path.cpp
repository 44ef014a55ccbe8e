#include "fonts/glyph_path.hpp"

#include <harfbuzz/hb.h>

#include <memory>

namespace anban::fonts {
namespace {

using Kind = PathStep::Kind;

std::vector<PathStep>& steps_of(void* path) {
    return static_cast<GlyphPath*>(path)->steps;
}

void move_to(hb_draw_funcs_t*, void* path, hb_draw_state_t*, float x, float y, void*) {
    steps_of(path).push_back({Kind::move, 0, 0, 0, 0, x, y});
}

void line_to(hb_draw_funcs_t*, void* path, hb_draw_state_t*, float x, float y, void*) {
    steps_of(path).push_back({Kind::line, 0, 0, 0, 0, x, y});
}

/// Quadratic curves come as cubic ones, since nothing else is asked for.
void curve_to(hb_draw_funcs_t*, void* path, hb_draw_state_t*, float x1, float y1, float x2, float y2, float x,
              float y, void*) {
    steps_of(path).push_back({Kind::curve, x1, y1, x2, y2, x, y});
}

void close(hb_draw_funcs_t*, void* path, hb_draw_state_t*, void*) {
    steps_of(path).push_back({});
}

} // namespace

GlyphPath glyph_path(const Face& face, char32_t character) {
    GlyphPath path;
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(face.hb_font, character, &glyph);
    path.advance = hb_font_get_glyph_h_advance(face.hb_font, glyph);
    const std::unique_ptr<hb_draw_funcs_t, decltype(&hb_draw_funcs_destroy)> pen(hb_draw_funcs_create(),
                                                                                 hb_draw_funcs_destroy);
    hb_draw_funcs_set_move_to_func(pen.get(), move_to, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(pen.get(), line_to, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(pen.get(), curve_to, nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(pen.get(), close, nullptr, nullptr);
#if HB_VERSION_ATLEAST(7, 0, 0)
    hb_font_draw_glyph(face.hb_font, glyph, pen.get(), &path);
#else
    hb_font_get_glyph_shape(face.hb_font, glyph, pen.get(), &path);
#endif
    return path;
}

} // namespace anban::fonts
