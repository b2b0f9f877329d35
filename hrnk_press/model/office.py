"""The settings of a press office: `press.toml`."""

from collections.abc import Iterable
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from hrnk_press.frozen import frozen


class Style(StrEnum):
    """House style of dates, times and datelines."""

    AP = "ap"
    BRITISH = "british"


class Block(StrEnum):
    """The closing blocks of a release, in an order each office sets."""

    ATTACHMENTS = "attachments"
    NOTES = "notes"
    END_MARK = "end-mark"
    CONTACTS = "contacts"
    BOILERPLATES = "boilerplates"


DEFAULT_BLOCKS = (
    Block.ATTACHMENTS,
    Block.END_MARK,
    Block.CONTACTS,
    Block.BOILERPLATES,
    Block.NOTES,
)


@frozen
class ReaderZone:
    """A zone to print beside the issuer's; `city` is the name readers know it by, e.g. Geneva."""

    zone: str
    city: str


@frozen
class Mail:
    """Who a message is from. `domain` is used in Message-IDs."""

    from_name: str = ""
    from_address: str = ""
    reply_to: str = ""
    domain: str = ""


@frozen
class Branding:
    """A logo (PNG or JPEG, relative to the office) with its alternative text, and an accent colour."""

    logo: str = ""
    logo_alt: str = ""
    accent: str = "#1a4480"


@frozen
class Duty:
    """Who is woken, from when until when (aware instants)."""

    person: str
    start: datetime
    until: datetime
    phone: str = ""


def on_duty(duties: Iterable[Duty], instant: datetime) -> tuple[Duty, ...]:
    """Who is on duty at that aware instant: from `start` on, no longer at `until`."""
    return tuple(it for it in duties if it.start <= instant < it.until)


class HookOccasion(StrEnum):
    """When a hook is called: a lift is near; it was done; it failed; it waits for a person."""

    BEFORE_LIFT = "before_lift"
    ON_LIFTED = "on_lifted"
    ON_FAILED = "on_failed"
    ON_WAITING = "on_waiting"


@frozen
class Hook:
    """A command run on an occasion, as an argument list; no shell. `timeout` is in seconds."""

    on: HookOccasion
    command: tuple[str, ...]
    timeout: int = 60


@frozen
class ApprovalPolicy:
    """Who must approve what: how many people, and which roles, partners and speakers."""

    approvals: int = 1
    roles: tuple[str, ...] = ()
    partners: bool = False
    speakers: bool = False
    signatories: bool = False

    @property
    def asks_nobody(self) -> bool:
        """Whether nothing waits for an approval."""
        return not (
            self.approvals or self.roles or self.partners or self.speakers or self.signatories
        )


@frozen
class Office:
    """The settings of one press office, validated. `organization` is an id in the registry."""

    organization: str
    zone: str
    reader_zones: tuple[ReaderZone, ...] = ()
    style: Style = Style.AP
    blocks: tuple[Block, ...] = DEFAULT_BLOCKS
    end_mark: str = "###"
    languages: tuple[str, ...] = ("en",)
    default_place: str = ""
    phone_region: str = "US"
    mail: Mail = field(default_factory=Mail)
    branding: Branding = field(default_factory=Branding)
    approval: ApprovalPolicy = field(default_factory=ApprovalPolicy)
    duty: tuple[Duty, ...] = ()
    hooks: tuple[Hook, ...] = ()

    @property
    def zones_beside(self) -> tuple[ReaderZone, ...]:
        """What is printed beside an issuer's time: the office's own zone, then those of its readers."""
        named = (it for it in self.reader_zones if it.zone == self.zone)
        return (next(named, ReaderZone(self.zone, "")), *self.reader_zones)
