"""The text of the release that is made of every page in a folder, as a JSON list; read by two processes."""

import json
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from hrnk_press.desk.load import PressOffice, open_office
from hrnk_press.drafting.archive.compose import release_text
from hrnk_press.drafting.archive.page import read_page
from hrnk_press.drafting.archive.pages.source import read_source
from hrnk_press.workspace.locate import Workspace

ID = "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"
CHUNK = 25
_offices: list[PressOffice] = []


def begin(office: Path) -> None:
    """Open the office once in each process."""
    _offices.append(open_office(Workspace(office)))


def text_of(file: Path) -> str:
    """The words of the release that is made of that page."""
    source = read_source(file.read_bytes(), file.name)
    (item,) = read_page(source, _offices[0].registry, _offices[0].office).items
    return f"{item.headline}\n{item.subheadline}\n{release_text(item, id=ID)}"


def main(office: Path, folder: Path) -> None:
    """Print the texts, in the order of the pages' names."""
    context = get_context("forkserver")
    context.set_forkserver_preload(["benchmarks.read_pages"])
    with ProcessPoolExecutor(2, context, begin, (office,)) as pool:
        texts = list(pool.map(text_of, sorted(folder.glob("*.html")), chunksize=CHUNK))
    print(json.dumps(texts))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
