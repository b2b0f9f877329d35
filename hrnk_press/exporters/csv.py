"""The list as a CSV table beside the words, for any other tool and for a mail program."""

from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.exporters.pasted import pasted, pasted_files, steps_file
from hrnk_press.exporters.recipients import CsvFile
from hrnk_press.model.media_list import Member
from hrnk_press.model.resolved import ResolvedRelease

FOLDER = "csv"
HEADINGS = ("email", "name", "outlet", "beat", "language", "zone")


def export(resolved: ResolvedRelease, order: ExportOrder) -> tuple[Artifact, ...]:
    """The words to paste, as they are."""
    words = pasted(
        resolved, order, escape_html=str, escape_text=str, footer_html="", footer_text=""
    )
    return (
        *pasted_files(FOLDER, words),
        steps_file(FOLDER, "A list and the words for it", resolved, order, _steps()),
    )


def recipients(resolved: ResolvedRelease, order: ExportOrder) -> CsvFile:
    """The people; what the office noted about them stays in the office."""
    del resolved, order
    return CsvFile(f"{FOLDER}/recipients.csv", HEADINGS, _row)


def _row(member: Member) -> tuple[str, ...]:
    return member[:6]


def _steps() -> list[str]:
    return [
        "Give recipients.csv to the tool that writes one message to each: its cells are raw text, so that tools "
        "take them as they are. Nobody's address may be seen by anybody else.",
        "Paste page.html and text.txt; the subject stands in subject.txt, what mail programs show beside it in "
        "preheader.txt.",
        "The tool has to put in how one unsubscribes.",
    ]
