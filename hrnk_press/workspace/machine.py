"""What belongs to this machine alone: who acts here, and whether it is the desk.

Both files stand in `.hrnk-press/`, which git never carries. They name the machine they were written
on, so that a folder copied or synced to another one does not make a second desk of it; where one was
made by hand and names none, it holds for whoever reads it.
"""

import hashlib
import os
from contextlib import suppress
from pathlib import Path

from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace, user_name
from hrnk_press.workspace.store import (
    disk_fault,
    make_folder,
    read_bytes,
    sync_folder,
    write_atomically,
)

MACHINE_ID = Path("/etc/machine-id")


def is_desk(ws: Workspace) -> bool:
    """Whether this machine is the one that lifts and shares for this office."""
    marker = _read(ws.local / "desk")
    return marker is not None and marker.decode("ascii", "replace").strip() in ("", this_machine())


def make_desk(ws: Workspace) -> None:
    """Make this machine the desk. Raises DiskFault."""
    _write(ws, "desk", desk_marker())


def desk_marker() -> bytes:
    """What `.hrnk-press/desk` holds on the machine that is the desk."""
    return f"{this_machine()}\n".encode()


def unmake_desk(ws: Workspace) -> None:
    """Make this machine the desk no longer. Raises DiskFault."""
    try:
        (ws.local / "desk").unlink(missing_ok=True)
        if ws.local.is_dir():
            sync_folder(ws.local)
    except OSError as error:
        raise disk_fault(error, "the desk marker cannot be removed") from error


def person_here(ws: Workspace) -> str:
    """The id of the person who acts on this machine, empty where nobody has said so here."""
    import tomllib

    with suppress(tomllib.TOMLDecodeError, UnicodeDecodeError):
        said = tomllib.loads((_read(ws.local / "me.toml") or b"").decode())
        if said.get("machine", this_machine()) == this_machine():
            return str(said.get("person", ""))
    return ""


def set_person(ws: Workspace, person: str) -> None:
    """Note that this person acts here. Raises DiskFault."""
    import tomli_w

    noted = {"person": person, "machine": this_machine()}
    _write(ws, "me.toml", tomli_w.dumps(noted).encode())


def acting(ws: Workspace) -> str:
    """Whom events name: the person who acts here, else the user of this machine."""
    return person_here(ws) or user_name(os.geteuid())


def this_machine() -> str:
    """A mark of this machine: made from the system's own id, which stays, or from its host name."""
    return private_key("desk").hex()[:32]


def private_key(use: str) -> bytes:
    """32 bytes for that use, always the same on this machine and not to be guessed on another.

    The system's own id is not written anywhere, as its manual asks (machine-id(5)).
    """
    try:
        name = MACHINE_ID.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        name = ""
    named = name or os.uname().nodename
    return hashlib.sha256(f"hrnk-press {use} {named}".encode()).digest()


def _read(path: Path) -> bytes | None:
    try:
        return read_bytes(path, limit=10_000)[0]
    except FileNotFoundError:
        return None


def _write(ws: Workspace, name: str, data: bytes) -> None:
    refuse_link_out(ws, ws.local / name)
    try:
        make_folder(ws.local)
    except OSError as error:
        raise disk_fault(error, f"{ws.local.name} cannot be made") from error
    write_atomically(ws.local / name, data)
