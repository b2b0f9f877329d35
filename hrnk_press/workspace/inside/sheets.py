"""Spreadsheets, slides and the files of OpenDocument: who is named in them, remarks, tracked changes."""

from zipfile import BadZipFile

from hrnk_press.model.file_facts import FileFacts
from hrnk_press.workspace.inside.packed import (
    DAMAGED,
    Reading,
    TooMuch,
    Vocabulary,
    names_in,
    parts_of,
)

_OFFICE = Vocabulary(
    changes=frozenset(),
    comments=frozenset({"comment", "threadedComment", "cm"}),
    people=frozenset({"creator", "lastModifiedBy", "Manager", "author"}),
    attributed={"person": "displayName", "cmAuthor": "name", "author": "name"},
)
_OPEN_DOCUMENT = Vocabulary(
    changes=frozenset({"changed-region"}),
    comments=frozenset({"annotation"}),
    people=frozenset({"initial-creator", "creator", "printed-by"}),
    attributed={},
)
_OFFICE_PARTS = (
    "docProps/",
    "xl/comments",
    "xl/threadedComments/",
    "xl/persons/",
    "ppt/comments/",
    "ppt/commentAuthors",
    "ppt/authors",
)


def look_into_sheets(data: bytes) -> FileFacts:
    """What spreadsheets (XLSX) and slides (PPTX) of Office tell besides what they show."""
    return _look(data, "[Content_Types].xml", _OFFICE_PARTS, _OFFICE)


def look_into_open_document(data: bytes) -> FileFacts:
    """What texts, spreadsheets and slides of OpenDocument tell besides what they show."""
    return _look(data, "content.xml", ("meta.xml", "content.xml", "styles.xml"), _OPEN_DOCUMENT)


def _look(data: bytes, needed: str, wanted: tuple[str, ...], means: Vocabulary) -> FileFacts:
    try:
        parts = parts_of(
            data, lambda it: it == needed or (it.startswith(wanted) and it.endswith(".xml"))
        )
        if needed not in parts:
            raise BadZipFile("it holds something else")
        reading = Reading(means)
        reading.read(parts.values())
    except DAMAGED:
        return FileFacts(problem="it is no such file, or is damaged")
    except TooMuch:
        return FileFacts(problem="it unpacks to more than is looked into")
    return FileFacts(
        authors=names_in(reading.people), comments=reading.comments, changes=reading.changes
    )
