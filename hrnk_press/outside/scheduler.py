"""What a machine's scheduler must be told, and what it was told already.

An entry names the command, the office and nothing else: what is due is found out by the command,
every minute anew.
"""

import os
import re
import shlex
import subprocess
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from hrnk_press.errors import Refused
from hrnk_press.outside.trust import STATE_VARIABLE

LIFT = ("embargo", "lift")
_SECONDS = 10

# Where schedulers look for what a user or an administrator gave them.
_FOLDERS = (
    "~/.config/systemd/user",
    "/etc/systemd/user",
    "/etc/systemd/system",
    "~/Library/LaunchAgents",
    "/Library/LaunchAgents",
    "/Library/LaunchDaemons",
    "/etc/cron.d",
)

AWAKE = "This machine must be awake at the time: what sleeps or is off starts nothing."

Files = Mapping[str, str]
"""Name of a file → its content, which says by itself that the machine must be awake."""


def cron_entry(program: Sequence[str], office: Path) -> Files:
    """One line of a crontab(5)."""
    words = _words(program, office)
    kept = [f"{name}={shlex.quote(value)}" for name, value in _environment().items()]
    # In a crontab `%` ends the command, even between quotes, unless a backslash stands before it.
    line = " ".join([*kept, *map(shlex.quote, words)]).replace("%", r"\%")
    return {
        f"hrnk-press-{_label(office)}.cron": f"# hrnk-press lifts what is due.\n# {AWAKE}\n* * * * * {line}\n"
    }


def systemd_units(program: Sequence[str], office: Path) -> Files:
    """A service and the timer that starts it (systemd.service(5), systemd.timer(5))."""
    name = f"hrnk-press-{_label(office)}"
    kept = "".join(
        f"Environment={_systemd_word(f'{name}={value}', dollars=False)}\n"
        for name, value in _environment().items()
    )
    command, *arguments = _words(program, office)
    words = [_systemd_word(command, dollars=False), *map(_systemd_word, arguments)]
    return {
        f"{name}.service": f"""\
[Unit]
Description=Lift what is due in the press office {_label(office)}

[Service]
Type=oneshot
{kept}ExecStart={" ".join(words)}
""",
        f"{name}.timer": f"""\
# {AWAKE}
[Unit]
Description=Every minute, lift what is due in the press office {_label(office)}

[Timer]
OnCalendar=*-*-* *:*:00
AccuracySec=1s

[Install]
WantedBy=timers.target
""",
    }


def launchd_agent(program: Sequence[str], office: Path) -> Files:
    """A property list for launchd; a calendar interval that names no unit is every minute."""
    import plistlib

    label = f"org.hrnk-press.{_label(office)}"
    agent: dict[str, object] = {
        "Label": label,
        "ProgramArguments": _words(program, office),
        "StartCalendarInterval": {},
        "StandardErrorPath": str(office / ".hrnk-press" / "launchd.log"),
        "StandardOutPath": str(office / ".hrnk-press" / "launchd.log"),
    }
    if environment := _environment():
        agent["EnvironmentVariables"] = environment
    written = plistlib.dumps(agent).decode().replace("<plist", f"<!-- {AWAKE} -->\n<plist", 1)
    return {f"{label}.plist": written}


ENTRIES: Mapping[str, Callable[[Sequence[str], Path], Files]] = {
    "cron": cron_entry,
    "systemd": systemd_units,
    "launchd": launchd_agent,
}


def installed_entries(office: Path) -> tuple[str, ...]:
    """Where an entry for the office at that path is found on this machine: "crontab", or files.

    Only what this user may read is seen.
    """
    found = ["crontab"] if _names_office(_crontab(), office) else []
    for folder in _FOLDERS:
        for path in sorted(Path(folder).expanduser().glob("*")):
            with suppress(OSError, UnicodeDecodeError):
                if path.is_file() and _names_office(path.read_text(encoding="utf-8"), office):
                    found.append(str(path))
    return tuple(found)


def _words(program: Sequence[str], office: Path) -> list[str]:
    """The command line; Refused where it cannot be written into a text of lines."""
    words = [*program, "--workspace", str(office), *LIFT]
    spoiled = next((it for it in words if not it.isprintable()), None)
    if spoiled is not None:
        raise Refused(
            f"{spoiled!r} holds characters that no scheduler's file can",
            "Give the folder a name of letters, digits and hyphens",
            code="unprintable-path",
        )
    return words


def _environment() -> dict[str, str]:
    """What a scheduler would not know and the command must: where hooks were allowed."""
    named = os.environ.get(STATE_VARIABLE, "")
    return {STATE_VARIABLE: named} if Path(named).is_absolute() else {}


def _systemd_word(word: str, *, dollars: bool = True) -> str:
    """The word between quotes, `%` and (where variables are put in) `$` as themselves."""
    written = word.replace("\\", r"\\").replace('"', r"\"").replace("%", "%%")
    return f'"{written.replace("$", "$$") if dollars else written}"'


def _label(office: Path) -> str:
    """A name for the office in file names: its folder's, and a few digits that tell two such folders apart."""
    import hashlib

    digits = hashlib.sha256(os.fsencode(office)).hexdigest()[:6]
    folder = re.sub(r"[^a-z0-9]+", "-", office.name.lower()).strip("-")[:40]
    return "-".join(filter(None, (folder, digits)))


def _crontab() -> str:
    try:
        listed = subprocess.run(
            ["crontab", "-l"], capture_output=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return listed.stdout.decode("utf-8", "replace")


def _names_office(text: str, office: Path) -> bool:
    """Whether a scheduler's text lifts for that office, however the path is quoted in it."""
    said = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))
    path = rf"{re.escape(_bare(str(office)))}(?![\w./-])"
    return all(re.search(it, _bare(said)) for it in (r"\bembargo\W+(string\W+)*lift\b", path))


def _bare(text: str) -> str:
    """The text without what quotes it in any of these formats."""
    import html

    return re.sub(r"[\\\"']", "", html.unescape(text)).replace("%%", "%").replace("$$", "$")
