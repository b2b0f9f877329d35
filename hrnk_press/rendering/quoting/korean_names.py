"""Names of people in Korean, told by the title behind them or, in brackets, before them."""

from collections.abc import Iterator

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.names import Found

# A Korean name is told by the title behind it, and the words of a group between them, which no particle ends.
_NO_KOREAN_NAMES = (
    "이번|이날|지난|전직|현직|전임|고위|원내|국내|국제|국가|국립|정부|정책|기획|공동|공공|연구|안전|문화|방송|조사|소방|우리|주요|담당|선임|수석|한국|한은|한전|국정원|금감원|민주당|진보당|강"
    "원도|제주도|전라도|황해도|함경도|서울|남북|북한|남한|조선|여성|인권|안보|통일|신임|임시|전국|정당|유엔|주한|주미|주일|양국|양측|이사|노조"
    "|전남도|전북도|경기도|연구원|조사단|조합원|공무원|지원단|국회|기관|민간|의원|변호인|노동자|이사회|전문가|유가족|유족|제작진|지역|지방"
    "|현지|현장|주민|주최측|한국인|신문|선수|공군|육군|안내|장관|차관|원장|위원|소장|국장|실장|단장"
)
_KOREAN_GROUP = (
    r"(?<![은는을를의에]\s)[가-힣A-Z0-9·]{1,15}(?<![은는이가을를의에로와과도며고한된인여])\s"
)
_SURNAMES = (
    "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄원천방공현함변염여추도소석선설마길연위표명기반왕금옥"
    "육인맹제모국탁봉사부가복태목형계"
)
_NAME = rf"[{_SURNAMES}][가-힣]{{1,2}}"
_TITLES = (
    r"(?:대표|총장|장관|차관|위원장|이사장|회장|원장|국장|실장|팀장|소장|교수|의원|시장|지사|군수|청장|대통령|총리"
    r"|대변인|변호사|목사|신부|연구원|연구위원|활동가|간사|센터장|본부장|단장|처장|대사|특사|보고관|과장|부장|총무|의장|총재|정책관|기획관"
    r"|조정관|심의관|담당관|비서관|조사관|사무관|서기관|사장|차장|수석|회원|주임|감독|작가|박사|관장|서장|교육감|전무|상무|이사|위원|학장"
    r"|저자|필자|발행인|편집장|그룹장|파트장|매니저|총괄|부문장|지부장|지회장|조합장|코치)"
)
_ENDED = r"(?:팀|님)?(?:\([^()]{1,12}\))?(?:은|는|이|가|도|께서|의|,|\s|\Z)"
_KOREAN_STRANGER = pattern(
    rf"(?<![가-힣])(?!(?:{_NO_KOREAN_NAMES})\s|[가-힣]{{1,2}}[부청처시군회당위]\s|[가-힣]+구\s(?:[가-힣]+\s)?구청장)(?P<name>{_NAME})"
    rf"(?=(?:\([0-9가-힣, ]{{1,12}}\))?\s(?:(?:{_KOREAN_GROUP}){{0,3}}[가-힣]{{0,10}}{_TITLES}|씨|양|군){_ENDED})"
)
_ENDS_TITLED = pattern(rf"{_TITLES}\Z")
_NAMED = pattern(_NAME)
_IN_BRACKETS = pattern(rf"\([가-힣·]{{0,12}}{_TITLES},?\s?(?P<name>{_NAME})(?=[),])")
# A foreign name, which a title stands before and a particle behind, right before words that are quoted.
_FOREIGN = pattern(
    rf"(?<![가-힣])(?P<before>[가-힣]+)\s{_TITLES}\s(?P<name>(?!(?:{_NO_KOREAN_NAMES}|이하|모두|어제|오늘|최근)\s)[가-힣]{{2,5}}"
    rf"(?<![은는을를의에로와과])\s[가-힣]{{2,6}}?(?<!에서)(?<!등))(?=[은는]\s[\0“\"])"
)
# A family name before a title.
FAMILY_NAME = rf"(?=\s[가-힣]{{0,8}}{_TITLES}{_ENDED})"

# Letters of scripts in which a name or a sentence takes fewer of them.
WIDE = pattern("[가-힣一-鿿ぁ-ヿ]")


def korean_names_in(text: str) -> Iterator[Found]:
    """Every name in `text` that a title makes one."""
    for found in (_KOREAN_STRANGER, _IN_BRACKETS) if WIDE.search(text) else ():
        for match in found.finditer(text):
            yield Found(match.start("name"), match.end("name"), match["name"], sure=True)
    for match in _FOREIGN.finditer(text) if "\0" in text and WIDE.search(text) else ():
        titled = _ENDS_TITLED.search(match["name"]) or _NAMED.fullmatch(match["before"])
        if not titled:
            yield Found(match.start("name"), match.end("name"), match["name"], sure=True)
