"""Writes the generated pages of docs/ from the program itself: `make docs`. A test compares them."""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.json_shapes import json_page
from tools.rules_page import rules_page
from tools.tour import refreshed

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"

COMMANDS_INTRODUCTION = """\
# Commands

Generated from `hrnk-press COMMAND --help` by `make docs`; a test compares it. What a command answers
to programs (`--json`) stands in [json.md](json.md), what its exit code means in [scripting.md](scripting.md).
"""


def commands_page() -> str:
    """Every command's help, in the order of the menu, as Markdown."""
    parts = [COMMANDS_INTRODUCTION]
    for name, help_text in helps():
        parts.append(f"## hrnk-press {name}".rstrip() + f"\n\n```\n{help_text.strip()}\n```\n")
    return "\n".join(parts)


def helps() -> Iterator[tuple[str, str]]:
    """Every command line that has a page of help ("" for the program's own), and that page."""
    for name, context in contexts():
        yield name, context.get_help()


def contexts() -> Iterator[tuple[str, Any]]:
    """Every command line with its context, which knows its command and its help at 80 columns."""
    from typer.main import get_command

    from hrnk_press.cli.app import app

    yield from _contexts(get_command(app), "", None)


def _contexts(command: Any, name: str, parent: Any) -> Iterator[tuple[str, Any]]:
    typed = name.rpartition(" ")[2] if parent else "hrnk-press"
    context = command.make_context(
        typed, [], parent=parent, resilient_parsing=True, terminal_width=80
    )
    yield name, context
    for each in getattr(command, "list_commands", lambda _: ())(context):
        yield from _contexts(command.get_command(context, each), f"{name} {each}".strip(), context)


PAGES: Mapping[str, Callable[[], str]] = {
    "commands.md": commands_page,
    "json.md": json_page,
    "rules.md": rules_page,
}


# Pages whose commands are run, and whose output is what they printed.
TOURS = (
    "README.md",
    "docs/contacts.md",
    "docs/approvals.md",
    "docs/signatories.md",
    "docs/lists.md",
    "docs/mailing-tools.md",
    "docs/sharing.md",
    "docs/notices.md",
    "docs/importing.md",
)


def tour_page(name: str) -> str:
    """That page with what the commands of its tour print now."""
    with tempfile.TemporaryDirectory() as folder:
        return refreshed((ROOT / name).read_text(encoding="utf-8"), Path(folder))


def main() -> None:
    """Write every generated page, and the output in the README's tour."""
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), encoding="utf-8")
        print(f"wrote docs/{name}")
    for name in TOURS:
        (ROOT / name).write_text(tour_page(name), encoding="utf-8")
        print(f"wrote the output in {name}")


if __name__ == "__main__":
    main()
