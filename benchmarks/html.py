"""A release to HTML mail beside npm's mjml and a document of the same words."""

import subprocess
from collections.abc import Callable, Iterator
from datetime import date
from itertools import count
from pathlib import Path

from benchmarks import peers
from benchmarks.measure import BIN, Row, command, repeated, side_by_side

BATCH = 25


def rows(office: Path, slug: str, mjml_file: Path) -> Iterator[Row]:
    """In process and warm, from source text to finished HTML; then each program's own command."""
    folder = peers.mjml()
    node = subprocess.Popen(
        ["node", peers.HERE / "mjml.mjs", mjml_file],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with node:
        timed = side_by_side(_release_to_html(office, slug), _asked(node), rounds=15)
    yield Row("a release to HTML, in process", "mjml, in process", *timed, 0.5, "document")

    export = ("export", slug, "--to", "text", "html", "eml", "--workspace", office)
    timed = side_by_side(
        command(BIN / "hrnk-press", *export),
        command(folder / "node_modules/.bin/mjml", mjml_file, "-o", mjml_file.with_suffix(".html")),
        rounds=15,
    )
    yield Row("hrnk-press export --to text html eml", "mjml FILE", *timed, 1 / 3)


def _release_to_html(office: Path, slug: str) -> Callable[[], float]:
    from hrnk_press.model.resolve import resolve
    from hrnk_press.rendering.html import Purpose, render_html
    from hrnk_press.rendering.status import status_block
    from hrnk_press.workspace.contacts_file import read_registry
    from hrnk_press.workspace.locate import Workspace
    from hrnk_press.workspace.press_file import read_office
    from hrnk_press.workspace.release_file import parse_release

    workspace = Workspace(office)
    settings, registry = read_office(workspace), read_registry(workspace)
    source = (office / "releases" / slug / "release.md").read_text(encoding="utf-8")

    copies = count()

    def once() -> str:
        # No two bodies alike: what was read before is not remembered.
        release = parse_release(f"{source}\nCopy {next(copies)}.\n", slug)
        resolved = resolve(release, settings, registry, (), today=date(2026, 11, 1))
        return render_html(resolved, status_block(resolved), purpose=Purpose.MAIL)

    return repeated(once, BATCH)


def _asked(node: "subprocess.Popen[str]") -> Callable[[], float]:
    assert node.stdin
    assert node.stdout
    stdin, stdout = node.stdin, node.stdout

    def ask() -> float:
        stdin.write(f"{BATCH}\n")
        stdin.flush()
        return float(stdout.readline())

    return ask
