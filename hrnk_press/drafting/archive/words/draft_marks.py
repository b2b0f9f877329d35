"""Lines at the head of a text that call it a draft: "DRAFT", "DRAFT v3 – not yet approved", "ENTWURF, Stand 20.11.", "[초안] 배포 금지"."""

from hrnk_press.patterns import pattern

_LONGEST = 90
_MARK = pattern(
    r"[\W_]*(?:(?i:draft|entwurf|borrador|brouillon)|초안)"
    r"(?:[\W_]+(?i:v(?:ersion)?\.? ?\d[\w.]*|no\.? ?\d+|\d[\d./:-]*|only|copy|text|stand|du|vom|of|(?:press|news|media) release|press statement|pressemitteilung))*[\W_]*"
)
# Behind the mark it says more, as nobody writes of a draft law or of who was drafted.
_AND_MORE = pattern(
    r"[\W_]*(?:DRAFT|ENTWURF|BORRADOR|BROUILLON|(?:(?i:draft) (?i:(?:press|news|media) release|press statement|v(?:ersion)?\.? ?\d[\w.]*))|(?<=[\[(【])(?i:draft|entwurf|borrador|brouillon|초안)(?=[\])】]))"
    r"(?: ?(?i:v(?:ersion)?\.? ?)?\d[\w.]*)?(?:[\])】]| ?[–—|:;,.]| -| \()"
)


def says_draft(text: str) -> bool:
    """Whether a line says that what it stands above is a draft."""
    if len(text) > _LONGEST:
        return False
    return _MARK.fullmatch(text) is not None or _AND_MORE.match(text) is not None
