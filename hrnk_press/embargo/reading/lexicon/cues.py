"""Cues that are put together: what is forbidden or allowed, of what, and the word before the time."""

from itertools import product


def _joined(*parts: str) -> str:
    """All phrases of one choice from each part; an empty choice leaves its part out."""
    choices = (part.split("|") for part in parts)
    return "|".join(" ".join(word for word in it if word) for it in product(*choices))


# What an embargo does when it is over, and whose it is.
_ENDS = "lifts|is lifted|ends|expires|is over|has lifted|has been lifted|has expired|has ended|has passed|is up|breaks|comes off"
_ANY = "the|our|this|your"
_UNTIL = "until|till|before|prior to"
_TEXT = "this story|the story|this report|this release|this article|this information|the news|this material"
_THIS = f"|it|this|anything|{_TEXT}"
_COVERAGE = "coverage|stories|story|reporting|publication|reports|articles|posts|content"

PHRASES: dict[str, dict[object, str]] = {
    "C": {
        "embargo": (
            "nda :|medienembargo|presseembargo|nachrichtenembargo|sendesperrfrist|medienembargo bis|presseembargo bis|"
            "엠바고 종료 :|엠바고 종료 시점|엠바고 종료 일시|해제 시점|해제 일시"
        ),
        "when": "|".join(
            (
                _joined("when", f"|{_ANY}", "embargo", _ENDS),
                _joined("wenn", "die sperrfrist|das embargo", "endet|ablauft|fallt|abgelaufen ist"),
                _joined(
                    "quand|lorsque", "l embargo", "est leve|prend fin|prendra fin|expire|se termine"
                ),
                _joined(
                    "cuando",
                    "termine|finalice|acabe|venza|expire|concluya|se levante",
                    "el embargo|este embargo",
                ),
            )
        ),
        "mentioned": "|".join(
            (
                _joined(
                    "once|after|as soon as|the moment|the minute|before|until",
                    f"|{_ANY}",
                    "embargo",
                    _ENDS,
                ),
                _joined(
                    "sobald|nachdem",
                    "die sperrfrist|das embargo",
                    "endet|ablauft|fallt|abgelaufen ist|aufgehoben ist|vorbei ist|beendet ist|verstrichen ist|"
                    "abgelaufen sein wird|gefallen ist",
                ),
                _joined("mit|bei|nach|zum", "ablauf|ende", "der sperrfrist|des embargos"),
                "nach fristablauf|nach dem embargo|nach sperrfristende|nach sperrfristablauf",
                _joined(
                    "des que|une fois que|apres que|aussitot que",
                    "l embargo",
                    "est leve|sera leve|aura ete leve|prend fin|prendra fin|aura pris fin|expire|aura expire|"
                    "est termine|sera termine",
                ),
                _joined(
                    "a|des|apres|avant|jusqu a",
                    "la|l",
                    "fin|levee|expiration|issue",
                    "de l embargo",
                ),
                "une fois l embargo expire|une fois l embargo termine",
                _joined(
                    "una vez que|una vez|en cuanto|tan pronto como|apenas",
                    "termine|finalice|acabe|venza|expire|concluya|se levante|levantado|finalizado|terminado|vencido",
                    "el embargo|este embargo",
                ),
                _joined(
                    "al",
                    "terminar|finalizar|acabar|vencer|expirar|concluir|levantarse",
                    "el embargo",
                ),
                _joined(
                    "tras|despues de|despues del|antes de|antes del|hasta",
                    "el|la|",
                    "fin|final|levantamiento|vencimiento|finalizacion|expiracion",
                    "del embargo",
                ),
                "엠바고 가 끝나면|엠바고 끝나면|엠바고 가 끝난|엠바고 종료 후|엠바고 종료 이후|엠바고 해제 뒤|"
                "엠바고 종료되면|엠바고 가 종료되면|엠바고 해제와 함께|엠바고 해제와 동시에",
            )
        ),
    },
    "E": {
        "release": "|".join(
            (
                _joined(
                    "can|may",
                    "be",
                    "published|posted|broadcast|reported",
                    "starting|beginning|starting at|starting on|as of|from|only from|only after|after|at|on",
                ),
                _joined(
                    "veroffentlichung|publikation|verwendung|verbreitung|berichterstattung|nutzung",
                    "erst|fruhestens|nur",
                    "nach|nach dem|ab|ab dem|am|zum",
                ),
                _joined(
                    "keep|please keep",
                    "this|it|the news|this information|this news",
                    "to yourself|to yourselves|secret|quiet|between us|off the record|to itself",
                    _UNTIL,
                ),
                _joined(
                    "not to be|must not be|may not be|should not be|cannot be",
                    "made public",
                    _UNTIL,
                ),
                _joined(
                    "publication|diffusion|parution|reprise",
                    "possible|autorisee|permise|libre",
                    "des le|des|a compter du|a compter de|a partir du|a partir de|le",
                ),
                _joined("hold|withhold", "|all|any|your|the|our|media", _COVERAGE, "until|till"),
                _joined(
                    "refrain from",
                    "publishing|reporting|posting|sharing|broadcasting|disclosing|publishing or broadcasting",
                    _THIS,
                    _UNTIL,
                ),
                _joined(
                    "do not|don t",
                    "publish|broadcast|post|tweet|air|disclose|quote|forward or publish",
                    _THIS,
                    _UNTIL,
                ),
                _joined(
                    "do not|don t",
                    "run",
                    "this story|the story|this release|this article|the news",
                    _UNTIL,
                ),
                _joined("do not|don t", "report|print", f"this|anything|{_TEXT}", _UNTIL),
                _joined(
                    "no",
                    "reporting|media coverage|press coverage|tweets|social media|social media posts|disclosure",
                    _UNTIL,
                ),
                _joined(
                    "not for",
                    "onward sharing|onward use|sharing|posting|circulation|onward distribution|onward transmission|quotation|disclosure|public release|reporting|social media",
                    _UNTIL,
                ),
                _joined(
                    "not to be", "aired|posted|tweeted|reported|quoted|disclosed|printed", _UNTIL
                ),
                _joined(
                    "publication|broadcast",
                    "permitted|allowed|authorised|authorized",
                    "from|after|at|on",
                ),
                _joined(
                    "podra|podran|puede|pueden|se podra|se podran|se puede|se pueden",
                    "publicarse|difundirse|divulgarse|emitirse|ser publicado|ser publicada|ser difundido|ser difundida",
                    "a partir|a partir de|a partir del|solo a partir|desde|desde el",
                ),
                _joined(
                    "pourra|pourront|peut|peuvent",
                    "etre",
                    "publie|publiee|publies|publiees|diffuse|diffusee|diffuses|diffusees|divulgue|divulguee|divulguees",
                    "a partir|a partir de|a partir du|a compter|a compter du|des",
                ),
                _joined(
                    "public|coordinated|",
                    "disclosure|coordinated release",
                    "is planned for|is planned on|planned for",
                ),
                "reporting is permitted from|reporting permitted from|for simultaneous release|"
                "공개 예정 일시|공개 예정일시|"
                "can be published any time after|may be published any time after|not public until|not public before|"
                "strictly private until|disclosure scheduled for|public disclosure scheduled for|disclosure set for",
                "zu veroffentlichen ab",
                _joined(
                    "interdit de publication|interdite de publication|aucune diffusion|aucune publication",
                    "avant le|avant",
                ),
                _joined(
                    "utilisation libre|reprise possible|reprise autorisee|utilisation autorisee",
                    "a partir du|a partir de",
                ),
                _joined(
                    "publicacion|difusion",
                    "permitida|autorizada",
                    "desde el|desde las|desde|a partir",
                ),
                "이후부터 사용|이후부터 게재|이후부터 공개|이후부터 기사화|부터 사용 가능|부터 게재|부터 기사화|까지 대외비",
            )
        )
    },
    "K": {
        "time": "|".join(
            (
                _joined("all|", "times", "are|in|given in|are in|are given in|stated in"),
                "all times|all times :",
                _joined("alle", "zeiten|uhrzeiten|zeitangaben|angaben", "|in|nach|sind"),
                _joined(
                    "toutes les", "heures", "|en|sont|sont en|sont donnees en|sont exprimees en"
                ),
                _joined("todas las", "horas", "|en|son|son en|son de"),
                "모든 시간 은|모든 시각 은",
            )
        )
    },
    "R": {
        0: "heute abend|heute vormittag|heute nachmittag|esta tarde|esta noche|cet apres midi",
        1: "morgen abend|morgen vormittag|morgen nachmittag|morgen fruh|demain soir|demain matin",
    },
    "V": {
        "event": (
            "jusqu a l annonce|jusqu a l annonce officielle|hasta el anuncio|hasta el anuncio oficial|"
            "bis zur bekanntgabe|bis zur offiziellen bekanntgabe|bis zur verkundung"
        ),
    },
}
