"""Words that tell what an embargo is on: a text, or ships, oil, a country."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split("|"))


# Cues that people and goods share with texts.
RELEASED = _words(
    "공개 예정 일시|공개 예정일시|darf nicht vor|darf nicht vor dem|darf erst ab|darf erst ab dem|darf erst am|durfen ab|darf ab|durfen erst ab|durfen erst ab dem|durfen erst am|durfen nicht vor|durfen nicht vor dem|date of release|for release|for release at|for release on|for release after|for release until|release at|"
    "for use at|for use on|for use|for distribution at|for distribution on|for distribution after|for transmission at|"
    "for transmission after|release on|release after|to be released at|to be released on|hold until|hold till|hold for|"
    "free from|not to be used before|may be used from|may be used after|not until|not before|"
    "no earlier than|not earlier than|no sooner than|nicht fruher als|no antes de|no antes del|no antes de las|pas avant|pas avant le|goes public at|goes public on|will go public at|will go public on|"
    "not for use before|not for use until|not to be used until|do not use before|do not use until|"
    "free to use from|free to use after|free for use from|free for use at|free for use on|free to use at|free for use after|for use after|for use from|"
    "may go live on|may go live at|can go live on|can go live at|goes live on|goes live at|"
    "release date|release time|release date and time|restricted until"
)
# Before "release date" these name no thing.
OFFICIAL = _words(
    "public|official|earliest|coordinated|general|new|revised|agreed|set|scheduled|exact|actual|strict|"
    "first|full|final|global|proposed|planned|worldwide|please|kindly|note|thanks|media|embargo|"
    "you|outlets|reviewers|reporters|journalists|partners|creators|editors|bloggers|channels|sites|press"
)
# Before "embargo" these still speak of one on news; any other noun there is what is under embargo.
ON_NEWS = _words(
    "strict|full|complete|general|global|worldwide|international|national|same|following|current|usual|"
    "joint|common|shared|partner|partners|journal|nature|science|lancet|cell|bmj|jama|pnas|eurekalert|alphagalileo|social|online|print|"
    "broadcast|web|website|digital|audio|radio|tv|unboxing|hands|first|look|impressions|reveal|launch|"
    "product|announcement|announcements|streaming|gameplay|trailer|benchmark|benchmarks|performance|"
    "teardown|score|scores|spoiler|critics|keynote|pricing|price|test|testing|drive|reading|laydown|sale|sales|"
    "two|one|first|second|new|revised|updated|hard|soft|firm|total|official|agreed|original|public|"
    "disclosure|security|vulnerability|advisory|patch|fix|linux|distros|budget|honours|award|awards|"
    "prize|speech|court|judgment|reviewers|editorial|publicity|marketing|information|communications|"
    "s|and|or|also|now|only|as|per|with|an|my|any|no|hello|hi|dear|all|reminder|attention|urgent|"
    "important|warning|nb|ps|re|fw|fwd|draft|confidential|exclusive|kst|day|date|time|month|year|etc"
)
# Words for texts, and for what else the press is given.
TEXTS = _words(
    "report|reports|story|stories|release|releases|article|articles|information|material|materials|"
    "content|contents|copy|document|documents|paper|papers|study|studies|news|statement|statements|text|"
    "survey|surveys|findings|review|reviews|coverage|preview|previews|details|data|press|results|media|"
    "research|file|files|video|videos|image|images|photo|photos|picture|pictures|letter|publication|"
    "publications|interview|announcement|announcements|brief|briefing|speech|remarks|figures|statistics|"
    "bulletin|journal|journalists|reporters|newspaper|newspapers|extract|extracts|excerpt|excerpts|book|"
    "vulnerability|vulnerabilities|cve|exploit|patch|patches|advisory|advisories|footage|trailer|listing|list|honours|abstract|abstracts|manuscript|"
    "bericht|studie|meldung|nachricht|beitrag|unterlagen|redetext|manuskript|artikel|medieninformation|mitteilung|pressemitteilung|inhalt|inhalte|daten|zahlen|text|texte|"
    "pressemappe|presseinformation|pressetext|medienmitteilung|pressemitteilungen|studien|dokument|dokumente|fotos|bilder|grafiken|dossier|documents|images|photos|"
    "pressemeldung|ergebnisse|rapport|etude|communique|informations|donnees|resultats|article|"
    "documento|estudio|informe|comunicado|nota|informacion|datos|resultados|contenido"
)
# Whoever asks for an embargo to be kept says these, and tells no tale.
POLITE = _words(
    "honour|honor|observe|journalists|editors|reporters|outlets|colleagues|redaktionen|we|you|i|kindly|please|ask|asks|asked|request|requested|remind|reminded|thank|thanks|members|media|press|strictly|nous|vous|"
    "remercions|remercie|prions|demandons|merci|bien|vouloir|respecter|respectez|strictement|scrupuleusement|wir|sie|bitten|danken|"
    "unbedingt|alle|rogamos|agradecemos|pedimos|les|respeten|respetar|estrictamente|medios|comunicacion|favor"
)
# Of these an embargo is never one on news, unless a text is named beside them.
SEIZED = _words(
    "cargo|cargoes|ship|ships|vessel|vessels|tanker|tankers|port|ports|customs|dealer|dealers|"
    "smuggler|smugglers|smuggling|troops|blockade|sanction|sanctions|sanctioned|warship|warships|"
    "docks|freighter|freighters|shipment|shipments|consignment|sanktionen|schiffe|schiff|hafen|zoll|"
    "vivienda|viviendas|bienes|inmueble|inmuebles|finca|fincas|salario|salarios|nomina|nominas|hipoteca|"
    "cuenta|cuentas|coche|vehiculo|vehiculos|piso|pisos|pension|herencia|juez|jueza|juzgado|navires|bateaux|douane|douanes|barcos|puerto|aduana|aduanas|sanciones|선박|제재|수출|수입"
)
# Of these it may be either.
TRADED = _words(
    "arms|weapons|weapon|ammunition|missiles|oil|crude|petroleum|gas|grain|wheat|onion|fertiliser|"
    "fertilizer|tariff|tariffs|goods|exports|export|imports|import|exporters|importers|trade|traders|"
    "travel|travellers|flights|airlines|airline|airspace|visas|embassy|military|army|regime|rebels|"
    "minister|ministers|ministry|diplomats|waffen|waren|guter|ol|ausfuhr|einfuhr|armes|petrole|"
    "fuel|wine|beef|cattle|livestock|poultry|pork|meat|seafood|fish|cars|chips|nickel|minerals|gold|players|player|loans|staff|leave|"
    "hiring|recruitment|deployments|deploy|deployment|thesis|dissertation|border|frontier|coupon|voucher|"
    "ticket|tickets|medication|medicine|gate|road|roads|bridge|parking|prisoners|hostages|"
    "armas|petroleo|gasoline|diesel|coal|steel|timber|diamonds|ban|curfew"
)
# A cue that goods share is about these where they stand before it, in whatever clause, or behind it.
SHUT = _words(
    "closed|shut|closure|locked|blocked|valid|opens|opened|shop|doors|pool|building|station|train|trains|"
    "passengers|vehicles|lift|lifts|geschlossen|gesperrt|ferme|cerrado|cerrada"
)
USED = _words("used|use|free|restricted|hold|not|live")
# Of these, who may also send a release.
OFFICES = _words(
    "minister|ministers|ministry|military|army|airline|airlines|embassy|diplomats|trade|travel|customs|police"
)
GOODS = (TRADED | SEIZED | _words("vaccine|vaccines|transfer|works")) - OFFICES | {
    "trade",
    "travel",
}
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
# What councils and ministers did with one.
DECIDED = _words(
    "adopted|imposed|approved|decided|announced|ordered|declared|proclaimed|voted|backed|signed|introduced|beschloss|beschlossen|"
    "verhangte|verhangt|verkundete|billigte|decide|decida|adopte|adopta|impose|imposa|decrete|vote|aprobo|impuso|decidio|"
    "anuncio|decreto|adopto|voto|결정했|의결했|발표했"
)
# Before these it is still to come: "the embargo will be lifted".
COMING = _words("will|be|to|wird|sera|se levantara|until|is")
# What is said of copies and files under embargo: when they can be had, not when they may be used.
AVAILABLE = _words(
    "available|accessible|access|download|downloaded|downloadable|log|login|password|passwords|send|sends|sent|"
    "sending|circulate|circulated|distributed|mailed|emailed|offered|starts|begins|opens|uploaded|"
    "changes|provided|supplied|arrive|arrives|book|booked|request|requested|erhaltlich|verfugbar|abrufbar|gibt|"
    "verschickt|versendet|versandt|zuganglich|bereit|passwort|disponible|disponibles|accessibles|envoye|envoyes|"
    "envoyee|telechargeable|consultable|enviara|enviaran|enviado|accesible|descargar|descargable|contrasena"
)
# Before these verbs it will be, or would be, lifted.
YET_TO_COME = _words(
    "will|be|until|unless|not|if|when|once|wird|werden|nicht|wenn|sobald|sera|seront|pas|si|quand|sera|seran|"
    "no|cuando|hasta|bis|before|after|nach|apres|despues|to|can|may|예정|됩니다|까지|전"
)
# Before "the embargo" these leave it standing.
STILL = _words(
    "until|unless|when|once|before|if|as|sobald|wenn|bis|bevor|falls|quand|lorsque|si|jusqu|tant|cuando|"
    "hasta|mientras"
)
# Who follows a time with these tells a story.
REPORTING = _words(
    "said|says|according|reported|told|officials|sources|diplomats|spokesman|spokeswoman|"
    "spokesperson|sagte|teilte|laut|declare|selon|dijo|segun|anuncio"
)
