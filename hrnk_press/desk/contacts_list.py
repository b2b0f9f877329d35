"""Everybody the office knows, a line each."""

from datetime import datetime

from hrnk_press.desk.contacts import ContactLine, is_about, line_of, read_contacts
from hrnk_press.workspace.contacts_data import everybody
from hrnk_press.workspace.locate import Workspace


def contacts_list(workspace: Workspace, now: datetime, words: str = "") -> tuple[ContactLine, ...]:
    """Organizations, then people, in the order of the file; with `words`, those that hold them all.

    Raises UnreadableData.
    """
    known = read_contacts(workspace, now)
    return tuple(
        line_of(known, it) for it in everybody(known.press.registry) if is_about(it, words)
    )
