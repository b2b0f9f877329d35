"""German words of embargo lines."""

PHRASES: dict[str, dict[object, str]] = {
    "M": {
        1: "januar|janner|jan",
        2: "februar|feber|feb",
        3: "marz|maerz|mrz",
        4: "april|apr",
        5: "mai",
        6: "juni|jun",
        7: "juli|jul",
        8: "august|aug",
        9: "september|sept|sep",
        10: "oktober|okt",
        11: "november|nov",
        12: "dezember|dez",
    },
    "W": {
        0: "montag",
        1: "dienstag",
        2: "mittwoch",
        3: "donnerstag",
        4: "freitag",
        5: "samstag|sonnabend",
        6: "sonntag",
    },
    "w": {0: "mo", 1: "di", 2: "mi", 3: "do", 4: "fr", 5: "sa", 6: "so"},
    "R": {0: "heute", 1: "morgen", 2: "ubermorgen"},
    "A": {
        "morning": "morgens|vormittags|fruh|in der fruh|am morgen|am vormittag",
        "afternoon": "nachmittags|am nachmittag",
        "evening": "abends|am abend",
        "night": "nachts|in der nacht",
    },
    "N": {"noon": "mittag|mittags"},
    "X": {"midnight": "mitternacht"},
    "H": {"hours": "uhr"},
    "T": {"time": "zeit|uhrzeit"},
    "K": {"time": "ortszeit|ortszeit in|zeitzone|uhrzeit in|lokalzeit|lokalzeit in"},
    "L": {"local": "ortszeit der|lokaler|ortlicher"},
    "f": {"": "den|dem|der|des|des jahres"},
    "F": {
        "": (
            "fruher als|um|am|den|dem|der|die|das|des|im|in|von|vom|bis|ab|zum|zur|nicht|vor|nach|ist|und|gilt|"
            "bis zum|fur|bitte|beachten|streng|erst|veroffentlichen|veroffentlichung|frei|mit|jahres|"
            "freigabe|verwendung|berichterstattung|redaktionsschluss|nicht fruher|keinesfalls fruher|keine minute fruher|danach frei|anschliessend frei"
        ),
    },
    "C": {
        "embargo": (
            "sperrfrist|sperrfrist bis|sperrfrist endet|sperrfrist ende|sperrfristende|sperrfristablauf|embargofrist|pressesperre|sendesperre|embargoende|"
            "veroffentlichungssperre|ende der sperrfrist|"
            "gilt eine sperrfrist|gilt sperrfrist|gilt die sperrfrist|gilt ein embargo|gilt eine strikte sperrfrist|einer sperrfrist|einem embargo|"
            "strikt unter embargo|streng unter embargo|strikt unter sperrfrist|unter striktem embargo|unter strengem embargo|"
            "ablauf der sperrfrist|sperrvermerk|nachrichtensperre|sperrzeit"
        ),
        "embargoed": (
            "gesperrt bis|gesperrt bis zum|mit sperrfrist|mit sperrfrist bis|unter embargo|unter embargo bis|"
            "embargo bis|embargo bis zum|unter sperrfrist|unter sperrfrist bis"
        ),
        "mentioned": (
            "sperrfrist einhalten|sperrfrist einzuhalten|sperrfrist zu beachten|sperrfrist beachten|beachten sie die sperrfrist|"
            "nach ablauf der sperrfrist|nach der sperrfrist|vor ablauf der sperrfrist|nach ende der sperrfrist|"
            "sobald die sperrfrist abgelaufen ist|bis zum ablauf der sperrfrist|bis zum ende der sperrfrist"
        ),
    },
    "E": {
        "release": (
            "frei ab|freigegeben ab|zur veroffentlichung ab|zur veroffentlichung frei ab|"
            "zur veroffentlichung freigegeben ab|veroffentlichung ab|veroffentlichung erst ab|"
            "veroffentlichung nicht vor|nicht vor|nicht veroffentlichen vor|bitte nicht vor|"
            "nicht zur veroffentlichung vor|freigabe ab|freigabe|freigabe am|frei zur veroffentlichung ab|"
            "nicht fruher als|frei fur|nicht zu veroffentlichen vor|veroffentlichung fruhestens|fruhestens|"
            "fruheste veroffentlichung|fruhester veroffentlichungstermin|darf nicht vor|darf nicht vor dem|durfen nicht vor|durfen nicht vor dem|durfen erst ab|durfen erst ab dem|durfen erst am|darf erst ab dem|darf erst ab|darf erst am|erscheinen nicht vor|verwendung erst ab|verwendung ab|"
            "zur veroffentlichung ab dem|zur veroffentlichung am|zur verwendung ab dem|zur veroffentlichung nicht vor|zur veroffentlichung erst ab|"
            "frei zur verwendung ab|zur publikation ab|publikation ab|freigegeben fur|vertraulich bis|vertraulich bis zum|"
            "nicht verwenden vor|nicht publizieren vor|nicht vor dem|nicht verbreiten vor|nicht verwendbar vor|verwendbar ab|"
            "frei verwendbar ab|verwertung ab|darf ab|durfen ab|veroffentlichung freigegeben ab|bitte nicht veroffentlichen vor|"
            "zur verwendung ab|sendefrei ab|bitte erst ab|bitte erst am"
        ),
    },
    "V": {
        "event": (
            "redebeginn|beginn der rede|bis redebeginn|bis beginn der rede|mit beginn der rede|"
            "bis zum beginn der rede|bis beginn der pressekonferenz|beginn der pressekonferenz|"
            "bis zum beginn der pressekonferenz|bis zur pressekonferenz|bis zur veroffentlichung|"
            "bis zum vortrag|bis zum ende der rede|bis ende der rede|ende der rede|redeende|rede ende|"
            "mit redebeginn|ab redebeginn|beginn der veranstaltung|bis zum beginn der veranstaltung|"
            "veranstaltungsbeginn|ende der veranstaltung|ende der pressekonferenz|bis zur verkundung|urteilsverkundung|beginn der sitzung|sitzungsbeginn|"
            "bis zur bekanntgabe|beginn der ansprache|beginn des vortrags|bis zum beginn"
        ),
        "rider": "es gilt das gesprochene wort|gilt das gesprochene wort",
    },
    "J": {
        "notice": (
            "bis auf weiteres|bis auf widerruf|bis zur freigabe|bis freigabe|freigabe abwarten|"
            "bis zur ausdrucklichen freigabe|erst nach freigabe|nur nach freigabe|unbefristet|"
            "bis zur bestatigung|bis zu einer weiteren mitteilung"
        ),
        "soft": "nicht veroffentlichen|nicht zur veroffentlichung|nicht zur veroffentlichung bestimmt",
    },
    "G": {
        "none": (
            "steht nicht unter embargo|stehen nicht unter embargo|unterliegt keinem embargo|unterliegt keiner sperrfrist|"
            "unterliegen keiner sperrfrist|unterliegen keinem embargo|nicht mit sperrfrist versehen|ist nicht gesperrt|"
            "hat keine sperrfrist|haben keine sperrfrist"
        ),
        "immediate": (
            "zur sofortigen veroffentlichung|zur sofortigen verwendung|sofort frei|ab sofort frei|"
            "nicht unter embargo|ohne embargo|"
            "kein embargo|nicht gesperrt|keinerlei sperrfrist|"
            "sperrfrist keine|sperrfrist : keine|keine sperrfrist|ohne sperrfrist|sperrfrist : sofort|"
            "sperrfrist sofort|sofortfreigabe|frei ab sofort|sofort zur veroffentlichung|"
            "freigabe : sofort|freigabe sofort|freigabe : ab sofort|freigabe ab sofort|veroffentlichung : sofort|veroffentlichung : ab sofort|"
            "verwendung : sofort|verwendung : ab sofort|"
            "frei zur sofortigen veroffentlichung|sperrfrist : ab sofort frei|zur sofortigen freigabe|"
            "sperrfrist : entfallt|sperrfrist entfallt|veroffentlichung ab sofort|sperrfrist : ab sofort"
        ),
    },
    "l": {
        "lifted": (
            "sperrfrist aufgehoben|sperrfrist ist aufgehoben|sperrfrist abgelaufen|sperrfrist ist abgelaufen|"
            "sperrfrist wurde aufgehoben|sperrfrist ist beendet|sperrfrist beendet|nicht mehr gesperrt|"
            "embargo aufgehoben|sperrfrist war|sperrfrist hiermit aufgehoben|sperrfrist ist hiermit aufgehoben"
        ),
        "mention": (
            "sperrfrist gebrochen|bruch der sperrfrist|sperrfrist zu brechen|sperrfristen|"
            "sperrfrist brechen|"
            "sperrfrist verletzt|verletzung der sperrfrist|sperrfrist nicht eingehalten"
        ),
    },
    "n": {
        "trade": (
            "waffenembargo|olembargo|handelsembargo|wirtschaftsembargo|exportembargo|gasembargo|rustungsembargo|"
            "embargo gegen|lebensmittelembargo|importembargo|kohleembargo|flugembargo|finanzembargo"
        ),
    },
    "e": {
        "date": "datum",
        "label": "stand|gesendet|versendet|verschickt|veroffentlicht am|erstellt|ausgegeben|versand",
        "event": (
            "pressekonferenz|pressegesprach|interviews|anmeldung|akkreditierung|veranstaltung|hintergrundgesprach|"
            "pressetermin|fototermin|einlass|livestream"
        ),
    },
    "Q": {
        "vague": "ca|etwa|gegen|ungefahr|voraussichtlich|zirka|kurz nach|fruhestmoglich|geplant|vermutlich",
        "conditional": "es sei denn|sofern nicht|oder fruher|spatestens|vorbehaltlich|oder bei",
        "not-press": "verkauf|verkaufs|aktien|anteile|insider|kundigung|wahlwerbung",
        "changed": "hinfallig|ungultig|ignorieren|gilt nicht|zuruckgezogen|storniert|verschoben|geandert|ursprunglich|statt|anstatt|nicht mehr|verlangert|vorgezogen",
        "placeholder": "n n|wird noch bekanntgegeben|wird nachgereicht|folgt|noch offen|tt|jjjj|steht noch nicht fest",
        "relative": (
            "woche|wochen|vortag|vorabend|folgetag|spater|fruher|danach|davor|zuvor|plus|minus|abzuglich|"
            "zuzuglich|darauf|darauffolgend|darauffolgenden|drauf|tag vor|tag nach|tage vor|tage nach|"
            "tagen nach|stunde vor|stunde nach|stunden vor|stunden nach|minuten vor|minuten nach|"
            "tage spater|tag spater|stunde spater|stunden spater|in acht tagen|in vierzehn tagen"
        ),
        "other-day": "am nachsten tag|nachster tag|am folgenden tag",
        "word-time": "halb|viertel vor|viertel nach|dreiviertel",
    },
}
