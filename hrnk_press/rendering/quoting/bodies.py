"""Bodies of two words with capitals that no given name begins: "Greenpeace France", "Cruz Roja", "Mehr Demokratie"."""

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
_ENDING = frozenset(_ENDS.split())
_BEGINNING = frozenset(_BEGINS.split())


def is_body(first: str, last: str) -> bool:
    """Whether what begins and ends with these words is rather a body than somebody, where nothing tells of a person."""
    return first in _BEGINNING or last in _ENDING
