"""The whole schema of a release's front matter."""

from collections.abc import Callable
from functools import cache
from typing import Any

from hrnk_press.model.release import (
    Allow,
    AttachedWhen,
    Attachment,
    Consent,
    Contact,
    Embargo,
    Kind,
    Moment,
    Origin,
    Signatory,
    SignatoryOrder,
    Speaker,
)
from hrnk_press.workspace import values
from hrnk_press.workspace.schema import Misfits, Unfit, Validator, each, made, table, wrong_type

_REPORTS = (Kind.REPORT_LAUNCH, Kind.REPORT_NOTICE)
KINDS_OF_KEY: dict[str, tuple[Kind, ...]] = {
    "report_title": _REPORTS,
    "authors": _REPORTS,
    "report_page": _REPORTS,
    "abstract": _REPORTS,
    "interviews": (Kind.REPORT_LAUNCH,),
    "what": (Kind.MEDIA_ADVISORY,),
    "who": (Kind.MEDIA_ADVISORY,),
    "where": (Kind.MEDIA_ADVISORY,),
    "event": (Kind.MEDIA_ADVISORY,),
    "rsvp": (Kind.MEDIA_ADVISORY,),
    "accreditation": (Kind.MEDIA_ADVISORY,),
    "photo_opportunity": (Kind.MEDIA_ADVISORY,),
    "attributed_to": (Kind.STATEMENT,),
    "addressee": (Kind.OPEN_LETTER,),
    "salutation": (Kind.OPEN_LETTER,),
    "close": (Kind.OPEN_LETTER,),
    "copies": (Kind.OPEN_LETTER,),
}


@cache
def release_table() -> Validator:
    """The validator of the front matter; it returns the arguments of `Release` that the file gives."""
    whole = table("a release", _keys(), required=("id", "kind"))

    def fit(data: Any) -> Any:
        errors: list[Unfit] = [*_keys_of_other_kinds(data)]
        try:
            fitted = whole(data)
        except Misfits as misfits:
            errors = [*misfits.all, *errors]
        if errors:
            raise Misfits(errors)
        return fitted

    return fit


def _keys() -> dict[str, Validator]:
    ids = each(values.one_line, 'organizations = ["river-watch", "han-institute"]')
    return {
        "id": values.release_id,
        "kind": values.one_of(Kind),
        "headline": values.one_line,
        "subheadline": values.one_line,
        "date": values.day,
        "place": values.one_line,
        "language": values.language,
        "organizations": ids,
        "contacts": each(_contact(), 'contacts = ["mara-ilves"]'),
        "speakers": each(_speaker(), 'speakers = ["mara-ilves"]'),
        "signatories": each(
            _signatory(), 'signatories = [{ person = "jun-seo", status = "invited" }]'
        ),
        "signatory_order": values.one_of(SignatoryOrder),
        "translation_of": values.release_id,
        "corrects": values.release_id,
        "public_url": values.web_address,
        "archived": values.true_false,
        "attachments": each(_attachment(), '[[attachments]] and below it file = "letter.pdf"'),
        "embargo": made(
            Embargo, table("[embargo]", {**_MOMENT, "hold": values.filled}, ("until", "zone"))
        ),
        "event": made(Moment, table("[event]", _MOMENT, ("until", "zone"))),
        "allow": each(
            made(
                Allow,
                table(
                    "[[allow]]",
                    {"code": values.filled, "reason": values.filled},
                    ("code", "reason"),
                ),
            ),
            '[[allow]] and below it code = "TXT019" and reason = "…"',
        ),
        "report_title": values.one_line,
        "authors": each(values.one_line, 'authors = ["Mara Ilves", "Jun Seo"]'),
        "report_page": values.web_address,
        "interviews": values.text,
        "abstract": values.text,
        "what": values.text,
        "who": each(values.one_line, 'who = ["Mara Ilves, Director of Research", "Jun Seo"]'),
        "where": values.text,
        "rsvp": values.text,
        "accreditation": values.text,
        "photo_opportunity": values.text,
        "attributed_to": values.one_line,
        "addressee": values.text,
        "salutation": values.one_line,
        "close": values.one_line,
        "copies": each(values.one_line, 'copies = ["Permanent missions in New York"]'),
    }


_MOMENT: dict[str, Validator] = {
    "until": values.wall_time,
    "zone": values.zone_name,
    "utc": values.instant,
}


def _contact() -> Validator:
    keys = {"person": values.one_line, "role": values.one_line}
    return _id_or_table(Contact, made(Contact, table("a contact", keys, ("person",))), "person")


def _speaker() -> Validator:
    keys = {
        "person": values.one_line,
        "role": values.one_line,
        "origin": values.one_of(Origin),
        "source": values.one_line,
    }
    return _id_or_table(Speaker, made(Speaker, table("a speaker", keys, ("person",))), "person")


def _signatory() -> Validator:
    whole = table(
        "a signatory",
        {
            "person": values.one_line,
            "organization": values.one_line,
            "role": values.one_line,
            "printed_as": values.one_line,
            "capacity": values.filled,
            "status": values.one_of(Consent),
        },
    )

    def fit(value: Any) -> Signatory:
        fitted = whole(value)
        who = [fitted.pop(key) for key in ("person", "organization") if key in fitted]
        if len(who) != 1:
            raise Unfit("should name one person or one organization", 'Write person = "jun-seo"')
        return Signatory(who[0], **fitted)

    return _id_or_table(Signatory, fit, "person")


def _id_or_table(make: Callable[[str], Any], whole: Validator, key: str) -> Validator:
    """Either the id alone or a table that says more."""

    def fit(value: Any) -> Any:
        if isinstance(value, str):
            return make(values.one_line(value))
        if isinstance(value, dict):
            return whole(value)
        raise wrong_type("an id or a table", value, f'"mara-ilves" or {{ {key} = "mara-ilves" }}')

    return fit


def _attachment() -> Validator:
    keys = {
        "file": values.filled,
        "title": values.one_line,
        "caption": values.one_line,
        "credit": values.one_line,
        "alt": values.one_line,
        "rights": values.one_line,
        "when": values.one_of(AttachedWhen),
    }
    return made(Attachment, table("[[attachments]]", keys, ("file",)))


def _keys_of_other_kinds(data: dict[str, Any]) -> list[Unfit]:
    """A key that this kind never prints would be lost without a word: it is a fault."""
    kind = data.get("kind")
    if not isinstance(kind, str) or kind not in set(Kind):
        return []
    return [
        Unfit(
            f"is not printed in a {kind}; it belongs to {' and '.join(KINDS_OF_KEY[key])}",
            "Change kind, or take the key out",
            code="key-of-another-kind",
            path=(key,),
        )
        for key in data
        if key in KINDS_OF_KEY and kind not in KINDS_OF_KEY[key]
    ]
