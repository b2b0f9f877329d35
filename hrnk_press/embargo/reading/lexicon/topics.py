"""Words that tell what an embargo is on: a text, or ships, oil, a country."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split("|"))


# Cues that people and goods share with texts.
RELEASED = _words(
    "for release|for release at|for release on|for release after|for release until|release at|"
    "release on|release after|to be released at|to be released on|hold until|hold till|hold for|"
    "free from|not to be used before|may be used from|may be used after|not until|not before|"
    "no earlier than|goes public at|goes public on|will go public at|will go public on|"
    "not for use before|not for use until|not to be used until|do not use before|do not use until|"
    "free to use from|free to use after|free for use from|free for use after|for use after|for use from|"
    "may go live on|may go live at|can go live on|can go live at|goes live on|goes live at"
)
# Words for texts, and for what else the press is given.
TEXTS = _words(
    "report|reports|story|stories|release|releases|article|articles|information|material|materials|"
    "content|contents|copy|document|documents|paper|papers|study|studies|news|statement|statements|text|"
    "survey|surveys|findings|review|reviews|coverage|preview|previews|details|data|press|results|media|"
    "research|file|files|video|videos|image|images|photo|photos|picture|pictures|letter|publication|"
    "publications|interview|announcement|announcements|brief|briefing|speech|remarks|figures|statistics|"
    "bulletin|journal|journalists|reporters|newspaper|newspapers|extract|extracts|excerpt|excerpts|book|"
    "advisory|advisories|footage|trailer|listing|list|honours|abstract|abstracts|manuscript|"
    "bericht|studie|meldung|mitteilung|pressemitteilung|inhalt|inhalte|daten|zahlen|text|texte|"
    "pressemeldung|ergebnisse|rapport|etude|communique|informations|donnees|resultats|article|"
    "documento|estudio|informe|comunicado|nota|informacion|datos|resultados|contenido"
)
# Of these an embargo is never one on news, unless a text is named beside them.
SEIZED = _words(
    "cargo|cargoes|ship|ships|vessel|vessels|tanker|tankers|port|ports|customs|dealer|dealers|"
    "smuggler|smugglers|smuggling|troops|blockade|sanction|sanctions|sanctioned|warship|warships|"
    "docks|freighter|freighters|shipment|shipments|consignment|sanktionen|schiffe|schiff|hafen|zoll|"
    "navires|bateaux|douane|douanes|barcos|puerto|aduana|aduanas|sanciones|선박|제재|수출|수입"
)
# Of these it may be either.
TRADED = _words(
    "arms|weapons|weapon|ammunition|missiles|oil|crude|petroleum|gas|grain|wheat|onion|fertiliser|"
    "fertilizer|tariff|tariffs|goods|exports|export|imports|import|exporters|importers|trade|traders|"
    "travel|travellers|flights|airlines|airline|airspace|visas|embassy|military|army|regime|rebels|"
    "minister|ministers|ministry|diplomats|waffen|waren|guter|ol|ausfuhr|einfuhr|armes|petrole|"
    "armas|petroleo|gasoline|diesel|coal|steel|timber|diamonds|ban|curfew"
)
# Those who impose one, beside the countries.
POWERS = _words(
    "eu|ue|un|uno|onu|opec|nato|union|bloc|council|government|kremlin|usa|us|washington|brussels|regierung"
)
# "The embargo of …", "das Embargo der …".
OF = _words(
    "of|on|against|over|der|des|de|du|l|gegen|contra|contre|sur|sobre|a|por|by|von|union|the"
)
# What an embargo of the past did.
ENDED = _words(
    "expired|ended|lapsed|lifted|passed|endete|ablief|termino|finalizo|vencio|levanto|"
    "broke|broken|breached"
)
# Who follows a time with these tells a story.
REPORTING = _words(
    "said|says|according|reported|told|officials|sources|diplomats|spokesman|spokeswoman|"
    "spokesperson|sagte|teilte|laut|declare|selon|dijo|segun|anuncio"
)
