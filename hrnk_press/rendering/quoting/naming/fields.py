"""What an office is for, with a capital before the name of whoever holds it: "Chief of |Police Ada Lind", "la ministre de la |Culture Anne Roy"."""

import re

from hrnk_press.patterns import pattern

# Nobody has such a name, and no place or firm; "Bank" and "School" are left out, which may be called so: "School Zarga Mora".
_FIELDS = """Police Staff Schools Communications Operations Marketing Sales Nursing Policy Research Education Finance Engineering
    Exchequer Council Programs Programmes Development Strategy Technology Innovation Health Advocacy Campaigns Libraries Parks
    Transportation Transport Planning Security Safety Athletics Admissions Conservation Collections Exhibitions Learning Science
    Medicine Surgery State Defense Defence Energy Agriculture Treasury Labor Commerce Interior Justice Communities Sustainability
    Diversity Partnerships Corrections Environment Housing Tourism Fisheries
    Intérieur Culture Santé Économie Finances Éducation Travail Défense Armées Environnement Transports Logement Sports Énergie
    Outre-mer État République Urbanisme Jeunesse Tourisme Recherche
    Hacienda Sanidad Cultura Justicia Defensa Educación Economía Trabajo Vivienda Igualdad Agricultura Turismo Salud Transportes
    Urbanismo Deportes Gobierno Estado República Juventud Movilidad Fiestas Comercio Empleo Seguridad Festejos Universidades
    Verkehr Soziales Inneres Bildung Finanzen Umwelt Kultur Gesundheit Justiz Wirtschaft Arbeit Jugend Sport"""
_FIELD_WORDS = frozenset(_FIELDS.split())
_LONGEST = 80
# No body is led by these, whose name begins as what the office is for: no "director of |Police Scotland Zarga".
_HOLDERS = pattern(
    r"chief|superintendent|(?:under|sub)?secretar(?:y|i[oa])|(?:vice)?minist(?:er|r[eoa]|erin)|chancellor|commissioner|procureure?|concejala?|inspector|fiscal|gardes?"
    r"|stadtr[aä]t(?:in)?|dezernent(?:in)?|senator(?:in)?",
    re.IGNORECASE,
)
_OFFICE = pattern(
    r"(?<![\w’'-])(?P<office>[^\W\d_][\w-]+)(?:\s(?:générale?|general|adjointe?|déléguée?|chargée?))?"
    r"\s(?:(?:of|for|de|du|des|del|à|aux?|für)\s(?:the\s|l[ae]s?\s|los\s|l[’'])?|d[’'])(?:[A-ZÀ-Þ][\w-]+(?:,|,?\s(?:and|&|et|y|e|und))\s(?:(?:de\s)?la\s)?){0,2}\Z"
)


def is_field(word: str, text: str, start: int) -> bool:
    """Whether what begins there with that word is what an office is for."""
    if word not in _FIELD_WORDS:
        return False
    office = _OFFICE.search(text, max(start - _LONGEST, 0), start)
    return office is not None and _HOLDERS.fullmatch(office["office"]) is not None
