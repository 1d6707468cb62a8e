'use strict';

const { execFile } = require('node:child_process');
const path = require('node:path');
const vscode = require('vscode');
const { findServer } = require('./server');

/** Writes a histmark.json into the workspace folder, with the server's own `init`, and opens it. */
async function createProject(context) {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0];
  if (!folder) return;
  const server = findServer(context);
  if (server.problem) {
    await vscode.window.showErrorMessage(server.problem);
    return;
  }
  const failure = await new Promise((done) => {
    execFile(server.path, ['init'], { cwd: folder.uri.fsPath }, (error, _, said) => {
      done(error ? said.trim() || error.message : undefined);
    });
  });
  if (failure) {
    await vscode.window.showErrorMessage(failure);
    return;
  }
  const file = vscode.Uri.file(path.join(folder.uri.fsPath, 'histmark.json'));
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
}

module.exports = { createProject };
