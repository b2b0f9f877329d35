"""Which of a person's roles is printed."""

from datetime import date

from hrnk_press.model.office import Office
from hrnk_press.model.organization import Organization
from hrnk_press.model.person import Person, Role
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Contact, Kind, Release
from hrnk_press.model.resolve import resolve

DAY = date(2026, 12, 2)


def test_without_issuers_in_the_file_the_office_own_role_is_printed() -> None:
    person = Person(
        "jun-seo",
        "Jun Seo",
        roles=(Role("Fellow", "han-institute"), Role("Director", "river-watch")),
    )
    known = (Organization("han-institute", "Han Institute"), Organization("river-watch", "Rivers"))
    release = Release(
        slug="survey",
        id="6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a",
        kind=Kind.PRESS_RELEASE,
        headline="A Survey",
        source="",
        body="",
        body_line=1,
        contacts=(Contact("jun-seo"),),
    )
    registry = Registry({person.id: person}, {it.id: it for it in known})
    office = Office("river-watch", "America/New_York")
    (contact,) = resolve(release, office, registry, (), today=DAY).contacts
    assert (contact.title, contact.organization) == ("Director", "river-watch")


def test_on_the_day_of_a_change_the_new_role_is_printed() -> None:
    old, new = Role("Analyst", "r", through=DAY), Role("Director", "r", start=DAY)
    for roles in ((old, new), (new, old)):
        assert Person("a", "A", roles=roles).role_on(DAY, ("r",)) is new
    assert Person("a", "A", roles=(old,)).role_on(DAY) is old


def test_of_two_roles_with_the_title_asked_for_the_one_held_is_printed() -> None:
    past, held = Role("Director", "r", through=date(2020, 1, 1)), Role("Director", "s")
    assert Person("a", "A", roles=(past, held)).role_on(DAY, ("r",), title="Director") is held
