"""Reading one release: `releases/SLUG/release.md` to `Release`, every fault at once."""

import re

from hrnk_press.errors import Fault, NotFound, PressError, UnreadableData
from hrnk_press.letters import is_plain
from hrnk_press.model.release import Release
from hrnk_press.rendering.crowding import crowded_at
from hrnk_press.workspace import front_matter, store
from hrnk_press.workspace.conflicts import conflict_faults
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import RELEASE_FILE, Workspace, checked_slug
from hrnk_press.workspace.release_schema import release_table
from hrnk_press.workspace.schema import fitted, in_order
from hrnk_press.workspace.toml_source import read_toml
from hrnk_press.workspace.values import NOT_TEXT

LARGEST_BODY = 128_000
"""Bytes of a release's text that are read: more than any mail may have, forty pages of it."""

LARGEST_FRONT_MATTER = 256_000
"""Bytes of its front matter: room for a letter with two thousand signatories."""


def read_release(ws: Workspace, slug: str) -> Release:
    """The release of that slug, its file read once.

    Raises UsageFault for a slug that is none, NotFound where there is no such release, UnreadableData
    with every fault of the file, a copy left beside it by a synced folder and a link out of the office included.
    """
    folder = ws.release_folder(slug)
    shown = f"releases/{slug}/{RELEASE_FILE}"
    refuse_link_out(ws, folder / RELEASE_FILE)
    copies = conflict_faults(folder, RELEASE_FILE, f"releases/{slug}")
    try:
        text, _ = store.read_text(folder / RELEASE_FILE, shown=shown)
    except FileNotFoundError:
        if copies:
            raise UnreadableData(copies) from None
        raise NotFound(f"no release {slug}: {shown} does not exist") from None
    except UnreadableData as error:
        raise UnreadableData((*error.faults, *copies)) from None
    release, faults = _parsed(text, slug)
    if release is None or copies:
        raise UnreadableData((*faults, *copies))
    return release


def id_in_file(ws: Workspace, slug: str) -> str:
    """The id of a release that cannot be read otherwise, from the first line that looks like it; else empty."""
    try:
        refuse_link_out(ws, ws.release_file(slug))
        data, _ = store.read_bytes(ws.release_file(slug))
    except (OSError, PressError):
        return ""
    found = re.search(
        rb'^id *= *"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"', data, re.MULTILINE
    )
    return found[1].decode() if found else ""


def parse_release(text: str, slug: str) -> Release:
    """The release that a text is; UnreadableData carries every fault with line and column."""
    release, faults = _parsed(store.plain(text), checked_slug(slug))
    if release is None:
        raise UnreadableData(faults)
    return release


def _parsed(text: str, slug: str) -> tuple[Release | None, tuple[Fault, ...]]:
    file = f"releases/{slug}/{RELEASE_FILE}"
    parts = front_matter.split(text, file)
    if isinstance(parts, Fault):
        return None, (parts,)
    body = text[parts.body]
    line = front_matter.TOML_LINE
    faults = _measured(text, parts, file)
    if faults:
        return None, faults
    toml = read_toml(text[parts.toml], file, first_line=line)
    values, faults = fitted(toml, release_table(), file, first_line=line)
    faults = in_order([*faults, *_body_faults(body, parts.body_line, file)])
    if faults:
        return None, faults
    defaults = {"headline": "", **values}
    return Release(slug=slug, source=text, body=body, body_line=parts.body_line, **defaults), ()


def _measured(text: str, parts: front_matter.Parts, file: str) -> tuple[Fault, ...]:
    """What is too long or too crowded to be read in a moment, whichever command asks."""
    body = text[parts.body]
    faults = []
    for part, most, what, line in (
        (text[parts.toml], LARGEST_FRONT_MATTER, "front matter", front_matter.TOML_LINE),
        (body, LARGEST_BODY, "text", parts.body_line),
    ):
        size = len(part.encode())
        if size > most:
            faults.append(
                Fault(
                    "too-long",
                    f"the {what} has {size:,} bytes, and at most {most:,} are read",
                    file,
                    line,
                    1,
                    "Put the long part into a document in attachments/, and say in a few words what it holds",
                )
            )
    crowded = None if faults else crowded_at(body)
    if crowded is not None:
        line, column = _place(body, crowded, parts.body_line)
        faults.append(
            Fault(
                "too-many-brackets",
                "the paragraph that begins here holds more opening brackets than a text of its length may",
                file,
                line,
                column,
                "Delete brackets that begin no link, or part the paragraph by blank lines",
            )
        )
    return tuple(faults)


def _body_faults(body: str, first_line: int, file: str) -> list[Fault]:
    """The first control character of the text, and the first line that a merge in git left."""
    faults = []
    found = None if is_plain(body) else re.search(NOT_TEXT, body)
    if found is not None:
        line, column = _place(body, found.start(), first_line)
        faults.append(
            Fault(
                "control-character",
                f"the text holds the control character U+{ord(found[0]):04X}",
                file,
                line,
                column,
                "Delete it, or save the file again as plain text",
            )
        )
    conflict = 0 if body.startswith("<<<<<<< ") else body.find("\n<<<<<<< ") + 1
    if body.startswith("<<<<<<< ") or conflict:
        line, column = _place(body, conflict, first_line)
        faults.append(
            Fault(
                "merge-conflict",
                "git left two versions of the text here",
                file,
                line,
                column,
                "Keep one, and delete the lines of <, = and >",
            )
        )
    return faults


def _place(body: str, offset: int, first_line: int) -> tuple[int, int]:
    return first_line + body.count("\n", 0, offset), offset - (body.rfind("\n", 0, offset) + 1) + 1
