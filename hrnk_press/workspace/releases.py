"""All the releases of an office."""

from collections.abc import Callable, Iterable, Sequence

from hrnk_press.errors import DiskFault, Fault, NotFound, UnreadableData
from hrnk_press.model.release import Release
from hrnk_press.workspace.folders import holds_release, is_there, release_folders
from hrnk_press.workspace.locate import RELEASE_FILE, Workspace, is_slug
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.schema import nearest_word, printable
from hrnk_press.workspace.twins import shared_id, shared_names


def slugs(ws: Workspace) -> tuple[str, ...]:
    """The names of the folders in `releases/` that hold a release, sorted."""
    return tuple(name for name in release_folders(ws) if is_slug(name))


def read_all(
    ws: Workspace, *, each: Callable[[Sequence[str]], Iterable[str]] = iter
) -> tuple[tuple[Release, ...], tuple[Fault, ...]]:
    """Every release that can be read, in the order of slugs, and every fault of the others.

    Two releases of one id are both returned, with a fault for the second, and so are those whose folders
    have one name for some disks. `each` hands the names on
    one by one, for whoever is to see how far it got.
    """
    releases: list[Release] = []
    faults: list[Fault] = []
    shared = SharedIds()
    names = release_folders(ws)
    for name in each(names):
        read = read_one(ws, name)
        if isinstance(read, Release):
            releases.append(read)
            shared.add(read)
        else:
            faults.extend(read)
    return tuple(releases), (*faults, *shared.faults, *shared_names(names))


def read_one(ws: Workspace, name: str) -> Release | tuple[Fault, ...]:
    """The release in the folder of that name, or what keeps it from being read.

    No fault where its folder was removed since the folders were listed.
    """
    if not is_slug(name):
        return (_bad_name(name),)
    try:
        return read_release(ws, name)
    except UnreadableData as error:
        return error.faults
    except NotFound:
        return _removed(ws, name)
    except DiskFault as error:
        file = f"releases/{name}/{RELEASE_FILE}"
        return (Fault(error.code, error.message, file, hint=error.hint),)


class SharedIds:
    """Which releases bear the id of one that was added before them; added in the order of slugs."""

    def __init__(self) -> None:
        self._first: dict[str, str] = {}
        self.faults: list[Fault] = []

    def add(self, release: Release) -> None:
        """Note that release, and a fault where its id is taken."""
        holder = self._first.setdefault(release.id, release.slug)
        if holder != release.slug:
            self.faults.append(shared_id(release, holder))


def existing_release(ws: Workspace, slug: str) -> str:
    """The slug itself where such a release exists; else NotFound with the nearest names."""
    if is_there(ws.release_file(slug)):
        return slug
    for gone in _removed(ws, slug):
        raise NotFound(gone.message, gone.hint)
    known = slugs(ws)
    near = nearest_word(slug, known)
    raise NotFound(
        f"no release {slug}",
        f"Did you mean {near}?" if near else "hrnk-press list shows every release",
    )


def _removed(ws: Workspace, name: str) -> tuple[Fault, ...]:
    """What to say of a folder whose release is gone: something, where the record of what was done to it is not."""
    file = f"releases/{name}/{RELEASE_FILE}"
    if not holds_release(ws, name):
        return ()
    message = f"{file} is gone, and the history of a release stands beside it"
    return (Fault("release-gone", message, file, hint="Bring it back, or delete the whole folder"),)


def _bad_name(name: str) -> Fault:
    return Fault(
        "bad-folder-name",
        "a release's folder is named with letters, digits and hyphens only",
        f"releases/{printable(name)}",
        hint="Rename it; if a synced folder left it as a second copy, take what you need and delete it",
    )
