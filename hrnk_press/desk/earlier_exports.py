"""What earlier exports left in a release's own `out/` folder, and what they were made of."""

import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path, PurePosixPath

from hrnk_press.errors import PressError
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.store import read_bytes, sync_folder, write_atomically

MARKS = ".exports.json"
PUBLIC, NOT_PUBLIC = "public", "not public"
HELD = "held"
STOPPED = (HELD, "killed")
ENDINGS = (
    ".txt",
    ".html",
    ".eml",
    ".draft.eml",
    ".review.docx",
    ".ics",
    "-press-kit.zip",
    "-EMBARGOED-press-kit.zip",
)


def out_folder(workspace: Workspace, slug: str) -> Path:
    """Where the exports of that release go unless they are asked for elsewhere."""
    return (workspace.release_folder(slug) / "out").absolute()


def mark(digest: str, signatories: str, *, public: bool, stopped: str = "") -> str:
    """What an export was made of: words and embargo, and signatories, by their digests; and its status.

    `stopped`: "held" or "killed", where it says so.
    """
    return f"{digest} {signatories} {stopped or (PUBLIC if public else NOT_PUBLIC)}"


def marks_with(folder: Path, names: Iterable[str], mark: str) -> bytes:
    """The file of marks, these files given that one."""
    return json.dumps(_marks(folder) | dict.fromkeys(names, mark), indent=2).encode()


def stale_exports(folder: Path, slug: str, mark: str, *, lifted: bool) -> tuple[str, ...]:
    """The exports there that are of other words than this mark's, and of a release that is `lifted` those that
    are not public. What is scheduled for the lift is public before it.
    """
    words = " ".join(mark.split(" ")[:2])
    fitting = {f"{words} {it}" for it in (PUBLIC, NOT_PUBLIC) if it == PUBLIC or not lifted}
    if mark.endswith(STOPPED):
        fitting = {mark}
    marks = _marks(folder)
    return tuple(it for it in _names(folder, slug) if marks.get(it) not in fitting)


def withdraw(
    folder: Path, slug: str, *, but_of: str = "", but_public: bool = False, but_stopped: str = ""
) -> tuple[str, ...]:
    """Delete the exports there; what somebody else put beside them stays. Raises OSError.

    `but_of`: the digest of a list of signatories; what was made of that one stays. So does, with `but_public`,
    what is for everybody, and what says that the release is `but_stopped`.
    """

    def goes(made_of: str) -> bool:
        public = not made_of.endswith((NOT_PUBLIC, *STOPPED))
        stopped = bool(but_stopped) and made_of.endswith(but_stopped)
        return not (stopped or (but_of and but_of in made_of.split()) or (but_public and public))

    return _deleted(folder, slug, goes)


def withdraw_held(folder: Path, slug: str) -> tuple[str, ...]:
    """Delete the exports there that say that the release is held. Raises OSError."""
    return _deleted(folder, slug, lambda made_of: made_of.endswith(HELD))


def _deleted(folder: Path, slug: str, goes: Callable[[str], bool]) -> tuple[str, ...]:
    """Delete the exports there of whose mark that is so."""
    marks = _marks(folder)
    names = tuple(it for it in _names(folder, slug) if goes(marks.get(it, "")))
    for name in names:
        (folder / name).unlink(missing_ok=True)
    for emptied in {(folder / it).parent for it in names} - {folder}:
        with suppress(OSError):  # what somebody else put there stays
            emptied.rmdir()
    if names:
        kept = {it: made_of for it, made_of in marks.items() if it not in names}
        if kept:
            write_atomically(folder / MARKS, json.dumps(kept, indent=2).encode())
        else:
            (folder / MARKS).unlink(missing_ok=True)
        sync_folder(folder)
    return names


def _names(folder: Path, slug: str) -> tuple[str, ...]:
    """The exports there, those too that were made while the release's folder had another name."""
    names = dict.fromkeys((*(f"{slug}{ending}" for ending in ENDINGS), *_marks(folder)))
    return tuple(name for name in names if (folder / name).is_file())


def _is_export(name: str) -> bool:
    """Whether an export may bear that name: a file of the folder, or at most two folders down."""
    parts = PurePosixPath(name).parts
    return 1 <= len(parts) <= 3 and not {"..", "/"} & {*parts} and name != MARKS


def _marks(folder: Path) -> dict[str, str]:
    with suppress(OSError, PressError, ValueError, RecursionError):
        marks = json.loads(read_bytes(folder / MARKS)[0])
        if isinstance(marks, dict):
            return {it: str(marks[it]) for it in marks if _is_export(it)}
    return {}
