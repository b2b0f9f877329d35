"""What asks to wait is never archived, wherever in a file it stands, as long as it lasts or may last."""

import datetime as dt
from email.message import EmailMessage
from io import BytesIO

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hrnk_press.drafting.archive.lasting import Ahead, still_ahead
from hrnk_press.drafting.archive.page import read_page
from hrnk_press.drafting.archive.pages.mail_headers import sent_on
from hrnk_press.drafting.archive.pages.source import read_source
from tests.drafting.archive.test_every_word import LINES as WORDS
from tests.drafting.registry import OFFICE, REGISTRY

NOW = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
HEADLINE = "River Club Opens a Mill"
TEXT = "GENEVA, March 12, 2014 -- The River Club opened a mill today, and asked for 41 files."
MORE = "“The families have waited,” said Mara Ilves. She read out 300 names."


def ahead(data: str | bytes, name: str = "page.txt") -> list[Ahead]:
    """What keeps a file of that name out of an archive."""
    source = read_source(data if isinstance(data, bytes) else data.encode(), name)
    page = read_page(source, REGISTRY, OFFICE)
    return list(still_ahead(page, source.blocks, NOW, source.beside, sent_on(source.blocks)))


def page(line: str, text: str = TEXT) -> str:
    """A typed page with that line above its headline."""
    return f"{line}\n\n{HEADLINE}\n\n{text}\n\n{MORE}\n"


LASTING = [
    "Embargoed until 1 December 2026",
    "EMBARGOED UNTIL 1 DECEMBER 2026",
    "Embargoed until 23 November 2026",
    "Embargoed until 22 November 2026",
    "EMBARGO: 10:00 GMT, 1 December 2026",
    "Hold for release until Dec. 1, 2026",
    "Not to be published, broadcast or posted online before 1 December 2026",
    "UNDER EMBARGO – 1/12/2026 – 10:00",
    "For use after 10 a.m. on 1 December 2026",
    "Please do not share this before the launch on 1 December 2026.",
    "We kindly ask you not to share this text before our launch on 1 December 2026",
    "Do not circulate before the launch on 1 December 2026",
    "Embargoed until December 2030",
    "Embargoed until the end of 2030",
    "Embargoed until further notice",
    "NOT FOR PUBLICATION",
    "Do not release",
    "Sperrfrist: Dienstag, 1. Dezember 2026, 10 Uhr",
    "Nicht vor dem 1. Dezember 2026 veröffentlichen",
    "Sous embargo jusqu’au 1er décembre 2026",
    "Ne pas diffuser avant le 1er décembre 2026",
    "Embargado hasta el 1 de diciembre de 2026",
    "No publicar antes del 1 de diciembre de 2026",
    "Sotto embargo fino al 1 dicembre 2026",
    "Onder embargo tot 1 december 2026",
    "Faoi lánchosc go dtí 1 Nollaig 2026, 10:00",
    "Эмбарго до 1 декабря 2026",
    "エンバーゴ：2026年12月1日",
    "엠바고 : 2026. 12. 8.",
    "보도시점 : 2026년 12월 8일 오전 9시(한국시간) 이후",
    "2026년 12월 8일까지 보도 금지",
]
# Of a page that was issued long ago, these may be over.
MAY_LAST = [
    "Strictly embargoed till Tuesday",
    "Embargo lifts on 1 December",
    "Do not publish before the press conference at 10am on Tuesday 1 December",
    "보도시점 : 12월 8일(화) 조간부터",
    "EMBARGO!",
    "Embargoed until delivery",
    "Confidential until publication",
    "Embargo tot dinsdag",
]
OVER = [
    "Embargoed until 1 December 2015",
    "EMBARGOED UNTIL 21 NOVEMBER 2026",
    "Embargoed until 08:00 GMT, 23 November 2026",
    "Sperrfrist: Dienstag, 10. November 2026, 10 Uhr",
    "Sotto embargo fino al 1 dicembre 2015",
    "보도시점 : 2015년 12월 8일 오전 9시(한국시간) 이후",
]


@pytest.mark.parametrize("line", LASTING)
def test_an_embargo_that_lasts_keeps_its_page_out(line: str) -> None:
    (first, *_) = ahead(page(line))
    assert first.line == 1
    assert first.said
    assert ahead(page(line, TEXT.replace("2014", "2026")))


@pytest.mark.parametrize("line", MAY_LAST)
def test_one_of_a_day_that_cannot_be_told_may_last(line: str) -> None:
    assert ahead(page(line, TEXT.replace("March 12, 2014", "November 20, 2026")))
    assert ahead(page(line, TEXT.replace("GENEVA, March 12, 2014 -- ", "")))
    assert not ahead(page(line))


@pytest.mark.parametrize("line", OVER)
def test_one_that_is_surely_over_keeps_nothing_out(line: str) -> None:
    assert not ahead(page(line, TEXT.replace("March 12, 2014", "November 20, 2026")))


@pytest.mark.parametrize(
    "line",
    [
        "Sin embargo, el gobierno no respondió hasta el 3 de diciembre de 2030.",
        "The arms embargo on Karvia is in force until 10 December 2030.",
        "Thousands are detained indefinitely.",
        "The camp is closed until further notice.",
        "Notes to editors (not for publication)",
        "For embargoed copies of the report, contact Mara Ilves.",
        "Protesters to Camp Until the Vote",
        "Parliament Puts Bill on Hold",
        "Not for distribution to U.S. newswire services",
        "By law the data of the members are not to be shared before 2030. The archive holds them.",
        "“Do not share this before you have checked it,” the club tells pupils. It runs till 2030.",
        "“These papers are not to be circulated until 2040,” said Mara Ilves.",
    ],
)
def test_what_speaks_of_other_things_keeps_nothing_out(line: str) -> None:
    assert not ahead(page("PRESS RELEASE") + f"\n{line}\n")


@pytest.mark.parametrize(
    "front",
    [
        "publishDate: 2026-12-01T10:00:00Z",
        'release_date: "2026-12-01"',
        "embargo: 2026-12-01",
        "embargo_until: 1 December 2026 # told by phone",
        "draft: true",
        "published: false",
        "status: draft",
        "visibility: private",
    ],
)
def test_front_matter_asks_as_well(front: str) -> None:
    body = TEXT.replace("GENEVA, March 12, 2014 -- ", "")
    for fence in ("---", "+++"):
        said = front if fence == "---" else front.replace(":", " =", 1)
        title = 'title: "A Mill"' if fence == "---" else 'title = "A Mill"'
        assert ahead(f"{fence}\n{title}\n{said}\n{fence}\n\n{body}\n", "page.md")
    assert not ahead(
        f"---\ntitle: A Mill\ndate: 2014-03-12\npublishDate: 2014-03-12\ndraft: false\n---\n\n{body}\n",
        "page.md",
    )


def test_the_lines_of_a_notice_count_together() -> None:
    lines = "EMBARGO\n\n{}\n\n10:00 GMT"
    assert ahead(page(lines.format("1 December 2026")))
    assert not ahead(page(lines.format("1 December 2015"), MORE))


def test_a_covering_note_counts_from_the_day_on_which_its_mail_was_sent() -> None:
    note = "Dear all,\n\nplease find below our release. It is embargoed until Tuesday week, 10 am.\n\nMara\n\nPRESS RELEASE"
    assert ahead(mailed(page(note, MORE), "Mill"), "page.eml")
    assert not ahead(
        mailed(page(note, MORE), "Mill", "Fri, 20 Nov 2015 08:05:12 +0000"), "page.eml"
    )


def mailed(
    text: str, subject: str, sent: str = "Fri, 20 Nov 2026 08:05:12 +0000", html: str = ""
) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Date"] = "a@example.org", "b@example.org", sent
    message["Subject"] = subject
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    return message.as_bytes()


PARTS = [
    "div",
    "p",
    "aside",
    "nav",
    "footer",
    "header",
    "title",
    "h1",
    "h2",
    "li",
    "td",
    "del",
    "noscript",
    "form",
    "figcaption",
    "template",
    "pre",
    "b",
]
CLASSES = [
    "",
    ' class="banner"',
    ' class="sidebar"',
    ' id="cookie"',
    " hidden",
    ' style="display:none"',
    ' class="related"',
]
WRAPPED = st.one_of(
    st.tuples(st.sampled_from(PARTS), st.sampled_from(CLASSES)).map(
        lambda it: f"<{it[0]}{it[1]}>{{}}</{it[0]}>"
    ),
    st.sampled_from(
        [
            "<!-- {} -->",
            '<img src="a.png" alt="{}">',
            '<meta name="description" content="{}">',
            '<p title="{}">A mill.</p>',
            '<script type="application/ld+json">{{"description": "{}"}}</script>',
            "<table><tr><td>Embargo</td><td>{}</td></tr></table>",
            "<!-- <p>{}</p> -->",
            "<input type='hidden' value='{}'>",
        ]
    ),
)
SAID = st.sampled_from(LASTING)
FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@FEW
@given(
    st.lists(WORDS, max_size=8),
    SAID,
    st.integers(0, 8),
    st.sampled_from(["\n", "\n\n", "\n\f\n", "\n\n-more-\n\n"]),
)
def test_it_is_found_in_any_place_of_a_text(lines: list[str], line: str, at: int, gap: str) -> None:
    text = [HEADLINE, TEXT, *lines, MORE]
    text.insert(min(at, len(text)), line)
    assert ahead(gap.join(text))


@FEW
@given(
    st.lists(WORDS.map(lambda it: it.replace("<", "&lt;")), max_size=5),
    SAID,
    WRAPPED,
    st.integers(0, 6),
    st.booleans(),
)
def test_it_is_found_in_any_place_of_a_page(
    lines: list[str], line: str, wrapped: str, at: int, main: bool
) -> None:
    parts = [
        f"<h1>{HEADLINE}</h1>",
        f"<p>{TEXT}</p>",
        *(f"<p>{it}</p>" for it in lines),
        f"<p>{MORE}</p>",
    ]
    body = f"<main>{''.join(parts)}</main>" if main else ""
    parts.insert(min(at, len(parts)), wrapped.format(line))
    said = f"{wrapped.format(line)}{body}" if main else "".join(parts)
    assert ahead(f"<html><head><title>Mill</title></head><body>{said}</body></html>", "page.html")


@FEW
@given(
    SAID,
    st.sampled_from(
        [
            "{}",
            "<!-- {} -->",
            "![{}](a.png)",
            "# {}",
            "> {}",
            "- {}",
            "| {} | a |\n| --- | --- |",
            "**{}**",
            "[//]: # ({})",
            "[a]: https://example.org '{}'",
            "Mill.[^1]\n\n[^1]: {}",
            "<div hidden>{}</div>",
            "~~{}~~",
        ]
    ),
    st.integers(0, 3),
)
def test_it_is_found_in_any_place_of_markdown(line: str, written: str, at: int) -> None:
    parts = [f"# {HEADLINE}", TEXT, MORE]
    parts.insert(at, written.format(line))
    assert ahead("\n\n".join(parts), "page.md")


@FEW
@given(
    SAID,
    st.sampled_from(
        ["subject", "text", "html", "plain alternative", "header", "file", "forwarded"]
    ),
    st.integers(0, 2),
)
def test_it_is_found_in_any_place_of_a_mail(line: str, place: str, at: int) -> None:
    parts = [HEADLINE, TEXT, MORE]
    whole = "\n\n".join(parts)
    with_line = "\n\n".join([*parts[:at], line, *parts[at:]])
    html = f"<h1>{HEADLINE}</h1><p>{TEXT}</p>"
    match place:
        case "subject":
            data = mailed(whole, f"{line}: Mill")
        case "text":
            data = mailed(with_line, "Mill")
        case "html":
            data = mailed(whole, "Mill", html=f"{html}<div class='banner'>{line}</div>")
        case "plain alternative":
            data = mailed(with_line, "Mill", html=html)
        case "header":
            data = b"Comments: " + line.encode() + b"\r\n" + mailed(whole, "Mill")
        case _:
            message = EmailMessage()
            message["From"], message["To"], message["Subject"] = (
                "a@example.org",
                "b@example.org",
                "Mill",
            )
            message.set_content(whole)
            if place == "file":
                message.add_attachment("A mill.", filename=f"{line}.txt")
            else:
                inner = EmailMessage()
                inner["Subject"] = line
                inner.set_content("A mill.")
                message.add_attachment(inner)
            data = message.as_bytes()
    assert ahead(data, "page.eml")


@FEW
@given(
    SAID,
    st.sampled_from(["text", "table", "header", "footer", "comment", "title", "keywords", "box"]),
)
def test_it_is_found_in_any_place_of_a_word_file(line: str, place: str) -> None:
    document = Document()
    document.add_heading(HEADLINE, 1)
    said = document.add_paragraph(TEXT)
    match place:
        case "text":
            document.add_paragraph(line)
        case "table":
            document.add_table(1, 2).rows[0].cells[1].text = line
        case "header":
            document.sections[0].header.paragraphs[0].text = line
        case "footer":
            document.sections[0].footer.paragraphs[0].text = line
        case "comment":
            document.add_comment(said.runs, text=line, author="M")
        case "title":
            document.core_properties.title = line
        case "keywords":
            document.core_properties.keywords = line
        case _:
            properties = document.add_paragraph().add_run()
            properties.text = line
            properties.font.strike = True
    document.add_paragraph(MORE)
    written = BytesIO()
    document.save(written)
    assert ahead(written.getvalue(), "page.docx")


@pytest.mark.parametrize("key", ["data-" + "a-long-name-" * 12 + "of-it", "title" + " " * 90])
def test_attributes_tell_however_long_their_keys_are(key: str) -> None:
    image = f'<img {key}="{LASTING[0]}" src="a.png">'
    assert ahead(f"<html><body>{image}<h1>{HEADLINE}</h1><p>{TEXT}</p></body></html>", "page.html")


@pytest.mark.parametrize("line", LASTING[:4])
def test_the_name_of_a_file_tells_as_well(line: str) -> None:
    assert ahead(page("PRESS RELEASE"), f"{line.replace(' ', '_')}_mill.txt")
    assert not ahead(page("PRESS RELEASE"), "2026-12-01-mill.txt")


@pytest.mark.parametrize("name", ["embargo_bis_6_Uhr", "EMBARGO until 8 Dec 2026"])
def test_what_the_name_of_a_file_asks_is_told_as_that_of_its_name(name: str) -> None:
    (it,) = ahead(page("PRESS RELEASE", TEXT.replace("2014", "2026")), f"old/{name}.txt")
    assert it.line == 0
    assert it.said.startswith(f"the file’s name says “{name.replace('_', ' ')}”: ")
    assert "line" not in it.said
    assert it.hint == "Where that is over, give the file another name."


@pytest.mark.parametrize("codec", ["utf-16-be", "utf-32-le", "cp949", "utf-8"])
def test_a_remark_in_any_encoding_that_nothing_names(codec: str) -> None:
    page = f"<p>{HEADLINE}</p><!-- 보도시점: 2026. 12. 2. 조간 이후 엠바고 --><p>{TEXT}</p><p>{MORE}</p>"
    assert ahead(page.replace("“", '"').replace("”", '"').encode(codec), "page.html")


def test_a_remark_in_a_mail_that_does_not_say_its_encoding() -> None:
    head = "From: a@example.org\nSubject: River Club\nContent-Type: text/html\nContent-Transfer-Encoding: 8bit\n\n"
    page = f"<p>{HEADLINE}</p><!-- 엠바고: 2026. 12. 2. 조간 이후 --><p>{TEXT}</p>"
    assert ahead(f"{head}{page}".encode("cp949"), "page.eml")


@pytest.mark.parametrize(
    "line",
    [
        "<EMBARGO>",
        "<EMBARGO until 2 December 2026>",
        "【엠바고 2026. 12. 2. 조간】",
        "보도금지:2026. 12. 2.",
        "보도 금지: 2026. 12. 2.",
        "The report, which is embargoed until 1 December 2026, counts 40 mills.",
    ],
)
def test_lines_in_other_brackets_and_in_prose(line: str) -> None:
    assert ahead(f"{line}\n\n{HEADLINE}\n\n{TEXT}\n\n{MORE}\n".replace("2014", "2026"))


@pytest.mark.parametrize(
    "line",
    [
        "The arms embargo until 1 December 2027 was prolonged by the council.",
        "The report, which was embargoed until 1 March 2014, counts 40 mills.",
        "【엠바고 2014. 3. 2. 조간】",
    ],
)
def test_embargoes_on_arms_and_those_that_are_over(line: str) -> None:
    assert not ahead(f"{HEADLINE}\n\n{TEXT}\n\n{MORE}\n\n{line}\n")


@pytest.mark.parametrize(
    "line",
    [
        "DRAFT",
        "Draft v3",
        "DRAFT - NOT FOR DISTRIBUTION",
        "Draft press release, for comment by Monday",
        "[Draft] For the board alone",
        "ENTWURF, Stand 20.11.",
        "[초안] 배포 금지",
    ],
)
def test_a_line_at_the_head_that_calls_a_text_a_draft(line: str) -> None:
    (found,) = ahead(page(line, TEXT.replace("March 12, 2014", "Nov. 20, 2026")))
    assert (found.line, found.said, found.words) == (1, "it says that it is a draft", line)
    assert ahead(page(line)) == []  # nobody waits for it any more


@pytest.mark.parametrize(
    "line",
    ["Draft law on mills adopted", "River Draft: Lind picked first", "초안 공개", "Draft horses"],
)
def test_what_is_told_of_drafts_is_none(line: str) -> None:
    assert ahead(page(line, TEXT.replace("March 12, 2014", "Nov. 20, 2026"))) == []
