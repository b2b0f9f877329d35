"""Releases that cannot be told apart: of one id, or in folders whose names some disks take for one."""

import os
import stat
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import suppress

from hrnk_press.errors import Fault
from hrnk_press.model.release import Release
from hrnk_press.workspace.folders import folder_names, holds_release
from hrnk_press.workspace.locate import RELEASE_FILE, Workspace
from hrnk_press.workspace.places import release_place
from hrnk_press.workspace.schema import printable
from hrnk_press.workspace.store import LARGEST_TEXT

_MOST_FRONT_MATTER = 1 << 16
_END = b"\n+++"


def twins_of(ws: Workspace, release: Release) -> tuple[Fault, ...]:
    """A fault for each other release that cannot be told from that one; most are looked into, not read."""
    names = sorted(folder_names(ws))
    bearers = (it for it in names if it != release.slug and _bears(ws, it, release.id))
    alike = (it for it in like(release.slug, names) if holds_release(ws, it))
    return (
        *(shared_id(release, it) for it in bearers),
        *(shared_name(release.slug, it) for it in alike),
    )


def like(slug: str, names: Iterable[str]) -> Iterator[str]:
    """The other names that a Mac or Windows disk takes for that one."""
    folded, letters, plain = _folded(slug), len(slug), slug.isascii()
    may_be = (it for it in names if len(it) == letters or not (plain and it.isascii()))
    return (it for it in may_be if it != slug and _folded(it) == folded)


def shared_names(names: Iterable[str]) -> Iterator[Fault]:
    """A fault for each of the names that such a disk takes for one before it."""
    alike = defaultdict(list)
    for name in names:
        alike[_folded(name)].append(name)
    return (shared_name(name, first) for first, *rest in alike.values() for name in rest)


def shared_id(release: Release, holder: str) -> Fault:
    """The fault of a release that bears the id of the one in the folder `holder`."""
    line, column = release_place(release.source, ("id",))
    return Fault(
        "duplicate-id",
        f"{release.slug} has the same id as {holder}",
        release.file,
        line,
        column,
        "If one is a copy you do not need, delete it; else give it an id of its own (uuidgen prints one)",
    )


def shared_name(name: str, other: str) -> Fault:
    """The fault of a folder that such a disk takes for the folder `other`."""
    return Fault(
        "same-folder-name",
        f"on a Mac or on Windows this folder and {printable(other)} are one, and a clone mixes their files",
        f"releases/{printable(name)}",
        hint="Give one of them another name",
    )


def _folded(name: str) -> str:
    """The name as disks compare it that tell neither capitals nor ways to write an accent."""
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())


def _bears(ws: Workspace, name: str, release_id: str) -> bool:
    """Whether the release in that folder has that id. Where the id does not occur nothing else is read."""
    if release_id.encode() not in _front_matter(f"{ws.releases}/{name}/{RELEASE_FILE}").lower():
        return False
    from hrnk_press.workspace.releases import read_one

    read = read_one(ws, name)
    return isinstance(read, Release) and read.id == release_id


def _front_matter(path: str) -> bytes:
    """The beginning of the file, its front matter at least; nothing of what is no file."""
    with suppress(OSError):
        file = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        try:
            if not stat.S_ISREG(os.fstat(file).st_mode):
                return b""
            begun = os.read(file, _MOST_FRONT_MATTER)
            return begun if _END in begun else begun + os.read(file, LARGEST_TEXT)
        finally:
            os.close(file)
    return b""
