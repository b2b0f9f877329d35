"""Recording what whoever acts on this machine does to a release."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any

from hrnk_press.desk.load import PressOffice
from hrnk_press.model.event import Event, Occasion
from hrnk_press.model.release import Release
from hrnk_press.workspace.history import recorded
from hrnk_press.workspace.machine import acting


def recorded_here(
    press: PressOffice, release: Release, occasion: Occasion, now: datetime, told: Mapping[str, Any]
) -> AbstractContextManager[Event]:
    """Record that before the block does it; where the block fails, it was never recorded. `told` are details.

    The office's lock is held. Raises as `record`.
    """
    return recorded(
        press.workspace,
        release.slug,
        occasion,
        release=release.id,
        at=now,
        by=acting(press.workspace),
        details=told,
    )
