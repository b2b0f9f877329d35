"""The announcement of a page: what became data, and the body that is left."""

import datetime as dt
import re
from dataclasses import dataclass, field, replace

from hrnk_press.drafting.archive.attachments import attachment_list
from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.boilerplates import Standing, boilerplates
from hrnk_press.drafting.archive.contacts import person_named, read_contact_blocks
from hrnk_press.drafting.archive.datelines import opening_of, place_above, place_and_date
from hrnk_press.drafting.archive.dates import whole_date
from hrnk_press.drafting.archive.defects import defects
from hrnk_press.drafting.archive.embargoes import read_event, read_notice
from hrnk_press.drafting.archive.facts import Fact, closing_facts, facts_at, is_advisory
from hrnk_press.drafting.archive.head import Head
from hrnk_press.drafting.archive.items import FoundSignatory, Item, Kept
from hrnk_press.drafting.archive.language import language_of
from hrnk_press.drafting.archive.letter import Letter, letter_of, signed_below
from hrnk_press.drafting.archive.lines import is_immediate
from hrnk_press.drafting.archive.parts import Parts
from hrnk_press.drafting.archive.signatures import letter_start, signatories
from hrnk_press.drafting.archive.wording import is_about, is_notes, labelled_in, statement_by
from hrnk_press.drafting.notes import Note
from hrnk_press.model.office import Office
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Attachment, Embargo, Kind, Moment

_RECOMMENDATIONS = re.compile(r"\b(?:recommendations|measures)\b", re.IGNORECASE)
_DECLARATION = re.compile(
    r"\b(?:founding document|declaration|statement|manifesto)\b", re.IGNORECASE
)
_LETTER = re.compile(r"\bopen letter\b", re.IGNORECASE)
_WEB = re.compile(r"https?://\S+")
_MOST_LINES = 12
_SHORT = 12
_NOTICE_KEYS = frozenset(("report_title", "authors", "date", "report_page"))


def announcement(
    head: Head,
    parts: Parts,
    registry: Registry,
    office: Office,
    kind: Kind | None = None,
    declared: str = "",
    *,
    plain: bool = False,
    published: dt.date | None = None,
) -> Item:
    """The item that head and parts make. `kind` overrides what it seems to be, `declared` is the page's language.

    `published` is the day that the page's data name; it counts where the words name none.
    With `plain`, only what every release has becomes data.
    """
    blocks = (*head.blocks, *parts.body)
    texts = (head.headline, *(it.text for it in parts.body))
    language = language_of(
        texts, declared or labelled_in(it.text for it in (*blocks, *head.furniture))
    )
    made = _Making(head, list(parts.body), registry, office, language, kind=kind or head.kind)
    made.kept += head.kept
    if not plain:
        made.take_statement()
        made.take_facts()
    made.take_dateline()
    made.take_published(published)
    if not plain:
        made.take_signed()
        made.take_attachments()
    embargo = made.take_status()
    contact_lines = [*head.contacts, *(it for it in parts.contacts if it in made.body)]
    contacts = read_contact_blocks(contact_lines, registry)
    made.put_away("contacts", contacts.printed)
    made.body[:0] = [it for it in head.contacts if it not in contacts.printed]
    made.body[:0] = made.unsettled
    standing = boilerplates(
        tuple(it for it in made.body if it not in contact_lines), registry, made.date, language
    )
    organizations = _issuers(contacts.people, standing, registry, office, blocks, made.date)
    for it in standing:
        if it.found.known and it.found.organization in organizations:
            made.put_away("boilerplates", it.blocks)
    if not plain:
        made.take_report()
    body = _titled(made.body)
    found_kind = made.kind or _kind(head, body)
    notice = found_kind is Kind.REPORT_NOTICE
    abstract, body = _abstract(body) if notice else ((), body)
    return Item(
        kind=found_kind,
        line=blocks[0].line,
        blocks=blocks,
        headline=head.headline,
        subheadline=head.subheadline,
        date=made.date,
        place=made.place,
        language=language,
        embargo=embargo,
        body=tuple(body),
        abstract=abstract,
        organizations=organizations,
        contacts=contacts.contacts,
        signatories=made.signed or signatories(tuple(body), registry),
        boilerplates=tuple(it.found for it in standing),
        attachments=made.attachments,
        event=made.event,
        told=tuple(made.told.items()),
        end_mark=parts.end_mark,
        letter=letter_start(tuple(body)),
        kept=tuple(made.kept),
        notes=(
            *made.notes,
            *defects(head, body, made.date, made.place, language, contacts.contacts),
        ),
    )


@dataclass
class _Making:
    """An announcement while its parts are taken out of the body, each with its words kept."""

    head: Head
    body: list[Block]
    registry: Registry
    office: Office
    language: str
    kind: Kind | None
    date: dt.date | None = None
    place: str = ""
    kept: list[Kept] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    told: dict[str, str | tuple[str, ...]] = field(default_factory=dict)
    signed: tuple[FoundSignatory, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    event: Moment | None = None
    unsettled: list[Block] = field(default_factory=list)

    def put_away(self, key: str, blocks: tuple[Block, ...]) -> None:
        """These blocks became data, and are no part of the text any more."""
        away = {id(it) for it in blocks}
        self.body = [it for it in self.body if id(it) not in away]
        for it in blocks:
            self.kept.append(Kept(key, f"{it.marker} {it.text}".strip(), it.line))

    def take_statement(self) -> None:
        """Who makes the statement, where the line above it names somebody of the registry and nothing else."""
        who = statement_by(self.body[0].text) if self.body else ""
        person = person_named(who.partition(",")[0], self.registry) if who else None
        if person is not None and self.kind in (None, Kind.STATEMENT):
            self.kind = Kind.STATEMENT
            self.told["attributed_to"] = person.id
            self.put_away("attributed_to", (self.body[0],))

    def take_facts(self) -> None:
        """An advisory's facts or a notice's, where they stand above the text."""
        facts = facts_at(self.body, 0)
        if self.kind in (None, Kind.MEDIA_ADVISORY) and is_advisory(facts):
            self.kind = Kind.MEDIA_ADVISORY
            for fact in facts:
                self._take_fact(fact)
        elif self.kind is Kind.REPORT_NOTICE and {it.key for it in facts} <= _NOTICE_KEYS:
            for fact in facts:
                self._take_fact(fact)

    def take_report(self) -> None:
        """What a launch tells of its report below the text, above notes to editors or below them."""
        notes = next((i for i, it in enumerate(self.body) if is_notes(it.text)), len(self.body))
        if self.kind in (None, Kind.REPORT_LAUNCH):
            for fact in closing_facts(self.body[:notes]) or closing_facts(self.body):
                self.kind = Kind.REPORT_LAUNCH
                self._take_fact(fact)

    def _take_fact(self, fact: Fact) -> None:
        line = fact.blocks[0].line
        if fact.key == "when":
            self.event, notes = read_event(" ".join(fact.lines), line, self.date, self.office)
            self.notes += notes
            if self.event is None:
                return
        elif fact.key == "date":
            day = whole_date(fact.lines[0])
            if day is None:
                return
            self.date = day
        elif fact.key == "report_page" and not _WEB.fullmatch(fact.lines[0]):
            return
        else:
            self.told[fact.key] = fact.value
        self.put_away(fact.key, fact.blocks)

    def take_dateline(self) -> None:
        """Place and date, from the first paragraph or from a line of their own."""
        head = self.head
        self.date, self.place = self.date or head.date, head.place
        first = next(
            (i for i, it in enumerate(self.body) if it.shape is Shape.PARAGRAPH and not it.depth),
            None,
        )
        if first is None or (first and not self.told):
            return
        block = self.body[first]
        day = whole_date(block.text)
        alone = place_and_date(block.text) or (("", day) if day else None)
        if alone and head.date is None and len(self.body) > 1:
            self.place, self.date = alone
            self.put_away("dateline", (block,))
            return
        if not first:
            self._take_opening()

    def take_published(self, day: dt.date | None) -> None:
        """The day that a page names in its data, where its words name none."""
        if day is not None and self.date is None:
            self.date = day
            said = f"the page names the day, {day}, in its data alone"
            self.notes.append(Note(self.head.headline_line, said, "compare it with the text"))

    def _take_opening(self) -> None:
        """The dateline of the first paragraph, which short lines may stand above."""
        for index, block in enumerate(self.body[:_MOST_LINES]):
            opening = opening_of(block) if block.shape is Shape.PARAGRAPH else None
            if opening is not None:
                self.date, place, notes = _dated(
                    opening.date, opening.month, opening.day, self.head, block.line
                )
                self.place = opening.place or place
                self.notes += notes
                self.kept.append(Kept("dateline", opening.said, block.line))
                self.body[index] = _without_opening(block, opening.said, opening.words)
                return
            if self._take_place_above(index) or len(block.text.split()) > _SHORT:
                return
            if block.text.endswith((".", ":", "?", "!", "”")) or block.shape is not Shape.PARAGRAPH:
                return

    def _take_place_above(self, index: int) -> bool:
        """The place of a dateline that a page has set in a line of its own, with its date below it or none."""
        block = self.body[index]
        following = next(
            (it for it in self.body[index + 1 :][:1] if it.shape is Shape.PARAGRAPH), None
        )
        if following is None:
            return False
        both = place_and_date(f"{block.text}, {following.text}") if not following.gap else None
        if both and self.head.date is None:
            self.place, self.date = both
            self.put_away("dateline", (block, following))
            return True
        found = place_above(block.text, following.text)
        if found is None:
            return False
        self.place, words = found
        said = following.text[: len(following.text) - len(words)].strip()
        self.put_away("dateline", (block,))
        if said:
            self.kept.append(Kept("dateline", said, following.line))
            self.body[index] = _without_opening(following, said, words)
        return True

    def take_signed(self) -> None:
        """A letter's parts; of other texts those who signed below a title of their own."""
        day, language = self.date, self.language
        if self.kind is None and _LETTER.match(self.head.headline):
            self.kind = Kind.OPEN_LETTER
        if self.kind is not Kind.OPEN_LETTER:
            found = signed_below(self.body, self.registry, day, language)
        else:
            found = letter_of(self.body, self.registry, day, language)
            self._tell_letter(found)
        self.signed = found.signatories
        self.put_away("signatories", found.end)

    def _tell_letter(self, letter: Letter) -> None:
        values: dict[str, str | tuple[str, ...]] = {
            "addressee": letter.addressee,
            "salutation": letter.salutation,
            "close": letter.close,
            "copies": letter.copies,
        }
        self.told |= {key: value for key, value in values.items() if value}
        self.put_away("letter", letter.head)

    def take_attachments(self) -> None:
        """The files that a list below the text names."""
        found = attachment_list(self.body)
        self.attachments = found.attachments
        self.put_away("attachments", found.blocks)

    def take_status(self) -> Embargo | None:
        """The embargo of the lines above a release; lines that do not settle it go back into the text."""
        lines = [it for it in self.head.status if not is_immediate(it.text)]
        embargo = None
        if lines:
            said = " ".join(it.text for it in lines)
            embargo, notes = read_notice(said, lines[0].line, self.date, self.office)
            self.notes += notes
            self.unsettled = [] if embargo else lines
        self.kept += [
            Kept("status", it.text, it.line) for it in self.head.status if it not in self.unsettled
        ]
        return embargo


def _dated(
    full: dt.date | None, month: int, day: int, head: Head, line: int
) -> tuple[dt.date | None, str, list[Note]]:
    """The date of a dateline; its year, where it names none, from the date of the head that it agrees with."""
    if full is not None:
        if head.date in (None, full):
            return full, head.place, []
        said = f"the head says {head.date}, the dateline {full}"
        return full, head.place, [Note(line, said, "the dateline's was taken; compare them")]
    if month and head.date is not None and (head.date.month, head.date.day) != (month, day):
        said = f"the dateline says the {day}. of month {month}, the head {head.date}"
        return head.date, head.place, [Note(line, said, "the head's was taken; compare them")]
    return head.date, head.place, []


def _without_opening(block: Block, said: str, words: str) -> Block:
    """The paragraph without its dateline, and without the stress that was on that alone."""
    size = len(said.split())
    *before, styled = block.styled.split(" ", size)
    plain = [it.strip("*") for it in before]
    closed = "".join(before).count("*") % 2 == 0 and "".join(before).count("**") % 2 == 0
    if plain != [it.strip("*") for it in said.split()] or not closed:
        styled = ""
    return replace(block, text=words, styled=styled)


def _titled(body: list[Block]) -> list[Block]:
    """The body, in which "About …", "Notes to editors" and lines that look like titles are."""
    return [
        replace(it, shape=Shape.HEADING, level=2, depth=0)
        if it.shape is Shape.PARAGRAPH
        and (index or is_notes(it.text))
        and (it.level or is_about(it.text) or is_notes(it.text))
        else it
        for index, it in enumerate(body)
    ]


def _abstract(body: list[Block]) -> tuple[tuple[Block, ...], list[Block]]:
    """A notice's abstract, and the notes to editors below it."""
    notes = next((i for i, it in enumerate(body) if is_notes(it.text)), len(body))
    return tuple(body[:notes]), body[notes:]


def _kind(head: Head, body: list[Block]) -> Kind:
    numbered = any(it.number is not None and it.shape is Shape.ITEM for it in body)
    if _RECOMMENDATIONS.search(head.headline) and numbered:
        return Kind.POLICY_RECOMMENDATIONS
    return Kind.STATEMENT if _DECLARATION.search(head.headline) else Kind.PRESS_RELEASE


def _issuers(
    people: tuple[str, ...],
    standing: tuple[Standing, ...],
    registry: Registry,
    office: Office,
    blocks: tuple[Block, ...],
    day: dt.date | None,
) -> tuple[str, ...]:
    """Whose standing paragraphs and contacts the text carries, in its order; else the office, where it is named."""
    about = [it.found.organization for it in standing if it.found.organization]
    reached: list[str] = []
    for person in people:
        roles = registry.people[person].roles
        held = [role for role in roles if day is None or role.held_on(day)] or list(roles)
        reached += [role.organization for role in held[:1]]
    found = [*about, *reached] if set(reached) <= set(about) else [*reached, *about]
    if found:
        return tuple(dict.fromkeys(found))
    own = registry.organizations.get(office.organization)
    names = (own.name, own.short_name, *own.names.values()) if own else ()
    named = any(name and name in block.text for name in names for block in blocks)
    return (office.organization,) if named else ()
