"""The folder of one sharing: what its copies are called, and what to do with them."""

from hrnk_press.exporters.artifact import ExportOrder
from hrnk_press.exporters.filenames import attachment_names
from hrnk_press.exporters.pasted import steps_file
from hrnk_press.model.resolved import ResolvedRelease

FOLDER = "copies"
STEPS = "STEPS.txt"
_ROOM = 34


def copy_name(email: str, reference: str) -> str:
    """What the copy for that address is called."""
    return attachment_names([f"{email[:_ROOM]}-{reference}.eml"])[0]


def copy_steps(resolved: ResolvedRelease, order: ExportOrder) -> bytes:
    """What to do with the copies."""
    steps = [
        "Each .eml file is one finished message to one person who accepted the embargo: nobody sees anybody "
        "else's address.",
        "Open some of them by a double click and read them: the time, the person's own time, the telephone.",
        "Send all of this folder with a mail server of yours:\n"
        'for it in *.eml; do sendmail -oi -t < "$it"; done',
        "Or in Thunderbird: drag the files into Outbox under Local Folders, then File > Send Unsent Messages.",
        "Each copy bears a reference. A copy that turns up elsewhere is traced by it: search for it in "
        "deliveries.jsonl, beside this release.",
        "Who accepts later gets theirs by sharing again: these people are given no second copy.",
    ]
    return steps_file(
        FOLDER, "Embargoed copies", resolved, order, steps, carried_along=True
    ).content
