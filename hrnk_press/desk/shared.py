"""What came of sharing: who gets a copy or an invitation, who is left out and why, and where it stands."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from hrnk_press.desk.confirmed import people_mark
from hrnk_press.frozen import frozen
from hrnk_press.model.finding import Finding

if TYPE_CHECKING:
    from hrnk_press.desk.approval_words import Asked


class Reason(StrEnum):
    """Why somebody on the list is left out."""

    NOT_ACCEPTED = "not-accepted"
    WITHDRAWN = "withdrawn"
    BROKE_EMBARGO = "broke-embargo"
    HOLDS_IT = "holds-it"
    SUPPRESSED = "suppressed"
    ACCEPTED = "accepted"
    INVITED = "invited"


@frozen
class LeftOut:
    """Somebody on the list who gets nothing; `since` is the day on which the outlet broke an embargo."""

    email: str
    reason: Reason
    since: str = ""


@frozen
class Receiver:
    """Somebody who gets something; `replaces` is the version that a revised copy takes the place of, else 0.

    `reference` and `path` are known once it is written.
    """

    email: str
    name: str
    replaces: int = 0
    reference: str = ""
    path: Path | None = None


@frozen
class Shared:
    """What goes, or went, to the people of a list: `copy` is "embargoed" or "invitation".

    `version` is None until there is one of these words; `copies` how many there are, each of about `size`
    bytes, held until `utc`. `on_duty` are named in every copy. `folder` is where they stand, None before they
    are written; `finished` those that an earlier run had left unfinished. Nothing was done where `refused` or
    `missing` say why.
    """

    slug: str
    version: int | None
    copies: int
    recipients: tuple[Receiver, ...]
    left_out: tuple[LeftOut, ...]
    list: str = ""
    copy: str = "embargoed"
    utc: datetime | None = None
    size: int = 0
    on_duty: tuple[str, ...] = ()
    folder: Path | None = None
    finished: tuple[Path, ...] = ()
    warnings: int = 0
    stale: tuple[str, ...] = ()
    refused: tuple[Finding, ...] = ()
    missing: "tuple[Asked, ...]" = ()

    @property
    def people(self) -> str:
        """What tells those who get it, and what they get in place of what, from any others."""
        return people_mark(f"{it.email} {it.replaces}" for it in self.recipients)

    @property
    def written(self) -> bool:
        """Whether it was confirmed, and is there."""
        return self.folder is not None
