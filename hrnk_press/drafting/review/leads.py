"""Where the links of a paragraph lead, as it was sent out and as it came back."""

from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from hrnk_press.rendering.markup import Emphasis, Inlines, Link, plain


def leads(parts: Inlines) -> Iterator[str]:
    """Where the links among these words lead, in order, but for addresses that stand there themselves."""
    for it in parts:
        if isinstance(it, Link) and not stands_there(it.href, plain(it.parts)):
            yield it.href
        elif isinstance(it, Link | Emphasis):
            yield from leads(it.parts)


def stands_there(address: str, words: str) -> bool:
    """Whether those words are that address: of each that somebody types, Word makes a link."""
    return _plain(words.strip()) in (_plain(address), _plain(address.removeprefix("mailto:")))


def same(some: Sequence[str], others: Sequence[str]) -> bool:
    """Whether these lead where those lead."""
    return [*map(_plain, some)] == [*map(_plain, others)]


def among(some: Sequence[str], others: Sequence[str]) -> bool:
    """Whether these lead nowhere but where those lead."""
    return {*map(_plain, some)} <= {*map(_plain, others)}


def _plain(address: str) -> str:
    """The address without what programs write one way or the other."""
    return unquote(address).rstrip("/")
