"""What reading `press.toml` and `contacts.toml` has in common."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.workspace import store
from hrnk_press.workspace.conflicts import conflict_faults
from hrnk_press.workspace.schema import Validator, fitted
from hrnk_press.workspace.toml_source import Toml

Settings = TypeVar("Settings")
_RESTORE = "Restore it from a backup or from git; hrnk-press init makes one anew in an empty folder"


def read_settings(path: Path, parse: Callable[[str], Settings]) -> Settings:
    """What `parse` makes of a file at the top of the office, the file read once.

    UnreadableData carries every fault: those of the text, a missing file, and second copies that a synced
    folder left, for nobody knows which of them holds.
    """
    faults = conflict_faults(path.parent, path.name, "")
    try:
        settings = parse(store.read_text(path)[0])
    except FileNotFoundError:
        missing = Fault("missing-file", f"{path.name} is missing", path.name, hint=_RESTORE)
        raise UnreadableData((missing, *faults)) from None
    except UnreadableData as error:
        raise UnreadableData((*error.faults, *faults)) from None
    if faults:
        raise UnreadableData(faults)
    return settings


def settings_in(toml: Toml, fit: Validator, file: str) -> dict[str, Any]:
    """The values of the tables; UnreadableData with every fault of syntax and of schema."""
    values, faults = fitted(toml, fit, file)
    if faults:
        raise UnreadableData(faults)
    result: dict[str, Any] = values
    return result
