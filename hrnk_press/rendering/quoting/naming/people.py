"""Who is mentioned in a text: the people a release knows by id, and names that are strange to it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from hrnk_press.frozen import frozen
from hrnk_press.model.resolved import NamedPerson, ResolvedRelease
from hrnk_press.rendering.quoting.naming.apposed import is_apposed
from hrnk_press.rendering.quoting.naming.bound import holds_office
from hrnk_press.rendering.quoting.naming.capitals import in_small_letters
from hrnk_press.rendering.quoting.naming.couples import sharing_last_names
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.headline_names import in_full
from hrnk_press.rendering.quoting.naming.honorifics import honorific_in
from hrnk_press.rendering.quoting.naming.korean_names import FAMILY_NAME, WIDE, korean_names_in
from hrnk_press.rendering.quoting.naming.lone_names import (
    comes_alone,
    lone_names,
    lone_names_abroad,
    names_apart,
)
from hrnk_press.rendering.quoting.naming.mentions import Mention, Places, start_of
from hrnk_press.rendering.quoting.naming.name_parts import (
    first_last_name,
    has_two_last_names,
    is_fuller,
    last_name,
    ways_to_call,
    with_particles,
    without_initials,
)
from hrnk_press.rendering.quoting.naming.name_surroundings import is_called_after, is_within
from hrnk_press.rendering.quoting.naming.names import LATIN, NICKNAME, Found, names_in
from hrnk_press.rendering.quoting.naming.roles import (
    EXPERTS,
    REPORTING,
    named_by_role,
    roles_held,
    spelt_role,
    tells_of_other_expert,
)
from hrnk_press.rendering.quoting.naming.seconds import called_by_second
from hrnk_press.rendering.quoting.naming.titles import (
    is_no_person,
    is_opening,
    is_title,
    may_be_of_brand,
)
from hrnk_press.rendering.quoting.naming.told_bodies import is_told_body
from hrnk_press.rendering.quoting.naming.unbound import is_anothers

# With a capital they begin what somebody is called: "De la Cruz said", "Ó Brascáin said".
_PARTICLE = "(?:Ó|Ní|Nic|Mac|Uí|Von|Van|De|Da|Del|Della|Di|Du|La|Le|Den|Ter|Bin|Al|El|Dos|Das)"
_LONGEST_VERB = 12
_SAYS = re.compile(
    r"(?<!\w)(?:sa(?:id|ys)|add(?:ed|s)|explain(?:ed|s)|comment(?:ed|s)|conclude[ds]|continue[ds]|note[ds])\s\Z"
)
_OF_SOMEBODY = re.compile(r",\s+(?:\w+\s){0,3}\w+|\.|\s+of\s")
_GOES_ON = re.compile(r" [A-ZÀ-Þ][\w’-]*[a-zà-ÿ]")
_CAPITAL_BEFORE = re.compile(r"(?<![\w’'-])(?P<word>[A-ZÀ-Þ][\w’-]*)\s\Z")
_LONGEST_WORD = 30
_SMALL = re.compile(r"(?<![\w'’./@-])[a-zà-ÿ]{4,}(?![\w'’@/-]|\.\w)")
_FAMILY_FIRST = re.compile(r"-[a-z]")


@frozen
class Cast:
    """The people a release knows, and by which of their names each may be called.

    `strangers` are the full names of others that its text gives, then a part of it is enough; `sure` those of them that
    are people for certain; `roles` says who is meant by "the minister"; `common` are the words that its text has in
    small letters too, `bodies` the names that it tells are no people's, `seconds` who is called by the name before the last,
    `apart` the first names of others whom it names by these alone.
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

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Everybody named in `text`, in order. Strangers are named in full, with a title or by it alone."""
        text = in_small_letters(text)
        strangers = Places(self._stranger(text, it) for it in self._found(text))
        whole = self._full_names
        known = Places(
            it
            for it in self._known(text)
            if it.name in whole
            or not (strangers.hold(it) or _is_called_al(it) or self._is_of_a_body(text, it))
        )
        others = (it for it in strangers.all if it.sure or it.name not in self.bodies)
        named = Places((*known.all, *(it for it in others if not known.touch(it))))
        titled = (it for it in self._titled(text) if not named.touch(it))
        found = sorted((*named.all, *titled), key=start_of)
        if self.language[:2] not in ("es", "fr"):
            return tuple(found)
        return tuple(it for it in found if not _is_called_after(text, it))

    def with_strangers(self, texts: Iterable[str], headlines: Iterable[str] = ()) -> "Cast":
        """The same, with everybody else whom `texts` name in full, and the titles they give people. `headlines`: those may
        have the full name of whom the text calls by the last one alone.
        """
        texts = [it for it in texts if it]
        common = frozenset(word for text in texts for word in _SMALL.findall(text))
        return replace(self, common=common)._named_in(texts, headlines)

    def _named_in(self, texts: list[str], headlines: Iterable[str]) -> "Cast":
        mentions = [(text, it) for text in texts for it in self.mentions(text)]
        bodies = frozenset(it.name for text, it in mentions if _is_body(text, it))
        if bodies:
            self = replace(self, bodies=bodies)
            mentions = [(text, it) for text, it in mentions if it.sure or it.name not in bodies]
        everybody = [it for _, it in mentions]
        others = (it for it in everybody if not it.person)
        found = [it for it in others if " " in it.key or WIDE.search(it.key)]
        sure = {it.key for it in found if it.sure}
        sure |= {it.key for text, it in mentions if _says_it(text, it)}
        abroad = self.language[:2] in ("de", "es", "fr")
        if abroad:
            sure |= {it.key for text, it in mentions if _is_told(text, it, self.language)}
        known = any(it.person for it in everybody)
        called = {part for it in sure for part in it.split()}
        alone: Iterable[str] = ()
        apart: Iterable[str] = ()
        if self.language.startswith("en"):
            alone = lone_names(texts, others=bool(sure) or known)
            apart = names_apart(texts)
        elif abroad:
            alone = apart = tuple(lone_names_abroad(texts, self.language))
        first = {it.key.partition(" ")[0] for it in found}
        headlines = tuple(headlines)
        apart = {it for it in apart if it in first and comes_alone(it, (*headlines, *texts))}
        self = replace(self, apart=frozenset(apart))
        sure |= {it for it in alone if it not in called or it in self.apart}
        lasts = {it.key for it in everybody if it.sure and " " not in it.key and it.key.isascii()}
        seconds = called_by_second({it.key for it in found}, lasts, texts)
        self = replace(self, seconds=frozenset(seconds))
        sure |= self._by_last_names(found, lasts)
        lasts -= {part for it in found for part in it.key.split()}
        sure |= {name for it in headlines for last in lasts if (name := in_full(it, last))}
        sure |= set(sharing_last_names(mentions, {part for it in found for part in it.key.split()}))
        names = tuple(dict.fromkeys((*(it.key for it in found), *sure)))
        cast = replace(self, strangers=names, sure=frozenset(sure))
        return replace(cast, roles=tuple(cast._held(texts)))

    def _by_last_names(self, found: Sequence[Mention], lasts: set[str]) -> set[str]:
        """Those of whom their last name behind a title tells that they are people: "Mr. Lind"."""
        unsure = {it.key for it in found if not it.sure}
        if not unsure:
            return set()
        named = Counter(last_name(it) for it in {it.key for it in found})
        lone = {it for it in lasts if named[it] == 1}
        return {
            it for it in unsure if last_name(it) in lone and not any(map(is_no_person, it.split()))
        }

    def _held(self, texts: Sequence[str]) -> Iterator[tuple[str, Mention]]:
        """The titles that one person alone has, and that one."""
        held: dict[str, Mention | None] = {}
        for text in texts:
            for it in filter(_is_sure, self.mentions(text)):
                for role in roles_held(text, it.start, it.end):
                    other = held.setdefault(role, it)
                    same = other and other.key == it.key
                    free = is_anothers(role, text, it.start, it.end)
                    held[role] = other if same and not free else None
        yield from (
            (role, it)
            for role, it in held.items()
            if it
            and not (
                role in EXPERTS
                and any((of := held.get(office)) and of.key == it.key for office in REPORTING)
                and any(tells_of_other_expert(text, it.key) for text in texts)
            )
        )

    def _titled(self, text: str) -> Iterator[Mention]:
        for it in self._by_role.finditer(text) if self.roles else ():
            whose = self._having[spelt_role(it["role"])]
            possessive = _is_possessive(text, it.end())
            yield replace(whose, start=it.start(), end=it.end(), possessive=possessive)

    def _known(self, text: str) -> Iterator[Mention]:
        start = end = 0
        whose: tuple[str, str] | None = None
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
    def _canonical(self) -> dict[str, str]:
        """By every name of a stranger the fullest that the text has for the same one."""
        fuller: dict[str, str] = {}
        by_last: dict[str, list[str]] = {}
        for name in self.strangers:
            by_last.setdefault(last_name(name), []).append(name)
        for names in by_last.values():
            people = [it for it in names if it in self.sure]
            for name in names:
                same = [it for it in names if is_fuller(it, name) and self._as_sure(it, name)]
                if not same and name not in self.sure and len(people) == 1:
                    same = people  # "Brandmeister Lind" after "Ada Lind"
                fuller[name] = max(same, key=len, default=name)
        return fuller | dict(self._with_second_last_names()) | dict(self._of_relatives())

    def _of_relatives(self) -> Iterator[tuple[str, str]]:
        """By what a relative is called the full name that begins so: "Ada Lind" by "Aunt Ada"."""
        called = [it for it in self.strangers if may_be_of_brand(it.partition(" ")[0])]
        for name in called:
            first = f"{name.partition(' ')[2]} "
            whose = [it for it in self.strangers if it.startswith(first) and it not in called]
            if len(whose) == 1:
                yield name, whose[0]

    def _with_second_last_names(self) -> Iterator[tuple[str, str]]:
        """By each Spanish name the same one with a second last name: "Ada Lind" before "Ada Lind Roos"."""
        longer: dict[str, list[str]] = {}
        for name in filter(self._two_last_names, self.strangers):
            longer.setdefault(name.rpartition(" ")[0], []).append(name)
        for name in self.strangers:
            if " " in name and len(longer.get(name, ())) == 1:
                yield name, longer[name][0]

    def _two_last_names(self, name: str) -> bool:
        two = self.language.startswith("es") or has_two_last_names(name)
        return two or name in self.seconds

    def _as_sure(self, name: str, than: str) -> bool:
        return name in self.sure or than not in self.sure

    @cached_property
    def _sure_keys(self) -> frozenset[str]:
        return frozenset(self._canonical.get(it, it) for it in self.sure)

    @cached_property
    def _calls(self) -> dict[str, tuple[str, str]]:
        """By every name that is enough: the person's id and key; no id where two share the name."""
        calls: dict[str, tuple[str, str]] = {}
        strangers = sorted(set(self._canonical.values()))
        named = [(it.name, it.id, it.id) for it in self.people]
        named += [(last_name(name), "", name) for name in strangers]
        if self.language.startswith("en"):
            led = [(with_particles(name), person, key) for name, person, key in named]
            led += [(with_particles(it), "", it) for it in strangers]
            named += [it for it in led if it[0]]
        others = frozenset() if self.language.startswith("es") else {it for it, _, _ in named}
        doubled = ((first_last_name(it), it) for it in filter(self._two_last_names, strangers))
        named += [(last, "", name) for last, name in doubled if last and last not in others]
        for name, person, key in named:
            for called in ways_to_call(name):
                shared = calls.get(called, (person, key)) != (person, key)
                calls[called] = ("", called) if shared else (person, key)
        first: dict[str, tuple[str, str]] = {}
        for name in strangers:
            called = name.split()[0]
            if called in self.apart:
                continue
            person, other = calls.get(called, ("", name))
            rather = called not in calls or not (
                person or " " not in other or other in self._sure_keys
            )
            if rather and self._may_be_called(name, called):
                first[called] = ("", called) if called in first else ("", name)
        return calls | first | self._family_names

    @cached_property
    def shared_names(self) -> frozenset[str]:
        """The last names that several have, so that none of them is meant by that alone."""
        calls = self._calls.items() if self.strangers else ()
        return frozenset(
            it
            for it, (person, key) in calls
            if it == key and not person and " " not in it and it not in self.apart
        )

    @cached_property
    def _family_names(self) -> dict[str, tuple[str, str]]:
        """By each Korean family name that only one of those named has: that one's id and key."""
        named = [(it.name, it.id, it.id) for it in self.people]
        named += [(name, "", name) for name in sorted(set(self._canonical.values()))]
        having: dict[str, list[tuple[str, str]]] = {}
        for name, person, key in named:
            if 1 < len(name) < 5 and WIDE.search(name):
                having.setdefault(name[0], []).append((person, key))
        return {name: found[0] for name, found in having.items() if len(found) == 1}

    def _may_be_called(self, name: str, first: str) -> bool:
        """Whether the first word of a stranger's name stands for the whole."""
        if _FAMILY_FIRST.search(name):
            return True
        return name in self._sure_keys and len(first) > 2 and not is_opening(first)

    @cached_property
    def _names(self) -> re.Pattern[str]:
        ways = "|".join(map(_call_pattern, sorted(self._calls, key=len, reverse=True)))
        return re.compile(
            rf"(?:(?<![\w-])(?:{honorific_in(self.language)}\.?\s+){{1,6}})?(?:(?<![\w-]){_PARTICLE}\s+(?:(?:la|las|los|den|der)\s+)?)?"
            rf"(?P<called>{ways})"
        )


def cast_of(resolved: ResolvedRelease) -> Cast:
    """The speakers and contacts of a release and whoever its statement is by."""
    people = [it.person for it in resolved.speakers] + list(resolved.contacts)
    if resolved.attributed_to:
        people.append(resolved.attributed_to)
    organizations = [name for it in resolved.organizations for name in (it.name, it.short_name)]
    organizations += [it.organization_name for it in people]
    unique = tuple({it.id: it for it in people}.values())
    return Cast(unique, tuple(dict.fromkeys(organizations)), resolved.release.language)


def _capital_words(name: str) -> Iterator[str]:
    return (it for it in name.split() if it[0].isupper())


def _says_it(text: str, it: Mention) -> bool:
    """Whether that one stands right behind a verb of saying, and what is behind the name tells of a person."""
    if " " not in it.key:
        return False
    said = _SAYS.search(text, max(it.start - _LONGEST_VERB, 0), it.start)
    if said and _OF_SOMEBODY.match(text, it.end):
        return True
    return holds_office(text, it.end) and not is_within(text, it.start, it.end)


def _is_body(text: str, it: Mention) -> bool:
    """Whether what stands beside a name of two words or more tells of a body or a place."""
    return not (it.sure or it.person) and " " in it.name and is_told_body(text, it.start, it.end)


def _is_told(text: str, it: Mention, language: str) -> bool:
    """Whether what stands beside a name of two words or more tells of a person."""
    return " " in it.key and is_apposed(text, it.start, it.end, language)


def _is_called_al(it: Mention) -> bool:
    """Whether that begins with a given name and no particle of whoever has the last name: "Al Lind" beside "Ada Lind"."""
    return it.name.startswith("Al ") and not (it.person or " al " in it.key.casefold())


def _is_called_after(text: str, it: Mention) -> bool:
    """Whether what has that name is called after somebody, with what it is before the name or as its first word."""
    first, _, rest = it.name.partition(" ")
    return is_called_after(text, it.start) or (
        " " in rest and is_called_after(text, it.start + len(first) + 1)
    )


def _is_sure(it: Mention) -> bool:
    return it.sure


def _is_possessive(text: str, end: int) -> bool:
    return re.match(r"[’'](?:s\b|(?=\s))", text[end : end + 3]) is not None


def _call_pattern(called: str) -> str:
    initial = rf"(?:\s+(?:[A-Z]\.?|{NICKNAME}))?\s+"
    words = initial.join(re.escape(it) for it in called.split())
    if not called.isascii() and WIDE.search(called):
        return rf"(?<![가-힣]){words}{FAMILY_NAME if len(called) == 1 else ''}"
    return rf"(?<!\w)(?<!\w-){words}(?!-?[{LATIN}])"
