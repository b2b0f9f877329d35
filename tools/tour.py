"""The tour in the README, played for real: its commands are run, its files written, its output compared.

A fenced block `console` holds commands after `$ ` and what they print. A block `LANGUAGE FILE` is what
a person writes there: the whole file; for a `release.md`, keys to add to its front matter (`toml`) or its
new text (`markdown`). A line `…` in an output stands for lines left out.
"""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.terminal import at_a_terminal

MAP = Path(__file__).parents[1] / "releases/river-watch-border-survey/attachments/map.png"
_BLOCK = re.compile(r"^```(?P<info>[^\n`]+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\$ (?P<line>(?:.*\\\n)*.*)\n(?P<output>(?:(?!\$ ).*\n)*)", re.MULTILINE)
CUT = "…"
FRONT_MATTER_END = "\n+++\n"


@dataclass(frozen=True, slots=True)
class Step:
    """One command of the tour: where its output stands in the page, and what it printed now."""

    command: str
    start: int
    end: int
    written: str
    printed: str
    code: int

    @property
    def shown(self) -> str:
        """What it printed, cut as the page cuts it."""
        return shortened(self.printed, self.written)


def play(page: str, folder: Path) -> Iterator[Step]:
    """Do everything the page does, beginning in `folder`; yields each command as it was run.

    `map.png`, which the tour attaches, is put there first.
    """
    root = folder
    shutil.copy(MAP, root)
    for block in _BLOCK.finditer(page):
        language, _, file = block["info"].partition(" ")
        if file:
            _write(root / file, language, block["text"])
        elif language == "console":
            for found in _COMMAND.finditer(block["text"]):
                at = block.start("text")
                printed, code, folder = _run(found["line"], folder)
                yield Step(
                    found["line"],
                    at + found.start("output"),
                    at + found.end("output"),
                    found["output"],
                    printed.replace(str(root), "~"),
                    code,
                )


def refreshed(page: str, folder: Path) -> str:
    """The page with the output of every command as it is now."""
    for step in reversed(list(play(page, folder))):
        page = page[: step.start] + step.shown + page[step.end :]
    return page


def shortened(printed: str, like: str) -> str:
    """The output cut as `like` is: to as many lines before and after the line `…` of it."""
    lines, pattern = printed.splitlines(keepends=True), like.splitlines()
    if CUT not in pattern:
        return printed
    head = pattern.index(CUT)
    tail = len(pattern) - head - 1
    return "".join([*lines[:head], f"{CUT}\n", *lines[len(lines) - tail :]])


def _run(command: str, folder: Path) -> tuple[str, int, Path]:
    if command.startswith("cd "):
        return "", 0, folder / command.removeprefix("cd ").strip()
    printed, code = at_a_terminal(["bash", "-c", command], folder)
    return printed, code, folder


def _write(file: Path, language: str, text: str) -> None:
    if file.name == "release.md":
        front, body = file.read_text(encoding="utf-8").split(FRONT_MATTER_END, 1)
        if language == "toml":
            front += f"\n{text.rstrip()}"
        else:
            body = f"\n{text}"
        text = f"{front}{FRONT_MATTER_END}{body}"
    file.write_text(text, encoding="utf-8")
