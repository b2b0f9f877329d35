"""Reading `contacts.toml`, everybody the office knows."""

from collections.abc import Callable
from functools import cache
from typing import Any

from hrnk_press.model.organization import Boilerplate, Organization
from hrnk_press.model.person import Person, Role
from hrnk_press.model.registry import Registry
from hrnk_press.workspace import store, values
from hrnk_press.workspace.locate import CONTACTS_FILE, Workspace
from hrnk_press.workspace.schema import Misfits, Unfit, Validator, by_key, each, table
from hrnk_press.workspace.settings_file import read_settings, settings_in
from hrnk_press.workspace.toml_source import read_toml


def read_registry(ws: Workspace) -> Registry:
    """Everybody, validated; UnreadableData carries every fault."""
    return read_settings(ws.contacts_file, parse_registry)


def parse_registry(text: str) -> Registry:
    """Everybody a text names."""
    data = settings_in(read_toml(store.plain(text), CONTACTS_FILE), registry_table(), CONTACTS_FILE)
    return Registry(people=data.get("people", {}), organizations=data.get("organizations", {}))


@cache
def registry_table() -> Validator:
    """The validator of the registry; it returns people and organizations by id."""
    whole = table(
        "contacts.toml",
        {
            "people": by_key(
                "tables by id", values.identifier, _person_fit(), "[people.mara-ilves]"
            ),
            "organizations": by_key(
                "tables by id",
                values.identifier,
                _organization_fit(),
                "[organizations.river-watch]",
            ),
        },
    )

    def fit(data: Any) -> Any:
        known = whole(data)
        both = sorted(known.get("people", {}).keys() & known.get("organizations", {}).keys())
        if both:
            raise Misfits(
                [
                    Unfit(
                        "is the id of an organization too",
                        "Give one of them another id",
                        path=("people", shared),
                    )
                    for shared in both
                ]
            )
        return known

    return fit


def fitted_person(id: str, data: Any) -> Person:
    """The person that a table such as [people.mara-ilves] describes; Unfit or Misfits with what is wrong."""
    return _person_fit()(id, data)


def fitted_organization(id: str, data: Any) -> Organization:
    """The organization that a table such as [organizations.river-watch] describes; as `fitted_person`."""
    return _organization_fit()(id, data)


def _by_language() -> Validator:
    return by_key(
        "texts by language", values.language, lambda _, text: values.filled(text), 'names.ko = "…"'
    )


@cache
def _person_fit() -> Callable[[str, Any], Person]:
    whole = table(
        "a person",
        {
            "name": values.filled,
            "names": _by_language(),
            "honorific": values.one_line,
            "former": each(values.filled, 'former = ["Ambassador to the United Nations"]'),
            "email": values.one_line,
            "phone": values.one_line,
            "out_of_hours": values.one_line,
            "languages": each(values.language, 'languages = ["en", "ko"]'),
            "zone": values.zone_name,
            "pseudonym": values.true_false,
            "consent": values.one_line,
            "roles": each(
                _role(), "[[people.mara-ilves.roles]] and below it title and organization"
            ),
        },
        ("name",),
    )
    return lambda name, value: Person(id=name, **whole(value))


def _role() -> Validator:
    whole = table(
        "a role",
        {
            "title": values.filled,
            "titles": _by_language(),
            "organization": values.identifier,
            "from": values.day,
            "through": values.day,
        },
        ("title", "organization"),
    )
    return lambda value: Role(**_period(whole(value)))


@cache
def _organization_fit() -> Callable[[str, Any], Organization]:
    whole = table(
        "an organization",
        {
            "name": values.filled,
            "short_name": values.one_line,
            "names": _by_language(),
            "url": values.web_address,
            "email": values.one_line,
            "phone": values.one_line,
            "address": values.text,
            "boilerplates": each(
                _boilerplate(), "[[organizations.river-watch.boilerplates]] and below it text"
            ),
        },
        ("name",),
    )
    return lambda name, value: Organization(id=name, **whole(value))


def _boilerplate() -> Validator:
    whole = table(
        "a boilerplate",
        {
            "text": values.text,
            "language": values.language,
            "from": values.day,
            "through": values.day,
        },
        ("text",),
    )
    return lambda value: Boilerplate(**_period(whole(value)))


def _period(known: dict[str, Any]) -> dict[str, Any]:
    """`from` is no name Python takes: it becomes `start`."""
    if "from" in known:
        known["start"] = known.pop("from")
    if "start" in known and "through" in known and known["through"] < known["start"]:
        raise Unfit("through should not be before from")
    return known
