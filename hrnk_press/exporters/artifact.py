"""What an export makes, and what it is asked for."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from typing import TYPE_CHECKING

from hrnk_press.frozen import frozen
from hrnk_press.rendering.html import Layout

if TYPE_CHECKING:
    from hrnk_press.model.difference import Difference


@frozen
class Artifact:
    """One file of an export: its name (no folder), its media type and its bytes."""

    name: str
    media_type: str
    content: bytes


@frozen
class Revised:
    """What a copy takes the place of: an earlier version, until when that was held (aware), what changed since.

    `changes` are those of the words; files are told by name.
    """

    version: int
    until: datetime
    changes: "tuple[Difference, ...]" = ()
    files_changed: tuple[str, ...] = ()
    files_added: tuple[str, ...] = ()
    files_removed: tuple[str, ...] = ()


@frozen
class ExportOrder:
    """What is asked of a destination.

    `now` is aware and becomes the Date of a finished message; `digest` names the words that go out
    and keeps Message-IDs of two wordings apart; `draft` asks for a message that a person will
    send; `public` says that the release has been lifted; `layout` is the office's own layout of
    HTML, None for the built-in one. `list` is the media list that it goes to, with how many `recipients`;
    `schedule` (aware) the instant before which nobody may be sent it, None where it may be sent at once;
    `revision` how often its embargo was changed, and `changed` (aware) when last; `stopped` is
    "held" or "killed" where the release is. Embargoed copies name their `version`, who is on `duty` now and
    `duty_at_lift` where these are others, each with a telephone number, and what they have `revised`; of copies
    for people who hold different versions, `earlier` has that by address in small letters. `replacing`: how many of
    the recipients hold an earlier version, where what is made for them does not say that it takes its place.
    """

    now: datetime
    digest: str
    draft: bool = False
    public: bool = False
    layout: Layout | None = None
    list: str = ""
    recipients: int = 0
    schedule: datetime | None = None
    revision: int = 0
    changed: datetime | None = None
    stopped: str = ""
    version: int = 0
    duty: tuple[str, ...] = ()
    duty_at_lift: tuple[str, ...] = ()
    revised: Revised | None = None
    earlier: Mapping[str, Revised] = field(default_factory=dict)
    replacing: int = 0

    @property
    def whom(self) -> str:
        """To how many of which list it goes: "38 recipients of the list europe"."""
        return (
            f"{self.recipients:,} recipient{'s' * (self.recipients != 1)} of the list {self.list}"
        )
