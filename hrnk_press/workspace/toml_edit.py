"""Changes to hand-written TOML: what is changed changes, every other byte stays.

The text is cut into its tables; tomlkit edits the one that a change touches. What comes out is read
again and compared with what was asked for before anybody may write it.
"""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from hrnk_press.errors import PressError
from hrnk_press.workspace.places import KeyPath
from hrnk_press.workspace.toml_blocks import Block, below, cut, insert, join, take_out, written

Value = str | int | bool | date | datetime | Sequence["Value"] | Mapping[str, "Value"]
Changes = Mapping[str | KeyPath, Value | None]


def edited(source: str, changes: Changes) -> str:
    """The TOML text, sound and with LF, after the changes.

    A change names a key ("headline"), or a path (("embargo", "hold"), ("signatories", 1, "status")), and
    its value; None takes the key or table out. A mapping stands for the whole of a table and a list for the
    whole of an array: keys and elements they lack are taken out, and those they hold alike stay as written.
    An element of an array of tables is a table.
    """
    expected = tomllib.loads(source)
    blocks = cut(source)
    for key, value in changes.items():
        path = (key,) if isinstance(key, str) else key
        wanted = _plain(value)
        if _value_at(expected, path) != wanted:
            _change(blocks, path, wanted)
            _change_data(expected, path, wanted)
    result = join(blocks)
    if tomllib.loads(result) != expected:
        raise PressError("the edited TOML does not read back as what was asked for")
    return result


def _change(blocks: list[Block], path: KeyPath, value: Any) -> None:
    present = below(blocks, path)
    if value is None or (present and not _same_shape(present, path, value)):
        _remove(blocks, path)
    if value is None:
        return
    if isinstance(value, dict) and _has_header(blocks, path, value):
        _put_table(blocks, path, value)
    elif _is_tables(value) and _has_header(blocks, path, value):
        _put_tables(blocks, path, value)
    else:
        _put_value(_holder_with_header(blocks, path), path, value)


def _same_shape(present: list[Block], path: KeyPath, value: Any) -> bool:
    """Whether the value is a table as the blocks are, or an array of tables as they are."""
    is_array = any(
        isinstance(block.path[len(path)], int) for block in present if block.path != path
    )
    return _is_tables(value) if is_array else isinstance(value, dict)


def _has_header(blocks: list[Block], path: KeyPath, value: Any) -> bool:
    """Whether the table stands, or is to stand, below a header of its own rather than in braces."""
    if below(blocks, path) or (isinstance(path[-1], int) and below(blocks, path[:-1])):
        return True
    holder = _holder(blocks, path)
    if path[len(holder.path)] in _table_of(tomllib.loads(holder.text), holder.path):
        return False
    return not holder.path or isinstance(value, list)


def _put_table(blocks: list[Block], path: KeyPath, value: dict[str, Any]) -> None:
    """Make the table hold exactly `value`, adding a header where it has none."""
    block = next((it for it in blocks if it.path == path), None)
    if block is None:
        block = insert(blocks, path)
    present = _table_of(tomllib.loads(block.text), path)
    inner = {it.path[len(path)] for it in below(blocks, path) if it.path != path}
    for name in [*present, *inner]:
        if name not in value:
            _remove(blocks, (*path, name))
    for name, wanted in value.items():
        if present.get(str(name)) != wanted:
            _change(blocks, (*path, name), wanted)


def _put_tables(blocks: list[Block], path: KeyPath, values: list[dict[str, Any]]) -> None:
    """Make the array of tables hold exactly `values`."""
    for index, value in enumerate(values):
        _put_table(blocks, (*path, index), value)
    count = len({it.path[len(path)] for it in below(blocks, path)})
    for index in range(count - 1, len(values) - 1, -1):
        _remove(blocks, (*path, index))


def _put_value(block: Block, path: KeyPath, value: Any) -> None:
    """Set a key or an element that stands inside a block."""
    import tomlkit

    document = tomlkit.parse(block.text)
    holder: Any = _table_of(document, block.path)
    *above, name = path[len(block.path) :]
    for part in above:
        if isinstance(part, str) and part not in holder:
            holder[part] = tomlkit.inline_table()
        holder = holder[part]
    if isinstance(name, int):
        _match_array(holder, [*holder[:name], value, *holder[name + 1 :]])
    elif isinstance(value, list) and isinstance(holder.get(name), tomlkit.items.Array):
        _match_array(holder[name], value)
    else:
        holder[name] = tomlkit.value(written(value))
    block.text = tomlkit.dumps(document)


def _match_array(array: Any, values: list[Any]) -> None:
    """Make a tomlkit array hold exactly `values`, touching only elements that differ."""
    import tomlkit

    for index, value in enumerate(values):
        if index >= len(array):
            array.append(tomlkit.value(written(value)))
        elif array[index] != value:
            array[index] = tomlkit.value(written(value))
    while len(array) > len(values):
        array.pop()


def _remove(blocks: list[Block], path: KeyPath) -> None:
    """Take a key, an element, or a table with all below it out; comments around it stay."""
    import tomlkit

    if below(blocks, path):
        take_out(blocks, path)
        _keep_empty(blocks, path[:-1], is_array=isinstance(path[-1], int))
        return
    block = _holder(blocks, path)
    document = tomlkit.parse(block.text)
    holder: Any = _table_of(document, block.path)
    *above, name = path[len(block.path) :]
    for part in above:
        holder = holder[part]
    del holder[name]
    block.text = tomlkit.dumps(document)


def _keep_empty(blocks: list[Block], path: KeyPath, *, is_array: bool) -> None:
    """A table or array that nothing in the text names any more is still there, empty."""
    if not path or below(blocks, path):
        return
    if is_array:
        _put_value(_holder(blocks, path), path, [])
    else:
        insert(blocks, path)


def _holder(blocks: list[Block], path: KeyPath) -> Block:
    """The block in whose text the path stands, or would stand."""
    above = [block for block in blocks if block.path == path[: len(block.path)]]
    return max(above, key=lambda block: len(block.path))


def _holder_with_header(blocks: list[Block], path: KeyPath) -> Block:
    """The same; a table that so far is only named in the headers below it, or nowhere, gets a header of its own."""
    holder = _holder(blocks, path)
    above = path[:-1]
    missing = not holder.path and above and above[0] not in tomllib.loads(holder.text)
    if missing or (above != holder.path and below(blocks, above)):
        return insert(blocks, above)
    return holder


def _table_of(data: Any, path: KeyPath) -> Any:
    """The one table in the data of a block's text: whatever its index in the file, it is the first there."""
    for name in path:
        if isinstance(name, str):
            data = data[name]
        elif isinstance(data, list):
            data = data[0]
    return data


def _is_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(it, dict) for it in value)


def _plain(value: Any) -> Any:
    """The value in the types that tomllib reads."""
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Sequence):
        return [_plain(inner) for inner in value]
    return value


def _value_at(data: Any, path: KeyPath) -> Any:
    for name in path:
        try:
            data = data[name]
        except (KeyError, IndexError):
            return None
    return data


def _change_data(data: Any, path: KeyPath, value: Any) -> None:
    """The same change to plain data, to compare with."""
    *above, name = path
    for part in above:
        data = data.setdefault(part, {}) if isinstance(data, dict) else data[part]
    if value is None:
        del data[name]
    elif isinstance(data, list) and name == len(data):
        data.append(value)
    else:
        data[name] = value
