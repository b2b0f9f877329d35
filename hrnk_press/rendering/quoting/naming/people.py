"""Who is mentioned in a text: the people a release knows by id, and names that are strange to it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from hrnk_press.frozen import frozen
from hrnk_press.model.resolved import NamedPerson, ResolvedRelease
from hrnk_press.rendering.quoting.naming.calls import (
    Whose,
    by_family_names,
    by_first_names,
    by_parts,
    called_so,
    shared_by_several,
)
from hrnk_press.rendering.quoting.naming.capitals import in_small_letters
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.korean_names import korean_names_in
from hrnk_press.rendering.quoting.naming.mentions import Mention, Places, start_of
from hrnk_press.rendering.quoting.naming.name_parts import (
    first_last_name,
    has_two_last_names,
    ways_to_call,
    without_initials,
)
from hrnk_press.rendering.quoting.naming.name_surroundings import is_called_after
from hrnk_press.rendering.quoting.naming.names import Found, names_in
from hrnk_press.rendering.quoting.naming.parted import may_be_another, may_be_short
from hrnk_press.rendering.quoting.naming.roles import named_by_role, spelt_role
from hrnk_press.rendering.quoting.naming.same_people import fullest_names
from hrnk_press.rendering.quoting.naming.titles import is_opening, is_title

_GOES_ON = re.compile(r" [A-ZÀ-Þ][\w’-]*[a-zà-ÿ]")
_CAPITAL_BEFORE = re.compile(r"(?<![\w’'-])(?P<word>[A-ZÀ-Þ][\w’-]*)\s\Z")
_LONGEST_WORD = 30


@frozen
class Cast:
    """The people a release knows, and by which of their names each may be called.

    `strangers` are the full names of others that its text gives, then a part of it is enough; `sure` those of them that
    are people for certain; `roles` says who is meant by "the minister"; `common` are the words that its text has in
    small letters too, `bodies` the names that it tells are no people's, `seconds` who is called by the name before the last,
    `apart` the first names of others whom it names by these alone, `parted` the names that are not short for a fuller one
    that it has too. `registered` are whole names of others whom the office knows.
    """

    people: tuple[NamedPerson, ...]
    organizations: tuple[str, ...] = ()
    language: str = "en"
    strangers: tuple[str, ...] = ()
    sure: frozenset[str] = frozenset()
    roles: tuple[tuple[str, Mention], ...] = ()
    common: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    seconds: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    parted: frozenset[str] = frozenset()
    registered: frozenset[str] = frozenset()

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Everybody named in `text`, in order. Strangers are named in full, with a title or by it alone."""
        text = in_small_letters(text)
        strangers = Places(self._stranger(text, it) for it in self._found(text))
        whole = self._full_names
        known = Places(
            it
            for it in self._known(text)
            if (it.name in whole and not _is_of_another(it, strangers))
            or not (strangers.hold(it) or _is_called_al(it) or self._is_of_a_body(text, it))
        )
        others = (it for it in strangers.all if it.sure or it.name not in self.bodies)
        named = Places((*known.all, *(it for it in others if not known.touch(it))))
        titled = (it for it in self._titled(text) if not named.touch(it))
        found = sorted((*named.all, *titled), key=start_of)
        if self.language[:2] not in ("es", "fr"):
            return tuple(found)
        return tuple(it for it in found if not _is_called_after(text, it))

    def _titled(self, text: str) -> Iterator[Mention]:
        for it in self._by_role.finditer(text) if self.roles else ():
            whose = self._having[spelt_role(it["role"])]
            possessive = _is_possessive(text, it.end())
            yield replace(whose, start=it.start(), end=it.end(), possessive=possessive)

    def _known(self, text: str) -> Iterator[Mention]:
        start = end = 0
        whose: Whose | None = None
        for match in self._names.finditer(text) if self._calls else ():
            now = self._calls[without_initials(match["called"])]
            beside = whose is not None and not text[end : match.start()].strip(" -")
            if whose and not (beside and whose[1] == now[1]):
                yield self._mention(text, start, end, *whose)
                whose = None
            start = start if whose else match.start()
            whose, end = now, match.end()
        if whose:
            yield self._mention(text, start, end, *whose)

    def _mention(self, text: str, start: int, end: int, person: str, key: str) -> Mention:
        name = " ".join(text[start:end].split())
        if name in self._doubtful:
            person, key = "", name
        sure = bool(person) or key in self._sure_keys
        return Mention(start, end, name, person, key, _is_possessive(text, end), sure)

    def _stranger(self, text: str, it: Found) -> Mention:
        key = self._canonical.get(it.name, it.name)
        sure = it.sure or key in self._sure_keys
        return Mention(it.start, it.end, it.name, "", key, _is_possessive(text, it.end), sure)

    def _is_of_a_body(self, text: str, it: Mention) -> bool:
        """Whether one word of what may be somebody's name stands in another: "Kingdom Review" after "North Kingdom",
        "River Panel" after "our Open Panel".
        """
        if it.sure or " " in it.name:
            return False
        german = self.language.startswith("de")  # where any noun may stand before
        led = (
            None
            if german
            else _CAPITAL_BEFORE.search(text, max(it.start - _LONGEST_WORD, 0), it.start)
        )
        return bool(
            _GOES_ON.match(text, it.end)
            or (led and not (is_title(led["word"]) or is_opening(led["word"])))
        )

    def _found(self, text: str) -> Iterator[Found]:
        for found in names_in(text, self._title_words.__contains__, self.language):
            it = self._without_word(found)
            if it.sure or self.common.isdisjoint(map(str.casefold, _capital_words(it.name))):
                yield it
        yield from korean_names_in(text)

    def _without_word(self, it: Found) -> Found:
        """Without a first word that the text has in small letters too, before a given name: "Activist Ada Lind"."""
        word, _, rest = it.name.partition(" ")
        if word.casefold() not in self.common or " " not in rest or not is_given(rest.split()[0]):
            return it
        return Found(it.end - len(rest), it.end, rest, sure=True)

    @cached_property
    def _having(self) -> dict[str, Mention]:
        return dict(self.roles)

    @cached_property
    def _by_role(self) -> re.Pattern[str]:
        return named_by_role(self._having)

    @cached_property
    def _full_names(self) -> frozenset[str]:
        return frozenset(it.name for it in self.people)

    @cached_property
    def _title_words(self) -> frozenset[str]:
        texts = (*self.organizations, *(it.title for it in self.people))
        return frozenset(word for text in texts for word in text.split())

    @cached_property
    def shared_names(self) -> frozenset[str]:
        """The last names that several have, so that none of them is meant by that alone."""
        shared = shared_by_several(self._calls) if self.strangers else ()
        return frozenset(shared) - self.apart

    @property
    def whole_names(self) -> frozenset[str]:
        """The whole names of everybody whom the release or the office knows."""
        return self._full_names | self.registered

    def having(self, called: str) -> tuple[str, ...]:
        """The full names of all who may be meant where that name leaves it open; none where it does not."""
        every = tuple(dict.fromkeys((*(it.name for it in self.people), *self._canonical.values())))
        if called in self._doubtful:
            return (called, *(it for it in every if it != called and may_be_another(called, it)))
        if called not in self.shared_names:
            return ()
        ways = ((it, (*ways_to_call(it), first_last_name(it))) for it in every if " " in it)
        found = tuple(it for it, parts in ways if called in parts)
        return found if len(found) > 1 else ()

    @cached_property
    def _canonical(self) -> dict[str, str]:
        fullest = fullest_names(self.strangers, self.sure, self._has_two_last_names)
        return fullest | {it: it for it in self.strangers if it in self._own_names}

    @cached_property
    def _own_names(self) -> frozenset[str]:
        """The names that are not short for a fuller one: whose they are is told, or open."""
        return self.parted | self._doubtful | self.registered

    @cached_property
    def _doubtful(self) -> frozenset[str]:
        known = self.whole_names
        return frozenset(may_be_short(known, self.strangers)) - self.parted

    def _has_two_last_names(self, name: str) -> bool:
        two = self.language.startswith("es") or has_two_last_names(name)
        return two or name in self.seconds

    @cached_property
    def _sure_keys(self) -> frozenset[str]:
        return frozenset(self._canonical.get(it, it) for it in self.sure)

    @cached_property
    def _calls(self) -> dict[str, Whose]:
        """By every name that is enough, whose it is."""
        strangers = sorted(set(self._canonical.values()))
        calls = by_parts(
            self.people, strangers, self.language, self._has_two_last_names, self._own_names
        )
        others = (it for it in strangers if it.split()[0] not in self.apart)
        first = by_first_names(others, calls, self._sure_keys)
        return calls | first | by_family_names(self.people, strangers)

    @cached_property
    def _names(self) -> re.Pattern[str]:
        return called_so(self._calls, self.language)


def cast_of(resolved: ResolvedRelease, registered: frozenset[str] = frozenset()) -> Cast:
    """The speakers and contacts of a release and whoever its statement is by; `registered` are names of others whom
    the office knows.
    """
    people = [it.person for it in resolved.speakers] + list(resolved.contacts)
    if resolved.attributed_to:
        people.append(resolved.attributed_to)
    organizations = [name for it in resolved.organizations for name in (it.name, it.short_name)]
    organizations += [it.organization_name for it in people]
    unique = tuple({it.id: it for it in people}.values())
    language = resolved.release.language
    return Cast(unique, tuple(dict.fromkeys(organizations)), language, registered=registered)


def _capital_words(name: str) -> Iterator[str]:
    return (it for it in name.split() if it[0].isupper())


def _is_of_another(it: Mention, strangers: Places) -> bool:
    """Whether a whole name stands within that of a stranger: "Ada Lind" in "Ada Lind Roos"."""
    outer = strangers.around(it)
    return outer is not None and may_be_another(it.name, outer.name)


def _is_called_al(it: Mention) -> bool:
    """Whether that begins with a given name and no particle of whoever has the last name: "Al Lind" beside "Ada Lind"."""
    return it.name.startswith("Al ") and not (it.person or " al " in it.key.casefold())


def _is_called_after(text: str, it: Mention) -> bool:
    """Whether what has that name is called after somebody, with what it is before the name or as its first word."""
    first, _, rest = it.name.partition(" ")
    return is_called_after(text, it.start) or (
        " " in rest and is_called_after(text, it.start + len(first) + 1)
    )


def _is_possessive(text: str, end: int) -> bool:
    return re.match(r"[’'](?:s\b|(?=\s))", text[end : end + 3]) is not None
