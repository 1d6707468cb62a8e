'use strict';

// The extension and a real server, with a stand-in for Visual Studio Code between them that has the capabilities which that
// editor announces. Needs HISTMARK_TEST_BINARY; without it the session is skipped, and says so.

const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const { pathToFileURL } = require('node:url');
const { editor, load, scratch } = require('./fakes.js');

const binary = process.env.HISTMARK_TEST_BINARY;
const project = path.join(__dirname, '..', 'project');

/** Speaks JSON-RPC with the server that the extension wants to be run. */
class Session {
  constructor({ command, args }, options, features, folder) {
    this.process = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.ended = new Promise((done) => this.process.on('exit', done));
    this.waiting = new Map();
    this.heard = [];
    this.sent = 0;
    let bytes = Buffer.alloc(0);
    this.process.stdout.on('data', (more) => {
      bytes = Buffer.concat([bytes, more]);
      for (;;) {
        const head = bytes.indexOf('\r\n\r\n');
        if (head < 0) return;
        const length = Number(/Content-Length: (\d+)/.exec(bytes.subarray(0, head))[1]);
        if (bytes.length < head + 4 + length) return;
        this.hear(JSON.parse(bytes.subarray(head + 4, head + 4 + length)));
        bytes = bytes.subarray(head + 4 + length);
      }
    });
    const capabilities = {
      workspace: {
        applyEdit: true, configuration: true, workspaceFolders: true, codeLens: { refreshSupport: true },
        inlayHint: { refreshSupport: true }, semanticTokens: { refreshSupport: true }, symbol: {}, executeCommand: {},
        workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
        didChangeConfiguration: { dynamicRegistration: true }, didChangeWatchedFiles: { dynamicRegistration: true },
        fileOperations: { willRename: true, didRename: true, didCreate: true, didDelete: true },
      },
      textDocument: {
        publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true, tagSupport: { valueSet: [1, 2] } },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true }, codeLens: {}, documentLink: {}, foldingRange: {},
        selectionRange: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source'] } } },
        completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true, labelDetailsSupport: true } },
      },
    };
    for (const feature of features) feature.fillClientCapabilities(capabilities);
    this.started = this.ask('initialize', {
      processId: process.pid, clientInfo: { name: 'Visual Studio Code', version: '1.91.0' }, capabilities,
      rootUri: pathToFileURL(folder).href, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'project' }],
      initializationOptions: options,
    });
  }

  hear(message) {
    if (message.method) {
      this.heard.push(message);
      if ('id' in message) this.send({ id: message.id, result: message.method === 'workspace/configuration' ? [{}] : null });
      return;
    }
    this.waiting.get(message.id)(message);
  }

  send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin.write(body);
  }

  async ask(method, params) {
    const id = ++this.sent;
    const answer = new Promise((done) => this.waiting.set(id, done));
    this.send({ id, method, params });
    const { result, error } = await answer;
    assert.equal(error, undefined, `${method}: ${error?.message}`);
    return result;
  }

  tell(method, params) {
    this.send({ method, params });
  }
}

test('a session with the real server', { skip: binary ? false : 'HISTMARK_TEST_BINARY is not set' }, async (t) => {
  const folder = path.join(scratch(t), 'project');
  fs.cpSync(project, folder, { recursive: true });
  const host = editor({ settings: { 'histmark.server.path': binary, 'histmark.features': { signatureHelp: false } }, folders: [folder] });
  await load(host).activate({ extensionPath: folder, subscriptions: [] });
  const [client] = host.clients;
  const session = new Session(client.serverOptions, client.clientOptions.initializationOptions, client.features, folder);
  const { capabilities } = await session.started;
  assert.equal(capabilities.signatureHelpProvider, undefined, 'what is switched off is not announced');
  for (const own of ['documentLinkProvider', 'foldingRangeProvider', 'selectionRangeProvider']) {
    assert.equal(capabilities[own], undefined, `${own} is left to the editor's own Markdown server`);
  }
  session.tell('initialized', {});

  const file = path.join(folder, 'article.md');
  const textDocument = { uri: pathToFileURL(file).href };
  const text = fs.readFileSync(file, 'utf8');
  session.tell('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'markdown', version: 1, text } });

  const symbols = await session.ask('textDocument/documentSymbol', { textDocument });
  assert.ok(symbols.length > 0 && symbols.every((symbol) => symbol.detail), 'records alone: headings are the editor’s');

  const [lens] = await session.ask('textDocument/codeLens', { textDocument });
  const { command } = await session.ask('codeLens/resolve', lens);
  assert.match(command.title, /^2 references/);
  await host.commands.get(command.command)(...command.arguments);
  const [shown] = host.executed;
  assert.equal(shown[0], 'editor.action.showReferences');
  assert.equal(shown[3].length, 2);

  const fixes = await session.ask('textDocument/codeAction', {
    textDocument, range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    context: { diagnostics: [], only: ['source.fixAll'] },
  });
  assert.deepEqual(fixes.map((action) => action.kind).filter((kind) => kind !== 'source.fixAll.histmark'), []);

  await session.ask('shutdown');
  session.tell('exit');
  assert.equal(await session.ended, 0);
});
