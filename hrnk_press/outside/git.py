"""What git knows of the folder of a press office: the files it tracks, and where they are sent."""

import os
from pathlib import Path

from hrnk_press.errors import DiskFault

_SECONDS = 30
MARKS = (".git", "HEAD")
"""What stands in the folder in which git finds a repository: with working files, and without."""


def tracked_files(root: Path) -> frozenset[str] | None:
    """The tracked files below `root`, relative to it with "/"; None without git or without a repository.

    The repository is the one `root` lies in, whatever the environment says, and no program that its
    configuration names is started. A repository that git cannot read raises DiskFault.
    """
    listed = _asked(root, "ls-files", "-z")
    return None if listed is None else frozenset(filter(None, listed.split("\0")))


def remotes(root: Path) -> tuple[str, ...]:
    """The names of the repositories elsewhere that this one is sent to; DiskFault as for `tracked_files`."""
    return tuple((_asked(root, "remote") or "").split())


def _asked(root: Path, *question: str) -> str | None:
    """What git answers; None without git or without a repository."""
    if not _may_be_in_repository(root):
        return None
    import subprocess

    command = ["git", "-c", "core.fsmonitor=false", "-C", os.fspath(root), *question]
    try:
        done = subprocess.run(
            command, capture_output=True, env=_environment(), timeout=_SECONDS, check=False
        )
    except FileNotFoundError:
        return None
    except subprocess.TimeoutExpired:
        raise DiskFault(
            f"git did not answer within {_SECONDS} seconds",
            "Try  git status  in the office",
            code="git",
        ) from None
    if done.returncode == 0:
        return os.fsdecode(done.stdout)
    said = os.fsdecode(done.stderr).strip()
    if "not a git repository" in said:
        return None
    raise DiskFault(
        f"git cannot read the repository: {said.splitlines()[0] if said else 'no reason given'}",
        "Mend the repository: until then nobody can tell what is tracked that must not be",
        code="git",
    )


def _may_be_in_repository(root: Path) -> bool:
    """Whether git could find one from there: a `.git`, or a repository without working files, in it or above."""
    here = Path(os.path.realpath(root))
    return any(_may_exist(folder / name) for folder in (here, *here.parents) for name in MARKS)


def _may_exist(path: Path) -> bool:
    try:
        path.lstat()
    except OSError as error:
        return not isinstance(error, FileNotFoundError | NotADirectoryError)
    return True


def _environment() -> dict[str, str]:
    """Ours, without what points git at another repository, and with messages in English."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return kept | {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
