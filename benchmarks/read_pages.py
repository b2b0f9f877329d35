"""The text of the release that is made of every page in a folder, as a JSON list."""

import json
import sys
from pathlib import Path

from hrnk_press.desk.load import open_office
from hrnk_press.drafting.archive.compose import release_text
from hrnk_press.drafting.archive.page import read_page
from hrnk_press.drafting.archive.source import read_source
from hrnk_press.workspace.locate import Workspace

ID = "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"


def main(office: Path, folder: Path) -> None:
    """Print the texts, in the order of the pages' names."""
    press = open_office(Workspace(office))
    texts = []
    for file in sorted(folder.glob("*.html")):
        source = read_source(file.read_bytes(), file.name)
        (item,) = read_page(source, press.registry, press.office).items
        text = release_text(item, id=ID)
        texts.append(f"{item.headline}\n{item.subheadline}\n{text}")
    print(json.dumps(texts))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
