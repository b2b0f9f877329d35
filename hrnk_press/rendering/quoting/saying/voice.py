"""Who speaks, and the words beside a quotation in which that is looked for."""

from collections.abc import Sequence
from dataclasses import replace

from hrnk_press.frozen import frozen
from hrnk_press.rendering.quoting.naming.mentions import Mention


@frozen
class Voice:
    """Who speaks: an id and the name as written. Both are empty where the text names nobody.

    `told` is False where it attributes the words to nobody at all, not even to "the ministry" or "a guard". `others` are
    those who say the same words together with that one, `may_be` the full names of those whom the name leaves open.
    """

    person: str = ""
    name: str = ""
    pronoun: bool = False
    told: bool = True
    others: tuple["Voice", ...] = ()
    may_be: tuple[str, ...] = ()


NOBODY = Voice()
UNTOLD = Voice(told=False)


@frozen
class Stretch:
    """Text beside a quotation and those mentioned in it, their places counted from its start."""

    text: str
    mentions: tuple[Mention, ...]


def voice_of(mention: Mention) -> Voice:
    """The one who is mentioned: by the name as written, a stranger by the full name."""
    return Voice(mention.person, mention.name if mention.person else mention.key)


def together(mentions: Sequence[Mention]) -> Voice:
    """Those who are mentioned, of whom all say the same: nobody where none of several is a person for certain."""
    if len(mentions) > 1 and not any(it.sure for it in mentions):
        return NOBODY
    first, *others = map(voice_of, mentions)
    return replace(first, others=tuple(dict.fromkeys(it for it in others if it != first)))


def only(mentions: Sequence[Mention], otherwise: Voice) -> Voice:
    """The one who is named there, `otherwise` where several are, or nobody is."""
    if len({it.key for it in mentions}) != 1:
        return otherwise
    return voice_of(mentions[0])


def only_known(mentions: Sequence[Mention]) -> Voice:
    """The one who is named there, if the release knows that one: two capitals make no person yet."""
    voice = only(mentions, UNTOLD)
    return voice if voice.person else UNTOLD


def somebody(voice: Voice) -> Voice | None:
    """That one, where the text gives a name."""
    return voice if voice.name else None
