"""Words of offices, bodies, places of work and ranks: whoever is called by one of them is no person."""

import re

from hrnk_press.drafting.archive.words.role_words import is_role
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given

_WORDS = """
committee institute institut instituto institution office media press presse prensa relations department foundation
alliance union bureau society trust fund board company corp corporation inc incorporated ltd limited llc llp plc gmbh
ag ev sa sas srl spa bv nv oy ab pty verein ministry ministère ministerio ministero college stadt desk watch
association associates annex annexe palais duty communication communications team international council center centre group network networks
agency authority service services court courts organization organisation secretariat coordination human rights news
newsroom city county state states district borough province provincial township municipality municipal village police
sheriff fire program programme project policy public affairs information informationen información relation street
avenue road boulevard suite floor building erreichbarkeit correo electrónico electronico adresse address box house
headquarters guard detachment brigade squad squadron battalion regiment hall room square lane drive museum bank church cathedral diocese archdiocese republic commission federation coalition
kommunikation pressestelle presseamt unit mission campaign initiative forum academy club orchestra symphony
philharmonic opera ballet theater theatre festival library gallery archives zoo clinic hospital medical healthcare
parliament senate congress assembly caucus league guild chamber consulate embassy delegation division toll free
dispatch canada gouvernement government bundeshaus platz bureau oficina gabinete english korean german french spanish
arabic monday tuesday wednesday thursday friday saturday sunday january february march april june july august
september october november december editorial partners partnership contact contacts kontakt contacto name title observatory
laboratory laboratories conservancy charity charities collective cooperative partnerships movement party airport
airlines airways railway railways transit port software publishing publishers broadcasting television studios
pharmaceuticals pharma therapeutics biosciences consulting consultants advisors advisers holdings holding ventures
town block colony estate university universität université universidad campus school schools education elementary pr
ir hr mobile cell telephone email phone fax twitter website stiftung gruppe verlag hochschule fachhochschule akademie
gemeinde landkreis bezirk messe flughafen klinik klinikum krankenhaus oper bündnis partei fraktion landtag bundestag
bundesrat gewerkschaft krankenkasse sparkasse versicherung arbeitskreis arbeitsgemeinschaft genossenschaft agentur
redaktion vorstand öffentlichkeitsarbeit unternehmenskommunikation presseabteilung pressebüro referat abteilung
geschäftsführung bürgermeisteramt rathaus rückfragen fragen auskünfte anfragen interviewanfragen interviews nachfragen
redaktionen medienvertreter landeshauptstadt universitätsklinikum stadtrat kantonsrat fondation ville mairie agence
région département préfecture syndicat conseil comité société compagnie entreprise groupe fédération confédération
collectif musée théâtre opéra bibliothèque hôpital chambre école lycée collège cabinet secrétariat maison ligue
mutuelle caisse banque assurance assurances médias équipe académie observatoire parlement assemblée sénat tribunal
gendarmerie rédaction fundación fundacion ayuntamiento gobierno diputación consejería concejalía asociación federación
confederación sociedad empresa grupo agencia comisión consejo cámara museo teatro biblioteca colegio escuela
secretaría departamento dirección delegación subdelegación servicio centro unión sindicato partido banco seguros
comunicación medios municipalidad intendencia gobernación alcaldía embajada consulado senado congreso asamblea
plataforma cooperativa colectivo fondazione ufficio stampa comune regione provincia stichting gemeente fundação câmara
prefeitura assessoria imprensa relaciones públicas links unidad appeal outreach engagement advocacy
"""
_BODIES = frozenset(_WORDS.split())
_BEGINNINGS = (
    "universit",
    "polizei",
    "öffentlichkeits",
)
_ENDINGS = (
    "präsidium",
    "ministerium",
    "kanzlei",
    "amt",
    "verband",
    "bund",
    "partei",
    "fraktion",
    "klub",
    "rundfunk",
    "studio",
    "werk",
    "werke",
    "gruppe",
    "verein",
    "initiative",
    "gesellschaft",
    "stelle",
    "zentrum",
    "verwaltung",
    "dienst",
    "dienste",
    "kammer",
    "gericht",
    "stiftung",
    "bücherei",
    "universität",
    "hochschule",
    "schule",
    "klinik",
    "klinikum",
    "kommunikation",
    "agentur",
    "straße",
    "büro",
    "koordination",
    "stadt",
)
# Names of families, too, behind a given name.
_FAMILY_NAMES = """
hall church house lane bank park street court drive head square port dean principal march april june august may college guard
banks parks chambers block english german french provost platz stadt messe oper richter ville maison maire caisse banco
"""
_FAMILIES = frozenset(_FAMILY_NAMES.split())
# Such as end no name of a body.
_OF_PEOPLE_ALONE = frozenset(
    {"head", "dean", "french", "german", "english", "provost", "chancellor"}
)
_FAMILY_ENDINGS = ("meister", "bund", "amt", "werk", "schule", "dienst", "stelle")
_GIVEN = frozenset({"april", "june", "august", "may", "march", "dean", "chancellor"})
_PHRASES = pattern(
    r"\b(?:tip line|hot ?line|original-content|toll.free|in|the|for|of|and)\b", re.IGNORECASE
)
_WORD = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Lands and cities, which end the name of a body.
_PLACES = """
österreich deutschland schweiz suisse france españa italia nederland belgium canada australia africa europe asia america
américa uk usa us eu india nigeria kenya uganda philippines pakistan japan korea mexico méxico brasil scotland england
wales ireland international wien graz linz salzburg berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig
dresden hannover bremen zürich bern basel genf genève lausanne paris lyon marseille lille toulouse bordeaux nantes bruxelles
austria germany switzerland spain italy netherlands poland sweden norway denmark finland greece hungary romania ukraine
alaska texas california ohio michigan florida bayern hessen sachsen thüringen niedersachsen steiermark tirol kärnten
brussels london madrid barcelona valencia sevilla bilbao lima bogotá santiago york washington chicago toronto montréal
montreal québec ottawa geneva seoul tokyo singapore manila nairobi lagos delhi mumbai dublin edinburgh
"""
_LANDS = frozenset(_PLACES.split())


def says_body(text: str) -> bool:
    """Whether any of these words is one of an office, a body, a place of work or a rank."""
    return _PHRASES.search(text) is not None or any(map(_is_body, _WORD.findall(text)))


def is_of_body(name: str) -> bool:
    """Whether a name of several words has one of a body; a given name may stand before a family's that is such a word."""
    words = _WORD.findall(name)
    if len(words) > 1 and words[0].casefold() in _GIVEN:
        words = words[1:]
    elif len(words) > 1 and _is_family(words[-1].casefold(), known=is_given(words[0].title())):
        words = words[:-1]
    elif len(words) > 1 and words[-1].casefold() in _LANDS and not is_given(words[0]):
        return True
    return _PHRASES.search(name) is not None or any(map(_is_body, words))


def _is_family(folded: str, *, known: bool) -> bool:
    """Whether a last word may be of a family; more may where the given name is a known one."""
    if folded in _OF_PEOPLE_ALONE or (known and folded in _FAMILIES):
        return True
    if folded.endswith("stadt"):  # a town stands before its own name, and a family's name last
        return folded not in _BODIES
    return known and folded.endswith(_FAMILY_ENDINGS) and folded not in _BODIES


def _is_body(word: str) -> bool:
    folded = word.casefold()
    if (
        is_role(word)
        or folded in _BODIES
        or folded.removesuffix("s") in _BODIES
        or folded.startswith(_BEGINNINGS)
        or folded.endswith(_ENDINGS)
    ):
        return True
    parts = folded.split("-") if "-" in folded else ()
    return any((it in _BODIES and it not in _FAMILIES) or is_role(it) for it in parts)
