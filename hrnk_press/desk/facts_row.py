"""Facts as a row of the cache and back: only facts of a sound release, and only what is not the default.

A row begins with the time of the newest event, in one zone and width so that rows sort by it, and with
whether it is pending; what else it says is JSON, parsed for the few that are asked about.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from hrnk_press.desk.due import NO_EMBARGO, Facts
from hrnk_press.embargo.instants import Settled
from hrnk_press.embargo.state import Standing

PENDING = "\tpending\t"
ASKED_BY = "asked_by"
KEPT, LIFTED, BROKEN = '"kept": true', '"lifted": true', '"broken": true'
_QUIET = "\t\t"


def row_of(facts: Facts) -> str:
    """The facts of a release without damage, contradictions and twins; its slug is not in the row."""
    import json

    embargo, standing = facts.embargo, facts.standing
    values = {
        "id": facts.id,
        "archived": facts.archived,
        "archived_by_hand": facts.archived_by_hand,
        "embargoed": facts.embargoed,
        "instant": embargo.instant and embargo.instant.isoformat(),
        "problem": embargo.problem,
        "readings": [it.isoformat() for it in embargo.readings],
        "hold": facts.hold,
        "killed": standing.killed,
        "held": standing.hold,
        "resumed": standing.resumed and standing.resumed.isoformat(),
        "lifted": standing.lifted,
        "unfinished": standing.unfinished,
        "broken": standing.broken,
        "shared": standing.shared,
        "approved": facts.approved,
        ASKED_BY: facts.asked_by,
        "kept": facts.kept,
    }
    # A hold without a reason is the empty string, no hold is None.
    said = {key: it for key, it in values.items() if it or (key == "held" and it is not None)}
    newest = facts.newest.isoformat(timespec="microseconds") if facts.newest else ""
    return f"{newest}{PENDING if facts.pending() else _QUIET}{json.dumps(said)}"


def id_of(row: str) -> str:
    """The id of the release alone."""
    return str(_said(row)["id"])


def newest_of(rows: Iterable[str]) -> datetime | None:
    """The time of the newest event of all."""
    return _time(max(rows, default=_QUIET))


def _said(row: str) -> dict[str, Any]:
    import json

    said: dict[str, Any] = json.loads(row.rpartition("\t")[2])
    return said


def _time(row: str) -> datetime | None:
    newest = row.partition("\t")[0]
    return datetime.fromisoformat(newest) if newest else None


def facts_from(slug: str, row: str) -> Facts:
    """The facts that became that row."""
    said = _said(row)
    instant, readings = said.get("instant"), said.get("readings", ())
    resumed = said.get("resumed")
    settled: Any = (
        datetime.fromisoformat(instant) if instant else None,
        said.get("problem", ""),
        tuple(map(datetime.fromisoformat, readings)),
    )
    return Facts(
        slug=slug,
        id=said["id"],
        archived="archived" in said,
        archived_by_hand="archived_by_hand" in said,
        embargoed="embargoed" in said,
        embargo=Settled(*settled) if "embargoed" in said else NO_EMBARGO,
        hold=said.get("hold", ""),
        standing=Standing(
            killed="killed" in said,
            hold=said.get("held"),
            resumed=datetime.fromisoformat(resumed) if resumed else None,
            lifted="lifted" in said,
            unfinished="unfinished" in said,
            broken="broken" in said,
            shared="shared" in said,
        ),
        newest=_time(row),
        approved=said.get("approved"),
        asked_by=said.get(ASKED_BY, ""),
        kept="kept" in said,
    )
