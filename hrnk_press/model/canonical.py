"""The canonical text of a release: the content whose digest is approved, copied and lifted.

Status line, layout, wrapping, `allow` and the program's version stand outside it. The signatories
have a text of their own, so that a late signature does not change the letter others consented to.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hrnk_press.model.release import Moment, Origin, Release
from hrnk_press.model.resolved import (
    NamedOrganization,
    NamedPerson,
    NamedSignatory,
    NamedSpeaker,
    ResolvedRelease,
)

TEXT_FIELDS = (
    "headline",
    "subheadline",
    "place",
    "report_title",
    "report_page",
    "interviews",
    "abstract",
    "what",
    "where",
    "rsvp",
    "accreditation",
    "photo_opportunity",
    "addressee",
    "salutation",
    "close",
    "translation_of",
    "corrects",
)
LIST_FIELDS = ("authors", "who", "copies")


def canonical_document(resolved: ResolvedRelease, embargo_utc: datetime | None) -> dict[str, Any]:
    """The JSON object to serialize by RFC 8785: strings in NFC with LF, no numbers but integers.

    `embargo_utc` is the aware instant, as the embargo's wall time and zone give it.
    """
    release = resolved.release
    document: dict[str, Any] = {
        "id": release.id,
        "kind": release.kind.value,
        "language": release.language,
        "date": release.date.isoformat() if release.date else "",
        "body": release.body.strip("\n") + "\n",
        "organizations": [
            {"id": it.id, "name": it.name, "url": it.url, "boilerplate": it.boilerplate}
            for it in resolved.organizations
        ],
        "contacts": [_person(it) for it in resolved.contacts],
        "speakers": [
            {"person": _person(it.person), "origin": it.origin.value, "source": it.source}
            for it in resolved.speakers
        ],
        "attributed_to": _person(resolved.attributed_to) if resolved.attributed_to else None,
        "attachments": [
            {
                "file": it.attachment.file,
                "sha256": it.sha256,
                "title": it.attachment.title,
                "caption": it.attachment.caption,
                "credit": it.attachment.credit,
                "alt": it.attachment.alt,
                "rights": it.attachment.rights,
                "when": it.attachment.when.value,
            }
            for it in resolved.attachments
        ],
        "embargo": _utc(embargo_utc),
        "event": _moment(release.event),
    }
    document |= {name: getattr(release, name) for name in TEXT_FIELDS}
    document |= {name: list(getattr(release, name)) for name in LIST_FIELDS}
    normalized: dict[str, Any] = _normalized(document)
    return normalized


def canonical_signatories(release: Release, resolved: ResolvedRelease) -> dict[str, Any]:
    """The confirmed signatories as printed, in printed order."""
    normalized: dict[str, Any] = _normalized(
        {
            "id": release.id,
            "signatories": [
                {"id": it.id, "name": it.name, "detail": it.detail} for it in resolved.signatories
            ],
        }
    )
    return normalized


def with_recorded_names(
    resolved: ResolvedRelease, document: Mapping[str, Any], signatories: Mapping[str, Any]
) -> ResolvedRelease:
    """The release with everybody named as the two documents have it, whatever the registry says today.

    Raises KeyError, TypeError or ValueError where they are no such documents.
    """
    attributed = document["attributed_to"]
    return replace(
        resolved,
        organizations=tuple(
            NamedOrganization(
                id=it["id"], name=it["name"], url=it["url"], boilerplate=it["boilerplate"]
            )
            for it in document["organizations"]
        ),
        contacts=tuple(map(_named_person, document["contacts"])),
        speakers=tuple(
            NamedSpeaker(_named_person(it["person"]), Origin(it["origin"]), it["source"])
            for it in document["speakers"]
        ),
        signatories=tuple(
            NamedSignatory(it["id"], it["name"], it["detail"]) for it in signatories["signatories"]
        ),
        attributed_to=_named_person(attributed) if attributed else None,
    )


def _named_person(entry: Mapping[str, Any]) -> NamedPerson:
    return NamedPerson(
        id=entry["id"],
        name=entry["name"],
        title=entry["title"],
        organization_name=entry["organization"],
        email=entry["email"],
        phone=entry["phone"],
        out_of_hours=entry["out_of_hours"],
        languages=tuple(entry["languages"]),
    )


def _person(person: NamedPerson) -> dict[str, Any]:
    return {
        "id": person.id,
        "name": person.full_name,
        "title": person.title,
        "organization": person.organization_name,
        "email": person.email,
        "phone": person.phone,
        "out_of_hours": person.out_of_hours,
        "languages": list(person.languages),
    }


def _moment(moment: Moment | None) -> dict[str, str] | None:
    if moment is None:
        return None
    return {"wall": moment.until.isoformat(), "zone": moment.zone, "utc": _utc(moment.utc) or ""}


def _utc(instant: datetime | None) -> str | None:
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if instant else None


def _normalized(value: Any) -> Any:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n"))
    if isinstance(value, list):
        return [_normalized(item) for item in value]
    if isinstance(value, dict):
        return {key: _normalized(item) for key, item in value.items()}
    return value
