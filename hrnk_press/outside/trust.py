"""Which hooks may start on this machine: exactly those that somebody allowed here.

What was allowed is kept outside the office, in the user's state folder (XDG Base Directory
Specification), so that a `press.toml` that was cloned, pulled or synced can never start a program.
"""

import hashlib
import json
import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from hrnk_press.errors import DiskFault
from hrnk_press.model.office import Hook
from hrnk_press.outside.hooks import home

STATE_VARIABLE = "XDG_STATE_HOME"


class Trust(StrEnum):
    """Whether an office's hooks may start here. CHANGED: others were allowed than there are now."""

    ALLOWED = "allowed"
    CHANGED = "changed"
    NEVER = "never allowed"


def digest_of_hooks(root: Path, hooks: Iterable[Hook]) -> str:
    """The SHA-256 of what would start: occasions and commands, and the bytes of files inside the office.

    A script in the office comes with it from git, so its words are part of what is allowed.
    """
    listed = [
        [hook.on.value, [[word, _content(root, word)] for word in hook.command]] for hook in hooks
    ]
    return hashlib.sha256(json.dumps(listed).encode()).hexdigest()


def trust_in(root: Path, hooks: Iterable[Hook]) -> Trust:
    """Whether these hooks of the office at `root` may start on this machine, for this user."""
    kept = _record_of(root)
    try:
        status = kept.lstat()
        if not stat.S_ISREG(status.st_mode) or status.st_uid != os.geteuid():
            return Trust.NEVER
        allowed = kept.read_text(encoding="ascii").split()[:1]
    except (OSError, UnicodeDecodeError):
        return Trust.NEVER
    return Trust.ALLOWED if allowed == [digest_of_hooks(root, hooks)] else Trust.CHANGED


def allow_hooks(root: Path, hooks: Iterable[Hook]) -> Path:
    """Note that exactly these hooks of the office at `root` may start here; where that is kept (0600)."""
    kept = _record_of(root)
    staged = kept.with_suffix(f".{os.getpid()}")
    try:
        kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="surrogateescape") as file:
            file.write(f"{digest_of_hooks(root, hooks)}\n{root}\n")
            file.flush()
            os.fsync(file.fileno())
        staged.replace(kept)
    except OSError as error:
        with suppress(OSError):
            staged.unlink(missing_ok=True)
        raise DiskFault(
            f"{kept} cannot be written: {error.strerror}", "Check the permissions of the folder"
        ) from error
    return kept


def state_folder() -> Path:
    """Where this program keeps what concerns this user and machine; a relative setting is ignored."""
    named = Path(os.environ.get(STATE_VARIABLE, ""))
    return (named if named.is_absolute() else home() / ".local" / "state") / "hrnk-press"


def _record_of(root: Path) -> Path:
    office = hashlib.sha256(os.fsencode(root)).hexdigest()[:32]
    return state_folder() / "hooks" / office


def _content(root: Path, word: str) -> str:
    """Where a word of a command leads that names something in the office, and the SHA-256 of that file.

    Empty for every other word. A link in the office is followed: what it leads to is what would start.
    """
    try:
        path = Path(os.path.normpath(root / word))
        target = path.resolve()
        if path.is_relative_to(root) or target.is_relative_to(root):
            with target.open("rb") as file:
                return f"{target} {hashlib.file_digest(file, 'sha256').hexdigest()}"
    except (OSError, ValueError):
        return ""
    return ""
