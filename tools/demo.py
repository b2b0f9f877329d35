"""`make demo`: the sample press office at work, in a copy that can be thrown away."""

import json
import shutil
import subprocess
import sys
import tempfile
import textwrap
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hrnk_press.embargo.instants import instants_of
from hrnk_press.embargo.zones import zone
from hrnk_press.workspace.toml_edit import Value, edited
from tools.terminal import BIN, at_a_terminal

SAMPLE = Path(__file__).parents[1]
PARTS = ("press.toml", "contacts.toml", "releases", "templates")
SHOWN = "river-watch-border-survey"
DRAFT = "visits-to-camps"
ACTING = "greg-scarlatoiu"
WEEK = timedelta(weeks=1)
QUARTER = timedelta(minutes=15)


def main() -> int:
    """Copy the office, draft, check, approve, export, show the board; the exit code."""
    office = Path(tempfile.mkdtemp(prefix="hrnk-press-demo-")) / "office"
    copy_sample(office)
    for release in sorted(office.glob("releases/*/release.md")):
        move_embargo(release, datetime.now(UTC))
    say(
        f"The sample press office, copied to\n  {office}\nIts embargoes are moved to the coming days.\n\n"
        "A joint release is drafted. What the office knows is filled in:"
    )
    show(office, "new", "Two Groups Ask for Visits to Six Camps", "--template", "joint-release",
         "--org", "hrnk", "river-watch", "--slug", DRAFT)  # fmt: skip
    say("What is left to write keeps it from going out:")
    show(office, "export", DRAFT, "--to", "eml", expected=5, lines=4)

    say("Another release is finished:")
    show(office, "check", SHOWN)
    say("It goes out once everybody who must has approved its exact words:")
    show(office, "export", SHOWN, "--to", "eml", expected=5, lines=2)
    run(office, "me", ACTING)
    run(office, "approve", SHOWN)
    asked = missing(office, SHOWN)[0]["people"][0]
    show(office, "approve", SHOWN, "--as", asked, "--via", "phone", "--said-at", a_while_ago(),
         lines=2)  # fmt: skip
    for slug in slugs(office):
        if slug != DRAFT:
            approve(office, slug)
    say("Everybody else who is asked approves in the same way, and it goes out:")
    show(office, "export", SHOWN, "--to", "text", "html", "eml")
    others = [slug for slug in slugs(office) if slug not in (SHOWN, DRAFT)]
    files = sum(len(export(office, slug)) for slug in others)
    say(f"So are {len(others)} others, in {files} files more. The embargo board:")
    show(office, "embargo", "list")
    say(places(office))
    return 0


def copy_sample(office: Path) -> None:
    """Copy what makes the sample office, without what working in it has left there."""
    left = shutil.ignore_patterns("out", "versions", "deliveries.jsonl")
    office.mkdir(mode=0o700)
    for part in PARTS:
        if (SAMPLE / part).is_dir():
            shutil.copytree(SAMPLE / part, office / part, ignore=left)
        elif (SAMPLE / part).exists():
            shutil.copy(SAMPLE / part, office)
    for event in office.glob("releases/*/history/*.json"):
        if json.loads(event.read_bytes())["event"] not in ("imported", "signatories"):
            event.unlink()


def move_embargo(file: Path, now: datetime) -> None:
    """Move a release's embargo, and its date with it, by whole weeks to the first after `now`.

    An archived release stays where it was.
    """
    opening, front, body = file.read_text(encoding="utf-8").split("+++\n", 2)
    release = tomllib.loads(front)
    embargo = release.get("embargo")
    if embargo is None or release.get("archived"):
        return
    moved = later(embargo["until"], embargo["zone"], now) - embargo["until"]
    until = embargo["until"] + moved
    changes: dict[str | tuple[str | int, ...], Value | None] = {
        "date": release["date"] + moved,
        ("embargo", "until"): until,
        ("embargo", "utc"): instants_of(until, embargo["zone"])[0],
    }
    file.write_text(f"{opening}+++\n{edited(front, changes)}+++\n{body}", encoding="utf-8")


def later(until: datetime, zone: str, now: datetime) -> datetime:
    """The first wall time, whole weeks away from `until`, whose instant is after `now`."""
    until -= (until - now.replace(tzinfo=None)) // WEEK * WEEK
    while not (instants := instants_of(until, zone)) or instants[0] <= now:
        until += WEEK
    return until


def slugs(office: Path) -> list[str]:
    """The names of the releases."""
    return sorted(file.parent.name for file in office.glob("releases/*/release.md"))


def export(office: Path, slug: str) -> list[str]:
    """Export that release; the paths of the files."""
    exported = run(office, "export", slug, "--to", "text", "html", "eml")
    return [artifact["path"] for artifact in exported["artifacts"]]


def approve(office: Path, slug: str) -> None:
    """Give that release every approval it lacks, each as if said on the telephone."""
    while lacks := missing(office, slug):
        people = lacks[0]["people"] or [ACTING]
        said = () if ACTING in people else ("--via", "phone", "--said-at", a_while_ago())
        run(office, "approve", slug, *(("--as", people[0]) if said else ()), *said)


def missing(office: Path, slug: str) -> list[dict[str, Any]]:
    """Who must still approve what of that release."""
    lacks: list[dict[str, Any]] = run(office, "show", slug)["missing_approvals"]
    return lacks


def run(office: Path, *arguments: str) -> Any:
    """What that command answers to programs; it must succeed."""
    command = [str(BIN / "hrnk-press"), *arguments, "--json"]
    done = subprocess.run(command, cwd=office, capture_output=True, check=True)
    return json.loads(done.stdout)["data"]


def a_while_ago() -> str:
    """A quarter of an hour ago, as somebody in Geneva says it."""
    told = (datetime.now(UTC) - QUARTER).astimezone(zone("Europe/Zurich"))
    return f"{told:%Y-%m-%d %H:%M} Europe/Zurich"


def show(office: Path, *arguments: str, expected: int = 0, lines: int = 99) -> None:
    """Run the command as at a terminal and print it with what it shows, at most that many lines."""
    environment = {"NO_COLOR": ""} if sys.stdout.isatty() else {}
    shown, code = at_a_terminal(["hrnk-press", *arguments], office, environment=environment)
    words = " ".join(f'"{word}"' if " " in word else word for word in arguments)
    print(textwrap.indent("\n".join(folded(f"$ hrnk-press {words}")), "  "))
    output = shown.rstrip("\n").split("\n")
    print("\n".join(output[:lines]))
    if len(output) > lines:
        print(f"  … and {len(output) - lines} more lines")
    if code != expected:
        raise SystemExit(f"hrnk-press {words} ended with exit code {code}, not {expected}")


def folded(command: str) -> list[str]:
    """A command line in lines of less than 80 columns, as a shell takes them."""
    lines = textwrap.wrap(command, 74, subsequent_indent="    ", break_on_hyphens=False)
    return [f"{line} \\" for line in lines[:-1]] + lines[-1:]


def places(office: Path) -> str:
    """Where to look at what was made; every line can be pasted into a shell in the checkout."""
    return f"""Look at it, from here:

  export HRNK_PRESS_WORKSPACE={office}
  .venv/bin/hrnk-press preview {SHOWN}
  .venv/bin/hrnk-press show {SHOWN}
  xdg-open $HRNK_PRESS_WORKSPACE/releases/{SHOWN}/out/*.eml

or write on:

  ${{EDITOR:-nano}} $HRNK_PRESS_WORKSPACE/releases/{DRAFT}/release.md"""


def say(text: str) -> None:
    """Print a paragraph of our own, set off by an empty line."""
    print(f"\n{text}\n", flush=True)


if __name__ == "__main__":
    sys.exit(main())
