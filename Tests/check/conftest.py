"""What the tests of `histmark check` as a program share: the binary, and a project to check."""

import os
import pathlib
import subprocess

import pytest

HISTMARK = os.environ["HISTMARK_TEST_BINARY"]

DOCUMENT = """\
# Relations of 1951

## Fun fact

## Peace & «friendship», 100%: a, b

```traety {#peace}
title: A <treaty>
signed: 196x
```

```treaty {#joint}
title: Joint Declaration 𝕀 日ソ
signed: 1956-10-19 Moscow
in-force: 1955
```

<!-- histmark-ignore emty-section: to be written -->
日本 signed it on Sunday, 8 September 1951. See [it](missing.md) and [the declaration](#joint).
"""


# Root reads and writes all, unless it goes without that.
BY_PERMISSION = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []


class Project:
    def __init__(self, folder):
        self.folder = folder
        self.caches = folder / ".caches"

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def run(self, *arguments, status=None, prefix=(), **options):
        environment = {k: v for k, v in os.environ.items() if not k.startswith("HISTMARK_")}
        environment["HISTMARK_CACHE_DIR"] = str(self.caches)
        environment.update(options.pop("env", {}))
        done = subprocess.run(
            [*prefix, HISTMARK, *map(str, arguments)], cwd=options.pop("cwd", self.folder), capture_output=True, env=environment, timeout=60, **options
        )
        if status is not None:
            assert done.returncode == status, done.stderr.decode()
        return done

    def check(self, *arguments, status=None, **options):
        return self.run("check", *arguments, status=status, **options).stdout.decode()


@pytest.fixture
def project(tmp_path):
    project = Project(tmp_path)
    project.write("histmark.json", "{}\n")
    project.write("a folder/relations.md", DOCUMENT)
    project.write("sound.md", "# Sound\n\nNothing is wrong here.\n")
    return project
