"""Lines of a page that are no part of its announcement: they lead through the site, or tell of the page."""

import re

from hrnk_press.patterns import pattern

CRUMBS = pattern(
    r"(?:you are here:? ?)?(?:home(?: ?page)?|start|startseite|accueil|inicio|홈)(?: ?[>»›/|] ?\S.*)*(?: ?[>»›])?",
    re.IGNORECASE,
)
"""A trail from the first page of a site to this one."""
CRUMB = pattern(r" [>»›/|] ")
# Where the links of a site lead that stand above and below its texts.
_TARGET = (
    r"(?:content|(?:main|site|page)? ?(?:navigation|nav|menu)|footer|header|top|bottom|home|home ?page|start|index|list(?:ing)?|overview|all|news(?:room)?|press|media|rooms?|cent(?:er|re)|office|releases?|statements?|updates?|stories|articles?|posts?"
    r"|blog|results?|archives?|events?|publications?|reports?|page|(?:web)?site|search|category|section|calendar|library|resources|\w*inhalts?|\w*navigation|suche|\w*übersicht|\w*liste|startseite|(?:seiten)?anfang|oben|presse\w*|medien\w*|aktuelle[sn]?"
    r"|meldung(?:en)?|nachrichten|archiv|contenu|recherche|accueil|actualités?|communiqués?|haut|sommaire|contenido|principal|inicio|portada|listado|lista|noticias|prensa|comunicados|arriba|atrás|índice|página)"
)
_NAVIGATION = pattern(
    r"(?:(?:\{%[^{}]*%\}[^{}]{0,80})+|for review, not for release:.{0,100}|not for (?:release|publication)[.!]?"
    r"|(?:main )?menu|menü|search|suche|home|inicio|accueil|all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los )?derechos reservados"
    r"|share(?: this| on \w+)*|compartir(?: en .{2,30})?|partager(?: sur .{2,30})?|teilen(?: auf .{2,30})?|print(?: this)?|drucken|imprimer|imprimir|e-?mail this|tweet|facebook|twitter|linkedin|read more|more"
    rf"|(?:(?:skip|jump|go|back|return)(?: (?:directly|straight))? to|zu[mr]|aller (?:au|à)|ir al?|skip|jump) (?:\S+ ){{0,4}}{_TARGET}(?: (?:springen|wechseln|gehen|principal))?"
    r"|(?:previous|next)(?: (?:post|article|page))?|tag|(?:tags?|topics?|categor(?:y|ies)|region ?/ ?country|related issues)(?: ?:(?! ?(?:how|what|who|why|when|where)\b).*)?|(?:tags|topics?|categor(?:y|ies)|region ?/ ?country|related issues)(?: (?!(?:of|for|the|in|on|to|that|which|are|is|an?|at|with|from)\b)[^:.!?]*)?|donate"
    r"|subscribe|log ?in|sign in|sign up(?: (?:for|to) (?:\S+ ){0,6}(?:newsletters?|updates?|alerts?|e-?mails?|news|list|bulletins?|digest|notifications?))?|(?:click|tap) here (?:to (?:access|view|open|see|read|download)\b.{0,40}|for (?:the )?pdf.{0,20})|download .{0,20}pdf.{0,20}|pdf(?: version)?"
    r"|there (?:were|are) [\d,]+ press releases posted .{0,80}|.{0,150}공공누리 .{0,80}이용할 수 있습니다"
    r"|(?:\S+ ){0,6}(?:\S*바로가기(?: ?메뉴)?|건너뛰기)|(?:브리핑룸|메인 ?(?:네비게이션|메뉴)|콘텐츠 ?영역|본문 ?영역)"
    r"|(?:select|use) this (?:link|button|field|form|box|page|site|search|menu|map|tool|option|filter|to)\b.{0,60}|본문 바로가기|메뉴 건너뛰기|목록|인쇄|[$€]|0)[.:»›→]*",
    re.IGNORECASE,
)
_CODE = r"(?:ar|de|en|es|fa|fr|it|ja|ko|nl|pt|ru|zh|tr|pl|uk)"
_LANGUAGES = pattern(rf"{_CODE}(?:[ |/·,]+{_CODE})+", re.IGNORECASE)
_BAR = pattern(
    r"(?=[^|›»•]{1,30} [|›»•])(?!.*(?:@|\d{3}[-. ]\d{4}))[^|›»•]{1,30}(?: [|›»•] [^|›»•]{1,30}){2,}"
)
_OF_THE_PAGE = pattern(
    r"(?:EX-\d{1,3}(?:\.\d+)?(?: \d+ \S+\.html?\b|$)|\(\d{4}\. ?\d{1,2}\. ?\d{1,2}\.(?:\([월화수목금토일]\))? ?[조석]간\)|(?:submitted|posted) by(?!.*\w: ):? (?!the (?!(?:\w+ ){0,2}(?:office|team|department|editors?|staff|desk|admin\w*)\b))\S.{0,80}|n[°º] ?\d[\w/-]{0,15}$|exhibit \d{1,3}(?:\.\d+)?$|copyright\b(?=.*(?:©|\(c\)|\b(?:19|20)\d\d\b|reserved)|[ :,]*(?:[\w.&’'-]+ ?){0,3}$)|logo (?:der|des|von|of|de)\b(?!.*(?-i:\b(?:is|are|was|were|has|have|ist|sind|war|wird|est|es|fue)\b))|©|\(c\) ?\d{4}|source: |affiliate: |(?:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura)\b(?=.{0,10}\d|.{0,3}$)|\d{1,2}[ -]min(?:ute)?s?[ .]read\b|\S(?: \S){2,8}$|by (?-i:[A-Z][\w.’-]+(?: [A-Z][\w.’-]+){1,3})$|author: |/?pr ?newswire/?$|/?business ?wire/?$|globe ?newswire$|from: |to: |for: |cc: |attn|attention: |for (?:the )?attention (?:of )?|\((?:symbol|ticker|nyse|nasdaq|otc)\b[^()]*\)$|뉴스 ?제공|(?:\(?(?:TSX|NYSE|NASDAQ|OTC|ASX|AIM|LSE|CSE|FSE|Euronext|Frankfurt)[\w.-]{0,6} ?: ?(?-i:[A-Z0-9.]{1,8})\)?(?: \d{1,2}[.:]\d\d(?: ?[ap]\.?m\b\.?)?)?[ ,;|/&]*)+$"
    r"|(?!(?:case|docket)\b.*(?-i:\b(?!and\b|the\b)[a-z]{3,}))(?:\w+ )?(?:index|ref(?:erence)?|doc(?:ument)?|file|case|docket|rns|isin|wkn)(?: (?:no|nr|number|code))?s?\.? ?[:#] ?(?=[A-Z ]{0,8}\d)[\w ,./#&;()-]{2,80}$"
    r"|(?:case|docket|cause) (?:no|nr|number)s?\.? ?(?=\S*\d)\S+(?: (?:(?=\S*\d)\S+|and|et|und|y|&)){0,8}$"
    r"|(?:\w+ )?(?:index|(?:our |your )?ref(?:erence)?|doc(?:ument)?|file)(?: (?:no|nr|number|code))?\.? ?:? (?=[A-Z ]{0,8}\d)(?!.*\d.*\b(?:[^\W\d_]{4,}|on|in|or|to)\b)[\w ./-]{2,30}$"
    r"|(?:수 ?신|발 ?신|참 ?조) ?:|(?:조회수?|첨부(?:파일)?|붙임(?:파일)?|작성자|부서명) ?:?|보도시점(?: |$)|배포$)",
    re.IGNORECASE,
)
_FIELD = pattern(
    r"(?:(?:release|publication|publishing|issue) date|date (?:of )?(?:release|publication|issue|published|posted|released|de publication)"
    r"|(?:first )?(?:published|posted|released|issued)(?: on)?|publié(?:e)? le|veröffentlicht(?: am)?|veröffentlichungsdatum|publicado(?: el)?|fecha de publicación"
    r"|type|typ|tipo|art|(?:document|content) type|category|kategorie|rubrik|rubrique|categoría|topics?|themen?|thèmes?|temas?"
    r"|department|departamento|département|ressort|service|ministry|ministère|ministerio|minister(?:in)?|ministra?|ministre"
    r"|구분|분류|부서|담당 ?부서"
    r"|datum|date|fecha|number|nummer|no|nr|게시일|작성일|등록일자?|배포일|조회수?|담당부서|담당자|붙임파일|첨부파일)\.? ?:?|(?!\d{3}[. ]\d{3}[. ]\d{4}$|0\d{1,3} \d{3,4} \d{3,4}$)[\d,. ]{1,12}",
    re.IGNORECASE,
)
_BARE = pattern(
    r"(?:https?://|www\.)\S+|[\w-]+(?:\.[a-z-]{2,})+(?:/\S*)?|\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?|Uhr)?(?: [A-Z]{2,4})?|\d{1,2} ?[ap]\.?m\.?",
    re.IGNORECASE,
)
_SHARING_WORDS = """share sharing facebook twitter linkedin whatsapp pinterest reddit telegram instagram youtube xing email e-mail mail
    print tweet teilen drucken partager imprimer compartir imprimir envoyer enviar senden copy link pdf rss x f t in
    공유하기 공유 페이스북 트위터 카카오톡 카카오스토리 네이버 밴드 인쇄 목록 프린트 스크랩 url 복사"""
_SHARING = frozenset(_SHARING_WORDS.split())
_SHARED = pattern(r"[^\s|/·•,:>»\[\]()]+")
_MOST_SHARING = 12
_BACK = pattern(
    rf"(?:[←<«‹]+ ?)?(?:zurück|retour|volver)(?:(?: zu[rm]?| à| aux?| al?)? (?:\S+ ){{0,3}}{_TARGET})?[.:»›→]*|[←«‹] ?.{{2,40}}"
    r"|(?:view|read|open|see) (?:this|it) (?:e-?mail |message |newsletter )?(?:in|on) .{3,30}"
    r"|(?:diese )?e-?mail im browser.{0,20}|newsletter im browser.{0,20}|(?:voir|lire|afficher) (?:cet? |le )?(?:e-?mail|message|courriel) dans .{3,30}"
    r"|ver (?:este )?(?:correo|mensaje|e-?mail|boletín) en .{3,30}|브라우저에서 보기",
    re.IGNORECASE,
)
_LONGEST = 120
# Links and names of fields that begin as a sentence may, and those that are often sentences themselves.
_BEGINS_AS_SAID = pattern(r"(?:tags?|topics?|categor|click|tap|select|use)", re.IGNORECASE)
_ASKS = pattern(r"(?:click|tap|select|use)", re.IGNORECASE)
# Rights, and lines for the press, which are of the page whatever they say.
_NOTICED = pattern(
    r"©|\(c\)|copyright (?!(?:is|was|has|does|will|can|may)\b)|(?:for )?att(?:n|ention)\b.{0,20}\b(?:editor|media|reporter|journalist|producer|news|press)",
    re.IGNORECASE,
)
_SAID = pattern(r"\bsa(?:id|ys)\b")
_TOLD = pattern(
    r"\b(?:is|are|was|were|will|has|have|had|can|must|said|says|includes?|covers?|died|cut)\b"
)


def is_navigation(text: str) -> bool:
    """Whether a line leads through a site and says nothing."""
    if len(text) > 300 or (_BEGINS_AS_SAID.match(text) and _is_said(text)):
        return False
    return bool(
        CRUMBS.fullmatch(text)
        or _NAVIGATION.fullmatch(text)
        or _BAR.fullmatch(text)
        or _LANGUAGES.fullmatch(text)
        or _BACK.fullmatch(text)
        or _shares(text)
    )


def _shares(text: str) -> bool:
    """Whether a line holds nothing but the names of those with whom a site lets its text be shared."""
    words = _SHARED.findall(text.casefold())
    return 0 < len(words) <= _MOST_SHARING and _SHARING.issuperset(words)


def is_of_the_page(text: str) -> bool:
    """Whether a line above a text tells of the page, or of who hands it on: copyright, source, byline."""
    found = _OF_THE_PAGE.match(text) if len(text) <= _LONGEST else None
    return found is not None and (_NOTICED.match(text) is not None or not _is_said(text))


def _is_said(text: str) -> bool:
    """Whether a line that begins as a link or a field does is a sentence: it tells something, and ends in its stop."""
    if _ASKS.match(text):
        return _SAID.search(text) is not None
    return text.endswith((".", "!", "?")) and _TOLD.search(text) is not None


def is_bare(text: str) -> bool:
    """Whether it is a web address or an hour and nothing else."""
    return _BARE.fullmatch(text) is not None


def is_field(text: str) -> bool:
    """Whether it is the name of a field of the page ("Date:"), or a mere number such as its visits."""
    return _FIELD.fullmatch(text) is not None
