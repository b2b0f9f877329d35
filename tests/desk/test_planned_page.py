"""Failure mode F19: the page of a release was already there, on a real web server."""

# ruff: noqa: N802

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from hrnk_press.desk.check import check
from hrnk_press.model.event import Occasion
from hrnk_press.workspace.locate import Workspace
from tests.desk.conftest import INSTANT, MINUTE, SLUG, edit, lift_at, occasions


@contextmanager
def site(status: int) -> Iterator[tuple[str, list[str]]]:
    """A site that answers every question so; its address, and the paths that it was asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(status)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", asked
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize(
    ("status", "found"), [(200, ["TIM018"]), (404, []), (403, []), (503, ["TIM019"])]
)
def test_F19_a_page_that_answers_before_the_lift_is_an_error(
    ws: Workspace, status: int, found: list[str]
) -> None:
    with site(status) as (address, asked):
        edit(ws, "place =", f'public_url = "{address}/survey"\nplace =')
        assert check(ws, INSTANT - MINUTE, [SLUG], select=["TIM018", "TIM019"]).findings == ()
        assert asked == []
        findings = check(ws, INSTANT - MINUTE, [SLUG], select=["TIM"], online=True).findings
        assert [it.code for it in findings] == found
        assert asked == ["/survey"]


def test_F19_nobody_asks_for_the_page_of_what_is_public(ws: Workspace) -> None:
    with site(200) as (address, asked):
        edit(ws, "place =", f'public_url = "{address}/survey"\nplace =')
        lift_at(ws, INSTANT)
        assert Occasion.LIFTED in occasions(ws)
        assert not check(ws, INSTANT + MINUTE, [SLUG], select=["TIM"], online=True).findings
        assert asked == []


def test_F19_an_address_that_does_not_answer_is_no_all_clear(ws: Workspace) -> None:
    with site(200) as (address, _):
        pass
    edit(ws, "place =", f'public_url = "{address}/survey"\nplace =')
    (finding,) = check(ws, INSTANT - MINUTE, [SLUG], select=["TIM"], online=True).findings
    assert finding.code == "TIM019"
    assert "Connection refused" in finding.message
