"""What somebody confirmed before anything goes out: the very people, by a mark of them, or how many they are."""

import hashlib
from collections.abc import Iterable

from hrnk_press.errors import Refused


def people_mark(people: Iterable[str]) -> str:
    """What tells these people, in this order, from any others."""
    return hashlib.sha256("\n".join(people).encode()).hexdigest()


def require_confirmed(
    recipients: int, mark: str, confirmed: int | str, would: str = "get it"
) -> None:
    """Raises Refused where others were confirmed than would now, by their mark, or another number of them.

    `would` says what becomes of them: "get it", "be told".
    """
    hint = "The lists, the acceptances, the suppressions or who holds a copy changed meanwhile; look again and confirm anew."
    if isinstance(confirmed, str) and confirmed != mark:
        raise Refused(
            f"the people who would {would} are others than those that were confirmed",
            hint,
            code="recipients-changed",
        )
    if isinstance(confirmed, int) and confirmed != recipients:
        raise Refused(
            f"{recipients:,} people would {would}, not the {confirmed:,} that were confirmed",
            hint,
            code="recipients-changed",
        )
