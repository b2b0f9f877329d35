"""TOML text cut into its tables, so that a change to one leaves every other byte alone."""

import re
from dataclasses import dataclass
from typing import Any

from hrnk_press.workspace.places import KeyPath, table_rows

_WIDEST_LINE = 100


@dataclass(slots=True)
class Block:
    """One table as it stands in the text.

    `text` runs from its header to its last key, in whole lines; `gap` is what follows up to the next
    header: blank lines, and comments that may be about that one. The root has the path ().
    """

    path: KeyPath
    text: str
    gap: str = ""


def cut(source: str) -> list[Block]:
    """The blocks of a sound TOML text, the root first; joined again they are the text, byte for byte."""
    lines = re.findall(r"[^\n]*\n|[^\n]+", source)
    rows = table_rows(source)
    ends = [first for _, first, _ in rows[1:]] + [len(lines)]
    return [
        Block(path, "".join(lines[first : last + 1]), "".join(lines[last + 1 : end]))
        for (path, first, last), end in zip(rows, ends, strict=True)
    ]


def join(blocks: list[Block]) -> str:
    """The text of the blocks."""
    return "".join(block.text + block.gap for block in blocks)


def below(blocks: list[Block], path: KeyPath) -> list[Block]:
    """The blocks at the path and below it."""
    return [block for block in blocks if block.path[: len(path)] == path]


def insert(blocks: list[Block], path: KeyPath) -> Block:
    """A new table with its header, after the tables it belongs with, else at the end; it is returned."""
    import tomlkit

    names = tomlkit.key([part for part in path if isinstance(part, str)]).as_string()
    block = Block(path, f"[[{names}]]\n" if isinstance(path[-1], int) else f"[{names}]\n")
    before = _last_relative(blocks, path)
    if before.text and not before.text.endswith("\n"):
        before.text += "\n"
    if before is blocks[-1]:
        before.gap += "" if join(blocks)[-2:] in ("", "\n\n") else "\n"
    else:
        before.gap, block.gap = "\n", before.gap or "\n"
    blocks.insert(blocks.index(before) + 1, block)
    return block


def take_out(blocks: list[Block], path: KeyPath) -> None:
    """Take a table and those below it out; what stands between it and the next header stays."""
    for block in below(blocks, path):
        before = blocks[blocks.index(block) - 1]
        double = before.gap.endswith("\n") and block.gap.startswith("\n")
        before.gap += block.gap.removeprefix("\n") if double else block.gap
        blocks.remove(block)
        if before is blocks[-1] and not before.gap.strip():
            before.gap = ""
    *array, index = path
    if isinstance(index, int):
        _close_ranks(blocks, tuple(array), index)


def written(value: Any) -> str:
    """A value as TOML: tables in braces, long arrays on several lines, text of several lines in triple quotes."""
    import tomlkit

    if isinstance(value, dict):
        pairs = (f"{tomlkit.key(name).as_string()} = {written(it)}" for name, it in value.items())
        return f"{{ {', '.join(pairs)} }}" if value else "{}"
    if isinstance(value, list):
        parts = [written(it) for it in value]
        line = f"[{', '.join(parts)}]"
        if len(line) < _WIDEST_LINE:
            return line
        return "[\n" + "".join(f"    {it},\n" for it in parts) + "]"
    if isinstance(value, str) and "\n" in value and "\r" not in value:
        text = str(tomlkit.string(value, multiline=True).as_string())
        return text if value.startswith("\n") else f'"""\n{text[3:]}'
    return str(tomlkit.item(value).as_string())


def _last_relative(blocks: list[Block], path: KeyPath) -> Block:
    """The last block that shares most of the path, at least its first part; else the last of all."""
    for length in range(len(path) - 1, 0, -1):
        relatives = below(blocks, path[:length])
        if relatives:
            return relatives[-1]
    return blocks[-1]


def _close_ranks(blocks: list[Block], array: KeyPath, gone: int) -> None:
    """Elements after the one that is gone move up by one."""
    depth = len(array)
    for block in blocks:
        if block.path[:depth] != array or len(block.path) == depth:
            continue
        index = block.path[depth]
        if isinstance(index, int) and index > gone:
            block.path = (*array, index - 1, *block.path[depth + 1 :])
