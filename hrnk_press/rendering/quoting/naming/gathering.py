"""Whom the texts of a release name beside the people it knows, and what else they tell of those."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from hrnk_press.rendering.quoting.naming.apposed import is_apposed
from hrnk_press.rendering.quoting.naming.bound import holds_office
from hrnk_press.rendering.quoting.naming.couples import sharing_last_names
from hrnk_press.rendering.quoting.naming.headline_names import in_full
from hrnk_press.rendering.quoting.naming.holders import held_by_one
from hrnk_press.rendering.quoting.naming.korean_names import WIDE
from hrnk_press.rendering.quoting.naming.lone_names import called_by_one
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.naming.name_parts import last_name
from hrnk_press.rendering.quoting.naming.name_surroundings import is_within
from hrnk_press.rendering.quoting.naming.parted import parted_names
from hrnk_press.rendering.quoting.naming.people import Cast
from hrnk_press.rendering.quoting.naming.seconds import called_by_second
from hrnk_press.rendering.quoting.naming.titles import is_no_person
from hrnk_press.rendering.quoting.naming.told_bodies import is_told_body

_LONGEST_VERB = 12
_SAYS = re.compile(
    r"(?<!\w)(?:sa(?:id|ys)|add(?:ed|s)|explain(?:ed|s)|comment(?:ed|s)|conclude[ds]|continue[ds]|note[ds])\s\Z"
)
_OF_SOMEBODY = re.compile(r",\s+(?:\w+\s){0,3}\w+|\.|\s+of\s")
_SMALL = re.compile(r"(?<![\w'’./@-])[a-zà-ÿ]{4,}(?![\w'’@/-]|\.\w)")
_ABROAD = ("de", "es", "fr")


def with_strangers(cast: Cast, texts: Iterable[str], headlines: Iterable[str] = ()) -> Cast:
    """The same people, with everybody else whom `texts` name in full, and the titles they give people. `headlines`: those
    may have the full name of whom the text calls by the last one alone.
    """
    texts, headlines = [it for it in texts if it], tuple(headlines)
    common = frozenset(word for text in texts for word in _SMALL.findall(text))
    cast = replace(cast, common=common)
    mentions = [(text, it) for text in texts for it in cast.mentions(text)]
    bodies = frozenset(it.name for text, it in mentions if _is_body(text, it))
    mentions = [(text, it) for text, it in mentions if it.sure or it.name not in bodies]
    found = [it for _, it in mentions if not it.person and _is_full(it)]
    full = list(dict.fromkeys(it.key for it in found))
    sure = {it.key for it in found if it.sure} | set(_told(mentions, cast.language))
    sure |= cast.registered.intersection(full)
    cast = replace(cast, parted=frozenset(parted_names(mentions, cast.whole_names)))
    others = bool(sure) or any(it.person for _, it in mentions)
    alone, apart = called_by_one(texts, headlines, full, cast.language, others=others)
    called = {part for it in sure for part in it.split()}
    sure |= {it for it in alone if it not in called or it in apart}
    lasts = {it.key for _, it in mentions if it.sure and " " not in it.key and it.key.isascii()}
    seconds = frozenset(called_by_second(full, lasts, texts))
    sure |= _titled_by_last_names(found, lasts)
    parts = {part for it in full for part in it.split()}
    sure |= _full_in_headlines(lasts - parts, headlines)
    sure |= set(sharing_last_names(mentions, parts))
    strangers = tuple(dict.fromkeys((*full, *sure)))
    cast = replace(
        cast, strangers=strangers, sure=frozenset(sure), bodies=bodies, seconds=seconds, apart=apart
    )
    return replace(cast, roles=tuple(held_by_one((text, cast.mentions(text)) for text in texts)))


def _is_full(it: Mention) -> bool:
    """Whether that one is named in full: by two words or more, or in Korean letters."""
    return " " in it.key or WIDE.search(it.key) is not None


def _is_body(text: str, it: Mention) -> bool:
    """Whether what stands beside a name of two words or more tells of a body or a place."""
    return not (it.sure or it.person) and " " in it.name and is_told_body(text, it.start, it.end)


def _told(mentions: Iterable[tuple[str, Mention]], language: str) -> Iterator[str]:
    """The names of two words or more beside which the text tells that they are people's."""
    abroad = language[:2] in _ABROAD
    for text, it in mentions:
        if " " not in it.key:
            continue
        if _says_it(text, it) or (abroad and is_apposed(text, it.start, it.end, language)):
            yield it.key


def _says_it(text: str, it: Mention) -> bool:
    """Whether that one stands right behind a verb of saying, and what is behind the name tells of a person."""
    said = _SAYS.search(text, max(it.start - _LONGEST_VERB, 0), it.start)
    if said and _OF_SOMEBODY.match(text, it.end):
        return True
    return holds_office(text, it.end) and not is_within(text, it.start, it.end)


def _titled_by_last_names(found: Sequence[Mention], lasts: Collection[str]) -> set[str]:
    """Those of whom their last name behind a title tells that they are people: "Mr. Lind"."""
    unsure = {it.key for it in found if not it.sure}
    if not unsure:
        return set()
    named = Counter(last_name(it) for it in {it.key for it in found})
    lone = {it for it in lasts if named[it] == 1}
    return {it for it in unsure if last_name(it) in lone and not any(map(is_no_person, it.split()))}


def _full_in_headlines(lasts: Iterable[str], headlines: Iterable[str]) -> set[str]:
    """The full names that the headlines have for those last ones."""
    lasts = tuple(lasts)
    return {name for it in headlines for last in lasts if (name := in_full(it, last))}
