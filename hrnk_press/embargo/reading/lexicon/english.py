"""English words of embargo lines. The kinds are explained in `kinds`."""

# Before "before" or "after": how far a time lies from another.
_UNITS = "minute minutes hour hours hr hrs day days week weeks morning evening night month months"

PHRASES: dict[str, dict[object, str]] = {
    "M": {
        1: "january|jan",
        2: "february|feb",
        4: "april|apr",
        6: "june|jun",
        7: "july|jul",
        8: "august|aug",
        9: "september|sept|sep",
        10: "october|oct",
        11: "november|nov",
        12: "december|dec",
    },
    "m": {3: "march", 5: "may"},
    "W": {
        0: "monday|easter monday",
        1: "tuesday|tues|tue",
        2: "wednesday|weds",
        3: "thursday|thurs|thur|thu",
        4: "friday|fri",
        5: "saturday|easter saturday",
        6: "sunday|easter sunday|easter day",
    },
    "w": {0: "mon", 2: "wed", 5: "sat", 6: "sun"},
    "R": {
        0: "today|tonight|this morning|this afternoon|this evening",
        1: "tomorrow",
        2: "day after tomorrow|overmorrow",
    },
    "A": {
        "morning": "in the morning",
        "afternoon": "in the afternoon",
        "evening": "in the evening",
        "night": "at night|in the night",
    },
    "N": {"noon": "noon|midday|mid day|12noon"},
    "X": {"midnight": "midnight|mid night"},
    "H": {"hours": "hrs|hr|hours|hour", "h": "h", "o'clock": "o clock|oclock"},
    "T": {"time": "time|times"},
    "K": {
        "time": "time zone|timezone|zone :|zona :|zeitzone|zona horaria|zone horaire|fuseau|day :|tag :|dia :|jour :|요일 :"
    },
    "L": {"local": "local"},
    "f": {"": "of|the"},
    "F": {
        "": (
            "earlier than|sooner than|at|on|the|of|from|until|till|til|before|after|by|is|in|and|this|that|for|to|as|per|be|or|"
            "will|not|a|an|or later|it|its|all|our|your|please|note|strictly|under|strict|"
            "until after|up to|prior to|ahead of|until start of business|until the start of business|"
            "until opening of business|until the opening of business|effective|for release of|for the release of|hold for the release of|for release on bail|"
            "for release from prison|for release from custody|starting|beginning|only|any"
        ),
    },
    "C": {
        "embargo": (
            "embargo|embargo date|embargo time|embargo lifts|embargo lift|"
            "embargo lift date|embargo lift time|embargo ends|embargo expires|embargo expiry|embargo end|"
            "embargo will lift|embargo will be lifted|embargo is to be lifted|embargo to be lifted|"
            "embargo on this|embargo on the report|embargo on the release|embargo on the story|embargo on the study|"
            "embargo on the paper|embargo on the survey|embargo on the material|embargo on the news|embargo on our|"
            "embargo on these|embargo is lifted at|embargo is lifted on|embargo is lifted from|embargo deadline|"
            "press embargo|media embargo|news embargo|"
            "lift time|lift date|lift date and time|nda lifts|nda lift|nda expires|nda ends|nda until|coverage embargo|review embargo"
        ),
        "then": (
            "embargoed until then|embargo until then|under embargo until then|embargoed until this time|"
            "embargoed until that time|embargoed until this date and time|embargoed till then|"
            "embargo holds until then|embargo stands until then|embargo applies until then|embargo remains until then|"
            "embargo stays until then|until then embargoed|until then under embargo|until then it is embargoed|"
            "until then it is under embargo|until then it remains embargoed|until then it remains under embargo|"
            "until then the embargo applies|until then the embargo holds|embargo till then|embargo holds till then"
        ),
        "bare": "lifts at|lift at|lifts on|lifts",
        "embargoed": (
            "embargoed|embargoed until|embargoed till|embargoed to|embargo until|embargo till|embargoed for|"
            "embargoed for release|embargoed for release until|embargoed for publication|"
            "under embargo until|under embargo|under strict embargo|under strict embargo until|"
            "strict embargo|strictly embargoed|strictly embargoed until|embargoed copy|embargoed material|"
            "is embargoed|are embargoed|embargoed from|embargo for|embargo to"
        ),
        "mentioned": (
            "honor the embargo|honour the embargo|respect the embargo|respect our embargo|respect this embargo|"
            "observe the embargo|observe this embargo|note the embargo|"
            "once the embargo lifts|once the embargo is lifted|once embargo lifts|"
            "when the embargo is lifted|when embargo lifts|after the embargo lifts|after the embargo is lifted|"
            "after embargo lifts|once the embargo has lifted|after the embargo has lifted|"
            "as soon as the embargo lifts|as soon as the embargo is lifted|until the embargo lifts|"
            "until the embargo is lifted|until embargo lifts|before the embargo lifts|"
            "before the embargo is lifted|once the embargo expires|"
            "after the embargo expires|once the embargo ends|after the embargo ends|"
            "after the embargo|at embargo lift|upon embargo lift|after embargo|post embargo|"
            "once the embargo has been lifted|once the embargo has expired|after the embargo has been lifted|"
            "after the embargo has expired|when the embargo has lifted|until the embargo expires|"
            "until the embargo has been lifted|prior to the embargo|before the embargo|ahead of the embargo|"
            "the embargo lifting|embargo lifting|once embargo is lifted|when embargo is lifted|"
            "after embargo is lifted|once embargo expires|after embargo expires|once embargo has lifted"
        ),
    },
    "V": {
        "event": (
            "until delivery|until delivered|upon delivery|on delivery|time of delivery|until time of delivery|until time of publication|until the time of publication|"
            "until the time of delivery|until the speech|until the start of|until start of|until the beginning of|"
            "until commencement of|until the end of|until the conclusion of|until after the speech|"
            "until the speech begins|until the speech is delivered|until he speaks|until she speaks|"
            "until they speak|until he begins speaking|until she begins speaking|until the statement is made|"
            "until the announcement|until announced|until publication|until published|until the paper is published|"
            "until the report is published|until presentation|until presented|until the vote|until the hearing|"
            "until the press conference|until conclusion of|when the speech begins|when delivered|"
            "until after delivery|as delivered|until it is delivered|at time of delivery|at the time of delivery|"
            "until the witness testifies|until testimony begins|until the meeting begins|"
            "until the briefing begins|until the briefing starts|until the press conference begins|"
            "until the press conference starts|until the hearing begins|until the event begins|until the event starts|"
            "until the ceremony begins|until the launch event|until the market closes|until market close|"
            "until close of trading|until markets open|start of the speech|start of speech"
        ),
        "rider": "embargoed against delivery|embargo against delivery|under embargo against delivery|embargo : against delivery|check against delivery|please check against delivery|checked against delivery",
    },
    "J": {
        "notice": (
            "until further notice|till further notice|until notified|until we notify you|until you hear from us|"
            "pending further notice|pending notice|pending confirmation|pending approval|pending clearance|"
            "until advised|until further advised|until otherwise advised|until confirmed|until cleared|"
            "until approved|until we confirm|until released by|until we release it|indefinitely|"
            "embargoed indefinitely|hold indefinitely|do not publish yet|hold for confirmation|"
            "not yet for release|not yet for publication|hold for clearance|hold for approval|hold pending|"
            "until we give the go ahead|until instructed|until given the go ahead|until the all clear|"
            "awaiting clearance|awaiting approval|until authorized|until authorised|until released|until clearance|"
            "until approval|embargoed pending|until signed off|until confirmation|until you receive confirmation|until you receive our confirmation|until you have our confirmation|until sign off|until otherwise notified|until told otherwise"
        ),
        "soft": (
            "hold|on hold|hold all copy|not for release|not for publication|not for broadcast|do not publish|"
            "do not release|do not distribute|do not share|hold this story|hold this release"
        ),
    },
    "G": {
        "none": (
            "is not under embargo|are not under embargo|is not under an embargo|is not under any embargo|is not embargoed|"
            "are not embargoed|isn t embargoed|isn t under embargo|aren t embargoed|is not subject to embargo|"
            "is not subject to an embargo|is not subject to any embargo|are not subject to any embargo"
        ),
        "immediate": (
            "for immediate release|for immediate publication|for immediate use|for immediate distribution|"
            "immediate release|release immediately|for release immediately|for release upon receipt|"
            "for release on receipt|release on receipt|release upon receipt|for use on receipt|"
            "for use upon receipt|release at will|for release at will|at will|release : immediate|release : immediately|"
            "publication : immediate|use : immediate|"
            "release : upon receipt|for release : upon receipt|for release : on receipt|embargoed : no|embargo none|no embargo|no embargo applies|not subject to embargo|not subject to any embargo|not subject to an embargo|under no embargo|"
            "not embargoed|never under embargo|not under an embargo|not under any embargo|"
            "not under embargo|without embargo|"
            "embargo immediate|embargo immediate release|embargo n / a|embargo not applicable|"
            "embargo : none|embargo : immediate|embargo : immediate release|embargo : n / a|embargo : not applicable|"
            "embargo : no|free for immediate use|for release now|for release : immediate|for release : immediately|"
            "for release : now|for instant release|release immediate|free to use|free to publish immediately|embargo : nil|embargo nil"
        ),
    },
    "l": {
        "lifted": (
            "embargo lifted|embargo has been lifted|embargo has now been lifted|embargo has lifted|"
            "embargo has now lifted|embargo is now lifted|embargo is lifted|embargo now lifted|embargo was lifted|"
            "embargo has expired|embargo expired|embargo has passed|embargo passed|embargo is over|embargo over|"
            "embargo has ended|embargo is off|no longer embargoed|no longer under embargo|"
            "no longer under an embargo|released from embargo|out of embargo|embargo ended|embargo removed|"
            "embargo has been removed|embargo cancelled|embargo has been cancelled|embargo withdrawn|"
            "embargo has been withdrawn|previously embargoed|formerly embargoed|"
            "was embargoed|were embargoed|had been embargoed|was under embargo|were under embargo|"
            "had been under embargo|was embargoed until|were embargoed until|was under embargo until|"
            "were under embargo until|embargo had been|embargo was"
        ),
        "over": (
            "has been lifted|have been lifted|has now been lifted|was lifted|were lifted|is lifted as of|"
            "has since been lifted|has expired"
        ),
        "habit": "embargo policy|embargo policies|each|every|usually|typically|normally|traditionally|always|mondays|tuesdays|wednesdays|thursdays|fridays",
        "mention": (
            "embargo broken|broke the embargo|broke its embargo|breaking the embargo|breaking embargo|"
            "embargo breach|breach of embargo|breach of the embargo|breached the embargo|break the embargo|"
            "breaks the embargo|break embargo|violated the embargo|embargo violation|violating the embargo|"
            "violate the embargo|embargo rules|embargo system|"
            "agreed to the embargo|agree to the embargo|agreed to an embargo|accept the embargo|"
            "accepted the embargo|embargo agreement|embargo agreements|embargo request|lift the embargo|"
            "lifting the embargo|embargo terms|embargo conditions|embargo access|"
            "embargo list|embargo lists|embargo process|about embargoes|about embargos|use embargoes|"
            "embargoes|embargos|thesis embargo|embargo period|embargo is a|an embargo is|embargo journalism|embargo watch"
        ),
    },
    "n": {
        "trade": (
            "arms embargo|arms embargoes|arms embargos|weapons embargo|oil embargo|trade embargo|trade embargoes|"
            "gas embargo|coal embargo|grain embargo|food embargo|economic embargo|military embargo|fuel embargo|"
            "export embargo|import embargo|financial embargo|diplomatic embargo|naval embargo|flight embargo|"
            "technology embargo|energy embargo|diamond embargo|timber embargo|goods embargo|luxury goods embargo|"
            "un embargo|u n embargo|us embargo|eu embargo|security council embargo|cuban embargo|cuba embargo|"
            "embargo against|sanctions embargo|total embargo|partial embargo|embargo act|shipping embargo|"
            "seafood embargo|steel embargo|chip embargo"
        ),
        "embargo on": "embargo on|embargo over|embargoes on|embargoed goods|embargo of|embargoed country|embargoed countries",
        "territory": (
            "no access|no use|no resale|no re sale|restrictions|restriction|territorial|territories|territory|"
            "north america|south america|latin america|scandinavia|nordics|benelux|middle east|worldwide|asia|africa|"
            "geo restricted|geoblocked|geo blocked|broadcast restrictions|not for use in"
        ),
    },
    "e": {
        "date": "date",
        "label": (
            "issued|issue date|date issued|sent|dated|posted|updated|last updated|distributed|distribution date|"
            "date sent|emailed|received|created|issued on|issued at|date of issue|press release date|"
            "prepared|written|filed"
        ),
        "event": (
            "press conference|press briefing|news conference|briefing|webinar|interview|interviews|hearing|"
            "media call|conference call|teleconference|media briefing|event|reception|registration|"
            "accreditation|rsvp|doors open|panel|seminar|livestream|live stream|webcast|photo call|photocall|"
            "launch event|deadline|deadlines|available for interview"
        ),
    },
    "Q": {
        "vague": (
            "about|around|approximately|approx|circa|roughly|shortly after|soon after|early|late|mid|"
            "sometime|some time|expected|estimated|likely|probably|tentative|tentatively|"
            "or thereabouts|ish|at or after|on or after|or shortly thereafter|provisionally|provisional"
        ),
        "conditional": (
            "would be|would lift|might be|might lift|could be|could lift|may lift|may be lifted|if agreed|if approved|"
            "if confirmed|not after|unless|whichever|or earlier|or when|or upon|or until|or on publication|if earlier|if later|"
            "at the latest|at the earliest|or whenever|subject to|depending on|or as soon as|"
            "or once|or after publication|until or unless|provided that|subject to change"
        ),
        "changed": (
            "changed|moved|brought forward|postponed|delayed|rescheduled|instead of|originally|formerly|"
            "was previously|previously|ignore|disregard|cancelled|canceled|withdrawn|rescinded|superseded|"
            "supersedes|brought back|"
            "extended|extended by|pushed back|no longer|rather than|not anymore"
        ),
        "placeholder": (
            "tbd|tbc|tba|tk|xx|xxx|xxxx|to be confirmed|to be determined|to be announced|to be decided|"
            "to follow|to come|insert date|insert time|date here|time here|dd|mm|yyyy|yy|hh|nn|"
            "lorem|ipsum|to be advised|will be confirmed|not yet confirmed|to be set|to be agreed"
        ),
        "not-press": "seized|seizure|impounded|smuggled|tanker|lock up",
        "relative": (
            "eve|later|less|minus|plus|week|weeks|fortnight|following|preceding|hence|beforehand|afterwards|"
            "eve of|a week|"
            + "|".join(
                f"{unit} {relation}"
                for unit in _UNITS.split()
                for relation in ("before", "after", "later", "earlier", "prior", "prior to", "from")
            )
        ),
        "other-day": "next day|previous day|following day|day following|preceding day|day preceding",
        "word-time": "half past|quarter past|quarter to|minutes past|minutes to|minute past",
    },
}
