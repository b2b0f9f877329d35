"""What there is to say to whoever has a text read in."""

from hrnk_press.frozen import frozen


@frozen
class Note:
    """Something the reader of an announcement should know: line of the text (from 1; 0 for none), what, what to do."""

    line: int
    message: str
    hint: str = ""
