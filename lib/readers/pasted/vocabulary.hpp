// The words by which portals, bylines, captions and sub-headings are known: tables, no rules.
#pragma once

#include "readers/pasted/phrases.hpp"

namespace anban::readers::pasted {

/// The site's furniture, and what stands beside times.
struct SiteWords {
    Phrases widgets;           ///< buttons and counters; a line made of nothing else is furniture
    Phrases widget_objects;    ///< what follows a button's word: `Gửi bài viết` `cho bạn bè`
    Phrases widget_openers;    ///< short lines beginning so are furniture whatever follows
    Phrases site_talk_openers; ///< openers of sentences in which the page speaks to its reader …
    Phrases site_talk;         ///< … where they speak of this
    Phrases page_enders;       ///< headings under which a page lists its other articles or comments
    Phrases list_heads;        ///< first words of a heading of other articles: `các tin`
    Phrases list_tails;        ///< last words of such a heading: `cùng chuyên mục`
    Phrases related;           ///< headings of lists that may also stand inside an article
    Phrases contents;          ///< headings of a table of contents
    Phrases see_also;          ///< openers of one-line pointers to other articles (`Xem thêm: …`)
    Phrases films;             ///< openers that name a film (`Video: …`)
    Phrases tags;              ///< openers of the key words
    Phrases imprint;           ///< openers of the site's imprint
    Phrases imprint_inside;    ///< words of an imprint anywhere in a line
    Phrases contacts;          ///< openers of address lines, furniture only beside an imprint
    Phrases portal_names;      ///< how portals and papers call themselves above the headline
    Phrases sections;          ///< names of sections in menus and breadcrumbs
    Phrases machines;          ///< who posts without having written
    Phrases poster;            ///< openers that name who put the article on the site
    Phrases time_words;        ///< words beside a publication time that say nothing more
    Phrases update_words;      ///< openers of the time of a later change
};

/// Bylines: who writes, and for whom.
struct BylineWords {
    Phrases agencies;    ///< news agencies and papers as sources
    Phrases offices;     ///< openers of an office's name
    Phrases not_offices; ///< words that begin like an office's name and go on otherwise
    Phrases deeds;       ///< what offices do in headlines, and never in their names
    Phrases pen_names;   ///< collective names: PV, BBT
    Phrases never_names; ///< words that stand in no person's name
    Phrases name_titles; ///< titles before a person's name
    Phrases posts;       ///< posts before a colon and the name of who has them
    Phrases office_work; ///< deeds that offices are named for
    Phrases taken_from;  ///< openers of the source in brackets behind a name
    Phrases trailers;    ///< words after a name: tổng hợp, thực hiện
    Phrases surnames;
    Phrases places; ///< places of datelines
};

/// Captions and sub-headings.
struct CaptionWords {
    Phrases caption_openers;
    Phrases not_views; ///< words that begin like the name of a view and go on otherwise
    Phrases caption_inside;
    Phrases not_shown;        ///< words that begin like such a deed and mean something else
    Phrases pronouns;         ///< words for a person that stand alone for one named before
    Phrases shown;            ///< more of what photos show, weighed only behind a subject
    Phrases positions;        ///< in brackets behind a person: where one stands in the photo
    Phrases people_openers;   ///< people as the subject of a caption
    Phrases views;            ///< things and places as the subject of a caption
    Phrases announces_photos; ///< words of a line below which photos follow
    Phrases subtitle_openers; ///< openers of what a notice is about, below its title
    Phrases photo_stories;    ///< words of a headline whose text is captions
    Phrases heading_openers;
    Phrases heading_starts;    ///< more of them, which say nothing further inside a line
    Phrases abstract_subjects; ///< what sentences speak of and no photo shows
    Phrases negations;         ///< what isn't, no photo shows
    Phrases event_openers;     ///< events as the subject of a sentence of news
    Phrases statements;        ///< what people say, ask and expect: no photo shows it
    Phrases units;             ///< units of amounts
    Phrases narrative;         ///< words of telling, which a caption that ends with a full stop lacks
    Phrases time_openers;      ///< openers of a sentence of news, not of a caption
    Phrases dialogue_openers;  ///< openers of question and answer
    Phrases sentence_openers;  ///< openers of a sentence that leans on the one before
};

struct Vocabulary : SiteWords, BylineWords, CaptionWords {};

/// Made once, never changed.
const Vocabulary& vocabulary();

SiteWords site_words();
BylineWords byline_words();
CaptionWords caption_words();

} // namespace anban::readers::pasted
