"""Word files: their words, remarks, tracked changes and the names in their properties."""

from collections.abc import Mapping
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

_LONGEST_TEXT = 200_000
_PROPERTIES = ("docProps/core.xml", "docProps/app.xml")
_TEXT = "word/document.xml"
_CHANGES = frozenset({"ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange"})
_PARTS = tuple(
    f"word/{it}" for it in ("document", "header", "footer", "footnotes", "endnotes", "comments")
)
_MEANS = Vocabulary(
    changes=_CHANGES,
    comments=frozenset({"comment"}),
    people=frozenset({"creator", "lastModifiedBy", "Manager"}),
    attributed=dict.fromkeys((*_CHANGES, "comment"), "author"),
)


def look_into_word(data: bytes) -> FileFacts:
    """Its words, its comments and tracked changes, and the names in its properties."""
    try:
        parts = parts_of(data, _is_wanted)
        if _TEXT not in parts:
            raise BadZipFile("it has no text")
        return _facts(parts)
    except DAMAGED:
        return FileFacts(problem="it is no Word file, or is damaged")
    except TooMuch:
        return FileFacts(problem="it unpacks to more than a letter ever holds")


def _is_wanted(name: str) -> bool:
    in_text = name.startswith(_PARTS) and name.endswith(".xml")
    return name in _PROPERTIES or in_text


def _facts(parts: Mapping[str, bytes]) -> FileFacts:
    properties, text, others = Reading(_MEANS), Reading(_MEANS), Reading(_MEANS)
    properties.read(parts.get(it, b"") for it in _PROPERTIES)
    text.read([parts[_TEXT]])
    others.read(part for name, part in parts.items() if name not in (*_PROPERTIES, _TEXT))
    return FileFacts(
        text="".join(text.words)[:_LONGEST_TEXT],
        authors=names_in((*properties.people, *text.people, *others.people)),
        comments=others.comments,
        changes=text.changes + others.changes,
    )
