"""Second copies of a file that a synced folder leaves when two people wrote at once."""

import os
import re
from functools import cache
from pathlib import Path

from hrnk_press.errors import Fault
from hrnk_press.workspace.schema import printable

# What the programs put between a file's name and its ending.
_MARKS = "|".join(
    (
        r" ?\(.*\)",  # Dropbox, Nextcloud "(conflicted copy …)", "(Case Conflict)", browsers and Drive "(1)"
        r"\.sync-conflict-.+",  # Syncthing
        r"[_-]conflict.*",  # ownCloud, Seafile, Box
        r"_conf\(\d+\)",  # Google Drive
        r" \d+",  # iCloud
        r"(?-i:-[A-Z][\w-]*)",  # OneDrive: the name of the computer
    )
)


def conflict_copies(folder: Path, name: str) -> tuple[str, ...]:
    """The names of files in `folder` that look like second copies of `name`, sorted."""
    stem = name.rpartition(".")[0]
    try:
        with os.scandir(folder) as entries:
            others = [
                it.name for it in entries if it.name.lower().startswith(stem) and it.name != name
            ]
    except OSError:
        return ()
    return tuple(sorted(other for other in others if _pattern(name).fullmatch(other)))


def conflict_faults(folder: Path, name: str, shown_folder: str) -> tuple[Fault, ...]:
    """One fault per second copy: until a person has chosen, nobody knows which text is right."""
    prefix = f"{shown_folder}/" if shown_folder else ""
    return tuple(
        Fault(
            "conflict-copy",
            f"a second copy of {name}, left by a synced folder when two people wrote at once",
            prefix + printable(copy),
            hint=f"Take what you need from it into {name}, then delete it",
        )
        for copy in conflict_copies(folder, name)
    )


@cache
def _pattern(name: str) -> re.Pattern[str]:
    stem, _, ending = name.rpartition(".")
    return re.compile(f"{re.escape(stem)}(?:{_MARKS})\\.{re.escape(ending)}", re.IGNORECASE)
