'use strict';

// Stand-ins for the modules that only the editor has, and a fresh load of the extension with them.

const Module = require('node:module');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const extension = path.join(__dirname, '..', '..', '..', 'Editors', 'vscode');

class Emitter {
  listeners = [];
  event = (listener) => {
    this.listeners.push(listener);
    return { dispose: () => this.listeners.splice(this.listeners.indexOf(listener), 1) };
  };
  fire(value) {
    for (const listener of [...this.listeners]) listener(value);
  }
}

/** An editor with some settings and folders, that remembers what the extension does. */
function editor({ settings = {}, folders = [], trusted = true, answer } = {}) {
  const seen = { commands: new Map(), executed: [], errors: [], opened: [], log: [], taskProvider: undefined, clients: [] };
  const configurationChanged = new Emitter();
  const trustGranted = new Emitter();
  const disposable = (dispose = () => {}) => ({ dispose });

  const vscode = {
    Uri: { file: (fsPath) => ({ scheme: 'file', fsPath }) },
    TaskScope: { Global: 1, Workspace: 2 },
    TaskGroup: { Test: 'test' },
    ProcessExecution: class {
      constructor(process, args) {
        Object.assign(this, { process, args });
      }
    },
    Task: class {
      constructor(definition, scope, name, source, execution, problemMatchers) {
        Object.assign(this, { definition, scope, name, source, execution, problemMatchers });
      }
    },
    commands: {
      registerCommand(name, action) {
        seen.commands.set(name, action);
        return disposable(() => seen.commands.delete(name));
      },
      executeCommand: async (...call) => void seen.executed.push(call),
    },
    tasks: {
      registerTaskProvider(type, provider) {
        seen.taskProvider = { type, ...provider };
        return disposable(() => (seen.taskProvider = undefined));
      },
    },
    window: {
      createOutputChannel: (name) => ({
        name,
        info: (line) => seen.log.push(line),
        error: (line) => seen.log.push(line),
        show: () => seen.log.push('(shown)'),
        dispose() {},
      }),
      showErrorMessage: async (message) => {
        seen.errors.push(message);
        return answer;
      },
      showTextDocument: async (document) => void seen.opened.push(document),
      showWorkspaceFolderPick: async () => vscode.workspace.workspaceFolders[0],
    },
    workspace: {
      isTrusted: trusted,
      workspaceFolders: folders.map((fsPath) => ({ uri: { fsPath }, name: path.basename(fsPath) })),
      getConfiguration: (section) => ({ get: (key, otherwise) => settings[`${section}.${key}`] ?? otherwise }),
      onDidChangeConfiguration: configurationChanged.event,
      onDidGrantWorkspaceTrust: trustGranted.event,
      openTextDocument: async (uri) => ({ uri }),
    },
  };

  class LanguageClient {
    state = 'new';
    constructor(id, name, serverOptions, clientOptions) {
      Object.assign(this, { id, name, serverOptions, clientOptions });
      seen.clients.push(this);
    }
    async start() {
      this.state = 'starting';
      await null;
      if (seen.clients.some((other) => other !== this && other.state === 'running')) {
        throw new Error('two servers at a time');
      }
      this.state = 'running';
    }
    protocol2CodeConverter = {
      asUri: (uri) => ({ uri }),
      asPosition: (position) => ({ position }),
      asLocation: (location) => ({ location }),
    };
    features = [];
    registerFeature(feature) {
      this.features.push(feature);
    }
    needsStop() {
      return this.state === 'running' || this.state === 'starting';
    }
    async dispose() {
      await null;
      this.state = 'stopped';
    }
  }

  const change = (key, value) => {
    settings[key] = value;
    configurationChanged.fire({ affectsConfiguration: (section) => key === section || key.startsWith(`${section}.`) });
  };
  return { ...seen, seen, vscode, languageClient: { LanguageClient }, change, grantTrust: () => trustGranted.fire() };
}

/** Loads the extension anew into an editor. */
function load(editor) {
  const fakes = { vscode: editor.vscode, 'vscode-languageclient/node': editor.languageClient };
  const original = Module._load;
  Module._load = (request, ...rest) => fakes[request] ?? original(request, ...rest);
  try {
    for (const file of Object.keys(require.cache)) {
      if (file.startsWith(path.join(extension, 'src'))) delete require.cache[file];
    }
    return require(path.join(extension, 'src', 'extension.js'));
  } finally {
    Module._load = original;
  }
}

/** A folder that is gone after the test. */
function scratch(test) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'histmark-'));
  test.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An executable script with this body. */
function executable(file, body = 'exit 0') {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  return file;
}

/** Runs with another PATH. */
async function withPath(value, body) {
  const before = process.env.PATH;
  process.env.PATH = value;
  try {
    return await body();
  } finally {
    process.env.PATH = before;
  }
}

module.exports = { editor, executable, extension, load, scratch, withPath };
