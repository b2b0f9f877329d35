"""Reading contacts.toml."""

from datetime import date
from pathlib import Path

import pytest

from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.model.organization import Boilerplate, Organization
from hrnk_press.model.person import Person, Role
from hrnk_press.workspace.contacts_file import parse_registry, read_registry
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.toml_blocks import written


def faults_of(text: str) -> tuple[Fault, ...]:
    with pytest.raises(UnreadableData) as caught:
        parse_registry(text)
    return caught.value.faults


def test_an_empty_registry_knows_nobody() -> None:
    registry = parse_registry("# nobody yet\n")
    assert (dict(registry.people), dict(registry.organizations)) == ({}, {})


def test_the_sample_registry_is_read(office_folder: Path) -> None:
    registry = read_registry(Workspace(office_folder))
    assert list(registry.people) == ["mara-ilves", "jun-seo"]
    assert registry.people["mara-ilves"].role_on(date(2019, 12, 31)) == Role(
        "Researcher", "river-watch", through=date(2019, 12, 31)
    )
    assert registry.people["jun-seo"].roles[0].title_in("ko") == "대변인"


def test_every_key_of_a_person_and_an_organization_is_read() -> None:
    registry = parse_registry(
        """
[people.a-1]
name = "A"
names = { ko = "에이", zh-Hant = "甲" }
honorific = "Amb."
former = ["Envoy"]
email = "a@example.org"
phone = "+1 202-555-0199"
out_of_hours = "+1 202-555-0198"
languages = ["en", "ko"]
zone = "Asia/Seoul"
pseudonym = true
consent = "folder 3, sheet 2"
[[people.a-1.roles]]
title = "Chair"
titles.ko = "의장"
organization = "o"
from = 2011-01-01
through = 2017-12-31

[organizations.o]
name = "O"
short_name = "o"
names.ko = "오"
url = "https://o.example.org"
email = "o@example.org"
phone = "+82 2-555-0178"
address = \"\"\"
1 Street
City\"\"\"
[[organizations.o.boilerplates]]
text = "About O."
language = "ko"
from = 2020-01-01
through = 2021-01-01
"""
    )
    assert registry.people["a-1"] == Person(
        id="a-1",
        name="A",
        names={"ko": "에이", "zh-Hant": "甲"},
        honorific="Amb.",
        former=("Envoy",),
        email="a@example.org",
        phone="+1 202-555-0199",
        out_of_hours="+1 202-555-0198",
        languages=("en", "ko"),
        zone="Asia/Seoul",
        pseudonym=True,
        consent="folder 3, sheet 2",
        roles=(Role("Chair", "o", date(2011, 1, 1), date(2017, 12, 31), {"ko": "의장"}),),
    )
    assert registry.organizations["o"] == Organization(
        id="o",
        name="O",
        short_name="o",
        names={"ko": "오"},
        url="https://o.example.org",
        email="o@example.org",
        phone="+82 2-555-0178",
        address="1 Street\nCity",
        boilerplates=(Boilerplate("About O.", "ko", date(2020, 1, 1), date(2021, 1, 1)),),
    )


def test_every_fault_is_named_at_once() -> None:
    faults = faults_of(
        """\
[people.Mara_Ilves]
name = "Mara Ilves"

[people.jun-seo]
nam = "Jun Seo"
names.korean = "서준"
[[people.jun-seo.roles]]
titel = "Spokesperson"
organization = "han-institute"
from = 2020-01-01
through = 2019-01-01
[[people.jun-seo.roles]]
title = "Fellow"
organization = "han-institute"
from = 2020-01-01
through = 2019-01-01

[organizations.han-institute]
name = "  "
url = "javascript:alert(1)"
[[organizations.han-institute.boilerplates]]
language = "KO"
"""
    )
    assert [f"{it.line}:{it.column} {it.code} {it.message}" for it in faults] == [
        "1:1 bad-value people.Mara_Ilves: should be an id of small letters, digits and hyphens, "
        'not "Mara_Ilves"',
        "4:1 missing-key people.jun-seo.name: missing; a person cannot do without it",
        "5:1 unknown-key people.jun-seo.nam: a person has no such key",
        '6:1 bad-value people.jun-seo.names.korean: should be a language tag, not "korean"',
        "7:1 missing-key people.jun-seo.roles #1.title: missing; a role cannot do without it",
        "8:1 unknown-key people.jun-seo.roles #1.titel: a role has no such key",
        "12:1 bad-value people.jun-seo.roles #2: through should not be before from",
        "19:1 bad-value organizations.han-institute.name: should not be empty",
        '20:1 bad-value organizations.han-institute.url: "javascript:alert(1)" is no web address',
        "21:1 missing-key organizations.han-institute.boilerplates #1.text: missing; "
        "a boilerplate cannot do without it",
        "22:1 bad-value organizations.han-institute.boilerplates #1.language: should be a language "
        'tag, not "KO"',
    ]


def test_people_and_organizations_share_one_set_of_ids() -> None:
    (fault,) = faults_of('[organizations.han]\nname = "Han"\n[people.han]\nname = "Han"\n')
    assert (fault.line, fault.message) == (3, "people.han: is the id of an organization too")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("people = []", "people: should be tables by id, not a list"),
        ('people.mara = "Mara"', "people.mara: should be a table of keys and values, not text"),
        ("[persons.mara]", "persons: contacts.toml has no such key"),
        ('people.a = { name = "A", names = "B" }', "people.a.names: should be texts by language"),
        (
            'people.a = { name = "A\\u001b[2J" }',
            "people.a.name: holds the control character U+001B",
        ),
        ('people.a = { name = "A", zone = "Seoul" }', 'people.a.zone: "Seoul" is no time zone'),
        ('people."" = { name = "A" }', 'people."": should be an id'),
    ],
)
def test_what_the_registry_cannot_say(text: str, message: str) -> None:
    (fault,) = faults_of(text)
    assert fault.message.startswith(message)
    assert fault.line == 1


def test_a_registry_that_is_gone(office_folder: Path) -> None:
    (office_folder / "contacts.toml").unlink()
    (office_folder / "contacts (conflicted copy).toml").touch()
    with pytest.raises(UnreadableData) as caught:
        read_registry(Workspace(office_folder))
    assert [it.code for it in caught.value.faults] == ["missing-file", "conflict-copy"]


PERSON = {
    "name": 1,
    "names": ["x"],
    "honorific": 2026,
    "former": "Envoy",
    "email": ["a@b.org"],
    "phone": 1,
    "out_of_hours": True,
    "languages": "en",
    "zone": 3,
    "pseudonym": "yes",
    "consent": 7,
    "roles": {"title": "T"},
}
ORGANIZATION = {
    "name": [],
    "short_name": 1,
    "names": "x",
    "url": 1,
    "email": 1,
    "phone": 1,
    "address": 1,
    "boilerplates": "text",
}
ROLE = {"title": 1, "titles": 1, "organization": "Not An Id", "from": "2026", "through": 2026}
BOILERPLATE = {"text": 1, "language": "english", "from": "2026", "through": 2026}


@pytest.mark.parametrize(
    ("table", "keys"),
    [
        ("people.a", PERSON),
        ("organizations.o", ORGANIZATION),
        ("people.a.roles", ROLE),
        ("organizations.o.boilerplates", BOILERPLATE),
    ],
)
def test_every_field_wrong_in_turn_and_at_once(table: str, keys: dict[str, object]) -> None:
    top = "" if table.count(".") == 1 else f'[{table.rpartition(".")[0]}]\nname = "A"\n'
    header = f"[[{table}]]" if top else f"[{table}]"
    lines = [f"{key} = {written(value)}" for key, value in keys.items()]
    first = top.count("\n") + 2
    at_once = faults_of(f"{top}{header}\n" + "\n".join(lines))
    assert [it.line for it in at_once] == [first + row for row in range(len(lines))]
    for key, line in zip(keys, lines, strict=True):
        found = faults_of(f"{top}{header}\n{line}\n")
        (fault,) = [it for it in found if it.code != "missing-key"]
        assert (fault.line, fault.column) == (first, 1)
        assert key in fault.message
