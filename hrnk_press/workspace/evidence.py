"""Evidence of what somebody said who did not type it: a mail, a photograph of a signed page, a note.

It stands in the release's `approvals/` folder, named by its digest, which the event names too.
"""

import hashlib
import re
from pathlib import Path

from hrnk_press.errors import NotFound
from hrnk_press.frozen import frozen
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.store import read_bytes, replace_files

FOLDER = "approvals"
LARGEST = 50_000_000
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


@frozen
class Evidence:
    """A file that was kept: where, relative to the release's folder, and the SHA-256 of its bytes."""

    file: str
    sha256: str


def read_evidence(path: Path) -> bytes:
    """The bytes of that file. Raises NotFound, UnreadableData for what is none or too large, DiskFault."""
    try:
        return read_bytes(path, shown=str(path), limit=LARGEST)[0]
    except FileNotFoundError:
        raise NotFound(f"no file {path}", "Check the path after --evidence") from None


def keep_evidence(ws: Workspace, slug: str, name: str, data: bytes) -> Evidence:
    """Keep these bytes; the same bytes under the same name are kept once. Callers hold the lock.

    Raises DiskFault, and Refused where the folder leads out of the office.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    file = evidence_name(name, sha256)
    folder = evidence_folder(ws, slug)
    refuse_link_out(ws, folder / file)
    if not is_kept(ws, slug, Evidence(f"{FOLDER}/{file}", sha256)):
        replace_files(folder, {file: data})
    return Evidence(f"{FOLDER}/{file}", sha256)


def evidence_name(name: str, sha256: str) -> str:
    """What a file of that name and digest is called where it is kept: safe on any disk, and no other's name."""
    return f"{sha256[:16]}-{_UNSAFE.sub('-', name).strip('.-')[-60:] or 'evidence'}"


def is_kept(ws: Workspace, slug: str, evidence: Evidence) -> bool:
    """Whether that file stands there with those bytes."""
    folder, _, name = evidence.file.partition("/")
    if folder != FOLDER or Path(name).name != name:
        return False
    try:
        data = read_bytes(evidence_folder(ws, slug) / name, limit=LARGEST)[0]
    except FileNotFoundError:
        return False
    return hashlib.sha256(data).hexdigest() == evidence.sha256


def evidence_folder(ws: Workspace, slug: str) -> Path:
    """Where the evidence of that release stands; the folder need not exist."""
    return ws.release_folder(slug) / FOLDER
