"""Words that may stand among an embargo's times and change nothing; any other there is a question."""

import re


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split("|"))


# Between two pieces of one time: "10:00 GMT sharp on 5 March".
BETWEEN = _words(
    "kl|on|at|a|las|la|los|in|um|del|de|den|dem|der|le|les|the|das|el|en|of|du|des|d|l|o|am|an|im|au|aux|zur|zum|um|h|t|"
    "to be|both|sharp|exactly|precisely|prompt|promptly|note|nb|same|day|this|local|genau|punktlich|exakt|selben|gleichen|tags|"
    "precises|precise|pile|meme|jour|en punto|punto|mismo|dia|exactas|exactamente|clock|is|ist|est|es|it|that|"
    "이후|기준|정|각|정각|같|날|같은|즉|현지|부터|에|의|일|자|으로|로|은|는|이|가|까지|입니다|sorry|embargo"
)
# These join a further time to the one before.
JOINING_TIMES = _words(
    "s|which|this|equivalent|corresponds|corresponding|that|and|und|et|y|or|oder|ou|o|e|bzw|resp|i e|that is|also|equals|aka|soit|das heisst|d h|entspricht|es decir|equivale|및"
)

# Before these anything may be told, and the time follows: "until the session opens at 8:00".
AT = _words("at|um|a las|a la|ab")
UNTIL_WORDS = _words(
    "up to|until|till|til|bis|bis zum|hasta|hasta el|hasta las|jusqu|jusqu a|jusqu au|까지"
)
STATING = _words(
    "is|ist|est|es|는|은|ends|expires|lifts|lifts at|lifts on|breaks|endet|lauft|vence|termina|finaliza|expira|expire|termine"
)
# An embargo that has these before its time may begin then.
STARTING = _words(
    "from|start|starts|starting|begin|begins|beginning|effect|effective|force|beginn|beginnt|gilt|desde|empieza|comienza|commence|debute"
)
# What is called embargoed with these before a time may be so from then on.
LATER = _words("after|since|nach|apres|depuis|desde|despues|tras|seit")
# Behind a time these open a reason or an occasion, in any words.
REASONS = _words(
    "with|request|because|due|owing|when|behalf|order|accordance|coincide|line|wegen|anlasslich|aufgrund|wenn|con|debido|coincidiendo|"
    "peticion|avec|demande|lorsque|quand|raison"
)
# Right before a time: "embargo drops 10:00 GMT".
LEADING = BETWEEN | _words(
    "outlet|outlets|blog|blogs|bloggers|wires|agency|agencies|channels|platforms|broadcasters|reporters|newsrooms|desks|"
    "redaktion|redaktionen|beachten|einzuhalten|unbedingt|zu|redactions|redacciones|applies|applicable|runs|continues|morning|matin|matinee|vormittag|"
    "until|till|til|bis|hasta|jusqu|from|ab|erst|off|by|for|fur|para|pour|in|per|as|please|note|strictly|be|will|and|or|"
    "end|ends|ending|expire|expires|expiring|expiry|expiration|lift|lifts|lifted|lifting|break|breaks|drop|drops|come|comes|goes|go|becomes|become|advisory|stays|remains|stands|holds|"
    "set|fixed|scheduled|place|through|thru|next|coming|following|reminder|info|details|to|"
    "arrival|receipt|via|against|upon|transmission|broadcasting|broadcast|web|print|wire|online|posting|post|both|newswire|"
    "journal|journals|publisher|publishers|editors|everyone|all|any|each|only|new|revised|updated|confirmed|date|time|times|day|"
    "deadline|officially|public|life|publicly|embargo|hard|strict|full|global|worldwide|total|complete|general|"
    "until after|after|before|prior|ahead|antes|avant|vor|nach|이전|전|후|"
    "endet|enden|lauft|ablauf|fallt|fallen|gelten|alle|allen|medien|meldung|bitte|sperrfrist|festgelegt|gesetzt|frei|freigabe|"
    "ende|strikt|streng|strenge|zeitpunkt|termin|datum|uhrzeit|vom|seit|nachste|nachsten|kommenden|diesen|dieser|diese|dieses|"
    "vence|vencera|vencimiento|termina|terminara|finaliza|finalizara|acaba|expira|expirara|levanta|levantara|levantamiento|fijado|"
    "fijada|proximo|este|esta|dia|fecha|hora|publicacion|difusion|prensa|medios|todos|estricto|estricta|total|se|su|y|e|"
    "prend|prendra|fin|leve|levee|expire|expirera|termine|fixe|fixee|prochain|ce|cette|date|heure|publication|diffusion|presse|"
    "tous|medias|strict|stricte|total|totale|a partir|partir|des|compter|sera|est|그|본|해제|해제일시|보도|요청|협조|게재|일시|시점|시각|오|는|올|이번|다음|오는|내|제|한|자료|보도자료|기사|내용|논문|연구|결과|본문|전문|오"
)
# Behind a complete time, in the same breath: "… and must not be shared".
FOLLOWING = LEADING | _words(
    "no|exceptions|exception|without|enforced|adhere|dot|details|below|see|notes|attached|photos|images|follows|contact|questions|interviews|ausnahme|ausnahmen|ohne|keine|fotos|anbei|sin|excepcion|excepciones|adjuntas|sans|jointes|"
    "주시기|바랍니다|부탁드립니다|부탁|드립니다|주십시오|주세요|해|해주|하여|유예|자제|삼가|가능|합니다|협조|를|을|준수|유지|모든|매체|수|"
    "zuruck|diesem|dahin|ese|esa|momento|moment|point|instant|instante|entonces|dicho|dicha|ladite|"
    "s|must|may|can|should|shall|passed|shared|share|published|publish|release|used|use|then|that|which|before|after|thanks|thank|"
    "you|pls|kindly|respected|respect|honoured|honored|observed|observe|kept|keep|confidential|available|copy|story|text|material|"
    "report|press|media|survey|study|outlets|newspapers|papers|website|websites|earliest|onwards|onward|forward|thereafter|"
    "morning|afternoon|evening|night|today|tomorrow|us|uk|eu|embargoed|attribution|required|worldwide|globally|everywhere|universal|"
    "gesperrt|veroffentlicht|veroffentlichen|werden|verwenden|verwendet|vorab|verbreitet|publiziert|freigegeben|gestattet|erlaubt|moglich|"
    "zulassig|untersagt|verboten|einzuhalten|darf|durfen|danke|presse|zeit|publier|publie|diffuser|diffuse|merci|prescrit|avant|"
    "apres|publicar|publicarse|publicado|difundir|difundirse|gracias|antes|despues|embargado|embargada"
)

# Before "until" these only say whom a line concerns: "Attention, newsrooms: until …".
ADDRESSING = _words(
    "attention|note|nb|important|urgent|reminder|please|kindly|all|the|this|these|to|for|is|are|editors|newsrooms|"
    "achtung|bitte|beachten|wichtig|hinweis|an|alle|die|der|das|diese|dieser|dieses|ist|sind|steht|stehen|unterliegt|"
    "unterliegen|redaktionen|redaktion|kollegen|kolleginnen|und|zum|au|a|l|la|le|les|ce|cette|ces|est|sont|importante|rappel|"
    "redactions|el|los|las|este|esta|estos|estas|esta|estan|atencion|aviso|redacciones|nota|importante"
)

# A short sentence with one of these and a figure corrects what stands elsewhere.
CORRECTING = re.compile(
    r"\b(?:correct(?:ion|ed)?|corrigend(?:um|a)|errat(?:um|a)|update|sorry|apologies|oops|actually|make that|make it|meant|eigentlich|quise decir|je voulais dire|should (?:be|read|have)|instead|amended|revised|changed|moved|"
    r"korrektur|korrigiert|berichtig\w+|richtig\w*|sondern|statt|geandert|neue?r?s?|entschuldigung|verzeihung|gemeint|"
    r"correccion|corregid[oa]|rectific\w+|correct[oa]|nueva|nuevo|perdon|perdone|disculpen?|"
    r"rectificatif|corrigee?|lire|nouvelle|nouveau|pardon|desolee?|exacte?)\b"
    r"|정정|수정|변경|바로잡|죄송|착오|오기|아니라|맞습니다"
)
# Right before a figure these say that another one held.
NOW = re.compile(
    r"(?:\b(?:now|jetzt|nun|nunmehr|neu|ahora|desormais|maintenant)\b|이제|변경)\W{0,3}(?:(?:at|on|is|um|am|el|le|a las?|a|las|der|den) ){0,2}$"
)

# Behind a time these open a phrase of any words that are no times: "to mark the opening of the bridge".
OCCASIONS = _words(
    "for|in|at|to|as|during|across|via|ahead|alongside|throughout|zum|zur|anlasslich|fur|im|beim|uber|pour|lors|dans|sur|par|para|en|durante|por"
)

# These change a time, or doubt it, wherever in its clause they stand.
DOUBTING = re.compile(
    r"\b(?:wrong|incorrect(?:ly)?|erroneous(?:ly)?|mistake|mistaken(?:ly)?|typo|misprint|misstated|in error|inaccurate|outdated|obsolete|"
    r"other than|except|excepting|(?:with (?:the|an|some|few|one|two|certain|limited)? ?|subject to |apart from )exceptions?|(?:some|see) exceptions?|exceptions? (?:below|apply|for|in|on|at)|mit ausnahmen?|mit einer ausnahme|ausgenommen|con (?:la |una |algunas )?excepcion(?:es)?|a excepcion|a l'exception|avec (?:une |des )?exceptions?|give or take|more or less|to be checked|unconfirmed|nearly|almost|roughly|at least|at most|close of (?:play|business|trading)|(?:all|regions|countries|markets|media|everyone) but|for now|for the time being|in principle|in theory|as a guide|"
    r"as things stand|at your discretion|vorerst|bis auf weiteres|im prinzip|en principe|pour l'instant|por ahora|de momento|en principio|"
    r"possible embargo|posible|eventuel(?:le)?|moglich(?:es|e) embargo|possibly|maybe|perhaps|presumably|hopefully|we hope|(?:i|we) (?:think|believe|guess|expect|assume)|not sure|earlier for|sooner for|"
    r"vielleicht|moglicherweise|vermutlich|wir hoffen|hoffentlich|peut-etre|sans doute|quizas?|tal vez|posiblemente|esperamos|"
    r"isn'?t|aren'?t|wasn'?t|won'?t|doesn'?t|or longer|or sooner|at the very|latest|put back|put forward|pulled forward|set back|used to (?:be|apply|stand)|"
    r"falsch|fehlerhaft|irrtum|irrtumlich|versehentlich|tippfehler|ausser|auser|mindestens|hochstens|spatestens|ungefahr|"
    r"equivocad[oa]|erron(?:e[oa]|ee?)|errata|incorrect[oa]|por error|salvo|excepto|al menos|como minimo|como maximo|a mas tardar|casi|"
    r"par erreur|faux|fausse|incorrecte?|sauf|hormis|au moins|au plus tard|au plus tot|presque|environ)\b"
    r"|\b(?:peu (?:avant|apres)|poco (?:antes|despues)|kurz (?:vor|nach)|well (?:before|after)|just past|unter vorbehalt|vorbehaltlich|vorlaufig|"
    r"sujet[oa] a|sous reserve|provisional|provisoire|provisori[oa]|a confirmar|por confirmar|a confirmer|pending|zu bestatigen)\b"
    r"|\bfor (?:the )?(?:uk|u\.k\.|us|u\.s\.|eu|european|american|british|german|french|spanish|korean|japanese|asian|local|national|domestic|foreign) "
    r"(?:media|outlets|press|newspapers|papers|broadcasters|journalists|use|readers) only\b"
    r"|[\[(](?:old|alt|veraltet|ancien|antiguo|antigua|superseded|withdrawn|void|draft|test|구)[\])]"
    r"|\b(?:embargo|header|line) (?:test|check|sample|demo)\b|아마|혹은"
    r"|(?<!not )(?<!hold )\bfor (?:release|publication|use|broadcast) (?:before|by) (?=\d)|\bfrei bis\b"
    r"|\bprohibid[oa]s? (?:la |su )?(?:difusion|publicacion) (?:a partir|desde|despues)|\b(?:interdite?|verboten|untersagt) (?:a partir|a compter|des|apres|ab|nach)\b"
    r"|까지 ?(?:(?:보도|게재|사용|공개) ?가능|공개(?! ?(?:금지|하지|유예|를|보류|자제|제한|불가)))|부터 ?(?:보도 ?(?:금지|유예|자제|제한)|비공개|엠바고(?! ?(?:해제|종료)))"
    r"|아님|아닙|아니다|잠정|미정|승인 ?(?:시|후|되면)|전후|조건부|변경 가능|(?:한|두|세|\d) ?시간 ?(?:전|후|뒤)|\d분 ?(?:전|뒤)|하루|이틀|사흘|일주일|대략|이르면|(?<![가-힣])약(?= ?\d)|경우"
    r"|아닌|아니라|아니고|잘못|오기|오류|말고|제외|최소|최대|늦어도|가량|쯤|무렵|경(?![가-힣])"
)
