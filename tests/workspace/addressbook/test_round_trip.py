"""Contacts written for other programs come back as they were, whatever names they bear."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hrnk_press.model.organization import Boilerplate, Organization
from hrnk_press.model.person import Person, Role
from hrnk_press.model.registry import Registry
from hrnk_press.workspace.addressbook.cells import may_run
from hrnk_press.workspace.addressbook.csv_writing import csv_table
from hrnk_press.workspace.addressbook.reading import read_book
from hrnk_press.workspace.addressbook.vcard_writing import vcards
from hrnk_press.workspace.contacts_data import Contact, contact_of, everybody
from hrnk_press.workspace.values import NOT_TEXT, one_line

TODAY = date(2026, 11, 22)
ALPHABET = st.one_of(
    st.sampled_from(list(",;:\"'\\|=+-@&<>[]()/. abcXYZ")),
    st.sampled_from(list("مريم김서준한글éßñ😀🇰🇷👩‍🏫ı́")),
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]),
)
DAYS = st.none() | st.dates(date(1950, 1, 1), date(2100, 1, 1))
IDS = st.from_regex(r"[a-z]{1,5}(-[a-z0-9]{1,4})?", fullmatch=True)
PHONES = st.sampled_from(
    ["", "+1 202-555-0143", "+82 2-555-0178", "+44 20 7946 0958 x12", "+41 22 555 01 00"]
)
MAILS = st.sampled_from(["", "press@river.org", "o'neill+press@river.org", "언론@강.한국"])


def kept(text: str) -> bool:
    """Whether a registry can hold that text, and a table may: trimmed, and no formula."""
    return bool(text) and text == text.strip() and not may_run(text, "name") and text[0] != "'"


LINE = st.text(ALPHABET, min_size=1, max_size=90).map(str.strip).filter(kept)
TEXT = (
    st.lists(st.text(ALPHABET, max_size=60), min_size=1, max_size=4)
    .map(lambda it: "\n".join(it).strip())
    .filter(kept)
)
BY_LANGUAGE = st.dictionaries(st.sampled_from(["ko", "fr", "zh-Hant", "pt-BR"]), LINE, max_size=2)


@st.composite
def periods(draw: st.DrawFn) -> tuple[date | None, date | None]:
    start, through = draw(DAYS), draw(DAYS)
    return (through, start) if start and through and through < start else (start, through)


@st.composite
def roles(draw: st.DrawFn) -> Role:
    start, through = draw(periods())
    return Role(draw(LINE), draw(IDS), start, through, draw(BY_LANGUAGE))


@st.composite
def boilerplates(draw: st.DrawFn) -> Boilerplate:
    start, through = draw(periods())
    return Boilerplate(draw(TEXT), draw(st.sampled_from(["en", "ko"])), start, through)


PEOPLE = st.builds(
    Person,
    id=IDS.map("p-{}".format),
    name=LINE,
    names=BY_LANGUAGE,
    honorific=st.just("") | LINE,
    former=st.lists(LINE, max_size=2).map(tuple),
    email=MAILS,
    phone=PHONES,
    out_of_hours=PHONES,
    languages=st.sampled_from([(), ("en",), ("ko", "en")]),
    zone=st.sampled_from(["", "Asia/Seoul"]),
    pseudonym=st.booleans(),
    consent=st.just("") | LINE,
    roles=st.lists(roles(), max_size=3).map(tuple),
)
ORGANIZATIONS = st.builds(
    Organization,
    id=IDS.map("o-{}".format),
    name=LINE,
    short_name=st.just("") | LINE,
    names=BY_LANGUAGE,
    url=st.sampled_from(["", "https://river.org/a,b;c"]),
    email=MAILS,
    phone=PHONES,
    address=st.just("") | TEXT,
    boilerplates=st.lists(boilerplates(), max_size=3).map(tuple),
)


@st.composite
def registries(draw: st.DrawFn) -> Registry:
    people = draw(st.lists(PEOPLE, max_size=3, unique_by=lambda it: it.id))
    organizations = draw(st.lists(ORGANIZATIONS, max_size=2, unique_by=lambda it: it.id))
    return Registry({it.id: it for it in people}, {it.id: it for it in organizations})


def read_back(data: bytes, file: str) -> tuple[Contact, ...]:
    book = read_book(data, file)
    assert book.faults == ()
    return tuple(contact_of(it.table, it.id, it.data) for it in book.records)


@settings(max_examples=200, deadline=None)
@given(registries(), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_a_table_comes_back_as_it_was(registry: Registry, encoding: str) -> None:
    contacts = everybody(registry)
    if not contacts:
        return
    assert read_back(csv_table(contacts, "US").encode(encoding), "a.csv") == contacts


@settings(max_examples=200, deadline=None)
@given(registries(), st.sampled_from(["3.0", "4.0"]))
def test_cards_come_back_as_they_were(registry: Registry, version: str) -> None:
    contacts = everybody(registry)
    if not contacts:
        return
    cards = vcards(
        contacts, registry, version=version, today=TODAY, region="US", office="river.org"
    ).encode()
    assert max(map(len, cards.split(b"\r\n"))) <= 75
    assert read_back(cards, "a.vcf") == contacts


@pytest.mark.parametrize("text", ["A\x00", "A\x85B", "A\u2028B"])
def test_what_no_registry_holds_is_not_tried_above(text: str) -> None:
    with pytest.raises(Exception, match="holds"):
        one_line(text)
    assert NOT_TEXT
