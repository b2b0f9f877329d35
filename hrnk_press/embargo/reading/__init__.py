"""Reading embargo lines: English, Korean, German, Spanish, French. Never a guess."""

from hrnk_press.embargo.reading.read import read
from hrnk_press.embargo.reading.result import Possible, Problem, Reading, Verdict

__all__ = ["Possible", "Problem", "Reading", "Verdict", "read"]
