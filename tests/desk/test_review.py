"""A review in Word: what is sent out, and what the words that come back do to the release."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from hrnk_press.desk.review import Reviewed, read_review, write_review
from hrnk_press.errors import NotFound, Refused, UnreadableData
from hrnk_press.model.event import Occasion
from hrnk_press.workspace.locate import Workspace
from tests.conftest import FRONT, make_office, write_release
from tests.desk.conftest import INSTANT, SLUG, edit, note

NOW = INSTANT.replace(day=1)
Edit = Callable[[Any], None]


LINKED = "\nRead the **bold** [report](https://example.org/a) today.\n"


@pytest.fixture
def office(tmp_path: Path) -> Workspace:
    return Workspace(make_office(tmp_path / "office"))


def sent(office: Workspace, slug: str = SLUG) -> Path:
    return write_review(office, slug, NOW).path


def paragraph(document: Any, beginning: str) -> Any:
    return next(it for it in document.paragraphs if it.text.startswith(beginning))


def change(file: Path, edit: Edit) -> Path:
    """The file as somebody's Word saves it after that edit."""
    document = Document(str(file))
    edit(document)
    back = file.with_name("back.docx")
    document.save(str(back))
    return back


def words(beginning: str, old: str, new: str) -> Edit:
    def do(document: Any) -> None:
        runs = [it for it in paragraph(document, beginning)._p.iter(qn("w:t")) if old in it.text]
        runs[0].text = runs[0].text.replace(old, new, 1)

    return do


def added(after: str, text: str, style: str | None = None) -> Edit:
    def do(document: Any) -> None:
        place = paragraph(document, after)
        new = document.add_paragraph(text, style=style)
        place._p.addnext(new._p)

    return do


def gone(beginning: str) -> Edit:
    def do(document: Any) -> None:
        element = paragraph(document, beginning)._p
        element.getparent().remove(element)

    return do


def back(office: Workspace, edit: Edit, *, apply: bool = True, slug: str = SLUG) -> Reviewed:
    return read_review(office, slug, change(sent(office, slug), edit), NOW, apply=apply)


def text(office: Workspace, slug: str = SLUG) -> str:
    return office.release_file(slug).read_text(encoding="utf-8")


def asked(reviewed: Reviewed) -> list[str]:
    return [it.code for it in reviewed.questions]


def test_the_document_has_every_word_in_order_and_tells_no_user(office: Workspace) -> None:
    file = sent(office)
    document = Document(str(file))
    lines = [it.text for it in document.paragraphs]
    assert lines[0].startswith("FOR REVIEW, NOT FOR RELEASE: version 1")
    assert lines[1].startswith("EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 2, 2026")
    wanted = ["River Watch and Han Institute Publish", "Testimony from 61", "GENEVA, Dec. 2"]
    wanted += ["River Watch and the Han", "“We asked people", "Open the sites", "Publish the names"]
    wanted += ["Mara Ilves, Director of Research", "River Watch has documented"]
    places = [next(n for n, line in enumerate(lines) if line.startswith(it)) for it in wanted]
    assert places == sorted(places)
    assert document.core_properties.author == "River Watch"
    with zipfile.ZipFile(file) as packed:
        assert {it.date_time for it in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_same_version_gives_the_same_bytes(office: Workspace) -> None:
    assert sent(office).read_bytes() == sent(office).read_bytes()


def test_what_comes_back_unchanged_changes_nothing(office: Workspace) -> None:
    before = text(office)
    reviewed = back(office, lambda _: None)
    assert (reviewed.changes, reviewed.questions, reviewed.applied) == ((), (), False)
    assert reviewed.version == 1
    assert text(office) == before


def test_changed_words_are_shown_and_made_only_on_request(office: Workspace) -> None:
    before = text(office)
    asking = words("River Watch and the Han", "61 interviews", "62 interviews")
    reviewed = back(office, asking, apply=False)
    assert "61 interviews" in reviewed.changes[0].was
    assert "62 interviews" in reviewed.changes[0].now
    assert text(office) == before
    assert back(office, asking).applied
    assert text(office) == before.replace("61 interviews", "62 interviews")


def test_headline_and_subheadline_are_changed_in_the_front_matter(office: Workspace) -> None:
    before = text(office)
    back(office, words("River Watch and Han Institute Publish", "First", "Second"))
    assert text(office) == before.replace("Publish First Survey", "Publish Second Survey")
    back(office, words("Testimony from", "61", "62"))
    assert 'subheadline = "Testimony from 62 former' in text(office)


def test_links_and_stress_survive_a_change_beside_and_inside_them(office: Workspace) -> None:
    write_release(
        office.root,
        SLUG,
        body="\nThe **whole** text of the [first report](https://example.org/a) is public &amp; free.\n",
    )
    assert back(office, words("The ", "first", "second")).applied
    assert back(office, words("The ", "whole", "entire")).applied
    assert back(office, words("The ", "free", "open_")).applied
    assert text(office).endswith(
        "\nThe **entire** text of the [second report](https://example.org/a) is public &amp; open\\_.\n"
    )


def rewritten(beginning: str, new: str) -> Edit:
    """The paragraph typed anew: its links and stress are gone in Word."""

    def do(document: Any) -> None:
        place = paragraph(document, beginning)
        for it in [*place._p.findall(qn("w:hyperlink")), *place._p.findall(qn("w:r"))]:
            place._p.remove(it)
        place.add_run(new)

    return do


@pytest.mark.parametrize("now", ["Read the thing today.", "Read a new the", "All else."])
def test_a_change_that_would_break_markup_or_lose_a_link_is_asked_about(
    office: Workspace, now: str
) -> None:
    write_release(office.root, SLUG, body=LINKED)
    reviewed = back(office, rewritten("Read the", now))
    assert asked(reviewed) == ["by-hand"]
    assert not reviewed.applied
    assert text(office).endswith(LINKED)


def test_a_paragraph_typed_anew_keeps_its_link_where_the_words_fit(office: Workspace) -> None:
    write_release(office.root, SLUG, body="\nRead the [report](https://example.org/a) today.\n")
    back(office, rewritten("Read the", "Read the study today."))
    assert text(office).endswith("\nRead the [study](https://example.org/a) today.\n")


def test_paragraphs_are_added_and_taken_away(office: Workspace) -> None:
    back(office, added("River Watch and the Han", "A *new* one.\n1. Not a list.", None))
    assert (
        "61 interviews and 14 satellite images.\n\nA \\*new\\* one. 1. Not a list.\n\n“We asked"
        in (text(office))
    )
    back(office, gone("A *new* one"))
    assert "14 satellite images.\n\n“We asked" in text(office)


def test_a_paragraph_before_the_first_and_after_the_last_is_added_there(office: Workspace) -> None:
    back(office, added("GENEVA", "Before everything."))
    assert "+++\nBefore everything.\n\nRiver Watch and the Han" in text(office)
    back(office, added("Read the survey", "After everything."))
    assert text(office).endswith("<https://example.org/survey>\n\nAfter everything.\n")


def test_items_added_to_or_taken_from_a_list_are_asked_about(office: Workspace) -> None:
    before = text(office)
    reviewed = back(office, added("Publish the names", "Count them.", "List Number"))
    assert asked(reviewed) == ["added-where"]
    assert asked(back(office, gone("Publish the names"))) == ["by-hand"]
    assert text(office) == before


def test_words_that_stand_elsewhere_are_asked_about(office: Workspace) -> None:
    reviewed = back(office, words("Mara Ilves, Director", "Director of", "Head of"))
    assert asked(reviewed) == ["not-of-the-text"]
    assert "contacts.toml" in reviewed.questions[0].hint


def tracked(kind: str) -> Edit:
    def do(document: Any) -> None:
        place = paragraph(document, "River Watch and the Han")
        change = OxmlElement(f"w:{kind}")
        change.set(qn("w:author"), "Jun Seo")
        run = place.runs[0]._r
        run.addprevious(change)
        change.append(run)
        if kind == "del":
            for it in list(run.iter(qn("w:t"))):
                it.tag = qn("w:delText")

    return do


@pytest.mark.parametrize("kind", ["ins", "del", "moveFrom", "moveTo"])
def test_tracked_changes_are_named_and_nothing_is_made(office: Workspace, kind: str) -> None:
    before = text(office)

    def both(document: Any) -> None:
        words("“We asked", "above", "afar")(document)
        tracked(kind)(document)

    reviewed = back(office, both)
    assert asked(reviewed)[0] == "tracked-change"
    assert "Jun Seo" in reviewed.questions[0].message
    assert not reviewed.applied
    assert text(office) == before


def table(document: Any) -> Any:
    made = document.add_table(2, 2)
    made.cell(1, 0).text = "Camp 12"
    return made


def row_gone(document: Any) -> None:
    change = OxmlElement("w:del")
    change.set(qn("w:author"), "Jun Seo")
    table(document).rows[1]._tr.get_or_add_trPr().append(change)


def cell_new(document: Any) -> None:
    change = OxmlElement("w:cellIns")
    change.set(qn("w:author"), "Jun Seo")
    table(document).cell(1, 0)._tc.get_or_add_tcPr().append(change)


@pytest.mark.parametrize(("do", "says"), [(row_gone, "a row deleted"), (cell_new, "a cell added")])
def test_tracked_changes_of_a_table_are_named(office: Workspace, do: Edit, says: str) -> None:
    reviewed = back(office, do)
    assert asked(reviewed)[0] == "tracked-change"
    assert reviewed.questions[0].message == f"Jun Seo: {says} “Camp 12”"
    assert not reviewed.applied


def test_of_very_many_tracked_changes_the_first_are_named_in_few_words(office: Workspace) -> None:
    def do(document: Any) -> None:
        place = paragraph(document, "Let families")
        for _ in range(3_000):
            change = OxmlElement("w:ins")
            change.append(place.add_run("words " * 20)._r)
            place._p.append(change)

    reviewed = back(office, do)
    assert "and 2,000 more" in reviewed.questions[1_000].message
    assert sum(len(it.message) for it in reviewed.questions) < 1_000_000


def inserted(document: Any) -> None:
    document.element.body.insert(1, OxmlElement("w:altChunk"))


def test_another_document_inside_is_asked_about(office: Workspace) -> None:
    reviewed = back(office, inserted)
    assert asked(reviewed) == ["beside-the-text"]
    assert "was not read" in reviewed.questions[0].message


def test_a_sign_of_another_font_is_not_lost(office: Workspace) -> None:
    def do(document: Any) -> None:
        sign = OxmlElement("w:sym")
        sign.set(qn("w:char"), "F0E0")
        paragraph(document, "Let families").runs[0]._r.append(sign)

    (changed,) = back(office, do, apply=False).changes
    assert changed.now.endswith("\N{REPLACEMENT CHARACTER}")


def test_comments_are_named_with_author_and_place(office: Workspace) -> None:
    before = text(office)

    def comment(document: Any) -> None:
        words("“We asked", "above", "afar")(document)
        document.add_comment(
            paragraph(document, "Let families").runs, "Which ones?", author="Jun Seo", initials="js"
        )

    reviewed = back(office, comment)
    assert asked(reviewed) == ["comment"]
    assert reviewed.questions[0].message == (
        "Jun Seo commented “Which ones?”, in “Let families write.”"
    )
    assert text(office) == before


def test_what_was_changed_here_meanwhile_is_kept_and_asked_about(office: Workspace) -> None:
    file = change(sent(office), words("“We asked", "above", "afar"))
    edit(office, "from above", "from the air")
    reviewed = read_review(office, SLUG, file, NOW, apply=True)
    assert asked(reviewed) == ["changed-here-too"]
    assert "from the air" in text(office)


def test_changes_here_and_there_in_other_passages_both_stand(office: Workspace) -> None:
    file = change(sent(office), words("“We asked", "above", "afar"))
    edit(office, "Let families write.", "Let families write and call.")
    reviewed = read_review(office, SLUG, file, NOW, apply=True)
    assert reviewed.questions == ()
    assert reviewed.version == 1
    assert "looked from afar" in text(office)
    assert "write and call" in text(office)


def test_a_document_of_another_release_is_asked_about(office: Workspace) -> None:
    other = FRONT.replace("6f1c5a0e", "7f1c5a0e")
    write_release(office.root, "other", front=other, body="\nSomething else altogether.\n")
    reviewed = read_review(office, SLUG, sent(office, "other"), NOW)
    assert "other-release" in asked(reviewed)


def test_a_document_without_its_origin_is_compared_with_the_text_as_it_is(
    office: Workspace,
) -> None:
    def anonymous(document: Any) -> None:
        document.core_properties.identifier = ""
        words("“We asked", "above", "afar")(document)

    reviewed = back(office, anonymous)
    assert asked(reviewed) == ["origin-unknown"]
    assert reviewed.version is None
    assert "looked from afar" in text(office)


def relinked(old: str, new: str) -> Edit:
    def do(document: Any) -> None:
        for it in document.part.rels.values():
            if it.is_external and it.target_ref == old:
                it._target = new

    return do


def unlinked(document: Any) -> None:
    for it in list(document.element.body.iter(qn("w:hyperlink"))):
        for run in list(it):
            it.addprevious(run)
        it.getparent().remove(it)


@pytest.mark.parametrize(
    "do", [relinked("https://example.org/a", "https://example.org/b"), unlinked]
)
def test_a_link_that_leads_elsewhere_is_asked_about(office: Workspace, do: Edit) -> None:
    write_release(office.root, SLUG, body=LINKED)
    before = text(office)
    reviewed = back(office, do)
    assert "link-changed" in asked(reviewed)
    assert "https://example.org/a" in reviewed.questions[0].message
    assert text(office) == before


def test_a_link_that_word_writes_otherwise_is_the_same(office: Workspace) -> None:
    again = relinked("https://example.org/survey", "https://example.org/%73urvey/")
    assert back(office, again).questions == ()
    write_release(office.root, SLUG, body=LINKED)
    again = relinked("https://example.org/a", "https://example.org/%61/")
    assert back(office, again).questions == ()


def test_another_text_in_the_document_is_asked_about_once(office: Workspace) -> None:
    def other(document: Any) -> None:
        place = paragraph(document, "Let families")
        for number in range(3_000):
            place._p.addnext(document.add_paragraph(f"Another paragraph, number {number}.")._p)

    before = text(office)
    assert asked(back(office, other)) == ["another-text"]
    assert text(office) == before


def test_an_embargo_line_that_somebody_changed_is_asked_about(office: Workspace) -> None:
    reviewed = back(office, words("EMBARGOED UNTIL", "12:01", "6:00"))
    assert asked(reviewed) == ["not-of-the-text"]
    assert "6:00" in reviewed.questions[0].message


def text_box(document: Any) -> None:
    run = paragraph(document, "Let families").runs[0]._r
    box = OxmlElement("w:txbxContent")
    inner, held, said = (OxmlElement(f"w:{it}") for it in ("p", "r", "t"))
    said.text = "Not all of them agreed."
    run.append(box)
    box.append(inner)
    inner.append(held)
    held.append(said)


def header(document: Any) -> None:
    document.sections[0].header.paragraphs[0].text = "Not all of them agreed."


def footnote(document: Any) -> None:
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    note = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:footnote w:id="2"><w:p><w:r><w:t>Not all of them agreed.</w:t></w:r></w:p></w:footnote>'
        "</w:footnotes>"
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, note.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


@pytest.mark.parametrize("do", [text_box, header, footnote])
def test_words_beside_the_text_are_asked_about(office: Workspace, do: Edit) -> None:
    reviewed = back(office, do)
    assert asked(reviewed) == ["beside-the-text"]
    assert "Not all of them agreed." in reviewed.questions[0].message


@pytest.mark.parametrize(("name", "code"), [("strike", "struck-through"), ("vanish", "hidden")])
def test_words_struck_through_or_hidden_by_hand_are_asked_about(
    office: Workspace, name: str, code: str
) -> None:
    def do(document: Any) -> None:
        paragraph(document, "Let families").runs[0]._r.get_or_add_rPr().append(
            OxmlElement(f"w:{name}")
        )

    reviewed = back(office, do)
    assert asked(reviewed) == [code]
    assert "Let families write." in reviewed.questions[0].message


def test_a_paragraph_of_a_million_words_ends_soon(office: Workspace) -> None:
    before = text(office)
    reviewed = back(office, words("“We asked", "above", "above " * 1_000_000))
    assert asked(reviewed) == ["by-hand"]
    assert text(office) == before


def test_a_release_from_an_archive_is_not_reviewed(office: Workspace) -> None:
    edit(office, 'kind = "press-release"', 'kind = "press-release"\narchived = true')
    note(office, Occasion.IMPORTED, NOW)
    with pytest.raises(Refused):
        write_review(office, SLUG, NOW)


def damaged(data: bytes) -> bytes:
    return data[: len(data) // 2]


def with_part(name: str, content: bytes) -> Callable[[bytes], bytes]:
    def repack(data: bytes) -> bytes:
        made = BytesIO()
        with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(made, "w") as target:
            for it in source.namelist():
                if it != name:
                    target.writestr(it, source.read(it))
            target.writestr(name, content, zipfile.ZIP_DEFLATED)
        return made.getvalue()

    return repack


ENTITIES = (
    b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    b"<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
)


def called(kind: bytes) -> Callable[[bytes], bytes]:
    """The same file, its text called another kind."""

    def recall(data: bytes) -> bytes:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            kinds = packed.read("[Content_Types].xml")
        usual = b"openxmlformats-officedocument.wordprocessingml.document.main"
        return with_part("[Content_Types].xml", kinds.replace(usual, kind))(data)

    return recall


PARAGRAPHS = (
    b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    + b"<w:p/>" * 11_000
    + b"</w:body></w:document>"
)


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (called(b"ms-word.document.macroEnabled.main"), "holds macros"),
        (called(b"openxmlformats-officedocument.wordprocessingml.template.main"), "is a template"),
        (with_part("word/document.xml", PARAGRAPHS), "more paragraphs than any release"),
    ],
)
def test_another_kind_of_file_is_called_what_it_is(
    office: Workspace, spoil: Callable[[bytes], bytes], says: str
) -> None:
    file = sent(office)
    file.write_bytes(spoil(file.read_bytes()))
    with pytest.raises(UnreadableData) as raised:
        read_review(office, SLUG, file, NOW)
    assert says in raised.value.faults[0].message


@pytest.mark.parametrize(
    "spoil",
    [
        lambda _: b"",
        lambda _: b"not a zip",
        lambda _: b"\xd0\xcf\x11\xe0 an old one",
        damaged,
        with_part("word/document.xml", b"<w:document>"),
        with_part("word/document.xml", b"<a>" * 50_000),
        with_part("[Content_Types].xml", b"<Types/>"),
        with_part("word/media/bomb.xml", b"\0" * (70 << 20)),
    ],
)
def test_a_damaged_or_hostile_file_is_one_clear_message(
    office: Workspace, spoil: Callable[[bytes], bytes]
) -> None:
    before = text(office)
    file = sent(office)
    file.write_bytes(spoil(file.read_bytes()))
    with pytest.raises(UnreadableData) as raised:
        read_review(office, SLUG, file, NOW, apply=True)
    assert [it.code for it in raised.value.faults] == ["not-word"]
    assert text(office) == before


def test_entities_of_a_file_are_not_expanded(office: Workspace) -> None:
    file = sent(office)
    file.write_bytes(with_part("word/document.xml", ENTITIES)(file.read_bytes()))
    reviewed = read_review(office, SLUG, file, NOW, apply=False)
    assert not any("aaaa" in it.now for it in reviewed.changes)


def test_a_file_that_is_not_there(office: Workspace) -> None:
    with pytest.raises(NotFound):
        read_review(office, SLUG, office.root / "nothing.docx", NOW)
