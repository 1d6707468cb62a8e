"""The configurations for editors and for continuous integration that cannot be run here are at least valid, say the same
command, and know the same kinds of record as the binary.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tomllib

import pytest
import yaml

ROOT = pathlib.Path(__file__).parents[3]
EDITORS = ROOT / "Editors"
HISTMARK = os.environ["HISTMARK_TEST_BINARY"]
TOOLS = pathlib.Path(sys.executable).parent


def read_json(path):
    """JSON, with whole-line comments where the editor allows them."""
    return json.loads(re.sub(r"^\s*//.*$", "", path.read_text(), flags=re.M))


def read_toml(path):
    return tomllib.loads(path.read_text())


def helix():
    configuration = read_toml(EDITORS / "helix/languages.toml")
    server = configuration["language-server"]["histmark"]
    assert [language["name"] for language in configuration["language"]] == ["markdown", "bibtex"]
    assert all(language["language-servers"][0] == "histmark" for language in configuration["language"])
    return [server["command"], *server["args"]]


def sublime():
    client = read_json(EDITORS / "sublime/LSP.sublime-settings")["clients"]["histmark"]
    assert client["selector"] == "text.html.markdown"
    return client["command"]


def kate():
    servers = read_json(EDITORS / "kate/settings.json")["servers"]
    assert re.search(servers["bibtex"]["highlightingModeRegex"], "BibTeX")
    server = servers["markdown"]
    assert re.search(server["highlightingModeRegex"], "Markdown")
    return server["command"]


def jetbrains():
    template = read_json(EDITORS / "jetbrains/histmark/template.json")
    assert template["fileTypeMappings"][0]["languageId"] == "markdown"
    return template["programArgs"]["default"].split()


def coc():
    server = read_json(EDITORS / "vim/coc-settings.json")["languageserver"]["histmark"]
    assert server["filetypes"] == ["markdown", "bib"]
    return [server["command"], *server["args"]]


@pytest.mark.parametrize("editor", [helix, sublime, kate, jetbrains, coc])
def test_the_command(editor):
    assert editor() == ["histmark", "lsp"]


def test_zed():
    extension = read_toml(EDITORS / "zed/extension.toml")
    package = read_toml(EDITORS / "zed/Cargo.toml")["package"]
    assert extension["language_servers"]["histmark"]["languages"] == ["Markdown"]
    assert extension["version"] == package["version"]
    assert "register_extension!" in (EDITORS / "zed/src/lib.rs").read_text()


def test_vim(tmp_path):
    nvim = TOOLS / "nvim"
    if not nvim.exists():
        pytest.skip("there is no wheel of Neovim for this machine")
    (tmp_path / "autoload").mkdir()
    (tmp_path / "autoload/lsp.vim").write_text(
        "function! lsp#register_server(server)\n  let g:vim_lsp = a:server.cmd({})\nendfunction\n")
    script = tmp_path / "test.vim"
    script.write_text(f"""
set runtimepath+={tmp_path}
function! LspAddServer(servers)
  let g:yegappan = [a:servers[0].path] + a:servers[0].args
endfunction
source {EDITORS}/vim/histmark.vim
doautocmd User lsp_setup
doautocmd User LspSetup
filetype plugin on | syntax on
edit {ROOT}/Grammar/examples/ussr-japan/revised.md
call search('^signed:')
let g:syntax = synIDattr(synID(line('.'), 1, 1), 'name')
call writefile([json_encode([g:vim_lsp, g:yegappan, g:syntax])], '{tmp_path}/out')
quit
""")
    subprocess.run([nvim, "--headless", "-u", "NONE", "-i", "NONE", "-n", "-S", script], check=True, timeout=60)
    assert json.loads((tmp_path / "out").read_text()) == [["histmark", "lsp"], ["histmark", "lsp"], "histmarkFieldName"]


def test_the_action_is_valid():
    subprocess.run(
        [TOOLS / "check-jsonschema", "--builtin-schema", "vendor.github-actions", ROOT / "action.yml"], check=True)


def test_the_workflows_are_valid():
    workflows = sorted((ROOT / ".github/workflows").iterdir())
    subprocess.run([TOOLS / "check-jsonschema", "--builtin-schema", "vendor.github-workflows", *workflows], check=True)


def test_the_job_for_gitlab_is_valid():
    job = ROOT / ".github/packaging/gitlab/histmark.gitlab-ci.yml"
    subprocess.run([TOOLS / "check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", job], check=True)
    [line] = re.findall(r"histmark (check --format gitlab) ", job.read_text())
    assert set(re.findall(r"--[a-z-]+", line)) <= set(re.findall(r"--[a-z][a-z-]*", help_of_check()))
    assert "gitlab" in help_of_check()


def test_the_hooks_are_valid():
    subprocess.run([TOOLS / "pre-commit", "validate-manifest", ROOT / ".pre-commit-hooks.yaml"], check=True)


def help_of_check():
    return subprocess.run([HISTMARK, "check", "--help"], capture_output=True, text=True, check=True).stdout


def test_hooks_and_action_use_options_that_exist():
    known = set(re.findall(r"--[a-z][a-z-]*", help_of_check()))
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    steps = yaml.safe_load((ROOT / "action.yml").read_text())["runs"]["steps"]
    commands = [hook["entry"] for hook in hooks]
    commands += [command for step in steps for command in re.findall(r'"\$histmark" (check .*)', step.get("run", ""))]
    assert len(commands) == len(hooks) + 2
    for command in commands:
        assert set(re.findall(r"(--[a-z][a-z-]*)", command)) <= known, command


def test_the_steps_of_the_action_are_scripts(tmp_path):
    for step in yaml.safe_load((ROOT / "action.yml").read_text())["runs"]["steps"]:
        if "run" in step:
            subprocess.run(["bash", "-n"], input=step["run"], text=True, check=True)


def test_the_action_checks(tmp_path):
    """The steps that check and that write SARIF, run as GitHub runs them."""
    steps = {step["name"]: step for step in yaml.safe_load((ROOT / "action.yml").read_text())["runs"]["steps"]}
    (tmp_path / "histmark").mkdir()
    (tmp_path / "histmark/histmark").symlink_to(pathlib.Path(HISTMARK).resolve())
    article = ROOT / "Grammar/examples/ussr-japan"

    def run(path, step="Check"):
        output = tmp_path / "output"
        output.write_text("")
        environment = os.environ | {"RUNNER_TEMP": str(tmp_path), "GITHUB_OUTPUT": str(output), "OPTIONS": "",
                                    "PATHS": f"{path}\n", "GITHUB_ACTION_PATH": str(ROOT)}
        ran = subprocess.run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", steps[step]["run"]], env=environment, cwd=ROOT,
                             capture_output=True, text=True)
        return ran.returncode, output.read_text(), ran.stdout

    def annotations(shown):
        matchers = read_json(ROOT / ".github/histmark-matcher.json")["problemMatcher"]
        found = [re.match(each["pattern"][0]["regexp"], line) for line in shown.splitlines() for each in matchers]
        return [match[5] for match in found if match]

    status, output, shown = run(article / "as-published.md")
    assert (status, output) == (1, "findings=true\n")
    assert "order-contradiction" in annotations(shown)
    status, output, shown = run(article / "revised.md")
    assert (status, output, annotations(shown)) == (0, "findings=false\n", [])
    assert run(article / "as-published.md", "Write SARIF")[0] == 0
    [sarif] = read_json(tmp_path / "histmark/histmark.sarif")["runs"]
    assert "order-contradiction" in {result["ruleId"] for result in sarif["results"]} or sarif["tool"]["driver"]["rules"]


def kinds_of_binary():
    shown = subprocess.run([HISTMARK, "kinds"], capture_output=True, text=True, check=True, cwd="/").stdout
    return sorted(re.findall(r"^([a-z]+) ", shown, flags=re.M))


@pytest.mark.parametrize(
    ("path", "pattern"),
    [
        ("Editors/nvim/lua/histmark/init.lua", r"M\.kinds = \{(.*?)\}"),
        ("Editors/vim/histmark.vim", r"map\(\[(.*?)\]"),
        ("Editors/emacs/histmark.el", r"defconst histmark-kinds '\((.*?)\)"),
        ("Grammar/tree-sitter/package.json", r"\^\(histmark\|(.*?)\)"),
        ("Grammar/textmate/histmark-markdown.tmLanguage.json", r"\]\*\((treaty[a-z|]*)\)"),
    ],
)
def test_every_list_of_kinds_is_the_binary_s(path, pattern):
    [found] = re.findall(pattern, (ROOT / path).read_text(), flags=re.S)
    assert sorted(re.findall(r"[a-z]+", found)) == kinds_of_binary()
