"""The hooks, tried by the real pre-commit on a repository with one bad document."""

import os
import pathlib
import subprocess
import sys

from conftest import BAD, ROOT

TOOLS = pathlib.Path(sys.executable).parent


def git(folder, *words):
    subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", *words], cwd=folder, check=True, capture_output=True)


def repository(folder, files):
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text)
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "All")
    return folder


def test_a_bad_document_fails_and_its_repair_passes(histmark, tmp_path):
    # pre-commit clones the repository of a hook: here one with the manifest alone, which is all that it reads.
    hooks = repository(tmp_path / "hooks", {".pre-commit-hooks.yaml": (ROOT / ".pre-commit-hooks.yaml").read_text()})
    # The error has a safe fix.
    bad = BAD.replace(" at [San Francisco](#sf-1951)", "").replace("Monday", "Saturday")
    project = repository(tmp_path / "project", {"peace.hist.md": bad, "other.md": "# Not ours\n"})
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/histmark").symlink_to(histmark)
    environment = os.environ | {"PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}", "PRE_COMMIT_HOME": str(tmp_path / "home")}

    def tried():
        return subprocess.run(
            [TOOLS / "pre-commit", "try-repo", hooks, "histmark-system", "--all-files"], cwd=project, env=environment,
            capture_output=True, text=True)

    failed = tried()
    assert failed.returncode == 1 and "malformed-field" in failed.stdout, failed.stdout + failed.stderr
    subprocess.run([histmark, "check", "--fix", "--quiet", "peace.hist.md"], cwd=project, check=True, capture_output=True)
    git(project, "add", "--all")
    passed = tried()
    assert passed.returncode == 0, passed.stdout + passed.stderr
