"""Several media lists made one: nobody twice, and what two lists say differently is a question to a person."""

from collections.abc import Iterator, Sequence

from hrnk_press.desk.list_rows import Faults
from hrnk_press.desk.lists import members_of, sound_list, write_list
from hrnk_press.desk.load import open_office
from hrnk_press.errors import Fault, UsageFault
from hrnk_press.frozen import frozen
from hrnk_press.model.media_list import COLUMNS, Member
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.medialists.files import list_digest, list_path, shown_path
from hrnk_press.workspace.medialists.seen import Seen
from hrnk_press.workspace.schema import shown
from hrnk_press.workspace.streamed import staged


@frozen
class ListMerge:
    """What was merged: `rows` are on the list then, `both` stood on more than one.

    With `differing`, which say what of whom, nothing was written.
    """

    list: str
    merged: tuple[str, ...]
    rows: int
    both: int
    differing: tuple[Fault, ...] = ()
    applied: bool = False


def lists_merge(
    workspace: Workspace, names: Sequence[str], into: str, *, prefer: str = "", apply: bool = False
) -> ListMerge:
    """How many people of these lists would be on the list `into`, which is new or one of them.

    With `apply` they are put there. The other lists stay.

    What one list leaves empty another may fill. Where two say something else of one person, `prefer` names
    the list that is right. Raises NotFound, UsageFault, UnreadableData, DiskFault; then nothing is written.
    """
    mail = open_office(workspace).office.mail
    known = {it.name: it for it in (sound_list(workspace, mail, name) for name in names)}
    into, prefer = into.removesuffix(".csv"), prefer.removesuffix(".csv")
    path = list_path(workspace, into)
    if len(known) < 2:
        raise UsageFault("two lists are needed", "hrnk-press lists merge ONE OTHER --into NEW")
    if path.exists() and into not in known:
        hint = f"Merge it too, or name another:  hrnk-press lists merge {' '.join((*known, into))} --into {into}"
        raise UsageFault(f"there is a list {into} already, and it is not merged", hint)
    if prefer and prefer not in known:
        raise UsageFault(
            f"--prefer names {prefer}, which is not merged", f"One of: {', '.join(known)}"
        )
    ordered = sorted(known.values(), key=lambda it: it.name != prefer)
    differing, both = Faults(shown_path(into)), 0
    with office_lock(workspace), Seen() as seen:
        since = list_digest(workspace, into)
        for each in ordered:
            with members_of(workspace, mail, each) as members:
                for line, member in enumerate(members, 2):
                    if seen.add(line, member):
                        both += 1
                        _fill(seen, member, shown_path(each.name), line, differing, prefer)
        if differing.found:
            return ListMerge(into, tuple(known), 0, both, differing.all)
        if not apply:
            return ListMerge(into, tuple(known), sum(1 for _ in _all(seen)), both)
        with staged(path) as target:
            rows = write_list(workspace, into, target, _all(seen), since=since)
    return ListMerge(into, tuple(known), rows, both, applied=True)


def _fill(seen: Seen, member: Member, file: str, line: int, differing: Faults, prefer: str) -> None:
    """Complete what is known of somebody by what another list says."""
    before = seen.get(member.key)
    assert before is not None
    others = zip(COLUMNS[1:], before[1:], member[1:], strict=True)
    told = [(key, old, new) for key, old, new in others if old and new and old != new]
    for key, old, new in told if not prefer else ():
        what = f"{shown(member.email)}: {key} is {shown(new)} here and {shown(old)} before"
        hint = "Make them the same, or say which list is right:  --prefer NAME"
        differing.put(Fault("lists-differ", what, file, line, hint=hint))
    seen.replace(
        Member(before.email, *(old or new for old, new in zip(before[1:], member[1:], strict=True)))
    )


def _all(seen: Seen) -> Iterator[Member]:
    return (member for _, member in seen.rest())
