"""A release with every id looked up: what is checked, rendered and recorded."""

from datetime import date

from hrnk_press.frozen import frozen
from hrnk_press.model.office import Office
from hrnk_press.model.release import Attachment, Moment, Origin, Release


@frozen
class NamedPerson:
    """A person as this release prints them: name, title and organization of its date and language."""

    id: str
    name: str
    honorific: str = ""
    title: str = ""
    organization: str = ""
    organization_name: str = ""
    former: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""
    out_of_hours: str = ""
    languages: tuple[str, ...] = ()
    zone: str = ""

    @property
    def full_name(self) -> str:
        """The name with its honorific."""
        return f"{self.honorific} {self.name}".strip()


@frozen
class NamedSpeaker:
    """A speaker and where the words come from."""

    person: NamedPerson
    origin: Origin
    source: str = ""


@frozen
class NamedSignatory:
    """A confirmed signatory as printed. `detail` is the line under the name, empty for none."""

    id: str
    name: str
    detail: str = ""


@frozen
class NamedOrganization:
    """An issuer as this release prints it; `boilerplate` is Markdown, empty where none holds."""

    id: str
    name: str
    short_name: str = ""
    url: str = ""
    boilerplate: str = ""


@frozen
class AttachedFile:
    """An attachment and what stands on disk: size in bytes, SHA-256 in hex, media type.

    `problem` is empty, "missing", "outside" (the path leaves the folder), "link" (a symbolic link),
    "not-a-file" or "too-large" (for any mail), for a logo also "private" (a file of the lists or releases)
    or "not-an-image"; then `sha256` is empty, and `size` 0 unless it is too large. `content` is filled by the workspace only for what an
    exporter must carry.
    """

    attachment: Attachment
    media_type: str = ""
    size: int = 0
    sha256: str = ""
    problem: str = ""
    content: bytes | None = None


@frozen
class ResolvedRelease:
    """Everything a release prints. Ids that the registry does not know are left out here
    and stay in `release`, where the checks find them.
    """

    release: Release
    office: Office
    on: date
    issuer: NamedOrganization
    organizations: tuple[NamedOrganization, ...]
    contacts: tuple[NamedPerson, ...]
    speakers: tuple[NamedSpeaker, ...]
    signatories: tuple[NamedSignatory, ...]
    attributed_to: NamedPerson | None
    attachments: tuple[AttachedFile, ...]
    logo: AttachedFile | None = None

    @property
    def embargo(self) -> Moment | None:
        """The embargo as the file states it."""
        return self.release.embargo
