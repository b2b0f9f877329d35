"""Whether somebody is "he" or "she", by a title, a word for kin, or one of few given names; most names do not tell."""

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.mentions import Mention

SHE, HE = "she", "he"
_PRONOUNS = {
    "she": SHE,
    "sie": SHE,
    "elle": SHE,
    "ella": SHE,
    "he": HE,
    "er": HE,
    "il": HE,
    "él": HE,
}
# "Sr" and "Fr" tell nothing: a Señor or a Sister, a Father or a Frau.
_TITLE = pattern(
    r"(?:(?<!\w)|(?=[’']s\s))(?:(?P<she>Mrs|Ms|Miss|Mme|Mdm|Mlle|Madame|Frau|Sra|Señora|Doña|Lady|Dame|Sister|Sœur|Queen|Princess|Baroness|Duchess|[A-Z]?\w+woman|[A-ZÄÖÜ]\w+(?:er|or|eur|ist|ent|ant|är|ält|öf)in"
    r"|(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[’']s)\s(?:\w+\s)?(?:wife|mother|daughter|sister|aunt|grandmother|widow|niece|girlfriend),?)"
    r"|(?P<he>Mr|Sir|Lord|Herr|Señor|Don|Monsieur|Father|Père|Brother|Frère|King|Prince|Baron|Duke"
    r"|(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[’']s)\s(?:\w+\s)?(?:husband|father|son|brother|uncle|grandfather|widower|nephew|boyfriend),?))"
    r"\.?\s+(?:(?:Ó|Ní|Mac|[Vv][ao]n|[Dd][ei]|[A-Z]\.)\s+){0,3}\Z"
)
# Behind a name, the one whose husband or wife is named with them.
_MARRIED = pattern(
    r"(?:,[^.;:\0]{0,60},)?\s(?:and|with)\s(?:(?P<she>her\shusband)|(?P<he>his\swife))\b"
)
_LONGEST_TITLE = 40
# Before a name, what that one is to another who was named: "|his lawyer, Ada Lind".
_HAVING = pattern(r"(?<!\w)(?:(?P<he>[Hh]is)|(?P<she>[Hh]er))\s(?:[a-z-]+\s)?[a-z-]+,?\s\Z")
# Given names that are a woman's, or a man's, wherever they are given. The list is short on purpose: a name left out only
# makes the program silent, and one that is another's too gives somebody's words to the wrong one.
_WOMEN = """Ada Mary Elizabeth Susan Margaret Nancy Helen Dorothy Barbara Patricia Deborah Jennifer Jessica Emily Kathleen Janet
    Catherine Katherine Diane Julie Judith Rebecca Rachel Sarah Laura Linda Lisa Martha Charlotte Christina Christine Nicole
    Michelle Stephanie Suzanne Susanne Melissa Pamela Sandra Eleanor Hannah Isabelle Emma Julia Sophie Olivia Maribel Pilar
    Lucía Beatriz Monique Brigitte Hélène Geneviève Ingrid Ulrike Heike Petra Sabine Katharina Birgit Antje Giulia Francesca
    Olga Svetlana Irina Tatiana Natalia Ekaterina Fatima Khadija Juanita"""
_MEN = """John Robert William David Richard Joseph Thomas Paul Mark Peter George Edward Stephen Steven Andrew Anthony Matthew
    Donald Kenneth Brian Ronald Timothy Jeffrey Gregory Patrick Benjamin Samuel Frank Henry Arthur Albert Walter Philip
    Lawrence Hans Klaus Jürgen Wolfgang Karl Heinz Günter Günther Helmut Horst Stefan Matthias Tobias Johannes Pierre Philippe
    Jacques François Laurent Olivier Guillaume Étienne Juan Luis Carlos Miguel Javier Joaquín Rafael Felipe Tomás Ahmed
    Mohammed Mohamed Muhammad Omar Hassan Ibrahim Abdullah Ivan Dmitri Vladimir Sergei Boris"""
_KINDS = dict.fromkeys(_WOMEN.split(), SHE) | dict.fromkeys(_MEN.split(), HE)


def pronoun_kind(pronoun: str) -> str:
    """`SHE` or `HE` for that pronoun of any language; empty for one that does not tell, or none."""
    return _PRONOUNS.get(pronoun.casefold(), "")


def by_title(text: str, it: Mention) -> str:
    """`SHE` or `HE` for whoever is mentioned there in `text`, by what stands before the name, or whose spouse stands behind it; empty where
    that does not tell.
    """
    name = (it.name if it.person else it.key).split()
    if not name:
        return ""
    begin = max(it.start - _LONGEST_TITLE, 0)
    whole = text[begin : it.end]
    for at in (
        it.start - begin,
        *(whole.find(part, it.start - begin) for part in name[:1] + name[-1:]),
    ):
        titles = _TITLE.search(whole[: max(at, 0)])
        if titles and titles[titles.lastgroup or 0].rstrip(",") not in name:
            return SHE if titles["she"] else HE
    married = _MARRIED.match(text, it.end)
    return (SHE if married["she"] else HE) if married else ""


def by_having(text: str, it: Mention) -> str:
    """`SHE` or `HE` for whoever has the one who is mentioned there for a lawyer or a brother; empty where nobody has."""
    begin = max(it.start - _LONGEST_TITLE, 0)
    having = _HAVING.search(text[begin : it.start])
    return (SHE if having["she"] else HE) if having else ""


def by_name(name: str) -> str:
    """The same by a full name alone."""
    first, _, others = name.partition(" ")
    return _KINDS.get(first, "") if others else ""
