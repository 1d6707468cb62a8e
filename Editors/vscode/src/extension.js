'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');
const { createProject } = require('./project');
const { findServer } = require('./server');
const { provideTasks } = require('./tasks');

/** @type {LanguageClient | undefined} */
let client;

/** Starting and stopping happen one after the other, in the order in which they were asked for. */
let turn = Promise.resolve();

/** @param {vscode.ExtensionContext} context */
async function activate(context) {
  const log = vscode.window.createOutputChannel('Histmark', { log: true });
  const restart = () => inTurn(async () => {
    await stop();
    await start(context, log);
  });
  context.subscriptions.push(
    log,
    vscode.commands.registerCommand('histmark.restartServer', restart),
    vscode.commands.registerCommand('histmark.showLog', () => log.show()),
    vscode.commands.registerCommand('histmark.createProject', () => createProject(context)),
    vscode.commands.registerCommand('histmark.showReferences', showReferences),
    vscode.commands.registerCommand('histmark.fixAllInDocument', fixAll),
    vscode.tasks.registerTaskProvider('histmark', provideTasks(context)),
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('histmark.server.path')) restart();
    }),
  );
  await inTurn(() => start(context, log));
}

function deactivate() {
  return inTurn(stop);
}

function inTurn(action) {
  turn = turn.then(action, action);
  return turn;
}

async function start(context, log) {
  const server = findServer(context);
  if (server.problem) {
    log.error(server.problem);
    // Not awaited: the message stays until it is answered.
    offerSettings(server.problem);
    return;
  }
  log.info(`${server.path} (${server.origin})`);
  client = new LanguageClient(
    'histmark',
    'Histmark',
    { command: server.path, args: ['lsp'] },
    {
      documentSelector: [
        { language: 'markdown', scheme: 'file' },
        { language: 'markdown', scheme: 'untitled' },
        { pattern: '**/histmark.json', scheme: 'file' },
        { pattern: '**/*.bib', scheme: 'file' },
      ],
      synchronize: { configurationSection: 'histmark' },
      initializationOptions: { features: switchedFeatures() },
      outputChannel: log,
    },
  );
  client.registerFeature(ownCommands);
  try {
    await client.start();
  } catch (error) {
    log.error(`The server did not start: ${error.message ?? error}`);
    offerSettings(`Histmark: ${server.path} did not start. The log says more.`);
  }
}

async function stop() {
  const stopping = client;
  client = undefined;
  // One that failed to start has nothing to stop.
  if (stopping?.needsStop()) await stopping.dispose();
}

/** Tells the server which commands the extension carries out itself, so that code lenses can call them. */
const ownCommands = {
  fillClientCapabilities(capabilities) {
    capabilities.experimental = {
      ...capabilities.experimental,
      commands: { commands: ['histmark.showReferences'] },
    };
  },
  initialize() {},
  getState: () => ({ kind: 'static' }),
  clear() {},
};

/** The features that somebody has switched on or off; of the others the server has its defaults. */
function switchedFeatures() {
  const features = vscode.workspace.getConfiguration('histmark').get('features', {});
  return Object.fromEntries(Object.entries(features).filter(([, value]) => typeof value === 'boolean'));
}

/** Makes all safe fixes in the document of the active editor, as saving would with `source.fixAll.histmark`. */
async function fixAll() {
  await vscode.commands.executeCommand('editor.action.sourceAction', {
    kind: 'source.fixAll.histmark',
    apply: 'first',
  });
}

/** What a code lens does: the arguments are the protocol's. */
async function showReferences(uri, position, locations) {
  if (!client) return;
  const convert = client.protocol2CodeConverter;
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    convert.asUri(uri),
    convert.asPosition(position),
    locations.map((location) => convert.asLocation(location)),
  );
}

async function offerSettings(message) {
  const openSettings = 'Open Settings';
  if ((await vscode.window.showErrorMessage(message, openSettings)) === openSettings) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'histmark.server.path');
  }
}

module.exports = { activate, deactivate };
