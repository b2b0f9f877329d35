"""An announcement while its parts are taken out of its text, the words of each kept."""

import datetime as dt
import re
from dataclasses import dataclass, field

from hrnk_press.drafting.archive.attachments import attachment_list
from hrnk_press.drafting.archive.embargoes import read_event, read_notice
from hrnk_press.drafting.archive.facts import Fact, closing_facts, facts_at, is_advisory
from hrnk_press.drafting.archive.heads.agreed_dates import agreed_date
from hrnk_press.drafting.archive.heads.dateline_places import labelled_place
from hrnk_press.drafting.archive.heads.datelines import (
    is_dateline,
    opening_of,
    place_above,
    place_and_date,
)
from hrnk_press.drafting.archive.heads.dates import dated_title, whole_date
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.heads.no_day import NO_DAYS, no_day, two_days
from hrnk_press.drafting.archive.heads.stray_lines import (
    american_date,
    closing_place,
    day_of_today,
    day_told,
    place_line,
    stray_date,
    stray_place,
    town_line,
)
from hrnk_press.drafting.archive.items import FoundSignatory, Kept
from hrnk_press.drafting.archive.lines import is_immediate
from hrnk_press.drafting.archive.pages.blocks import Block, Shape, without_opening
from hrnk_press.drafting.archive.people.contacts import person_named
from hrnk_press.drafting.archive.people.letter import Letter, letter_of, signed_below
from hrnk_press.drafting.archive.wording import is_notes, statement_by
from hrnk_press.drafting.notes import Note
from hrnk_press.model.office import Office
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Attachment, Embargo, Kind, Moment
from hrnk_press.patterns import pattern

_LETTER = pattern(r"\bopen letter\b", re.IGNORECASE)
_WEB = pattern(r"https?://\S+")
_MOST_LINES = 12
_SHORT = 12
_MOST_ABOVE = 90
_MOST_POINTS = 5
_LONGEST_POINT = 30
_NOTICE_KEYS = frozenset(("report_title", "authors", "date", "report_page"))


@dataclass
class Making:
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
            for fact in closing_facts(self.body[:notes]) or (
                closing_facts(self.body) if notes < len(self.body) else ()
            ):
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
        if (at := self._plain_opening()) is not None:
            self._take_opening(at)
            return
        first = next(
            (i for i, it in enumerate(self.body) if it.shape is Shape.PARAGRAPH and not it.depth),
            None,
        )
        above = self.body[:first] if first is not None else []
        if first is None or (above and not self.told and not _are_points(above)):
            return
        block = self.body[first]
        day = whole_date(block.text)
        alone = place_and_date(block.text) or (("", day) if day else None)
        if alone and head.date is None and len(self.body) > 1:
            self.place, self.date = alone
            self.put_away("dateline", (block,))
            return
        if not first or _are_points(above):
            self._take_opening(first)

    def _plain_opening(self) -> int | None:
        """Where a paragraph begins with a dateline that is nothing else, below what a page sets above it."""
        words = 0
        for index, block in enumerate(self.body[:_MOST_LINES]):
            if block.shape is Shape.PARAGRAPH and is_dateline(self.body[index : index + 2]):
                return index
            words += len(block.text.split())
            if words > _MOST_ABOVE:
                break
        return None

    def take_place(self) -> None:
        """A town beside the date, where nothing else names a place."""
        dated = next((it for it in self.kept if it.key == "date"), None)
        if dated is not None and not self.place:
            for line in place_line(self.body, dated.line, dated.words):
                self.place = labelled_place(line.text)
                self.put_away("place", (line,))
        if dated is not None and not self.place:
            for line in town_line(self.body, dated.line):
                self.place = line.text
                self.put_away("place", (line,))
        if dated is not None and not self.place:
            above = [*self.head.furniture, *self.head.rest]
            self.place = stray_place(above, dated.line, dated.words)
        if self.date and not self.place and (told := closing_place(self.body, self.date)):
            self.place = told[0]
            self.put_away("dateline", (told[1],))

    def take_published(self, day: dt.date | None) -> None:
        """The day that its headline names, or the page in its data, where its other words name none."""
        self.date = self.date or dated_title(self.head.headline)
        above = [*self.head.furniture, *self.head.rest]
        if self.date is None and (stray := stray_date(above, self.body)):
            self.date, place, line = stray
            self.place = self.place or place
            if any(it is line for it in self.body):
                self.put_away("date", (line,))
        if self.date is None and day is None and self.body:
            self.date = day_told(self.body[0].text) or day_of_today(self.body)
        if day is None and self.date is None:
            told = [Block(it.words, it.line, 1) for it in self.kept if it.key == "date"]
            lines = (*told, *above, *self.body, *self.head.contacts)
            self.date = american_date(lines, self.place)
            if told and self.date is None:
                self.notes.append(two_days(told[0].text, told[0].line))
        if day is not None and self.date is None:
            self.date = day
            said = f"the page names the day, {day}, in its data alone"
            self.notes.append(Note(self.head.headline_line, said, "compare it with the text"))

    def leave_no_day(self) -> None:
        """Take no date from what computers print where there is none."""
        if self.date not in NO_DAYS:
            return
        told = next((it for it in self.kept if it.key in ("date", "dateline")), None)
        line = told.line if told else self.head.headline_line
        self.notes.append(no_day(told.words if told else str(self.date), line))
        self.date = None

    def _take_opening(self, first: int) -> None:
        """The dateline of the first paragraph, which short lines may stand above."""
        for index, block in list(enumerate(self.body[:_MOST_LINES]))[first:]:
            opening = opening_of(block) if block.shape is Shape.PARAGRAPH else None
            if opening is not None:
                self.date, place, notes = agreed_date(
                    opening.date, opening.month, opening.day, self.head, block.line
                )
                self.place = opening.place or place
                self.notes += notes
                self.kept.append(Kept("dateline", opening.said, block.line))
                self.body[index] = without_opening(block, opening.said, opening.words)
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
        told = (following.text, f"{block.text}, {following.text}") if not following.gap else ()
        both = next(filter(None, map(place_and_date, told)), None)
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
            self.body[index] = without_opening(following, said, words)
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
        unsettled = set(map(id, self.unsettled))
        settled = (it for it in self.head.status if id(it) not in unsettled)
        self.kept += [Kept("status", it.text, it.line) for it in settled]
        return embargo


def _are_points(blocks: list[Block]) -> bool:
    """Whether they are a few points in a list, as some set them between headline and text."""
    return 0 < len(blocks) <= _MOST_POINTS and all(
        it.shape is Shape.ITEM and len(it.text.split()) <= _LONGEST_POINT for it in blocks
    )
