"""Whom a part of a contact line in Korean letters names, and what is an office there."""

from hrnk_press.letters import has_hangul
from hrnk_press.patterns import pattern

_SURNAME = "[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모국채탁형봉어빙편용예목계피은간승범온묵좌팽빈]"
_FAMILIES_OF_TWO = ("남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방")
_FAMILY = f"(?:{'|'.join(_FAMILIES_OF_TWO)}|{_SURNAME})"
_ROLE = "(?:사무국장|사무처장|정책국장|정책실장|팀장|주무관|사무관|서기관|과장|국장|대표|간사|팀원|대리|실장|활동가|연구원|부장|차장|위원|매니저|담당(?:관|자)?|대변인|처장|이사|조사관|심의관|정책관|비서관|보좌관|행정관|연구관|본부장|센터장|소장|원장|위원장|총장|총무|회장|의장|이사장|단장|사장|전무|상무|계장|반장|지부장|지회장|편집장|서기|사원|실무자|코디네이터|캠페이너|큐레이터|학예사|연구사|장학사|주사|경위|경감|경정|총경|소방위|소방장|소방경|소방령|사서|목사|신부|교무|주임|수석|선임|책임|교수|변호사|노무사|PD)"
_UNIT = "(?:.* )?[가-힣]{2,}(?:국|실|부|팀|과|처|단|원|센터|본부|회|조합|연합|연대|재단|모임|네트워크|포럼|클럽|행동|대학교?|병원|학교|공사|공단)"
_KOREAN_RANK = pattern(_ROLE)
_SPACED_ROLE = pattern(
    r"(?<![가-힣])(?:(?P<one>[과국팀실부처청]) +(?P<head>장)|(?P<two>[선책주]) +(?P<charged>임)|(?P<three>수) +(?P<seat>석))(?![가-힣])"
)
_SPACED_NAME = pattern(rf"({_SURNAME}) +([가-힣])")
_WIDE_NAME = pattern(
    rf"(?P<role>{_ROLE}) (?P<family>{_SURNAME}) (?P<one>[가-힣]) (?P<two>[가-힣])(?![가-힣])"
)
_KOREAN = pattern(
    rf"(?<![가-힣])(?P<name>{_FAMILY}[가-힣]{{1,3}}?)(?P<role> [가-힣]*{_ROLE}|{_ROLE})?(?![가-힣])"
)
_BEHIND_NAME = pattern(
    rf" (?P<role>(?:[가-힣A-Z·ㆍ]{{1,15}} ){{0,2}}?[가-힣]*?{_ROLE})님?(?:은|는|이|가|도|께서|의|과|와|을|를|에게|,|\s|\Z)"
)
_KOREAN_BEHIND = pattern(
    rf"(?P<role>(?:.* )?[가-힣]*{_ROLE}) (?P<name>{_SURNAME}[가-힣]{{1,2}})(?![가-힣])"
)
# Somebody who goes by a name without a family's, behind what that one is.
_CALLED = pattern(
    rf"(?P<role>(?:.* )?[가-힣]*(?!담당){_ROLE}) (?P<name>[가-힣]{{2,3}})"
    rf"|(?P<unit>{_UNIT}) (?P<first>[가-힣]{{2,3}}) (?!담당){_ROLE}"
)
# An office, and nobody's name: what speaks for it, or the end of its name.
_KOREAN_OFFICE = pattern(
    r"(?:.*[\s·ㆍ/])?[가-힣]*(?:(?:홍보|공보|언론|대변인|보도|고객|사무|대외협력)(?:[가-힣]{0,6}| (?:담당관?|담당자|팀|실|부))|[가-힣]{2,}(?:팀|과|처|청|센터|본부|재단|협회|위원회|연대|부서|담당관?|담당자))"
)
# What an official is called by the office that is held: no name of two letters.
_KOREAN_POST = pattern("[가-힣]{2,}(?:정책|협력|기획|심의|담당|비서|보좌|조정|지원)관")
# The offices within a body, before the name of who works there.
_KOREAN_UNIT = pattern(_UNIT)
# Words of offices that begin as names do.
_NO_KOREANS = pattern(
    "한국어|영어|예매|예약|예산|예술|감사|계획|계약|은행|온라인|어린이|어업|용역|편집|편의|형사|범죄|승인|간담회|간부|목록|목적|기관|공보|공동|국제|국제협력|국장|과장|팀장|부장|실장|조사|정보|기획|전략|정책|주소|전화|전자|지원|안내|문의|홍보|연구|위원|이메일"
    "|(?:정책|기획|홍보|총무|문화|조직|선전|공보|민원|안전|교육|복지|산업|환경|주택|조사|전략|지원|인사|연구|국제|협력|소통|인권|노동|법무|법률|보건|방역|위생"
    "|도시|도로|교통|건설|경제|재정|예산|세무|회계|농정|관광|체육|여성|청년|사업|운영|개발|기술|정보|통계|감사)(?:국|실|과|팀|부|처|관|단)"
    "|[가-힣]+(?:모임|연합|연대|재단|행동|포럼|협회|센터|노조|클럽|뉴스|방송|당)|전교조|민변"
)
_KOREAN_FIRST = pattern(
    rf"(?P<name>{_SURNAME}[가-힣]{{2}})(?: (?P<role>[가-힣·ㆍ ]{{2,40}}{_ROLE})| ?\((?P<within>[가-힣·ㆍ ]{{2,40}}{_ROLE})\))"
)
# Korean words as they stand in a sentence: no name ends so.
_IN_A_SENTENCE = pattern(
    r"[가-힣](?:세요|십시오|시오|니다|바람|하거나|에게|으로)(?![가-힣])|(?<![가-힣])(?:로|를|을)(?![가-힣])"
)
# A letter by itself, as in words that are set wide.
_SPREAD = pattern("(?<![가-힣])[가-힣](?![가-힣])")
_NAME = 3
_TWO_FAMILIES = pattern(_SURNAME * 2)


def is_post(text: str) -> bool:
    """Whether it is what an official is called by the office that is held, and nobody's name."""
    return _KOREAN_POST.fullmatch(text) is not None


def with_whole_roles(text: str) -> str:
    """The words with a role, or a name behind one, that is set wide as one word: "과  장", "과장 이 서 윤"."""
    text = _WIDE_NAME.sub(r"\g<role> \g<family>\g<one>\g<two>", text)
    return _SPACED_ROLE.sub(lambda it: "".join(filter(None, it.groups())), text)


def is_office(name: str) -> bool:
    """Whether Korean words that look like a name in other letters are of an office."""
    parts = name.split() if has_hangul(name) else []
    return len(parts) > _NAME or has_rank(name) or any(map(_KOREAN_UNIT.fullmatch, parts))


def korean_in(text: str) -> tuple[str, str] | None:
    """The same of a field with Korean letters; None where it may name somebody in others."""
    if spaced := _SPACED_NAME.fullmatch(text):
        return "".join(spaced.groups()), ""
    if first := _named_first(text):
        return first
    office, _, last = text.rpartition(" ")
    if (
        (
            _KOREAN_OFFICE.fullmatch(office)
            or _KOREAN_UNIT.fullmatch(office)
            or (office and office[-1].isascii())
        )
        and _KOREAN.fullmatch(last)
        and (len(last) == _NAME or last.startswith(_FAMILIES_OF_TWO))
        and not _NO_KOREANS.fullmatch(last)
    ):
        return last, office
    korean = _KOREAN_BEHIND.match(text) or next(
        (it for it in _KOREAN.finditer(text) if it["role"]), _KOREAN.fullmatch(text)
    )
    is_name = (
        korean is not None
        and not _NO_KOREANS.fullmatch(korean["name"])
        and (len(korean["name"]) <= _NAME or _has_two_families(korean["name"], korean["role"]))
        and not _KOREAN_RANK.fullmatch(korean["name"])
    )
    called = None if is_name else _CALLED.fullmatch(text)
    if called and _may_be_korean(name := called["name"] or called["first"]):
        return name, called["role"] or called["unit"]
    if not (is_name and korean and korean["role"]) and _KOREAN_OFFICE.fullmatch(text):
        return "", text
    if korean and is_name:
        left = f"{text[: korean.start()]} {korean['role'] or ''}".split()
        return korean["name"], " ".join(left)
    if _IN_A_SENTENCE.search(text):
        return "", ""
    if _SPREAD.search(text) or (" " in text and _KOREAN_UNIT.fullmatch(text)):
        return "", text
    return None


def _has_two_families(name: str, role: str | None) -> bool:
    """Whether a name of four letters begins with a family of two, or with two families and stands before a role."""
    return name.startswith(_FAMILIES_OF_TWO) or bool(role and _TWO_FAMILIES.match(name))


def _named_first(text: str) -> tuple[str, str] | None:
    """A name before the body and the role of whoever bears it: "이영희 강클럽 사무국장", "이영희(강클럽 사무국장)"."""
    found = _KOREAN_FIRST.fullmatch(text)
    if found is None or not _may_be_korean(found["name"]):
        return None
    beside = (found["role"] or found["within"]).split()
    behind = beside[-2] if len(beside) > 1 else ""
    named = found["role"] and len(behind) == _NAME and _KOREAN.fullmatch(behind)
    if len(beside) < 2 and found["role"]:
        return None
    return None if named and _may_be_korean(behind) else (found["name"], " ".join(beside))


def _may_be_korean(name: str) -> bool:
    return not _NO_KOREANS.fullmatch(name) and not _KOREAN_RANK.search(name)


def rank_behind(text: str, at: int) -> str:
    """What stands behind a name that ends there: the body and the office of whoever bears it; empty where none is said."""
    found = _BEHIND_NAME.match(text, at)
    return found["role"] if found else ""


def has_rank(title: str) -> bool:
    """Whether a title is one that Korean offices give."""
    return _KOREAN_RANK.search(title) is not None


def ends_in_rank(title: str) -> bool:
    """Whether the last line of a title is a rank alone, as a table has it above a name."""
    return _KOREAN_RANK.fullmatch(title.rpartition(", ")[2].replace(" ", "")) is not None


def is_korean(name: str) -> bool:
    """Whether it is a name as Koreans have them, which a firm's may look like."""
    return has_hangul(name) and _KOREAN.fullmatch(name) is not None
