"""Whom a file says is not to be written to: by a column of states, or by columns that are ticked."""

from hrnk_press.workspace.medialists.columns import Columns
from hrnk_press.workspace.schema import Unfit, shown

# What mailing tools write into a column of states, in small letters: whom not to write to, and whom to.
GONE = frozenset(
    [
        "unsubscribed",
        "cleaned",
        "complained",
        "bounced",
        "hard-bounced",
        "blocklisted",
        "blacklisted",
        "disabled",
        "opted-out",
        "opted_out",
        "optout",
        "non-subscribed",
        "nonsubscribed",
        "archived",
        "deleted",
    ]
)
THERE = frozenset(["subscribed", "enabled", "confirmed", "unconfirmed", "pending", "active"])
YES = frozenset(["yes", "y", "true", "1", "x", "ja", "j", "oui", "o", "sí", "si", "s", "예", "네"])
NO = frozenset(["", *["no", "n", "false", "0", "nein", "non", "아니오", "아니요"]])
ON_HOLD = "on-hold"


def refusal(columns: Columns, cells: list[str]) -> str:
    """Why the person of that row is not to be written to any more, as the file says it; "" where they still are.

    Raises Unfit for a state that is not known, and for a tick that is neither yes nor no.
    """
    why = ""
    place = columns.places.get("status")
    if place is not None:
        state = cells[place].strip() if place < len(cells) else ""
        if _folded(state) in GONE:
            why = state
        elif _folded(state) not in THERE:
            known = ", ".join(sorted(GONE | THERE))
            hint = f"Known are: {known}. Or rename or delete the column, if it says something else"
            raise Unfit(f"{shown(state)} is no state of a subscriber", hint, code="unknown-state")
    for place, heading in columns.refusals:
        said = cells[place].strip() if place < len(cells) else ""
        if _is_yes(said, heading):
            why = why or heading
    return why


def _is_yes(said: str, heading: str) -> bool:
    word = _folded(said)
    if word in YES or word in GONE or word.startswith(ON_HOLD):
        return True
    if word in NO or word in THERE:
        return False
    hint = "Write yes or no; an empty cell means no. Or rename or delete the column"
    raise Unfit(
        f"column {heading}: {shown(said)} is neither yes nor no", hint, code="unknown-state"
    )


def _folded(text: str) -> str:
    return text.casefold().replace(" ", "-")
