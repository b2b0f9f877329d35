"""`hrnk-press embargo timer`."""

import sys
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from hrnk_press.cli import completion
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.timer import AWAKE, Timer, timer, write_entry

EXAMPLES = """
hrnk-press embargo timer --for cron
(crontab -l 2>/dev/null; hrnk-press embargo timer --for cron) | crontab -
hrnk-press embargo timer --for systemd --out ~/.config/systemd/user
hrnk-press embargo timer --for launchd --out ~/Library/LaunchAgents
"""

# Where each scheduler's files belong, and what makes it take them up; {name} is the last file's.
FOLDERS: Mapping[str, str] = {
    "systemd": "~/.config/systemd/user",
    "launchd": "~/Library/LaunchAgents",
}
STEPS: Mapping[str, tuple[str, ...]] = {
    "cron": ("(crontab -l 2>/dev/null; hrnk-press embargo timer --for cron) | crontab -",),
    "systemd": (
        "systemctl --user daemon-reload",
        "systemctl --user enable --now {name}",
        "loginctl enable-linger            so that it runs while you are logged out",
    ),
    "launchd": ("launchctl bootstrap gui/$(id -u) ~/Library/LaunchAgents/{name}",),
}


def run(
    scheduler: Annotated[
        str,
        typer.Option(
            "--for",
            metavar="NAME",
            autocompletion=completion.schedulers,
            show_default=False,
            help="cron, systemd or launchd.",
        ),
    ],
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="DIR",
            show_default=False,
            help="Write the files into that folder; else they are printed.",
        ),
    ] = None,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Print the entry that makes a scheduler lift what is due, every minute.

    It names this press office and no release: what is due is found out each time from the files. The
    machine must be awake at the time. Install it once, on the desk (see `hrnk-press me --desk`), then
    look whether it runs: `hrnk-press embargo doctor`.
    """
    result = timer(office_at(workspace), scheduler, this_program())
    if out is not None:
        write_entry(result, out.expanduser().absolute())
    return Reply(
        data={
            "scheduler": result.scheduler,
            "desk": result.desk,
            "files": [{"name": name, "content": it} for name, it in result.files.items()],
        },
        text="" if out else _printed(result),
        notes=partial(_notes, result, out),
    )


def this_program() -> tuple[str, ...]:
    """The command that is running, by its absolute path: as it was called, else as Python runs it."""
    called = Path(sys.argv[0])
    beside = Path(sys.executable).with_name("hrnk-press")
    for path in (called, beside):
        if path.name == "hrnk-press" and path.is_file():
            return (str(path.absolute()),)
    return (sys.executable, "-m", "hrnk_press")


def _printed(result: Timer) -> str:
    """The files one after another; where there are several, each under its name."""
    folder = FOLDERS.get(result.scheduler, "")
    several = len(result.files) > 1
    return "\n".join(
        f"# {folder}/{name}\n{content}" if several else content
        for name, content in result.files.items()
    )


def _notes(result: Timer, out: Path | None, paper: Paper) -> Iterator[Line]:
    del paper
    names = list(result.files)
    if out is not None:
        yield from ((f"Wrote {out / name}",) for name in names)
    elif folder := FOLDERS.get(result.scheduler):
        yield (f"This belongs into {' and '.join(f'{folder}/{name}' for name in names)}",)
        yield (
            f"  To put it there:  hrnk-press embargo timer --for {result.scheduler} --out {folder}",
        )
    yield ("To install it:",)
    yield from ((f"  {step.format(name=names[-1])}",) for step in STEPS[result.scheduler])
    yield (AWAKE,)
    if not result.desk:
        yield ("This machine is not the desk and would lift nothing:  hrnk-press me --desk",)
