"""Opening a press office and a release: read once, every fault at once, everything looked up."""

from collections.abc import Callable
from datetime import date, datetime
from functools import cache, cached_property
from pathlib import Path
from typing import TypeVar

from hrnk_press.checks.place import CONTACTS_FILE, PRESS_FILE, KeyPath, Locate, TomlFile
from hrnk_press.desk.telephones import Telephones
from hrnk_press.embargo.instants import settle
from hrnk_press.embargo.zones import zone
from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.model.canonical import canonical_document
from hrnk_press.model.office import Office
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Release
from hrnk_press.model.resolve import resolve
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.workspace.attachments import attached_files, logo_file
from hrnk_press.workspace.contacts_file import read_registry
from hrnk_press.workspace.digest import digest
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.places import toml_places
from hrnk_press.workspace.press_file import read_office
from hrnk_press.workspace.registry_copy import keep_copy, kept_registry
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.releases import existing_release
from hrnk_press.workspace.store import read_text

T = TypeVar("T")


@frozen
class PressOffice:
    """A press office whose settings and registry were read."""

    workspace: Workspace
    office: Office
    registry: Registry
    stale: tuple[Fault, ...] = ()
    """What is wrong with contacts.toml, where the registry is as it could last be read."""

    @cached_property
    def telephones(self) -> Telephones:
        """How its telephone numbers are read, remembered from earlier commands."""
        return Telephones(self.workspace)

    @cached_property
    def contacts_places(self) -> TomlFile:
        """Where things stand in contacts.toml."""
        return _places_in(CONTACTS_FILE, self.workspace.contacts_file)

    @cached_property
    def press_places(self) -> TomlFile:
        """Where things stand in press.toml."""
        return _places_in(PRESS_FILE, self.workspace.press_file)

    def day(self, now: datetime) -> date:
        """The date at that moment where the office is."""
        return now.astimezone(zone(self.office.zone)).date()

    def resolved(
        self, release: Release, now: datetime, *, with_content: bool = False
    ) -> ResolvedRelease:
        """That release with every id looked up and its files measured, or read `with_content`."""
        return resolve(
            release,
            self.office,
            self.registry,
            attached_files(self.workspace, release, with_content=with_content),
            today=self.day(now),
            logo=logo_file(self.workspace, self.office, with_content=with_content),
            printed_phone=self.telephones.printed,
        )


def open_office(workspace: Workspace, *, beside: tuple[Fault, ...] = ()) -> PressOffice:
    """The office's settings and registry.

    Raises UnreadableData with the faults of both files, and with those that were found `beside` them.
    """
    faults: list[Fault] = []
    office = _read(lambda: read_office(workspace), faults)
    registry = _read(lambda: read_registry(workspace), faults)
    if office is None or registry is None:
        raise UnreadableData((*faults, *beside))
    return PressOffice(workspace, office, registry)


def open_all_the_same(workspace: Workspace, *, beside: tuple[Fault, ...] = ()) -> PressOffice:
    """The same for what must not wait for somebody who is editing contacts.toml: lifts, and who looks after them.

    Where that file cannot be read, the registry is as it could last be read on this machine, and the faults
    are told. Raises UnreadableData as `open_office` where that is not known, or the settings cannot be read.
    """
    try:
        press = open_office(workspace, beside=beside)
    except UnreadableData as error:
        office, registry = _read(lambda: read_office(workspace), []), kept_registry(workspace)
        if office is None or registry is None:
            raise
        stale = tuple(it for it in error.faults if it not in beside)
        return PressOffice(workspace, office, registry, stale)
    keep_copy(workspace)
    return press


def open_to_take_back(workspace: Workspace) -> PressOffice:
    """The same for a name that must come off a list at once: where nobody ever read contacts.toml on this machine,
    nobody is known, and the faults are told.
    """
    try:
        return open_all_the_same(workspace)
    except UnreadableData as error:
        return PressOffice(workspace, read_office(workspace), Registry({}, {}), error.faults)


def load_release(
    workspace: Workspace, slug: str, now: datetime, *, with_content: bool = False
) -> tuple[PressOffice, ResolvedRelease]:
    """The office and one release in it. Raises NotFound, and UnreadableData with every fault."""
    faults: list[Fault] = []
    press = _read(lambda: open_office(workspace), faults)
    release = _read(lambda: read_release(workspace, existing_release(workspace, slug)), faults)
    if press is None or release is None:
        raise UnreadableData(tuple(faults))
    return press, press.resolved(release, now, with_content=with_content)


def digest_of(resolved: ResolvedRelease) -> str:
    """The SHA-256 of the release's canonical text, in hex."""
    embargo = resolved.release.embargo
    instant = settle(embargo).instant if embargo else None
    return digest(canonical_document(resolved, instant))


def _places_in(name: str, path: Path) -> TomlFile:
    """A file of the office that is read when something in it is to be pointed at."""

    @cache
    def source() -> str:
        return read_text(path)[0]

    @cache
    def places() -> Locate:
        return toml_places(source())

    def place(key: KeyPath) -> tuple[int, int]:
        return places()(key)

    return TomlFile(name, place, source)


def _read(reading: Callable[[], T], faults: list[Fault]) -> T | None:
    """What `reading` gives; None, its faults kept, where the data cannot be read."""
    try:
        return reading()
    except UnreadableData as unreadable:
        faults.extend(unreadable.faults)
        return None
