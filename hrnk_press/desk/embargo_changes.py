"""What was done to a release that changes the entry of its embargo in a calendar."""

from collections.abc import Iterable
from datetime import datetime

from hrnk_press.model.event import Event, Occasion

# What changes the event of an embargo, and so raises its SEQUENCE.
CHANGES = frozenset(
    (
        Occasion.EMBARGO_SET,
        Occasion.EMBARGO_CLEARED,
        Occasion.HELD,
        Occasion.HOLD_ENDED,
        Occasion.KILLED,
        Occasion.LIFTED,
    )
)


def changes_in(events: Iterable[Event]) -> list[datetime]:
    """When something was done that changes what a calendar shows."""
    return [it.at for it in events if it.occasion in CHANGES]
