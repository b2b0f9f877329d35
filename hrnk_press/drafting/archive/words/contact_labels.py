"""The words that stand before media contacts, at the beginning of a line, by language; parts of a pattern that ignores case."""

_END = r" ?(?:[:：] ?|$)"
_INQUIRIES = r"(?:inquir|enquir|quer)(?:y|ies)"
_PRESS = r"(?:media|press|news|public|editorial|pr|communications|investor)"
_BOTH = rf"{_PRESS}(?: ?(?:and|&|/) ?{_PRESS})?"
_WRITERS = r"(?:journalists|reporters|editors|newsrooms|(?:news|the) media|(?:press|media) (?:and|&) (?:press|media))"
_MORE = r"(?:more|further|additional|any further)"

# Any few words with one of these among them, before a colon.
CUED = (
    r"(?:[^\W\d_][\w’'/&.-]*,? ){0,4}?(?:[\w-]+[-_])?(?:contact(?:[eo]s?|s|ez|er|ar)?|kontakt(?:e|(?:daten|möglichkeiten|adressen?)(?! für (?!(?:die |das )?(?:presse|medien|journalist|redaktion|interview))))?|ansprech(?:partner|person)(?:in|innen|en)?(?:[/:*]-?in(?:nen)?)?|(?:in|en)quir(?:y|ies)|rückfragen)(?:\(s\))?"
    r"(?:[-_](?:pr|m[eé]di|prens)\w+)?(?:(?: |/| / | & )\(?[^\W\d_][\w’'-]*\)?){0,4}(?: ?\([^()]{2,60}\))? ?[:：] ?"
)
# The same with words for the press among them, where somebody is reached behind the colon.
CUED_FOR_PRESS = (
    r"(?:[^\W\d_][\w’'/&-]* ){0,4}?(?:interviews?|publicity|information(?:en)?|informaci[oó]n|accreditation|akkreditierung|(?:press|medi|prens|médi)\w*)"
    r"(?: [^\W\d_][\w’'/&-]*){0,4} ?[:：] ?(?=[^:：]{0,120}(?:\w@\w|\btel\b|\bphone\b|☎|[ (]0\d|\+ ?\d\d|\d{2,4}[ .-]\d{2,3}[ .-]\d{2}))"
)
# Where pictures are to be had, and the address.
CUED_FOR_PICTURES = (
    r"(?:[^\W\d_][\w’'/&-]* ){0,4}?(?:photo(?:graph)?s?|pictures|images|footage|fotos?|bilder|bildmaterial)"
    r"(?: [^\W\d_][\w’'/&-]*){0,8} ?[:：] ?(?=[^:：]{0,60}\w@\w)"
)
ENGLISH = (
    rf"(?:for (?:{_MORE} (?:information|details|comments?)|all (?:media|press) {_INQUIRIES}"
    rf"|(?:media|press) (?:{_INQUIRIES}|information)|interviews?),? )?"
    rf"(?:please )?(?:(?:for )?{_BOTH} )?contacts?(?: (?:information|info|details|persons?|us|for (?:the )?(?:{_PRESS}|{_WRITERS})))?(?: ?[:：—–] ?| ?$)"
    r"|contact (?=(?-i:[A-Z][\w’'-]+ (?:[A-Z]\.? )?[A-Z])[^.]{3,120}(?:@|\d{3}))|(?:contact )?name ?: ?(?=\S)"
    rf"|(?:[\w&’']+ ){{0,2}}(?:marketing|corporate|communications|company|agency|editorial|editor[’']?s|team|office|department|project|campaign|event|press|media|relations) contacts?{_END}"
    rf"|(?:for )?(?:all )?{_BOTH} (?:{_INQUIRIES}|office|desk|relations|team|information)(?: contacts?)?{_END}|(?:for )?{_PRESS} officer ?[:：] ?"
    rf"|(?:for (?:all )?)?(?:{_BOTH} )?(?:{_INQUIRIES}|questions|interviews?|interview requests)(?: to| please contact)? ?: ?"
    r"|interview (?:requests?|inquiries|enquiries) ?$|(?:media|press|editor|investors?|publicist|publicity|spokes(?:man|woman|person)) ?: ?"
    rf"|(?:{_BOTH} )?{_INQUIRIES}(?: (?:should|can) be (?:directed|addressed|sent))? to ?:? (?=\S)"
    rf"|(?:for )?(?:any )?{_MORE} (?:information|details) (?:and|or) [^.:@]{{3,30}} ?: ?|{_PRESS} please contact ?: ?"
    rf"|for [^.:@]{{3,100}}?,? (?:(?:please )?contact|please (?:call|e-?mail|write to|reach out to|get in touch with)) ?: ?|(?:for )?(?:any )?(?:{_MORE} )(?:press|media) (?:information|details) ?: ?|questions\? ?:? ?$|questions\? ?(?:: ?|(?=(?-i:[A-Z])))|(?:for )?(?:any )?{_MORE} (?:information|details|comments?|questions)(?: from)? ?(?:: ?|(?:[—–]|--) ?(?=(?-i:[A-Z]))|$)"
    rf"|(?:more |further )?(?:information|{_PRESS}|notes|enquiries|inquiries) ?(?:/|&|and) ?(?:{_PRESS} )?contacts?{_END}"
    rf"|{_PRESS} contacts? (?:for|at|of) [^.:@]{{3,100}} ?: ?"
    r"|(?:news ?(?:room|desk|service)|more from|(?:office of )?(?:public|external|university|community) (?:affairs|relations|information)(?: (?:office|desk|team))?) ?: ?(?=[^:]{0,60}(?:(?<!\d)(?!(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d\b)[+(]?\d(?:[-. ()/]{0,3}\d){6}|\w@\w))|(?:press office) (?:of|at) [^.:@\d]{2,60} ?[:：] ?"
    r"|(?:[\w’'-]+ ){0,2}available (?:for|to) (?:(?:media|press) )?(?:comments?|interviews?|speak)(?: [^.:@\d]{2,40})? ?: ?(?![^\n]{0,300}(?:;|\bcontact))"
    r"|(?:(?:media|press) )?rsvps? ?[:–—-] ?(?=\S)|to (?:arrange|book|request|schedule) (?:[\w’'-]+ ){0,4}?(?:interviews?|photos?|photographs|images?|footage|comments?|spokes\w+|copy|copies|briefings?|filming|press|media)(?: [^.:@]{2,40})? ?: ?|for (?:[\w’'&-]+,? ){0,3}?(?:comments?|questions|interviews?|images?|photos?|photographs|footage|spokes\w+|journalists?|reporters?|editors?)(?: (?:and|or|&) [\w’'-]+)?,? ?: ?"
    r"|(?:how|whom?|where) to (?:reach|contact|ask|call)(?: us)?(?: ?: ?|$)|(?:source|reference) ?: ?$|(?-i:SOURCE) [^.:@\d]{2,80}$|reference(?: person)? ?: ?(?=(?-i:[A-Z][\w’'-]+ [A-Z]))"
    r"|(?:released|issued|submitted|prepared) (?:on behalf of [^.:@]{3,60} )?by(?: ?: ?| (?=(?-i:[A-Z][\w’'-]+ [A-Z])))"
    r"|from ?: ?(?=(?-i:[A-Z][\w’'-]+ [A-Z])[^<@\[]{2,60}\d{3}[-. ]\d)|(?:pio|public information officer|point of contact|poc) ?: ?"
)
GERMAN = (
    rf"(?:(?:presse|medien)-?)?(?:kontakte?|anfragen|auskünfte|auskunft)(?: (?:für|der|zur|an) [^.:@]{{3,40}})?{_END}|(?:presse|medien) ?: ?"
    rf"|(?:ihre? |\w+ )?ansprech(?:partner|person)(?:in|innen|en)?(?:[/:*]-?in(?:nen)?)?(?: (?:(?:für|der|bei|in) [^.:@]{{3,40}}|(?:presse|medien|projekt)))?{_END}"
    r"|(?:adresse |kontakt )?(?:für |bei )?(?:weiteren? )?(?:(?:(?:medien|presse)-?)?rückfragen|rückfragehinweis|auskünfte|informationen)(?: (?:&|und) kontakt)?"
    rf"(?: bitte)?(?: (?:an|bei|erteilt|gibt|(?:von|für|der) [^.:@]{{3,30}}))?{_END}"
    r"|(?:für|bei) (?:weitere[nr]? |allfällige[nr]? |nähere[nr]? )?(?:auskünften?|(?:rück|nach|an)?fragen|informationen|interviews?|medienanfragen|presseanfragen|die (?:presse|medien)|journalist\w+)[^.:@,]{0,60} ?: ?|(?:interview|presse|medien)anfragen(?: bitte)?(?: an)? ?: ?"
    r"|weitere (?:informationen|auskünfte) (?:erhalten sie|erteilen|erteilt|gibt)(?: ihnen)?(?: (?:gerne?|von|bei|unter|durch)){0,4} ?[:：] ?"
    rf"|herausgegeben von ?: ?|(?:sprecher|portavoz|vocer(?:[oa]|ía))(?:in)? ?: ?|kontakte? ?(?:&|und|/) ?(?:rückfragen|informationen|anfragen){_END}"
    rf"|(?:weitere )?(?:informationen|infos?|bildmaterial|fragen|presse|medien|impressum) ?(?:/|&|\||und) ?(?:(?:presse|medien)-?)?kontakte?{_END}"
    r"|pressestelle(?: (?:der|des|von) [^.:@\d]{2,60})? ?[:：] ?|(?:presse(?:referent|sprecher)(?:in(?:nen)?)?) ?[:：] ?"
)
_MEDIAS = r"(?:presse|m[eé]dias?|prensa|medios|journalistes|periodistas)"
FRENCH = (
    rf"[vn]os contacts{_END}|(?:personnes? de |[vn]os )?contacts?(?: (?:de|pour|avec))?(?: la| les)? {_MEDIAS}(?:(?: [^.:@]{{3,40}})?{_END}| (?:de|du|des|pour) [^.:@]{{3,150}} ?: ?)|personnes? de contact{_END}|(?:presse|médias?) ?: ?"
    r"|(?:pour )?(?:plus d[’']informations?|plus de (?:détails|renseignements)|(?:tout )?renseignements?|informations?)"
    r"(?: (?:complémentaires?|supplémentaires?|(?:aux|pour les) (?:médias|journalistes)|presse|et entrevues?|et [^.:@]{3,30}(?= ?:)))?"
    rf"(?:,? (?:veuillez |merci de )?(?:contacter|communiquer avec|s[’']adresser à))?{_END}"
    r"|pour (?:toute )?(?:information|renseignement|question|entrevue|demande)s?[^.:@]{0,60} ?: ?|pour (?:toute )?information ?: ?$"
    rf"|pour en savoir (?:plus|davantage)(?:,? (?:veuillez )?(?:contacter|contactez|communiquez avec))? ?: ?|pour nous joindre{_END}|(?:(?:attachée?|chargée?) de (?:presse|communication)|porte[- ]parole) ?: ?"
    r"|demandes? (?:des médias|de la presse|d[’'](?:entrevues?|interviews?)) ?: ?"
    rf"|(?:relations|service|bureau) (?:de |avec la )?presse(?: (?:–|-|de|du|des) [^.:@\d]{{2,60}})?{_END}"
    rf"|source ?: ?(?=(?-i:(?:Mme|M|Dr|Me)\.? )?(?-i:[A-ZÀ-Ý][\w’'-]+ [A-ZÀ-Ý]))|personnes?[- ]ressources?{_END}|[^.:@]{{3,80}} à (?:votre )?disposition ?: ?$"
)
SPANISH = (
    rf"(?:para (?:comunicarse|contactar|hablar|ponerse en contacto)(?: con [^.:@,\d]{{3,30}})?|cómo contactar(?:nos)?){_END}|contactos?(?: (?:de |para )?(?:la |los )?(?:prensa|medios|comunicación|periodistas)(?: y (?:prensa|medios|comunicación))?)?{_END}|(?:prensa|medios) ?: ?"
    r"|(?:para )?(?:m[aá]s|mayor) informaci[oó]n(?: para (?:los )?medios)?(?:,? (?:por favor |favor de )?(?:cont[a-z]{3,9}|comunicarse|dirigirse)(?: con| a)?)?"
    rf"{_END}"
    r"|informaci[oó]n (?:y prensa|a medios|adicional|de contacto) ?: ?|para (?:solicitar |concertar |pedir )?(?:entrevistas?|consultas|más detalles|mayores informes)[^.:@]{0,50} ?: ?|(?:(?:mayores|más) )?informes ?: ?"
    r"|(?:responsable|jef[ea]|encargad[oa]) de (?:prensa|comunicación) ?: ?"
    r"|(?:gabinete|oficina|departamento|dirección|área|unidad) de (?:prensa|comunicaci[oó]n(?:es)?|medios)(?: (?:de|del|y|e) [^.:@\d]{2,60})?"
    rf"{_END}"
)
_MARK = r"[<(\[【〈※*▶▷■□▢▣○●◎◆◇◈❍☞•·ㅇ-]{1,2} ?"
# Without regard to case, a class of so many letters takes long to compile.
KOREAN = (
    r"발 ?신 ?[:：] ?[^():：]{2,40}\((?:담당자? ?[:：]? ?)?(?=(?-i:[가-힣]){2,4} )"
    rf"|{_MARK}(?:담당자?|문의처?|연락처) ?[:：] ?|(?:(?-i:[가-힣]){{2,10}}(?:과|팀|실|국|부|단|센터|본부) )?(?:담당 ?부서|담당자|책임자|문의처?|연락처) (?=.*\(?0\d)"
    r"|(?:담당 ?부서|담당자|책임자) (?=(?-i:[가-힣]){2,12}(?: (?-i:[가-힣]){2,6})?$)|(?:담 당(?: 자)?|문 의(?: 처)?|연 락 처) ?[:：] ?"
    rf"|(?:\d+\. ?|{_MARK})?(?:(?:저자|발행인|작성자) ?및 ?)?(?:(?:언론|취재|보도|미디어|기자|홍보|자료|보도자료|연구|행사|정책|관련|기타|사진 및 자료) ?){{0,3}}"
    r"(?:문의(?:처)?|담당(?: ?부서|자)?|연락처)(?:(?: ?(?:및|·|/) ?| ?)(?:문의처?|담당자?|연락처))?(?: 정보)? ?(?:[:：>\])】〉]{1,2} ?|\|? ?$)"
)
WITHIN = r"(?<=\S )(?:(?:media|press|news) )?contacts?(?: persons?)? ?: |(?<=\S )(?:presse|medien)?kontakt ?: |(?<=\S )contacts? presse ?: "
"""Such words behind others in their line."""
WHOSE = (
    r"(?:(?:presse|medien)?kontakte?|(?:press|media) contacts?|contacts? presse)(?: [–-])? "
    r"(?P<whom>(?-i:[A-ZÀ-Ý])[^.:@,;|\d]{2,50})[:：]?$"
)
"""A label that says whose contact it is: "Kontakt Agentur"; or a label with the one in the same line."""
