"""What `init` does: a new press office, there whole or not at all."""

import hashlib
import os
from contextlib import ExitStack
from pathlib import Path

from hrnk_press.errors import Refused
from hrnk_press.workspace.contacts_file import parse_registry
from hrnk_press.workspace.first_files import NewOffice, contacts_text, press_text
from hrnk_press.workspace.leftovers import remove_abandoned
from hrnk_press.workspace.locate import CONTACTS_FILE, PRESS_FILE, is_office
from hrnk_press.workspace.machine import desk_marker
from hrnk_press.workspace.press_file import parse_office
from hrnk_press.workspace.store import (
    TEMPORARY,
    disk_fault,
    make_folder,
    read_bytes,
    write_atomically,
)

FOLDERS = ("releases", "templates", "lists", ".hrnk-press")
DESK_FILE = ".hrnk-press/desk"
# Stands while an office is made, and tells the next `init` which contacts.toml this one wrote.
UNFINISHED_FILE = ".hrnk-press/unfinished"
GIT_LINES = {
    ".gitignore": ("lists/", "out/", "deliveries.jsonl", ".hrnk-press/", f"{TEMPORARY}*"),
    ".gitattributes": ("releases/*/history/** -text", "releases/*/versions/** -text"),
}


def make_office(folder: Path, new: NewOffice) -> tuple[str, ...]:
    """Make a press office in `folder`, new or already there; what was written, relative to it, folders with a "/".

    The machine that makes it is its desk. Nothing that exists is replaced: Refused where the folder is an
    office already or holds a contacts.toml; a .gitignore or .gitattributes that is there gets the lines it
    lacks. New folders are 0700, new files 0600. Where anything fails, everything is as it was; what a run
    that was killed left behind is completed.
    """
    settings, registry = press_text(new), contacts_text(new)
    parse_registry(registry)
    parse_office(settings)
    root = folder.absolute()
    refuse_taken(root)
    created: list[str] = []
    try:
        with ExitStack() as undo:
            _make_folders(root, undo, created)
            _write(root / UNFINISHED_FILE, _digest(registry.encode()), undo)
            # press.toml comes last: it is what makes the folder a press office.
            files = {name: _lengthened(root / name, lines) for name, lines in GIT_LINES.items()}
            files |= {
                DESK_FILE: desk_marker(),
                CONTACTS_FILE: registry.encode(),
                PRESS_FILE: settings.encode(),
            }
            for name, data in files.items():
                _write(root / name, data, undo)
                created.append(name)
            undo.pop_all()
        (root / UNFINISHED_FILE).unlink()
        remove_abandoned(root / ".hrnk-press")
    except OSError as error:
        raise disk_fault(error, f"{folder} cannot be written") from error
    return tuple(created)


def refuse_taken(root: Path) -> None:
    """Raise Refused where the folder is an office already or holds what would be replaced."""
    if is_office(root):
        raise Refused(
            f"{root} is a press office already; nothing was changed",
            "Name another folder:  hrnk-press init DIR",
            code="office-exists",
        )
    names = (CONTACTS_FILE, PRESS_FILE, *FOLDERS)
    taken = [it for it in names if os.path.lexists(root / it) and not _is_left_over(root, it)]
    if taken:
        raise Refused(
            f"{root} already holds {', '.join(taken)}; nothing was changed",
            "Name an empty folder, or move what is there",
            code="folder-in-use",
        )


def _is_left_over(root: Path, name: str) -> bool:
    """Whether it holds nothing of anybody's: an empty folder, or what an `init` that was killed wrote."""
    path = root / name
    if path.is_symlink():
        return False
    if name == CONTACTS_FILE:
        return path.is_file() and _digest(path.read_bytes()) == _read(root / UNFINISHED_FILE)
    own = {Path(it).name for it in (DESK_FILE, UNFINISHED_FILE) if it.startswith(f"{name}/")}
    return path.is_dir() and all(
        it.name in own or it.name.startswith(TEMPORARY) for it in path.iterdir()
    )


def _read(path: Path) -> bytes:
    try:
        return read_bytes(path)[0]
    except FileNotFoundError:
        return b""


def _digest(data: bytes) -> bytes:
    return f"{hashlib.sha256(data).hexdigest()}\n".encode()


def _make_folders(root: Path, undo: ExitStack, created: list[str]) -> None:
    for name in FOLDERS:
        make_folder(root / name, undo)
        (root / name).chmod(0o700)
        created.append(f"{name}/")


def _lengthened(path: Path, lines: tuple[str, ...]) -> bytes:
    """What the file holds, and after it the lines that it lacks."""
    try:
        present, _ = read_bytes(path)
    except FileNotFoundError:
        present = b""
    known = {line.strip() for line in present.decode("utf-8", "replace").splitlines()}
    added = "".join(f"{line}\n" for line in lines if line not in known)
    separator = b"\n" if present and not present.endswith(b"\n") else b""
    return present + (separator + added.encode() if added else b"")


def _write(path: Path, data: bytes, undo: ExitStack) -> None:
    try:
        before, _ = read_bytes(path)
        undo.callback(write_atomically, path, before)
    except FileNotFoundError:
        undo.callback(path.unlink, missing_ok=True)
    write_atomically(path, data)
