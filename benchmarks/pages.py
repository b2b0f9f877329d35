"""Pages of an old site, read into releases, beside trafilatura, which finds the main text of any page."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from html import escape
from pathlib import Path

from benchmarks import peers
from benchmarks.measure import BIN, ENVIRONMENT, Row, command, megabytes, peak_of_all, side_by_side
from benchmarks.story import Story, story

PAGES = 1000
PARAGRAPHS = 17  # some 10 kB a page
MOST_MEMORY = 200.0

PAGE = """<!doctype html>
<html lang="en"><head><title>{headline} | River Watch</title><style>p {{ margin: 0 }}</style>
<script>window.site = "River Watch";</script></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li>
<li><a href="/give">Donate</a></li></ul></nav></header>
<main><h1>{headline}</h1><p class="date">December 2, 2016</p><p>{subheadline}</p>
<p>GENEVA — {first}</p>
{paragraphs}
<ol>{steps}</ol>
<p>###</p>
<p>Contact: Mara Ilves, press@riverwatch.example.org, +1 202-555-0143</p></main>
<aside class="related"><h3>More news</h3><ul><li><a href="/1">Another day</a></li></ul></aside>
<footer>River Watch, Geneva. All rights reserved.</footer></body></html>
"""


def rows(office: Path, folder: Path) -> Iterator[Row]:
    """Every page in `folder` to a release or to its main text, by a cold program each, ours with two processes
    where the peer has one; then the whole command, which also checks each page by all rules of text, names and
    time, its memory, and the words kept.
    """
    folder.mkdir()
    told = [story(number, paragraphs=PARAGRAPHS) for number in range(PAGES)]
    for number, it in enumerate(told):
        (folder / f"{number:04}.html").write_text(page(it), encoding="utf-8")
    ours = (sys.executable, "-m", "benchmarks.read_pages", office, folder)
    theirs = (peers.trafilatura(), peers.HERE / "main_text.py", folder)
    timed = side_by_side(command(*ours), command(*theirs), rounds=3)
    yield Row(f"{PAGES:,} pages to releases, unchecked", "trafilatura", *timed, 1.0)
    whole = (BIN / "hrnk-press", "import", folder, "--dry-run", "--workspace", office)
    checked = side_by_side(command(*whole), command(*theirs), rounds=3)
    yield Row(f"import with {PAGES:,} pages, all rules run", "trafilatura", *checked, 1.0)
    yield Row(
        f"memory of import with {PAGES:,} pages",
        "what it may take",
        peak_of_all(*whole),
        MOST_MEMORY,
        1.0,
        shown=megabytes,
    )
    lost = (words_lost(told, _texts(ours)) + 1.0, words_lost(told, _texts(theirs)) + 1.0)
    yield Row("words that were lost, and one", "trafilatura", *lost, 1.0, "folder", _number)


def page(told: Story) -> str:
    """The story as an old site has it."""
    first, *others = (escape(it) for it in told.paragraphs)
    return PAGE.format(
        headline=escape(told.headline),
        subheadline=escape(told.subheadline),
        first=first,
        paragraphs="\n".join(f"<p>{it}</p>" for it in others),
        steps="".join(f"<li>{escape(it)}</li>" for it in told.steps),
    )


def words_lost(told: list[Story], texts: list[str]) -> int:
    """How many words of the stories are in none of the texts, each beside its own."""
    lost = 0
    for it, text in zip(told, texts, strict=True):
        wanted = " ".join((it.headline, it.subheadline, *it.paragraphs, *it.steps))
        lost += (Counter(wanted.split()) - Counter(text.split())).total()
    return lost


def _texts(line: tuple[str | Path, ...]) -> list[str]:
    done = subprocess.run(line, capture_output=True, check=True, env=ENVIRONMENT)
    texts: list[str] = json.loads(done.stdout)
    return texts


def _number(number: float) -> str:
    return f"{number:,.0f}"
