"""The media lists of an office: which there are, whether they are sound, and who is on them."""

from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager

from hrnk_press.desk.load import open_office
from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.model.media_list import Member
from hrnk_press.model.office import Mail
from hrnk_press.workspace.leftovers import remove_abandoned
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.medialists.files import (
    Known,
    digest_of_file,
    existing_list,
    list_names,
    list_path,
    list_writer,
    opened,
    plain_members,
    remember,
    remembered,
    shown_path,
)
from hrnk_press.workspace.medialists.suppression import read_suppression
from hrnk_press.workspace.store import changed_meanwhile
from hrnk_press.workspace.streamed import Staged


@frozen
class SoundList:
    """A list in which every row was found sound: the digest of the file that was examined, and its rows.

    `tidy`: the file is as this program writes it, so that its rows can be read as they are.
    `placeholders` are addresses that nobody reads mail to, counted when the list was examined.
    """

    name: str
    sha256: str
    rows: int
    tidy: bool
    placeholders: int = 0


@frozen
class ListSummary:
    """A list in a line: how many are on it, hold every embargo, must not be written to; None if unsound."""

    name: str
    rows: int | None
    standing: int | None
    suppressed: int | None


@frozen
class CheckedList:
    """What was found in a list."""

    name: str
    file: str
    rows: int
    placeholders: int
    faults: tuple[Fault, ...]


def sound_list(workspace: Workspace, mail: Mail, name: str) -> SoundList:
    """That list, examined unless this machine remembers that exactly these bytes are sound.

    Raises NotFound, UnreadableData with every fault, and DiskFault where it is changed meanwhile.
    """
    name = existing_list(workspace, name)
    path, shown = list_path(workspace, name), shown_path(name)
    with opened(path, shown) as file:
        sha256 = digest_of_file(file)
        known = remembered(workspace, name)
        if known is not None and known.sha256 == sha256:
            return SoundList(name, sha256, known.rows, tidy=True)
    # Loaded here: a list that is known needs none of it.
    from hrnk_press.desk.list_rows import Faults, ListRows
    from hrnk_press.workspace.medialists.seen import Seen

    faults = Faults(shown)
    with opened(path, shown) as file, Seen() as seen:
        rows = ListRows(file, faults, mail, seen=seen)
        count = sum(1 for _ in rows)
        faults.raise_any()
    _refuse_changed(workspace, name, sha256)
    tidy = rows.tidy and rows.columns.plain
    if tidy:
        remember(workspace, name, Known(sha256, count))
    return SoundList(name, sha256, count, tidy, rows.placeholders)


@contextmanager
def members_of(workspace: Workspace, mail: Mail, known: SoundList) -> Iterator[Iterator[Member]]:
    """The rows of that list one by one; DiskFault after the last where the file is no longer the same."""
    with opened(list_path(workspace, known.name), shown_path(known.name)) as file:
        if digest_of_file(file) != known.sha256:
            raise changed_meanwhile(shown_path(known.name))
        if known.tidy:
            with closing(plain_members(file)) as members:
                yield members
        else:
            from hrnk_press.desk.list_rows import Faults, ListRows
            from hrnk_press.workspace.medialists.seen import Seen

            with Seen() as seen:
                rows = ListRows(file, Faults(shown_path(known.name)), mail, seen=seen)
                yield (member for _, member, _ in rows)
    _refuse_changed(workspace, known.name, known.sha256)


def write_list(
    workspace: Workspace, name: str, target: Staged, members: Iterable[Member], *, since: str
) -> int:
    """Put these members in place of the list, which had that digest, empty for none; how many they are.

    Callers hold the lock. Raises DiskFault, and the list stays, where it was changed meanwhile.
    """
    with list_writer(target) as writer:
        for member in members:
            writer.write(member)
    _refuse_changed(workspace, name, since)
    sha256 = digest_of_file(target.file)
    target.place()
    remove_abandoned(workspace.lists)
    remember(workspace, name, Known(sha256, writer.rows))
    return writer.rows


def lists_list(workspace: Workspace) -> tuple[ListSummary, ...]:
    """Every list; one that cannot be read is named all the same."""
    mail = open_office(workspace).office.mail
    suppression = read_suppression(workspace)
    found: list[ListSummary] = []
    for name in list_names(workspace):
        try:
            known = sound_list(workspace, mail, name)
        except UnreadableData:
            found.append(ListSummary(name, None, None, None))
            continue
        standing = suppressed = 0
        with members_of(workspace, mail, known) as members:
            for member in members:
                standing += bool(member.standing_acceptance)
                suppressed += member.email in suppression
        found.append(ListSummary(name, known.rows, standing, suppressed))
    return tuple(found)


def lists_check(workspace: Workspace, names: Iterable[str] = ()) -> tuple[CheckedList, ...]:
    """Every fault of these lists, of all where none is named. Raises NotFound, UnreadableData and DiskFault."""
    mail = open_office(workspace).office.mail
    read_suppression(workspace)
    chosen = tuple(existing_list(workspace, it) for it in names) or list_names(workspace)
    return tuple(_checked(workspace, mail, it) for it in dict.fromkeys(chosen))


def _checked(workspace: Workspace, mail: Mail, name: str) -> CheckedList:
    from hrnk_press.desk.list_rows import Faults, ListRows
    from hrnk_press.workspace.medialists.seen import Seen

    faults = Faults(shown_path(name))
    with opened(list_path(workspace, name), shown_path(name)) as file, Seen() as seen:
        sha256 = digest_of_file(file)
        try:
            rows = ListRows(file, faults, mail, seen=seen)
        except UnreadableData as unreadable:
            return CheckedList(name, shown_path(name), 0, 0, unreadable.faults)
        count = sum(1 for _ in rows)
    if not faults.found and rows.tidy and rows.columns.plain:
        remember(workspace, name, Known(sha256, count))
    return CheckedList(name, shown_path(name), count, rows.placeholders, faults.all)


def _refuse_changed(workspace: Workspace, name: str, sha256: str) -> None:
    path = list_path(workspace, name)
    if not path.exists():
        if sha256:
            raise changed_meanwhile(shown_path(name))
        return
    with opened(path, shown_path(name)) as file:
        if digest_of_file(file) != sha256:
            raise changed_meanwhile(shown_path(name))
