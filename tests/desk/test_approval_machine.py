"""Editors, approvers and movers of embargoes at work in any order: what goes out was approved by everybody.

A plain second account of what each person said yes to is kept beside the program, as values; after every
step the program must come to the same release, and the last step lifts it.
"""

import shutil
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from hrnk_press.desk.approval_carry import carry_approvals
from hrnk_press.desk.approval_withdraw import withdraw_approval
from hrnk_press.desk.embargo_set import embargo_set
from hrnk_press.desk.load import load_release, open_office
from hrnk_press.desk.publishable import publishable
from hrnk_press.errors import NotFound, Refused
from hrnk_press.model.release import Moment
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.model.scopes import Scope
from hrnk_press.workspace.history import read_history
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import make_desk
from tests.conftest import make_office
from tests.desk.approvals import EARLIER, JUN, MARA, ME, approve_as, said, strict
from tests.desk.conftest import INSTANT, SLUG, edit, lift_at, public_files

TEXT, QUOTE, EMBARGO = Scope.TEXT, Scope.QUOTE, Scope.EMBARGO
POLICY = 'approvals = 1\nroles = ["Executive Director"]\npartners = true\nspeakers = true'
VERBS, FIGURES = ("draws on", "draws, on"), ("61 interviews", "62 interviews")
QUOTES, TITLES = ("The two agree.", "The two disagree."), ("Spokesperson", "Speaker")
MINUTES = (0, 10)
PEOPLE = st.sampled_from([ME, MARA, JUN])


class Words(NamedTuple):
    """Everything that a step can change."""

    verb: str = VERBS[0]
    figure: str = FIGURES[0]
    quote: str = QUOTES[0]
    title: str = TITLES[0]
    minute: int = MINUTES[0]

    def seen(self, scope: Scope) -> tuple[object, ...]:
        """What of it an approval of that scope is about."""
        if scope is EMBARGO:
            return (self.minute,)
        return (self.quote,) if scope is QUOTE else self[:4]


class Yes(NamedTuple):
    """Somebody's yes: to the words they had before them, and to those it was carried to."""

    person: str
    scope: Scope
    words: Words
    seen: Words


class Newsroom(RuleBasedStateMachine):
    """An office in which three people must approve a release."""

    @initialize()
    def open(self) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="approvals-"))
        self.ws = strict(Workspace(make_office(self.root / "office")), POLICY)
        make_desk(self.ws)
        self.words = Words()
        self.kept: list[Words] = []
        self.given: list[Yes] = []
        self.clock = EARLIER

    def now(self) -> datetime:
        self.clock += timedelta(seconds=1)
        return self.clock

    @rule(field=st.sampled_from(["verb", "figure", "quote", "title"]), other=st.integers(0, 1))
    def somebody_edits(self, field: str, other: int) -> None:
        choices = {"verb": VERBS, "figure": FIGURES, "quote": QUOTES, "title": TITLES}[field]
        old, new = getattr(self.words, field), choices[other]
        if old == new:
            return
        if field == "title":
            contacts = self.ws.contacts_file.read_text(encoding="utf-8")
            told = contacts.replace(f'title = "{old}"', f'title = "{new}"')
            self.ws.contacts_file.write_text(told, encoding="utf-8")
        else:
            edit(self.ws, old, new)
        self.words = self.words._replace(**{field: new})

    @rule(minute=st.sampled_from(MINUTES))
    def somebody_moves_the_embargo(self, minute: int) -> None:
        at = INSTANT + timedelta(minutes=minute)
        moment = Moment(at.replace(tzinfo=None), "UTC", at)
        embargo_set(open_office(self.ws), SLUG, moment, self.now())
        self.words = self.words._replace(minute=minute)

    @rule(person=PEOPLE, scope=st.sampled_from([None, TEXT, EMBARGO]))
    def somebody_approves(self, person: str, scope: Scope | None) -> None:
        done = approve_as(self.ws, person, scope, now=self.now())
        assert done.version == self.number(self.words)
        self.given += (Yes(person, it.scope, self.words, self.words) for it in done.scopes)

    @rule(data=st.data(), person=PEOPLE)
    @precondition(lambda self: self.kept)
    def somebody_approves_an_earlier_version(self, data: st.DataObject, person: str) -> None:
        number = data.draw(st.integers(1, len(self.kept)))
        done = approve_as(self.ws, person, now=self.now(), version=number)
        words = self.kept[number - 1]
        self.given += (Yes(person, it.scope, words, words) for it in done.scopes)

    @rule(person=PEOPLE)
    def somebody_takes_it_back(self, person: str) -> None:
        told = None if person == ME else said()
        whom = "" if person == ME else person
        try:
            withdraw_approval(self.ws, SLUG, self.now(), person=whom, said=told)
        except NotFound:
            assert person not in {it.person for it in self.given}
        self.given = [it for it in self.given if it.person != person]

    @rule()
    def somebody_carries(self) -> None:
        groups: dict[tuple[str, Scope], list[Yes]] = {}
        for it in self.given:
            groups.setdefault((it.person, it.scope), []).insert(0, it)
        lapsed = [it for key, it in groups.items() if not self.stands(*key, self.words)]
        carried = [next(filter(self.differs_by_the_verb, it), None) for it in lapsed]
        small = None not in carried
        try:
            carry_approvals(self.ws, SLUG, self.now(), reason="a comma")
        except NotFound:
            assert not lapsed
        except Refused:
            assert not small
        else:
            assert lapsed
            assert small
            self.number(self.words)
            self.given += (it._replace(words=self.words) for it in carried if it)

    def differs_by_the_verb(self, it: Yes) -> bool:
        """Whether nothing of the text but the verb has changed since that person saw it."""
        now = self.words
        return it.scope is TEXT and it.seen._replace(verb=now.verb, minute=now.minute) == now

    def number(self, words: Words) -> int:
        """The version that these words are, kept where they were not."""
        if words not in self.kept:
            self.kept.append(words)
        return self.kept.index(words) + 1

    def stands(self, person: str, scope: Scope, words: Words) -> bool:
        """Whether that person said yes to exactly this part of them."""
        return any(
            it.person == person and it.scope is scope and it.words.seen(scope) == words.seen(scope)
            for it in self.given
        )

    def approved(self, words: Words) -> bool:
        """Whether everybody required has: the director and the partner all of it, the speaker the quotation."""
        whole = all(self.stands(who, it, words) for who in (ME, JUN) for it in (TEXT, EMBARGO))
        return whole and (self.stands(MARA, QUOTE, words) or self.stands(MARA, TEXT, words))

    def expected(self) -> Words | None:
        """What must go out: the draft, else the last approved version under its embargo."""
        if self.approved(self.words):
            return self.words
        fit = (it for it in self.kept if it.minute == self.words.minute and self.approved(it))
        return next(reversed(list(fit)), None)

    @invariant()
    def what_would_go_out_was_approved_by_everybody(self) -> None:
        press, draft = load_release(self.ws, SLUG, self.clock)
        events = read_history(self.ws, SLUG)
        assert events.intact, events.problems
        found = publishable(press, draft.release, events.events, self.clock)
        words = words_of(found.resolved) if found.resolved else None
        assert words == self.expected()
        assert bool(found.blockers) == (words is None)

    def teardown(self) -> None:
        if not hasattr(self, "ws"):
            return
        expected = self.expected()
        early = min(MINUTES) * timedelta(minutes=1) - timedelta(seconds=1)
        assert lift_at(self.ws, max(self.clock, INSTANT + early)).lifted == ()
        lifting = lift_at(self.ws, INSTANT + timedelta(minutes=self.words.minute))
        assert (len(lifting.lifted), len(lifting.waiting)) == ((1, 0) if expected else (0, 1))
        text = b"".join(public_files(self.ws).get(f"{SLUG}.txt", b"").split(b"\r")).decode()
        text = " ".join(text.split())
        if expected:
            assert expected.verb in text
            assert expected.figure in text
            assert expected.quote in text
            assert expected.title in text
        else:
            assert text == ""
        shutil.rmtree(self.root)


def words_of(resolved: ResolvedRelease) -> Words:
    """The words of a release that a step can change, read back from it."""
    body = " ".join(resolved.release.body.split())
    assert resolved.embargo is not None
    assert resolved.embargo.utc is not None
    return Words(
        next(it for it in VERBS if it in body),
        next(it for it in FIGURES if it in body),
        next(it for it in QUOTES if it in body),
        next(it.title for it in resolved.contacts if it.id == JUN),
        (resolved.embargo.utc - INSTANT) // timedelta(minutes=1),
    )


Newsroom.TestCase.settings = settings(max_examples=20, stateful_step_count=12, deadline=None)
TestNewsroom = Newsroom.TestCase
