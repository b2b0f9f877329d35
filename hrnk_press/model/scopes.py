"""What can be approved of a release, scope by scope, and who stands in it.

A scope is a part of the canonical text that somebody can approve for itself. A change voids the approvals
of the scopes it touches and no others, so each scope has a document, and a digest, of its own.
"""

from collections.abc import Callable, Mapping
from dataclasses import field
from enum import StrEnum
from typing import Any

from hrnk_press.frozen import frozen

Document = Mapping[str, Any]

LETTER_FIELDS = ("id", "language", "addressee", "salutation", "body", "close")


class Scope(StrEnum):
    """What an approval is about.

    `text`: everything but the embargo's instant and the list of signatories; `quote`: somebody's own
    quotations, with name and title; `letter`: what signatories put their names to, each in their own form;
    `embargo`: the instant.
    """

    TEXT = "text"
    QUOTE = "quote"
    LETTER = "letter"
    EMBARGO = "embargo"


# What an approval of the one also says about the other, by the same person.
INCLUDES = {Scope.QUOTE: Scope.TEXT, Scope.LETTER: Scope.TEXT}


@frozen
class OwnWords:
    """A quotation: the words, and the sentence around them that says whose they are."""

    words: str
    told: str = ""


@frozen
class Content:
    """The words of a version: its two canonical documents, and the quotations of each speaker by id.

    `body_line` is the line of the release's file on which the canonical body begins.
    """

    canonical: Document
    signatories: Document
    quotes: Mapping[str, tuple[OwnWords, ...]] = field(default_factory=dict)
    body_line: int = 1


@frozen
class Approvable:
    """What can be approved of a version, without its words.

    `digest` is that of the canonical text, `list_digest` that of the signatories, `scopes` that of each
    scope by `scope_key`. `organizations` are its issuers, `speakers` those whose words need their own
    approval, `signatories` those it prints.
    """

    digest: str
    list_digest: str
    scopes: Mapping[str, str]
    organizations: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    signatories: tuple[str, ...] = ()

    def digest_of(self, scope: Scope, person: str) -> str:
        """The digest of what that person approves in that scope; empty where nothing of it is there.

        Who does not sign approves the letter alone.
        """
        own = self.scopes.get(scope_key(scope, person), "")
        return own or (self.scopes.get(scope.value, "") if scope is Scope.LETTER else "")


def scope_key(scope: Scope, person: str) -> str:
    """The name of a scope among a version's: quotations, and a letter with a signature, are somebody's own."""
    own = scope in (Scope.QUOTE, Scope.LETTER) and person
    return f"{scope.value} {person}" if own else scope.value


def approvable(content: Content, digest: Callable[[Document], str]) -> Approvable:
    """What can be approved of those words; `digest` is the SHA-256 of a document's canonical bytes."""
    speakers = _speakers(content.canonical)
    signatories = tuple(it["id"] for it in content.signatories["signatories"])
    scopes = {
        scope.value: digest(scope_document(content, scope))
        for scope in (Scope.TEXT, Scope.EMBARGO, Scope.LETTER)
    }
    for person in speakers:
        document = scope_document(content, Scope.QUOTE, person)
        scopes[scope_key(Scope.QUOTE, person)] = digest(document)
    for person in signatories:
        document = scope_document(content, Scope.LETTER, person)
        scopes[scope_key(Scope.LETTER, person)] = digest(document)
    return Approvable(
        digest(content.canonical),
        digest(content.signatories),
        scopes,
        organizations=tuple(it["id"] for it in content.canonical["organizations"]),
        speakers=speakers,
        signatories=signatories,
    )


def as_details(known: Approvable) -> dict[str, Any]:
    """What the event of a version tells of it, as JSON, beside the digests of its documents."""
    return {
        "scopes": dict(known.scopes),
        "organizations": list(known.organizations),
        "speakers": list(known.speakers),
        "signed_by": list(known.signatories),
    }


def from_details(digest: str, details: Mapping[str, Any]) -> Approvable | None:
    """The same from such an event; None where it tells nothing of it, as those of older programs."""
    try:
        told = details["approvable"]
        return Approvable(
            digest,
            str(details["signatories"]),
            {str(key): str(value) for key, value in told["scopes"].items()},
            tuple(map(str, told["organizations"])),
            tuple(map(str, told["speakers"])),
            tuple(map(str, told["signed_by"])),
        )
    except (KeyError, TypeError, AttributeError):
        return None


def scope_document(content: Content, scope: Scope, person: str = "") -> dict[str, Any]:
    """The part of those words that the scope covers, for `person` where it has something of their own."""
    canonical = content.canonical
    match scope:
        case Scope.TEXT:
            return {key: value for key, value in canonical.items() if key != "embargo"}
        case Scope.EMBARGO:
            return {"embargo": canonical["embargo"]}
        case Scope.LETTER:
            letter = {key: canonical[key] for key in LETTER_FIELDS}
            for it in content.signatories["signatories"]:
                if it["id"] == person:
                    letter["signed"] = it
            return letter
        case Scope.QUOTE:
            return _own_words(content, person)


def _own_words(content: Content, person: str) -> dict[str, Any]:
    """Name and title as printed, and the quotations.

    The whole body where it is that person's statement, and where no quotation is found: nobody could say
    which words are whose.
    """
    canonical = content.canonical
    quotes = content.quotes.get(person, ())
    attributed = canonical["attributed_to"] or {}
    listed = (*(it["person"] for it in canonical["speakers"]), attributed)
    named: Mapping[str, Any] = next((it for it in listed if it.get("id") == person), {})
    document: dict[str, Any] = {
        "speaker": {key: named.get(key, "") for key in ("id", "name", "title", "organization")},
        "quotations": [{"words": it.words, "told": it.told} for it in quotes],
    }
    if not quotes or attributed.get("id") == person:
        document["body"] = canonical["body"]
    return document


def _speakers(canonical: Document) -> tuple[str, ...]:
    """Those who approve their own words: speakers of that origin, and whoever makes the statement."""
    origins = {it["person"]["id"]: it["origin"] for it in canonical["speakers"]}
    if canonical["attributed_to"]:
        origins.setdefault(canonical["attributed_to"]["id"], "approved")
    return tuple(person for person, origin in origins.items() if origin == "approved")
