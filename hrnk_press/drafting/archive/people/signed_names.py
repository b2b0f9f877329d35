"""The name with which a line begins that somebody signed: with titles before it, particles in it, and what is said behind it."""

from hrnk_press.drafting.archive.words.body_words import says_body
from hrnk_press.drafting.archive.words.korean_names import korean_in
from hrnk_press.drafting.archive.words.person_names import CAPITAL
from hrnk_press.drafting.archive.words.role_words import says_role
from hrnk_press.letters import has_hangul
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given

_TITLE = (
    r"(?:(?!St\.)[A-Z][A-Za-z]{1,9}\.(?:-[A-Z][a-z]{1,5}\.)?|M\.|[HS]\.E\.|The|Rt|Right|Most|Very|Hon|Honou?rable|Reverend|Rev|Dr|Prof|Professor(?:in)?|Emerit(?:us|a)|Mr|Mrs|Ms|Mx|Sir|Dame|Lord|Lady|Baron(?:ess)?"
    r"|Sister|Brother|Father|Mother|(?:Arch)?[Bb]ishop|Cardinal|Canon|Dean|Rabbi|Imam|Pastor|Sheikh|Judge|Justice|Senator|Ambassador|Captain|Colonel|Major|General|Herr|Frau|Señora?|Don|Doña|Madame|Monsieur|Mme|Maître|Chief|Alhaji|Hajia|Mallam|Shri|Smt|Mag|Ing|PD)"
)
_PARTICLE = r"(?:de|la|las|los|le|van|von|zu|vom|zum|der|den|bin|bint|ibn|ben|al|el|del|della|di|da|do|das|dos|du|des|ter|ten|te|e|y|i|af|av|wa|ní|mac)"
_LEAD = r"(?:[dDlL][’']|[’']t |(?:al|el|ad|as|ar|an|ash|at|abu|ul|ibn)-)?"
_NAME = pattern(
    rf"(?P<honorific>(?:{_TITLE} )*)"
    rf"(?P<name>{_LEAD}{CAPITAL}\.?(?:(?: {_PARTICLE}){{0,3}} {_LEAD}{CAPITAL}\.?){{1,5}})"
    r"(?=\Z|,| \(| [–—-] |;)(?P<said>.*)"
)
# Titles that are given names too.
_ALSO_GIVEN = ("Dean", "Don", "Major")
# Letters behind a name, and the name again in other letters.
_HONOURS = pattern(
    r"(?<=[a-z]),? (?:MPP?|TD|MEP|MSP|MLA|MdB|MdL|OBE|MBE|CBE|QC|KC|SC|SJ|OP|OFM|Ph\.?D|M\.?D|LL\.?D)\.?(?=,| \(|$)"
)
_WITHIN = pattern(r"\A\([^()]{1,40}\), ?")


def signed_name(text: str) -> tuple[str, str, str] | None:
    """The titles, the name, and what is said behind it; None where a line begins with the name of nobody."""
    text = _HONOURS.sub("", text)
    found = _NAME.fullmatch(text)
    if found is None:
        return _korean(text)
    honorific, name = found["honorific"].strip(), found["name"]
    if says_role(name) or says_body(name):
        return None
    if honorific in _ALSO_GIVEN and not is_given(name.split()[0]):
        honorific, name = "", f"{honorific} {name}"
    said = _WITHIN.sub("", found["said"].strip(" ,;–—-"))
    return honorific, name, said.strip("()") if said.startswith("(") else said


def _korean(text: str) -> tuple[str, str, str] | None:
    """The same of a line in Korean."""
    first, _, said = text.partition(", ")
    found = korean_in(first) if has_hangul(first) else None
    return ("", found[0], ", ".join(filter(None, (found[1], said)))) if found else None
