"""`@frozen`: a data class with slots that nothing changes once it is made, and that is quickly defined.

`dataclass(frozen=True, slots=True)` writes and compiles six functions for each class. That takes a
quarter of a millisecond, and a command defines some eighty classes before it does anything: here
those functions are closures over the names of the fields. `fields`, `replace`, `asdict`, matching
and type checkers see an ordinary data class. Fields may have a default or a `default_factory` and no
other option, and there is no `__post_init__`. A class with cached properties has a dictionary to keep
them in, and no slots.
"""

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from functools import cached_property
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """The class with constructor, comparison, hash and representation by its annotated fields."""
    slots = not any(isinstance(it, cached_property) for it in vars(cls).values())
    made: Any = dataclass(init=False, repr=False, eq=False, slots=slots)(cls)
    names = tuple(it.name for it in fields(made))
    made.__init__ = _constructor(made)
    made.__eq__, made.__hash__ = _comparison(names)
    made.__repr__ = _representation(names)
    made.__setattr__ = _refuse_change
    made.__delattr__ = _refuse_change
    return made  # type: ignore[no-any-return]


def _constructor(cls: type) -> Callable[..., None]:
    known = fields(cls)
    names = tuple(it.name for it in known)
    defaults = {it.name: it.default for it in known if it.default is not MISSING}
    factories = {it.name: it.default_factory for it in known if it.default_factory is not MISSING}
    put = object.__setattr__

    def construct(self: object, *values: Any, **named: Any) -> None:
        for name, value in zip(names, values, strict=False):
            put(self, name, value)
        for name in names[len(values) :]:
            if name in named:
                put(self, name, named.pop(name))
            elif name in defaults:
                put(self, name, defaults[name])
            elif name in factories:
                put(self, name, factories[name]())
            else:
                raise TypeError(f"{cls.__qualname__}() lacks a value for {name!r}")
        if named or len(values) > len(names):
            raise TypeError(f"{cls.__qualname__}() takes no {[*named] or 'more values'}")

    return construct


def _comparison(
    names: tuple[str, ...],
) -> tuple[Callable[[object, object], Any], Callable[[object], int]]:
    contents = attrgetter(*names)

    def equal(self: object, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return contents(self) == contents(other)

    def hashed(self: object) -> int:
        return hash(contents(self))

    return equal, hashed


def _representation(names: tuple[str, ...]) -> Callable[[object], str]:
    def represented(self: object) -> str:
        contents = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({contents})"

    return represented


def _refuse_change(self: object, name: str, *_: object) -> NoReturn:
    raise FrozenInstanceError(f"{self.__class__.__qualname__}.{name} cannot be changed")
