import re

import pytest
from hypothesis import given, settings

from hrnk_press.rendering.body import paragraphs, parse, plain_text_of, split_sections
from hrnk_press.rendering.fragments import html_of
from hrnk_press.rendering.markup import Heading, Link, Paragraph, Words, plain
from tests.rendering.markdown import bodies

BODY = """\
Lede with *stress*
over two lines.

## Title

- item `one`

  again
1. number

| a | b |
|---|---|
| c | d |

> quoted

```
code
```

<div>raw</div>
"""


def test_passages_have_their_words_and_the_line_they_begin_on():
    assert [(it.text, it.line) for it in paragraphs(BODY)] == [
        ("Lede with stress\nover two lines.", 0),
        ("Title", 3),
        ("item one", 5),
        ("again", 7),
        ("number", 8),
        ("a", 10),
        ("b", 10),
        ("c", 12),
        ("d", 12),
        ("quoted", 14),
        ("code", 17),
        ("<div>raw</div>", 20),
    ]


def test_plain_text_leaves_out_markup_and_addresses_behind_words():
    assert plain_text_of("A [link](https://example.org) &amp; **b**.\n\nhttps://x.example.org") == (
        "A link & b.\n\nhttps://x.example.org"
    )


@given(bodies())
@settings(max_examples=150, deadline=None)
def test_a_passage_stands_where_it_says(body):
    lines = re.split(r"\r\n?|\n", body)
    for passage in paragraphs(body):
        first = re.search(r"[a-z]", passage.text)
        if first and "[ref]" not in body and "`" not in body:  # in code, a line's end is a space
            assert first.group() in lines[passage.line + passage.text[: first.start()].count("\n")]


def links(markdown):
    (paragraph,) = parse(markdown)
    return [(it.href, plain(it.parts)) for it in paragraph.parts if isinstance(it, Link)]


def test_bare_addresses_end_where_the_sentence_goes_on():
    found = links(
        "https://example.org/a. (https://example.org/b_(c)) https://example.org에서 "
        "“https://example.org/d” www.example.org, a.b@example.org; me@example.org에게"
    )
    assert [href for href, _ in found] == [
        "https://example.org/a",
        "https://example.org/b_(c)",
        "https://example.org",
        "https://example.org/d",
        "http://www.example.org",
        "mailto:a.b@example.org",
        "mailto:me@example.org",
    ]


def test_an_address_keeps_its_underscores_and_asterisks():
    assert links("https://example.org/_a_/*b*/c") == [("https://example.org/_a_/*b*/c",) * 2]


def test_what_is_no_address_is_no_link():
    assert links("U.S. report.md a@b @name http:// https:/x 12:30 file://x") == []


def test_links_that_lead_nowhere_keep_their_address_in_words():
    (paragraph,) = parse("[near](page.html) [there](#part)")
    assert plain(paragraph.parts) == "near (page.html) there"


def test_a_link_around_an_address_is_one_link():
    assert links("[see https://example.org/a](https://example.org/b)") == [
        ("https://example.org/b", "see https://example.org/a")
    ]


def test_headings_have_no_gap_and_empty_ones_are_left_out():
    levels = [
        (it.level, plain(it.parts))
        for it in parse("# A\n\n#### B\n\n##\n\n## C\n\n### D\n\n# E\n")
        if isinstance(it, Heading)
    ]
    assert levels == [(2, "A"), (3, "B"), (3, "C"), (4, "D"), (2, "E")]


def test_notes_to_editors_are_found_in_any_printed_language():
    for title in (
        "Notes to editors",
        "NOTES TO EDITORS:",
        "편집자 참고 사항",
        "Notes à la rédaction",
    ):
        sections = split_sections(
            f"Lede.\n\n## {title}\n\nNote.\n\n### More\n\nx\n\n## Other\n\nBody.\n"
        )
        assert [plain(it.parts) for it in sections.main] == ["Lede.", "Other", "Body."]
        assert [plain(it.parts) for it in sections.notes] == ["Note.", "More", "x"]


def test_reference_links_work_across_the_notes():
    sections = split_sections("A [b].\n\n## Notes to editors\n\nn\n\n[b]: https://example.org/b\n")
    assert sections.main == (
        Paragraph((Words("A "), Link("https://example.org/b", (Words("b"),)), Words("."))),
    )


@pytest.mark.parametrize(
    "deep",
    [
        "*" * 500 + "a" + "*" * 500,
        "**" * 500 + "a" + "**" * 500,
        "*b " * 500 + "a" + "*" * 500,
        "_" * 500 + "a" + "_" * 500,
    ],
)
def test_stress_without_end_keeps_its_words(deep: str) -> None:
    words = plain_text_of(deep)
    assert re.sub(r"[*_]", "", words) == re.sub(r"[*_]", "", deep)
    assert html_of(parse(deep)).count("a") == 1


def test_a_speaker_in_brackets_is_no_reference() -> None:
    assert (
        plain_text_of("[Kim]: No.\n\n[Lee]: Never, he said.")
        == "[Kim]: No.\n\n[Lee]: Never, he said."
    )
