"""New contacts in the text of `contacts.toml`: each at the end of its kind, everything else as it stands."""

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from hrnk_press.errors import PressError
from hrnk_press.workspace.contacts_data import ORGANIZATIONS, PEOPLE
from hrnk_press.workspace.toml_blocks import below, cut, join, written

New = Mapping[tuple[str, str], Mapping[str, Any]]
"""The tables of contacts that are not there yet, by table ("people") and id."""


def with_contacts(source: str, new: New) -> str:
    """The TOML text, sound and with LF, with those contacts in it.

    What comes out is read again and compared with what was asked for.
    """
    expected = tomllib.loads(source)
    blocks = cut(source)
    for table in (ORGANIZATIONS, PEOPLE):
        added = {name: dict(data) for (kind, name), data in new.items() if kind == table}
        if not added:
            continue
        text = "\n".join("".join(_lines(table, *it)) for it in added.items())
        expected.setdefault(table, {}).update(added)
        last = (below(blocks, (table,)) or blocks)[-1]
        if last.text and not last.text.endswith("\n"):
            last.text += "\n"
        if last is blocks[-1]:
            gap = "" if not join(blocks) or join(blocks).endswith("\n\n") else "\n"
            last.gap += gap + text
        else:
            last.gap = f"\n{text}{last.gap or chr(10)}"
    result = join(blocks)
    if tomllib.loads(result) != expected:
        raise PressError("the new contacts do not read back as what was asked for")
    return result


def _lines(table: str, id: str, data: Mapping[str, Any]) -> Iterator[str]:
    """The lines of one contact, as people write them: roles and boilerplates below it in tables of their own."""
    yield f"[{table}.{id}]\n"
    yield from _pairs({key: it for key, it in data.items() if not _is_tables(it)})
    for key, elements in data.items():
        if _is_tables(elements):
            for element in elements:
                yield f"\n[[{table}.{id}.{key}]]\n"
                yield from _pairs(element)


def _pairs(data: Mapping[str, Any]) -> Iterator[str]:
    for key, value in data.items():
        if isinstance(value, Mapping):
            yield from (f"{key}.{tag} = {written(text)}\n" for tag, text in value.items())
        else:
            yield f"{key} = {written(value)}\n"


def _is_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], Mapping)
