"""Asking whether a web page is there."""

from hrnk_press.model.page_answer import PageAnswer

_SECONDS = 10


def page_at(address: str) -> PageAnswer:
    """What answers at that http or https address, redirections followed; nothing of the page is read.

    It waits at most ten seconds for the answer of each address. What goes wrong is the answer's `problem`.
    """
    from http.client import HTTPException
    from urllib.error import HTTPError, URLError
    from urllib.request import Request, urlopen

    request = Request(address, headers={"User-Agent": "hrnk-press"})  # noqa: S310  (schemes: its schema)
    try:
        with urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310
            return PageAnswer(address, answer.geturl(), answer.status)
    except HTTPError as refusal:
        with refusal:
            return PageAnswer(address, refusal.geturl() or address, refusal.code)
    except URLError as error:
        return PageAnswer(address, problem=_said(error.reason))
    except (OSError, HTTPException, ValueError) as error:
        return PageAnswer(address, problem=_said(error))


def _said(reason: object) -> str:
    if isinstance(reason, OSError) and reason.strerror:
        return reason.strerror
    return str(reason) or type(reason).__name__
