"""The parts of a full name: the last one, those that may stand for the whole, and which of two names is the fuller."""

import re
from collections.abc import Iterator

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.particles import ARABIC_ARTICLE, PARTICLES
from hrnk_press.rendering.quoting.naming.runs import NICKNAME
from hrnk_press.rendering.quoting.naming.titles import is_suffix

_SPANISH = re.compile(r"[áéíóúñ]|[aeio]z\Z")
_WITH_ARTICLE = pattern(rf"(?:.* )?(?P<last>{ARABIC_ARTICLE}\S+)\Z")
_AND = ("y", "und")
_ASIDE = re.compile(rf"[A-Z]\.?|{NICKNAME}")


def last_name(name: str) -> str:
    """The last name in a full one."""
    words = [it for it in name.split() if not is_suffix(it)]
    return words[-1].rstrip(",") if words else name


def with_particles(name: str) -> str:
    """The last name with the particles that it begins with; empty where there are none: "de Lind" of "Ada de Lind"."""
    words = name.split()
    last = next((at for at in range(1, len(words) - 1) if words[at] in PARTICLES), None)
    return "" if last is None or words[last] in _AND else " ".join(words[last:])


def first_last_name(name: str) -> str:
    """The first of two Spanish last names; empty where there is one: "Ruiz" of "Tomás Ruiz Paredes"."""
    words = name.split()
    before = words[-2] if len(words) > 2 else ""
    return "" if is_given(before) or before in PARTICLES else before


def has_two_last_names(name: str) -> bool:
    """Whether a name looks as Spanish ones do, elsewhere too: "Tomás Ruiz Paredes"."""
    words = name.split()
    told = any(_SPANISH.search(it) for it in words[-2:])
    return told and is_given(words[0]) and len(first_last_name(name)) > 2


def is_fuller(name: str, than: str) -> bool:
    """Whether `name` has every word of `than` and more: from a point on, or between the first and the last."""
    if len(name) <= len(than):
        return False
    words, fewer = _bare(name), _bare(than)
    if len(fewer) == 1:
        return False
    same = words[-len(fewer) :] == fewer
    return same or (words[0] == fewer[0] and words[-1] == fewer[-1] and set(fewer) <= set(words))


def _bare(name: str) -> list[str]:
    return [it.rstrip(",") for it in without_initials(name).split() if not is_suffix(it)]


def ways_to_call(name: str) -> Iterator[str]:
    """The full name, and each part of it that may stand for the whole."""
    whole = without_initials(name)
    if whole:
        yield whole
    for part in whole.split() if " " in whole else ():
        if len(part) > 1 and part not in PARTICLES:
            yield part.rstrip(",")
    if article := _WITH_ARTICLE.match(whole):
        called = article["last"]  # "al-Lind", "Al-Lind" where a sentence begins, "Lind"
        yield from (f"{called[0].upper()}{called[1:]}", called.partition("-")[2])


def without_initials(name: str) -> str:
    """The name without initials, and without what friends call that one."""
    words = (it for it in name.split() if not _ASIDE.fullmatch(it))
    return " ".join(words)
