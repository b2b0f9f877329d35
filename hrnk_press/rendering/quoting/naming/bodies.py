"""Bodies of two words with capitals that no given name begins: "Greenpeace France", "Cruz Roja", "Mehr Demokratie"."""

from collections.abc import Sequence

from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.particles import PARTICLES

# Lands, towns and the like, which end what a body is called.
_ENDS = """France Europe Suisse Belgique Québec Canada Afrique Amérique Asie Bretagne Normandie Occitanie Aquitaine Alsace Lorraine
    Métropole Nature Environnement Vivante Santé Habitat Avocats Magistrats Finances Télécom Énergie Énergies Climat Solidarité Justice
    España Europa México Chile Perú Colombia Argentina Bolivia Ecuador Venezuela Uruguay Paraguay Guatemala Honduras Panamá Cuba
    Latinoamérica Iberia Ibérica Catalunya Cataluña Andalucía Galicia Euskadi Asturias Aragón Canarias Roja Obreras Acción Mercancías Salud
    Energía Solidaridad Justicia Verde Verdes Vida Vivo Viva Libre Libres Unidos Unidas Internacional Mundial Global Nacional Nationale
    Deutschland Österreich Schweiz Bayern Sachsen Hessen Berlin Hamburg Bremen Thüringen Brandenburg Demokratie Asyl Energie Umwelt
    Gerechtigkeit Dortmund Leverkusen München Köln Frankfurt Digital Group Holding Media Santander Telecom Mobility Bank"""
# What such a name begins with that is nobody's given name.
_BEGINS = """Greenpeace Amnesty Oxfam Attac Caritas Unicef Croix Terre Terres Médecins Avocats Amis Solidaires Jeunes Femmes Radio Crédit
    Banque Air Aéroports Nantes Bordeaux Rennes Toulouse Bercy Action Agir Ensemble Génération Régions Villes Maires Territoires Écologistes
    Cruz Médicos Ecologistas Amigos Comisiones Puertos Renfe Endesa Iberdrola Banco Caja Mujeres Jóvenes Tierra Vía Alianza Acción
    Ciudadanos Podemos Izquierda Unidas Más Sumar Unión Fuerza Plataforma Marea Consejo Vecinos Padres Autónomos
    Pro Mehr Bündnis Borussia Bayer Rotes Brot Frauen Freunde Fridays Junge Grüne Linke Freie Bunte Omas Eltern Ärzte Lehrer Human Save
    Doctors Friends Reporters Transparency Climate Extinction Letzte Volks Stadtwerke Deutsche Bio Eco Euro Agro"""
_OF = ("von", "van", "de", "del", "du", "des", "di", "da")
_OF_THE = ("du", "des", "del", "das", "und", "y")
_ARTICLES = ("der", "den")
_ENDING = frozenset(_ENDS.split())
_BEGINNING = frozenset(_BEGINS.split())


def is_body(first: str, last: str) -> bool:
    """Whether what begins and ends with these words is rather a body than somebody, where nothing tells of a person."""
    return first in _BEGINNING or last in _ENDING


def is_of_body(words: Sequence[str], name: tuple[int, int]) -> bool:
    """Whether these are not somebody's name, but go on with a title or a body: "Maire |de Kerval", "Amis du Port"."""
    first, last = name
    if words[first] in _OF:
        noble = words[first] in ("von", "van") and words[first + 1] in PARTICLES
        return not (noble and first + 2 < last)  # "Präsidentin von der Leyen"
    if not is_given(words[first]) and any(
        words[at] in _ARTICLES and words[at - 1] not in PARTICLES for at in range(first + 1, last)
    ):
        return True  # "Abkehr der Politik"
    return not is_given(words[first]) and any(it in _OF_THE for it in words[first + 1 : last - 1])
