"""All the releases of an office."""

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from hrnk_press.errors import DiskFault, Fault, NotFound, UnreadableData
from hrnk_press.model.release import Release
from hrnk_press.workspace.locate import RELEASE_FILE, Workspace, is_slug
from hrnk_press.workspace.places import release_place
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.schema import nearest_word, printable
from hrnk_press.workspace.store import disk_fault


def slugs(ws: Workspace) -> tuple[str, ...]:
    """The names of the folders in `releases/` that hold a release, sorted."""
    return tuple(name for name in _release_folders(ws) if is_slug(name))


def read_all(
    ws: Workspace, *, each: Callable[[Sequence[str]], Iterable[str]] = iter
) -> tuple[tuple[Release, ...], tuple[Fault, ...]]:
    """Every release that can be read, in the order of slugs, and every fault of the others.

    Two releases of one id are both returned, with a fault for the second. `each` hands the names on
    one by one, for whoever is to see how far it got.
    """
    releases: list[Release] = []
    faults: list[Fault] = []
    for name in each(_release_folders(ws)):
        if not is_slug(name):
            faults.append(_bad_name(name))
            continue
        try:
            releases.append(read_release(ws, name))
        except UnreadableData as error:
            faults.extend(error.faults)
        except NotFound:  # removed since the folder was listed
            continue
        except DiskFault as error:
            file = f"releases/{name}/{RELEASE_FILE}"
            faults.append(Fault(error.code, error.message, file, hint=error.hint))
    faults.extend(_shared_ids(releases))
    return tuple(releases), tuple(faults)


def existing_release(ws: Workspace, slug: str) -> str:
    """The slug itself where such a release exists; else NotFound with the nearest names."""
    if _is_there(ws.release_file(slug)):
        return slug
    known = slugs(ws)
    near = nearest_word(slug, known)
    raise NotFound(
        f"no release {slug}",
        f"Did you mean {near}?" if near else "hrnk-press list shows every release",
    )


def _release_folders(ws: Workspace) -> list[str]:
    """The folders in `releases/` with a release in them, whatever their names."""
    try:
        with os.scandir(ws.releases) as entries:
            names = [entry.name for entry in entries if not entry.name.startswith(".")]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise disk_fault(error, "releases cannot be read") from error
    return sorted(name for name in names if _is_there(ws.releases / name / RELEASE_FILE))


def _is_there(path: Path) -> bool:
    """Whether the file exists; one that nobody may look at does, and fails when it is read."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def _bad_name(name: str) -> Fault:
    return Fault(
        "bad-folder-name",
        "a release's folder is named with letters, digits and hyphens only",
        f"releases/{printable(name)}",
        hint="Rename it; if a synced folder left it as a second copy, take what you need and delete it",
    )


def _shared_ids(releases: list[Release]) -> list[Fault]:
    first: dict[str, Release] = {}
    faults = []
    for release in releases:
        holder = first.setdefault(release.id, release)
        if holder is not release:
            line, column = release_place(release.source, ("id",))
            faults.append(
                Fault(
                    "duplicate-id",
                    f"{release.slug} has the same id as {holder.slug}",
                    release.file,
                    line,
                    column,
                    "If one is a copy you do not need, delete it; else give it an id of its own (uuidgen prints one)",
                )
            )
    return faults
