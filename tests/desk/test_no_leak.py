"""Nothing about a release is in a public output before its lift: not a word, not the name of a file.

Public are the files below `releases/SLUG/out/public/`, the calendar for everybody, and what the hooks of a
lift are told. Everything else (exports, lists, answers of commands) is for the staff of the office.

Press offices are built at random, with a distinctive word in each place where a release holds words. They
are worked in at random moments around the instants, and after each step every byte and every name of every
public output is searched for the words of what is not public.
"""

import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any
from unittest.mock import patch

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from hrnk_press.cli.data import as_data
from hrnk_press.desk.calendar import embargo_calendar
from hrnk_press.desk.due import GRACE
from hrnk_press.desk.embargo_set import embargo_set
from hrnk_press.desk.export import export
from hrnk_press.desk.lifting import Lifting
from hrnk_press.desk.load import open_office
from hrnk_press.desk.occasions import Moment as HookMoment
from hrnk_press.desk.occasions import occasions
from hrnk_press.desk.survey import survey
from hrnk_press.errors import Refused
from hrnk_press.model.event import Occasion
from hrnk_press.model.office import HookOccasion
from hrnk_press.model.release import Moment
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import make_desk
from tests.conftest import make_office, write_release
from tests.desk.conftest import INSTANT, MINUTE, SECOND, front, lift_at, note

HAPPENINGS = [Occasion.SHARED, Occasion.HELD, *[Occasion.HOLD_ENDED] * 3, Occasion.KILLED]
WORD = re.compile(r"zq\w*?zq")


@dataclass
class Planted:
    """A release and its words: those of its text as it is now, and those that were lifted."""

    number: int
    slug: str
    instant: datetime | None
    archived: bool
    written: dict[str, str] = field(default_factory=dict)
    lifted: set[str] = field(default_factory=set)
    edits: int = 0

    def word(self, place: str) -> str:
        """The word of that place in this edit of the release, which stands nowhere else."""
        return self.written.setdefault(place, f"zq{self.number}x{self.edits}{place}zq")


class Newsroom(RuleBasedStateMachine):
    """A press office at work, and what the world can see of it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.ws = Workspace(make_office(self.folder / "office"))
        make_desk(self.ws)
        self.now = INSTANT - 60 * MINUTE
        self.releases: dict[str, Planted] = {}
        self.unsynced = patch.object(os, "fsync", lambda _: None)
        self.unsynced.start()

    def teardown(self) -> None:
        self.unsynced.stop()
        shutil.rmtree(self.folder)

    @initialize(
        releases=st.lists(
            st.tuples(
                st.none() | st.integers(0, 90),
                st.sampled_from([False, False, False, True]),
                st.sampled_from(["", "", "", "", "a witness"]),
                st.lists(st.sampled_from(["embargoed", "public", "both"]), max_size=2),
            ),
            min_size=2,
            max_size=4,
        )
    )
    def open_office(self, releases: list[tuple[int | None, bool, str, list[str]]]) -> None:
        shutil.rmtree(self.ws.release_folder("border-survey"))
        for number, (minute, archived, hold, attached) in enumerate(releases):
            instant = None if minute is None else INSTANT + minute * MINUTE
            planted = Planted(number, f"zq{number}slugzq", instant, archived and number > 0)
            self.releases[planted.slug] = planted
            self.write(planted, hold, attached)

    def write(self, planted: Planted, hold: str, attached: list[str]) -> None:
        """Write the release with its words, and its attachments with theirs."""
        keys = {"hold": f'"{hold}"'} if hold and planted.instant else {}
        text = front(planted.number, planted.instant, **keys)
        text = re.sub(r'(?m)^headline = ".*"', f'headline = "{planted.word("headline")}"', text)
        text = re.sub(
            r'(?m)^subheadline = ".*"', f'subheadline = "{planted.word("subheadline")}"', text
        )
        if planted.archived:
            text = f"archived = true\n{text}".replace("date = 2026-12-02", "date = 2013-06-04")
        for number, when in enumerate(attached):
            text += self.attach(planted, f"{when}{number}", when)
        body = (
            f"\nPeople said {planted.word('body')} to us.\n\n"
            f"## Notes to editors\n\nAbout {planted.word('notes')}.\n"
        )
        write_release(self.ws.root, planted.slug, text, body)

    def attach(self, planted: Planted, name: str, when: str) -> str:
        """An attachment with words in its name, its description and its bytes."""
        file = f"{planted.word(f'file{name}')}.pdf"
        folder = self.ws.release_folder(planted.slug) / "attachments"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / file).write_bytes(f"%PDF-1.4 {planted.word(f'content{name}')}".encode())
        described = (f'{it} = "{planted.word(it + name)}"' for it in ("title", "caption", "credit"))
        return "\n".join(
            ("", "[[attachments]]", f'file = "{file}"', f'when = "{when}"', *described, "")
        )

    def chosen(self, number: int) -> Planted:
        return list(self.releases.values())[number % len(self.releases)]

    # What goes on in the office.

    @rule(step=st.sampled_from([SECOND, MINUTE, 10 * MINUTE, GRACE + SECOND]))
    def time_passes(self, step: timedelta) -> None:
        self.now += step

    @rule()
    def the_next_instant_comes(self) -> None:
        """One second before nothing may open; at the instant it may."""
        instants = [it.instant for it in self.releases.values() if it.instant]
        ahead = min((it for it in instants if it > self.now), default=self.now + MINUTE)
        for now in (ahead - SECOND, ahead):
            self.now = max(self.now, now)
            self.the_scheduler_runs()
            self.nothing_leaks()

    @rule(step=st.sampled_from([SECOND, 5 * MINUTE, 2 * GRACE]))
    def the_clock_is_set_back(self, step: timedelta) -> None:
        self.now -= step

    @rule()
    def the_scheduler_runs(self) -> None:
        self.saw(lift_at(self.ws, self.now), early=False)

    @rule(number=st.integers(0, 3), early=st.sampled_from(["", "a partner was early"]))
    def somebody_lifts(self, number: int, early: str) -> None:
        try:
            self.saw(lift_at(self.ws, self.now, self.chosen(number).slug, early=early), bool(early))
        except Refused:
            return

    def saw(self, lifting: Lifting, early: bool) -> None:
        """Note what became public; nothing may that time or a hold forbids."""
        for lifted in lifting.lifted:
            planted = self.releases[lifted.slug]
            assert not planted.archived
            assert early or lifted.completed or not planted.instant or self.now >= planted.instant
            if not lifted.completed:
                planted.lifted |= {planted.slug} | {
                    word for place, word in planted.written.items() if "embargoed" not in place
                }

    @rule(number=st.integers(0, 3))
    def one_is_edited(self, number: int) -> None:
        """Its next words are a draft, whatever is public by now."""
        planted = self.chosen(number)
        planted.edits += 1
        planted.written = {}
        hold = "hold = " in self.ws.release_file(planted.slug).read_text(encoding="utf-8")
        self.write(planted, "a witness" if hold else "", ["both", "embargoed"])

    @rule(
        number=st.integers(0, 3),
        occasion=st.sampled_from(HAPPENINGS),
    )
    def one_is_held_or_let_go_or_killed(self, number: int, occasion: Occasion) -> None:
        note(self.ws, occasion, self.now, self.chosen(number).slug, reason="a witness")

    @rule(number=st.integers(0, 3), minute=st.integers(0, 180))
    def an_embargo_is_moved(self, number: int, minute: int) -> None:
        planted, until = self.chosen(number), INSTANT + minute * MINUTE
        moment = Moment(until.replace(tzinfo=None), "UTC", until)
        try:
            embargo_set(open_office(self.ws), planted.slug, moment, self.now)
        except Refused:
            return
        planted.instant = until

    @rule(number=st.integers(0, 3))
    def one_is_exported(self, number: int) -> None:
        with suppress(Refused):  # killed, or held with no embargo to name
            export(self.ws, self.chosen(number).slug, ("text", "html", "eml"), self.now)

    @rule(number=st.integers(0, 3))
    def exports_are_deleted(self, number: int) -> None:
        shutil.rmtree(self.ws.release_folder(self.chosen(number).slug) / "out", ignore_errors=True)

    # What the world sees.

    @invariant()
    @precondition(lambda self: self.releases)
    def nothing_leaks(self) -> None:
        allowed = {word for it in self.releases.values() for word in it.lifted}
        for name, data in self.public_outputs():
            seen = set(WORD.findall(f"{name}\n{data.decode('utf-8', 'replace')}"))
            assert seen <= allowed, f"{name} shows {sorted(seen - allowed)}"

    def public_outputs(self) -> Iterator[tuple[str, bytes]]:
        """The name and bytes of whatever anybody can see, mails taken apart."""
        for path in self.ws.releases.glob("*/out/public/**/*"):
            if path.is_file():
                yield str(path.relative_to(self.ws.root)), path.read_bytes()
                if path.suffix == ".eml":
                    yield from parts_of(path.read_bytes())
        yield "calendar.ics", embargo_calendar(self.ws, self.now, private=True).content
        yield "hooks", json.dumps(list(self.told_of_lifts())).encode()

    def told_of_lifts(self) -> Iterator[Any]:
        """What hooks are told about what was lifted."""
        moment = HookMoment(open_office(self.ws), survey(self.ws), self.now, GRACE)
        for telling in occasions(moment, Lifting()):
            if telling.on is HookOccasion.ON_LIFTED:
                yield as_data(telling.details())


def parts_of(mail: bytes) -> Iterator[tuple[str, bytes]]:
    """The header and every part of a mail, decoded, with the names of its attachments."""
    message = message_from_bytes(mail, policy=policy.default)
    yield "header", "\n".join(f"{name}: {value}" for name, value in message.items()).encode()
    for part in message.walk():
        if not part.is_multipart():
            content = part.get_payload(decode=True)
            assert isinstance(content, bytes)
            yield part.get_filename("part"), content


TestNewsroom = Newsroom.TestCase
TestNewsroom.settings = settings(
    max_examples=40,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


def test_F20_the_search_would_find_a_word_wherever_it_is(tmp_path: Path) -> None:  # noqa: N802
    """In a name, in text, in a header, in an attachment that is encoded."""
    room = Newsroom()
    try:
        room.open_office([(0, False, "", ["both"])])
        room.now = INSTANT
        room.saw(lift_at(room.ws, INSTANT), early=False)
        (planted,) = room.releases.values()
        seen = {
            word
            for name, data in room.public_outputs()
            for word in WORD.findall(f"{name}\n{data.decode('utf-8', 'replace')}")
        }
        assert seen == planted.lifted
        assert len(seen) == len(planted.written) + 1
    finally:
        room.teardown()
