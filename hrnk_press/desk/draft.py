"""A new release: from a template, from an earlier release, or from an older announcement's text."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from hrnk_press.desk.carried import with_files
from hrnk_press.desk.embargo_set import first_embargo
from hrnk_press.desk.imported import ImportedFile, LeftOver
from hrnk_press.desk.load import PressOffice, open_office
from hrnk_press.desk.overrides import draft_template
from hrnk_press.desk.relatives import is_out
from hrnk_press.drafting.answers import Answers
from hrnk_press.drafting.archive.defects import NO_LANGUAGE
from hrnk_press.drafting.archive.items import Page
from hrnk_press.drafting.archive.page import read_page
from hrnk_press.drafting.archive.pages.source import Source
from hrnk_press.drafting.archive.waiting import Taken, taken_over
from hrnk_press.drafting.archive.words.embargoes import KEPT
from hrnk_press.drafting.builtin import TEMPLATES
from hrnk_press.drafting.draft import draft as draft_from_template
from hrnk_press.drafting.like import draft_like
from hrnk_press.drafting.notes import Note
from hrnk_press.drafting.slug import slug_for
from hrnk_press.errors import Fault, NotFound, UnreadableData, UsageFault
from hrnk_press.frozen import frozen
from hrnk_press.model.office import Office
from hrnk_press.model.release import Moment, Release
from hrnk_press.workspace.creation import ATTACHMENTS, create_release
from hrnk_press.workspace.locate import Workspace, checked_slug
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.release_file import LARGEST_BODY, parse_release, read_release
from hrnk_press.workspace.releases import existing_release, slugs
from hrnk_press.workspace.schema import nearest_word

__all__ = ["TEMPLATES", "Drafted", "Wish", "draft"]


@frozen
class Wish:
    """What is asked for; what is empty comes from the office, or is left to be written.

    `like` and `corrects` are slugs, `announcement` is an older announcement's page or document, read.
    """

    template: str = ""
    headline: str = ""
    slug: str = ""
    date: dt.date | None = None
    place: str = ""
    language: str = ""
    organizations: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    embargo: Moment | None = None
    like: str = ""
    corrects: str = ""
    announcement: Source | None = None


@frozen
class Drafted:
    """A new release. `notes` say what to look at in the announcement it was read from.

    `embargo` is the one it has, asked for or taken over with the words it holds, of a release or of line
    `embargo_line` of an announcement; None for none. `left_out` are the lines of the announcement's file that are no
    part of the draft, with `words_left_out` words; it `may_go_out` at once where it has no embargo, and its day is not over.
    """

    slug: str
    id: str
    path: Path
    notes: tuple[Note, ...]
    words_left_out: int
    embargo: Moment | None = None
    embargo_line: int = 0
    left_out: tuple[LeftOver, ...] = ()
    may_go_out: bool = False


def draft(workspace: Workspace, wish: Wish, now: dt.datetime) -> Drafted:
    """Make the folder of a new release with its draft, and record its embargo; all of it or nothing.

    Raises NotFound for a template, release, person or organization that is none, Refused where the
    slug is taken, UnreadableData where the office or its own template is broken, and DiskFault.
    """
    press = open_office(workspace)
    _refuse_unknown(press, wish)
    page = _page(press, wish.announcement) if wish.announcement else None
    taken: Taken | None = None
    if page and wish.announcement:
        taken = taken_over(page, wish.announcement, press.office, now, wish.embargo)
    carried: tuple[ImportedFile, ...] = ()
    if taken and wish.announcement:
        item, carried = with_files(taken.item, wish.announcement.files)
        taken = replace(taken, item=item)
    answers = _answers(press, wish, taken, carried)
    release_id = str(uuid4())
    text = _text(press, wish, answers, release_id, now)
    with office_lock(workspace):
        slug = checked_slug(wish.slug) if wish.slug else _free_slug(workspace, answers)
        try:
            embargo = first_embargo(workspace, parse_release(text, slug), now)
            files = {f"{ATTACHMENTS}/{it.name}": it.content for it in carried}
            path = create_release(workspace, slug, text, {**embargo, **files})
        except UnreadableData as unreadable:
            raise UnreadableData(tuple(map(_of_the_draft, unreadable.faults))) from None
    return Drafted(
        slug,
        release_id,
        path,
        (
            *(wish.announcement.notes if wish.announcement else ()),
            *(_notes(taken, carried, wish.language, press.office) if taken else ()),
        ),
        _left_out(page) if page else 0,
        answers.embargo,
        taken.line if taken else 0,
        tuple(_lines_left_out(page, taken)) if page and taken else (),
        taken is not None and not answers.embargo and not _is_over(taken.item.date, press, now),
    )


def _page(press: PressOffice, source: Source) -> Page:
    """The page, its first item the announcement. What could be no release is not looked through for its parts."""
    size = sum(len(it.text.encode()) for it in source.blocks)
    if size > LARGEST_BODY:
        raise UsageFault(
            f"the announcement has {size:,} bytes, and the text of a release at most {LARGEST_BODY:,}",
            "Give the text of one announcement",
        )
    page = read_page(source, press.registry, press.office, plain=True)
    if not page.items:
        hint = "Name the file that holds the announcement"
        what = "it holds navigation and other furniture of a page, and no announcement"
        raise UnreadableData((Fault("no-announcement", what, source.name, hint=hint),))
    return page


def _is_over(day: dt.date | None, press: PressOffice, now: dt.datetime) -> bool:
    return day is not None and day < press.day(now)


def _left_out(page: Page) -> int:
    """How many words of the page are part of its furniture, of listings, of nothing."""
    words = page.words
    return sum((words.release, words.notices, words.furniture, words.rest)) - page.items[0].words


def _lines_left_out(page: Page, taken: Taken) -> Iterator[LeftOver]:
    """The lines that these words are, as they stand in the file; none that the draft has after all."""
    drafted = {it.text for it in taken.item.body}
    blocks = (*page.furniture, *page.rest, *(it for item in page.items[1:] for it in item.blocks))
    for it in sorted(blocks, key=lambda it: it.line):
        if it.text not in drafted:
            yield LeftOver(it.line, f"{it.marker} {it.text}".strip())


def _notes(
    taken: Taken, carried: tuple[ImportedFile, ...], language: str, office: Office
) -> Iterator[Note]:
    """What to look at, said of a draft."""
    for it in taken.item.notes:
        if it.message == NO_LANGUAGE:
            if not language:
                said = f"{NO_LANGUAGE}, and the draft has the office’s, {office.languages[0]}"
                yield replace(it, message=said, hint="set language where that is wrong")
        elif it.message != KEPT:
            yield it
    yield from taken.notes
    if carried:
        names = ", ".join(it.name for it in carried)
        hint = "strike from the attachments what is not to go out, and remove the file"
        yield Note(taken.item.line, f"attached is what came with the mail: {names}", hint)
    for contact in taken.item.contacts:
        if contact.name and not contact.person:
            said = f"nobody in contacts.toml is named {contact.name}"
            hint = "add the person to contacts.toml and the id to contacts, then strike these words"
            yield Note(contact.line, said, hint)


def _of_the_draft(fault: Fault) -> Fault:
    """The fault, said of words that stand in no file yet."""
    return replace(fault, file="the new draft", line=None, column=None)


def _answers(
    press: PressOffice, wish: Wish, taken: Taken | None, carried: tuple[ImportedFile, ...]
) -> Answers:
    names = {it.name for it in carried}
    corrected = _release(press.workspace, wish.corrects) if wish.corrects else None
    quoted = corrected or (_release(press.workspace, wish.like) if wish.like else None)
    return Answers(
        template=wish.template,
        headline=wish.headline,
        date=wish.date,
        place=wish.place,
        language=wish.language,
        organizations=wish.organizations,
        contacts=wish.contacts,
        embargo=wish.embargo
        or (taken.embargo if taken else None)
        or (_standing_embargo(press, quoted) if quoted else None),
        corrects=corrected,
        announcement=taken.item if taken else None,
        attachments=tuple(it for it in taken.item.attachments if it.file in names) if taken else (),
    )


def _standing_embargo(press: PressOffice, quoted: Release) -> Moment | None:
    """The embargo that a draft shares, since it quotes what it corrects or begins with its words."""
    return None if is_out(press.workspace, quoted) else quoted.embargo


def _text(press: PressOffice, wish: Wish, answers: Answers, id: str, now: dt.datetime) -> str:
    today = press.day(now)
    if wish.like:
        return draft_like(_release(press.workspace, wish.like), answers, today, id=id)
    source, render = draft_template(press.workspace, wish.template)
    return draft_from_template(
        source, answers, press.office, press.registry, today, id=id, render=render
    )


def _release(workspace: Workspace, slug: str) -> Release:
    return read_release(workspace, existing_release(workspace, slug))


def _free_slug(workspace: Workspace, answers: Answers) -> str:
    read = answers.announcement
    return slug_for(answers.headline or (read.headline if read else ""), slugs(workspace))


def _refuse_unknown(press: PressOffice, wish: Wish) -> None:
    for kind, asked, known in (
        ("organization", wish.organizations, press.registry.organizations),
        ("person", wish.contacts, press.registry.people),
    ):
        for name in asked:
            if name not in known:
                near = nearest_word(name, known)
                has = f"It has: {', '.join(sorted(known)) or 'none yet'}"
                raise NotFound(
                    f"contacts.toml has no {kind} {name!r}",
                    f"Did you mean {near}? {has}" if near else has,
                    code=f"unknown-{kind}",
                )
