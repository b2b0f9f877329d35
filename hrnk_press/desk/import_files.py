"""Which files an import reads: those named, and in folders those that announcements come in."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from hrnk_press.drafting.archive.pages.source import FORMATS
from hrnk_press.errors import Fault, NotFound, Refused
from hrnk_press.frozen import frozen
from hrnk_press.workspace.locate import Workspace

_ADDRESS = re.compile(r"(?:https?|ftp)://", re.IGNORECASE)


@frozen
class FilesFound:
    """The files to read, in order; `others` in those folders, which no announcement comes in; and what of them
    cannot be opened.
    """

    files: tuple[Path, ...]
    others: tuple[Path, ...] = ()
    faults: tuple[Fault, ...] = ()


def shown(path: Path) -> str:
    """The path as messages and files have it; of a name in another encoding, what is legible."""
    return os.fsencode(path).decode("utf-8", "replace")


def files_to_import(workspace: Workspace, named: Iterable[str]) -> FilesFound:
    """The files of these names, each once; in folders by path, what is hidden or the office's own left aside.

    Raises NotFound for what is not there, and Refused for a release of the office.
    """
    files: list[Path] = []
    others: list[Path] = []
    faults: list[Fault] = []
    for name in named:
        path = Path(name)
        _refuse_no_file(name)
        if not name or not path.exists():
            raise NotFound(f"no file {shown(path) if name else name!r}", "Check the path.")
        _refuse_own(workspace, path)
        if not path.is_dir():
            files.append(path)
            continue
        inside = sorted(_files_in(path, workspace, faults))
        named_so = [it for it in inside if it.suffix.lower() in FORMATS]
        fitting = [it for it in named_so if it.is_file()]
        faults += [_no_file(it) for it in named_so if not it.is_file()]
        if not fitting and not faults:
            hint = f"Announcements are files that end in {', '.join(FORMATS)}"
            raise NotFound(f"no announcements in {shown(path)}", hint)
        files += fitting
        others += [it for it in inside if it.suffix.lower() not in FORMATS]
    return FilesFound(
        tuple(dict.fromkeys(files)), tuple(dict.fromkeys(others)), tuple(dict.fromkeys(faults))
    )


def _refuse_no_file(name: str) -> None:
    """Raise NotFound for what is given for a file and is none: an address, standard input."""
    if name == "-":
        hint = "Save the text as a file. For a draft of it  hrnk-press new --from -"
        raise NotFound("import reads files, not standard input", hint)
    if _ADDRESS.match(name) and not Path(name).exists():
        hint = "Open the page in a browser, save it, and import that file"
        raise NotFound(f"{name} is an address, and nothing is loaded from the web", hint)


def _files_in(folder: Path, workspace: Workspace, faults: list[Fault]) -> Iterator[Path]:
    def unreadable(error: OSError) -> None:
        where = shown(Path(error.filename))
        said = f"the folder cannot be opened: {error.strerror}"
        faults.append(Fault("folder-unreadable", said, where, hint="Ask who owns it"))

    for at, folders, files in os.walk(folder, onerror=unreadable):
        here = Path(at)
        folders[:] = [it for it in folders if not it.startswith(".")]
        if _is_own(workspace, here):
            folders.clear()
            continue
        faults += [_link(here / it) for it in folders if _leads_out(here / it, folder, workspace)]
        yield from (here / name for name in files if not name.startswith("."))


def _no_file(path: Path) -> Fault:
    """What is named like a page, and is nothing that can be read to an end."""
    if path.is_symlink() and not path.exists():
        said, hint = (
            f"it is a link to {shown(path.readlink())}, which is not there",
            "Look who moved it",
        )
    else:
        said, hint = "it is no file, but a pipe or a device", "Save what it gives as a file"
    return Fault("not-a-file", said, shown(path), hint=hint)


def _leads_out(path: Path, folder: Path, workspace: Workspace) -> bool:
    """Whether that folder is a link to one that is read neither for itself nor as the office's own."""
    if not path.is_symlink() or _is_own(workspace, path):
        return False
    return not path.resolve().is_relative_to(folder.resolve())


def _link(path: Path) -> Fault:
    said = f"this folder is a link to {shown(path.readlink())}, and links are not followed"
    return Fault("folder-linked", said, shown(path), hint="Name that folder to import it too")


def _is_own(workspace: Workspace, path: Path) -> bool:
    own = (workspace.releases.resolve(), workspace.templates.resolve())
    where = path.resolve()
    return any(where.is_relative_to(it) for it in own)


def _refuse_own(workspace: Workspace, path: Path) -> None:
    """Raise Refused for a release of the office: archived, its embargo and its approval would bind nobody."""
    if _is_own(workspace, path):
        raise Refused(
            f"{shown(path)} is of this office: it is no older announcement; nothing was written",
            "For a draft like another release  hrnk-press new --like SLUG",
            code="own-release",
        )
