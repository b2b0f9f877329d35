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
# Before kin, whose they are, and behind it what else that one is: "|his wife|, the painter, Ada Lind".
_SOMEBODYS = r"(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[’']s)\s(?:\w+\s)?"
_AND_WHAT = r"(?:,(?:\sthe)?(?:\s[a-z-]+){1,2}|,)?"
# "Sr" and "Fr" tell nothing: a Señor or a Sister, a Father or a Frau.
_TITLE = pattern(
    r"(?:(?<!\w)|(?=[’']s\s))(?:(?P<she>Mrs|Ms|Miss|Mme|Mdm|Mlle|Madame|Frau|Sra|Señora|Doña|Lady|Dame|Sister|Sœur|Queen|Princess|Baroness|Duchess|[A-Z]?\w+woman|[A-ZÄÖÜ]\w+(?:er|or|eur|ist|ent|ant|är|ält|öf)in"
    rf"|{_SOMEBODYS}(?:wife|mother|daughter|sister|aunt|grandmother|widow|niece|girlfriend){_AND_WHAT})"
    r"|(?P<he>Mr|Sir|Lord|Herr|Señor|Don|Monsieur|Father|Père|Brother|Frère|King|Prince|Baron|Duke"
    rf"|{_SOMEBODYS}(?:husband|father|son|brother|uncle|grandfather|widower|nephew|boyfriend){_AND_WHAT}))"
    r"\.?\s+(?:(?:Ó|Ní|Mac|[Vv][ao]n|[Dd][ei]|[A-Z]\.)\s+){0,3}\Z"
)
# Behind a name, the one whose husband or wife is named with them.
_MARRIED = pattern(
    r"(?:,[^.;:\0]{0,60},)?\s(?:and|with)\s(?:(?P<she>her\shusband)|(?P<he>his\swife))\b"
)
# Behind a name, what somebody is in a language that has a word for each.
_TRADE = pattern(
    r"(?:\s*\([^()]*\))?,\s(?:(?:la|le|une?|el|una|die|der)\s|l[’'])?(?:(?P<she>(?:vice-)?(?:directrice|présidente)|chercheuse|avocate|adjointe|aide-soignante|infirmière|étudiante|députée|sénatrice"
    r"|(?:co)?fondatrice|coordinatrice|enseignante|habitante|historienne|cheffe|secrétaire générale|conseillère|agricultrice|professeure|autrice|comédienne|directora|presidenta"
    r"|alcaldesa|concejala|ministra|consejera|secretaria|coordinadora|investigadora|profesora|delegada|fundadora|abogada|enfermera|vecina|[A-ZÄÖÜ][a-zäöüß]*"
    r"(?:sprecher|leiter|direktor|präsident|führer|minister|professor|meister|expert|forscher|referent)in)"
    r"|(?P<he>(?:vice-)?(?:directeur|président)|chercheur|avocat|adjoint|aide-soignant|infirmier|étudiant|député|sénateur|(?:co)?fondateur|coordinateur|enseignant|habitant|historien"
    r"|secrétaire général|conseiller|agriculteur|comédien|alcalde|concejal|ministro|consejero|secretario|coordinador|investigador|profesor|delegado|fundador|abogado|enfermero|vecino))(?!\w)"
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
    Olga Svetlana Irina Tatiana Natalia Ekaterina Fatima Khadija Juanita Sharon Cynthia Angela Brenda Heather Theresa Amanda
    Natalie Victoria Samantha Caroline Gillian Joanna Joanne Louise Maureen Sheila Wendy Veronica Sophia Denise Nathalie
    Valérie Sylvie Véronique Céline Sandrine Corinne Martine Françoise Chantal Élodie Émilie Aurélie Cristina Mónica Raquel
    Yolanda Begoña Isabel Silvia Claudia Monika Martina Silke Kerstin Stefanie Kathrin Renate Gisela Jutta Angelika"""
_MEN = """John Robert William David Richard Joseph Thomas Paul Mark Peter George Edward Stephen Steven Andrew Anthony Matthew
    Donald Kenneth Brian Ronald Timothy Jeffrey Gregory Patrick Benjamin Samuel Frank Henry Arthur Albert Walter Philip
    Lawrence Hans Klaus Jürgen Wolfgang Karl Heinz Günter Günther Helmut Horst Stefan Matthias Tobias Johannes Pierre Philippe
    Jacques François Laurent Olivier Guillaume Étienne Juan Luis Carlos Miguel Javier Joaquín Rafael Felipe Tomás Ahmed
    Mohammed Mohamed Muhammad Omar Hassan Ibrahim Abdullah Ivan Dmitri Vladimir Sergei Boris Tom Michael James Daniel Charles
    Christopher Kevin Jonathan Nicholas Alexander Simon Graham Nigel Neil Craig Scott Nathan Raymond Gerald Roger Douglas Carl
    Joshua Thierry Gérard Didier Christophe Frédéric Sébastien Julien Antoine Antonio Manuel Francisco Pedro Alejandro Fernando
    Sergio Pablo Jorge Alberto Álvaro Diego Raúl Enrique Ramón Vicente Andreas Jörg Bernd Uwe Ralf Jens Torsten Dirk Markus
    Sven Holger Manfred Dieter Rainer Gerhard Ulrich Norbert"""
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
    behind = _MARRIED.match(text, it.end) or _TRADE.match(text, it.end)
    return (SHE if behind["she"] else HE) if behind else ""


def by_having(text: str, it: Mention) -> str:
    """`SHE` or `HE` for whoever has the one who is mentioned there for a lawyer or a brother; empty where nobody has."""
    begin = max(it.start - _LONGEST_TITLE, 0)
    having = _HAVING.search(text[begin : it.start])
    return (SHE if having["she"] else HE) if having else ""


def by_name(name: str) -> str:
    """The same by a full name alone."""
    first, _, others = name.partition(" ")
    return _KINDS.get(first, "") if others else ""
