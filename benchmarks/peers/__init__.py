"""The programs we are measured against, pinned, fetched into a cache outside the checkout."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).parent
MJML = "5.4.1"
TRAFILATURA = "2.3.1"
HUGO = "0.168.0"
MAILMERGE = "2.3.0"
LONGEST_FETCH = 180
PROSELINT = ("proselint==0.16.0", "google-re2==1.1.20251105")


class Absent(Exception):
    """A peer that cannot be had here, and why."""


def typer_program() -> tuple[Path, Path]:
    """The command line of a program of two commands, on the Typer we pin ourselves."""
    return Path(sys.executable), HERE / "two_commands.py"


def mjml() -> Path:
    """The folder in whose `node_modules` stands mjml."""
    if not shutil.which("npm"):
        raise Absent("npm is not installed (on Debian:  apt install npm)")
    folder = _cache() / f"mjml-{MJML}"
    if not (folder / "ready").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        quietly = ("--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-timeout=20000")
        _fetch("npm", "install", "--prefix", folder, *quietly, f"mjml@{MJML}")
        (folder / "ready").touch()
    return folder


def proselint() -> Path:
    """The command proselint, in a virtual environment of its own."""
    return _environment("proselint-0.16.0", PROSELINT) / "bin/proselint"


def hugo() -> Path:
    """The command hugo, in a virtual environment of its own."""
    return _environment(f"hugo-{HUGO}", (f"hugo=={HUGO}",)) / "bin/hugo"


def mailmerge() -> Path:
    """The command mailmerge, in a virtual environment of its own."""
    return _environment(f"mailmerge-{MAILMERGE}", (f"mailmerge=={MAILMERGE}",)) / "bin/mailmerge"


def trafilatura() -> Path:
    """A Python that has trafilatura, in a virtual environment of its own."""
    return (
        _environment(
            f"trafilatura-{TRAFILATURA}", (f"trafilatura=={TRAFILATURA}", "lxml_html_clean==0.4.6")
        )
        / "bin/python"
    )


def _environment(name: str, packages: Sequence[str]) -> Path:
    """A virtual environment with these packages."""
    folder = _cache() / name
    if not (folder / "ready").exists():
        shutil.rmtree(folder, ignore_errors=True)
        _fetch(sys.executable, "-m", "venv", folder)
        _fetch(folder / "bin/python", "-m", "pip", "install", "--retries", "2", *packages)
        (folder / "ready").touch()
    return folder


def _cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "hrnk-press-bench"


def _fetch(*arguments: str | Path) -> None:
    program = Path(arguments[0]).name
    try:
        done = subprocess.run(
            arguments, capture_output=True, text=True, check=False, timeout=LONGEST_FETCH
        )
    except subprocess.TimeoutExpired:
        raise Absent(f"{program} got nothing in {LONGEST_FETCH} seconds") from None
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:]
        raise Absent(f"{program} could not fetch it: {' '.join(last)}")
