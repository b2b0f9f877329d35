"""Two who share a last name that stands behind the second alone: "Ada and Tom Lind"."""

from collections.abc import Collection, Iterable, Iterator

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.naming.name_parts import last_name
from hrnk_press.rendering.quoting.naming.titles import is_opening, is_title

# Behind no other word with a capital: no "Eva James and |Ada Lind".
_GIVEN_BEFORE = pattern(
    r"(?:\A|[^\w\s]\s?|(?<!\w)[a-zà-ÿ]+\s)(?P<given>[A-ZÀ-Þ][a-zà-ÿ-]+)\s(?:and|&|und|et|y)\s\Z"
)
# "Ada and |Tom Lind Foundation".
_GOES_ON = pattern(r"\s[A-ZÀ-Þ]")
_LONGEST_GIVEN = 40


def sharing_last_names(
    mentions: Iterable[tuple[str, Mention]], taken: Collection[str]
) -> Iterator[str]:
    """The full names of those who stand by a given name alone before "and" and somebody in full. `taken`: the words of
    other names, for any of which that one may stand.
    """
    for text, it in mentions:
        words = it.key.split()
        if not it.sure or len(words) == 1 or not is_given(words[0]) or _GOES_ON.match(text, it.end):
            continue
        beside = _GIVEN_BEFORE.search(text, max(it.start - _LONGEST_GIVEN, 0), it.start)
        given = beside["given"] if beside else ""
        if is_given(given) and not (is_title(given) or is_opening(given) or given in taken):
            yield f"{given} {last_name(it.key)}"
