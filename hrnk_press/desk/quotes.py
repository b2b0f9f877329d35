"""Which words of a release are whose: quotations in paragraphs that name one of its speakers."""

import re

from hrnk_press.frozen import frozen
from hrnk_press.model.resolved import NamedSpeaker, ResolvedRelease
from hrnk_press.rendering.body import paragraphs

# Fewer words in quotation marks are a title, a term or an ironical use.
FEWEST_WORDS = 4
_QUOTED = re.compile(r'“([^“”]+)”|"([^"]+)"|「([^「」]+)」|„([^„“]+)“|«\s?([^«»]+?)\s?»')


@frozen
class Quote:
    """Words in quotation marks, the id of the speaker, and where the words come from."""

    speaker: str
    text: str
    origin: str


def quotes_in(resolved: ResolvedRelease) -> tuple[Quote, ...]:
    """The quotations whose paragraph names exactly one of the release's speakers, in order."""
    found: list[Quote] = []
    for paragraph in paragraphs(resolved.release.body):
        text = " ".join(paragraph.text.split())
        speakers = [it for it in resolved.speakers if _named(it, text)]
        if len(speakers) == 1:
            origin = speakers[0].origin.value
            found += (Quote(speakers[0].person.id, words, origin) for words in _quoted(text))
    return tuple(found)


def _quoted(text: str) -> list[str]:
    words = ["".join(groups) for groups in _QUOTED.findall(text)]
    return [it for it in words if len(it.split()) >= FEWEST_WORDS]


def _named(speaker: NamedSpeaker, text: str) -> bool:
    """Whether the paragraph has the speaker's full name, or the last part of it as a word."""
    name = speaker.person.name
    last = name.split()[-1] if name.split() else ""
    return bool(last) and re.search(rf"(?<!\w){re.escape(last)}(?!\w)", text) is not None
