"""The words with which a text says who speaks, in English, Korean, German, French and Spanish."""

import re
from collections.abc import Iterator
from functools import cache

from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern
from hrnk_press.rendering.labels import primary_language


@frozen
class Speech:
    """Patterns of one language.

    `verbs`: forms of saying; `pronouns`: who is meant is told by the sentence before; `according`: what
    stands before the name of a source; `between`: what may stand between a subject and its verb; `unnamed`:
    a verb needs no pronoun.
    """

    verbs: str
    pronouns: str
    according: str
    between: str = r"(?-i:[a-z]+ly)"
    unnamed: bool = False


ENGLISH = Speech(
    verbs=(
        r"say|says|said|saying|stating|tells?|told|asks?|asked|adds?|added|states|stated|remark(?:s|ed)|notes|noted"
        r"|wr(?:ites|ote)|written(?!\s(?:statement|reply|response|answer|comment|testimony|submission|release|message|remarks|evidence))|explain(?:s|ed)|warn(?:s|ed)|argu(?:es|ed)|comment(?:s|ed)|conclud(?:es|ed)"
        r"|insist(?:s|ed)|observ(?:es|ed)|recall(?:s|ed)|repl(?:ies|ied)|answered|emphasi[sz](?:es|ed)"
        r"|stress(?:es|ed)|urg(?:es|ed)|testif(?:ies|ied)|declar(?:es|ed)|announc(?:es|ed)"
        r"|point(?:s|ed) out|continu(?:es|ed)|calls|called|consider(?:s|ed)|caution(?:s|ed)"
        r"|acknowledg(?:es|ed)|admit(?:s|ted)|claim(?:s|ed)|confirm(?:s|ed)|describ(?:es|ed)"
        r"|suggest(?:s|ed)|respond(?:s|ed)|complain(?:s|ed)|demand(?:s|ed)|promis(?:es|ed)|maintain(?:s|ed)"
        r"|agree[sd]|reiterat(?:es|ed)|thinks|thought|hope[sd]|believe[sd]|pledge[sd]|vow(?:s|ed)"
        r"|lament(?:s|ed)|quip(?:s|ped)|joke[sd]|advis(?:es|ed)|recommend(?:s|ed)|encourag(?:es|ed)|predict(?:s|ed)|recount(?:s|ed)|relate[sd]|whisper(?:s|ed)|shout(?:s|ed)|exclaim(?:s|ed)|report(?:s|ed)"
        r"|shar(?:es|ed)|enthuse[sd]|boast(?:s|ed)|reflect(?:s|ed)|affirm(?:s|ed)|assert(?:s|ed)|opin(?:es|ed)|contend(?:s|ed)|interject(?:s|ed)|proclaim(?:s|ed)|professe[sd]|relay(?:s|ed)|express(?:es|ed)|proposed|highlight(?:s|ed)|underscor(?:es|ed)|underlin(?:es|ed)|prais(?:es|ed)|applaud(?:s|ed)|elaborat(?:es|ed)|clarif(?:ies|ied)|echo(?:es|ed)|credit(?:s|ed)|label(?:s|ed|led)|rejoice[sd]|counter(?:s|ed)|retort(?:s|ed)|surmise[sd]|reasoned|vent(?:s|ed)|summari[sz](?:es|ed)|thank(?:s|ed)|puts? it|went on|goes on|conced(?:es|ed)|remember(?:s|ed)|muse[sd]"
    ),
    pronouns=r"she|he|they|the (?:two|pair)(?=\s)",
    according="according to|with these words|in the words of|quoting|to quote",
    between=(
        r"(?-i:[a-z]+ly)|also|further|furthermore|then|later|again|now|once|today|yesterday|recently|has|have"
        r"|had|did|would|will|(?:had|has|have) (?:this )?to|himself|herself|themselves|in turn|meanwhile|however|for (?:her|his) part"
    ),
)
GERMAN = Speech(
    verbs=(
        r"sagte?n?|sagt|erklärte?n?|erklärt|betonte?n?|betont|fragte?n?|fragt|schrieb(?:en)?|schreibt"
        r"|fügte?n?|fügt|ergänzte?n?|ergänzt|warnte?n?|warnt|erzählte?n?|erzählt|berichtete?n?|berichtet"
        r"|heißt es|antwortete?n?|antwortet|meinte?n?|meint|forderte?n?|fordert|unterstrich(?:en)?|kritisierte?n?"
        r"|bemerkte?n?|kommentierte?n?|hieß|nannte?n?|nennt"
        r"|erläuterte?n?|erläutert|führte?n?|führt|zeigte?n?|zeigt|freute?n?|freut|lobte?n?|lobt|mahnte?n?|mahnt|resümierte?n?|resümiert|bilanzierte?n?|bilanziert"
        r"|appellierte?n?|appelliert|unterstreicht|kritisiert|kommentiert|bestätigte?n?|bestätigt|bekräftigte?n?|bekräftigt|schilderte?n?|schildert|verdeutlichte?n?|verdeutlicht|hob(?:en)?|hebt|stellte?n?|stellt|wies(?:en)?|weist|sprach(?:en)?|spricht|gab(?:en)?|gibt|begrüßte?n?|begrüßt|dankte?n?|dankt|würdigte?n?|würdigt|verwies(?:en)?|verweist|ermutigte?n?|ermutigt|bittet|bat|versprach|verspricht|kündigte?n?|kündigt|konstatierte?n?|konstatiert|urteilte?n?|urteilt|verlangte?n?|verlangt|plädierte?n?|plädiert|lädt|ließ(?:en)?|lässt|äußerte?n?|äußert|berichten|bemängelte?n?|bemängelt|beklagte?n?|beklagt|vermutete?n?|vermutet|präzisierte?n?|präzisiert|argumentierte?n?|argumentiert|rief(?:en)?|ruft|macht|machte|zitierte?n?|zitiert|bedauerte?n?|bedauert|erinnerte?n?|erinnert"
        r"|lautete?n?|lautet|findet|fand|weiß|wusste|glaubte?n?|glaubt|hoffte?n?|hofft|denkt|dachte|meldete?n?|meldet|teilte?n?|teilt|wünschte?n?|wünscht"
        r"|rät|riet|empfiehlt|empfahl|schließt|schloss|fährt|fuhr|entgegnete?n?|entgegnet|erwiderte?n?|erwidert|konterte?n?|kontert"
        r"|beschreibt|beschrieb(?:en)?|verkündete?n?|verkündet|prognostizierte?n?|prognostiziert|schwärmte?n?|schwärmt|scherzte?n?|scherzt"
        r"|klagte?n?|klagt|monierte?n?|moniert|drängte?n?|drängt|hält|hielt|fasste?n?|fasst|verriet|verrät|gesteht|gestand|räumte?n?|räumt"
        r"|beteuerte?n?|beteuert|versicherte?n?|versichert|widerspricht|widersprach|analysierte?n?|analysiert|befürchtete?n?|befürchtet"
        r"|bezeichnete?n?|bezeichnet|erwartete?n?|erwartet|gratulierte?n?|gratuliert|reagierte?n?|reagiert|wiederholte?n?|wiederholt"
        r"|(?<!zu )(?:sagen|erklären|betonen|fordern|schreiben|warnen|meinen|kritisieren|ergänzen|erläutern|mahnen|appellieren|begrüßen|loben|resümieren|bekräftigen|kommentieren|finden)"
        r"|zieht|zog|stimmte?n?|stimmt|formulierte?n?|formuliert|pflichtete?n?|pflichtet|ordnete?n?|ordnet"
    ),
    pronouns="sie|er",
    according=(
        r"laut|so|nach den Worten (?:von|de[sr])|nach (?:Angaben|Ansicht|Meinung|Einschätzung|Auffassung|Überzeugung|Darstellung|Aussage"
        r"|Worten) (?:von|de[sr])|aus Sicht (?:von|de[sr])|mit den Worten (?:von|de[sr])"
    ),
    between=(
        r"auch|das|dies|dann|weiter|dazu|heute|gestern|am \w+tag|hat|habe|hatte|in \w+|sich|es|seinerseits|ihrerseits|zudem|außerdem"
        r"|ebenfalls|wiederum|abschließend|zugleich|gleichzeitig|ergänzend|daher|deshalb|hierzu|darüber hinaus|ferner|schließlich|erneut"
    ),
)
_IN_FRENCH = (
    r"(?:déclar|affirm|expliqu|ajout|soulign|not|rappel|rappell|estim|précis|demand|insist|racont|observ|coment|comment"
    r"|témoign|résum|confi|regrett|indiqu|assur|félicit|confirm|annonc|annonç|détaill|martel|martèl|lanc|lanç|analys|compl[éè]t"
    r"|salu|exclam|plaid|jug|lou|relev|relèv|suggèr|suggér|répèt|répét|célébr|protest|accus|réclam|exig|craign|craint|regrett|approuv|constat|répliqu|évoqu|signal|argument|dénonc|dénonç|considèr|considér|espèr|espér|glisse"
    r"|gliss|concèd|concéd|remerci|alert|préconis|s[’']enthousiasm|enthousiasm|s[’']inquièt|déplor|nuanc|nuanç|tranch|renchér"
    r"|clam|assèn|assén|témoigne|reconn|reconnaiss|rapport|proclam|mentionn|formul|défend|avanc|ironis|interrog|invit|milit"
    r"|exhort|observ|énonc|énumèr|revendiqu|appell|articul|célèbr|encourag|appréci|illustr|révèl|révél"
    r"|enchaîn|enchain|grinc|souffl|murmur|lâch|fulmin|abond|acquiesc|attest|avou|conseill|dévoil|s[’']agac|s[’']alarm|s[’']amus|s[’']indign"
    r"|s[’']interrog|s[’']étonn|s[’']impatient|garanti|inform|jubil|lament|object|ordonn|pens|persist|plaisant|point|propos|prôn|rassur"
    r"|recommand|réfut|réitèr|réitér|rétorqu|ripost|souhait|soupir|stipul|tonn|vant|abord|commenc|termin|recadr|désespèr|oppos|partag"
    r"|explicit|synthétis|schématis|minor|tempèr|tempér|accept|approfondi|s[’']exclam|trouv|aim|appréhend|ambitionn|s[’']engag|écout)"
)
FRENCH = Speech(
    verbs=(
        rf"{_IN_FRENCH}(?:e|é|ée|és|ait|aient|ent|a|èrent)|(?:(?<=tenu à )|(?<=tient à )|(?<=tenait à )|(?<=souhaité )|(?<=voulu )){_IN_FRENCH}er"
        r"|dit|disait|disent|dis(?:ai)?ent|écri(?:t|vait)|répond(?:ait|u)?|conclu(?:t|ait|é)?|prévien[t]|prévenait|prévenu|réjouit"
        r"|réjouissait|réjouie?|poursui(?:t|vait|vi)|reconnaît|reconnaissait|reconnu|promet|promettait|promis|sourit|soutient"
        r"|soutenait|maintient|avertit|averti|renchérit|défend|admet|admettait|ressort|relativise|fait savoir|a fait valoir|fait valoir"
        r"|dites?|décri(?:t|vait)|réagi(?:t|ssait)?|applaudi(?:t|ssait)?|convien(?:t|drait)|convenu|prétend|prévoi(?:t|yait)|sait|se dit|s[’']est dit|se veut"
        r"|croit|croyait|voi(?:t|yait)|rend hommage|met en garde|mis en garde|se souvient|souvient|souvenait|s[’']émeut|démenti(?:t)?|compare"
    ),
    pronouns="elle|il|elles|ils",
    according="selon|d[’']après|pour|aux yeux de|de l[’']avis de|à en croire",
    between=(
        r"se|s[’']est|s[’']|(?:nous |vous |leur |m[’']|t[’'])a|nous|vous|leur|me|m[’']|a|ont|avait|l[’']a|lui|aussi|encore|ensuite|aujourd[’']hui|\w+ment|a-t|ainsi|ce matin|hier|quant à (?:lui|elle)"
        r"|pour sa part|de son côté|à son tour|à ce sujet|en outre|par ailleurs|enfin|alors|tenu à|tient à|tenait à|souhaité|souhaite|voulu"
        r"|veut|d[’']abord|également|ne|de|d[’']|y|en"
    ),
)
_IN_SPANISH = (
    r"(?:declar|afirm|explic|señal|subray|indic|apunt|pregunt|agreg|record|coment|destac|manifest|asegur|aclar|celebr"
    r"|remarc|puntualiz|confirm|detall|enfatiz|resalt|argument|reiter|denunci|lament|reclam|expres|precis|cont|valor"
    r"|anunci|inform|mostr|critic|felicit|agradec|recalc|avanz|calific|relat|recomend|plante|consider|opin|pens"
    r"|relev|vaticin|pronostic|avis|alert|justific|recordar|narr|alab|elogi|adelant|present|rechaz|acus|invit|matiz|incid"
    r"|apostill|zanj|sentenci|reflexion|ironiz|ratific|rubric|profundiz|razon|abund|reivindic|añor|augur|anim|ilustr|ejemplific"
    r"|especific|exclam|exhort|lanz|comunic|contest|corrobor|desvel|revel|ensalz|evoc|habl|ponder|postul|proclam|propugn|quej|reclam"
    r"|recrimin|replic|reproch|report|solicit|suspir|tach|testific|traslad|argument|asever|constat|congratul|enorgullec|alegr|emocion"
    r"|cuestion|desmient|reflej|salud|llam|urg|inst|abog|confi|dese|esper|verific|exig|enumer|ofrec|interpel|brome|sald"
    r"|concret|exterioriz|mantien|termin|finaliz|remat|proseg|continu|apel|garantiz|trat)"
)
SPANISH = Speech(
    verbs=(
        rf"{_IN_SPANISH}(?:ó|a|ado|aba|aban|aron|an|io)|(?:(?<=querido )|(?<=quiso )|(?<=quiere )){_IN_SPANISH}ar"
        r"|(?:insist|coincid|añad|ped|sostuv|respond|defend|reconoc|conclu|exig|advirt|refir|escrib|conclu)[iy]eron"
        r"|dijo|dice|decía|dijeron|dicen|dicho|añad(?:ió|e|ido|ía|en)|escrib(?:ió|e|ía)|escrito|respond(?:ió|e|ido|ía)|advirtió|advierte"
        r"|advertido|recuerda|cuenta|muestra|insist(?:ió|e|ido|ía)|concluy(?:ó|e)|concluido|sostuvo|sostiene|sostenido|reconoc(?:ió|e|ido|ía)"
        r"|expuso|expone|expuesto|defend(?:ió|ido)|defiende|pidió|pide|pedido|exigió|exige|exigido|agradeció|agradece|agradecido|incidido|incidió"
        r"|refirió|refiere|referido|apuesta|prosigue|prosiguió|admite|admitió|admitido|promete|prometió|sugiere|sugirió|transmitió|transmitido"
        r"|coincid(?:ió|e|ido|ía|en)|describ(?:ió|e|ía)|descrito|arguy(?:ó|e)|arguye|adujo|aduce|repite|repitió|repetido|predijo|confiesa|confesó"
        r"|confesado|niega|negó|negado|ruega|rogó|siente|sintió|cree|creyó|creído|entiende|entendió|entendido|piensa|desea|aplaude|aplaudió"
        r"|aplaudido|compart(?:ió|e|ido)|incid(?:ió|e|ido)|resum(?:ió|e|ido)|asum(?:ió|e|ido)|mantuvo|mantiene|mantenido|lee|leyó|alienta|alentó"
        r"|se sumó|se pregunta|desmintió|desmentido|rebat(?:ió|e|ido)|debat(?:ió|e)"
    ),
    pronouns="ella|él|ellas|ellos",
    according=r"según|de acuerdo con|en palabras de|a juicio de|en opinión de|a decir de|\Apara",
    between=(
        r"ha|han|había|también|además|hoy|ayer|luego|\w+mente|les?|se|nos|me|l[ao]s?|así|asimismo|por su parte|por otra? (?:lado|parte)"
        r"|por último|en este sentido|al respecto|a su vez|igualmente|querido|quiso|quiere|incluso|ya|este \w+"
    ),
    unnamed=True,
)
KOREAN = Speech(
    verbs=(
        r"말했다|말한다|말하였다|말했고|말하며|말하고|밝혔다|밝혔으며|전했다|강조했다|덧붙였다|설명했다|지적했다|주장했다"
        r"|촉구했다|물었다|답했다|썼다|적었다|증언했다|회고했다|경고했다|비판했다|평가했다|했다|하였다|말"
    ),
    pronouns=r"(?:그녀|그)(?:는|가|도|은)",
    according="",
)
# Pronouns that stand for more than one.
SEVERAL = ("elles", "ils", "ellas", "ellos")
THE_TWO = ("the two", "the pair")
MAY_BE_SEVERAL = (*SEVERAL, "they", "sie")
_BY_LANGUAGE = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "ko": KOREAN}

# What makes of the words behind it a title, a name or a term.
_NAMING = (
    r"(?:report|paper|study|survey|book|film|movie|documentary|article|essay|chapter|series|exhibition"
    r"|song|play|poem|novel|lecture|conference|seminar|workshop|campaign|programme?|project|slogan|motto"
    r"|theme|term|terms|words?|phrase|expression|advisory|release|section|document|panel|event|headline"
    r"|entitled|titled|named|nicknamed|dubbed|called|headed|labelled|labeled|so-called|known as"
    r"|Bericht|Studie|Buch|Film|Artikel|Titel|Ausstellung|Motto|Begriff|Wort|Worte|sogenannten?|genannt"
    r"|rapport|étude|livre|film|documentaire|ouvrage|titre|intitulée?s?|terme|mot|expression|exposition"
    r"|informe|estudio|libro|película|documental|artículo|titulad[oa]s?|término|palabra|lema|llamad[oa]s?"
    r"|보고서|논문|영화|책|저서|다큐멘터리|기사|소설|전시회?|이른바|소위|제목의?)"
)
NAMED = pattern(rf"(?:^|(?<=\W)){_NAMING}(?:\s+(?:of|on|is|was|lautet|:))?\s*[:,(]?\s*\Z", re.I)
CALLED_SOMETHING = pattern(
    r"\b(?:call(?:s|ed)|named|nannte|headed)\s+\w+\s*\Z|\bin (?:his|her|their|our|(?:[\w.-]+ ){0,3}[\w-]+[’']s?) (?:own )?words[,:]?\s*\Z",
    re.I,
)

# Who makes a statement that follows: behind a colon, or behind a whole sentence of "the following statement".
_MADE = r"\b(?:releases?d?|issue[sd]?|made|makes|offer(?:s|ed)|gave|gives|published|deliver(?:s|ed)|provided|shared|posted|sent|had)"
_KIND = (
    r"(?:joint\s+|brief\s+|short\s+)?(?:statement|remarks|comments?|message|reaction|response)\b"
)
ANNOUNCED = pattern(
    rf"{_MADE}\s+(?:(?:the following|this|a)\s+{_KIND}[^\n]*:|the following\s+{_KIND}[^\n:“”\"]*\.)\s*\Z"
)

# "They should be attributed to |Ada Lind."; no fire that is attributed to somebody.
ATTRIBUTED_TO = (
    r"\b(?:[Tt]h(?:ey|is|ese)(?=\s(?:is|are|may|can|should|must)\b)|(?i:quot(?:es?|ations?)|statements?|remarks|comments?|words|following))\b"
    r"[^\n.:]{0,40}?\b(?:attributable|(?:be|is|are) attributed) to\b"
)

# What words of nobody in particular come from: a document, a saying, somebody without a name.
SOURCED = pattern(
    r"\b(?:declaration|convention|covenant|constitution|charter|treaty|act|article|paragraph|law|resolution|ruling"
    r"|judgment|letter|poem|song|prayer|book|diary|banner|adage|poster|plaque|sign|motto|slogan"
    r"|proverb|saying|sentence|line|word|phrase|demand|promise|question|answer|message"
    r"|witness|survivor|prisoner|detainee|refugee|escapee|defector|guard|soldier|official|villager|resident"
    r"|neighbou?r|mother|father|parent|daughter|son|sister|brother|wife|husband|wom[ae]n|m[ae]n|girl|boy|child(?:ren)?"
    r"|famil(?:y|ies)|teacher|doctor|nurse|farmer|fisherm[ae]n|student|worker|visitor|reader|protester"
    r"|Erklärung|Gesetz|Artikel|Brief|Zeug(?:e|in)|Überlebende|déclaration|loi|lettre|témoin"
    r"|declaración|ley|carta|testigo)(?:e?s|n)?\b",
    re.IGNORECASE,
)

# Korean: what joins a quotation to the verb of saying, and what marks the subject.
KOREAN_QUOTING = pattern(
    r"\s*[,，]?\s*(?:(?:이\s*)?(?:라고|라며|라면서|라는)|고|며|면서|하고"
    r"|는(?=\s(?:[가-힣]+\s){0,3}?(?:소감|뜻|입장|포부|의견|각오|계획|바람|말|말씀|의지|생각|당부|메시지|인사|견해|방침|제안|지적|설명|평가|반응|글|문구|점|취지|주장|구상|비전|희망|기대|우려|전망|목표|방향|약속|다짐)[을를도과이만]))"
    r"(?=[\s,，.]|\Z)"
)
KOREAN_SUBJECT = pattern(r"(?:은|는|이|가|도|께서)(?=\s|\Z)")
KOREAN_ACCORDING = pattern(r"에\s?(?:따르면|의하면)")


def speech_of(language: str) -> Speech:
    """The patterns of that language (BCP 47 tag); English ones for a language not known here."""
    return _BY_LANGUAGE.get(primary_language(language), ENGLISH)


def verbs_in(text: str, language: str, start: int = 0) -> Iterator[re.Match[str]]:
    """Where from `start` on a form of saying stands as a whole word; with a capital only where a text begins."""
    first = len(text) - len(text.lstrip()) if language.startswith("en") else 0
    uncapped = f"{text[:first]}{text[first : first + 1].lower()}{text[first + 1 :]}"
    return _verb_pattern(language).finditer(uncapped if len(uncapped) == len(text) else text, start)


# Behind these "remarks" or "claims" are no verbs.
_NO_NOUN = "".join(
    rf"(?<!\b{it} )"
    for it in (
        "the",
        "following",
        "these",
        "those",
        "his",
        "her",
        "their",
        "opening",
        "such",
        "some",
        "any",
        "brief",
    )
)


@cache
def _verb_pattern(language: str) -> re.Pattern[str]:
    inverted = r"(?!-(?!(?:t-)?(?:elle|il)s?\b))"
    return re.compile(rf"(?<![\w-]){_NO_NOUN}(?:{speech_of(language).verbs})(?!\w){inverted}")


@cache
def pronoun_pattern(language: str) -> re.Pattern[str]:
    """A pronoun that stands for a speaker, as a whole word."""
    return re.compile(rf"(?<![\w])(?:{speech_of(language).pronouns})(?!\w)", re.IGNORECASE)
