"""Older announcements read in from plain text: a plain reading, in which no word is lost or invented."""

import re
from dataclasses import field
from datetime import date

from hrnk_press.drafting.announcement import Announcement, Note
from hrnk_press.drafting.contact_lines import ContactLines, contact_block, read_contacts
from hrnk_press.drafting.markdown import as_markdown
from hrnk_press.drafting.source import (
    Line,
    date_in_full,
    dateline_of,
    is_end_mark,
    is_status,
    lines_of,
    without_label,
)
from hrnk_press.frozen import frozen
from hrnk_press.model.office import Office
from hrnk_press.model.registry import Registry

_BREADCRUMB = re.compile(r"(?:home|start)(?: [>»›/] \S.*)+", re.IGNORECASE)
_CRUMB = re.compile(r" [>»›/] ")
_HIDDEN_ADDRESS = "[email protected]"
_LONGEST_TITLE = 200


def read_announcement(text: str, registry: Registry, office: Office) -> Announcement:
    """What an announcement says, for a draft: headline, date, place, paragraphs, contacts.

    `text` is a page saved as plain text. Contacts and boilerplates are matched with the registry
    and then printed from it; whoever is not in it stays in the paragraphs. What is not found stays
    empty, what surrounds the release is put aside, what follows it is `rest`; `notes` say what to
    look at.
    """
    head = _read_head(lines_of(text))
    body, contact_lines, tail = _parted(head.following)
    contacts = read_contacts(contact_lines, registry)
    marks = [line for line in body if is_end_mark(line.text)]
    body = [line for line in body if line not in marks]
    closing, ending = _closing_boilerplates(body, registry), _leading_boilerplates(tail, registry)
    body, tail = body[: len(body) - closing.lines], tail[ending.lines :]
    opening = _read_dateline(head, body)
    boilerplates = (*closing.organizations, *ending.organizations)
    words = [*opening.words, *contacts.unmatched]
    return Announcement(
        headline=head.headline,
        date=opening.date,
        place=opening.place,
        paragraphs=tuple(as_markdown(paragraph) for paragraph in words),
        organizations=_issuers(contacts, boilerplates, registry, office, opening.date),
        contacts=contacts.people,
        boilerplates=boilerplates,
        unmatched_contacts=contacts.unmatched,
        put_aside=(*head.aside, *(line.text for line in marks)),
        rest="\n".join("\n" * min(line.gap, 1) + line.text for line in tail).strip(),
        notes=(*head.notes, *opening.notes, *_notes_on(head, body), *contacts.notes),
    )


@frozen
class _Head:
    """What stands above the first paragraph, and the lines from there on."""

    headline: str
    line: int
    date: date | None
    aside: tuple[str, ...]
    notes: tuple[Note, ...]
    following: list[Line]


def _read_head(lines: list[Line]) -> _Head:
    aside: list[str] = []
    notes: list[Note] = []
    lines = list(lines)
    while lines and (_is_navigation(lines[0].text, aside) or is_status(lines[0].text)):
        line = lines.pop(0)
        aside.append(line.text)
        if "embargo" in line.text.casefold():
            notes.append(_embargo_note(line))
    if not lines or len(lines[0].text) > _LONGEST_TITLE:
        title = aside.pop() if len(aside) > 1 and _is_navigation(aside[-1], aside[:-1]) else ""
        return _Head(title, 1, None, tuple(aside), tuple(notes), lines)
    first = lines.pop(0)
    label, headline = without_label(first.text)
    day = date_in_full(lines[0].text) if lines else None
    if day is not None:
        lines.pop(0)
    return _Head(
        headline, first.number, day, (*aside, *([label] if label else [])), tuple(notes), lines
    )


def _is_navigation(text: str, aside: list[str]) -> bool:
    """A line of crumbs ("Home > News"), or the last crumb repeated as the page's title."""
    if _BREADCRUMB.fullmatch(text):
        return True
    return bool(aside) and text == _CRUMB.split(aside[-1])[-1] != aside[-1]


def _parted(lines: list[Line]) -> tuple[list[Line], list[Line], list[Line]]:
    """Body, contact lines, and everything after them; a listing of reports ends the body too."""
    end = _listing_start(lines)
    contacts = contact_block(lines[:end])
    if contacts:
        return (
            lines[: contacts.start],
            lines[contacts.start : contacts.stop],
            lines[contacts.stop :],
        )
    return lines[:end], [], lines[end:]


def _listing_start(lines: list[Line]) -> int:
    """Where a listing of reports begins (title, authors, a line that is a date); else the end."""
    for index, line in enumerate(lines):
        if index > 1 and date_in_full(line.text) is not None:
            while index > 0 and lines[index].gap == 0:
                index -= 1
            return index
    return len(lines)


@frozen
class _Opening:
    """Date and place, and the paragraphs without the dateline."""

    date: date | None
    place: str
    words: list[str]
    notes: list[Note] = field(default_factory=list)


def _read_dateline(head: _Head, body: list[Line]) -> _Opening:
    paragraphs = [line.text for line in body]
    dateline = dateline_of(paragraphs[0]) if paragraphs else None
    if dateline is None:
        return _Opening(head.date, "", paragraphs, _missing(head.date, ""))
    words = [dateline.words, *paragraphs[1:]]
    if head.date not in (None, dateline.date):
        note = Note(
            body[0].number,
            f"two dates: {head.date} under the headline, {dateline.date} in the dateline",
            "set date to the day of release",
        )
        return _Opening(None, dateline.place, words, [note])
    return _Opening(dateline.date, dateline.place, words)


def _missing(day: date | None, place: str) -> list[Note]:
    notes = []
    if day is None:
        notes.append(Note(1, "no date was found", "set date to the day of release"))
    if not place:
        notes.append(Note(1, "no dateline was found", "set place to the city it was issued from"))
    return notes


@frozen
class _Boilerplates:
    """Organizations whose boilerplate was recognised, and how many lines that took."""

    organizations: tuple[str, ...] = ()
    lines: int = 0


def _leading_boilerplates(lines: list[Line], registry: Registry) -> _Boilerplates:
    """The boilerplates, under "About …" headings or not, with which these lines begin."""
    standing = _standing_paragraphs(registry)
    found: list[str] = []
    taken = 0
    for number, line in enumerate(lines, start=1):
        organization = standing.get(_letters(line.text))
        if organization is not None:
            found.append(organization)
            taken = number
        elif not re.fullmatch(r"about .{2,80}", line.text, re.IGNORECASE):
            break
    return _Boilerplates(tuple(found), taken)


def _closing_boilerplates(lines: list[Line], registry: Registry) -> _Boilerplates:
    """The longest ending of these lines that is nothing but boilerplates."""
    for start in range(len(lines)):
        found = _leading_boilerplates(lines[start:], registry)
        if found.lines == len(lines) - start:
            return found
    return _Boilerplates()


def _standing_paragraphs(registry: Registry) -> dict[str, str]:
    """The organization of each one-paragraph boilerplate, by its letters."""
    return {
        _letters(boilerplate.text): organization.id
        for organization in registry.organizations.values()
        for boilerplate in organization.boilerplates
    }


def _letters(text: str) -> str:
    """Letters and digits alone, so that quotes, spaces and Markdown make no difference."""
    return re.sub(r"[\W_]+", "", text).casefold()


def _issuers(
    contacts: ContactLines,
    boilerplates: tuple[str, ...],
    registry: Registry,
    office: Office,
    day: date | None,
) -> tuple[str, ...]:
    """Whose contacts and boilerplates the text carries, in its order; else the office itself."""
    found: list[str] = []
    for person in contacts.people:
        roles = registry.people[person].roles
        held = [role for role in roles if day is None or role.held_on(day)] or list(roles)
        found += [role.organization for role in held[:1]]
    return tuple(dict.fromkeys([*found, *boilerplates])) or (office.organization,)


def _notes_on(head: _Head, body: list[Line]) -> list[Note]:
    notes = []
    if cut := _cut_word(head.headline, body):
        notes.append(
            Note(
                head.line,
                f'the headline seems cut in the middle of a word: "{cut}"',
                "write the headline out",
            )
        )
    for line in body:
        if _HIDDEN_ADDRESS in line.text:
            notes.append(
                Note(line.number, "an address was hidden by the web site", "write the address out")
            )
        if line.text.casefold().startswith("click here"):
            notes.append(
                Note(
                    line.number,
                    f'the link of "{line.text}" is not in the text',
                    "give the address, attach the file, or strike the line",
                )
            )
    return notes


def _cut_word(headline: str, body: list[Line]) -> str:
    """The last word of a headline where the body has it only as the beginning of longer words."""
    last = headline.split()[-1] if headline else ""
    words = {word.casefold() for line in body for word in re.findall(r"\w+", line.text)}
    begun = last.isalpha() and any(word.startswith(last.casefold()) for word in words)
    return last if begun and last.casefold() not in words else ""


def _embargo_note(line: Line) -> Note:
    return Note(
        line.number,
        f"the text says: {line.text}",
        "the draft has no embargo; set it with its time zone, or pass --embargo",
    )
