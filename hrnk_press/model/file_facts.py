"""What an attached file tells besides what it shows."""

from hrnk_press.frozen import frozen


@frozen
class FileFacts:
    """What was found inside an attachment; empty for kinds of files that are not looked into.

    `text` is its words, as far as they are needed to find an embargo line, paragraphs parted by a
    blank line. `authors` are the people that its hidden fields name. `comments` and `changes` are the
    remarks and the tracked changes in it. `position`: whether a picture says where it was taken.
    `problem` says why the file could not be looked into; `closed`: it is of a kind that may hide something, and
    that nothing looks into.
    """

    text: str = ""
    authors: tuple[str, ...] = ()
    comments: int = 0
    changes: int = 0
    position: bool = False
    problem: str = ""
    closed: bool = False
