"""Files that were imported before and have changed since: which release an earlier run made of one."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from hrnk_press.desk.imported import ImportedRelease
from hrnk_press.drafting.notes import Note
from hrnk_press.frozen import replace
from hrnk_press.model.release import Release
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.releases import read_one

# Fewer letters are a label or a name, which stand in any text.
_LEAST = 30


class Changed:
    """Knows by their names the files of earlier runs, with the slugs of what was made of them."""

    def __init__(self, workspace: Workspace, files: Mapping[str, tuple[str, ...]]) -> None:
        self._workspace = workspace
        self._files = files
        self._having: dict[str, dict[bytes, list[str]]] = {}

    def told(self, made: ImportedRelease, file: str) -> ImportedRelease:
        """The release with a note of the one that has most of its paragraphs and was made of a file of that name."""
        name = Path(file).name
        if name not in self._files:
            return made
        paragraphs = set(_paragraphs(made.text.partition("\n+++\n")[2]))
        if name not in self._having:
            self._having[name] = self._read(self._files[name])
        having = self._having[name]
        shared = Counter(slug for it in paragraphs for slug in having.get(it, ()))
        ((slug, count),) = shared.most_common(1) or (("", 0),)
        if count == 0 or 2 * count < len(paragraphs):
            return made
        said = f"{slug} was made of a file of this name before, and has most of its paragraphs"
        note = Note(made.line, said, "compare the two: the file was changed since")
        return replace(made, notes=(*made.notes, note))

    def _read(self, slugs: tuple[str, ...]) -> dict[bytes, list[str]]:
        """Which of these releases have a paragraph."""
        having: dict[bytes, list[str]] = {}
        for slug in slugs:
            there = read_one(self._workspace, slug)
            if isinstance(there, Release):
                for it in set(_paragraphs(there.body)):
                    having.setdefault(it, []).append(slug)
        return having


def _paragraphs(body: str) -> Iterator[bytes]:
    for it in body.split("\n\n"):
        words = " ".join(it.split())
        if len(words) >= _LEAST:
            yield hashlib.sha256(words.encode()).digest()
