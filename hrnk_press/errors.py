"""The exit codes, and the exceptions for what the program itself cannot do.

A user's mistake inside a release is no exception but a `Finding`; what makes a whole command
impossible (no office here, unreadable settings, a full disk) is one of these.
"""

from datetime import datetime
from enum import IntEnum

from hrnk_press.frozen import frozen


class ExitCode(IntEnum):
    """What a command's exit status tells the shell, a scheduler or a script."""

    DONE = 0
    FINDINGS = 1
    USAGE = 2
    UNREADABLE = 3
    NOT_FOUND = 4
    REFUSED = 5
    WAITING = 6
    BUG = 70
    DISK = 74
    LOCKED = 75
    INTERRUPTED = 130


@frozen
class Fault:
    """Something wrong in a file that keeps it from being read: where, what, and what to do.

    `code` is a kebab-case name such as `unknown-key`; `line` and `column` count from 1, None where
    the fault belongs to the file as a whole; `file` is relative to the press office.
    """

    code: str
    message: str
    file: str
    line: int | None = None
    column: int | None = None
    hint: str = ""


class PressError(Exception):
    """A command cannot go on. `message` says what is wrong, `hint` what to do about it."""

    exit_code: ExitCode = ExitCode.BUG
    code: str = "bug"

    def __init__(self, message: str, hint: str = "", *, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        if code is not None:
            self.code = code


class UsageFault(PressError):
    """The command line asks for something that makes no sense."""

    exit_code = ExitCode.USAGE
    code = "usage"


class UnreadableData(PressError):
    """Files of the office that cannot be read as what they should be: every fault at once."""

    exit_code = ExitCode.UNREADABLE
    code = "unreadable"

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        files = sorted({fault.file for fault in faults})
        super().__init__(f"{len(faults)} fault{'s' * (len(faults) != 1)} in {', '.join(files)}")
        self.faults = faults


class RefusedFiles(UnreadableData):
    """Files that can be read, and that a rule keeps out: every fault at once."""

    exit_code = ExitCode.REFUSED
    code = "refused"


@frozen
class Meaning:
    """What something that was typed may mean: in words, as an aware instant, and in which zone (an IANA
    name, or an offset such as "UTC+9").
    """

    text: str
    utc: datetime
    zone: str


@frozen
class Doubt:
    """Why something that was typed has no one meaning; `readings` are what it may mean."""

    code: str
    message: str
    readings: tuple[Meaning, ...] = ()


class Unclear(PressError):
    """What was typed can mean several things, or too little: a person must say which.

    There is at least one doubt; the first gives the error its code.
    """

    exit_code = ExitCode.FINDINGS
    code = "unclear"

    def __init__(self, message: str, hint: str, doubts: tuple[Doubt, ...]) -> None:
        super().__init__(message, hint, code=doubts[0].code)
        self.doubts = doubts


class NotFound(PressError):
    """No such office, release, person, destination or rule."""

    exit_code = ExitCode.NOT_FOUND
    code = "not-found"


class Refused(PressError):
    """A rule forbids it: an embargo, errors in what would go out, a missing approval."""

    exit_code = ExitCode.REFUSED
    code = "refused"


class DiskFault(PressError):
    """A file could not be written or read: full disk, missing permission, changed meanwhile."""

    exit_code = ExitCode.DISK
    code = "disk"


class Locked(PressError):
    """Another run of the program holds the office; trying again later helps."""

    exit_code = ExitCode.LOCKED
    code = "locked"


class Interrupted(PressError):
    """Somebody pressed Ctrl-C."""

    exit_code = ExitCode.INTERRUPTED
    code = "interrupted"
