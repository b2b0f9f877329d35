"""Ten thousand contacts checked, beside the two libraries alone over the same file, one process each."""

import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import BIN, Row, command, side_by_side

PEER = Path(__file__).parent / "peers" / "contacts_alone.py"
PEOPLE = 10_000
_CONSONANTS, _VOWELS = "bcdfghklmnprstvz", "aeiou"
_PRESS = 'schema_version = 1\norganization = "river"\nzone = "Europe/Zurich"\n'
_ORGANIZATION = """\
[organizations.river]
name = "River Watch"
boilerplates = [{ text = "River Watch counts boats." }]
"""
_PERSON = """
[people.p-{number}]
name = "{name}"
email = "p{number}@{domain}"
phone = "{phone}"
[[people.p-{number}.roles]]
title = "Editor"
organization = "river"
"""
# Of five countries, as people type them; what is dialled without +… is of the office's region.
_PHONES = (
    "+41 22 555 {:02d} {:02d}",
    "+1 212-555-{:02d}{:02d}",
    "(202) 555-{:02d}{:02d}",
    "+82 2-555-{:02d}{:02d}",
    "+44 20 7946 {:02d}{:02d}",
)
# One in four is not among the ordinary domains, which need no library.
_DOMAINS = ("river.org", "watch.co.uk", "han.museum", "elbe.de")


def rows(folder: Path) -> Iterator[Row]:
    """`hrnk-press contacts check` of a registry without faults against reading it and asking the libraries."""
    folder.mkdir()
    (folder / "press.toml").write_text(_PRESS, encoding="utf-8")
    contacts = folder / "contacts.toml"
    contacts.write_text(_ORGANIZATION + "".join(map(_person, range(PEOPLE))), encoding="utf-8")
    check = command(BIN / "hrnk-press", "contacts", "check", "--strict", "--workspace", folder)
    peer = command(sys.executable, PEER, contacts)
    ours, theirs = side_by_side(check, peer, rounds=5)
    yield Row(
        f"hrnk-press contacts check, {PEOPLE:,} contacts",
        "the two libraries alone",
        ours / PEOPLE,
        theirs / PEOPLE,
        1.5,
        "contact",
    )


def _person(number: int) -> str:
    return _PERSON.format(
        number=number,
        name=f"{_word(number)} {_word(number * 7919)}",
        domain=_DOMAINS[number % 4],
        phone=_PHONES[number % 5].format(number // 100 % 100, number % 100),
    )


def _word(number: int) -> str:
    """A word of its own for each number below 40 million, unlike the next one's in every letter."""
    word = ""
    scattered = number * 2_654_435_761 % 2**32
    for _ in range(5):
        scattered, consonant = divmod(scattered, len(_CONSONANTS))
        scattered, vowel = divmod(scattered, len(_VOWELS))
        word += _CONSONANTS[consonant] + _VOWELS[vowel]
    return word.title()
