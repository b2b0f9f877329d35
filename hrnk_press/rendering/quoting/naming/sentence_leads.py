"""What a sentence tells before its subject: when, where or with whom it was, "Asked by Ada Lind," or "Zum Urteil gegen Ada Lind sagt"."""

from collections.abc import Iterable

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.mentions import Mention

_BEGINS = r"(?:\A|[.!?”\"\0\n]\s*)"
# Up to a comma, and no title: "Commenting on the |findings, Ada Lind said".
_UP_TO_COMMA = pattern(
    rf"{_BEGINS}(?:[A-Z][a-z]+ing|At|In|On|After|Before|During|Following|With|For|By|From|As|Despite|Since|Under|Ahead|Along|Until|Among|Asked|Speaking)"
    r"\s[^.;:\0]*(?<!, the )(?<!, its )(?<!, their )(?<!, his )(?<!, her )\Z"
)
# Without a comma, up to a name: "Asked by |Ada Lind, the mayor said".
_UP_TO_NAME = pattern(
    rf"{_BEGINS}(?:[A-Z][a-z]+(?:ed|ing)|Beside|With|Before|After|Next|Alongside|At|In|On|For|From|To|By|Behind|Near|Despite|A preguntas|Junto|Con|Tras|Ante|Según"
    r"|Auf|Mit|Neben|Nach|Bei|Vor|Zu|Interrogée?|Avec|Aux côtés|Après|Devant|Avant|Selon)\s[^,.;:\0]*\Z"
)
# In German up to the verb, behind which its subject stands: "Zum Urteil gegen Tom Roos |sagt Ada Lind:".
_UP_TO_VERB = pattern(
    r"\s*(?:Zu[mr]?|Nach|Bei|Beim|Mit|Anlässlich|Angesichts|In|Im|Auf|Über|Vor|Unter|Seit|Wegen|Trotz|Gegenüber|Für|An|Am|Aus|Gegen|Durch|Neben|Gemeinsam mit|Zusammen mit)\s"
    r"(?:(?!(?:und|oder|sowie)\s\Z)[^;:.,\0])*(?:,[^;:.\0]*,\s)?\Z"
)
_AND_BEFORE = pattern(r"(?:\b(?:und|oder|sowie)|,)\s+(?:\w+\s+)?\Z")
_GOES_ON = pattern(r"\s(?!(?:of|for|at|in|de|del|du|des|der|von|für)\s)[a-zà-ÿ]|\s*:")
_NEAR = 80


def ends_lead(text: str, start: int, end: int) -> bool:
    """Whether the word from `start` on, with a comma behind it that ends at `end`, belongs to what its sentence tells first."""
    return _UP_TO_COMMA.search(text[max(end - 2 * _NEAR, 0) : start]) is not None


def closes_lead(apposed: str, text: str, start: int, end: int) -> bool:
    """Whether the comma that `apposed`, right behind the name from `start` to `end`, begins with closes what its sentence
    tells first: "Asked by |Ada Lind, the mayor said".
    """
    if not (apposed.lstrip().startswith(",") and _GOES_ON.match(text, end + len(apposed))):
        return False
    return _UP_TO_NAME.search(text, max(start - _NEAR, 0), start) is not None


def leads_to_verb(text: str, start: int, mentions: Iterable[Mention]) -> bool:
    """Whether a German sentence names somebody before the verb at `start` who is not the one who speaks."""
    lead = text[:start]
    named = any(it.end <= start for it in mentions)
    return named and _UP_TO_VERB.fullmatch(lead) is not None and not _AND_BEFORE.search(lead)
