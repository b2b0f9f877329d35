"""`hrnk-press embargo hooks mail-duty`."""

from collections.abc import Iterator
from functools import partial

from hrnk_press.cli import clock
from hrnk_press.cli.data import as_data
from hrnk_press.cli.options import read_source
from hrnk_press.cli.reply import Line, Reply
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.mail_duty import DutyMail, mail_duty

EXAMPLES = """
hrnk-press embargo hooks mail-duty < told.json    by hand; in press.toml:
  [[hooks]]
  on = "on_waiting"
  command = ["hrnk-press", "embargo", "hooks", "mail-duty"]
"""


def run() -> Reply:
    """Mail whoever is on duty, through this machine's sendmail; a hook for press.toml.

    It reads what hooks are told from standard input. It writes to those on duty ([[duty]] in press.toml, their
    addresses in contacts.toml), and where nobody is, to the office's own address. A lift that is near is
    mailed only where something stands in its way. The mail names the release by its folder and says no
    headline.
    """
    result = mail_duty(read_source("-"), clock.now())
    return Reply(data=as_data(result), screen=partial(_screen, result))


def _screen(result: DutyMail, paper: Paper) -> Iterator[Line]:
    del paper
    if result.recipients:
        yield (f"Mailed {', '.join(result.recipients)}: {result.subject}",)
    else:
        yield ("Nothing stands in the way; no mail was sent.",)
