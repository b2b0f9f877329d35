"""Words with a capital that are no part of somebody's name: titles, openings of sentences, groups and offices."""

import re

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.honorifics import HONORIFIC

_HONORED = pattern(HONORIFIC + r"\.?")
_TITLES = """Chair Chairman Chairwoman Chairperson President Director Executive Deputy Vice Secretary General Minister
    Prime Foreign Ambassador Judge Justice Senator Representative Congressman Congresswoman Professor Doctor
    Researcher Spokesperson Spokesman Spokeswoman Adviser Advisor Head Board Member Commissioner High Special
    Rapporteur Envoy Chief Officer Manager Founder Author Analyst Counsel Lawyer Attorney Reverend Father
    Sister Bishop Pastor Captain Colonel Major Lieutenant King Queen Prince Princess Lady Former Acting
    Mayor Governor Leader Speaker Sheriff Agent Charge District Detective Inspector Superintendent Principal Dean
    Provost Chancellor Councillor Councilor Councilman Councilwoman Councilmember Commander Cardinal Archbishop Rabbi
    Imam Warden Administrator Regional State County City Co-Founder Cofounder CEO CFO CTO COO CIO CMO EVP SVP VP MP MEP DA
    MdB MdL MdEP Premier Prosecutor Treasurer Comptroller Auditor Clerk Assemblymember Assemblyman Assemblywoman
    Delegate Alderman Trustee Supervisor Solicitor Editor Editor-in-Chief Coordinator Sergeant Constable Trooper
    Democrat Republican Independent Right Hon Honourable Honorable Excellency Majesty Baroness Baron Lord Scientist
    Engineer Curator Producer Coach Investigator Economist Trainer Architect Organizer Organiser Campaigner
    Undersecretary Parliamentary Permanent Managing Partner Artistic Creative Marketing Sales Operating Financial
    Owner Publisher Conductor Consultant Contractor Instructor Strategist Technician Specialist Volunteer Librarian
    Musician Composer Filmmaker Photographer Pharmacist Psychologist Historian Physician Surgeon Physicist Biologist
    Chemist Novelist Playwright Entrepreneur Activist Headteacher Broadcaster Presenter Actress Singer Choreographer
    Astronaut Educator Advocate Fellow Interim Senior Junior Assistant Associate Lead Uncle Aunt Aunty Auntie Brother Elder Nurse
    Matron Deacon Archdeacon Chaplain Vicar Patriarch Ayatollah Admiral Brigadier Firefighter Paramedic Skipper Alderwoman
    Ranger Convener Convenor Lecturer Candidate Registrar Marshal Airman Headmaster Headmistress Conservator Archivist
    Monsignor Canon Selectman Selectwoman Examiner Epidemiologist Astronomer Controller Corporal Coxswain Teacher Venerable PC PCs DC DCs DS DI DCI DSI PS PCSO WPC ACC DCC
    Undersheriff Actor Class Pro Tem Mufti Laureate Olympian Paralympian Taoiseach Tánaiste Chargé d’Affaires d'Affaires Ombudsman Coroner Magistrate Barrister Alhaji Hajia Mallam Direktor Direktorin Leiter Leiterin Präsident
    Präsidentin Ministerin Sprecher Sprecherin Vorsitzende Vorsitzender Professorin Forscher Forscherin
    Geschäftsführer Geschäftsführerin Kämmerer Kämmerin Landrat Landrätin Stadtrat Stadträtin Senatorin Dezernent
    Dezernentin Rektor Rektorin Dekan Dekanin Autor Autorin Vorstand Vorständin Chef Chefin Intendant Intendantin
    Kurator Kuratorin Staatsrat Staatsrätin Dipl Diplom Klubobmann Klubobfrau Obmann Obfrau Pfarrer Pfarrerin Pater Schwester
    Bischof Bischöfin Erzbischof Kardinal Propst Pröpstin Landeshauptmann Landeshauptfrau Botschafter Botschafterin
    Rechtsanwalt Rechtsanwältin Hauptmann Oberst Kommandant Kommandantin Kapitän
    Pdt Vice-Pdt Pdte Directeur Directrice Président Présidente Ministre Maire Sénateur Sénatrice Député Députée Préfet Préfète
    Director Directora Presidenta Presidente Portavoz Alcalde Alcaldesa Consejero Consejera Concejal Concejala
    Secretario Secretaria Coordinador Coordinadora Ministro Gobernador Gobernadora Rector Rectora Diputado Diputada
    Ministra Profesor Profesora Docteur Docteure Professeur Professeure Père Abbé Monseigneur Sœur Frère Général Générale
    Adjoint Adjointe Délégué Déléguée Capitaine Commissaire Échevin Échevine Bourgmestre Bâtonnier Bâtonnière Rabbin
    Pasteur Recteur Rectrice Procureur Procureure Ambassadeur Ambassadrice Eurodéputé Eurodéputée Porte-parole Cheffe
    Conseiller Conseillère Entraîneur Entraîneuse Chercheur Chercheuse Doctor Doctora Senador Senadora Magistrado Magistrada
    Juez Jueza Decano Decana Vicerrector Vicerrectora Gerente Ejecutivo Ejecutiva Jefe Jefa Vocero Vocera Comisionado
    Comisionada Comisario Comisaria Regidor Regidora Edil Síndico Síndica Prefecto Prefecta Congresista Legislador
    Legisladora Defensor Defensora Procurador Procuradora Contralor Contralora Embajador Embajadora Intendente Intendenta
    Pr Pre Dre Pirate Socialiste Écologiste Communiste Centriste Secrétaire Relator Relatora Especial Rapporteuse Spécial Spéciale Subsecretario Subsecretaria Viceministro Viceministra Padre Monseñor Fray Sor Municipal"""
_TITLE_WORDS = frozenset(_TITLES.split())
# Titles with which a last name alone is enough.
_ADDRESSES = """Mayor Governor Sheriff Senator Congressman Congresswoman President Ambassador Judge Captain Colonel
    Lieutenant Professor Bishop Archbishop Cardinal Pastor Reverend Rabbi Commissioner Councillor Councilmember
    Minister Superintendent Detective Inspector Chairman Chairwoman Premier Councilor Councilman Councilwoman
    Assemblymember Assemblyman Assemblywoman Alderman Alderwoman Comptroller Sergeant Lord Baroness Justice Representative DA
    Undersheriff Admiral Brigadier Ayatollah Patriarch Chaplain Archdeacon Senador Senadora Bischof Bischöfin Kardinal"""
_ADDRESS_WORDS = frozenset(_ADDRESSES.split())
# Words of a title that stand behind another.
_BEHIND_TITLES = frozenset(("Emeritus", "Emerita"))
# Titles that firms and brands begin with too: "Aunt Zarga", "Admiral Drinks".
_BRANDS = "Canon Teacher Uncle Aunt Aunty Auntie Brother Elder Nurse Admiral Skipper Patriarch Class Laureate Olympian Paralympian Mufti"
_OF_BRANDS = frozenset(_BRANDS.split())
# What a German title ends in that has another word before it: "Oberbürgermeister".
_COMPOUNDS = tuple(
    f"{it}{end}"
    for it in (
        "sprecher",
        "minister",
        "präsident",
        "direktor",
        "bürgermeister",
        "beauftragte",
        "vorsitzende",
        "leiter",
        "führer",
        "sekretär",
        "obmann",
        "dezernent",
        "senator",
        "experte",
        "expert",
        "arzt",
        "ärzt",
        "chef",
        "forscher",
        "gründer",
        "student",
        "doktorand",
        "mitglied",
        "abgeordnete",
        "inhaber",
        "referent",
    )
    for end in ("", "in", "r")
)
_BEFORE_TITLE = ("Co", "Vice", "Ex", "Under")
_OPENINGS = """The A An In On At By For From To With Of And But Or When While After Before As If Since That This
    These Those It He She They We I You His Her Their Our Its One Two Three Today Yesterday Then There
    Here Now Also Not No Yes So What Who How Why Where Asked Said Says Stated States Added Adds Noted Notes Commented
    Explained Declared Concluded Continued Remarked Observed Explains Writes Wrote Concludes Continues Comments Recalls Agrees Agreed Argues Der Die Das Ein Eine Im In Am Auf Nach
    Zu Zum Zur Bei Mit Für Von Vor Über Wegen Ohne Aber Wir Auch Dies Diese Dieser Es Sie Er Doch Wenn Als
    Le La Les Un Une Au Aux Pour Avec Sans Chez Après Avant Dans En El Los Las Una Para Con Sin Tras Dazu Hierzu Neben Statt Trotz Selon Según Laut Two Both All Every Each Only Last
    Welcoming Commenting Speaking Joining Responding Announcing Joined Alongside Meanwhile However Another Other
    About See Visit Meet Read Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
    August September October November December"""
_OPENING_WORDS = frozenset(_OPENINGS.split())
# Words that begin a sentence in one language, and may be names in another: "Elle", "Ese".
_OPENINGS_OF = {
    "en": """Your Some Many Most Several Few Neither Either Any Such Over Under During Through Throughout Within Without Despite
    Although Though Because Until Upon Again Even Perhaps Maybe Later Earlier Next Finally Previously Currently
    Recently Additionally Furthermore Moreover Therefore Thus Hence Instead Indeed Unlike Between Among Against Behind""",
    "de": """Unser Unsere Unserem Unseren Unserer Mein Meine Sein Seine Ihr Ihre Ihrem Ihren Jede Jeder Jedes Alle Viele Einige
    Beide Dem Den Dann Denn Heute Gestern Jetzt Nun Wie Was Wer Weil Während Nachdem Bevor Seit Obwohl Damit Dass Daher
    Deshalb Darum Außerdem Zudem Ebenso Ferner Allerdings Jedoch Dennoch Trotzdem Gemeinsam Zusammen Durch Gegen Unter
    Zwischen Später Zuletzt Zuvor Schließlich Zunächst""",
    "fr": """Notre Nos Votre Cet Cette Ces Leur Leurs Nous Vous Quand Comme Mais Donc Ainsi Alors Aussi Lors Depuis
    Pendant Puis Enfin Hier Demain""",
    "es": """Nuestra Nuestro Nuestras Nuestros Este Esta Estos Estas Aquel Aquella Cuando Como Donde Mientras Aunque
    Pero Además También Ayer Luego Después Antes Durante Desde Hasta Cada Así Finalmente""",
}
_OPENING_WORDS_OF = {language: frozenset(it.split()) for language, it in _OPENINGS_OF.items()}
_NO_PERSONS = """Committee Institute Watch Ministry Agency Council Government University Foundation Office Party
    International Nation United States North South East West Northern Southern New Radio
    Times Post News Press House Court Commission Union Cross Human World Group Center
    Centre Network Alliance Association Society Organisation Organization Coalition Assembly Congress
    Parliament Senate Bank Police Army Church School Archive Museum Street River Border Camp Site Report
    Survey Convention Act Treaty Korea Korean China Chinese American Republic Democratic Security
    Affairs Veteran Guard National Health Service Division Unit Force Federation Trust Fund Company Program Programme
    Project Initiative College Hospital Authority Academy Laboratory Forum League Club Team Day Act Field
    Department Bureau Research Systems Solutions Technologies Technology Energy Resources Partners Advisors Services
    Studios Labs Ventures Investments Industries Entertainment Communications Consulting Logistics
    Airlines Airport Library Gallery Theatre Theater Orchestra Festival Commerce Proyecto Confederación Sindicato
    Projet Fondation Syndicat Gemeinde Projekt Enforcement
    Institut Ministerium Regierung Universität Ministère Comité Conseil Ministerio
    Consejería Conselleria Universidad Ayuntamiento Junta Comunidad Diputación Instituto Fundación Asociación Centro
    Partido Congreso Senado Comisión Unión Virgen Costa Calle Plaza Parque Campus Empresa Grupo Consorcio Federación
    Sociedad Colegio Escuela Museo Teatro Palacio Plan Área Sistema Servicio Mairie Département Région Communauté Université
    Assemblée Association Fédération Hôpital Musée École Préfecture Agence Société Groupe Syndicat Parti Chambre Maison
    Ville Place Rue Rassemblement Landkreis Stadt Land Gesellschaft Verein Verband Stiftung Hochschule Amt Landtag
    Bundestag Fraktion Straße Platz Kirche Krankenhaus Klinik Schule Verlag Große Erste Neue Deutsche Deutscher
    Planning Studies Science Operation Development Engineering Management Policy Strategy Relation Education Finance
    Innovation Compliance Medicine Nursing Psychology Biology Physics Chemistry Economics Infrastructure Partnership
    Investment Environment Housing Transport Transportation Agriculture Defence Defense Procurement Recruitment
    Tribal Tribe Safety Prevention Protection Conservation Communication Technologist Welfare Equality Equity Diversity
    Soziales Finanzen Umwelt Kultur Personal Vertrieb Klinikum Urbanismo Hacienda Salud Turismo Bienestar Gobierno Consejo Ltd Inc Corp Holdings LLC GmbH AG
    Rights Estado État Review Magazine Weekly Quarterly Monthly Bulletin Books Heritage Juzgado Tribunal Audiencia Código Ley Decreto Reglamento Fiscalía
    Defensoría Cour Code Kingdom Insights Peoples
    Hurricane Typhoon Cyclone Hurrikan Taifun Zyklon Orkan Sturmtief Ouragan Typhon Huracán Ciclón Tifón USS HMS Prize Medal
    Scholarship Fellowship"""
# Ends of the names of firms, papers and places, which are last names as well.
_FIRMS = """Foods Food Industries Motors Systems Technologies Technology Energy Solutions Partners Capital Ventures Media
    Herald Tribune Gazette Chronicle Journal Daily Labs Studios Brands Airlines Airways Records Pictures Entertainment
    Insurance Pharma Care Services Consulting Logistics Resources Works Products Stores Markets Farms Hotels Resorts
    Rail Railways Trains Transit Water Power Gas Electric Oil Steel Aid Relief Rescue Action Mission Ministries Commerce
    Library Theatre Theater Orchestra Choir Festival Gallery Zoo Park Island Lake Valley Bay Beach Hills Mountain
    Mountains Square Avenue Road Boulevard Airport Station Stadium Arena Tower Building Bridge Plaza Garden Gardens
    Forest Coast Ocean Sea Islands Teamsters Democrats Republicans Conservatives Greens Labour Liberals Nations
    Technologies Networks Software Robotics Analytics Therapeutics Biosciences Dynamics Aerospace Automotive Yards Beverage Beverages
    Brewing Brewery Distillery Whiskey Whisky Answers"""
_BEGIN_PLACES = ("San", "Santa", "Los", "Las", "Fort", "Port", "Mount", "Cape", "Saint", "São")
_FIRM_WORDS = frozenset(_FIRMS.split())
_NO_PERSON_WORDS = frozenset(_NO_PERSONS.split())
_GERMAN_NOUNS = (
    *(
        "ung",
        "ungen",
        "keit",
        "heit",
        "schaft",
        "schaften",
        "tion",
        "tionen",
        "tät",
        "ismus",
        "ministerium",
        "verband",
        "schutz",
        "politik",
        "wesen",
        "logie",
        "verkehr",
    ),
    *(
        "verein",
        "bündnis",
        "initiative",
        "netzwerk",
        "stiftung",
        "straße",
        "schule",
        "institut",
        "zentrum",
        "kammer",
        "amt",
        "klinik",
        "minster",
    ),
)
_LAST_NAMES_IN_PLURAL = (
    "Palacios",
    "Plazas",
    "Campos",
    "Costas",
    "Iglesias",
    "Banks",
    "Parks",
    "Fields",
    "Woods",
    "Days",
)
# Last names that end as German nouns do.
_LIKE_YOUNG = pattern(r"(?:.*-)?(?:\w{1,2}ung|Cheung|DeYoung|Hartung|Hornung)")
# "Mum-of-three Ada Lind".
_PARENT_OF = pattern(
    r"(?:Mum|Mom|Mother|Dad|Father|Parent|Gran|Grandma|Grandad|Grandmother|Grandfather)-of-(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)"
)
_WITHOUT_TAIL = pattern("-(?:elect|designate|emeritus|emerita|in)")
_SUFFIX = pattern(r"(?:Jr|Sr|II|III|IV|MD|PhD|MP|MEP|MSP|MdB|MdL)\.?")


def is_title(word: str) -> bool:
    """Whether that word with a capital is a title or a part of one, also in the plural: "Senators"."""
    word = _WITHOUT_TAIL.sub("", word)
    if word == "Rights":
        return False
    last = re.split("[-/]", word)[-1]
    last = word if last == word else last.capitalize()
    parts = (
        word,
        word.removesuffix("s"),
        *(word[len(it) :].removeprefix("-") for it in _BEFORE_TITLE if word.startswith(it)),
        last,
        last.removesuffix("s"),
    )
    titled = not _TITLE_WORDS.isdisjoint(parts) or word.casefold().endswith(_COMPOUNDS)
    return titled or bool(_HONORED.fullmatch(word) or _PARENT_OF.fullmatch(word))


def is_address(word: str) -> bool:
    """Whether a last name alone may stand behind that title."""
    return word in _ADDRESS_WORDS


def may_be_of_brand(word: str) -> bool:
    """Whether what begins with that title may be a firm or a brand, where nothing tells of a person."""
    return word in _OF_BRANDS


def is_opening(word: str) -> bool:
    """Whether a sentence begins with that word, or it is a month or a weekday."""
    return word in _OPENING_WORDS


def opens_in(word: str, language: str) -> bool:
    """Whether a sentence in that language (BCP 47 tag) begins with that word, which may be a name elsewhere."""
    return word in _OPENING_WORDS_OF.get(language[:2], ())


def goes_on_title(word: str, before: str = "") -> bool:
    """Whether that word belongs to the title before it: "Professor |Emeritus"; alone it may be a firm."""
    return word in _BEHIND_TITLES and bool(before) and is_title(before)


def is_no_person(word: str) -> bool:
    """Whether whatever has that word in its name is a group, an office, a place or, in German, a thing."""
    if word.endswith(_GERMAN_NOUNS) and not _LIKE_YOUNG.fullmatch(word):
        return True
    if word in _LAST_NAMES_IN_PLURAL:
        return False
    one = f"{word.removesuffix('ies')}y" if word.endswith("ies") else word.removesuffix("s")
    return not _NO_PERSON_WORDS.isdisjoint((word, one, word.rpartition("-")[2]))


def begins_place(word: str) -> bool:
    """Whether what begins with that word is rather a place than somebody: "San Zarga", "d’Alliance"."""
    return word in _BEGIN_PLACES or word[:2] in ("d’", "d'")


def is_firm(word: str) -> bool:
    """Whether a firm, a paper or a place is likely, where no given name stands before that word."""
    return word in _FIRM_WORDS


def is_suffix(word: str) -> bool:
    """Whether that word follows a last name: "Jr."."""
    return bool(_SUFFIX.fullmatch(word))


def is_abbreviated(word: str) -> bool:
    """Whether a stop behind that suffix belongs to it, and ends no sentence."""
    return word in ("Jr", "Sr")
