"""Whom a last name means that two people of a text share: the only one of them who is named in full before it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from hrnk_press.rendering.quoting.naming.he_or_she import by_title
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.paragraph import Paragraph


def settle(paragraphs: Iterable[Paragraph], shared: frozenset[str]) -> None:
    """Gives every mention by one of those names in `paragraphs`, in order, to whom it means; leaves it where that is not plain."""
    named: dict[str, dict[str, tuple[Mention, str]]] = {it: {} for it in shared}
    for paragraph in paragraphs:
        paragraph.mentions = tuple(_settled(paragraph, named))


def _settled(
    paragraph: Paragraph, named: dict[str, dict[str, tuple[Mention, str]]]
) -> Iterator[Mention]:
    for it in paragraph.mentions:
        kind = by_title(paragraph.masked, it)
        if it.key in named:
            yield _meant(it, kind, named[it.key].values())
            continue
        for part in it.name.split():
            if part in named:
                named[part].setdefault(it.key, (it, kind))
        yield it


def _meant(it: Mention, kind: str, having: Iterable[tuple[Mention, str]]) -> Mention:
    """That mention as one of the only one of those who have the name, or who are called "Mrs" as it is."""
    able = [(other, told) for other, told in having if not (kind and told) or kind == told]
    called = [other for other, told in able if kind and told]
    one = called if kind else [other for other, _ in able]
    if len(one) != 1:
        return it
    return replace(it, person=one[0].person, key=one[0].key, sure=one[0].sure)
