"""Last names in capitals, as French and Spanish texts have them: "Ada LIND", "Mme LE GOFF"."""

import re

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.roles import has_role
from hrnk_press.rendering.quoting.naming.titles import is_title

_CAPITAL = "A-ZÀ-ÖØ-Þ"
_SHOUTED = rf"[{_CAPITAL}][{_CAPITAL}’']+(?:-[{_CAPITAL}]{{2,}})*"
_NAMED = pattern(
    rf"(?<![\w’'-])(?:(?:M|Mme|Mlle|Mr|Mrs|Ms|Dr|Herr|Frau|Sr|Sra|Prof)\.?|(?P<given>[{_CAPITAL}][a-zß-öø-ÿ]+(?:-[{_CAPITAL}]?[a-zß-öø-ÿ]+)?))\s(?P<last>(?:(?:[Dd][eu]|[Vv]on|[Vv]an)\s)?(?:L[EA]\s|D[EU]\s|D’)?{_SHOUTED}(?:\s{_SHOUTED})?)"
    rf"(?![\w’'-]|\s[{_CAPITAL}]{{2}})"
)
_MADE_BY = pattern(
    r"(?:Statement|Remarks|Comments?|Quotes?|Message) (?:Of|By|From|Attributed To|Attributable To) "
)
# "Statement From Lawyer |For Ada Lind".
_SPOKEN_OF = pattern(r".* (?:For|On|About|Against|To|Regarding|Following|After) ")
_WORD = pattern(rf"[{_CAPITAL}]{{2,}}")
_LONGEST_LINE = 120
_FEWEST_TITLED = 3
# Shorter ones are rather a group than a name.
_FEWEST = 4


def in_small_letters(text: str) -> str:
    """The text, as long as before, with a capital only at the beginning of each such name: "Ada Lind"."""
    if len(text) < _LONGEST_LINE and text.isupper() and (line := _small_line(text)):
        return line
    return _NAMED.sub(lambda it: _small(it, text), text) if _NAMED.search(text) else text


def _small_line(text: str) -> str:
    """A line that is all in capitals, where it has a frequent given name and another word behind it; else nothing."""
    line = _WORD.sub(lambda it: it[0].capitalize(), text)
    words = line.split()
    given = any(is_given(it) for it in words[:-1]) and not _SPOKEN_OF.match(line)
    named = given or (_MADE_BY.match(line) and is_title(words[-_FEWEST_TITLED]))
    return line if named and len(line) == len(text) and len(words) > 1 else ""


def _small(match: re.Match[str], text: str) -> str:
    last, given = match["last"], match["given"]
    longest = max(map(len, last.split()))
    told = not given or (
        longest >= _FEWEST and (is_given(given) or has_role(text, match.start(), match.end()))
    )
    return match[0].removesuffix(last) + last.title() if told else match[0]
