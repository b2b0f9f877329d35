"""What an export makes, and what it is asked for."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Artifact:
    """One file of an export: its name (no folder), its media type and its bytes."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What is asked of a destination.

    `now` is aware and becomes the Date of a finished message; `digest` names the words that go out
    and keeps Message-IDs of two wordings apart; `draft` asks for a message that a person will
    send; `public` says that the release has been lifted; `layout` is the source of the office's
    own layout of HTML and `layout_name` the file it stands in, both empty for the built-in one.
    """

    now: datetime
    digest: str
    draft: bool = False
    public: bool = False
    layout: str = ""
    layout_name: str = ""
