"""Whether a name is a person's by what stands beside it in German, French and Spanish: a trade, an age, a party."""

from hrnk_press.patterns import pattern

# What bodies are called, firms by what they make among them.
_BODIES = (
    r"(?:associations?|organisations?|ONG|sociétés?|entreprises?|groupes?|commissions?|comités?|programmes?|projets?|communautés?|mouvements?|fondations?|collectifs?|syndicats?|ville|communes?|région|mairie"
    r"|start-up|banque|chaîne|journal|quotidien|hebdomadaire|site|agence|plate-?forme|fédération|ligue|club|université|école|institut|centre"
    r"|laboratoire|filiale|marque|réseau|coopérative|mutuelle|union|confédération|constructeur|éditeur|opérateur|fournisseur|distributeur"
    r"|promoteur|assureur|fabricant|géant|leader|parti|enseigne|cabinet|studio|festival|musée|théâtre|hôpital|asociaci[óo]n(?:es)?"
    r"|organizaci[óo]n(?:es)?|empresas?|comisi[óo]n(?:es)?|programas?|proyectos?|movimientos?|comunidad(?:es)?|compañías?|sindicatos?|fundaci[óo]n(?:es)?|plataformas?|entidad(?:es)?|grupo|agencia|federación|red"
    r"|cooperativa|ciudad|municipio|partido|colectivos?|fabricante|operadora?|promotora|distribuidora|consultora|filial|marca|firma|banco"
    r"|diario|cadena|portal|universidad|instituto|centro|hospital|museo|festival|editorial|startup|multinacional|farmacéutica)"
)
_NO_TRADE = (
    r"(?:qui|que|dont|où|et|mais|avec|dans|pour|par|sur|en|à|aux?|de|du|des|selon|lors|après|avant|ainsi|aussi|tout|toute|tandis|alors"
    r"|soit|ont|est|sont|avait|entre|comme|quien|quienes|cuy[oa]|pero|con|para|por|tras|según|ha|han|son|fue|donde|cuando|además|también"
    r"|así|como|entre|desde|hasta|este|esta|lo|se|al|del|el|la|los|las|le|les|un|una|une)"
)
_TRADE = rf"(?!(?:{_NO_TRADE}|{_BODIES})(?!\w))[a-zà-ÿ][\w’-]{{3,}}"
_GERMAN_TRADE = r"(?:[A-ZÄÖÜ][a-zäöüß-]*(?:er|in|or|ist|ent|ant|mann|frau|chef|wart|rat|ar|at|oge|eut|arzt|ärztin|wirt|pfarrer)(?=[\s,]))"
_AGED = r"\d{1,2}\s(?:ans|años|Jahre)"
_OF_A_PARTY = r"\s*\((?:\d\d|SPD|CDU|CSU|FDP|AfD|Grüne|Die Linke|Linke|ÖVP|FPÖ|SPÖ|SVP|SP|parteilos|LR|PS|RN|LFI|EELV|PP|PSOE|Vox|IU)\)"
_WHAT = (
    rf"(?:(?:l[ea]|el|un[ae]?|notre)\s|l[’']){_TRADE}|{_TRADE}(?![\w’-]|\s*[(:])"
    rf"|(?:(?:der|die|ein|eine)\s){{0,2}}{_GERMAN_TRADE}"
)
_GERMAN_WHAT = rf"(?:(?:der|die|ein|eine|[a-zäöüß]+e[rs]?)\s){{0,2}}{_GERMAN_TRADE}"
_BEHIND, _BEHIND_IN_GERMAN = (
    pattern(rf"\s*(?:\([^()]{{1,40}}\)\s*)?,\s+(?:{it}|{_AGED})|{_OF_A_PARTY}")
    for it in (_WHAT, _GERMAN_WHAT)
)
_BEFORE = pattern(
    rf"(?<!\w)(?:(?:l[ea]|el|s[oau]n?|su|der|die|notre|nuestr[oa])\s|l[’'])(?:{_TRADE}(?:\s[a-zà-ÿ]{{4,}})?|{_GERMAN_TRADE}),?\s+\Z"
)
_BEFORE_IN_GERMAN = pattern(rf"(?<!\w)(?:der|die|unsere?)\s{_GERMAN_TRADE},?\s+\Z")
_NEAR = 60


def is_apposed(text: str, start: int, end: int, language: str) -> bool:
    """Whether a trade, an age or a party stands beside what reaches from `start` to `end`."""
    german = language.startswith("de")  # where a word in small letters is no trade
    before = _BEFORE_IN_GERMAN if german else _BEFORE
    behind = _BEHIND_IN_GERMAN if german else _BEHIND
    near = text[max(start - _NEAR, 0) : start]
    return bool(before.search(near) or behind.match(text[end : end + 2 * _NEAR]))
