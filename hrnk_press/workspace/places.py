"""Where a key stands in TOML text, for messages that point at it.

tomllib reads values and forgets places; tree-sitter keeps places. It is asked only when there is
something to point at, so that reading a sound file costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from typing import TYPE_CHECKING

from hrnk_press.errors import Fault
from hrnk_press.frozen import frozen
from hrnk_press.kept import Once
from hrnk_press.workspace import front_matter

if TYPE_CHECKING:
    from tree_sitter import Node, Parser

KeyPath = tuple[str | int, ...]
Place = tuple[int, int]

_KEYS = frozenset({"bare_key", "quoted_key", "dotted_key"})
_NO_VALUES = frozenset({"[", "]", ",", "comment", "ERROR"})


def locate_key(source: str, key_path: KeyPath) -> Place:
    """The line and column, from 1, of a key (or of an element, where the path ends in an index).

    A key that is not there stands where the nearest table above it begins; the root begins at 1:1.
    """
    return nearest(key_places(source), key_path)


def release_place(source: str, key_path: KeyPath) -> Place:
    """The same for the text of a release, whose TOML stands between +++ lines."""
    return release_places(source)(key_path)


def release_places(source: str) -> Callable[[KeyPath], Place]:
    """`release_place` for one text asked many times: parsed on the first question, and then only once."""
    places = Once(partial(_toml_places_of, source))
    return lambda key_path: places()(key_path)


def _toml_places_of(source: str) -> Callable[[KeyPath], Place]:
    parts = front_matter.split(source, "")
    toml = "" if isinstance(parts, Fault) else source[parts.toml]
    return toml_places(toml, first_line=front_matter.TOML_LINE)


def toml_places(toml: str, *, first_line: int = 1) -> Callable[[KeyPath], Place]:
    """`locate_key` for one TOML text asked many times; `first_line` is the line of its file where it begins."""
    known: dict[KeyPath, Place] = {}

    def place(key_path: KeyPath) -> Place:
        if key_path and str(key_path[0]) not in toml and "\\" not in toml:
            return first_line, 1  # it is nowhere in the text: that need not be parsed
        if not known:
            known[()] = (1, 1)
            known.update(key_places(toml))
        line, column = nearest(known, key_path)
        return line + first_line - 1, column

    return place


def nearest(places: Mapping[KeyPath, Place], key_path: KeyPath) -> Place:
    """The place of the path, or of the longest part of it that has one."""
    for length in range(len(key_path), -1, -1):
        if key_path[:length] in places:
            return places[key_path[:length]]
    return 1, 1


def key_places(source: str) -> dict[KeyPath, Place]:
    """The place of every key, table and array element of a TOML text; broken parts are left out."""
    data = source.encode()
    lines = data.split(b"\n")
    places: dict[KeyPath, Place] = {}
    for path, node in _nodes(data):
        row, column = node.start_point
        places.setdefault(path, (row + 1, len(lines[row][:column].decode(errors="replace")) + 1))
    return places


def table_rows(source: str) -> list[tuple[KeyPath, int, int]]:
    """Each table of a sound TOML text with the rows, from 0, of its header and of the end of its last key.

    The root comes first, with the path () and the header row 0; without keys it ends in row -1.
    """
    rows = []
    for table in _tables(source.encode()):
        first = table.header.start_point[0] if table.header else 0
        last = table.pairs[-1].end_point[0] if table.pairs else first if table.header else -1
        rows.append((table.path, first, last))
    return rows


@cache
def _parser() -> Parser:
    import tree_sitter_toml
    from tree_sitter import Language, Parser

    return Parser(Language(tree_sitter_toml.language()))


@frozen
class _Table:
    """A table header and the pairs below it; the root has no header."""

    path: KeyPath
    header: Node | None
    pairs: list[Node]


def _tables(data: bytes) -> Iterator[_Table]:
    """The root and every table in the order of the text; an element of an array of tables ends in its index."""
    document = _parser().parse(data).root_node
    yield _Table((), None, _pairs(document))
    counts: dict[KeyPath, int] = {}
    for child in document.named_children:
        key = next((node for node in child.named_children if node.type in _KEYS), None)
        if key is None or child.type not in ("table", "table_array_element"):
            continue
        path = _within_arrays(_names(key), counts)
        if child.type == "table_array_element":
            array = path[:-1] if isinstance(path[-1], int) else path
            counts[array] = counts.get(array, -1) + 1
            path = (*array, counts[array])
        yield _Table(path, child, _pairs(child))


def _nodes(data: bytes) -> Iterator[tuple[KeyPath, Node]]:
    """Every key path with the nodes it stands at, the first of them first."""
    for table in _tables(data):
        if table.header is not None:
            for length in range(1, len(table.path) + 1):
                yield table.path[:length], table.header
        for pair in table.pairs:
            yield from _pair(pair, table.path)


def _pairs(node: Node) -> list[Node]:
    return [child for child in node.named_children if child.type == "pair"]


def _within_arrays(names: KeyPath, counts: Mapping[KeyPath, int]) -> KeyPath:
    """The path of a table header, with the index of the newest element at each array of tables."""
    path: KeyPath = ()
    for name in names:
        path = (*path, name)
        if path in counts:
            path = (*path, counts[path])
    return path


def _pair(pair: Node, above: KeyPath) -> Iterator[tuple[KeyPath, Node]]:
    key, *values = [node for node in pair.named_children if node.type != "comment"]
    path = above
    for name in _names(key):
        path = (*path, name)
        yield path, key
    for value in values:
        yield from _inside(value, path)


def _inside(value: Node, path: KeyPath) -> Iterator[tuple[KeyPath, Node]]:
    if value.type == "inline_table":
        for pair in value.named_children:
            if pair.type == "pair":
                yield from _pair(pair, path)
    elif value.type == "array":
        elements = [node for node in value.named_children if node.type not in _NO_VALUES]
        for index, element in enumerate(elements):
            yield (*path, index), element
            yield from _inside(element, (*path, index))


def _names(key: Node) -> KeyPath:
    if key.type == "dotted_key":
        return tuple(name for part in key.named_children for name in _names(part))
    text = (key.text or b"").decode()
    return (_unquoted(text) if key.type == "quoted_key" else text,)


def _unquoted(text: str) -> str:
    import tomllib

    try:
        (name,) = tomllib.loads(f"{text}=0")
    except tomllib.TOMLDecodeError:
        return text
    return name
