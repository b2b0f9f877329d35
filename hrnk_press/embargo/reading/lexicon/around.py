"""Words around a line that take its meaning away, as patterns on folded text."""

import re

# A mark, and nothing behind it but a word or two and what opens a quotation.
_OPENS = r"[\s:\"'“”„«»‘’<>()\[\]*|-]*$"
_NEAR = r"[^.!?\n]{0,40}" + _OPENS

# Right before a line: what follows is shown, not meant.
EXAMPLE = re.compile(
    r"(?:\b(?:for|as an) (?:example|instance)\b[^.!?\n]{0,60}"
    r"|\be\. ?g\.[^!?\n]{0,40}"
    r"|\b(?:example|sample|specimen)(?: (?:of|for|an?|the|embargo|line|notice|wording|text|header|heading|release|only|\d)){0,5} ?[:)\]-]"
    r"|(?:^|\n)\W{0,3}(?:an? |our |this )?(?:example|sample|specimen)(?: (?:of|an?|embargo|line|notice|wording|text|header|release)){0,4} ?\n"
    r"|\b(?:zum beispiel|beispielsweise|zum muster)\b[^.!?\n]{0,40}"
    r"|\b(?:z|p|s) ?\. ?(?:b|ej|ex)\.[^!?\n]{0,30}"
    r"|\bbeispiel(?:zeile|text|e|satz|hinweis)?(?: (?:fur|einer) [a-z ]{2,30})? ?[:)\]\n-]"
    r"|\b(?:text)?muster(?:text|zeile|satz|formulierung|vorlage)?(?: (?:fur|einer) [a-z ]{2,30})? ?[:)\]\n-]"
    r"|\b(?:example|beispiel|muster|ejemplo|exemple) (?:of|for|fur|de|d') ?(?:an?|the|einen?|eine|die|den|un|une)?"
    r"|\b(?:texto|linea|nota) de (?:muestra|prueba|ejemplo) ?[:)\]\n-]"
    r"|\bpo(?:r|ur) ejemplo\b[^.!?\n]{0,40}|\bpar exemple\b[^.!?\n]{0,40}"
    r"|\bejemplos?(?: de [a-z ]{2,30})? ?[:)\]\n-]|\bexemples?(?: (?:de|d') ?[a-z ]{2,30})? ?[:)\]\n-]"
    r"|예를 ?들(?:어|면)[^.!?\n]{0,20}|예시[^.!?\n]{0,10}|(?<![가-힣])예 ?[:)\]]|작성 ?예[^.!?\n]{0,6}|(?:견본|샘플|보기) ?[:)\]])"
    + _OPENS
)

_VERBS = (
    r"write|writes|written|type|types|typed|insert|inserts|paste|reads?|reading|says?|saying|"
    r"looks? (?:something )?like|worded|phrased?"
)
# Right before a line: how one is to be written; less surely no embargo of this text.
INSTRUCTION = re.compile(
    r"(?:\b(?:a|the|our|any|your|every|each|typical|standard|usual|good|correct|full|proper)(?: [a-z]{2,12}){0,3} "
    rf"(?:line|header|heading|notice|wording|form|format|style|slug|label|subject|note)(?: [a-z]{{2,12}}){{0,3}} (?:{_VERBS}|is|should be|would be|must be)"
    rf"|\b(?:{_VERBS})(?: (?:it|them|this|that|the|following|as|so|thus|in|at|top|of|page|line|words|text|your|out|full)){{0,6}}"
    r"(?=[\s:,]*[:\"“„«‘'])"
    r"|\b(?:use|using|follow|copy)(?: (?:the|this|that|our|following|standard|usual|correct|full|exact))*"
    r" (?:form|format|formula|wording|phrase|phrasing|line|style|template|pattern|words|text|header)"
    r"|\b(?:here(?:'s| is)|below is|this is|following is|see) (?:an? )?(?:[a-z]{2,12} )?(?:example|sample|specimen|model)[^.!?\n]{0,30}[.:]?"
    r"|\b(?:hier (?:ist )?ein|voici un|aqui hay un) (?:beispiel|muster|exemple|ejemplo)[^.!?\n]{0,30}[.:]?"
    r"|(?:^|[\n.:]) ?(?:(?:etwa|also|genau|ungefahr|zum beispiel) )?so ?:|(?:^|[\n.:]) ?(?:asi|ainsi) ?:"
    r"|(?:^|\n)\W{0,3}(?:template|vorlage|modele|modelo|plantilla|gabarit) ?\n"
    r"|\b(?:sieht|sehen)(?: [a-z]{2,12}){0,2} (?:so|wie folgt|folgendermassen) aus"
    r"|(?:^|\n)\W{0,4}(?:this is a )?(?:test|probe|testmeldung|testlauf|prueba|essai|dummy|dummy text|테스트|시험)(?: (?:only|message|release|run))? ?[^\w\s]\W{0,3}"
    r"|\b(?:like this|as follows|in the form|of the form|such as)"
    r"|\b(?:template|boilerplate|placeholder text|model line|style guide|house style|format|wording)(?: (?:for|of) [a-z ]{2,30})? ?:"
    r"|\b(?:schreiben|schreibt|schreibe|formulieren|verwenden|nutzen|setzen|tippen)\b(?: sie)?[^.!?\n]{0,30}"
    r"|\b(?:lautet|lauten|heisst|liest sich)(?: (?:etwa|meist|ublicherweise|so|dann|in der regel|z))*"
    r"|\b(?:vorlage|formulierung|formatvorlage|schreibweise|wortlaut)(?: fur [a-z ]{2,30})? ?:"
    r"|\b(?:escrib[ae]n?|redact(?:e|en|ar|a)|indiqu?en?|utilic?en?|utilice|ponga|pongan)\b[^.!?\n]{0,30}"
    r"|\b(?:modelo|plantilla|formula|formato|redaccion)(?: de [a-z ]{2,30})? ?:"
    r"|\b(?:ecri(?:vez|re)|redigez|utilisez|inscrivez)\b[^.!?\n]{0,30}"
    r"|\b(?:modele|gabarit|formule|formulation|libelle)(?: (?:de|d') ?[a-z ]{2,30}| type)? ?:"
    r"|(?:다음과|아래와) 같이[^.!?\n]{0,12}|(?:양식|서식|문구|표기법|작성법|작성 요령) ?[:)\n])"
    r"[^.!?\n]{0,6}" + _OPENS
)

# "If you could hold your story until …" is a request, and no condition.
POLITE = re.compile(
    r"\bif you (?:could|would|can|might)(?: please| kindly)?|\b(?:could|would|can|may) (?:you|we ask you to|i ask you to|we ask that you)(?: please| kindly)?"
    r"|\b(?:we|i) would (?:ask|like to ask|kindly ask|be grateful|appreciate)(?: you| it)?(?: to)?|\bwenn sie\b(?= [^.!?\n]{0,40}(?:konnten|wurden))"
)
# Behind a line: what it was on is out; "now available" it may also be under embargo.
_NOW = (
    r"\A[\s,;)\]\"'-]{0,6}(?:(?:which|that|and|und|y|et) )?(?:is|are|was|were|has|have|ist|sind|wurde|esta|estan|es|est|sont|ha|a)?(?: been| ete| sido)?"
    r" ?(?:now|already|since|jetzt|nun|inzwischen|bereits|mittlerweile|ya|ahora|desormais|maintenant|deja)(?: been| ete| sido| ist| est| esta| es| ha sido| a ete)?"
    r"(?: freely| publicly| free| fully| officially)? "
)
OUT = re.compile(
    _NOW
    + r"(?:public|published|released|out|veroffentlicht|erschienen|publico|publica|publicad[oa]|publiee?|publique|"
    r"(?:available|accessible|verfugbar|disponible|accesible) (?:to|for|fur|para|a|pour) (?:all|everyone|everybody|anyone|alle|todos|tous))\b"
    r"|\A ?(?:였던|이던|이었던)? ?[^.!?\n]{0,20}(?:현재|이미|이제|지금은) ?(?:공개|게재|발표|보도)(?:되었|됐|된|되어)"
)
PERHAPS_OUT = re.compile(
    _NOW
    + r"(?:available|online|live|accessible|verfugbar|abrufbar|disponible|accesible|en ligne|en linea)\b"
)

# Right behind a line: what it was.
CALLED_EXAMPLE = re.compile(
    r"[\s\"'”“»’.,;:–-]{0,6}[(\[]?\s*(?:(?:this|that|the above|the line above|which|it|dies|das|die zeile|esto|eso|ceci|c'|위|이는|이것은)"
    r"[^.!?\n]{0,20}\b(?:is|was|ist|war|es|era|est|etait)\b ?)?(?:(?:just|only|merely|nur|solo|seulement|purely) )?"
    r"(?:an?|ein|eine|un|une)? ?(?:(?:fictional|made up|invented|mere|fiktives|reines) )?"
    r"(?:example|sample|specimen|illustration|muster|beispiel|mustertext|ejemplo|exemple|예시|예|샘플)"
    r"(?: only| nur| line| solamente| seulement)?(?:입니다|임|이다)?\s*(?:[)\].!]|$|\n)"
    r"|[\s\"'”“»’,–-]{0,4}(?:for (?:instance|example)|by way of example|zum beispiel|beispielsweise|por ejemplo|par exemple)\s*[.!)\]]?(?:$|\n)"
)
WRITTEN_SO = re.compile(
    r"[\s\"'”“»’)\]]{0,4}(?:(?:과|와) 같이|(?:이)?라고|처럼|로|형식으로|식으로) ?[^.!?\n]{0,14}(?:쓰|씁|적|표기|기재|작성|입력|표시)"
    r"|[\s\"'”“»’,)\]]{0,4}(?:is (?:how|what|the (?:usual|correct|standard|right|proper|preferred))\b|would be (?:the|a) (?:usual|correct|standard|right|typical|good)\b)"
)

# Right before a line, as a stamp on it.
STAMPED = re.compile(
    r"(?:\A|\n|[.:|(\[-])\W{0,3}(?:embargo )?(?:lifted|void|cancell?ed|withdrawn|expired|obsolete|superseded|aufgehoben|ungultig|"
    r"hinfallig|abgelaufen|leve|caduc|levantado|anulado|caducado|해제|해제됨|취소|무효)[\s:)\]|*!–-]{1,5}$"
)
# Right before a line: somebody lifts it.
LIFTS = re.compile(
    r"\b(?:hemos|han|ha|queda|habiamos) levantado (?:ya )?(?:el|este|dicho)?\s*$|\b(?:avons|ont|a) (?:deja )?leve (?:l'|cet|le)?\s*$"
    r"|\b(?:have|has|had|hereby|are|is)(?: now| already| hereby| just)* (?:lift(?:ed|ing)?|withdr[ae]wn?|cancell?ed|dropped|scrapped) (?:the|our|this)?\s*$"
)
# Somebody else's words follow.
WROTE = re.compile(
    r"\b(?:wrote|writes|schrieb|schreibt|escribio|a ecrit|ecrivait|forwarded|original message)\b[^.!?\n]{0,20}:[\s>\"“„«‘|]*$"
)
# A quoted line of a mail, and one that is not.
MAIL_QUOTE = re.compile(r"(?:^|\n) ?>[^\n]*$")
UNQUOTED = re.compile(r"(?:^|\n)(?! ?>)[^\n]*[a-z가-힣]{2}")
# A line held in quotation marks, and words beside it: it is quoted, not set.
QUOTED_FROM = re.compile(r"(?P<lead>[^\n]{0,40})[\"“„«‘]\s*$")
QUOTED_TO = re.compile(r"[.,!]?\s*[\"”“»’](?P<rest>[^\n]*)")
OPENING = tuple('"“„«‘')
LETTERS = re.compile(r"[a-z가-힣]{2}")

# Behind a line, about it: it holds no longer.
_THIS = (
    r"(?:\b(?:this|that|it|the (?:above|embargo|restriction|notice|hold|line|story|release|text|material|report)"
    r"|these|both|all of (?:this|it)|embargo|above|which|story|release)\b(?: (?:above|embargo|notice|line|restriction|hold|text|release|story|report|on it|date|time)){0,2})"
)
_WELL = r"(?: (?:now|since|already|meanwhile|today|yesterday|just|been|early|long|officially|therefore|hereby|subsequently|completely|fully))*"
_ENDED = r"(?:lifted|withdrawn|rescinded|removed|waived|cancell?ed|dropped|scrapped|revoked|expired|ended|lapsed)"
LIFTED = re.compile(
    rf"{_THIS}{_WELL} (?:has|have|had|was|were){_WELL} {_ENDED}\b"
    rf"|{_THIS}{_WELL}(?: ?'s| is| are|){_WELL} {_ENDED}\b(?![ ,:]*(?:at|on|until|from|by|when|if|unless|once|the|to)\b|[ ,:]*\d)"
    r"|\A[\s\"'”“»’.*!|(\[:–-]{1,8}(?:now |already |since |inzwischen |bereits |ya |deja )?(?:lifted|withdrawn|cancell?ed|expired|rescinded|aufgehoben|abgelaufen|leve|levantado|해제|해제됨|취소)\s*(?:early)?\s*(?:[)\].!*]|$|\n)"
    r"|\b(?:sperrfrist|embargo|sie|diese|dies|das|es)\b(?: (?:ist|wurde|wird))?(?: (?:oben|damit|inzwischen|bereits|mittlerweile|nun|jetzt|vorzeitig|schon|seither|gestern|heute|somit|hiermit)){0,4}(?: (?:ist|wurde))?"
    r"(?: (?:oben|damit|inzwischen|bereits|mittlerweile|nun|jetzt|vorzeitig|schon|seither|gestern|heute|somit|hiermit)){0,4} (?:aufgehoben|abgelaufen|beendet|erloschen|zuruckgezogen)(?: worden)?"
    r"|\b(?:embargo|il|cela|celui ci|ceci|mesure|restriction)\b(?: (?:ci dessus|a|est|ete|deja|depuis|desormais|entretemps|maintenant|aujourd'hui)){1,6} (?:leve|levee|expire|termine|annule)\b"
    r"|\b(?:embargo|este|esto|esta|ya|se)\b(?: (?:anterior|ya|ha|fue|sido|quedado|quedo|queda|se|entretanto|desde entonces|hoy|ayer|el|embargo)){1,6} (?:levantado|levantada|levanto|finalizado|vencido|terminado|retirado|anulado)\b"
    r"|(?:엠바고|보도 ?유예|이는|이것은|위 내용)[은는이가]?(?: ?(?:이미|조기|조기에|현재|이후|오늘|어제|그 후|이제))* ?(?:해제|종료)(?:되었|됐|됨|했|하였|된)"
)
VOID = re.compile(
    rf"{_THIS}[^.!?\n]{{0,25}}\b(?:no longer (?:appl|hold|stand|valid|in |bind|the case|relevant|current|embargoed|under)|not (?:apply|valid|in force|hold) any|(?:is|are|was) (?:now )?(?:void|obsolete|moot|superseded|invalid|out of date|outdated|null|history))"
    r"|\bno longer (?:appl|valid|in force|embargoed|under embargo|in effect|binding)"
    r"|\b(?:disregard|ignore|strike|forget) (?:the|this|that) (?:above|line|embargo|notice|restriction|previous|earlier|hold)"
    r"|\b(?:gilt|gelten|besteht|greift) (?:[a-z]{2,10} )?(?:nicht mehr|nicht langer)|\b(?:erledigt|hinfallig|gegenstandslos|uberholt|obsolet|ausser kraft)\b"
    r"|\bne (?:vaut|s'applique|tient|court|compte) plus|\bn'(?:est|a) plus (?:[a-z]{2,9} )?(?:valable|en vigueur|valide|d'actualite|lieu)|\b(?:caduc|caduque|sans objet)\b"
    r"|\bya no (?:esta|rige|vale|aplica|se aplica|es|procede|tiene)\b|\b(?:sin efecto|sin vigor|queda anulad)"
    r"|\b(?:you|everyone|media|outlets|all) (?:may|can|are free to) now (?:publish|use|run|release|go ahead)|\b(?:now free|free to (?:publish|use|run) (?:now|it now|this now|at once|straight away|immediately))"
    r"|\b(?:we|i|they|she|he)(?: have| has|'ve| hereby| now| just)* (?:lifted|lift|cancelled|withdrew|withdrawn|dropped|rescinded) (?:this|it|that|the embargo)\b"
    r"|\bya (?:se )?pueden? (?:publicar|difundir|usar)|\b(?:pouvez|peut|peuvent) (?:desormais|maintenant)|\b(?:jetzt|nun|ab sofort) (?:frei|veroffentlicht werden|publizier)"
    r"|이제 (?:보도|공개)|(?:철회|취소)(?:합|하|됐|되|함|한다)"
    r"|더 ?이상 (?:유효|적용|효력|엠바고)|효력(?:이|을)? ?(?:없|상실|잃)|무효"
)
# Behind a line: it is over, where nothing of a new time follows.
GONE = re.compile(
    rf"(?:{_THIS}|\bembargo\b)[^.!?\n]{{0,25}}\bno longer (?:appl|hold|stand|valid|in (?:force|effect|place)|bind)"
    r"|\A[^a-z가-힣]{0,8}no longer (?:appl|valid|in (?:force|effect))"
    r"|\b(?:gilt|besteht|greift) (?:[a-z]{2,10} )?(?:nicht mehr|nicht langer)"
    r"|\bne (?:vaut|s'applique|tient) plus|\bn'est plus (?:[a-z]{2,9} )?(?:valable|en vigueur|valide)"
    r"|\bya no (?:esta vigente|esta en vigor|rige|vale|aplica|se aplica)|더 ?이상 (?:유효|적용)"
)
ANEW = re.compile(
    r"\d|\b(?:new|instead|follows?|replac|neue?r?s?|stattdessen|nuev[oa]|nouve|remplac)|새|신규|변경|다시"
)
# Before "this has been lifted" these words change nothing.
LEADING = re.compile(
    r"\b(?:update|correction|note|nb|n\.b|please note|please note that|but|however|and|nachtrag|korrektur|achtung|hinweis|aber|doch|die|das|der|"
    r"actualizacion|aviso|nota|pero|el|la|mise a jour|attention|mais|l|cet|cette|este|esta|정정|알림|위|위의|해당|이|까지의|까지)\b"
)
# What names the embargo, or the line itself.
NAMED = re.compile(
    r"embargo|restriction|the (?:above|notice|hold|line)|sperrfrist|엠바고|보도 ?유예|보도 ?시점|no longer (?:embargoed|under)|disregard|ignore"
)
# In the same clause: it is still to come, or only supposed.
NOT_YET = re.compile(
    r"\b(?:will|until|till|unless|once|when|if|before|after|shall|to be|would|may|might|can|as soon as|not been|not yet|never|hasn'?t|isn'?t|wird|werden|sobald|wenn|bis|falls|bevor|nachdem|nach|noch nicht|"
    r"sera|seront|quand|lorsque|des que|jusqu|apres|si|avant|cuando|hasta|una vez|tras|despues|antes|sin que|previous|earlier|last year|former|policy|link)\b"
    r"|(?:되면|까지(?!의)|예정|된 후|된 이후|후에|되기 전|이전 엠바고)"
)

# "Embargo was 10:00 BST, now 12:00 BST".
NOW_ANOTHER = re.compile(
    r"(?:embargo|sperrfrist|엠바고)[a-z가-힣]{0,3}\b[^\n]{0,12}?\b(?:was|war|etait|estaba|era|fue|lautete)\b[^\n]{0,80}?\b(?:now|jetzt|nun|neu|desormais|maintenant|ahora)\b[^\n]{0,12}\d"
)

# Right before a line: it is an old one, or one that was never meant.
_A_LINE = (
    r"(?: (?:embargo|line|notice|version|release|wording|text|copy|one|time|date|mail|email|message|announcement|"
    r"of|this|the|our|is|under|strict|strictly|said|read|was|were|stated|gave|sperrfrist|fassung|meldung|zeile|lautete|nota|linea|decia|era|ligne|disait|etait)){0,7}"
)
FORMERLY = re.compile(
    rf"\b(?:old|earlier|previous|prior|former|outdated|obsolete|wrong|incorrect|false|mistaken|last (?:year|week|month)'?s?|draft (?:embargo|line|notice|wording|date|time)|first version|"
    rf"original (?:line|notice|embargo|time|wording|version)|alte|fruhere|bisherige|falsche|vorherige|vorlaufige|entwurf|anterior|antigua?|"
    rf"antiguo|equivocad[oa]|borrador|ancienne?|precedente?|fausse|brouillon){_A_LINE}\W*$"
    r"|(?:^|[.\n(:;] ?)(?:was|were|before|vorher|bisher|alt|avant|antes|기존|당초|종전)\W+$"
    r"|\b(?:before the (?:correction|change|update)|vor der (?:korrektur|anderung)|antes de la correccion|avant (?:la )?correction|정정 전|수정 전)\W*$"
    r"|\b(?:not true|untrue|contrary to|by mistake|in error|mistakenly|wrongly|erroneously|irrtumlich|falschlich|por error|par erreur|잘못)\b[^.!?\n]{0,60}$"
    r"|\b(?:we|they|i)(?: had| have)? (?:considered|discussed|proposed|planned|wanted|thought of|asked for)\b[^.!?\n]{0,30}$"
    r"|\b(?:old|wrong|false|incorrect|outdated|superseded|alt|alte[rs]?|falsch\w*|entwurf|fruhere\w*|bisherige\w*|ungultig|angeblich|aufgehoben|"
    r"faux|fausse|ancien\w*|projet|brouillon|falso|falsa|inicialmente|initialement|borrador|antigu[oa]|levantado|anulado|leve|annule)\b[^.!?\n:]{0,25}:[^.!?\n]{0,60}$"
    r"|\b(?:another|a different|an unrelated|our rival'?s?|competitors?'?s?|someone else'?s|eine andere|otra?|un autre|une autre|다른)\b[^.!?\n:;]{0,40}$"
    r"|\b(?:delete|remove|strike|streichen|entfernen|borrar|eliminar|supprimer|retirer|삭제)\b[^.!?\n]{0,30}$"
    r"|\b(?:should|would|could|might|had|never|hardly|reportedly|partly|partially|assume|assuming|suppose|un|teilweise|nie|niemals|partiellement|parcialmente|jamais|nunca)\b"
    r"(?: (?:have|been|be|it|was|is|were|an?|the|it's|under|war|est|sous|esta|bajo)){0,5}[\s-]*$"
    r"|\b(?:claims?|claimed|rumou?rs?|supposedly|believed|behauptet|behaupten|pretend(?:ent)?|afirman?|dicen que)\b[^.!?\n]{0,40}$"
    r"|\b(?:angeblich|allegedly|supposedly|presuntamente|pretendument)\W*$"
    r"|\b(?:draft|proposed)[ -]*$"
    r"|\b(?:not|n't|never) (?:be )?(?:treat|treated|consider|considered|regard|regarded|mark|marked)(?: it| this| them)?(?: as)?\s*$"
    r"|(?:기존|당초|종전|이전)(?:의|에는|에)?\s*$|(?:정정 전|수정 전|오류|이전 공지|기존 공지|초안|잘못된|유효하지|해제|취소|무효)[^.!?\n:]{0,8}:[^.!?\n]{0,40}$"
)
# A sentence that opens so makes what follows depend on something.
SUPPOSED = re.compile(
    r"(?:^|[.!?\n:;,(-] ?)(?:if|unless|should|assuming|provided|in case|in the event|suppose|falls|sofern|sollte|wenn|im falle|vorausgesetzt|"
    r"si|siempre que|en caso|en cas|au cas|a condition|pourvu|a moins|sauf|salvo|a menos|만약|만일)\b(?! (?:you have|needed|you need|required|possible|necessary|sie|noch|vous|necesita|tiene))[^.!?\n]{0,90}$"
    r"|(?:경우|않으면|되면|조건으로|한해)\s*,?\s*$"
)
# Behind a line: its time may yet change, or is wrong.
UNSURE = re.compile(
    r"\b(?:times?|dates?|hour|embargo|it|this|that|(?:uhr)?zeit(?:punkt)?|termin|sperrfrist|hora|fecha|heure|date)\b(?: [a-z]{1,9}){0,4}"
    r" (?:(?:may|might|could|can|will likely|is likely to|are likely to)(?: still| yet| well)? (?:change|move|shift|slip|be (?:changed|moved|revised|amended|postponed|extended))"
    r"|(?:kann|konnte) sich (?:noch )?(?:andern|verschieben)|(?:puede|podria) (?:cambiar|variar|modificarse)|(?:peut|pourrait|susceptible)(?: d'| encore)? ?(?:changer|evoluer|etre modifiee?))"
    r"|\b(?:exact |final |embargo |release |the |this )?(?:times?|dates?|embargo|zone|zeit|uhrzeit|datum|termin|hora|fecha|heure|date)\b(?: (?:and|or|of|the|embargo|date|time|is|are|still|yet|not|und|y|et))*"
    r" (?:to be|tbc|tbd|tba|to come|to follow|(?:not yet|still to be|yet to be|un) ?(?:confirmed|decided|set|announced|fixed|agreed)|subject to|provisional|tentative|"
    r"wird (?:noch )?(?:bestatigt|bekannt)|folgt|vorlaufig|unter vorbehalt|por confirmar|pendiente|a confirmer|sous reserve|provisoire)"
    r"|\A ?[(\[](?:our |a |ein |una? |une )?(?:proposal|proposed|suggestion|suggested|vorschlag|propuesta|propuesto|sugerencia|proposition|propose|suggestion|제안)[)\]]"
    r"|\A[\W\d]{0,8}(?:subject to|pending|to be confirmed|tbc|unter vorbehalt|vorbehaltlich|pendiente de|a confirmar|por confirmar|sous reserve|a confirmer)\b(?! (?:embargo|copyright))"
    r"|(?:시간|일시|시점|시각)[은는이가]? ?(?:변경될|바뀔|조정될|변동될|추후|미정)"
)
MISTAKEN = re.compile(
    r"(?:^|[.!?\n(;,–-] ?)(?:sorry,? |note: |but )?(?:this|that|it|(?:the|this|that) (?:time|date|line|above|embargo|zone|weekday|day|notice)(?: (?:above|given|stated|here))?|dies|das|das datum|die (?:zeit|uhrzeit|zeile|angabe)|eso|esto|la (?:hora|fecha)|c'|ceci|cela|l'heure|la date)"
    r" ?(?:is|was|are|were|ist|war|es|era|est|etait|esta) (?:now |all |simply |leider |)?(?:wrong|incorrect|a mistake|an error|a typo|in error|not right|not correct|out of date|misstated|falsch|ein fehler|ein irrtum|nicht richtig|"
    r"incorrect[oa]|un error|equivocad[oa]|une erreur|fausse|faux|inexacte?)"
    r"|(?:^|[.!?\n(;–-] ?)(?:please )?(?:ignore|disregard|delete|bitte ignorieren|ignorieren sie|ignoren|ignorez)(?: (?:this|that|it|dies|das|esto|ceci))?\W*(?:$|\n)"
    r"|(?:^|[.!?\n(;–-] ?)(?:ne (?:pas|plus) (?:en )?tenir compte|nicht beachten|ignorar|ignorer|no tener en cuenta|무시|date fausse|hora equivocada)"
    r"|(?:시각|시간|일시|날짜|시점)[은는이가]? ?(?:틀|잘못|오류)"
    r"|\b(?:la fecha|la hora|die zeit|die uhrzeit|das datum|l'heure|la date) (?:es|ist|est|fue|war) (?:erronea?|errone[eo]|falsch|fausse|falsa)"
    r"|(?:위|해당|이) ?(?:시각|시간|일시|날짜|시점)?[은는이가]? ?(?:오류|잘못|착오|오기)"
)
# Behind a line: its embargo was moved, to a time not told or told elsewhere.
MOVED = re.compile(
    r"\b(?:embargo|time|date|deadline|this|it|line)\b(?: (?:date|time|lift|above|itself|shown|given)){0,2} (?:has|have|had|was|were|is|are)(?: now| since| been| just| today| being)*"
    r" (?:extended|prolonged|postponed|delayed|deferred|brought forward|moved|shifted|put back|put forward|pushed|shortened|changed|amended|revised|advanced|rescheduled)\b"
    r"|\b(?:sperrfrist|embargo|zeitpunkt|termin)\b(?: (?:wurde|wird|ist|um|einen|eine|zwei|tag|tage|stunde|stunden|nun|jetzt|noch|\d+)){1,6} (?:verlangert|verschoben|vorverlegt|verkurzt|geandert|vorgezogen)\b"
    r"|\bembargo\b(?: (?:a|est|ete|d'|un|une|deux|jour|heure|desormais|maintenant)){1,5} (?:prolonge|reporte|avance|repousse|modifie|decale)\b"
    r"|\bembargo\b(?: (?:se|ha|han|fue|sido|queda|un|una|dia|hora)){1,5} (?:ampliado|prorrogado|aplazado|adelantado|retrasado|modificado|pospuesto|extendido)\b"
    r"|(?:엠바고|보도 ?유예|보도 ?시점|해제 ?시점)[은는이가을를]?[^.!?\n]{0,12}(?:연장|연기|앞당|변경|조정)(?:되|됐|했|하였|합|함|된)"
)
