"""An item for newsrooms' systems: ninjs 3.1 of the IPTC, and 2.2 and 1.6 for those that read only these."""

from datetime import UTC, datetime
from typing import Any

from hrnk_press.embargo.instants import settle
from hrnk_press.embargo.zones import zone
from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.exporters.notice_words import notice_words, stopped_words
from hrnk_press.exporters.page import mail_page
from hrnk_press.exporters.pasted import json_file, steps_file
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.document import one_line
from hrnk_press.rendering.html import preheader
from hrnk_press.rendering.status import StatusBlock, status_block
from hrnk_press.rendering.text import render_text

FOLDER = "ninjs"
SCHEMAS = {
    "3.1": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
    "2.2": "http://www.iptc.org/std/ninjs/ninjs-schema_2.2.json#",
    "1.6": "http://www.iptc.org/std/ninjs/ninjs-schema_1.6.json#",
}
# What becomes of an item that its office stopped; one under embargo stays usable (ninjs, pubStatus).
STATUSES = {"": "usable", "held": "withheld", "killed": "canceled"}


def export(resolved: ResolvedRelease, order: ExportOrder) -> tuple[Artifact, ...]:
    """The item in three forms. It says until when it is held wherever a system might look for it."""
    item = _item(resolved, order)
    whom = (
        "to every system that was given the item"
        if order.stopped
        else "to those alone who accepted the embargo while it stands"
    )
    steps = [
        "ninjs-3.1.json is for systems that read ninjs 3; ninjs-2.2.json and ninjs-1.6.json say the same to "
        f"older ones. Send one of them, {whom}.",
        "An item made again has the same uri and a later version (the time it was made), and takes the place of "
        "the one before. After a hold it is withheld, after a kill canceled.",
    ]
    return (
        json_file(f"{FOLDER}/ninjs-3.1.json", item | _standard("3.1")),
        json_file(f"{FOLDER}/ninjs-2.2.json", _in_small_letters(item) | _standard("2.2")),
        json_file(f"{FOLDER}/ninjs-1.6.json", _of_1_6(item)),
        steps_file(
            FOLDER,
            "An item for newsrooms' systems",
            resolved,
            order,
            steps,
            carried_along=bool(order.stopped),
        ),
    )


def _item(resolved: ResolvedRelease, order: ExportOrder) -> dict[str, Any]:
    """The item as ninjs 3.1 names things; what does not apply is left out."""
    release = resolved.release
    status = status_block(resolved, public=order.public)
    killed = order.stopped == "killed"
    until = _until(resolved) if status.embargoed and not order.stopped else None
    stopped = stopped_words(order.stopped, notice_words(release.language))
    if stopped:
        status = StatusBlock((stopped,), embargoed=True)
    held = "\n".join(status.lines) if status.embargoed else ""
    item: dict[str, Any] = {
        "uri": f"urn:uuid:{release.id}",
        "type": "text",
        "representationType": "full",
        "version": f"{order.now.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        "versionCreated": order.now.isoformat(timespec="seconds"),
        "embargoedUntil": until.isoformat() if until else "",
        "pubStatus": STATUSES[order.stopped],
        "copyrightHolder": resolved.issuer.name,
        "usageTerms": held,
        "edNote": held,
        "language": release.language,
        "headlines": [{"role": "main", "value": one_line(release.headline)}],
        "descriptions": [
            {
                "role": "summary",
                "contentType": "text/plain",
                "value": held if killed else preheader(resolved),
            }
        ],
        "bodies": _withdrawn(held) if killed else _bodies(resolved, order, status),
        "organisations": [{"name": it.name} for it in resolved.organizations],
        "slugline": release.slug,
        "located": release.place,
    }
    return {key: value for key, value in item.items() if value}


def _bodies(
    resolved: ResolvedRelease, order: ExportOrder, status: StatusBlock
) -> list[dict[str, Any]]:
    texts = (
        ("text/plain", render_text(resolved, status)),
        ("text/html", mail_page(resolved, status, order)),
    )
    return [{"role": "main", "contentType": kind, "value": text} for kind, text in texts]


def _withdrawn(text: str) -> list[dict[str, Any]]:
    """What stands in place of the words of an item that is withdrawn: that it is."""
    texts = (("text/plain", text), ("text/html", f"<p>{text}</p>"))
    return [{"role": "main", "contentType": kind, "value": value} for kind, value in texts]


def _until(resolved: ResolvedRelease) -> datetime | None:
    """When the embargo ends, on the clock of its own zone and with its offset."""
    embargo = resolved.release.embargo
    instant = settle(embargo).instant if embargo else None
    return instant.astimezone(zone(embargo.zone)) if embargo and instant else None


def _standard(version: str) -> dict[str, Any]:
    return {"standard": {"name": "ninjs", "version": version, "schema": SCHEMAS[version]}}


def _in_small_letters(item: dict[str, Any]) -> dict[str, Any]:
    """The item as ninjs 2 names things: all in small letters, the embargo `embargoed`."""

    def renamed(value: Any) -> Any:
        if isinstance(value, dict):
            return {key.lower(): renamed(inner) for key, inner in value.items()}
        return [renamed(it) for it in value] if isinstance(value, list) else value

    small: dict[str, Any] = renamed(item)
    if "embargoeduntil" in small:
        small["embargoed"] = small.pop("embargoeduntil")
    return small


def _of_1_6(item: dict[str, Any]) -> dict[str, Any]:
    """The item as ninjs 1.6 names things: one headline, a body to each form."""
    old = _in_small_letters(item)
    text, page = (it["value"] for it in old.pop("bodies"))
    (headline,), (summary,) = old.pop("headlines"), old.pop("descriptions")
    organisations = old.pop("organisations", None)
    old["representationtype"] = "complete"
    return {
        "$standard": _standard("1.6")["standard"],
        **old,
        "headline": headline["value"],
        "description_text": summary["value"],
        "body_text": text,
        "body_html": page,
        **({"organisation": organisations} if organisations else {}),
    }
