"""Who is named in contact lines, field by field, and how each is reached."""

import re
from collections.abc import Iterator
from dataclasses import replace

from hrnk_press.drafting.archive.items import FoundContact
from hrnk_press.drafting.archive.people.contact_ends import adds, ends, names_another
from hrnk_press.drafting.archive.people.contact_words import ASIDE, words_of
from hrnk_press.drafting.archive.words.asking import is_for_the_press
from hrnk_press.drafting.archive.words.body_words import says_body
from hrnk_press.drafting.archive.words.korean_names import ends_in_rank, has_rank, is_korean
from hrnk_press.drafting.archive.words.mail_addresses import MAIL, hidden_in, without_addresses
from hrnk_press.drafting.archive.words.person_names import CAPITAL, person_in
from hrnk_press.drafting.archive.words.telephones import phone_in, phones_in
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given

_PRESS_OFFICE = pattern(
    r"(?:relations avec les médias|media relations|(?:press|media) (?:office|team)|pressestelle|(?:service|bureau) de presse|gabinete de prensa)\b",
    re.IGNORECASE,
)
_MUTED = pattern(
    r"\b(?:fax|telefax|téléc(?:opie(?:ur)?)?|팩스|sans frais|toll.free|numéro vert|gebührenfrei|hot ?line|help ?line|(?:\w+ )?tip ?line|dispatch)\W*\Z",
    re.IGNORECASE,
)
# A line for all, and for nobody of the press, as a label of its number: "Crisis line: 202-555-0143".
_LINE_FOR_ALL = pattern(
    r"\W*(?:(?!(?:media|press|news)\b)[\w’'-]+ ){0,3}?(?:hot|help|tip|crisis|tenants?[’']?|repair|care|info(?:rmation)?|tickets?|donat?ions?|donors?|support|advice|emergency|victims?|witness|customers?|consumers?|orders?|services?|flood) ?line\W*",
    re.IGNORECASE,
)
_BELOW_RANK = pattern("[가-힣]{2}(?![팀과국실])[가-힣]")
# A number within an office, as its lists have it behind each name.
_SHORT = pattern(r"(?<=[가-힣] \()\d{4}(?=\))|(?<=[가-힣]\()\d{4}(?=\))")
_LANGUAGES = pattern(
    r"[(\[](?:[^()]*\b(?:english|korean|french|german|spanish|arabic|chinese|thai|japanese|russian)\b[^()]*)[)\]]",
    re.IGNORECASE,
)
# What is left of "M:" before a number that its name stands before.
_LETTER = pattern(
    r"(?<=\S \S)(?P<rest>.*) (?:[CDEFMOPTW]|[cdemptw]|(?:Work|Home|Office|Direct|Mobile|Cell|Tel|Tél|Téléc|Portable|Móvil|Celular|Tfno|Tlf|WhatsApp|Fon|Mobil|Handy|Durchwahl|Courriel|E-?[Mm]ail|Mail|Phone|Correo))\Z"
)
# Beside a name what is no title: "In Geneva", ". Twitter", "@adalind".
_ELSEWHERE = pattern(
    rf"(?:In|À|En|Aus) (?!House\b){CAPITAL}(?:[ -]{CAPITAL}){{0,2}}|\W*(?i:twitter|bluesky|skype|signal|whatsapp|telegram|facebook|instagram|linkedin)?\W*|@\w+"
)

# What a line says of asking, and of nobody: "For questions of the press", "please contact", "on".
_NO_TITLE = pattern(
    r"(?:for|für|pour|para|on|am|if|by|before|until) .*|.*\b(?:may|can|are|is|will|cannot|please|ist|sind|erteilt|erteilen)\b.*"
    r"|(?:second |other |please )?contact|at|on|by|mob|cel|ph|title|place|name|landline|web(?:site)?|numéro vert|toll[ -]free",
    re.IGNORECASE,
)
_SHORT_WORD = 3


class Reading:
    """The contact that is being read. A name that follows one who can be reached begins the next.

    `beside` are people named together with another, each by the name before; `issues` is whether a line says of the one
    who is read of only that this one hands out the text.
    """

    def __init__(self) -> None:
        self.now: FoundContact | None = None
        self.names: list[tuple[str, int, str]] = []
        self.mails: list[str] = []
        self.phones: list[str] = []
        self.beside: dict[str, str] = {}
        self.muted = False
        self.line = ""
        self.by_first_names = False
        self.issues = False
        self.shared = ""

    def begin_line(
        self, text: str, *, fresh: bool, parted: bool, desk: bool
    ) -> Iterator[FoundContact]:
        """Go on with a line; a fresh one may begin somebody else, and a label alone does, and one of a `desk`.

        Who is named last in a paragraph, without a number, has that of whom it names first.
        """
        self.muted = False
        self.line = text
        now = self.now
        if desk and self.issues and self.awaited:
            self.now, begins = None, False
            self.names.clear()
        elif now is not None and self.awaited:
            begins = parted and ((self.shared and not adds(now, text)) or names_another(now, text))
        else:
            begins = self._reached() and now is not None and (desk or ends(now, text, fresh=fresh))
        if begins:
            yield from self.finished()
        if parted:
            self.shared = ""

    @property
    def awaited(self) -> bool:
        """Whether somebody is named of whom no address and no number is known."""
        return self.now is not None and bool(self.now.name) and not self._reached()

    def take(self, field: str, line: int) -> Iterator[FoundContact]:
        """Take up one part of a line."""
        hidden = hidden_in(field)
        mail = None if hidden else MAIL.search(field)
        left = without_addresses(field)
        phone = None if self.muted else phone_in(left) or _SHORT.search(left)
        self.muted = _MUTED.search(field) is not None
        if f"{field}:" in self.line and _LINE_FOR_ALL.fullmatch(field):
            self.muted = True
            return
        before = left[: phone.start()] if phone else ""
        for number in phones_in(left):
            left = left.replace(number, " ")
        languages = _LANGUAGES.search(left) is not None
        aside = ASIDE.search(left) if mail or hidden else None
        left = words_of(left)
        name, title = self._named(left, before, aside.group() if aside else "")
        if _PRESS_OFFICE.match(left):
            yield from self._set_apart()
        of_office = mail and phone is None and self.now and not self.now.name
        if name and self._reached() and not of_office:
            yield from self.finished()
        if name or title or mail or hidden or phone:
            self._name(name, title, left, line, told=languages)
            self._reach(mail, hidden, phone)

    def _named(self, left: str, before: str, aside: str) -> tuple[str, str]:
        """Whom a part of a line names: its words, those before the number, or who stands in brackets."""
        name, title = person_in(_LETTER.sub(r"\g<rest>", left))
        if not name and before.strip():  # behind the number it says when that is answered
            earlier = person_in(words_of(before))
            name, title = earlier if earlier[0] else (name, title)
        if not name and aside:  # the one whose address it is
            whose, _, said = aside.strip("()[] ").partition(", ")
            name, title = person_in(whose)
            title = title or said if name else title
        again = self.now is not None and left in self.now.name
        alone = not name and not self.awaited and not again and left.isalpha() and left.istitle()
        if alone and (is_given(left) or (self.by_first_names and before and not says_body(left))):
            self.by_first_names = True
            return left, ""  # as friends call the one who answers
        below = self.now is not None and not self.now.name and ends_in_rank(self.now.title)
        if not name and below and _BELOW_RANK.fullmatch(left):
            return left, ""  # of a family whose name is a word too
        return name, title

    def _set_apart(self) -> Iterator[FoundContact]:
        """End with whom an office of the press follows; the name in capitals above it is a body's."""
        if self._reached():
            yield from self.finished()
        elif self.now and self.now.name.isupper() and not self._is_given():
            self.now = replace(self.now, name="", title=self.now.name)
            self.names.clear()

    def _name(self, name: str, title: str, left: str, line: int, *, told: bool) -> None:
        """Note a name and what is said beside it; `told` is whether languages are, which only people speak."""
        now = self.now or FoundContact("", line)
        if name and (
            not now.name or told or (title and is_korean(now.name) and not has_rank(now.title))
        ):
            now = replace(now, name=name, title=", ".join(filter(None, (now.title, title))))
        elif name or title:
            now = replace(now, title=", ".join(filter(None, (now.title, left))))
            if (
                not name
                and self.names
                and self.names[-1][1] == line
                and not says_body(self.names[-1][2])
            ):
                self.names[-1] = (*self.names[-1][:2], left)
        if name:
            self.names.append((name, line, title))
        self.now = now

    def _reach(
        self,
        mail: re.Match[str] | None,
        hidden: re.Match[str] | None,
        phone: re.Match[str] | None,
    ) -> None:
        """Note how the one who is read of is reached."""
        if mail:
            self.mails.append(mail.group().rstrip("."))
        if phone:
            self.phones.append(_number(phone.group()))
        now = self.now or FoundContact("", 0)
        self.now = replace(
            now,
            email=now.email or (self.mails[-1] if mail else ""),
            phone=now.phone or (self.phones[-1] if phone else ""),
            hidden=now.hidden or (hidden.group() if hidden else ""),
        )

    def _is_given(self) -> bool:
        return self.now is not None and is_given(self.now.name.partition(" ")[0].title())

    def _is_surely_named(self) -> bool:
        """Whether a person is named, and no body whose name looks like one."""
        if self.now is None:
            return False
        name, title = self.now.name, self.now.title
        return self._is_given() or is_korean(name) or _is_role_of(name, title)

    def _reached(self) -> bool:
        return self.now is not None and bool(self.now.email or self.now.phone or self.now.hidden)

    def finished(self) -> Iterator[FoundContact]:
        """Whom was read of, where there is somebody: each with the own address and number where there are as many as people."""
        now, people, mails, phones = self.now, self._people(), self.mails, self.phones
        if now is not None and self.awaited and self.shared and self._is_surely_named():
            now = replace(now, phone=self.shared)
        self.now, self.names, self.mails, self.phones = None, [], [], []
        self.issues = False
        if now is None or not (people or now.email or now.phone or now.hidden):
            return
        self.shared = now.phone
        for nth, name in enumerate(people or [""]):
            several = len(people) > 1
            yield replace(
                now,
                name=name,
                title="" if nth else _what_is_said(now.title),
                email=mails[nth] if several and len(mails) == len(people) else now.email,
                phone=phones[nth] if several and len(phones) == len(people) else now.phone,
            )

    def _people(self) -> list[str]:
        """Who of all that are named is reached so: who shares a line, else the one that the address is of."""
        if self.now is None or not self.now.name:
            return []
        named = [it for it, _, _ in self.names]
        given = [it for it in named if is_given(it.split()[0].title())]
        surely = [it for it, _, title in self.names if it in given or _is_role_of(it, title)]
        named = surely or named  # and no body, whose name looks like a person's
        first = self.now.name if self.now.name in named else named[0]
        together = [first]
        while (other := self.beside.pop(together[-1], "")) != "":
            together.append(other)
        if len(together) > 1:
            return together
        fitting = [it for it in named if _is_of(it, self.now.email)]
        if len(fitting) == 1 or (fitting and first not in fitting):
            return fitting[:1]
        lines = {line for _, line, _ in self.names}
        if len(surely) > 1 and len(surely) == len(self.names) == len(lines):
            return surely
        if len(given) > 1 and len(given) == len(self.names) == len(self.phones):
            return given
        return [first]


def _what_is_said(title: str) -> str:
    """What is said of somebody, once each, without the town where they are reached, networks, and the words that ask."""
    parts = dict.fromkeys(title.split(", "))
    return ", ".join(
        it
        for it in parts
        if not (_ELSEWHERE.fullmatch(it) or (_NO_TITLE.fullmatch(it) and not _is_called(it)))
    )


def _is_called(said: str) -> bool:
    """Whether it is written as the name of a body: "On the Move Coalition", and no "For Media Inquiries"."""
    words = said.split()
    if len(words) < 2 or is_for_the_press(said) or any(map(str.isdigit, said)):
        return False
    return words[0].istitle() and all(it[0].isupper() for it in words if len(it) > _SHORT_WORD)


def _is_role_of(name: str, title: str) -> bool:
    """Whether a title tells what a person does whose name is none of a body in capitals."""
    return says_body(title) and not name.split()[0].isupper()


def _is_of(name: str, email: str) -> bool:
    """Whether an address says a part of that name."""
    local = email.partition("@")[0].casefold()
    return any(len(it) > 2 and it.casefold() in local for it in name.split())


def _number(said: str) -> str:
    """A telephone number without what stands around it."""
    number = said.strip(" -–/")
    return number if ")" in number else number.lstrip("( ")
