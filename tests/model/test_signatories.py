from datetime import date

import pytest

from hrnk_press.model.office import Office
from hrnk_press.model.organization import Organization
from hrnk_press.model.person import Person, Role
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Consent, Kind, Release, Signatory
from hrnk_press.model.resolve import resolve

ANA = Person(
    "ana-roos",
    "Ana Roos",
    honorific="Amb.",
    former=("Envoy for Missing Persons",),
    roles=(Role("Chair", "river-watch"),),
)
NILS = Person("nils-berg", "Nils Berg")
REGISTRY = Registry(
    {it.id: it for it in (ANA, NILS)},
    {"river-watch": Organization("river-watch", "River Watch")},
)


def printed(entry: Signatory, language: str = "en") -> list[tuple[str, str]]:
    release = Release(
        slug="letter",
        id="6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a",
        kind=Kind.OPEN_LETTER,
        headline="A Letter",
        source="",
        body="",
        body_line=1,
        language=language,
        signatories=(entry,),
    )
    office = Office("river-watch", "America/New_York")
    resolved = resolve(release, office, REGISTRY, (), today=date(2026, 11, 22))
    return [(it.name, it.detail) for it in resolved.signatories]


@pytest.mark.parametrize(
    ("person", "capacity", "language", "detail"),
    [
        ("ana-roos", "official", "en", "Chair, River Watch; former Envoy for Missing Persons"),
        ("ana-roos", "personal", "en", "former Envoy for Missing Persons"),
        ("ana-roos", "personal", "ko-KR", "전 Envoy for Missing Persons"),
        ("ana-roos", "for the committee", "en", "for the committee"),
        ("nils-berg", "personal", "en", "in a personal capacity"),
        ("nils-berg", "official", "en", ""),
    ],
)
def test_under_a_name_stands_in_which_capacity_it_signs(
    person: str, capacity: str, language: str, detail: str
) -> None:
    entry = Signatory(person, capacity=capacity, status=Consent.CONFIRMED)
    assert [it for _, it in printed(entry, language)] == [detail]


def test_a_signatory_is_printed_as_asked_else_with_honorific() -> None:
    assert printed(Signatory("ana-roos", status=Consent.CONFIRMED))[0][0] == "Amb. Ana Roos"
    named = Signatory("ana-roos", printed_as="A. Roos", status=Consent.CONFIRMED)
    assert printed(named)[0][0] == "A. Roos"


@pytest.mark.parametrize("status", [it for it in Consent if it is not Consent.CONFIRMED])
def test_only_confirmed_signatories_are_printed(status: Consent) -> None:
    assert printed(Signatory("ana-roos", status=status)) == []
