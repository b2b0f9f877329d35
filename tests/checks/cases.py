"""Cases as data: texts that have a rule's fault, with where it is found, and texts that come close.

`tests/cases/CODE.toml` holds `[[case]]` tables:

- `name`: what is tried, unique in its file.
- `release`: the whole text of a `release.md`.
- `findings`: what the rule finds, in order; empty where it must be silent. Each has `at`
  ("line:column"), `says` (part of the message) and, where it is not the release, `file`.
- `mended`: the whole text after `check --fix`; absent where nothing is mended.
- `times`: how often the body is repeated, for releases too long to be written out.
- `contacts`: a `contacts.toml` in place of the one in `tests/conftest.py`; above the first case, for all of
  the file's.
- `press`: a `press.toml` in place of `PRESS`.
- `files`: what is known of an attachment, by file name: a media type, or the problem with it; after
  a space its size.
- `relatives`: what is known of the releases that this one corrects or translates.
- `inside`: what is inside each attachment, in their order.
- `neighbours`: which other releases of the office are under embargo.
- `consents`: which signatories consented, by id, to "these" or to "earlier" words.
- `lifted`: the text of the version that is public, where one is.
- `voided`: approvals that a change has voided, by the fields of `VoidedApproval`.
- `page_answer`: what answers at the address planned for the release, by the fields of `PageAnswer`.
- `logo`: the same as in `files`, of the office's logo.
- `tracked`, for a rule about the office: what git tracks.
- `registry`, for a fault of the registry itself: true, and `findings` stand in `contacts`.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from hrnk_press.checks.engine import OfficeSubject, Subject, mends_in, run, run_office
from hrnk_press.checks.mends import mended
from hrnk_press.checks.place import CONTACTS_FILE, PRESS_FILE, TomlFile
from hrnk_press.checks.registry_run import run_registry
from hrnk_press.checks.registry_subject import RegistrySubject
from hrnk_press.checks.subject import LiftedText, Neighbour, Relative, VoidedApproval
from hrnk_press.model.file_facts import FileFacts
from hrnk_press.model.finding import Finding
from hrnk_press.model.page_answer import PageAnswer
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Attachment, Embargo, Release
from hrnk_press.model.resolve import resolve
from hrnk_press.model.resolved import AttachedFile
from hrnk_press.workspace.contacts_file import parse_registry, registry_table
from hrnk_press.workspace.places import release_places, toml_places
from hrnk_press.workspace.press_file import parse_office
from hrnk_press.workspace.release_file import parse_release
from tests.conftest import CONTACTS

CASES = Path(__file__).parents[1] / "cases"
SLUG = "border-survey"
RELEASE_FILE = f"releases/{SLUG}/release.md"
TODAY = date(2026, 11, 22)
PRESS = """\
schema_version = 1
organization = "river-watch"
zone = "America/New_York"
reader_zones = ["Asia/Seoul", { zone = "Europe/Zurich", city = "Geneva" }]
"""


@dataclass(frozen=True)
class Case:
    """One case of a rule."""

    code: str
    name: str
    findings: tuple[Mapping[str, str], ...]
    release: str = ""
    mended: str = ""
    times: int = 1
    contacts: str = CONTACTS
    press: str = PRESS
    files: Mapping[str, str] = field(default_factory=dict)
    relatives: tuple[Relative, ...] = ()
    inside: tuple[FileFacts, ...] = ()
    neighbours: tuple[Neighbour, ...] = ()
    consents: Mapping[str, str] = field(default_factory=dict)
    lifted: str = ""
    voided: tuple[VoidedApproval, ...] = ()
    page_answer: PageAnswer | None = None
    logo: str = ""
    tracked: frozenset[str] | None = None
    registry: bool = False

    def found(self) -> tuple[Finding, ...]:
        """What the rule finds."""
        if self.registry:
            subject = RegistrySubject(
                parse_registry(self.contacts),
                parse_office(PRESS),
                TODAY,
                toml_places(self.contacts),
            )
            return run_registry(subject, select=[self.code])
        if self.tracked is not None:
            return run_office(OfficeSubject(self.tracked), select=[self.code])
        return run(self._subject(), select=[self.code])

    def after_fix(self) -> str:
        """The text as `check --fix` leaves it, and nothing where that changes nothing."""
        if self.registry or self.tracked is not None:
            return ""
        subject = self._subject()
        source = subject.release.source
        after = mended(source, mends_in(subject, select=[self.code]))
        return "" if after == source else after

    def _subject(self) -> Subject:
        front, fence, body = self.release.rpartition("+++\n")
        source = front + fence + body * self.times
        subject = subject_of(source, contacts=self.contacts, press=self.press, files=self.files)
        lifted = _lifted(self.lifted) if self.lifted else None
        subject = replace(
            subject,
            relatives=self.relatives,
            lifted=lifted,
            voided=self.voided,
            inside=lambda: self.inside,
            neighbours=lambda: self.neighbours,
            consents=lambda: self.consents,
            page_answer=lambda: self.page_answer,
        )
        if self.logo:
            logo = _attached(Attachment("logo.png"), self.logo)
            subject = replace(subject, resolved=replace(subject.resolved, logo=logo))
        return subject


def read_cases() -> Iterator[Case]:
    """Every case of every rule."""
    for path in sorted(CASES.glob("*.toml")):
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        for entry in document.pop("case"):
            yield _case(path.stem, document | entry)


def _case(code: str, entry: dict[str, Any]) -> Case:
    entry["findings"] = tuple(entry["findings"])
    if "tracked" in entry:
        entry["tracked"] = frozenset(entry["tracked"])
    entry["voided"] = tuple(VoidedApproval(**it) for it in entry.get("voided", ()))
    entry["relatives"] = tuple(_relative(**it) for it in entry.get("relatives", ()))
    entry["inside"] = tuple(_inside(**it) for it in entry.get("inside", ()))
    entry["neighbours"] = tuple(_neighbour(**it) for it in entry.get("neighbours", ()))
    if "page_answer" in entry:
        entry["page_answer"] = PageAnswer(**entry["page_answer"])
    return Case(code=code, **entry)


def _inside(authors: Iterable[str] = (), **facts: Any) -> FileFacts:
    return FileFacts(authors=tuple(authors), **facts)


def _neighbour(embargo: dict[str, Any], **facts: Any) -> Neighbour:
    return Neighbour(embargo=Embargo(**embargo), **facts)


def _lifted(source: str) -> LiftedText:
    """That text as version 1, its attachments the files that `_attached` makes."""
    release = parse_release(source, SLUG)
    return LiftedText(1, release, tuple("00" for _ in release.attachments))


def _relative(embargo: dict[str, Any] | None = None, **facts: Any) -> Relative:
    return Relative(embargo=Embargo(**embargo) if embargo else None, **facts)


def subject_of(
    source: str,
    *,
    contacts: str = CONTACTS,
    press: str = PRESS,
    files: Mapping[str, str] | None = None,
) -> Subject:
    """The subject that the desk would make of that text, registry, settings and attachments."""
    return subject_for(parse_release(source, SLUG), contacts=contacts, press=press, files=files)


def subject_for(
    release: Release,
    *,
    contacts: str = CONTACTS,
    press: str = PRESS,
    files: Mapping[str, str] | None = None,
) -> Subject:
    """The same for a release that was read, or made up."""
    registry = Registry(**{"people": {}, **registry_table()(tomllib.loads(contacts))})
    attachments = tuple(_attached(it, (files or {}).get(it.file, "")) for it in release.attachments)
    return Subject(
        resolve(release, parse_office(press), registry, attachments, today=TODAY),
        registry,
        place=release_places(release.source),
        contacts=TomlFile(CONTACTS_FILE, toml_places(contacts), lambda: contacts),
        press=TomlFile(PRESS_FILE, toml_places(press), lambda: press),
    )


def _attached(attachment: Attachment, fact: str) -> AttachedFile:
    fact, _, size = fact.partition(" ")
    if fact and "/" not in fact:
        return AttachedFile(attachment, problem=fact, size=int(size or 0))
    media_type = fact or "application/pdf"
    return AttachedFile(attachment, media_type=media_type, size=int(size or 1), sha256="00")


def places(findings: tuple[Finding, ...]) -> list[tuple[str, str]]:
    """Each finding's file and "line:column"."""
    return [(it.file, f"{it.line}:{it.column}" if it.line is not None else "") for it in findings]


def expected_places(case: Case) -> list[tuple[str, str]]:
    """The places that the case asks for."""
    file = CONTACTS_FILE if case.registry else RELEASE_FILE
    return [(it.get("file", file), it.get("at", "")) for it in case.findings]
