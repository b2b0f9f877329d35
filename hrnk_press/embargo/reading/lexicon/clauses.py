"""Clauses about an embargo, in all languages: what it waits for, what somebody did to it."""

# How an embargo is said to hold no longer.
_NO_LONGER = "|".join(
    f"{embargo} {ends}"
    for names, listed in (
        (
            "embargo",
            "no longer applies|no longer holds|no longer stands|is no longer in force|is no longer valid|"
            "is no longer in place|is no longer in effect|does not apply any more|does not apply any longer|"
            "does not apply anymore|ya no se aplica|ya no aplica|ya no rige|ya no esta vigente|ya no es valido|"
            "anterior ya no se aplica|anterior ya no rige|anterior ya no esta vigente|ne s applique plus|"
            "n est plus en vigueur|n est plus valable|precedent ne s applique plus|"
            "precedent n est plus en vigueur|는 더 이상 적용되지|는 더 이상 유효하지|가 더 이상 적용되지",
        ),
        (
            "sperrfrist|embargo",
            "gilt nicht mehr|ist hinfallig|ist nicht mehr gultig|besteht nicht mehr|ist gegenstandslos",
        ),
    )
    for embargo in names.split("|")
    for ends in listed.split("|")
)

PHRASES: dict[str, dict[object, str]] = {
    "C": {
        "moved": (
            "embargo was moved|embargo was changed|embargo was extended|"
            "embargo was postponed|embargo was brought forward|embargo was put back|embargo was pushed back|"
            "embargo was delayed|embargo was originally"
        ),
        "when": (
            "when the embargo lifts|when the embargo will lift|when the embargo ends|when the embargo expires|"
            "at which point the embargo lifts|at which time the embargo lifts|at which time the embargo will lift|"
            "and the embargo lifts then|the embargo lifts then"
        ),
        "then": (
            "until then strictly embargoed|until then under strict embargo|until then it is strictly embargoed|"
            "그 전까지 엠바고|그 전까지 는 엠바고|그 전 까지 엠바고|그때까지 는 엠바고|이때까지 엠바고|그 시점까지 엠바고|그 시각까지 엠바고|"
            "그 전까지 보도 금지|그때까지 보도 금지|그 전까지 보도 유예|그때까지 보도 유예|"
            "embargoed until above date and time|embargoed until above time and date|embargoed until above time|embargoed till above date and time|"
            "under embargo until above date and time|gesperrt bis zum oben genannten zeitpunkt|sperrfrist bis zum oben genannten zeitpunkt|"
            "embargoed until the above date and time|embargoed until the above time and date|embargoed until the above time|"
            "embargoed until the date and time above|embargoed until the time above|embargo until the above date and time|"
            "under embargo until the above date and time|under embargo until the date and time above|"
            "gesperrt bis zum obigen zeitpunkt|sperrfrist bis zum obigen zeitpunkt|sous embargo jusqu a la date et l heure ci dessus|"
            "bajo embargo hasta la fecha y hora indicadas arriba|embargado hasta la fecha y hora indicadas arriba|"
            "are embargoed until then|are embargoed until that time|is embargoed until then|"
            "is embargoed until that time|are under embargo until then|are under embargo until that time|"
            "is under embargo until then|is under embargo until that time|"
            "bis dahin gilt die sperrfrist|bis dahin gilt sperrfrist|bis dahin gilt eine sperrfrist|bis dahin gilt ein embargo|"
            "bis dahin gilt das embargo|bis dahin gesperrt|sperrfrist bis dahin|embargo bis dahin|bis dahin sperrfrist|"
            "bis dahin unter embargo|bis dahin bitte nicht veroffentlichen|solange gilt die sperrfrist|"
            "embargo jusque la|embargo jusqu a cette heure|embargo jusqu a ce moment|sous embargo jusque la|"
            "sous embargo jusqu a cette heure|sous embargo jusqu a ce moment|d ici la sous embargo|jusque la sous embargo|"
            "embargo hasta entonces|embargo hasta ese momento|embargo hasta esa hora|hasta entonces bajo embargo|"
            "bajo embargo hasta entonces|bajo embargo hasta ese momento|hasta entonces rige el embargo|"
            "embargado hasta entonces|embargada hasta entonces|hasta entonces esta embargado|hasta entonces esta embargada|hasta entonces sigue embargado|hasta entonces estara embargado|hasta entonces estara embargada|hasta entonces esta bajo embargo|hasta entonces estara bajo embargo|hasta entonces permanece bajo embargo|"
            "jusque la il est sous embargo|jusque la elle est sous embargo|d ici la il est sous embargo|d ici la elle reste sous embargo|bis dahin ist sie gesperrt|bis dahin ist er gesperrt|bis dahin ist der text gesperrt|bis dahin steht sie unter sperrfrist|"
            "그때까지 엠바고|그때 까지 엠바고|그 때까지 엠바고|그 때 까지 엠바고"
        ),
        "embargoed": (
            "subject to embargo|subject to strict embargo|subject to an embargo|subject to embargo until|"
            "subject to strict embargo until|subject to an embargo until|following embargo|"
            "under a strict embargo|under a strict embargo until|under an embargo until|are under embargo until|"
            "is under embargo until"
        ),
        "embargo": (
            "will lift the embargo|we lift the embargo|lifting the embargo at|lifting the embargo on|"
            "embargo expiry date|embargo expiry date / time|embargo date / time|embargo date and time|"
            "embargo expired / expires|embargo lifted / lifts|embargo expires on|embargo expires at|"
            "embargo lifts on|embargo lifts at|embargo ends on|embargo ends at|embargo release date|"
            "embargo release time|embargo release|embargo until date"
        ),
    },
    "E": {
        "release": (
            "ne publier qu a partir du|ne publier qu a partir de|ne diffuser qu a partir du|ne diffuser qu a partir de|"
            "you can run this from|you may run this from|may be run from|can be run from|can be used from|can run from|can be used after|"
            "publication autorisee|diffusion autorisee|parution autorisee|publication autorisee a compter|publication autorisee a partir|diffusion autorisee a compter|diffusion autorisee a partir|"
            "keep under wraps until|under wraps until|safe to publish after|safe to publish from|safe to publish on|"
            "public release :|public release at|public release on|public release date|public release time|general release :|"
            "hold this until|hold this story until|hold the story until|hold this release until|hold it until|"
            "hold this back until|keep this until|please hold this until|restricted until|public from|"
            "publishable|publish from|publish after|usable from|advance for use|advance for use on|advance for release|planned disclosure|planned public disclosure|"
            "no use before|no use until|no publication before|no publication until|no broadcast before|no broadcast until|no release before|no release until|"
            "keep this private until|keep private until|keep it private until|keep this confidential until|keep it confidential until|keep this information private until|proposed crd|agreed crd|planned crd|proposed coordinated release date|"
            "for editorial use from|for editorial use only from|for editorial use after|for editorial use only after|for use only from|for use only after|"
            "disclosure planned for|not to be used until|보도 를 금지|보도 를 유예|까지 보도 를 금지|까지 보도 를 유예|보도 불가|까지 보도 불가|보도 를 삼가|보도 를 자제|보도 를 하지 말|이전에는 보도|전에는 보도|"
            "이전 에는 보도"
        ),
    },
    "V": {
        "rider": (
            "until time of presentation|until the time of presentation|until time of the presentation|at time of presentation|"
            "until time of broadcast|until the time of broadcast|time of presentation|time of the presentation"
        ),
        "event": "freigegeben mit beginn|freigegeben bei beginn|frei mit beginn|frei bei beginn|frei bei redebeginn|frei mit redebeginn",
        "clause": (
            "begins speaking|begins to speak|starts speaking|starts to speak|rises to speak|rises to speak at|"
            "has spoken|have spoken|has finished speaking|finishes speaking|speech begins|speech starts|"
            "speech ends|speech has begun|speech is over|speech is given|speech is made|address begins|"
            "takes the stage|takes the floor|handed down|hand down|hands down|handing down|is handed down|"
            "is pronounced|judgment is given|judgment is delivered|verdict is read|ruling is read|"
            "is delivered|are delivered|has been delivered|press conference begins|press conference starts|"
            "presser begins|presser starts|event begins|event starts|ceremony begins|ceremony starts|"
            "ceremony ends|meeting ends|meeting begins|session begins|session starts|session ends|"
            "sitting begins|screening ends|screening begins|premiere begins|film ends|credits roll|"
            "match ends|final whistle|kick off|conference opens|exhibition opens|doors open|show opens|"
            "curtain falls|curtain rises|launch event|is unveiled|is launched|goes live|go live|lift off|liftoff|"
            "touchdown|vote is taken|vote has been taken|result is declared|results are declared|"
            "polls close|bell rings|market closes|markets close|market opens|paper appears|paper is published|"
            "paper is online|article is published|issue is published|report is published|report is tabled|"
            "it begins|it starts|it ends|it has begun|sits down|sits back down|stands up|"
            "is tabled|is laid before|budget is presented|winner is announced|winners are announced|"
            "is announced|are announced|prize is announced|prise de parole|prend la parole|commence son discours|"
            "debute son discours|a commence|das wort ergreift|zu sprechen beginnt|begonnen hat|beginnt|"
            "tome la palabra|comience a hablar|termine de hablar|comience el discurso|empiece el acto|"
            "begins his speech|begins her speech|begins their speech|starts his speech|starts her speech"
        ),
    },
    "J": {
        "notice": (
            "hold off publishing|please hold off|until we come back to you|until we get back to you|until we say so|"
            "until we tell you|until we let you know|until you get the go ahead"
        )
    },
    "G": {
        "immediate": "free for publication|for publication immediately|for use immediately|publish immediately|release date : immediate|release date : immediately|release time : immediate"
    },
    "l": {
        "lifted": f"{_NO_LONGER}|after the embargo lifted|when the embargo lifted|once the embargo lifted|since the embargo lifted|after the embargo expired|after the embargo ended|when the embargo expired|when the embargo ended|lifted the embargo|lifted our embargo|lifted its embargo|we have lifted the embargo",
        "over": (
            "may now be published|can now be published|may now be used|can now be used|may now publish|"
            "can now publish|is now free to|embargo ist aufgehoben|ist aufgehoben|wurde aufgehoben|"
            "ist nun frei|est leve|est desormais libre|peut desormais etre publie|ya puede publicarse|"
            "ya se puede publicar|ya puede difundirse|embargo : lifted|embargo notice : lifted|"
            "이제 보도"
        ),
        "mention": (
            "sperrfrist wurde gebrochen|sperrfrist gebrochen|sperrfrist wurde verletzt|embargo wurde gebrochen|embargo se levanto|embargo se ha levantado|embargo a ete rompu|whether to lift its embargo|whether to lift the embargo|whether to lift an embargo|whether to extend its embargo|whether to extend the embargo|vote to lift the embargo|vote to lift its embargo|vote on lifting the embargo|decide on lifting the embargo|extend its embargo|lift their embargo|levantamos el embargo|nous levons l embargo|levons l embargo|are lifting the embargo|hereby lift the embargo|heben die sperrfrist|hebt die sperrfrist|heben das embargo|hebt das embargo|엠바고 를 해제|nicht vor der genannten|durfen nicht vor der genannten|durfen nicht vor dem genannten|darf nicht vor dem genannten|darf nicht vor der genannten|nicht vor der angegebenen|nicht vor dem genannten|before the stated time|before the time stated|before the time indicated|avant l heure indiquee|rompieron el embargo|violaron el embargo|incumplieron el embargo|levanto el embargo|"
            "levantaron el embargo|a leve l embargo|ont leve l embargo|a rompu l embargo|hob die sperrfrist auf|was ist eine sperrfrist|eine sperrfrist ist|qu est ce qu un embargo|que es un embargo|un embargo est|un embargo es|"
            "brach die sperrfrist|on the day of publication"
        ),
    },
    "n": {
        "trade": (
            "voted to extend the embargo|vote to extend the embargo|imposed an embargo|impose an embargo|"
            "imposes an embargo|imposed the embargo|imposing an embargo|renewed the embargo|renew the embargo|"
            "renews the embargo|tightened the embargo|tighten the embargo|tightens the embargo|eased the embargo|"
            "ease the embargo|eases the embargo|eased its embargo|defied the embargo|defying the embargo|"
            "flouted the embargo|evade the embargo|evaded the embargo|circumvent the embargo|circumvented the embargo|"
            "face embargo|faces embargo|face an embargo|faces an embargo|declared an embargo|declares an embargo|"
            "ordered an embargo|trade embargoes|verhangte ein embargo|verhangt ein embargo|impose un embargo|"
            "a impose un embargo|impuso un embargo|imponen un embargo|embargo de sus|embargo de su|embargo der eu"
        ),
    },
    "Q": {
        "edition": "first edition|first editions|final edition|final editions|morning edition|morning editions|evening edition|evening editions",
        "changed": (
            "does not apply|doesn't apply|do not apply|not valid|no longer valid|invalid|void|was a test|is a test|"
            "not in force|not binding|only a test|ne s applique pas|n est plus valable|no se aplica|"
            "no es valido|ist ungultig|적용되지|now changed|has changed"
        ),
        "vague": "or so|proposed|provisoire|provisoria|provisorio|vorlaufig|vorlaufige|voraussichtliche|잠정|oder so|mas o menos|a peu pres|정도|즈음|c|just after|just before|shortly before|some minutes past",
        "conditional": (
            "considering|are considering|consider an|propose an|proposing|thinking of|would like an|might impose|may impose|erwagen|envisageons|proponemos|estudiamos|검토 중|검토중|or later that|or later in|or later on|or after the speech|or after the press conference|or after the event|or after the vote|or after the meeting|or after delivery|or when|or once|or as soon as|oder nach|ou apres|o despues|oder spater|ou plus tard|o mas tarde|if the embargo is|if the embargo|whether the embargo|assuming the embargo|if not confirmed|hold if|"
            "in each country|in each market|in every country|in each territory|in each region|in all countries|in jedem land|dans chaque pays|en cada pais|각국|국가별|if not cancelled|if not lifted|if no|only if|in each time zone|in every time zone|in each zone|in all time zones|all local times|"
            "in your own time zone|your local time|in their own time zone"
        ),
    },
    "e": {
        "label": (
            "embargoed access|embargoed copies|embargoed preview|embargoed previews|access to embargoed|request embargoed|"
            "advance copies|review copies|preview copies|access closes|access ends|register by|registration closes|"
            "registration ends|registration opens|registration deadline|accreditation closes|accreditation deadline|apply by|"
            "applications close|applications by|rsvp by|sign up by|submit by|requests by|respond by|reply by|"
            "questions by|access requests|acceso a material embargado|acceso anticipado|inscripciones hasta|"
            "inscripcion hasta|acreditaciones hasta|acreditacion hasta|solicitudes hasta|confirmar asistencia|"
            "confirmacion de asistencia|inscriptions jusqu|inscription jusqu|accreditations jusqu|accreditation jusqu|"
            "inscription avant|accreditation avant|acces anticipe|reponse souhaitee|anmeldung bis|anmeldungen bis|anmeldeschluss|"
            "akkreditierung bis|akkreditierungen bis|akkreditierungsschluss|um anmeldung wird gebeten|anmelden bis|"
            "vorabexemplare|vorabzugang|신청 기한|접수 기한|신청 마감|사전 등록|등록 마감|취재 신청|참석 신청|엠바고 자료 는|엠바고 자료 를|엠바고 보도자료 는|엠바고 브리핑|엠바고 설명회|엠바고 간담회"
        )
    },
    "f": {"": "day of"},
    "F": {
        "": (
            "the following time|the following date|the following date and time|the following time and date|the following day and time|new time|revised time|updated time|new date|revised date|moved in advance|and thereafter|for immediate use thereafter|for immediate release thereafter|for immediate publication thereafter|free to use thereafter|free to publish thereafter|"
            "not a minute earlier|not a moment earlier|not a second earlier|not a minute before|and not earlier|not earlier|no earlier|no sooner|sent in advance|in advance|"
            "the following is|the following are|the following will be|the following remains|the following remain|"
            "the following information|the following story|the following text|the following report|the following paper|"
            "the following release|the following news release|the following press release|the following material|"
            "the following study|the following announcement|the following statement"
        )
    },
}
