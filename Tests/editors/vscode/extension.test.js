'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const { editor, executable, load, scratch, withPath } = require('./fakes.js');

/** Activates the extension in an editor; gives what the editor saw and a way to end. */
async function activate(host, extensionPath) {
  const context = { extensionPath, subscriptions: [] };
  const extension = load(host);
  await extension.activate(context);
  return { context, extension };
}

const settled = () => new Promise((done) => setTimeout(done, 20));

test('the server is the one of the settings, else the bundled one, else the one on the PATH', async (t) => {
  const folder = scratch(t);
  const configured = executable(path.join(folder, 'own', 'histmark'));
  const bundled = executable(path.join(folder, 'extension', 'server', 'histmark'));
  const onPath = executable(path.join(folder, 'bin', 'histmark'));
  const cases = [
    { settings: { 'histmark.server.path': configured }, extensionPath: path.join(folder, 'extension'), expected: configured },
    { settings: { 'histmark.server.path': ` ${configured} ` }, extensionPath: folder, expected: configured },
    { settings: { 'histmark.server.path': 'own/histmark' }, extensionPath: folder, expected: configured },
    { settings: { 'histmark.server.path': '${workspaceFolder}/own/histmark' }, extensionPath: folder, expected: configured },
    { settings: {}, extensionPath: path.join(folder, 'extension'), expected: bundled },
    { settings: { 'histmark.server.path': '' }, extensionPath: folder, expected: onPath },
  ];
  for (const { settings, extensionPath, expected } of cases) {
    const host = editor({ settings, folders: [folder] });
    await withPath(`relative:/nowhere:${path.dirname(onPath)}`, () => activate(host, extensionPath));
    assert.deepEqual(host.clients.map((client) => client.serverOptions), [{ command: expected, args: ['lsp'] }]);
    assert.equal(host.clients[0].state, 'running');
    assert.deepEqual(host.errors, []);
  }
});

test('a setting that leads nowhere is reported and nothing else is started', async (t) => {
  const folder = scratch(t);
  const onPath = executable(path.join(folder, 'bin', 'histmark'));
  fs.writeFileSync(path.join(folder, 'notes.txt'), '');
  for (const wrong of [path.join(folder, 'missing'), path.join(folder, 'notes.txt'), folder]) {
    const host = editor({ settings: { 'histmark.server.path': wrong }, answer: 'Open Settings' });
    await withPath(path.dirname(onPath), () => activate(host, folder));
    await settled();
    assert.equal(host.clients.length, 0);
    assert.equal(host.errors.length, 1);
    assert.ok(host.errors[0].includes(wrong));
    assert.deepEqual(host.executed, [['workbench.action.openSettings', 'histmark.server.path']]);
  }
});

test('without any server there is one message, and the settings open only if asked for', async (t) => {
  const host = editor();
  await withPath('/nowhere', () => activate(host, scratch(t)));
  await settled();
  assert.equal(host.errors.length, 1);
  assert.deepEqual(host.executed, []);
});

test('a server that does not start is reported', async (t) => {
  const folder = scratch(t);
  executable(path.join(folder, 'server', 'histmark'));
  const host = editor();
  host.languageClient.LanguageClient.prototype.start = async () => {
    throw new Error('spawn failed');
  };
  const { extension } = await activate(host, folder);
  assert.equal(host.errors.length, 1);
  assert.ok(host.log.some((line) => line.includes('spawn failed')));
  await extension.deactivate();
});

test('it serves Markdown on disk and untitled, configurations and bibliographies, and nothing else', async (t) => {
  const folder = scratch(t);
  executable(path.join(folder, 'server', 'histmark'));
  const host = editor();
  await activate(host, folder);
  assert.deepEqual(host.clients[0].clientOptions.documentSelector, [
    { language: 'markdown', scheme: 'file' },
    { language: 'markdown', scheme: 'untitled' },
    { pattern: '**/histmark.json', scheme: 'file' },
    { pattern: '**/*.bib', scheme: 'file' },
  ]);
});

test('a restart stops the old server first, however often it is asked for', async (t) => {
  const folder = scratch(t);
  executable(path.join(folder, 'server', 'histmark'));
  const host = editor();
  const { extension } = await activate(host, folder);
  const restart = host.commands.get('histmark.restartServer');
  await Promise.all([restart(), restart(), restart()]);
  assert.deepEqual(host.clients.map((client) => client.state), ['stopped', 'stopped', 'stopped', 'running']);
  await extension.deactivate();
  assert.deepEqual(new Set(host.clients.map((client) => client.state)), new Set(['stopped']));
});

test('another path in the settings, or trust, restarts; other settings do not', async (t) => {
  const folder = scratch(t);
  executable(path.join(folder, 'server', 'histmark'));
  const other = executable(path.join(folder, 'other', 'histmark'));
  const host = editor({ trusted: false });
  const { extension } = await activate(host, folder);
  host.change('histmark.trace.server', 'verbose');
  await settled();
  assert.equal(host.clients.length, 1);
  host.change('histmark.server.path', other);
  await settled();
  assert.equal(host.clients.length, 2);
  assert.equal(host.clients[1].serverOptions.command, other);
  host.grantTrust();
  await settled();
  assert.equal(host.clients.length, 3);
  await extension.deactivate();
});

test('the log can be shown', async (t) => {
  const folder = scratch(t);
  executable(path.join(folder, 'server', 'histmark'));
  const host = editor();
  await activate(host, folder);
  host.commands.get('histmark.showLog')();
  assert.ok(host.log.includes('(shown)'));
});

test('a code lens shows references in the editor', async (t) => {
  const folder = scratch(t);
  executable(path.join(folder, 'server', 'histmark'));
  const host = editor();
  await activate(host, folder);
  await host.commands.get('histmark.showReferences')('file:///a.md', { line: 1, character: 2 }, ['here', 'there']);
  assert.deepEqual(host.executed, [
    [
      'editor.action.showReferences',
      { uri: 'file:///a.md' },
      { position: { line: 1, character: 2 } },
      [{ location: 'here' }, { location: 'there' }],
    ],
  ]);
});

test('everything registered is given back', async (t) => {
  const folder = scratch(t);
  executable(path.join(folder, 'server', 'histmark'));
  const host = editor();
  const { context, extension } = await activate(host, folder);
  assert.ok(host.commands.size > 0);
  await extension.deactivate();
  for (const subscription of context.subscriptions) subscription.dispose();
  assert.equal(host.commands.size, 0);
  assert.equal(host.seen.taskProvider, undefined);
});

test('tasks run the same server, and only where the workspace is trusted', async (t) => {
  const folder = scratch(t);
  const server = executable(path.join(folder, 'server', 'histmark'));
  const trusted = editor({ folders: [folder] });
  await activate(trusted, folder);
  const { type, provideTasks, resolveTask } = trusted.seen.taskProvider;
  assert.equal(type, 'histmark');
  assert.deepEqual(
    provideTasks().map((task) => [task.name, task.execution.process, task.execution.args, task.problemMatchers]),
    [
      ['check', server, ['check'], ['$histmark']],
      ['format', server, ['format'], []],
    ],
  );
  const definition = { type: 'histmark', command: 'check', arguments: ['--select', 'dates', 'a b.md'] };
  const resolved = resolveTask({ definition });
  assert.equal(resolved.definition, definition);
  assert.deepEqual(resolved.execution.args, ['check', '--select', 'dates', 'a b.md']);

  const untrusted = editor({ folders: [folder], trusted: false });
  await activate(untrusted, folder);
  assert.deepEqual(untrusted.seen.taskProvider.provideTasks(), []);
  assert.equal(untrusted.seen.taskProvider.resolveTask({ definition }), undefined);
});

test('a project is made by the server itself, in the workspace folder', async (t) => {
  const folder = scratch(t);
  const project = path.join(folder, 'a project');
  fs.mkdirSync(project);
  executable(path.join(folder, 'server', 'histmark'), '[ "$1" = init ] && echo "{}" > histmark.json');
  const host = editor({ folders: [project] });
  await activate(host, folder);
  await host.commands.get('histmark.createProject')();
  assert.equal(fs.readFileSync(path.join(project, 'histmark.json'), 'utf8'), '{}\n');
  assert.deepEqual(host.opened.map((document) => document.uri.fsPath), [path.join(project, 'histmark.json')]);

  executable(path.join(folder, 'server', 'histmark'), 'echo "histmark.json is already there" >&2; exit 2');
  await host.commands.get('histmark.createProject')();
  assert.deepEqual(host.errors, ['histmark.json is already there']);
});
