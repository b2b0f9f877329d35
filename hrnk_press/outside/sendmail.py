"""The machine's own way of sending mail: the program `sendmail`, which every mail server brings."""

import os
import shutil
import subprocess
from collections.abc import Sequence

from hrnk_press.errors import NotFound, Refused

INSTALL = (
    "Install a mail server or a relay, such as Debian's postfix, exim4, msmtp-mta or nullmailer"
)
"""What to do where there is none."""

# Where it stands on systems that keep it out of the path of a scheduler.
_FOLDERS = ("/usr/sbin", "/usr/lib")
_SECONDS = 30


def installed() -> str | None:
    """Where the machine's sendmail stands; None where it has none."""
    return shutil.which("sendmail", path=os.pathsep.join((os.environ.get("PATH", ""), *_FOLDERS)))


def send(message: bytes, sender: str, recipients: Sequence[str]) -> None:
    """Hand that message to the machine's mail server for these addresses.

    `message` has LF, as local programs have it. Raises NotFound where there is no sendmail, and Refused
    with what it said where it does not take the message.
    """
    program = installed()
    if program is None:
        raise NotFound(
            "this machine has no program called sendmail",
            INSTALL,
            code="no-sendmail",
        )
    command = [program, "-i", "-f", sender, "--", *recipients]
    try:
        done = subprocess.run(
            command, input=message, capture_output=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise Refused(f"{program} did not take the mail within {_SECONDS} seconds") from None
    if done.returncode:
        said = (done.stderr or done.stdout).decode("utf-8", "replace").strip()
        raise Refused(
            f"{program} did not take the mail: {said or f'exit status {done.returncode}'}",
            "Try it by hand:  echo test | sendmail YOUR-ADDRESS",
            code="mail-not-sent",
        )
