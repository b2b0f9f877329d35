"""Pages and fragments of HTML."""

import time
from datetime import date

import pytest

from hrnk_press.drafting.archive.pages.html_page import html_page
from hrnk_press.errors import UnreadableData
from hrnk_press.model.release import Kind
from tests.drafting.archive.reader import item_of, page_of, release_of, words_of

PAGE = """<!doctype html><html><head><title>Survey | River Watch</title><script>alert("gone")</script></head>
<body class="with-sidebar"><nav><ul><li><a href="/">Home</a></li><li>News</li></ul></nav>
<main><h1>Survey of <em>Border</em> Camps</h1><p class="date">March 12, 2014</p>
<p>GENEVA — River Watch publishes <a href="https://example.org/survey">the survey</a> today.</p>
<h2>Findings</h2><ol start="3"><li>Every site has grown.<ul><li>Site C</li></ul></li><li>Nobody visited.</li></ol>
<blockquote><p>We counted by the trains.</p></blockquote>
<table><tr><th>Site</th><th>Since</th></tr><tr><td>A</td><td>1998</td></tr></table>
<p>One<br>Two<br><br>Three</p><p onclick="steal()">###</p></main>
<div>Weather: mild</div><footer>Imprint</footer></body></html>"""


def test_a_page_becomes_a_release_with_its_structure() -> None:
    page = page_of(PAGE, "page.html")
    (item,) = page.items
    assert item.headline == "Survey of Border Camps"
    assert (item.date, item.place) == (date(2014, 3, 12), "Geneva")
    assert release_of(item).body == (
        "\nRiver Watch publishes [the survey](https://example.org/survey) today.\n\n## Findings\n\n"
        "3. Every site has grown.\n   - Site C\n4. Nobody visited.\n\n> We counted by the trains.\n\n"
        "| Site | Since |\n| --- | --- |\n| A | 1998 |\n\nOne\\\nTwo\n\nThree\n"
    )
    assert {it.text for it in page.furniture} >= {"Home", "News", "Imprint", "###"}
    assert [it.text for it in page.rest] == ["Weather: mild"]


def test_scripts_are_no_words_and_nothing_else_is_lost() -> None:
    page = page_of(PAGE, "page.html")
    assert "gone" not in " ".join(it.text for it in (*page.furniture, *page.rest))
    assert words_of(page) == sum(it.words for it in html_page(PAGE).blocks)


def test_a_fragment() -> None:
    item = item_of("<h1>Survey</h1><p>It counts &amp; names.</p><p>All of them", "x.html")
    assert [it.text for it in item.body] == ["It counts & names.", "All of them"]


def test_entities_of_its_own_are_not_expanded() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><p>One &b; two</p>'
    assert "haha" not in " ".join(it.text for it in html_page(bomb).blocks)


def test_a_page_nested_too_deep_is_refused_not_cut() -> None:
    with pytest.raises(UnreadableData) as refused:
        page_of("<div>" * 10_000 + "word" + "</div>" * 10_000, "deep.html")
    assert refused.value.faults[0].code == "nested-too-deep"


@pytest.mark.parametrize("depth", [200, 1000])
def test_a_page_nested_deep_is_read(depth: int) -> None:
    assert [it.text for it in html_page("<div>" * depth + "word" + "</div>" * depth).blocks] == [
        "word"
    ]


def test_emphasis_that_markdown_cannot_say_is_left_out_and_its_words_are_kept() -> None:
    item = item_of(
        "<h1>Survey</h1><p>One<b>two</b>three and <b>four</b> and <i> * </i> five.</p><p>More.</p>",
        "x.html",
    )
    assert "Onetwothree and **four** and" in release_of(item).body


def test_an_address_that_runs_a_script_is_no_link() -> None:
    item = item_of(
        '<h1>Survey</h1><p>See <a href="javascript:steal()">this</a> now.</p><p>More.</p>', "x.html"
    )
    assert "steal" not in release_of(item).source


LINKED = (
    '<html><head>{}</head><body><h1>Club Opens Shelter</h1><p>It has <a href="/beds/1.html">forty beds</a> and'
    ' a <a href="plan(2).pdf">plan</a>.</p><p><a href="#top">Up</a></p></body></html>'
)


@pytest.mark.parametrize(
    "told",
    [
        '<base href="https://club.example.org/2021/x.html">',
        '<link rel="canonical" href="https://club.example.org/2021/shelter.html">',
        '<meta property="og:url" content="https://club.example.org/2021/">',
    ],
)
def test_links_within_a_site_whose_page_says_where_it_stands(told: str) -> None:
    item = item_of(LINKED.format(told), "page.html")
    assert item.body[0].markdown == (
        "It has [forty beds](https://club.example.org/beds/1.html) and"
        " a [plan](https://club.example.org/2021/plan%282%29.pdf)."
    )
    assert not [it for it in item.notes if "link" in it.message]


def test_links_within_a_site_that_nobody_knows_are_told() -> None:
    item = item_of(LINKED.format('<base href="https://[broken/">'), "page.html")
    assert item.body[0].markdown == "It has forty beds and a plan."
    (note,) = (it for it in item.notes if "link" in it.message)
    assert note.message == ('2 links lead nowhere outside their site, the first to "/beds/1.html"')


def test_a_dateline_in_bold_leaves_the_links_of_its_paragraph() -> None:
    page = (
        "<h1>Survey Published</h1><p><strong>GENEVA, May 6, 2015 —</strong> A survey of"
        ' <a href="https://example.org/camps">six camps</a> is out.</p><p>It counts boats.</p>'
    )
    body = release_of(item_of(page, "page.html")).body
    assert body.startswith("\nA survey of [six camps](https://example.org/camps) is out.\n")


def test_a_paragraph_of_very_many_marks_and_links_is_read_at_once() -> None:
    words = '<b>w</b> <a href="https://example.org/a">v</a> ' * 6_000
    begun = time.process_time()
    page = page_of(f"<h1>Headline of the Page</h1><p>{words}</p>", "page.html")
    assert time.process_time() - begun < 4
    assert page.items[0].body[0].text == " ".join(["w", "v"] * 6_000)


def test_a_page_that_shows_a_text_as_it_was_typed() -> None:
    text = (
        "<pre>\nClub Opens a Second Shelter in the Old Mill by the River, and Opens It\nfor Everybody\n\n"
        "GENEVA — The club opens a shelter in the old mill by the river,\nwith forty beds for the winter.\n</pre>"
    )
    item = item_of(text, "page.html")
    assert item.place == "Geneva"
    assert [(it.text, it.line) for it in item.body] == [
        (
            "The club opens a shelter in the old mill by the river, with forty beds for the winter.",
            5,
        )
    ]


def test_the_day_that_a_page_bears_as_an_attribute() -> None:
    text = '<html newsdate="2019-05-14"><body><h1>Club Opens Shelter</h1><p>The club opens a shelter.</p></body></html>'
    assert item_of(text, "page.html").date == date(2019, 5, 14)


@pytest.mark.parametrize("after", ["</body></html>", "</body>", "</html>"])
def test_what_stands_behind_the_end_of_a_page_is_read(after: str) -> None:
    item = item_of(f"<h1>Survey</h1><p>One.</p>{after}\n<p>Two.</p> three", "x.html")
    assert [it.text for it in item.body] == ["One.", "Two.", "three"]


def test_who_said_it_below_a_quote_is_no_furniture() -> None:
    page = page_of(
        "<h1>Survey</h1><p>One.</p><blockquote><p>We counted.</p><footer>— Ada Lind</footer></blockquote>"
        "<footer>Imprint</footer>",
        "x.html",
    )
    assert [it.text for it in page.items[0].body] == ["One.", "We counted.", "— Ada Lind"]
    assert [it.text for it in page.furniture] == ["Imprint"]


def test_who_is_cited_at_the_end_of_a_quote_stands_in_a_line_of_that_ones_own() -> None:
    page = (
        "<h1>Survey</h1><p>One.</p><blockquote>We counted.<cite>— Ada Lind, River Watch</cite></blockquote>"
        "<blockquote>We read <cite>The Zarga</cite></blockquote>"
    )
    assert [it.text for it in item_of(page, "x.html").body] == [
        "One.",
        "We counted.",
        "— Ada Lind, River Watch",
        "We read The Zarga",
    ]


def test_a_button_is_no_word_of_the_paragraph_that_it_stands_in() -> None:
    page = page_of("<h1>Survey</h1><p>It counts<button>Share</button></p><p>More.</p>", "x.html")
    assert [it.text for it in page.items[0].body] == ["It counts", "More."]
    assert [it.text for it in page.furniture] == ["Share"]


def test_an_item_that_names_its_number_has_it() -> None:
    page = "<h1>Survey</h1><p>One.</p><ol><li>a<li value=5>b<li>c</ol>"
    assert [it.number for it in item_of(page, "x.html").body[1:]] == [1, 5, 6]


def test_a_text_that_stands_as_typed_within_a_page() -> None:
    page = page_of(
        "<p><a href='/'>Home</a></p><h1>Survey Published</h1>\n<pre>\nGENEVA — The club counts camps along the river,\n"
        "and names everybody who is held.\n\n  1. Open them\n  2. <b>Name</b> everybody\n\nIt ends.\n</pre>\n<p>Last.</p>",
        "x.html",
    )
    (item,) = page.items
    assert release_of(item).body == (
        "\nThe club counts camps along the river, and names everybody who is held.\n\n"
        "1. Open them\n2. Name everybody\n\nIt ends.\n\nLast.\n"
    )
    assert [it.line for it in item.body] == [3, 6, 7, 9, 11]


@pytest.mark.parametrize("number", ["9" * 5_000, "99999999999", "-3", "x", "²"])
def test_a_number_that_no_list_has_is_none(number: str) -> None:
    page = f"<h1>Survey</h1><p>One.</p><ol start={number}><li>a<li value={number}>b</ol>"
    assert release_of(item_of(page, "x.html")).body == "\nOne.\n\n1. a\n2. b\n"


@pytest.mark.parametrize(
    "entry",
    [
        "<h3>{}</h3><p>{}</p><p>{}</p><p>{}</p><p><a href='/x'>Read more</a></p>",
        "<div><p>{}</p><p>{}</p><p>{}</p></div><p>{}</p>",
        "<h3><a href='/x'>{}</a></h3><p>{}<br>{}</p><p>{}</p>",
        "<p>{}<br>{}<br>{}</p><p>{}</p>",
    ],
)
def test_a_listing_whose_lines_are_paragraphs(entry: str) -> None:
    listed = [
        ("Six Sites on the River", "Elena Ost and Nils Berg", "Nov 13, 2017"),
        ("Who Is Held Where?", "The Survey Company, Inc.", "Dec 31, 1969"),
        ("Boats", "Ada Lind, Elena Ost, and Nils Berg Jr.", "Oct 2, 2012"),
    ]
    said = "The paper counts the camps along the river, and names whoever is held there for ye"
    entries = "".join(entry.format(*it, said) for it in listed)
    page = page_of(
        "<h1>Club Opens Shelter</h1><p>GENEVA, May 14, 2019 — The club opens a shelter for families in the old mill"
        f" by the river today.</p><p>It has forty beds.</p>{entries}",
        "page.html",
    )
    release, *notices = page.items
    assert (release.date, release.words) == (date(2019, 5, 14), 27)
    assert [(it.headline, it.date) for it in notices] == [
        ("Six Sites on the River", date(2017, 11, 13)),
        ("Who Is Held Where?", None),
        ("Boats", date(2012, 10, 2)),
    ]
    assert [len(it.authors) for it in notices] == [2, 1, 3]
    assert {it.text for it in page.furniture} <= {"Read more"}


@pytest.mark.parametrize("label", ["<h1>News</h1>", "<h1>Press Releases</h1>", ""])
@pytest.mark.parametrize(
    "entry",
    [
        "<div class=card><h3>{}</h3><div>{}</div><div>{}</div></div>",
        "<h2><a href='/x'>{}</a></h2><p>{}</p><p>{}</p><p><a href='/x'>Read more</a></p>",
    ],
)
def test_a_page_that_only_lists_what_is_told_elsewhere(label: str, entry: str) -> None:
    listed = [
        ("Club Opens Shelter for Winter", "March 4, 2021", "The club opened forty beds today."),
        ("Report Published", "February 2, 2021", "The report counts twelve camps."),
        ("Club Welcomes New Director", "January 7, 2021", "Mira Holt begins in May."),
    ]
    page = page_of(f"{label}{''.join(entry.format(*it) for it in listed)}", "page.html")
    assert [(it.kind, it.headline) for it in page.items] == [
        (Kind.REPORT_NOTICE, title) for title, _, _ in listed
    ]
    assert [it.date for it in page.items] == [
        date(2021, 3, 4),
        date(2021, 2, 2),
        date(2021, 1, 7),
    ]
    assert [[it.text for it in one.abstract] for one in page.items] == [[it[2]] for it in listed]
    assert words_of(page) == sum(it.words for it in page.furniture) + page.words.notices


def test_publications_below_a_title_that_no_label_is() -> None:
    listed = [
        ("Empty Boats", "By Ada Lind and Elena Ost", "March 4, 2021"),
        ("Boats Without Names", "By Nils Berg", "June 2013"),
        ("Silence on the Lake", "By Ada Lind", "2011"),
    ]
    entries = "".join(
        f'<h3><a href="https://club.example.org/r/{at}">{title}</a></h3><p>{by}<br>{day}</p><p>It counts boats.</p>'
        for at, (title, by, day) in enumerate(listed)
    )
    page = page_of(f"<h1>Publications</h1>{entries}", "page.html")
    assert [(it.kind, it.headline) for it in page.items] == [
        (Kind.REPORT_NOTICE, title) for title, *_ in listed
    ]
    first, second, third = map(release_of, page.items)
    assert (first.date, first.authors) == (date(2021, 3, 4), ("Ada Lind", "Elena Ost"))
    assert first.report_page == "https://club.example.org/r/0"
    assert (second.date, second.authors, third.date) == (None, ("Nils Berg",), None)
    assert [it.notes[0].message for it in page.items[1:]] == [
        'the date "June 2013" names no day',
        'the date "2011" names no day',
    ]
    assert [it.text for it in page.furniture] == ["Publications"]


def test_a_release_with_dated_headings_is_no_listing() -> None:
    parts = "".join(
        f"<h2>Camp {it}</h2><p>March {it}, 2021</p><p>It was counted.</p>" for it in range(1, 5)
    )
    first, *_ = page_of(f"<h1>Club Counts Camps</h1>{parts}", "page.html").items
    assert (first.kind, first.headline) == (Kind.PRESS_RELEASE, "Club Counts Camps")


@pytest.mark.parametrize("day", ["March 2021", "1990"])
def test_sections_that_tell_a_month_are_no_listing(day: str) -> None:
    sections = "".join(
        f"<h2>{title}</h2><p>{day}</p><p>The club opened a mill and repaired all of its boats.</p>"
        for title in ("What we did", "What we will do")
    )
    page = page_of(
        "<h1>Club Tells of Its Year</h1><p>GENEVA, March 3, 2022 — The club tells of its year by the river today.</p>"
        f"{sections}",
        "page.html",
    )
    assert [it.kind for it in page.items] == [Kind.PRESS_RELEASE]
    assert page.words.notices == 0


def test_days_within_a_text_list_nothing() -> None:
    item = item_of(
        "<h1>Club Opens Shelter</h1><p>GENEVA, May 14, 2019 — The club tells of its year by the river today.</p>"
        "<h3>How it came</h3><p>May 3, 2018</p><p>The club finds an old mill.</p>"
        "<p>May 9, 2018</p><p>The club buys it, and begins to build it with volunteers from six countries.</p>",
        "page.html",
    )
    assert len(item.body) == 6
