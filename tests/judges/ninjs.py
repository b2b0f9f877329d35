"""Items for newsrooms against the schemas of the IPTC, formats checked:

    python ninjs.py SCHEMAS FOLDER...

reads `ninjs-3.1.json`, `ninjs-2.2.json` and `ninjs-1.6.json` in each folder.
"""

import json
import sys
from pathlib import Path

from jsonschema.validators import validator_for


def faults(schemas: Path, folder: Path) -> list[str]:
    """What each schema has to say about its item in that folder."""
    found = []
    for version in ("3.1", "2.2", "1.6"):
        schema = json.loads((schemas / f"ninjs{version.replace('.', '')}.json").read_text("utf-8"))
        item = json.loads((folder / f"ninjs-{version}.json").read_text("utf-8"))
        validator = validator_for(schema)
        validator.check_schema(schema)
        checked = validator(schema, format_checker=validator.FORMAT_CHECKER)
        found += [
            f"{folder.name} {version}: {it.json_path}: {it.message[:200]}"
            for it in checked.iter_errors(item)
        ]
    return found


def main(schemas: Path, folders: list[Path]) -> None:
    if not schemas.is_dir():
        print(f"left out: no schemas in {schemas.name}")
        return
    found = [fault for folder in folders for fault in faults(schemas, folder)]
    if found or not folders:
        sys.exit("\n".join(found) or "no item to read")
    print(f"{len(folders)} items valid in three versions of ninjs")


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(it) for it in sys.argv[2:]])
