"""Which changes approvals may be carried over, and what a difference says of them."""

from itertools import groupby
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.model.carry import touched
from hrnk_press.model.difference import Difference, differences
from hrnk_press.model.misspellings import SPELT
from hrnk_press.model.scopes import Content, OwnWords, Scope, scope_document

MARA = {"id": "mara", "name": "Mara Ilves", "title": "Director of Research", "organization": "River Watch",
        "email": "m@example.org", "phone": "", "out_of_hours": "", "languages": []}  # fmt: skip
BODY = "The survey draws on 61 interviews.\n\n“The two agree,” said Mara Ilves.\n\nLet families write.\n"


def content(body: str = BODY, **keys: Any) -> Content:
    canonical: dict[str, Any] = {
        "id": "1", "kind": "press-release", "language": "en", "date": "2026-12-02", "body": body,
        "organizations": [{"id": "rw", "name": "River Watch", "url": "", "boilerplate": "We watch."}],
        "contacts": [MARA], "speakers": [{"person": MARA, "origin": "approved", "source": ""}],
        "attributed_to": None, "attachments": [], "embargo": "2026-12-02T05:01:00Z", "event": None,
        "headline": "First Survey", "subheadline": "", "abstract": "", "what": "", "photo_opportunity": "",
        "accreditation": "", "addressee": "", "salutation": "", "close": "", "authors": [], "who": [],
    }  # fmt: skip
    quotes = {"mara": (OwnWords("The two agree,", "said Mara Ilves."),)} if "“" in body else {}
    signed = keys.pop("signatories", [])
    return Content(canonical | keys, {"signatories": signed}, quotes)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("survey draws", "survey\ndraws"),
        ("survey draws", "survey  draws"),
        ("survey draws", "survey, draws"),
        ("survey draws on", "survey – draws – on"),
        ("Let families write.", "Let families write;"),
        ("Let families write.", "Let families write…"),
    ],
)
def test_spaces_and_pauses_may_be_carried_over(old: str, new: str) -> None:
    assert touched(content(), content(BODY.replace(old, new)), Scope.TEXT) == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("the the sites", "the sites"),
        ("open open the sites", "open the sites"),
        ("open the the the sites", "open the sites"),
        ("they recieve letters", "they receive letters"),
        ("teh families", "the families"),
        ("a long term plan", "a long-term plan"),
        ("the sites; The camps", "the sites; the camps"),
    ],
)
def test_a_slip_with_one_right_answer_may_be_carried_over(old: str, new: str) -> None:
    before, after = content(f"{BODY}\nAnd {old} then.\n"), content(f"{BODY}\nAnd {new} then.\n")
    assert touched(before, after, Scope.TEXT) == ()


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("recommends", "denies", "a word"),
        ("recommends", "recommended", "a word"),
        ("recommends", "rejects", "a word"),
        ("recommends", "", "a word"),
        ("recommends", "hardly recommends", "a word"),
        ("the sites", "these sites", "a word"),
        ("the sites", "the camps", "a word"),
        ("the sites", "sites", "a word"),
        ("sites", "sites sites", "a word"),
        ("resign", "re-sign", "a word"),
        ("receive", "recieve", "a word"),
        ("may write.", "may write?", "a sign"),
        ("may write.", "may write!", "a sign"),
        ("the sites", "*the sites*", "a sign"),
        ("may write", "(may write)", "a sign"),
        ("its", "it's", "a word"),
        ("resign, receive", "resign,\n---\nreceive", "a sign"),
        ("resign, receive", "resign,\n- receive", "a sign"),
        ("guards and families", "families and guards", "a word"),
    ],
)
def test_another_word_says_something_else(old: str, new: str, what: str) -> None:
    words = "it recommends the sites; guards and families resign, receive its words, and may write."
    before, after = content(f"{BODY}\n{words}\n"), content(f"{BODY}\n{words.replace(old, new)}\n")
    assert what in {it.what for it in touched(before, after, Scope.TEXT)}


def test_the_message_says_both_words() -> None:
    before, after = content("It recommends visits.\n"), content("It denies visits.\n")
    assert [it.words for it in touched(before, after, Scope.TEXT)] == ["“recommends”, now “denies”"]


def test_every_misspelling_is_no_word_and_is_spelt_right() -> None:
    assert len(SPELT) > 100
    assert not SPELT.keys() & set(SPELT.values())
    assert all(it.isascii() and it.islower() for pair in SPELT.items() for it in pair)


@given(
    st.lists(
        st.sampled_from(["the", "camp", "opens", "not", "sees", "61", "Mara", ".", "?", "the"]),
        max_size=8,
    ),
    st.data(),
)
def test_whatever_is_carried_has_the_same_words(words: list[str], data: st.DataObject) -> None:
    other = data.draw(st.permutations(words)) if words else []
    if not touched(content(" ".join(words)), content(" ".join(other)), Scope.TEXT):
        once = [
            [it for it, _ in groupby(w for w in each if w.isalnum())] for each in (words, other)
        ]
        assert once[0] == once[1]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("61", "62", "a figure"),
        ("interviews", "two interviews", "a figure"),
        ("interviews", "interviews of 5%", "a figure"),
        ("two agree", "two do agree", "a quotation"),
        ("Mara Ilves", "Mara Elves", "a quotation"),
        ("families", "Families", "what may be a name"),
        ("families", "ilves", "a name or title"),
        ("families", "directors of research", "a name or title"),
        ("write.", "write today.", "an instant"),
        ("write.", "write to https://example.org", "an address"),
        ("Let", "Kim let", "what may be a name"),
        ("Let families", "> Let families", "a quotation"),
        ("draws on", "draws not on", "a negation"),
        ("Let families", "Never let families", "a negation"),
        ("draws on", "cannot draw on", "a negation"),
        ("draws on", "doesn’t draw on", "a negation"),
        ("families", "twenty-five families", "a figure"),
        ("families", "a two-thirds majority of families", "a figure"),
        ("families", "trillions of families", "a figure"),
        ("families", "€ families", "a figure"),
        ("write.", "write in [may][b].", "an address"),
        ("families", "famili\u0435s", "letters of another alphabet"),
        ("families", "fami\u200blies", "what cannot be seen"),
        ("write.", "write on [may](page.html).", "an address"),
    ],
)
def test_what_people_answer_for_is_named(old: str, new: str, what: str) -> None:
    body = BODY.replace(old, new)
    before, after = content(), content(body)
    if what == "a quotation":
        after = Content(after.canonical, after.signatories, {})
    assert what in {it.what for it in touched(before, after, Scope.TEXT)}


@pytest.mark.parametrize(
    ("keys", "what"),
    [
        ({"date": "2026-12-03"}, "an instant"),
        ({"event": {"wall": "", "zone": "", "utc": ""}}, "an instant"),
        ({"attachments": [{"file": "a.pdf"}]}, "an attachment"),
        ({"contacts": []}, "a name or title"),
        ({"organizations": []}, "a name"),
        ({"salutation": "Sir:"}, "what is no prose"),
    ],
)
def test_whatever_is_no_prose_is_never_carried_over(keys: dict[str, Any], what: str) -> None:
    assert what in {it.what for it in touched(content(), content(**keys), Scope.TEXT)}


def test_the_instant_is_a_scope_of_its_own() -> None:
    moved = content(embargo="2026-12-02T05:02:00Z")
    assert touched(content(), moved, Scope.TEXT) == ()
    assert {it.what for it in touched(content(), moved, Scope.EMBARGO)} == {"an instant"}


def test_no_word_of_a_statement_or_a_signed_letter_is_carried_over() -> None:
    body = BODY.replace("survey draws", "survey, draws")
    statement = touched(content(attributed_to=MARA), content(body, attributed_to=MARA), Scope.TEXT)
    assert [it.what for it in statement] == ["a quotation"]
    signed = [{"id": "jun", "name": "Jun Seo", "detail": ""}]
    letter = touched(content(signatories=signed), content(body, signatories=signed), Scope.TEXT)
    assert [it.what for it in letter] == ["a letter"]


@pytest.mark.parametrize("language", ["ko", "de", "ar"])
def test_where_names_cannot_be_told_from_words_no_word_is_carried(language: str) -> None:
    before = content("조사는 여섯 곳을 확인했다.\n", language=language)
    after = content("조사는 여섯 곳을 밝혔다.\n", language=language)
    assert touched(before, after, Scope.TEXT) != ()
    spaced = content("조사는  여섯 곳을 확인했다.\n", language=language)
    assert touched(before, spaced, Scope.TEXT) == ()


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_texts_are_compared(one: str, other: str) -> None:
    before, after = content(one), content(other)
    touched(before, after, Scope.TEXT)
    documents = (scope_document(it, Scope.TEXT) for it in (before, after))
    found = differences(*documents)
    assert bool(found) == (one != other)
    assert all(it.was != it.now or it.part for it in found)


def test_a_difference_says_where_what_was_and_what_is() -> None:
    before = {
        "headline": "A First Survey of Six Camps",
        "body": "One.\n\nTwo three four.\n",
        "embargo": None,
    }
    after = {
        "headline": "A Second Survey of Six Camps",
        "body": "One.\n\nTwo 3 four.\n",
        "embargo": "2026",
    }
    assert differences(before, after) == (
        Difference("headline", "A First Survey of Six Camps", "A Second Survey of Six Camps"),
        Difference("body, line 3", "Two three four.", "Two 3 four."),
        Difference("embargo", "", "2026"),
    )


def test_people_and_files_are_compared_by_who_they_are() -> None:
    before = {"contacts": [{"id": "mara", "title": "A"}, {"id": "jun", "title": "B"}]}
    after = {"contacts": [{"id": "jun", "title": "C"}, {"id": "mara", "title": "A"}]}
    assert differences(before, after) == (
        Difference("contacts, jun, title", "B", "C"),
        Difference("contacts, order", "mara, jun", "jun, mara"),
    )
