"""A draft that starts from an earlier release."""

import re
from datetime import date
from typing import Any

from hrnk_press.drafting.answers import Answers
from hrnk_press.drafting.front_matter import FENCE, HEADLINE, embargo_lines
from hrnk_press.embargo.dates import format_weekday
from hrnk_press.model.release import Consent, Release
from hrnk_press.rendering.document import one_line

# What belongs to the earlier release alone: its times, its relations, its page, what was accepted in it.
OWN = ("embargo", "event", "allow", "translation_of", "corrects", "public_url", "archived")
# The remark that a draft's date line carries; it was true of the earlier day.
_WEEKDAY_REMARK = re.compile(r"^(date = \S+ +# )[A-Z][a-z]+day$", re.MULTILINE)


def draft_like(earlier: Release, answers: Answers, today: date, *, id: str) -> str:
    """The whole text of a new `release.md` with the earlier one's structure, words and comments.

    New: id, headline, date, embargo; every signatory is back to "invited", nothing is accepted in
    advance. What `answers` name (place, language, organizations, contacts) replaces the earlier.
    Attachments stay listed: they are to be put into the new folder or struck, and `check` says so.
    Comments inside a table that goes, go with it.
    """
    import tomlkit

    front, body = _parts(earlier.source)
    document = tomlkit.parse(front)
    for key in OWN:
        document.pop(key, None)
    document.update(_new_values(answers, today, id))
    _invite(document.get("signatories", []))
    weekday = format_weekday(document["date"])
    text = _WEEKDAY_REMARK.sub(rf"\g<1>{weekday}", tomlkit.dumps(document).rstrip("\n") + "\n")
    if answers.embargo is not None:
        text += f"\n{embargo_lines(answers.embargo, answers.embargo.zone)}\n"
    return f"{FENCE}\n{text}{FENCE}\n{body}"


def _parts(source: str) -> tuple[str, str]:
    """The front matter without its fences, and everything after it."""
    lines = source.split("\n")
    end = next(number for number in range(1, len(lines)) if lines[number].rstrip() == FENCE)
    return "\n".join(lines[1:end]) + "\n", "\n".join(lines[end + 1 :])


def _new_values(answers: Answers, today: date, id: str) -> dict[str, Any]:
    day = answers.date or (answers.embargo.until.date() if answers.embargo else today)
    asked: dict[str, Any] = {
        "place": one_line(answers.place),
        "language": answers.language,
        "organizations": list(answers.organizations),
        "contacts": list(answers.contacts),
    }
    return {
        "id": id,
        "headline": one_line(answers.headline) or HEADLINE,
        "date": day,
        **{key: value for key, value in asked.items() if value},
    }


def _invite(signatories: Any) -> None:
    """Consent was given to the earlier text; nobody has consented to the new one."""
    for entry in signatories:
        if isinstance(entry, dict) and "status" in entry:
            entry["status"] = Consent.INVITED.value
