"""The examples of CommonMark 0.31.2 through the binary: `Tests/commonmark.py HISTMARK SPEC.json`.

`export --to html --commonmark` must print what the specification's reference renderer prints, byte for byte.
"""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def printed(histmark: str, markdown: str) -> bytes:
    command = [histmark, "export", "-", "--to", "html", "--commonmark"]
    return subprocess.run(command, input=markdown.encode(), capture_output=True, check=True, timeout=10).stdout


def main() -> int:
    histmark, specification = sys.argv[1:]
    examples = json.loads(Path(specification).read_text(encoding="utf-8"))
    with ThreadPoolExecutor() as pool:
        outputs = list(pool.map(lambda example: printed(histmark, example["markdown"]), examples))
    failed = [e for e, output in zip(examples, outputs, strict=True) if output != e["html"].encode()]
    for example in failed[:10]:
        print(f"example {example['example']} ({example['section']}): {example['markdown']!r}")
    print(f"{len(examples) - len(failed)} of {len(examples)} examples of CommonMark")
    return 1 if failed or len(examples) < 600 else 0


if __name__ == "__main__":
    sys.exit(main())
