"""Labels and titles of sections, told by their words: "Press Announcement", "Nos communiqués", "Presse & Medien"."""

import re

from hrnk_press.patterns import pattern

_KIND_WORDS = """release releases statement statements advisory advisories alert announcement announcements bulletin
    bulletins communique communiqué communiqués comunicado comunicados comunicat boletín boletines noticia noticias
    annonce déclaration déclarations declaración declaraciones news newsroom stellungnahme stellungnahmen meldung meldungen
    nachricht nachrichten neuigkeiten actualité actualités actus actualidad novedades nouvelles
    aktuelles informativa informativas pressemelding pressemeddelelse pressmeddelande persbericht persverklaring comunicato
    lehdistötiedote tiedote sajtóközlemény basın"""
_KINDS = frozenset(_KIND_WORDS.split())
_PRESS_WORDS = "press media presse medien prensa médias medios comunicación blog"
_PRESS = frozenset(_PRESS_WORDS.split())
_BESIDE_WORDS = """the our all latest recent more most and of for to in from at a about & + y et und room rooms center centre
    centres corner hub desk office page pages archive archives archiv section area events event media public official
    joint company corporate general special urgent breaking information informations infos updates update stories
    coverage resources für die der das an alle unsere unser neue neueste zur vom zum service nr no n num núm number
    nummer de la le les l du des d nos notre tous toutes espace salle dernier derniers dernière dernières toute
    officiel officielle commun conjoint el los las del sala nuestras nuestros últimas últimos última
    oficial oficiales conjunto conjunta pública público públicos nota notas informativo informativos centro
    notice notices opinión a à au aux usagers population stock exchange regulatory science research letter summary
    customer customers consumer consumers para text version english french german spanish
    conference conferences briefing briefings invitation invitations
    publicaciones veranstaltungen termine événements eventos"""
_BESIDE = frozenset(_BESIDE_WORDS.split())
# Words that stand before "de prensa" and its like, and are no label without them.
_NOTES = frozenset(("nota", "notas", "information", "informations", "infos"))
_GERMAN = pattern(
    r"(?:presse|medien)(?:mitteilung|information|meldung|erklärung|aussendung|einladung|text|notiz|info)(?:en|s)?"
    r"|(?:presse|medien|nachrichten)(?:dienst|bereich|portal|center|zentrum|stelle|raum|archiv|service)"
)
_MORPHEMES = (
    "보도|해명|설명|참고|정정|공동|긴급|특별|규탄|입장|활동|새|알림|공지|최근|주요|자료|성명|논평|소식|사항|뉴스|기자|회견|브리핑"
    "|서면|취재|요청|언론|마당|센터|안내|문|서|실"
)
_KOREAN = pattern(f"(?:{_MORPHEMES})+")
_KOREAN_KIND = pattern("보도|성명|논평|소식|공지|뉴스|회견|브리핑|취재|입장문|언론|알림")
# Kinds of which no word is about anything else, whoever they are of.
_OF_SOMEBODY = pattern(
    r"co-?statement|(?:communiqué|comunicado) (?:(?:de|du|des|del)\b|d['’]).{2,40}|(?:.{0,30}(?:\s|공동|연대|긴급))?(?:성명|성명서|논평|보도자료|입장문|회견문)",
    re.IGNORECASE,
)
_WORDS = pattern(r"[^\s/|·•:,;()\[\]【】<>*_#«»\"“”'’–—-]+")
_NUMBERED = pattern(
    r"(?:n(?:ro)?[.°º]{1,2}|제|#)?[a-z]{0,4}\d[\w./-]{0,24}|n?\.?[°º№]", re.IGNORECASE
)
# What press offices cut their labels short to.
_SHORTEST = frozenset(("CP", "PM"))
_SHORT = pattern(r"(?:PM|CP|NP|PI|MM)(?: ?: ?| [|–—-] )(?=\S)")
_SEPARATOR = pattern(r" ?: | (?:[-–—|]|::|»|//) ")
_SEPARATORS = (": ", " - ", " – ", " — ", " | ", " » ", " // ")
_LONGEST = 70
_MOST_WORDS = 8
_FARTHEST = 60
_SHORTEST_WORD = 3


def says_label(text: str) -> bool:
    """Whether a line is made of nothing but the words of labels and of press sections."""
    words = _label_words(text) if len(text) <= _LONGEST else []
    if text in _SHORTEST:
        return True
    return _names_kind(words) or not _PRESS.isdisjoint(words)


def is_of_somebody(text: str) -> bool:
    """Whether a few words are a kind of release and whose it is: "Co-statement", "Communiqué des riverains"."""
    return len(text) <= _LONGEST and _OF_SOMEBODY.fullmatch(text) is not None


def label_before(text: str) -> int:
    """Where the headline begins behind a label and its separator in one line: "Medieninformation: …"; 0 for none."""
    short = _SHORT.match(text)
    parted = any(map(text[:_FARTHEST].__contains__, _SEPARATORS))
    found = short or (_SEPARATOR.search(text, 0, _FARTHEST) if parted else None)
    if found is None or found.end() >= len(text):
        return 0
    return found.end() if short or _names_kind(_label_words(text[: found.start()])) else 0


def _label_words(text: str) -> list[str]:
    """The words of a line that has no others; none of any other."""
    words = [it.casefold().rstrip(".") for it in _WORDS.findall(text)]
    if len(words) > 1 and all(len(it) == 1 for it in words):
        words = _of_letters("".join(words))
    every = len(words) <= _MOST_WORDS and all(map(is_label_word, words))
    return words if every else []


def _of_letters(said: str) -> list[str]:
    """The words, at most two, whose letters stand apart: "N E W S", "P R E S S  N O T I C E"."""
    parted = ((said[:at], said[at:]) for at in range(_SHORTEST_WORD, len(said)))
    two = next((it for it in parted if all(map(is_label_word, it))), (said,))
    return [said] if is_label_word(said) else [*two]


def _names_kind(words: list[str]) -> bool:
    if any(map(_is_kind, words)):
        return True
    numbered = any(it[-1].isdecimal() for it in words)
    return (numbered or not _PRESS.isdisjoint(words)) and not _NOTES.isdisjoint(words)


def is_label_word(word: str) -> bool:
    """Whether labels are made of it, or it stands beside what they are made of; a word in small letters."""
    return (
        word in _KINDS
        or word in _PRESS
        or word in _BESIDE
        or _is_kind(word)
        or _NUMBERED.fullmatch(word) is not None
        or (not word.isascii() and _KOREAN.fullmatch(word) is not None)
    )


def _is_kind(word: str) -> bool:
    if word in _KINDS or _GERMAN.fullmatch(word):
        return True
    korean = not word.isascii() and _KOREAN.fullmatch(word) is not None
    return korean and _KOREAN_KIND.search(word) is not None
