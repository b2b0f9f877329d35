"""Whether anything about a release may be public: one function, which every public output asks."""

from hrnk_press.embargo.state import State


def may_be_public(state: State) -> bool:
    """Whether words, names of files, or the mere existence of a release in that state may be seen outside.

    Only once a lift stands: time alone opens nothing, and a hold or a kill closes it again. What came
    from an archive was public before this office knew of it, and never leaves through it.
    """
    return state is State.PUBLIC
