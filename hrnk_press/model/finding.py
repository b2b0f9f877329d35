"""What a check has to say about a release."""

from enum import StrEnum

from hrnk_press.frozen import frozen


class Severity(StrEnum):
    """`error` keeps a release from going out; `warning` is for an editor to decide."""

    ERROR = "error"
    WARNING = "warning"


@frozen
class Finding:
    """One fault, at one place. `line` and `column` count from 1; `file` is relative to the office."""

    code: str
    name: str
    severity: Severity
    message: str
    slug: str
    file: str
    line: int | None = None
    column: int | None = None
    hint: str = ""
    fixable: bool = False
