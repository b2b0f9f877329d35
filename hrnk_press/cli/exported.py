"""What an export wrote, or why it wrote nothing, on a screen."""

import os
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from hrnk_press.cli.data import as_data
from hrnk_press.cli.reply import Line, Reply, in_lines
from hrnk_press.cli.table import Row, table
from hrnk_press.cli.terminal import Paper, from_here, in_folders
from hrnk_press.desk.export import Exported, WrittenArtifact

MOST_ROWS = 8
"""Files alike that are named one by one."""


def exported_reply(exported: Exported) -> Reply:
    """What was written, or why nothing was."""
    data = exported_data(exported)
    withheld: Reply | None = None
    if exported.refused or exported.missing:
        from hrnk_press.cli.withheld import withheld_reply

        withheld = withheld_reply(exported, data, "exported")
    return withheld or Reply(
        data=data, screen=partial(_screen, exported), notes=partial(_notes, exported)
    )


def exported_data(exported: Exported) -> dict[str, object]:
    """What --json tells of it."""
    data: dict[str, object] = as_data(exported, without=("refused", "missing"))
    return data


def _screen(exported: Exported, paper: Paper) -> Iterable[Line]:
    if not paper.terminal:
        yield from table((), [Row(_cells(str(it.path), it)) for it in exported.artifacts], paper)
        return
    paths = [it.path for it in exported.artifacts]
    folder = Path(os.path.commonpath([it.parent for it in paths]))
    yield (f"In {from_here(folder)}:",)
    rows = [Row(it) for it in _gathered(exported.artifacts, folder)]
    yield from table(("File", "Type", "Bytes"), rows, paper)


def _gathered(artifacts: Iterable[WrittenArtifact], folder: Path) -> Iterable[tuple[str, ...]]:
    """A row for each file; of many alike in one folder, one row with their number."""
    alike: dict[tuple[Path, str], list[WrittenArtifact]] = {}
    for it in artifacts:
        alike.setdefault((it.path.parent, it.media_type), []).append(it)
    for (parent, media_type), files in alike.items():
        if len(files) <= MOST_ROWS:
            yield from (_cells(str(it.path.relative_to(folder)), it) for it in files)
        else:
            where = parent.relative_to(folder) / f"({len(files):,} files)"
            total = str(sum(it.bytes for it in files))
            yield (str(where), media_type.partition(";")[0], total)


def _cells(name: str, artifact: WrittenArtifact) -> tuple[str, ...]:
    return (name, artifact.media_type.partition(";")[0], str(artifact.bytes))


def _notes(exported: Exported, paper: Paper) -> Iterable[Line]:
    if exported.list:
        from hrnk_press.cli.hand_off import hand_off_lines

        yield from hand_off_lines(exported.list, paper)
    if exported.warnings:
        stand = (
            "1 warning stands" if exported.warnings == 1 else f"{exported.warnings} warnings stand"
        )
        yield (f"{stand}; see  hrnk-press check {exported.slug}",)
    elif exported.list is None and any(".draft." in it.path.name for it in exported.artifacts):
        yield (f"Next:  hrnk-press approve {exported.slug}",)
    if exported.stale:
        names = in_folders(exported.stale)
        line = f"Of an older text or embargo, export again or delete in out/: {names}"
        yield from in_lines(line, paper)
