"""Paragraphs that were broken into lines in other ways than at a margin."""

import textwrap

import pytest

from hrnk_press.drafting.archive.blocks import Shape
from hrnk_press.drafting.archive.pages.source import read_source
from tests.drafting.archive.reader import item_of, page_of, release_of, words_of

LONG = "A Headline That Is Much Wider Than Every Line of the Text That Stands Below It on the Page"


def test_lines_that_go_on_in_the_midst_of_a_sentence_are_one_paragraph() -> None:
    text = (
        f"{LONG}\n\nGENEVA – The River Watch and the\nHan Institute sued the ministry today for the\n"
        "release of documents about the border,\nwhich are closed.\n\n"
        '"The files are old," said Nils Berg. "We won\nour first case in May\n, and we now go on."\n'
    )
    item = item_of(text)
    assert [it.text for it in item.body] == [
        "The River Watch and the Han Institute sued the ministry today for the release of documents"
        " about the border, which are closed.",
        '"The files are old," said Nils Berg. "We won our first case in May , and we now go on."',
    ]
    assert words_of(page_of(text)) == len(text.split())


def test_lines_of_names_and_posts_stay_lines() -> None:
    text = "An Open Letter\n\nWe write to ask you.\n\nSincerely,\n\nElena Ost\nformer judge of the court\n"
    assert [it.text for it in item_of(text).body][-2:] == ["Elena Ost", "former judge of the court"]


def test_a_text_that_a_mail_quotes_is_read_without_the_marks() -> None:
    text = (
        "> Survey Published\n>\n> GENEVA, May 14, 2019 — The survey counts six sites, and it names\n> all of them.\n"
        ">\n> ENDS\n>\n> Contact: Elena Ost, elena@example.org\n"
    )
    page = page_of(text)
    (item,) = page.items
    assert (item.headline, item.place, item.end_mark) == ("Survey Published", "Geneva", "ENDS")
    assert item.body[0].text == "The survey counts six sites, and it names all of them."
    assert words_of(page) == len(text.split())


def test_a_paragraph_that_is_marked_as_quoted_is_a_quote() -> None:
    text = (
        "Survey Published\n\nGENEVA, May 14, 2019 — The survey counts six sites.\n\nElena Ost of the club said:\n\n"
        "> We counted them all, and then we\n> counted them again.\n>\n> — Elena Ost\n\nIt is online.\n\n> See the map\n"
    )
    page = page_of(text)
    (item,) = page.items
    assert [(it.shape, it.text) for it in item.body[2:]] == [
        (Shape.QUOTE, "We counted them all, and then we counted them again."),
        (Shape.QUOTE, "— Elena Ost"),
        (Shape.PARAGRAPH, "It is online."),
        (Shape.PARAGRAPH, "> See the map"),
    ]
    assert words_of(page) == len(text.split())


def test_items_with_one_abbreviation_in_a_script_without_capitals_stay_items() -> None:
    text = (
        "강을 따라 여섯 곳\n\nGENEVA, 2020년 1월 2일 — 조사는 강을 따라 여섯 곳을 확인했다.\n\n"
        "조사가 권하는 것은 다음과 같다:\n\n  • 강을 따라 UN 조사를 한다.\n  • 그 결과를 모두 발표한다.\n"
    )
    body = item_of(text).body
    assert [(it.shape, it.text) for it in body[2:]] == [
        (Shape.ITEM, "강을 따라 UN 조사를 한다."),
        (Shape.ITEM, "그 결과를 모두 발표한다."),
    ]


def test_an_item_in_capitals_is_no_place_above_the_next() -> None:
    text = "Sites\n\nThe survey names:\n\n- GENEVA\n- SEOUL\n- NEW YORK\n\nIt counts them all.\n"
    body = item_of(text).body
    assert [it.text for it in body if it.shape is Shape.ITEM] == ["GENEVA", "SEOUL", "NEW YORK"]


def test_a_dash_at_which_a_line_was_broken_lists_nothing() -> None:
    text = (
        "Survey Published\n\nGENEVA, May 14, 2019 — The survey counts six sites along the river\n"
        "– more than any before it – and names the people who are held in\neach of them.\n\n"
        "The survey asks for two things of the ministry:\n\n"
        "  • The names of everybody who is held there in summer and in winter\n"
        "    – and of the children.\n  • A visit.\n"
    )
    assert [it.text for it in item_of(text).body] == [
        "The survey counts six sites along the river – more than any before it – and names the people who are"
        " held in each of them.",
        "The survey asks for two things of the ministry:",
        "The names of everybody who is held there in summer and in winter – and of the children.",
        "A visit.",
    ]


def test_dashes_below_one_another_are_a_list() -> None:
    text = (
        "Survey Published\n\nThe survey, which counts six sites along the river, asks the ministry\n"
        "- for the names of everybody who is held there\n- for a visit\n\nIt asks today.\n"
    )
    body = item_of(text).body
    assert [it.text for it in body if it.shape is Shape.ITEM] == [
        "for the names of everybody who is held there",
        "for a visit",
    ]


def test_who_said_it_in_lines_of_their_own_belongs_to_the_paragraph() -> None:
    text = (
        f"{LONG}\n\nThe survey counts six sites along the border, and it names all of them one by one for the first time since the border was closed.\n"
        "“Crossing the river is a danger every day, and we are glad that somebody counts the sites at last,”\n"
        "said Ana Roos\n. “We go on counting in May, with the people who live there and who know the banks.”\n"
    )
    assert item_of(text).body[-1].text == (
        "“Crossing the river is a danger every day, and we are glad that somebody counts the sites at last,” said"
        " Ana Roos . “We go on counting in May, with the people who live there and who know the banks.”"
    )


@pytest.mark.parametrize(
    "said",
    [
        "Families who were not at the meeting may write (info@example.org; +1 202-555-0199) until Friday.",
        "Families who were not there may write to info@example.org or may call 202-555-0143 and ask for a bed until Friday.",
    ],
)
def test_an_address_within_wrapped_prose_parts_it_nowhere(said: str) -> None:
    paragraph = f"The club opens a shelter in the old mill by the river. {said} It has forty beds."
    for width in range(50, 90):
        text = "\n\n".join(
            textwrap.fill(it, width, break_long_words=False)
            for it in ("Club Opens Shelter", f"GENEVA — {paragraph}", paragraph, paragraph)
        )
        assert [it.text for it in item_of(text).body] == [paragraph] * 3


def test_a_date_stands_alone_below_authors_that_were_cut_short() -> None:
    text = (
        f"{LONG}\n\nGENEVA – The club opens a shelter for families in the old mill by the river today.\n\n"
        "Six Sites on the River\nElena Ost, Nils Berg, Ada Lind, an\nJun 20, 2019\n\nThe paper counts the camps along the river, and names whoever is held there for years.\n"
    )
    notice = page_of(text).items[-1]
    assert (notice.headline, str(notice.date)) == ("Six Sites on the River", "2019-06-20")


def in_two_lines(one: str, other: str) -> str:
    """A release with a sentence that is broken into these two lines."""
    return f"Survey Published\n\nGENEVA, May 14, 2019 — The survey counts six sites.\n\n{one}\n{other}\n"


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        ("The rangers went to see the long-", "closed mill on the river.", "long-closed"),
        ("It is the oldest of the state-", "of-the-art mills on the river.", "state-of-the-art"),
        ("They were met by a fourteen-year-", "old girl at the old mill.", "fourteen-year-old"),
        ("They found the bones of a 14-", "year-old horse at the old mill.", "14-year-old"),
        ("They work for the mill of Saint-", "Maurice on the other side.", "Saint-Maurice"),
        (
            "Darüber berät in dieser Woche nun auch die EU-",
            "Kommission mit den Müllern.",
            "EU-Kommission",
        ),
        ("Er hat gestern mit allen ver-", "handelt und dann geschwiegen.", "ver-handelt"),
        ("The committee on health met govern-", "ment officials at the mill.", "govern-ment"),
        (
            "The rangers counted all of them in the winter of 2017\u2010",
            "18 and wrote it all down.",
            "2017\u201018",
        ),
    ],
)
def test_a_word_with_a_hyphen_at_the_end_of_a_line_is_one_word(
    one: str, other: str, joined: str
) -> None:
    assert joined in item_of(in_two_lines(one, other)).body[-1].text.split()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The rangers asked for short-", "and long-term plans at the mill."),
        ("They were all seen by pre-", "or post-war doctors of the mill."),
        ("Sie leitet dort die Presse-", "und Öffentlichkeitsarbeit der Mühle."),
        ("Er kam immer wieder kurz vor-", "oder nachmittags in die Mühle."),
        ("Elle a vu les sous-", "et sur-évaluations dans le moulin."),
        ("The rangers were there on May 3-", "River Watch was there as well."),
        ("The rangers went up to the mill -", "which is closed to all of them."),
        ("The rangers went up to the mill --", "which is closed to all of them."),
    ],
)
def test_a_hyphen_that_waits_for_a_second_word_and_a_dash_keep_their_space(
    one: str, other: str
) -> None:
    assert item_of(in_two_lines(one, other)).body[-1].text == f"{one} {other}"


def test_a_hyphen_that_the_end_of_a_line_may_have_brought_is_told() -> None:
    text = in_two_lines("The rangers went to see the long-", "closed mill of the govern-")
    text += "ment, which had then pre-\nsented its plans for the so-\ncalled mill.\n"
    (note,) = read_source(text.encode(), "page.txt").notes
    assert (note.line, note.message) == (
        5,
        "the end of a line broke a word, and its hyphen stays: “govern-ment”, “pre-sented”",
    )


def test_words_that_go_on_in_items_in_small_letters_are_no_title_of_them() -> None:
    text = in_two_lines("It names them all, and who", "runs them to this day.")
    text += "\n{}\n\n- to let in the doctors;\n- to let families write.\n"
    body = item_of(text.format("The rangers ask the mayor")).body
    assert next(it for it in body if it.text.startswith("The rangers")).level == 0
    body = item_of(text.format("Two demands")).body
    assert next(it for it in body if it.text == "Two demands").level == 2


TABLE = """\
          Mill            Workers   Last seen
          Sainte-Claire        61   Feb. 2020
          Wiesental             –   Mar. 2020
"""


def test_a_table_in_blanks_stays_a_table_also_below_a_list() -> None:
    text = in_two_lines("It names them all, and who", "runs them to this day.")
    text += f"\nIt asks for:\n\n * a list, with\n   the day;\n * a visit.\n\n{TABLE}\nThe list is online.\n"
    page = page_of(text)
    (item,) = page.items
    assert [
        (it.depth, it.number, it.level, it.text) for it in item.body if it.shape is Shape.ROW
    ] == [
        (0, 0, 1, "Mill"),
        (0, 0, 2, "Workers"),
        (0, 0, 3, "Last seen"),
        (0, 1, 1, "Sainte-Claire"),
        (0, 1, 2, "61"),
        (0, 1, 3, "Feb. 2020"),
        (0, 2, 1, "Wiesental"),
        (0, 2, 2, "–"),
        (0, 2, 3, "Mar. 2020"),
    ]
    assert words_of(page) == len(text.split())


@pytest.mark.parametrize(
    "lines",
    [
        "WHAT:     A press conference\nWHERE:    Room 4\nWHEN:     May 4",
        "Elena Ost     Director     2019\nJun Seo       Adviser      2020\nNils Berg     Editor       2021",
        "Site     Call\nMill     202-555-0143 or roos@example.org\nFord     202-555-0144 or ost@example.org",
        "Mill     Workers\nFord     61\nand nobody else was found there",
    ],
)
def test_other_lines_with_wide_spaces_are_no_table(lines: str) -> None:
    text = in_two_lines("It names them all, and who", "runs them to this day.")
    item = item_of(f"{text}\n{lines}\n\nThe list is online.\n")
    assert not any(it.shape is Shape.ROW for it in item.body)


@pytest.mark.parametrize("marks", ["‘{}’", "'{}'", "“{}”"])
def test_a_quotation_goes_on_in_the_next_line_however_long_the_last_lines_are(marks: str) -> None:
    said, more = marks.format("The mill stood there"), marks.format("Nobody was in it.")
    text = (
        "Mill Burned Down\n\nLONDON, 14 May 2019 - The old mill by the river burned down on Sunday, as the rangers\n"
        f"say who live there.\n\n{said[:-1]},{said[-1]} said Ada Lind, spokeswoman for all of the rangers on the river.\n"
        f"{more}\n\nENDS\n\nThe rangers can be asked. Ada Lind is reached at the river by everybody who wants to know.\n"
    )
    assert item_of(text).body[1].text.endswith(f"on the river. {more}")


def test_a_dash_at_the_end_of_a_line_before_a_capital_keeps_its_blank() -> None:
    item = item_of(
        "Mill Opens\n\nGENEVA, May 6, 2014 — “I was hungry all of that winter long and it was cold-\nI was there for a year,” she said of the long Rhine-\nMain canal.\n"
    )
    assert "it was cold- I was there" in item.body[0].text
    assert "the long Rhine-Main canal" in item.body[0].text


def test_two_tables_right_below_one_another_are_two() -> None:
    first = "Speaker            Time\nAda Lind           10:00\nTom Roos           11:00\n"
    other = "Ward               Beds\nNorth              45\nSouth              50\n"
    item = item_of(
        f"Mill Opens\n\nGENEVA, May 6, 2014 — The mill opened.\n\n{first}\n{other}\nIt was cold.\n"
    )
    assert release_of(item).body.endswith(
        "| Speaker | Time |\n| --- | --- |\n| Ada Lind | 10:00 |\n| Tom Roos | 11:00 |\n\n"
        "| Ward | Beds |\n| --- | --- |\n| North | 45 |\n| South | 50 |\n\nIt was cold.\n"
    )
