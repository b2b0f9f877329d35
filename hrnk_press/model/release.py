"""A release as its file has it: front matter and body, before any name is looked up."""

import datetime as dt
from enum import StrEnum

from hrnk_press.frozen import frozen


class Kind(StrEnum):
    """What a release is; each kind has its own template, required parts and closing blocks."""

    PRESS_RELEASE = "press-release"
    REPORT_LAUNCH = "report-launch"
    OPEN_LETTER = "open-letter"
    STATEMENT = "statement"
    POLICY_RECOMMENDATIONS = "policy-recommendations"
    MEDIA_ADVISORY = "media-advisory"
    REPORT_NOTICE = "report-notice"


class Consent(StrEnum):
    """Where a signatory stands; only `confirmed` is printed and counted."""

    INVITED = "invited"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class SignatoryOrder(StrEnum):
    """How signatories are printed: as they are listed, or by family name and name of organization."""

    LISTED = "listed"
    ALPHABETICAL = "alphabetical"


class Origin(StrEnum):
    """Where a speaker's words come from: approved by the speaker, said on record, or a document."""

    APPROVED = "approved"
    ON_RECORD = "on-record"
    DOCUMENT = "document"


class AttachedWhen(StrEnum):
    """Which copies an attachment goes with."""

    EMBARGOED = "embargoed"
    PUBLIC = "public"
    BOTH = "both"


@frozen
class Contact:
    """A media contact by id; `role` names the title to print where the person holds several."""

    person: str
    role: str = ""


@frozen
class Speaker:
    """Somebody quoted, by id."""

    person: str
    role: str = ""
    origin: Origin = Origin.APPROVED
    source: str = ""


@frozen
class Signatory:
    """A person or organization that signs, by id.

    `printed_as` is the form of name it wants, empty for the registry's; `capacity` is
    "official", "personal" or words to print.
    """

    signatory: str
    role: str = ""
    printed_as: str = ""
    capacity: str = "official"
    status: Consent = Consent.INVITED


@frozen
class Attachment:
    """A file in the release's `attachments/` folder and how it is presented."""

    file: str
    title: str = ""
    caption: str = ""
    credit: str = ""
    alt: str = ""
    rights: str = ""
    when: AttachedWhen = AttachedWhen.BOTH


@frozen
class Moment:
    """A wall-clock time, its IANA zone, and the UTC instant the two gave when it was set.

    `until` is naive (wall clock in `zone`), `utc` aware or None where the file leaves it out.
    """

    until: dt.datetime
    zone: str
    utc: dt.datetime | None = None


@frozen
class Embargo(Moment):
    """Nothing is public while `now < utc`; `hold` is the reason of an open-ended hold, or empty."""

    hold: str = ""


@frozen
class Allow:
    """A finding an editor has accepted: its rule's code and the reason."""

    code: str
    reason: str


@frozen
class Release:
    """`release.md` read and validated. Ids are not yet looked up; `body` is Markdown source.

    `source` is the file's whole text (NFC untouched, LF), `body_line` the line on which `body` starts.
    """

    slug: str
    id: str
    kind: Kind
    headline: str
    source: str
    body: str
    body_line: int
    subheadline: str = ""
    date: dt.date | None = None
    place: str = ""
    language: str = "en"
    organizations: tuple[str, ...] = ()
    contacts: tuple[Contact, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    signatory_order: SignatoryOrder = SignatoryOrder.LISTED
    translation_of: str = ""
    corrects: str = ""
    public_url: str = ""
    archived: bool = False
    attachments: tuple[Attachment, ...] = ()
    embargo: Embargo | None = None
    event: Moment | None = None
    allow: tuple[Allow, ...] = ()
    # report-launch and report-notice
    report_title: str = ""
    authors: tuple[str, ...] = ()
    report_page: str = ""
    interviews: str = ""
    abstract: str = ""
    # media-advisory
    what: str = ""
    who: tuple[str, ...] = ()
    where: str = ""
    rsvp: str = ""
    accreditation: str = ""
    photo_opportunity: str = ""
    # statement
    attributed_to: str = ""
    # open-letter
    addressee: str = ""
    salutation: str = ""
    close: str = ""
    copies: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        """Where the release stands, relative to the office."""
        return f"releases/{self.slug}/release.md"
