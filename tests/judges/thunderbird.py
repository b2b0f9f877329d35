"""Opens messages in Thunderbird, and sends drafts from there, on a screen of its own:

    python thunderbird.py DIR FILE.eml...

A draft (X-Unsent) has to open for writing and arrive, sent as it is, with its subject, its words
and its attachments; any other message has to open under its subject. Pictures go to DIR. Needs
Thunderbird, Xvfb, xdotool, ImageMagick and aiosmtpd.
"""

import email
import email.policy
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from loopback import free_port

PREFERENCES = Path(__file__).parent / "thunderbird_prefs.js"
WINDOW_SECONDS = 60
ARRIVAL_SECONDS = 30
SETTLE_SECONDS = 4
WIDTH, HEIGHT = 1000, 1400


class Letterbox:
    """An SMTP server on a free loopback port; `messages` is what it was given."""

    def __init__(self) -> None:
        self.messages: list[EmailMessage] = []
        self.port = free_port()
        self._controller = Controller(self, hostname="127.0.0.1", port=self.port)

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802
        self.messages.append(read(envelope.original_content))
        return "250 kept"

    def __enter__(self) -> "Letterbox":
        self._controller.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._controller.stop()


class Screen:
    """Thunderbird's windows on a virtual screen."""

    def __init__(self, display: str) -> None:
        self.environment = {**os.environ, "DISPLAY": display}

    def wait_for(self, title: str) -> str:
        """The window whose title begins so, enlarged; an empty string when none came in time."""
        end = time.monotonic() + WINDOW_SECONDS
        while time.monotonic() < end:
            for window in self._ask("xdotool", "search", "--onlyvisible", "--name", "").split():
                if self._ask("xdotool", "getwindowname", window).startswith(title):
                    self._ask("xdotool", "windowmove", window, "0", "0")
                    self._ask("xdotool", "windowsize", window, str(WIDTH), str(HEIGHT))
                    time.sleep(SETTLE_SECONDS)
                    return window
            time.sleep(0.5)
        return ""

    def press(self, window: str, keys: str) -> None:
        self._ask("xdotool", "windowfocus", "--sync", window)
        self._ask("xdotool", "key", "--clearmodifiers", keys)

    def picture(self, path: Path) -> None:
        self._ask("import", "-window", "root", str(path))

    def _ask(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()


@contextmanager
def screen() -> Iterator[Screen]:
    """A virtual screen under the next free number."""
    size = f"{WIDTH}x{HEIGHT}x24"
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert server.stdout
    try:
        yield Screen(f":{server.stdout.readline().strip()}")
    finally:
        server.terminate()
        server.wait()


@contextmanager
def thunderbird(shown: Screen, file: Path, port: int) -> Iterator[None]:
    """Thunderbird with a new profile, opening that file."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        profile = Path(home) / "profile"
        profile.mkdir()
        preferences = PREFERENCES.read_text(encoding="utf-8").replace("PORT", str(port))
        (profile / "user.js").write_text(preferences, encoding="utf-8")
        program = subprocess.Popen(
            ["thunderbird", "--profile", str(profile), "--no-remote", str(file)],
            env={
                **shown.environment,
                "HOME": home,
                "MOZ_CRASHREPORTER_DISABLE": "1",
                "LIBGL_ALWAYS_SOFTWARE": "1",
            },
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield
        finally:
            program.kill()
            program.wait()


def open_message(file: Path, pictures: Path) -> list[str]:
    """What is wrong with how the message opens."""
    subject = read(file.read_bytes())["Subject"]
    with screen() as shown, thunderbird(shown, file, port=9):
        window = shown.wait_for(subject)
        shown.picture(pictures / f"{file.stem}.png")
        return [] if window else ["opens no window under its subject"]


def send_draft(file: Path, pictures: Path) -> list[str]:
    """What is wrong with how the draft opens, is sent or arrives."""
    draft = read(file.read_bytes())
    with Letterbox() as box, screen() as shown, thunderbird(shown, file, box.port):
        window = shown.wait_for(f"Write: {draft['Subject']}")
        shown.picture(pictures / f"{file.stem}.png")
        if not window:
            return ["does not open for writing under its subject"]
        shown.press(window, "ctrl+Return")
        end = time.monotonic() + ARRIVAL_SECONDS
        while not box.messages and time.monotonic() < end:
            time.sleep(0.5)
        if not box.messages:
            shown.picture(pictures / f"{file.stem}-unsent.png")
            return ["is not sent"]
        (pictures / f"{file.stem}-sent.eml").write_bytes(box.messages[0].as_bytes())
        return differences(draft, box.messages[0])


def differences(draft: EmailMessage, sent: EmailMessage) -> list[str]:
    """How the message that arrived is another than the draft, however its lines are wrapped."""
    faults = [f"arrives without one {name}" for name in ("Date", "Message-ID", "From", "To")
              if len(sent.get_all(name, [])) != 1]  # fmt: skip
    if sent["Subject"] != draft["Subject"]:
        faults.append(f"arrives with the subject {sent['Subject']!r}")
    if "X-Unsent" in sent:
        faults.append("arrives as a draft")
    if files(sent) != files(draft):
        faults.append("arrives with other attachments or images")
    first_line = " ".join(words(draft, "plain").splitlines()[0].split())
    faults += [
        f"arrives without its first line in {kind}"
        for kind in ("plain", "html")
        if first_line not in " ".join(words(sent, kind).split())
    ]
    return faults


def read(content: bytes) -> EmailMessage:
    message = email.message_from_bytes(content, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def words(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    return str(part.get_content()) if part else ""


def files(message: EmailMessage) -> list[tuple[str | None, bytes]]:
    """Names and bytes of attachments, and the bytes of images, which get new names."""
    parts = [part for part in message.walk() if part.get_filename()]
    return sorted(
        (part.get_filename() if part.is_attachment() else "", part.get_payload(decode=True))
        for part in parts
    )


def main(pictures: Path, paths: list[Path]) -> int:
    pictures.mkdir(parents=True, exist_ok=True)
    status = 0
    for file in paths:
        judge = send_draft if "X-Unsent" in read(file.read_bytes()) else open_message
        for fault in judge(file, pictures):
            print(f"{file} {fault}", file=sys.stderr)
            status = 1
    print(f"{len(paths)} messages opened or sent")
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), [Path(name).resolve() for name in sys.argv[2:]]))
