"""Front matter as site generators write it, in YAML, TOML and JSON."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of, page_of, words_of

TEXT = "The ferry companies will share one ticket from next spring, the association said today.\n"
HEADLINE = 'The "Lake Ticket" Comes: Ferries Agree'
DAY = date(2021, 3, 23)


@pytest.mark.parametrize(
    "front",
    [
        '---\ntitle: "The \\"Lake Ticket\\" Comes: Ferries Agree"\ndate: 2021-03-23\n---\n',
        "---\ndate: 2021-03-23 09:30:00 +0200\ntitle: 'The \"Lake Ticket\" Comes: Ferries Agree'\n---\n",
        '---\ntitle: "The \\u201cLake Ticket\\u201d Comes:\\_Ferries Agree" # kept\npublishDate: 2021-03-23\n---\n',
        "---\ntitle: >-\n  The \"Lake Ticket\" Comes:\n  Ferries Agree\npublished_at: '2021-03-23'\n---\n",
        '+++\ntitle = "The \\"Lake Ticket\\" Comes: Ferries Agree"\ndate = 2021-03-23T09:30:00Z\n+++\n',
        '{\n  "title": "The \\"Lake Ticket\\" Comes: Ferries Agree",\n  "date": "2021-03-23",\n  "draft": false\n}\n',
        '---\ntitulo: "The \\"Lake Ticket\\" Comes: Ferries Agree"\nfecha: 2021-03-23\nlugar: Lyon\n---\n',
        '---\ntitre: "The \\"Lake Ticket\\" Comes: Ferries Agree"\ndate: 23/03/2021\n---\n',
        '---\ntitle: The "Lake Ticket" Comes: Ferries Agree # kept\ndate: 2021-03-23 # a Tuesday\n---\n',
        "---\ntitle: 'The \"Lake Ticket\" Comes: Ferries Agree'\npublished: true\npublishdate: 2021-03-23T09:30:00+0100\n---\n",
        '<!--\n.. title: The "Lake Ticket" Comes: Ferries Agree\n.. slug: ticket\n.. date: 2021-03-23 09:30:00 UTC\n-->\n',
        '.. title: The "Lake Ticket" Comes: Ferries Agree\n.. slug: ticket\n.. date: 2021-03-23 09:30:00 UTC\n',
        '---\ntitle: Lake Ticket\nheadline: "The \\"Lake Ticket\\" Comes: Ferries Agree"\ndate: 2021-03-23\n---\n',
    ],
)
def test_headline_and_date_of_front_matter(front: str) -> None:
    item = item_of(f"{front}\n{TEXT}\n{TEXT}", "page.md")
    assert item.headline.replace("“", '"').replace("”", '"') == HEADLINE
    assert item.date == DAY


def test_the_first_of_several_dates() -> None:
    front = "---\nlastmod: 2022-01-01\npublishDate: 2021-04-01\ntitle: Ferries Agree\ndate: 2021-03-23\n---\n"
    item = item_of(f"{front}\n{TEXT}\n{TEXT}", "page.md")
    assert (item.date, len(item.body)) == (DAY, 2)


def test_quotation_marks_within_a_title_are_its_own() -> None:
    front = '---\ntitle: \'"Lake" and "Coast"\'\n---\n'
    assert item_of(f"{front}\n{TEXT}\n{TEXT}", "page.md").headline == '"Lake" and "Coast"'


@pytest.mark.parametrize("mark", ["#", "##"])
def test_a_title_that_the_page_prints_in_more_words(mark: str) -> None:
    text = f"---\ntitle: The Lake Ticket\n---\n\n{mark} The Lake Ticket Comes in Spring\n\n{TEXT}\n{TEXT}"
    item = item_of(text, "page.md")
    assert (item.headline, len(item.body)) == ("The Lake Ticket Comes in Spring", 2)


def test_a_title_printed_in_more_words_below_a_label() -> None:
    text = f"---\ntitle: The Lake Ticket\n---\n\n### For Immediate Release\n\n# The Lake Ticket Comes in Spring\n\n{TEXT}\n{TEXT}"
    assert item_of(text, "page.md").headline == "The Lake Ticket Comes in Spring"


def test_what_begins_with_a_brace_and_is_no_front_matter() -> None:
    assert len(item_of(f"{{\n'a': 1\n}}\n\n# Ferries Agree\n\n{TEXT}", "page.md").body) > 0


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Public Statement", "Public Statement"),
        ("Déclaration", "Déclaration"),
        ("Press Release", ""),
    ],
)
def test_a_title_that_is_a_label_where_no_other_is(title: str, headline: str) -> None:
    item = item_of(
        f"---\ntitle: {title}\ndate: 2021-03-23\n---\n\n{TEXT.strip()} {TEXT}\n{TEXT}", "page.md"
    )
    assert (item.headline, item.date) == (headline, DAY)


def test_a_label_as_title_above_the_headline() -> None:
    text = f"---\ntitle: Public Statement\n---\n\n# Ferries Agree on a Ticket\n\n{TEXT}\n{TEXT}"
    assert item_of(text, "page.md").headline == "Ferries Agree on a Ticket"


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("#Ferries Agree on a Ticket", "Ferries Agree on a Ticket"),
        ("#LakeTicket is there for all", "#LakeTicket is there for all"),
    ],
)
def test_a_first_line_with_a_mark_right_before_it(line: str, headline: str) -> None:
    assert item_of(f"{line}\n\n{TEXT}\n{TEXT}", "page.md").headline == headline


@pytest.mark.parametrize(
    "front",
    [
        "Title: River Club is # 1 in Geneva\nDate: 2021-03-03\n\n",
        ".. title: River Club is # 1 in Geneva\n.. date: 2021-03-03 09:30:00 UTC\n\n",
        "<!--\n.. title: River Club is # 1 in Geneva\n.. date: 2021-03-03\n-->\n",
    ],
)
def test_a_number_sign_in_a_title_outside_yaml(front: str) -> None:
    assert item_of(f"{front}{TEXT}\n{TEXT}", "page.md").headline == "River Club is # 1 in Geneva"


@pytest.mark.parametrize(
    "front",
    [
        "---\nTitle: River Club is # 1 in Geneva\nDate: 2021-03-03 09:30:00 +0200 # noon\n---\n\n",
        '---\ntitle: "River Club" # 1 in Geneva\ndate: 2021-03-03\nsubtitle: It opens # at last\n---\n\n',
        '+++\ntitle = "River Club" # 1 in Geneva\ndate = 2021-03-03T09:30:00Z # noon\n+++\n\n',
        "Title: River Club\nDate: 2021-03-03 09:30:00 +0200\n\n",
    ],
)
def test_every_word_of_a_comment_and_of_an_hour_is_kept(front: str) -> None:
    page = page_of(f"{front}{TEXT}\n{TEXT}", "page.md")
    assert words_of(page) == len(f"{front}{TEXT}{TEXT}".split())
    assert page.items[0].headline.startswith("River Club")
    aside = [it.text for it in page.furniture]
    assert ("# 1 in Geneva" in aside) == ("# 1" in front)
    assert any("+0200" in it for it in aside) == ("+0200" in front)


@pytest.mark.parametrize("keys", ["Title: TODO check\nAuthor: x", "title: TODO\ndate: 2020-01-01"])
def test_a_comment_is_no_front_matter(keys: str) -> None:
    printed = "<h1>River Club Opens a Mill</h1><p>GENEVA, March 3, 2021 — The River Club did.</p>"
    item = item_of(f"<!--\n{keys}\n-->\n{printed}<p>{TEXT}</p>", "page.html")
    assert (item.headline, item.subheadline) == ("River Club Opens a Mill", "")
    assert item.date == date(2021, 3, 3)
    item = item_of(f"<!--\n{keys}\n-->\n\n# River Club Opens a Mill\n\n{TEXT}", "page.md")
    assert (item.headline, item.date) == ("River Club Opens a Mill", None)


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        ("date: 2021-03-23\nlocation: Ann Arbor, Mich.", "Ann Arbor, Mich."),
        ('city: "Lindholm"\ndate: 2021-03-23', "Lindholm"),
        ("ort: Genf\ndatum: 2021-03-23", "Genf"),
        ("subtitle: 23 March 2021\nplace: Geneva", "Geneva"),
        ("subtitle: 23 March 2021\nlocation: Online", ""),
        ("date: 2021-03-23\nlocation: Room 4 of the old mill", ""),
        ("permalink: /media/2021-03-23-ferries-agree/", ""),
        ("url: https://lake.example.org/2021/03/23/ferries/", ""),
    ],
)
def test_where_and_when_in_other_keys(keys: str, place: str) -> None:
    text = f"---\ntitle: Ferries Agree\n{keys}\n---\n\n{TEXT}"
    page = page_of(text, "page.md")
    (item,) = page.items
    assert (item.headline, item.subheadline) == ("Ferries Agree", "")
    assert (item.date, item.place) == (DAY, place)
    assert words_of(page) == len(text.split())


def test_the_day_with_which_a_file_is_called() -> None:
    text = f"---\ntitle: Ferries Agree\n---\n\n{TEXT}"
    assert item_of(text, "2021-03-23-ferries-agree.md").date == DAY
    assert item_of(text, "2021-13-23-ferries-agree.md").date is None
    assert item_of(text, "ferries-2021-03-23.md").date is None
    dated = text.replace("---\n\n", "date: 2021-03-22\n---\n\n")
    assert item_of(dated, "2021-03-23-ferries-agree.md").date == date(2021, 3, 22)


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: News\nnews_title: Ferries Agree\nnews_date: 2020-01-01\ndate: 2021-03-23\n---\n",
        "---\ndate: 2021-03-20\npress_date: 2021-03-23\ntitle: Ferries Agree\n---\n",
    ],
)
def test_what_is_named_after_the_release_comes_first(front: str) -> None:
    item = item_of(f"{front}\n{TEXT}\n{TEXT}", "page.md")
    assert (item.headline, item.date) == ("Ferries Agree", DAY)


def test_a_title_printed_in_more_words_and_in_quotation_marks() -> None:
    text = f"Title: Lake Ticket\nDate: 2021-03-23\n\n## „Lake Ticket“ Comes in Spring\n\n{TEXT}\n{TEXT}"
    assert item_of(text, "page.md").headline == "„Lake Ticket“ Comes in Spring"


def test_a_word_behind_an_hour_is_no_zone() -> None:
    page = page_of(f"---\ndate: 2021-03-23 09:30:00 Roos\n---\n{TEXT}\n{TEXT}", "page.md")
    assert "Roos" in str(page)


@pytest.mark.parametrize(
    "above",
    [
        "PRESS RELEASE  \nFor Immediate Release\nMarch 23, 2021\n\n**FERRIES AGREE**\n\n",
        "Press release of March 23, 2021\n\n## Ferries Agree\n\n",
    ],
)
def test_a_day_that_is_printed_above_the_text_counts_before_that_of_the_site(above: str) -> None:
    item = item_of(
        f"---\ntitle: Ferries Agree\ndate: 2021-04-13\n---\n{above}{TEXT}\n{TEXT}", "page.md"
    )
    assert (item.headline, item.date) == ("Ferries Agree", DAY)
    assert any("2021-04-13" in it.message for it in item.notes)


def test_a_title_as_one_great_writer_of_sites_calls_it() -> None:
    text = f"---\nID: 1262\npost_title: >\n  Ferries\n  Agree\npost_date: 2021-03-23 05:11:19\n---\n{TEXT}\n{TEXT}"
    item = item_of(text, "page.md")
    assert (item.headline, item.date) == ("Ferries Agree", DAY)


@pytest.mark.parametrize("below", ["layout: post\n---", "---"])
def test_a_title_that_should_be_indented(below: str) -> None:
    text = f"---\ndate: 2021-03-23\ntitle: >-\nFerries of the Lake: All Agree\n{below}\n\n{TEXT}\n{TEXT}"
    page = page_of(text, "page.md")
    assert (page.items[0].headline, page.items[0].date) == ("Ferries of the Lake: All Agree", DAY)
    assert words_of(page) == len(text.split())


def test_a_title_that_is_empty() -> None:
    text = f"---\ntitle: >-\ndate: 2021-03-23\n---\n\n## Ferries Agree\n\n{TEXT}\n{TEXT}"
    item = item_of(text, "page.md")
    assert (item.headline, item.date) == ("Ferries Agree", DAY)


@pytest.mark.parametrize("below", ["Contact: Ada Lind, 202-555-0143", "- one\n- two", "- one"])
def test_a_title_that_is_empty_above_other_lines(below: str) -> None:
    text = f"---\ntitle: |\n{below}\ntags: lake\ndate: 2021-03-23\n---\n\n# Ferries Agree\n\n{TEXT}\n{TEXT}"
    item = item_of(text, "page.md")
    assert (item.headline, item.subheadline, item.date) == ("Ferries Agree", "", DAY)
    assert [it.name for it in item.contacts] == (["Ada Lind"] if "Ada" in below else [])


@pytest.mark.parametrize("title", ["Ferries Agree\nfor all of the lake", "Press release", ""])
def test_no_prose_for_a_title_that_is_not_read(title: str) -> None:
    text = f"---\ntitle: >-\n{title}\ndate: 2021-03-23\n---\n\n{TEXT}\n\n{TEXT}\n"
    assert not item_of(text, "page.md").headline.startswith(TEXT[:9])


def test_a_dateline_below_a_picture_counts_before_the_date_of_the_page() -> None:
    front = "---\ntitle: Ferries Agree\ndate: 2021-03-25\n---\n\n![Ferry](a.png)\n\n"
    item = item_of(f"{front}Lyon, March 23, 2021\n\n{TEXT}\n\n{TEXT}\n", "page.md")
    assert (item.headline, item.date, item.place) == ("Ferries Agree", DAY, "Lyon")
