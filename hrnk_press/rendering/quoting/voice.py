"""Who speaks, and the words beside a quotation in which that is looked for."""

from collections.abc import Sequence

from hrnk_press.frozen import frozen
from hrnk_press.rendering.quoting.mentions import Mention


@frozen
class Voice:
    """Who speaks: an id and the name as written. Both are empty where the text names nobody.

    `told` is False where it attributes the words to nobody at all, not even to "the ministry" or "a guard".
    """

    person: str = ""
    name: str = ""
    pronoun: bool = False
    told: bool = True


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


def only(mentions: Sequence[Mention], otherwise: Voice) -> Voice:
    """The one who is named there, `otherwise` where several are, or nobody is."""
    if len({it.key for it in mentions}) != 1:
        return otherwise
    return voice_of(mentions[0])


def only_known(mentions: Sequence[Mention]) -> Voice:
    """The one who is named there, if the release knows that one: two capitals make no person yet."""
    voice = only(mentions, UNTOLD)
    return voice if voice.person else UNTOLD
