"""What reading `press.toml` and `contacts.toml` has in common."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from hrnk_press.errors import Fault
from hrnk_press.workspace import store
from hrnk_press.workspace.conflicts import conflict_faults
from hrnk_press.workspace.places import toml_places
from hrnk_press.workspace.schema import Validator, faults_in
from hrnk_press.workspace.toml_source import read_toml


def read_settings(
    path: Path, refuse: Callable[[dict[str, Any]], Fault | None], fit: Validator
) -> tuple[Any, tuple[Fault, ...]]:
    """The fitted data of a TOML file at the top of the office, and every fault of it.

    `refuse` sees the data first: the fault it returns stands alone. Second copies left by a synced
    folder are faults too.
    """
    copies = conflict_faults(path.parent, path.name, "")
    try:
        source, _ = store.read_text(path)
    except FileNotFoundError:
        hint = "Restore it, or make a new press office elsewhere and copy its file"
        return None, (
            Fault("missing-file", f"{path.name} is missing", path.name, hint=hint),
            *copies,
        )
    toml = read_toml(source, path.name)
    refused = refuse(toml.data)
    if refused is not None:
        return None, (refused,)
    fitted, misfits = faults_in(toml.data, fit, path.name, toml_places(toml.source))
    if toml.faults:
        misfits = tuple(fault for fault in misfits if fault.code != "missing-key")
    return fitted, (*toml.faults, *misfits, *copies)
