"""A session over real pipes with the capabilities that three editors announce, every message checked by pytest-lsp.

The documents are those of ../project. Positions are looked up in the text and counted in the encoding that the server chose,
so that each of them lies behind `é 日 𝕀`.
"""

import asyncio
import os
import pathlib
import shutil

import pytest
import pytest_lsp
from lsprotocol import types as lsp
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

PROJECT = pathlib.Path(__file__).parents[1] / "project"
# What a server may ask of these editors, beyond what pytest-lsp answers by itself.
FROM_SERVER = [
    lsp.CLIENT_REGISTER_CAPABILITY, lsp.CLIENT_UNREGISTER_CAPABILITY, lsp.WORKSPACE_SEMANTIC_TOKENS_REFRESH,
    lsp.WORKSPACE_CODE_LENS_REFRESH, lsp.WORKSPACE_INLAY_HINT_REFRESH,
    lsp.WORKSPACE_FOLDING_RANGE_REFRESH,
]
UNITS = {"utf-8": lambda text: len(text.encode()), "utf-16": lambda text: len(text.encode("utf-16-le")) // 2, "utf-32": len}


class Article:
    """The open article: its text as the server knows it, and positions in it."""

    def __init__(self, client: LanguageClient, folder: pathlib.Path, encoding: str):
        self.client = client
        self.folder = folder
        self.path = folder / "article.md"
        self.uri = self.path.as_uri()
        self.text = self.path.read_text()
        self.units = UNITS[encoding]
        self.version = 1

    @property
    def identifier(self):
        return lsp.TextDocumentIdentifier(uri=self.uri)

    def offset(self, words, nth=1, inside=1):
        found = -1
        for _ in range(nth):
            found = self.text.index(words, found + 1)
        return found + inside

    def position(self, offset):
        start = self.text.rfind("\n", 0, offset) + 1
        return lsp.Position(self.text.count("\n", 0, offset), self.units(self.text[start:offset]))

    def at(self, words, nth=1, inside=1):
        return {"text_document": self.identifier, "position": self.position(self.offset(words, nth, inside))}

    def marked(self, place):
        """The text of a range of the protocol within one line."""
        line = self.text.split("\n")[place.start.line]
        places = {self.units(line[:column]): column for column in range(len(line) + 1)}
        assert place.start.line == place.end.line
        return line[places[place.start.character]:places[place.end.character]]

    def line(self, location):
        text = pathlib.Path(location.uri.removeprefix("file://")).read_text() if location.uri != self.uri else self.text
        return text.split("\n")[location.range.start.line]

    def replace(self, words, replacement):
        start = self.offset(words, inside=0)
        change = lsp.TextDocumentContentChangePartial(
            range=lsp.Range(self.position(start), self.position(start + len(words))), text=replacement)
        self.text = self.text[:start] + replacement + self.text[start + len(words):]
        self.version += 1
        self.client.text_document_did_change(lsp.DidChangeTextDocumentParams(
            text_document=lsp.VersionedTextDocumentIdentifier(uri=self.uri, version=self.version), content_changes=[change]))

    async def diagnostics(self, expected):
        """Waits until the server has said exactly this many things of the article."""
        for _ in range(200):
            found = self.client.diagnostics.get(self.uri)
            if found is not None and len(found) == expected:
                return found
            await asyncio.sleep(0.05)
        raise AssertionError(f"expected {expected} diagnostics: {self.client.diagnostics.get(self.uri)}")



@pytest_lsp.fixture(
    params=["neovim", "visual_studio_code", "emacs"],
    config=ClientServerConfig(server_command=[os.environ["HISTMARK_TEST_BINARY"], "lsp"]),
)
async def client(request, lsp_client: LanguageClient, tmp_path):
    folder = tmp_path / "project"
    shutil.copytree(PROJECT, folder)

    for method in FROM_SERVER:
        lsp_client.feature(method)(lambda *_: None)

    result = await lsp_client.initialize_session(lsp.InitializeParams(
        capabilities=client_capabilities(request.param),
        root_uri=folder.as_uri(),
        workspace_folders=[lsp.WorkspaceFolder(uri=folder.as_uri(), name="project")],
    ))
    lsp_client.encoding = result.capabilities.position_encoding or "utf-16"
    yield
    await lsp_client.shutdown_session()


@pytest.fixture
def article(client, tmp_path):
    article = Article(client, tmp_path / "project", client.encoding)
    client.text_document_did_open(lsp.DidOpenTextDocumentParams(text_document=lsp.TextDocumentItem(
        uri=article.uri, language_id="markdown", version=article.version, text=article.text)))
    return article


@pytest.mark.asyncio
async def test_findings_on_opening(article):
    [found] = await article.diagnostics(1)
    assert found.code == "unknown-reference"
    assert found.source == "histmark"
    assert article.marked(found.range).removeprefix("#") == "sf-1952"
    assert found.code_description is None or found.code_description.href.startswith("http")


@pytest.mark.asyncio
@pytest.mark.parametrize("nth", [1, 2], ids=["link", "prose"])
async def test_hover_over_a_treaty(article, nth):
    hover = await article.client.text_document_hover_async(
        lsp.HoverParams(**article.at("San Francisco Peace Treaty", nth)))
    for fact in ["Treaty of Peace with Japan", "8 September 1951", "28 April 1952"]:
        assert fact in hover.contents.value
    assert hover.range is None or "San Francisco Peace Treaty" in article.marked(hover.range)


@pytest.mark.asyncio
async def test_hover_over_nothing(article):
    hover = await article.client.text_document_hover_async(lsp.HoverParams(**article.at("much has been written")))
    assert hover is None


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("words", "inside", "line"),
    [
        ("(#sf-1951)", 3, "```treaty {#sf-1951}"),
        ("(#sf-1951.signed)", 12, "signed: 1951-09-08 San Francisco"),
        ("@hara1998", 2, "@book{hara1998,"),
    ],
)
async def test_definition(article, words, inside, line):
    answer = await article.client.text_document_definition_async(lsp.DefinitionParams(**article.at(words, 1, inside)))
    [location] = answer if isinstance(answer, list) else [answer]
    if isinstance(location, lsp.LocationLink):
        location = lsp.Location(uri=location.target_uri, range=location.target_selection_range)
    assert article.line(location) == line


@pytest.mark.asyncio
async def test_definition_of_a_treaty_that_the_project_does_not_hold(article):
    answer = await article.client.text_document_definition_async(
        lsp.DefinitionParams(**article.at("Treaty of Nanking")))
    [location] = answer if isinstance(answer, list) else [answer]
    uri = location.target_uri if isinstance(location, lsp.LocationLink) else location.uri
    record = pathlib.Path(uri.removeprefix("file://")).read_text()
    assert "signed: 1842-08-29" in record


@pytest.mark.asyncio
async def test_references(article):
    answer = await article.client.text_document_references_async(lsp.ReferenceParams(
        **article.at("{#sf-1951}", 1, 3), context=lsp.ReferenceContext(include_declaration=False)))
    assert len(answer) == 2
    for location, link in zip(answer, ["(#sf-1951)", "(#sf-1951.signed)"]):
        assert "#sf-1951" in article.marked(location.range)
        assert link in article.line(location)


@pytest.mark.asyncio
async def test_outline(article):
    answer = await article.client.text_document_document_symbol_async(
        lsp.DocumentSymbolParams(text_document=article.identifier))

    def names(symbols):
        for symbol in symbols:
            yield symbol.name
            yield from names(getattr(symbol, "children", None) or [])

    found = list(names(answer))
    assert found[:2] == ["Two treaties", "The record"]
    assert any("San Francisco Peace Treaty" in name for name in found[2:])


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("typed", "completed"),
    [("[x](#sf", "[x](#sf-1951"), ("[x](#sf-1951.in", "[x](#sf-1951.in-force"), ("[see @has", "[see @hasegawa2005")],
)
async def test_completion(article, typed, completed):
    article.replace("Of the", f"{typed} Of the")
    answer = await article.client.text_document_completion_async(
        lsp.CompletionParams(**article.at(typed, 1, len(typed))))
    items = answer if isinstance(answer, list) else answer.items
    defaults = getattr(answer, "item_defaults", None)
    made = []
    for item in items:
        edit = item.text_edit
        text = edit.new_text if edit else item.text_edit_text or item.label
        place = edit or defaults.edit_range
        if not isinstance(place, lsp.Range):
            place = place.range if isinstance(place, lsp.TextEdit) else place.replace
        replaced = article.marked(place)
        assert typed.endswith(replaced)
        made.append(typed.removesuffix(replaced) + text)
    assert completed in made


@pytest.mark.asyncio
async def test_quick_fix(article):
    [found] = await article.diagnostics(1)
    actions = await article.client.text_document_code_action_async(lsp.CodeActionParams(
        text_document=article.identifier, range=found.range, context=lsp.CodeActionContext(diagnostics=[found])))
    made = []
    for action in actions:
        if action.edit is None:
            action = await article.client.code_action_resolve_async(action)
        changes = action.edit.changes or {
            change.text_document.uri: change.edits for change in action.edit.document_changes}
        [edit] = changes[article.uri]
        made.append(article.line(lsp.Location(article.uri, edit.range)).replace(article.marked(edit.range), edit.new_text))
    assert "é 日 𝕀 The frontier is [another matter](#sf-1951)." in made


@pytest.mark.asyncio
async def test_edits_change_the_findings(article):
    await article.diagnostics(1)
    article.replace("#sf-1952", "#sf-1951")
    await article.diagnostics(0)
    article.replace("𝕀 Of the", "𝕀 [two](#sf-1952) [more](#sf-1953) Of the")
    found = await article.diagnostics(2)
    assert [article.marked(each.range).removeprefix("#") for each in found] == ["sf-1952", "sf-1953"]


@pytest.mark.asyncio
async def test_a_closed_document_is_cleared(article):
    await article.diagnostics(1)
    (article.folder / "article.md").unlink()
    article.client.text_document_did_close(lsp.DidCloseTextDocumentParams(text_document=article.identifier))
    await article.diagnostics(0)
