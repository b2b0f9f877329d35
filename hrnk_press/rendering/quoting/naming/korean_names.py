"""Names of people in Korean, told by the title behind them or, in brackets, before them."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.korean_transcriptions import TRANSCRIBED
from hrnk_press.rendering.quoting.naming.names import Found
from hrnk_press.rendering.quoting.naming.titles import is_no_person

# A Korean name is told by the title behind it, and the words of a group between them, which no particle ends.
_NO_KOREAN_NAMES = (
    "이번|이날|지난|전직|현직|전임|고위|원내|국내|국제|국가|국립|정부|정책|기획|공동|공공|연구|안전|문화|방송|조사|소방|우리|주요|담당|선임|수석|한국|한은|한전|국정원|금감원|민주당|진보당|강"
    "원도|제주도|전라도|황해도|함경도|서울|남북|북한|남한|조선|여성|인권|안보|통일|신임|임시|전국|정당|유엔|주한|주미|주일|양국|양측|이사|노조"
    "|전남도|전북도|경기도|연구원|조사단|조합원|공무원|지원단|국회|기관|민간|의원|변호인|노동자|이사회|전문가|유가족|유족|제작진|지역|지방"
    "|현지|현장|주민|주최측|한국인|신문|선수|공군|육군|안내|장관|차관|원장|위원|소장|국장|실장|단장"
    "|장애인|외국인|신입생|여학생|남학생|유학생|연습생|이용자|지원자|연구자|우승자|유권자|소비자|구성원|이주민|원주민|현지인|고려인"
    "|경찰관|경비원|경영인|경기인|경제인|경호원|경북도|경남도|경쟁사|이라고|이라며|이라는|이라던|피해자|피의자|피고인|어린이|어업인|어르신|예술가|예술인|용의자|용역사|채권단|채권자|편집인|편집부|은행권|은퇴자|승무원|정규직|계약직"
    "|강남구|강동구|강북구|강서구|계양구|구로구|금정구|금천구|남동구|노원구|도봉구|동작구|마포구|부평구|사상구|사하구|서초구|성동구|성북구|송파구|양천구|연수구|연제구|유성구"
    "|강원대|고려대|공주대|국민대|동국대|동아대|명지대|목포대|부산대|서강대|서울대|성균관|신라대|안동대|연세대|인하대|전남대|전북대|제주대|한남대|한림대|한성대|한양대|홍익대"
    "|한의사|기획자|진행자|제작자|소유자|심사위원|여성가족|고등학교|남녀|고교|일반|전공의|주인공|신세대|어느|여러|모든"
)
_KOREAN_GROUP = r"(?<![은는을를의에]\s)(?:\([사재주유]\)|㈜)?[가-힣A-Z0-9·前]{1,15}(?:\(前\))?(?<![은는이가을를의에로와과도며고한된인여])\s"
_SURNAMES = (
    "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄원천방공현함변염여추도소석선설마길연위표명기반왕금옥"
    "육인맹제모국탁봉사부가복태목형계"
)
# These begin too many other words for a name of two syllables.
_RARE_SURNAMES = "경채편피어빈은승감팽좌갈범예용"
# Offices, places, trades and the like that end so are no names, where a rare family name seems to begin them: "피부과".
_ENDS = "구시군읍면동리대과국도점계학단실당교집장부처청회소관류품업생팀층제직권망병측"
_NO_RARE_NAMES = rf"(?![가-힣][{_ENDS}]|시민|강기|정원|[가-힣](?<![지재종주희혜채태성동예시서효도규])원|[가-힣](?<![영순미은명숙정옥현복])자)"
_LONG_NAME = (
    r"(?:(?:남궁|황보|제갈|선우|독고|사공|서문|동방|어금|망절)[가-힣]{1,2}"
    rf"|[{_SURNAMES}][가-힣]{{2}}|[{_RARE_SURNAMES}]{_NO_RARE_NAMES}[가-힣]{{2}})"
)
_NAME = rf"(?:{_LONG_NAME}|[{_SURNAMES}][가-힣])"
_TITLES = (
    r"(?:대표|총장|장관|차관|위원장|이사장|회장|원장|국장|실장|팀장|소장|교수|의원|시장|지사|군수|청장|대통령|총리"
    r"|대변인|변호사|목사|신부|연구원|연구위원|활동가|간사|센터장|본부장|단장|처장|대사|특사|보고관|과장|부장|총무|의장|총재|정책관|기획관"
    r"|조정관|심의관|담당관|비서관|조사관|사무관|서기관|사장|차장|수석|회원|주임|감독|작가|박사|관장|서장|교육감|전무|상무|이사|위원|학장"
    r"|저자|필자|발행인|편집장|그룹장|파트장|매니저|총괄|부문장|지부장|지회장|조합장|코치|당선인|당선자|병원장|행장|지점장|경영자|책임자|창립자"
    r"|사령관|이코노미스트|애널리스트|프로듀서|디렉터|큐레이터|아나운서|학예사|창업자|설립자|대행|교육장|계장)"
)
# Behind these a word of two syllables is rather what somebody is: "고교 선수".
_TRADES = (
    r"(?:선수|프로|학생|학우|배우|가수|후보|기자|교사|교감|교장|강사|시인|화백|화가|의사|전문의|간호사|약사|조교|판사|검사|경감|경위|경정"
    r"|총경|경사|대위|중령|대령|소령|주무관|법무관|스님|주교|수녀|이장|통장|개발자|디자이너|연출가|지휘자|작곡가|소설가|평론가"
    r"|연주자|무용수|봉사자|대원|사원|명장|기사|어르신|할머니|할아버지|어머니|아버지|군인|병장|상병|리더|어린이"
    r"|과정생|지기|상담원|조합원|해설사|복지사|영양사|운영자|농부|어부|선장|반장|졸업생|유학생|대의원|영사|CEO|CTO|CFO|COO|CMO|CSO|CIO|PD|PM)"
)
_ENDED = r"(?:팀|님)?(?:\([^()]{1,30}\))?(?:은|는|이|가|도|께서|의|과|와|을|를|에게|이?다|입니다|,|에\s?(?:따르면|의하면)|\s|\Z|:)"
_AGED = r"(?:\([0-9가-힣A-Za-z·, -]{1,24}\))?"
# Syllables that hardly any Korean name has, in two words of which the first would begin one: "마르흐 |린드크비스트 대표".
_STRANGE = "[르트크스드프츠브즈므느흐]"
_LANDS = "프랑스|스위스|핀란드|폴란드|네덜란드|아일랜드|뉴질랜드|아이슬란드|스코틀랜드|스웨덴|노르웨이|덴마크|포르투갈|브라질|오스트리아|오스트레일리아|이스라엘|싱가포르|그리스|크로아티아|우크라이나"
_FROM_ELSEWHERE = (
    rf"(?![가-힣]{{1,2}}{_STRANGE}[가-힣]?\s(?!{_LANDS})[가-힣]{{0,5}}{_STRANGE}[가-힣]{{0,5}}\s)"
)
_KOREAN_STRANGER = pattern(
    rf"(?<![가-힣])(?<![을를]\s(?=[가-힣]{{2}}한\s)){_FROM_ELSEWHERE}(?!(?:{_NO_KOREAN_NAMES})[\s(]|[가-힣]{{1,2}}[부청처시군회당위]\s|[가-힣](?:재단|협회|학회|연대|은행|대학|병원)\s|[가-힣]+구\s(?:[가-힣]+\s)?구청장|[가-힣]모\s?{_AGED}\s?씨|[가-힣]{{2}}[장된던]\s|[가-힣]+[초중고]\s\d학년)"
    rf"(?P<name>{_NAME}(?=[\s(])|{_LONG_NAME}(?=[\s(씨]))"
    rf"(?=(?:(?<=[가-힣]{{3}}){_AGED}\s?씨|{_AGED}\s(?:씨|양|군|(?:{_KOREAN_GROUP}){{0,3}}[가-힣]{{0,10}}{_TITLES}"
    rf"|(?<=[가-힣]{{3}}\s)(?:{_KOREAN_GROUP}){{0,2}}[가-힣]{{0,6}}{_TRADES})){_ENDED})"
)
_TITLED_BEHIND = pattern(
    rf"\)?\s?(?:{_KOREAN_GROUP}){{0,2}}[가-힣]{{0,6}}(?:{_TITLES}|{_TRADES}){_ENDED}"
)
_ENDS_TITLED = pattern(rf"{_TITLES}\Z")
_NAMED = pattern(_NAME)
_IN_BRACKETS = pattern(rf"\([가-힣·]{{0,12}}{_TITLES},?\s?(?P<name>{_NAME})(?=[),])")
# Whatever the name: nothing else stands behind a title, and a space, in brackets.
_ALONE_IN_BRACKETS = pattern(
    rf"\([가-힣·]{{0,12}}{_TITLES}\s(?P<name>(?!(?:번호|전화|사진|작품|상품|메일|공약|일동|이하|직무|권한|겸임|역임)\))[가-힣]{{2,4}})\)"
)
_BEHIND_LATIN = pattern(
    rf"(?:{_TITLES}|{_TRADES})\s[A-Z][a-z]+\s?\((?P<name>(?!{_NO_KOREAN_NAMES}){_LONG_NAME})\)"
)
# A foreign name by its given name, before a group and a title; and by the same words in Latin letters behind it.
_ELSEWHERE = pattern(
    rf"(?<![가-힣])(?P<name>(?:{TRANSCRIBED})(?:\s[A-Z]\.)?(?:\s(?!(?:{_TITLES}|전|현|{_NO_KOREAN_NAMES})\s)[가-힣]{{1,6}}(?<![은는을를의에로와과])){{1,2}}?)"
    rf"(?=(?P<office>(?:\s?\([A-Za-z .,'’-]{{3,40}}\))?\s(?:{_KOREAN_GROUP}){{0,4}}[가-힣]{{0,10}}(?:{_TITLES}|{_TRADES})){_ENDED})"
)
_GLOSSED = pattern(
    r"(?<![가-힣])(?P<name>[가-힣]{1,6}\s(?:[가-힣]{1,6}\s)??[가-힣]{1,6})\s?\((?P<latin>[A-Z][a-z]+(?:\s[A-Z][A-Za-z.’'-]*){1,3})[),]"
)
# A foreign name, which a title stands before and a particle behind, right before words that are quoted.
_FOREIGN = pattern(
    rf"(?<![가-힣])(?P<before>[가-힣]+)\s{_TITLES}\s(?P<name>(?!(?:{_NO_KOREAN_NAMES}|이하|모두|어제|오늘|최근)\s)[가-힣]{{2,5}}"
    rf"(?<![은는을를의에로와과])\s[가-힣]{{2,6}}?(?<!에서)(?<!등))(?=[은는]\s[\0“\"])"
)
# Behind a title: right before words that are quoted, and at the end of a line that begins with a dash.
_BEHIND_TITLE = pattern(
    rf"(?<![가-힣])[가-힣]{{0,10}}(?:{_TITLES}|{_TRADES})\s(?P<name>(?!{_NO_KOREAN_NAMES}){_LONG_NAME})(?=[은는]\s[\0“\"])"
)
_SIGNED = pattern(
    rf"^[ \t]*[—–―-]\s?[^\n]{{0,60}}(?<![가-힣])[가-힣]{{0,10}}(?:{_TITLES}|{_TRADES})\s"
    rf"(?P<name>{_NAME}|(?!(?:{_NO_KOREAN_NAMES})\s)[가-힣]{{2,6}}\s[가-힣]{{2,6}})[ \t]*$",
    re.MULTILINE,
)
_SIGNED_ALONE = pattern(
    rf"\A\s*(?:[가-힣A-Z0-9·]{{1,15}}\s){{0,3}}[가-힣]{{0,10}}{_TITLES}\s(?P<name>(?!{_NO_KOREAN_NAMES}){_LONG_NAME}(?<![회안단식전사들장]))\s*\Z"
)
# A family name before a title.
FAMILY_NAME = rf"(?=(?:\s(?:[전현]\s|신임\s)?[가-힣]{{0,8}}{_TITLES}|\s?씨){_ENDED})"

# How many spans before a name may reach as far as it: the name of somebody elsewhere, and that with an office.
_MOST_NEAR = 3

# Letters of scripts in which a name or a sentence takes fewer of them.
WIDE = pattern("[가-힣一-鿿ぁ-ヿ]")


def korean_names_in(text: str) -> Iterator[Found]:
    """Every name in `text` that a title makes one."""
    if not WIDE.search(text):
        return
    abroad = list(_ELSEWHERE.finditer(text))
    elsewhere = [*_glossed(text), *map(_named, abroad)]
    yield from elsewhere
    taken = [(it.start, it.end) for it in elsewhere]
    taken = sorted([*taken, *((it.start("name"), it.end("office")) for it in abroad)])
    told = (
        _KOREAN_STRANGER,
        _IN_BRACKETS,
        _ALONE_IN_BRACKETS,
        _BEHIND_LATIN,
        _BEHIND_TITLE,
        _SIGNED,
        _SIGNED_ALONE,
    )
    for it in (it for names in told for it in _found(names, text)):
        near = bisect_left(taken, (it.end, 0))
        if not any(it.start < end for _, end in taken[max(near - _MOST_NEAR, 0) : near]):
            yield it
    for match in _FOREIGN.finditer(text) if "\0" in text else ():
        titled = _ENDS_TITLED.search(match["name"]) or _NAMED.fullmatch(match["before"])
        if not titled:
            yield _named(match)


def _found(names: re.Pattern[str], text: str) -> Iterator[Found]:
    return map(_named, names.finditer(text))


def _glossed(text: str) -> Iterator[Found]:
    """Names with the same in Latin letters behind them, as many words as those."""
    for match in _GLOSSED.finditer(text) if "(" in text else ():
        latin = [it for it in match["latin"].split() if len(it) > 2]
        words = match["name"].split()[-len(latin) :]
        titled = _TITLED_BEHIND.match(text, match.end())
        person = is_given(latin[0]) or (titled and not any(map(is_no_person, latin)))
        if person and len(words) == len(latin) > 1:
            name = " ".join(words)
            yield Found(match.end("name") - len(name), match.end("name"), name, sure=True)


def _named(match: re.Match[str]) -> Found:
    return Found(match.start("name"), match.end("name"), match["name"], sure=True)
