"""The tree-sitter grammar, compiled from the generated parser: its corpus, real records, noise, and Neovim's injections."""

import ctypes
import pathlib
import random
import re
import shutil
import subprocess
import sys
import warnings

import pytest
import tree_sitter

ROOT = pathlib.Path(__file__).parents[3]
GRAMMAR = ROOT / "Grammar/tree-sitter"


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    compiler = shutil.which("cc") or shutil.which("clang")
    if not compiler:
        pytest.skip("there is no C compiler")
    library = tmp_path_factory.mktemp("parser") / "histmark.so"
    sources = [GRAMMAR / "src/parser.c", GRAMMAR / "src/scanner.c"]
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-Wno-unused-but-set-variable",
                    f"-I{GRAMMAR}/src", "-o", library, *sources], check=True)
    return library


@pytest.fixture(scope="session")
def parser(library):
    function = ctypes.cdll.LoadLibrary(library).tree_sitter_histmark
    function.restype = ctypes.c_void_p
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return tree_sitter.Parser(tree_sitter.Language(function()))


def corpus():
    """Name, text and tree of each example, in the format of `tree-sitter test`."""
    for file in sorted((GRAMMAR / "test/corpus").iterdir()):
        text = file.read_bytes().decode()
        for name, body in re.findall(r"^=+\n([^\n]+)\n=+\n(.*?)(?=^=+\n[^\n]+\n=+\n|\Z)", text, flags=re.M | re.S):
            source, _, tree = body.partition("\n---\n")
            yield pytest.param(source, " ".join(tree.split()), id=name)


def shape(node):
    """A tree as the corpus writes it: named nodes, without the names of fields."""
    parts = [shape(child) for child in node.children if child.is_named]
    return f"({' '.join([node.type, *parts])})"


@pytest.mark.parametrize(("source", "tree"), list(corpus()))
def test_corpus(parser, source, tree):
    assert shape(parser.parse(source.encode()).root_node) == tree.replace("( ", "(").replace(" )", ")")


def records(folder):
    for file in sorted(folder.rglob("*.md")):
        for body in re.findall(r"^```[a-z]+ \{#[^}]*\}\n(.*?)^```$", file.read_text(), flags=re.M | re.S):
            yield file, body


@pytest.mark.parametrize("folder", ["Grammar/examples", "Sources/Gazetteer/Records"])
def test_real_records_have_no_errors(parser, folder):
    count = 0
    for file, body in records(ROOT / folder):
        root = parser.parse(body.encode()).root_node
        assert not root.has_error, f"{file}: {body}"
        assert "malformed_line" not in shape(root), f"{file}: {body}"
        count += 1
    if count == 0:
        pytest.skip(f"there are no records in {folder}")


def examples():
    """Body and outline of each record that stands alone in an example of the specification."""
    for chapter in sorted((ROOT / "Grammar").glob("[0-9]*.md")):
        for text, outline in re.findall(r"^```` example\n(.*?)^\.\n(.*?)^````$", chapter.read_text(), flags=re.M | re.S):
            closed = re.findall(r"^```(?:[a-z]+ )\{#[^}\n]*\}\n(.*?)^```$", text, flags=re.M | re.S)
            if len(closed) == 1 and outline.count("record\n") == 1 and "unclosed" not in outline:
                yield pytest.param(closed[0].replace("→", "\t"), outline, id=f"{chapter.stem}: {text.splitlines()[0]}")


@pytest.mark.parametrize(("body", "outline"), list(examples()))
def test_examples_of_the_specification(parser, body, outline):
    """The lines of a record are what the parser says they are."""
    kinds = {"name": "fieldName", "comment": "recordComment", "malformed_line": "malformedField"}
    found = []

    def walk(node):
        if node.type in kinds:
            found.append((kinds[node.type], node.text.decode().strip()))
        for child in node.children:
            walk(child)

    walk(parser.parse(body.encode()).root_node)
    # A full-width colon, which the parser takes for a colon and reports, is malformed here.
    outline = re.sub(r'fieldName "(.*)"\n *fieldColon "："\n *fieldValue "(.*)"', r'malformedField "\1：\2"', outline)
    wanted = re.findall(r'^ *(fieldName|recordComment|malformedField) "(.*)"$', outline, flags=re.M)
    assert found == wanted


def test_noise_is_taken_as_it_is(parser):
    """Whatever the text, parsing ends, and the tree covers it."""
    source = random.Random(1951)
    characters = "ab1X-.:;#@=[]{}~?%/ \t\n\r\0é日𝕀："
    for _ in range(2000):
        text = "".join(source.choice(characters) for _ in range(source.randrange(60))).encode()
        root = parser.parse(text).root_node
        assert root.end_byte <= len(text)


def test_the_parser_is_generated_from_the_grammar(tmp_path):
    generator = shutil.which("tree-sitter")
    if not generator:
        pytest.skip("tree-sitter is not installed")
    copy = tmp_path / "grammar"
    shutil.copytree(GRAMMAR, copy)
    subprocess.run([generator, "generate", "--no-bindings"], cwd=copy, check=True)
    for name in ["parser.c", "grammar.json", "node-types.json"]:
        assert (copy / "src" / name).read_text() == (GRAMMAR / "src" / name).read_text(), "run tree-sitter generate"


def test_neovim_injects_it_into_markdown(library, tmp_path):
    nvim = pathlib.Path(sys.executable).parent / "nvim"
    if not nvim.exists():
        pytest.skip("there is no wheel of Neovim for this machine")
    (tmp_path / "parser").mkdir()
    shutil.copy(library, tmp_path / "parser/histmark.so")
    document = tmp_path / "article.md"
    document.write_text("# Title\n\n```treaty {#t}\nsigned: 1951-09-08 San Francisco\n```\n")
    script = tmp_path / "test.lua"
    script.write_text("""
vim.treesitter.start()
vim.treesitter.get_parser():parse(true)
local captures = vim.treesitter.get_captures_at_pos(0, 3, 8)
local found = vim.tbl_map(function(each) return each.lang .. ':' .. each.capture end, captures)
vim.fn.writefile(found, vim.env.OUT)
vim.cmd('qall!')
""")
    subprocess.run([nvim, "--clean", "--headless", "--cmd", f"set rtp^={tmp_path},{ROOT}/Editors/nvim", document,
                    "-c", f"luafile {script}"], check=True, timeout=60, env={"OUT": str(tmp_path / "out"), "PATH": "/usr/bin:/bin",
                    "HOME": str(tmp_path)})
    assert "histmark:number" in (tmp_path / "out").read_text().split()
