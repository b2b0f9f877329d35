"""Whether a text is in a language that is not read here, and may be about an embargo.

Such a line is no line that sets nothing: nobody can tell from here what it sets.
"""

from hrnk_press.embargo.reading.normalize import fold, normalize
from hrnk_press.patterns import pattern

# Letters of scripts in which none of the languages is written that are read; signs that Korean has too count
# only where no Korean stands beside them.
_SCRIPTS = pattern(
    "[\u0370-\u03ff\u0400-\u052f\u0531-\u0587\u0590-\u05ff\u0600-\u06ff\u0900-\u0dff\u0e00-\u0eff\u10a0-\u10ff\u1200-\u137f\u3040-\u30ff]"
)
_HAN = pattern("[\u3400-\u9fff]")
_HANGUL = pattern("[\uac00-\ud7a3]")
_LATIN = pattern("[a-zA-Z\u00c0-\u024f]")
# A sign of these is a syllable or a word.
_SIGNS_WEIGH = 2

# Words of Latin script that none of the languages has that are read, folded; the names of months first.
_WORDS = pattern(
    r"\b(?:"
    r"gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre"
    r"|januari|februari|maart|augusti|augustus"
    r"|janeiro|fevereiro|maio|junho|julho|setembro|outubro|dezembro"
    r"|stycznia|lutego|kwietnia|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia"
    r"|unora|brezna|dubna|kvetna|cervna|cervence|srpna|rijna|listopadu|prosince|decembra|januara"
    r"|desember|ianuarie|februarie|martie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie"
    r"|aralik|subat|nisan|haziran|temmuz|agustos|eylul|ekim|\w{4,}kuuta|prosinca|studenoga|agustus"
    r"|fino|della|delle|dell|dalle|degli|gli|pubblicazione|pubblicare|divulgare|stampa|comunicato|notizia|divieto"
    r"|uur|niet|nader|vrijgegeven|vrijgave|publicatie|publiceren|persbericht|maandag|dinsdag|woensdag|donderdag|vrijdag"
    r"|nao|imprensa|divulgacao|publicacao|feira|lisboa"
    r"|godz|godziny|godzina|roku|czasu|publikacji|publikowac|informacji|prasow[ae]|objet[aey]|embargiem"
    r"|hodin|hod|zverejneni|tiskova|plati|embargem"
    r"|klockan|inte|publiceras|nyheten|galler|pressmeddelande|torsdag|onsdag|mandag|tisdag"
    r"|klokken|indtil|ikke|offentliggo?r\w*|pressemeddelelse|pressemelding|nyheden|sperrefrist|gjelder|gaelder"
    r"|klo|asti|saakka|julkaisuvapaa|julkaista|tiedote|oraig|oratol|sajto\w*|kozzete\w*"
    r"|tarihine|kadar|ambargo\w*|yayin\w*|bulteni|pana|comunicat"
    r"|nollaig|samhain|lunasa|bealtaine|meitheamh|aibrean|eanair|feabhra|faoi|agus|preaseisiuint|preasraiteas"
    r"|sampai|hingga|pukul|tanggal|diterbitkan|berita|ngay|thang|objavu|vijesti|sati"
    r")\b"
    r"|\b(?:ore|kl|saat|ora)\.? {0,2}\d|\balle (?:ore )?\d\d?[:.]\d\d"
)
# What says "until" behind the word in other languages.
_UNTIL = pattern(
    r"\bembarg\w*\W{1,3}(?:fino|sino|tot|ate|do|fins|ata|pana|til|t\.?o\.?m|kadar|klo|asti|sampai|hingga)\b"
    r"(?=\W*(?:\w+ ){0,3}\d)"
)
# Words that make a text one of those that are read.
_READ = pattern(
    r"\b(?:the|of|and|for|until|is|was|were|not|this|that|with|before|from|has|have|will|by"
    r"|der|die|das|und|bis|ist|wird|nicht|uhr|fur|vor|dem|den|zum|mit"
    r"|el|los|las|hasta|una?|por|con|antes|hora|les|des|du|au|aux|jusqu|heures?|avant|est|sur|dans)\b"
)
_EMBARGO = (
    *("embarg", "ambargo", "enbargo", "lanchosc", "birtingarbann", "ემბარგო", "էմբարգո"),
    *("не ранее", "не публик", "не раніше", "не публік", "sperrefrist", "julkaisuvapaa", "эмбарго"),
    *("ембарго", "εμπαργκο", "解禁", "禁运", "禁運", "禁发", "禁止发布"),
    *("禁止發布", "エンバーゴ", "報道協定", "公開日時", "حظر", "אמברגו", "เอ็มบาร์โก"),
    "प्रतिबंध",
)
_IN_ASCII = tuple(it for it in _EMBARGO if it.isascii())
_CLOCK = pattern(
    r"\d{1,2}[:.]\d\d(?!\d)(?!\.\d)|\d{1,2} ?(?:時|时|点|點|h\b|uur|godz|hod|sati)"
    r"|(?:kl|klo|klokken|klockan|godz|godziny|ore|ora|saat|pukul|klukkan)\b\.? {0,2}\d"
)
_DATE = pattern(
    r"\b(?:19|20)\d\d\b|\d{1,2} ?月 ?\d|\d{1,2}[./-]\d{1,2}[./-]|\d{1,2}\.? (?:de )?[^\W\d_]{3,}"
)


def speaks_of_embargoes(plain: str) -> bool:
    """Whether the word stands in a folded text, in any language."""
    return any(map(plain.__contains__, _IN_ASCII if plain.isascii() else _EMBARGO))


def in_another_language(text: str) -> bool:
    """Whether a text speaks of an embargo, or gives a time of day and a date, in a language that is not read."""
    plain = fold(normalize(text))
    if not _is_foreign(plain):
        return False
    return speaks_of_embargoes(plain) or _is_timed(plain)


def _is_timed(plain: str) -> bool:
    clock = _CLOCK.search(plain)
    return clock is not None and bool(
        _DATE.search(f"{plain[: clock.start()]} \n {plain[clock.end() :]}")
    )


def _is_foreign(plain: str) -> bool:
    """Whether more of it is of other scripts or languages than of those that are read."""
    korean = len(_HANGUL.findall(plain))
    signs = len(_SCRIPTS.findall(plain)) + (0 if korean else len(_HAN.findall(plain)))
    if signs and signs * _SIGNS_WEIGH >= len(_LATIN.findall(plain)) + korean:
        return True
    if korean:
        return False
    others = len(_WORDS.findall(plain)) + 2 * len(_UNTIL.findall(plain))
    return others > len(_READ.findall(plain))
