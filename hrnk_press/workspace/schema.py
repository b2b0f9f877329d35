"""What the tables of the office's files may hold, and what is said about those that hold something else.

A validator takes what TOML gives and returns what fits, or raises: `Unfit` for one value, `Misfits` for
everything that is wrong within a table or an array.
"""

import difflib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from hrnk_press.errors import Fault
from hrnk_press.patterns import pattern
from hrnk_press.workspace.places import KeyPath, Place, toml_places
from hrnk_press.workspace.toml_source import Toml

Validator = Callable[[Any], Any]
_BARE_KEY = pattern(r"[A-Za-z0-9_-]{1,60}")


class Unfit(Exception):
    """A value that cannot stand where it stands: what is wrong, and what to write instead.

    `path` leads to it from the table or array that is validated.
    """

    def __init__(
        self, message: str, hint: str = "", *, code: str = "bad-value", path: KeyPath = ()
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.code = code
        self.path = path


class Misfits(Exception):
    """Everything that does not fit within one table or array."""

    def __init__(self, all: Iterable[Unfit]) -> None:
        super().__init__()
        self.all = tuple(all)


def table(what: str, keys: Mapping[str, Validator], required: Collection[str] = ()) -> Validator:
    """A validator of one table; it returns the fitted values of the keys that are there.

    `what` names the table in messages ("[embargo]", "a speaker"). Keys that are not in `keys` are faults.
    """

    def fit(value: Any) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise wrong_type("a table of keys and values", value)
        known: dict[str, Any] = {}
        errors = [_missing_key(key, what) for key in required if key not in value]
        for key, inner in value.items():
            if key not in keys:
                errors.append(_unknown_key(key, what, keys))
                continue
            with _gathered(errors, key):
                known[key] = keys[key](inner)
        if errors:
            raise Misfits(errors)
        return known

    return fit


def each(fit: Validator, example: str) -> Validator:
    """A validator of an array; it returns a tuple of fitted elements."""

    def fit_all(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise wrong_type("a list in square brackets", value, example)
        fitted: list[Any] = []
        errors: list[Unfit] = []
        for index, element in enumerate(value):
            with _gathered(errors, index):
                fitted.append(fit(element))
        if errors:
            raise Misfits(errors)
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
        errors: list[Unfit] = []
        for key, inner in value.items():
            with _gathered(errors, key):
                fit_key(key)
            with _gathered(errors, key):
                known[key] = fit(key, inner)
        if errors:
            raise Misfits(errors)
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
    except Misfits as misfits:
        place = toml_places(toml.source, first_line=first_line)
        faults = [_fault(it, file, place) for it in misfits.all if not _is_lost(it, toml.lost)]
    return None, in_order([*toml.faults, *faults])


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
def _gathered(errors: list[Unfit], name: str | int) -> Iterator[None]:
    """Keep what is wrong inside the block, its place begun with `name`, and go on."""
    try:
        yield
    except (Unfit, Misfits) as misfit:
        found = misfit.all if isinstance(misfit, Misfits) else (misfit,)
        for unfit in found:
            unfit.path = (name, *unfit.path)
        errors += found


def _fault(error: Unfit, file: str, place: Callable[[KeyPath], Place]) -> Fault:
    message = f"{dotted(error.path)}: {error.message}" if error.path else error.message
    return Fault(error.code, message, file, *place(error.path), error.hint)


def _is_lost(error: Unfit, lost: Collection[str]) -> bool:
    """Whether a key is missing only because its line could not be read."""
    return error.code == "missing-key" and str(error.path[-1]) in lost


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


def _missing_key(key: str, what: str) -> Unfit:
    return Unfit(
        f"missing; {what} cannot do without it",
        f"Add a line  {key} = …",
        code="missing-key",
        path=(key,),
    )


def _unknown_key(key: str, what: str, known: Collection[str]) -> Unfit:
    near = nearest_word(key, known)
    hint = f"Did you mean {near}?" if near else f"Known here: {', '.join(sorted(known))}"
    return Unfit(f"{what} has no such key", hint, code="unknown-key", path=(key,))
