"""Names of attached files that every mail program can show and save."""

from collections.abc import Iterable

from hrnk_press.exporters.headers import require_header_text
from hrnk_press.patterns import pattern

LENGTH = 60

_UNSAFE = pattern(r"[^A-Za-z0-9._+@(), -]+")
_EXTENSION = pattern(r"\.[A-Za-z0-9]{1,10}")


def attachment_names(files: Iterable[str]) -> tuple[str, ...]:
    """A name for each file: ASCII, at most 60 characters, no two alike in any case of letters."""
    names: list[str] = []
    taken: set[str] = set()
    for file in files:
        require_header_text(file, "attachment")
        stem, extension = _split(file)
        name = _joined(stem, "", extension)
        copy = 2
        while name.lower() in taken:
            name = _joined(stem, f"-{copy}", extension)
            copy += 1
        taken.add(name.lower())
        names.append(name)
    return tuple(names)


def _split(file: str) -> tuple[str, str]:
    """The stem in ASCII, never empty, and the extension with its dot, empty where there is none."""
    stem, dot, ending = file.rpartition("/")[2].rpartition(".")
    extension = dot + ending
    if not stem or not _EXTENSION.fullmatch(extension):
        stem, extension = stem + dot + ending, ""
    return _ascii(stem) or "attachment", extension


def _ascii(stem: str) -> str:
    """The stem transliterated where it is not ASCII, without what file systems treat specially."""
    if not stem.isascii():
        from slugify import slugify

        stem = slugify(stem, lowercase=False)
    return _UNSAFE.sub("-", stem).strip(". -")


def _joined(stem: str, copy: str, extension: str) -> str:
    room = LENGTH - len(copy) - len(extension)
    return stem[:room].rstrip(". ") + copy + extension
