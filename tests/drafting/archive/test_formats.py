"""Markdown, mail and Word: the same announcement, found the same."""

import io
import zipfile
from datetime import date
from email.message import EmailMessage, MIMEPart

import pytest
from docx import Document

from hrnk_press.drafting.archive.pages.source import read_source
from hrnk_press.errors import UnreadableData
from tests.drafting.archive.reader import item_of, page_of, release_of, words_of

MARKDOWN = """\
---
title: Survey of Border Camps
date: 2014-03-12
layout: post
---

GENEVA — River Watch publishes [the survey](https://example.org/survey) *today*.

## Findings

1. Every site has grown.

   - Site C

2. Nobody visited.

> We counted by the trains.

| Site | Since |
| --- | --- |
| A | 1998 |
"""
BODY = (
    "\nRiver Watch publishes [the survey](https://example.org/survey) *today*.\n\n## Findings\n\n"
    "1. Every site has grown.\n\n   - Site C\n\n2. Nobody visited.\n\n> We counted by the trains.\n\n"
    "| Site | Since |\n| --- | --- |\n| A | 1998 |\n"
)


def word_file() -> bytes:
    """The same, as a Word file."""
    document = Document()
    document.add_heading("Survey of Border Camps", 0)
    document.add_paragraph("March 12, 2014")
    first = document.add_paragraph("GENEVA — River Watch publishes the survey ")
    first.add_run("today").italic = True
    first.add_run(".")
    document.add_heading("Findings", 2)
    document.add_paragraph("Every site has grown.", style="List Number")
    document.add_paragraph("Site C", style="List Bullet 2")
    document.add_paragraph("Nobody visited.", style="List Number")
    document.add_paragraph("We counted by the trains.", style="Intense Quote")
    table = document.add_table(rows=2, cols=2)
    for cell, words in zip(table._cells, ("Site", "Since", "A", "1998"), strict=True):
        cell.text = words
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def message(*, html: bool) -> bytes:
    mail = EmailMessage()
    mail["From"] = "press@example.org"
    mail["Subject"] = "Survey of Border Camps"
    mail["Date"] = "Fri, 14 Mar 2014 10:00:00 +0000"
    mail.set_content(
        "Survey of Border Camps\n\nGENEVA, March 12, 2014 — River Watch publishes the survey.\n\nIt counts six.\n"
    )
    if html:
        mail.add_alternative(
            "<h1>Survey of Border Camps</h1><p>GENEVA, March 12, 2014 — River Watch publishes <b>the</b> survey.</p>",
            subtype="html",
        )
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="letter.pdf")
    return mail.as_bytes()


def test_markdown_with_front_matter() -> None:
    page = page_of(MARKDOWN, "page.md")
    (item,) = page.items
    assert (item.headline, item.date, item.place) == (
        "Survey of Border Camps",
        date(2014, 3, 12),
        "Geneva",
    )
    assert release_of(item).body == BODY
    assert "layout: post" in [it.text for it in page.furniture]
    assert item.body[0].line == 7


def test_word() -> None:
    source = read_source(word_file(), "page.docx")
    (item,) = page_of(word_file(), "page.docx").items
    assert source.format == "Word"
    assert (item.headline, item.date, item.place) == (
        "Survey of Border Camps",
        date(2014, 3, 12),
        "Geneva",
    )
    expected = BODY.replace("[the survey](https://example.org/survey)", "the survey")
    expected = expected.replace("grown.\n\n   - Site C\n\n2", "grown.\n   - Site C\n2")
    assert release_of(item).body == expected


@pytest.mark.parametrize("html", [False, True])
def test_mail(html: bool) -> None:
    source = read_source(message(html=html), "sent")
    (item,) = page_of(message(html=html), "sent").items
    assert source.format == "mail"
    assert item.headline == "Survey of Border Camps"
    assert item.date == date(2014, 3, 12)
    assert [it.name for it in source.files] == ["letter.pdf"]
    assert words_of(page_of(message(html=html), "sent")) == sum(it.words for it in source.blocks)


def test_a_mails_own_date_is_no_date_of_release() -> None:
    data = b"From: a@example.org\nDate: Fri, 14 Mar 2014 10:00:00 +0000\nSubject: x\n\nSurvey\n\nIt counts six sites.\n"
    assert item_of(data.decode(), "x.eml").date is None


def test_a_zip_bomb_is_not_unpacked() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr("word/document.xml", b"0" * (40 << 20))
    with pytest.raises(UnreadableData) as refused:
        page_of(stream.getvalue(), "bomb.docx")
    assert "unpack" in refused.value.faults[0].message


LISTED = """From: Ada Lind <ada.lind@example.org>
To: club-news@lists.example.org
Subject: [club-news] RELEASE: Club Opens Shelter
Date: Tue, 14 May 2019 09:00:00 +0200

GENEVA, May 14, 2019 -- The club opens a shelter in the old mill by the river.

It has forty beds.

{end}
"""
OF_GROUP = (
    'You received this message because you are subscribed to the "club-news" group.\n'
    "To unsubscribe from this group, send an email to club-news+leave@example.org."
)
OF_LIST = f"{'_' * 47}\nclub-news mailing list\nclub-news@lists.example.org\nhttps://lists.example.org/club-news"


@pytest.mark.parametrize(
    "end",
    [
        f"--\n{OF_GROUP}",
        OF_LIST,
        "-- \nAda Lind\nPress officer, River Club\nQuay 3, Geneva",
        f"-- \nAda Lind\nPress officer, River Club\n{OF_LIST}",
    ],
)
def test_what_a_mailing_list_adds_to_a_mail(end: str) -> None:
    page = page_of(LISTED.format(end=end), "sent.eml")
    (item,) = page.items
    assert item.headline == "Club Opens Shelter"
    assert [it.text for it in item.body] == [
        "The club opens a shelter in the old mill by the river.",
        "It has forty beds.",
    ]
    assert set(end.split()) <= {word for it in page.furniture for word in it.text.split()}


def test_a_signature_that_says_how_somebody_is_reached_stays() -> None:
    item = item_of(LISTED.format(end="-- \nAda Lind\n+1 202-555-0143\n"), "sent.eml")
    assert [it.text for it in item.body][2:] == ["Ada Lind", "+1 202-555-0143"]


@pytest.mark.parametrize("tag", ["[UPDATED]", "[club]", "[]"])
def test_brackets_of_a_subject_that_name_no_list_stay(tag: str) -> None:
    subject = f"{tag} Club Opens Shelter"
    sent = LISTED.format(end="").replace("[club-news] RELEASE: Club Opens Shelter", subject)
    assert item_of(sent, "sent.eml").headline == subject


MAIL = "From: press@example.org\nSubject: Club Opens Shelter\nDate: Tue, 14 May 2019 09:00:00 +0200\n\n"


@pytest.mark.parametrize(
    "header",
    [
        "To: undisclosed-recipients:; Date: Mon, 18 Mar 2024 15:12:40 +0100",
        "Content-Type: text/plain; charset=\0utf-8",
    ],
)
def test_a_mail_with_a_broken_header_is_read(header: str) -> None:
    item = item_of(f"{header}\n{MAIL}Survey\n\nIt counts six sites – all.\n", "page.eml")
    assert item.headline == "Survey"


def test_a_mail_without_a_headline_has_its_subject() -> None:
    text = f"{MAIL}GENEVA — The club opens a shelter in the old mill by the river.\n"
    page = page_of(text, "post.eml")
    (item,) = page.items
    assert (item.headline, item.date) == ("Club Opens Shelter", None)
    assert [it.text for it in page.furniture] == [
        "From: press@example.org",
        "Date: Tue, 14 May 2019 09:00:00 +0200",
    ]


def test_a_text_that_begins_with_its_subject_is_no_mail() -> None:
    text = "Subject: Club Opens Shelter\nDate: May 14, 2019\n\nThe club opens a shelter in the old mill by the river.\n"
    item = item_of(text)
    assert (item.headline, item.date) == ("Club Opens Shelter", date(2019, 5, 14))


def test_an_address_behind_a_name_is_kept() -> None:
    page = '<h1>Club Opens Shelter</h1><p>It is warm.</p><p>Write to <a href="mailto:ada@example.org?subject=x">Ada Lind</a> or <a href="mailto:ost@example.org">ost@example.org</a>.</p>'
    body = item_of(page, "page.html").body
    assert body[-1].markdown == "Write to [Ada Lind](mailto:ada@example.org) or ost@example.org."


def test_a_title_that_is_folded_in_front_matter() -> None:
    text = "---\nlayout: post\ntitle: >-\n  Club Opens\n  Shelter\ndate: '2019-05-14'\n---\n\nThe club opens a shelter.\n\n####\n"
    page = page_of(text, "post.md")
    (item,) = page.items
    assert (item.headline, item.date, item.end_mark) == (
        "Club Opens Shelter",
        date(2019, 5, 14),
        "####",
    )
    assert words_of(page) == len(text.split())


@pytest.mark.parametrize(
    "keys",
    [
        "Title: {h}\nlicense: https://example.org/LICENSE-2.0\n",
        "title: {h}\ndate: 2019-05-14\ncategory: News\nslug: shelter\n",
    ],
)
def test_keys_above_a_page_that_nothing_encloses(keys: str) -> None:
    text = f"{keys.format(h='Club Opens Shelter')}\n**GENEVA — 14 May, 2019 —** The club opens a second shelter in the old mill.\n"
    page = page_of(text, "page.md")
    (item,) = page.items
    assert (item.headline, item.date, item.place) == (
        "Club Opens Shelter",
        date(2019, 5, 14),
        "Geneva",
    )


def test_a_form_is_no_front_matter() -> None:
    text = "Title: Club Opens Shelter\nContact: Ada Lind, ada@example.org\n\nThe club opens a second shelter in the mill.\n"
    (item,) = page_of(text, "page.md").items
    assert [it.name for it in item.contacts] == ["Ada Lind"]


@pytest.mark.parametrize(
    ("title", "printed", "headline"),
    [
        (
            "[보도자료] 강의 구조적 결함과 새 다리에 관한 독립 보고서 공개",
            "[보도자료] 강 구조적 결함과 새 다리에 관한 독립 보고서 공개",
            "강 구조적 결함과 새 다리에 관한 독립 보고서 공개",
        ),
        (
            "Club opens a second shelter in the mill",
            "Press Release: Club opens second shelter in the old mill",
            "Club opens second shelter in the old mill",
        ),
        (
            "Club opens a second shelter in the mill",
            "Winter by the river",
            "Club opens a second shelter in the mill",
        ),
        ("Club opens a second shelter", "Press Release", "Club opens a second shelter"),
    ],
)
def test_a_headline_that_front_matter_has_in_other_words(
    title: str, printed: str, headline: str
) -> None:
    text = f'---\ntitle: "{title}"\ndate: "2019-05-14"\n---\n\n# {printed}\n\nThe club opens a second shelter in the old mill by the river.\n'
    page = page_of(text, "page.md")
    assert page.items[0].headline == headline


def test_front_matter_above_a_page() -> None:
    text = "---\nlayout: global\n---\n<p><strong>Club Opens Shelter</strong></p>\n<p>GENEVA — The club opens a shelter.</p>\n"
    item = item_of(text, "page.html")
    assert (item.headline, item.place) == ("Club Opens Shelter", "Geneva")


def test_tags_within_markdown() -> None:
    text = '<nav><a href="/">Home</a></nav>\n\n<h2>Club Opens Shelter</h2>\n\nGENEVA — The club opens a shelter.\n\n<center>###</center>\n'
    item = item_of(text, "page.md")
    assert (item.headline, item.end_mark) == ("Club Opens Shelter", "###")
    assert [it.text for it in item.body] == ["The club opens a shelter."]


def test_links_within_a_site_are_words_alone() -> None:
    text = (
        "# [River Club](../index.html)\n\n  * [Home](../index.html)\n  * [About](../about.html)\n\n## FOR IMMEDIATE RELEASE\n\n"
        "## **CLUB OPENS SHELTER**\n\n**WALPOLE, MA** The club opens a [shelter](shelter.html) in the mill.\n"
    )
    item = item_of(text, "page.md")
    assert (item.headline, item.place) == ("CLUB OPENS SHELTER", "Walpole, MA")
    assert [it.markdown for it in item.body] == ["The club opens a shelter in the mill."]
    assert [it.message for it in item.notes if "link" in it.message] == [
        'a link to "shelter.html" leads nowhere outside its site'
    ]


def parts_of(kind: str, *parts: MIMEPart) -> MIMEPart:
    """A part of that kind with parts in it."""
    whole = MIMEPart()
    whole["Content-Type"] = f"multipart/{kind}"
    for it in parts:
        whole.attach(it)
    return whole


def text_part(text: str, subtype: str = "plain") -> MIMEPart:
    part = MIMEPart()
    part.set_content(text, subtype=subtype)
    return part


def file_part(name: str) -> MIMEPart:
    part = MIMEPart()
    part.set_content(b"%PDF", "application", "pdf", filename=name)
    return part


SHELTER = "GENEVA, May 14, 2019 — The club opens a shelter."
PLAIN = text_part(f"Club Opens Shelter\n\n{SHELTER}\n")
HTML = text_part(f"<h1>Club Opens Shelter</h1><p>{SHELTER}</p>", "html")
BELOW = text_part("It has forty beds.\n")


@pytest.mark.parametrize(
    ("message", "said", "names"),
    [
        (parts_of("mixed", PLAIN, BELOW), True, []),
        (parts_of("mixed", PLAIN, file_part("a.pdf"), BELOW), True, ["a.pdf"]),
        (
            parts_of("alternative", PLAIN, parts_of("mixed", HTML, file_part("a.pdf"), BELOW)),
            True,
            ["a.pdf"],
        ),
        (
            parts_of(
                "mixed", parts_of("mixed", parts_of("alternative", PLAIN, HTML), file_part("a.pdf"))
            ),
            False,
            ["a.pdf"],
        ),
        (
            parts_of(
                "mixed", parts_of("related", HTML, file_part("picture.png")), file_part("a.pdf")
            ),
            False,
            ["picture.png", "a.pdf"],
        ),
    ],
)
def test_every_text_and_every_file_of_a_mail_is_read(
    message: MIMEPart, said: bool, names: list[str]
) -> None:
    data = b"From: press@example.org\nMIME-Version: 1.0\n" + message.as_bytes()
    source = read_source(data, "post.eml")
    (item,) = page_of(data, "post.eml").items
    assert item.headline == "Club Opens Shelter"
    texts = [it.text for it in item.body]
    assert texts == ["The club opens a shelter.", *(["It has forty beds."] if said else [])]
    assert [it.name for it in source.files] == names


def test_a_picture_within_the_text_of_a_mail_is_no_file_of_it() -> None:
    picture = MIMEPart()
    picture.set_content(b"x", "image", "png", disposition="inline", filename="logo.png", cid="<x>")
    data = (
        b"From: press@example.org\nMIME-Version: 1.0\n"
        + parts_of("related", HTML, picture).as_bytes()
    )
    assert read_source(data, "post.eml").files == ()


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("1 Quay Street  \nGeneva\\\nSwitzerland", "1 Quay Street\\\nGeneva\\\nSwitzerland"),
        ("It is <b>warm</b> &amp; dry,<br>and&nbsp;open.", "It is **warm** & dry,\\\nand open."),
        ("<!-- more -->\n\nIt is warm.", "It is warm."),
        (
            '<a name="beds"></a>\nIt is `<b>`, and \\<i> is no tag.',
            "It is \\<b>, and \\<i> is no tag.",
        ),
        (
            "See [the survey][1], [maps] and [no such][x].\n\n[1]: https://example.org/survey\n[maps]: https://example.org/maps",
            "See [the survey](https://example.org/survey), [maps](https://example.org/maps) and [no such][x].",
        ),
        ("- one  \n  two\n- three", "- one\\\n  two\n- three"),
        ("Warm <script>beds</script> only.", "Warm only."),
        ("- **a  \n  b** c", "- **a**\\\n  **b** c"),
    ],
)
def test_markdown_as_other_programs_write_it(written: str, printed: str) -> None:
    text = f"# Club Opens Shelter\n\nGENEVA — The club opens a shelter.\n\n{written}\n\nIt ends.\n"
    body = release_of(item_of(text, "page.md")).body
    assert body == f"\nThe club opens a shelter.\n\n{printed}\n\nIt ends.\n"


def test_footnotes_of_markdown_stay_as_they_were_typed_and_are_told() -> None:
    text = "# Mill Closed\n\nGENEVA, May 6, 2014 — The mill closed.[^1] It was old.[^b]\n\n[^1]: For good.\n\n[^b]: Very.\n"
    source = read_source(text.encode(), "page.md")
    assert [(it.line, it.message) for it in source.notes] == [
        (5, "a release has no footnotes, and these stay in the text as typed: [^1], [^b]")
    ]
    assert [it.text for it in source.blocks][-2:] == ["[^1]: For good.", "[^b]: Very."]
    plain = text.replace("[^1]: ", "").replace("[^b]: ", "")
    assert not read_source(plain.encode(), "page.md").notes
