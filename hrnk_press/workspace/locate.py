"""Where the press office stands, and where its files stand in it."""

import os
import unicodedata
from pathlib import Path

from hrnk_press.errors import DiskFault, NotFound, Refused, UsageFault
from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern

PRESS_FILE = "press.toml"
CONTACTS_FILE = "contacts.toml"
RELEASE_FILE = "release.md"
HISTORY_FOLDER = "history"
_SLUG = pattern(r"[^\W_](?:[\w.-]*[\w-])?")
_LONGEST_SLUG = 200  # leaves room for what exports put around it in file names of 255 bytes


@frozen
class Workspace:
    """A press office: the folder that holds `press.toml`, as an absolute path."""

    root: Path

    @property
    def press_file(self) -> Path:
        """The settings."""
        return self.root / PRESS_FILE

    @property
    def contacts_file(self) -> Path:
        """The registry of people and organizations."""
        return self.root / CONTACTS_FILE

    @property
    def releases(self) -> Path:
        """The folder that holds one folder per release."""
        return self.root / "releases"

    @property
    def templates(self) -> Path:
        """The office's own drafts and layouts; often absent."""
        return self.root / "templates"

    @property
    def lists(self) -> Path:
        """The media lists."""
        return self.root / "lists"

    @property
    def local(self) -> Path:
        """What belongs to this machine only: who acts, the desk marker, locks, caches."""
        return self.root / ".hrnk-press"

    def release_folder(self, slug: str) -> Path:
        """The folder of that release, which need not exist; a slug that is none raises UsageFault."""
        return self.releases / checked_slug(slug)

    def release_file(self, slug: str) -> Path:
        """The text of that release, which need not exist."""
        return self.release_folder(slug) / RELEASE_FILE


def is_slug(name: str) -> bool:
    """Whether a release's folder may bear that name.

    One path component of letters, digits, dots, hyphens and underscores of any script, at most 200 bytes,
    beginning with a letter or a digit: no separator, no control character, no hidden file.
    """
    composed = unicodedata.normalize("NFC", name)
    return _SLUG.fullmatch(composed) is not None and len(name.encode()) <= _LONGEST_SLUG


def checked_slug(slug: str) -> str:
    """The slug itself, or UsageFault where no release can have that name."""
    if is_slug(slug):
        return slug
    raise UsageFault(
        f"{slug!r} is not the name of a release",
        "Give the name of its folder in releases/: letters, digits and hyphens, such as border-survey",
        code="bad-slug",
    )


def find_workspace(start: Path, named: Path | None = None) -> Workspace:
    """The press office `named`, else the nearest one at or above `start`.

    Raises NotFound where there is none, and Refused where it belongs to another user: its settings
    name programs to run, so whoever owns them would act with the rights of whoever calls.
    """
    root = _named(named) if named is not None else _upward(start)
    _refuse_foreign(root)
    return Workspace(root)


def _named(folder: Path) -> Path:
    if not folder.is_dir():
        raise NotFound(f"{folder} is not a folder", "Check the path after --workspace")
    if not is_office(folder):
        raise NotFound(
            f"{folder} is not a press office: it holds no {PRESS_FILE}",
            f"Make one there:  hrnk-press init {folder}",
        )
    return folder.resolve()


def _upward(start: Path) -> Path:
    folder = start.resolve()
    for candidate in (folder, *folder.parents):
        if is_office(candidate):
            return candidate
    raise NotFound(
        f"no press office here: {folder} and the folders above it hold no {PRESS_FILE}",
        "Go to your press office, name it with --workspace DIR, or make one:\n  hrnk-press init",
    )


def is_office(folder: Path) -> bool:
    """Whether the folder itself is a press office; DiskFault where nobody may look."""
    try:
        return (folder / PRESS_FILE).is_file()
    except OSError as error:
        raise DiskFault(
            f"{folder / PRESS_FILE} cannot be reached: {error.strerror}",
            "Check the permissions of the folder",
        ) from error


def _refuse_foreign(root: Path) -> None:
    user = os.geteuid()
    for path in (root, root / PRESS_FILE):
        owner = path.stat().st_uid
        if owner != user:
            raise Refused(
                f"{path} belongs to another user ({user_name(owner)}), and its settings can start programs",
                f"Work as {user_name(owner)}, or, if you trust what it holds, make it yours:  "
                f"chown -R {user_name(user)} {root}",
                code="foreign-office",
            )


def user_name(uid: int) -> str:
    """The system's name for that user; the number where it has none."""
    import pwd

    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)
