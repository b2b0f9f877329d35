"""What earlier exports left in a release's own `out/` folder, and what they were made of."""

import json
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from hrnk_press.errors import PressError
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.store import read_bytes, sync_folder

MARKS = ".exports.json"
ENDINGS = (".txt", ".html", ".eml", ".draft.eml")


def out_folder(workspace: Workspace, slug: str) -> Path:
    """Where the exports of that release go unless they are asked for elsewhere."""
    return (workspace.release_folder(slug) / "out").absolute()


def mark(digest: str, *, public: bool) -> str:
    """What an export was made of: words and embargo by their digest, and what it says of its status."""
    return f"{digest} {'public' if public else 'not public'}"


def marks_with(folder: Path, names: Iterable[str], mark: str) -> bytes:
    """The file of marks, these files given that one."""
    return json.dumps(_marks(folder) | dict.fromkeys(names, mark), indent=2).encode()


def stale_exports(folder: Path, slug: str, mark: str) -> tuple[str, ...]:
    """The exports there that bear another mark, or none."""
    marks = _marks(folder)
    return tuple(it for it in _names(folder, slug) if marks.get(it) != mark)


def withdraw(folder: Path, slug: str) -> tuple[str, ...]:
    """Delete the exports there; what somebody else put beside them stays. Raises OSError."""
    names = _names(folder, slug)
    for name in names:
        (folder / name).unlink(missing_ok=True)
    if names:
        (folder / MARKS).unlink(missing_ok=True)
        sync_folder(folder)
    return names


def _names(folder: Path, slug: str) -> tuple[str, ...]:
    names = (f"{slug}{ending}" for ending in ENDINGS)
    return tuple(name for name in names if (folder / name).is_file())


def _marks(folder: Path) -> dict[str, str]:
    with suppress(OSError, PressError, ValueError, RecursionError):
        marks = json.loads(read_bytes(folder / MARKS)[0])
        if isinstance(marks, dict):
            return marks
    return {}
