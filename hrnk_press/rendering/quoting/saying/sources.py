"""Who is named as the source of what is quoted: "according to Ada Lind"."""

import re

from hrnk_press.rendering.quoting.saying.named_behind import first_named
from hrnk_press.rendering.quoting.saying.voice import NOBODY, Stretch, Voice
from hrnk_press.rendering.quoting.speech import speech_of

_PERSON = 2


def source_at_begin(text: str, language: str) -> re.Match[str] | None:
    """Where words begin that name a source."""
    return re.match(rf"[\s,:]*(?:{_according(language)})\s", text, re.IGNORECASE)


def last_source(text: str, language: str) -> re.Match[str] | None:
    """Where words name a source last."""
    sources = list(re.finditer(rf"(?<!\w)(?:{_according(language)})\s", text, re.IGNORECASE))
    return sources[-1] if sources else None


def source(stretch: Stretch, start: int, language: str) -> Voice:
    """Who is named behind "according to": of three words that nothing tells to be a person's rather a firm."""
    voice = first_named(stretch, start, language)
    found = next((it for it in stretch.mentions if it.start >= start), None)
    firm = found and not found.sure and voice.name == found.key and len(found.key.split()) > _PERSON
    return NOBODY if firm and language.startswith("en") else voice


def _according(language: str) -> str:
    return speech_of(language).according or r"(?!)"
