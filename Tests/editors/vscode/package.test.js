'use strict';

const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const { editor, executable, extension, load, scratch } = require('./fakes.js');

const read = (file) => JSON.parse(fs.readFileSync(path.join(extension, file), 'utf8'));
const manifest = read('package.json');
const contributes = manifest.contributes;

test('every file that the manifest names is in the folder', () => {
  const files = [
    manifest.main,
    ...contributes.grammars.map((grammar) => grammar.path),
    ...contributes.languages.map((language) => language.configuration).filter(Boolean),
    ...contributes.walkthroughs.flatMap((walk) => walk.steps.map((step) => step.media.markdown)),
    ...(contributes.jsonValidation ?? []).map((validation) => validation.url),
    'README.md',
    'LICENSE',
  ];
  for (const file of files) assert.ok(fs.existsSync(path.join(extension, file)), file);
});

test('what is kept elsewhere in the repository is copied as it is', () => {
  execFileSync(process.execPath, [path.join(extension, 'sync.js'), '--check'], { stdio: 'pipe' });
});

/** Commands that the server's answers name and no person calls. */
const internal = ['histmark.showReferences'];

test('the extension registers exactly the commands and tasks of the manifest', async (t) => {
  const folder = scratch(t);
  executable(path.join(folder, 'server', 'histmark'));
  const host = editor();
  await load(host).activate({ extensionPath: folder, subscriptions: [] });
  const expected = [...internal, ...contributes.commands.map((command) => command.command)];
  assert.deepEqual([...host.commands.keys()].sort(), expected.sort());
  assert.deepEqual([host.seen.taskProvider.type], contributes.taskDefinitions.map((task) => task.type));
});

test('links of the walkthrough lead to commands of the manifest', () => {
  const known = new Set(contributes.commands.map((command) => command.command));
  for (const step of contributes.walkthroughs.flatMap((walk) => walk.steps)) {
    for (const [, command] of step.description.matchAll(/\(command:([\w.]+)\)/g)) assert.ok(known.has(command), command);
  }
});

test('a workspace that is not trusted cannot say what is run', () => {
  const { untrustedWorkspaces } = manifest.capabilities;
  assert.equal(untrustedWorkspaces.supported, 'limited');
  assert.deepEqual(untrustedWorkspaces.restrictedConfigurations, ['histmark.server.path']);
  assert.equal(contributes.configuration.properties['histmark.server.path'].scope, 'machine-overridable');
});

test('every setting that the code reads is in the manifest', () => {
  const known = new Set(Object.keys(contributes.configuration.properties));
  for (const file of fs.readdirSync(path.join(extension, 'src'))) {
    const code = fs.readFileSync(path.join(extension, 'src', file), 'utf8');
    for (const [, key] of code.matchAll(/getConfiguration\('histmark'\)\.get\('([\w.]+)'/g)) {
      assert.ok(known.has(`histmark.${key}`), `${file}: histmark.${key}`);
    }
  }
});

test('the problem matcher reads a finding', () => {
  const [{ pattern }] = contributes.problemMatchers;
  const found = new RegExp(pattern.regexp).exec(
    'notes/article one.md:12:5: error[unknown-reference]: No record has the id “sf-1952”: [see] it: there.',
  );
  const part = (name) => found[pattern[name]];
  assert.deepEqual(
    ['file', 'line', 'column', 'severity', 'code', 'message'].map(part),
    ['notes/article one.md', '12', '5', 'error', 'unknown-reference', 'No record has the id “sf-1952”: [see] it: there.'],
  );
  // The editor knows no severity of the name `information`.
  for (const [said, read] of [['warning', 'warning'], ['information', 'info'], ['hint', 'hint']]) {
    const line = `a.md:1:1: ${said}[empty-section]: Empty.`;
    assert.equal(new RegExp(pattern.regexp).exec(line)[pattern.severity], read);
  }
});

test('the grammars are well-formed', () => {
  for (const grammar of contributes.grammars) {
    const { scopeName, patterns, repository } = read(grammar.path);
    assert.equal(scopeName, grammar.scopeName);
    assert.ok(patterns.length > 0);
    const text = JSON.stringify({ patterns, repository });
    for (const [, name] of text.matchAll(/"include":"#([\w-]+)"/g)) assert.ok(name in repository, name);
  }
});

test('modules that are required are dependencies', () => {
  const known = new Set(['vscode', ...Object.keys(manifest.dependencies)]);
  for (const file of fs.readdirSync(path.join(extension, 'src'))) {
    const code = fs.readFileSync(path.join(extension, 'src', file), 'utf8');
    for (const [, name] of code.matchAll(/require\('([^.'][^']*)'\)/g)) {
      assert.ok(name.startsWith('node:') || known.has(name.split('/')[0]), `${file}: ${name}`);
    }
  }
});
