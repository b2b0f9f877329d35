"""The kinds of terms. One letter each, so that a line's shape is a string to match patterns against.

Numbers: `1` `2` `3` by their digits, `4` four digits, `0` four digits that start with a zero, `6`
`8` six and eight, `5` any other. Spaces, line breaks and punctuation stand for themselves.

| kind | what                                   | kind | what                                          |
|------|----------------------------------------|------|-----------------------------------------------|
| M m  | month; m only beside a number          | C    | cue: embargo                                  |
| W w  | weekday; w only before a day number    | E    | cue: for release at, not before, …            |
| R    | today, tomorrow                        | V    | until delivery, check against delivery        |
| A    | a.m., p.m. after the hour              | J    | hold, until further notice                    |
| B    | the same before the hour (오전)        | G    | for immediate release                         |
| H I h| hour, minute, "and a half" words       | l    | talk of a lifted or broken embargo            |
| N X  | noon, midnight                         | n    | arms embargoes, territories                   |
| O    | ordinal ending                         | e    | labels of other times: issued, press conference |
| Y V D| 년, 월 (as `V`), 일 after a number     | Q    | words that make a time uncertain              |
| Z z  | zone; z only beside a clock time       | F f  | small words without weight; `f` in dates, too |
| U    | UTC or GMT, may take an offset         | x    | any other word                                |
| P    | place; a zone beside a clock or "time" | u    | an address, a number that is a name           |
| T K L| "time" after, before a place; "local"  | t    | the T of ISO 8601                             |
"""
