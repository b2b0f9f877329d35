"""Titles that stand for whoever has them: "the minister" after "Minister Ada Lind"."""

from collections.abc import Iterator

from hrnk_press.patterns import pattern

ROLES = (
    r"prime minister|deputy minister|deputy mayor|mayor|lieutenant governor|governor|vice president|vice chair"
    r"|chair(?:man|woman)?|(?:executive|managing|deputy) director|director|chief executive(?: officer)?|ceo|sheriff"
    r"|senator|congress(?:wo)?man|secretary[- ]general|general secretary|secretary|(?:high )?commissioner|ambassador"
    r"|judge|justice|(?:attorney|solicitor) general|(?:district )?attorney|prosecutor|superintendent|principal"
    r"|chancellor|premier|professor|researcher|(?:lead )?author|(?:arch)?bishop|pastor|spokes(?:person|man|woman)|lawyer"
    r"|coach|curator|founder|scientist|artist|special rapporteur|(?:police |fire )?chief|councill?or"
    r"|council(?:man|woman|member)|commander|geschäftsführer(?:in)?|landr[aä]t(?:in)?|rektor(?:in)?"
    r"|premi(?:er|ère) ministre|ministre|maire|présidente?|direct(?:eur|rice)(?: générale?)?|secrétaire générale?"
    r"|préfète?|députée?|sénat(?:eur|rice)|cherch(?:eur|euse)|ministr[oa]|alcalde(?:sa)?|president[ae]|directora"
    r"|(?:vice)?consejer[oa]|concejala?|portavoz|secretari[oa]|rectora?|(?:sub)?delegad[oa]|diputad[oa]|coordinadora?"
    r"|gobernadora?|[a-zäöüß]*(?:minister(?:in)?|bürgermeister(?:in)?|präsident(?:in)?|vorsitzender?|direktor(?:in)?"
    r"|sprecher(?:in)?|professor(?:in)?|senator(?:in)?|leiter(?:in)?|forscher(?:in)?|sekretär(?:in)?|abgeordneter?"
    r"|beauftragter?)"
)
_OF = r"(?:of|for|at|de|del|du|des|der|für|von)"
_BEFORE = pattern(rf"(?<!\w)(?P<role>(?i:{ROLES}))(?:\s+{_OF}\s[^,.;:\0]{{1,60}})?,?\s+\Z")
_BEHIND = pattern(
    rf"\s*(?:\([^()]*\))?\s*,\s+(?:[^,.;:\0]{{0,40}}\s)??(?P<role>(?i:{ROLES}))(?!\w)"
)
_NAMED = pattern(
    rf"(?<!\w)(?:[Tt]he|[Dd]er|[Dd]ie|[Ll]e|[Ll]a|[Ee]l)\s+(?:UN\s+)?(?P<role>(?i:{ROLES}))"
    rf"(?!\w|[’'-]\w|\s+{_OF}\b|,?\s+[A-ZÀ-Þ])"
)
_NEAR = 80


def role_held(text: str, start: int, end: int) -> str:
    """The title in small letters right beside the name from `start` to `end`; empty where none is."""
    before = _BEFORE.search(text[max(start - _NEAR, 0) : start])
    found = before or _BEHIND.match(text[end : end + _NEAR])
    return _spelt(found["role"]) if found else ""


def roles_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a title stands for a person, and that title in small letters."""
    for it in _NAMED.finditer(text):
        yield it.start(), it.end(), _spelt(it["role"])


def _spelt(role: str) -> str:
    return " ".join(role.casefold().replace("-", " ").split())
