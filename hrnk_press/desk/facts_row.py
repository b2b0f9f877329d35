"""Facts as JSON values and back, to be kept: only facts of a sound release, and only what is not the default."""

from datetime import datetime
from typing import Any

from hrnk_press.desk.due import NO_EMBARGO, Facts
from hrnk_press.embargo.instants import Settled
from hrnk_press.embargo.state import Standing
from hrnk_press.workspace.cache import Row


def row_of(facts: Facts) -> Row:
    """The facts of a release without damage, contradictions and twins; its slug is not in the row."""
    embargo, standing = facts.embargo, facts.standing
    values = {
        "id": facts.id,
        "pending": facts.pending(),
        "archived": facts.archived,
        "embargoed": facts.embargoed,
        "instant": embargo.instant and embargo.instant.isoformat(),
        "problem": embargo.problem,
        "readings": [it.isoformat() for it in embargo.readings],
        "hold": facts.hold,
        "newest": facts.newest and facts.newest.isoformat(timespec="microseconds"),
        "killed": standing.killed,
        "held": standing.hold,
        "lifted": standing.lifted,
        "unfinished": standing.unfinished,
        "shared": standing.shared,
    }
    # A hold without a reason is the empty string, no hold is None.
    return {key: it for key, it in values.items() if it or (key == "held" and it is not None)}


def facts_from(slug: str, row: Row) -> Facts:
    """The facts that became that row."""
    instant, readings = row.get("instant"), row.get("readings", ())
    settled: Any = (
        datetime.fromisoformat(instant) if instant else None,
        row.get("problem", ""),
        tuple(map(datetime.fromisoformat, readings)),
    )
    newest = row.get("newest")
    return Facts(
        slug=slug,
        id=row["id"],
        archived="archived" in row,
        embargoed="embargoed" in row,
        embargo=Settled(*settled) if "embargoed" in row else NO_EMBARGO,
        hold=row.get("hold", ""),
        standing=Standing(
            killed="killed" in row,
            hold=row.get("held"),
            lifted="lifted" in row,
            unfinished="unfinished" in row,
            shared="shared" in row,
        ),
        newest=datetime.fromisoformat(newest) if newest else None,
    )
