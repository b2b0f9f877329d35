"""What the tables of the office's files may hold, and what is said about those that hold something else.

Voluptuous walks the tables and gathers every fault; the words are ours.
"""

import difflib
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import voluptuous as vol

from hrnk_press.errors import Fault
from hrnk_press.workspace.places import KeyPath, Place, toml_places
from hrnk_press.workspace.toml_source import Toml

Validator = Callable[[Any], Any]
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]{1,60}")


class Unfit(vol.Invalid):
    """A value that cannot stand where it stands: what is wrong, and what to write instead."""

    def __init__(
        self, message: str, hint: str = "", *, code: str = "bad-value", path: KeyPath = ()
    ) -> None:
        super().__init__(message, list(path))
        self.code = code
        self.hint = hint


def table(what: str, keys: Mapping[str, Validator], required: Collection[str] = ()) -> Validator:
    """A validator of one table; it returns the fitted values of the keys that are there.

    `what` names the table in messages ("[embargo]", "a speaker"). Keys that are not in `keys` are faults.
    """
    schema = vol.Schema(
        {(vol.Required if key in required else vol.Optional)(key): fit for key, fit in keys.items()}
    )

    def fit(value: Any) -> Any:
        if not isinstance(value, dict):
            raise wrong_type("a table of keys and values", value)
        try:
            return schema(value)
        except vol.MultipleInvalid as invalid:
            raise vol.MultipleInvalid(
                [_worded(error, what, keys) for error in invalid.errors]
            ) from None

    return fit


def each(fit: Validator, example: str) -> Validator:
    """A validator of an array; it returns a tuple of fitted elements."""

    def fit_all(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise wrong_type("a list in square brackets", value, example)
        fitted: list[Any] = []
        errors: list[vol.Invalid] = []
        for index, element in enumerate(value):
            with _gathered(errors, index):
                fitted.append(fit(element))
        if errors:
            raise vol.MultipleInvalid(errors)
        return tuple(fitted)

    return fit_all


def by_key(
    wanted: str, fit_key: Validator, fit: Callable[[str, Any], Any], example: str
) -> Validator:
    """A validator of a table whose keys are the user's own; it returns fitted values by key.

    `fit` gets the key and its value; `wanted` says in messages what such a table is.
    """

    def fit_all(value: Any) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise wrong_type(wanted, value, example)
        known: dict[str, Any] = {}
        errors: list[vol.Invalid] = []
        for key, inner in value.items():
            with _gathered(errors, key):
                fit_key(key)
            with _gathered(errors, key):
                known[key] = fit(key, inner)
        if errors:
            raise vol.MultipleInvalid(errors)
        return known

    return fit_all


def made(make: Callable[..., Any], fit: Validator) -> Validator:
    """A validator that turns the fitted table into a value, its keys as keyword arguments."""
    return lambda value: make(**fit(value))


def fitted(
    toml: Toml, fit: Validator, file: str, *, first_line: int = 1
) -> tuple[Any, tuple[Fault, ...]]:
    """The values of a TOML text that begins on that line of its file, None where there are none; and every
    fault of syntax and of schema in the order of the file.
    """
    if toml.data is None:
        return None, toml.faults
    try:
        return fit(toml.data), toml.faults
    except vol.MultipleInvalid as invalid:
        place = toml_places(toml.source, first_line=first_line)
        misfits = [_fault(it, file, place) for it in invalid.errors if not _is_lost(it, toml.lost)]
    return None, in_order([*toml.faults, *misfits])


def in_order(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """The faults of one file from its top to its end."""
    return tuple(sorted(faults, key=lambda it: (it.line or 0, it.column or 0, it.message)))


def dotted(path: KeyPath) -> str:
    """A key path as people read it: `embargo.until`, `attachments #2.file`."""
    words = ""
    for part in path:
        if isinstance(part, int):
            words += f" #{part + 1}"
        else:
            words += f".{part if _BARE_KEY.fullmatch(part) else shown(part)}"
    return words.removeprefix(".")


def shown(value: object) -> str:
    """A value from a file, short and harmless, for a message."""
    if isinstance(value, int) and value.bit_length() > 200:
        return "a number of very many digits"
    text = str(value)
    safe = printable(text if len(text) <= 60 else text[:59] + "…")
    return f'"{safe}"' if isinstance(value, str) else safe


def printable(text: str) -> str:
    """The text with every character spelled out that does not print, such as those that steer a terminal."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )


def nearest_word(word: str, words: Iterable[str]) -> str:
    """The word most like `word`, or "" where none is near."""
    return next(iter(difflib.get_close_matches(word, list(words), 1, 0.6)), "")


def wrong_type(wanted: str, value: object, example: str = "") -> Unfit:
    """The fault of a value of another type than `wanted`; `example` is a line that would do."""
    return Unfit(
        f"should be {wanted}, not {_type_name(value)}",
        f"Write it like this:  {example}" if example else "",
        code="wrong-type",
    )


@contextmanager
def _gathered(errors: list[vol.Invalid], name: str | int) -> Iterator[None]:
    """Keep what is wrong inside the block, its place begun with `name`, and go on."""
    try:
        yield
    except vol.Invalid as invalid:
        invalid.prepend([name])
        errors.extend(invalid.errors if isinstance(invalid, vol.MultipleInvalid) else [invalid])


def _fault(error: vol.Invalid, file: str, place: Callable[[KeyPath], Place]) -> Fault:
    path = _path(error)
    message = f"{dotted(path)}: {error.msg}" if path else error.msg
    code, hint = (error.code, error.hint) if isinstance(error, Unfit) else ("bad-value", "")
    return Fault(code, message, file, *place(path), hint)


def _is_lost(error: vol.Invalid, lost: Collection[str]) -> bool:
    """Whether a key is missing only because its line could not be read."""
    missing = isinstance(error, Unfit) and error.code == "missing-key"
    return missing and str(error.path[-1]) in lost


def _path(error: vol.Invalid) -> KeyPath:
    return tuple(part if isinstance(part, int) else str(part) for part in error.path)


def _type_name(value: object) -> str:
    names = {
        "str": f"text ({shown(value)})",
        "bool": f"{shown(value).lower()}",
        "int": f"the number {shown(value)}",
        "float": f"the number {shown(value)}",
        "list": "a list",
        "dict": "a table",
        "date": f"the date {shown(value)}",
        "time": f"the time {shown(value)}",
        "datetime": f"the time {shown(value)}",
    }
    return names.get(type(value).__name__, "something else")


def _worded(error: vol.Invalid, what: str, keys: Collection[str]) -> vol.Invalid:
    """The fault in our words where voluptuous found it by itself: a missing key or one too many."""
    if isinstance(error, Unfit):
        return error
    path = _path(error)
    key = str(path[-1])
    if isinstance(error, vol.RequiredFieldInvalid):
        return Unfit(
            f"missing; {what} cannot do without it",
            f"Add a line  {key} = …",
            code="missing-key",
            path=path,
        )
    near = nearest_word(key, keys)
    hint = f"Did you mean {near}?" if near else f"Known here: {', '.join(sorted(keys))}"
    return Unfit(f"{what} has no such key", hint, code="unknown-key", path=path)
