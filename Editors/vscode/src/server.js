'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const vscode = require('vscode');

const program = process.platform === 'win32' ? 'histmark.exe' : 'histmark';

/**
 * The command to run: the one that the settings name, else the one that came with the extension, else the first on the
 * PATH. A setting that leads nowhere is a problem and not passed over: its author wants that server and no other.
 *
 * In an untrusted workspace, VS Code itself hides what the workspace's own settings say of the path (see
 * `restrictedConfigurations` in package.json).
 *
 * @param {vscode.ExtensionContext} context
 * @returns {{ path: string, origin: string, problem?: undefined } | { problem: string }}
 */
function findServer(context) {
  const configured = vscode.workspace.getConfiguration('histmark').get('server.path', '').trim();
  if (configured) {
    const place = resolve(configured);
    return isExecutable(place)
      ? { path: place, origin: 'from the settings' }
      : { problem: `Histmark: the setting histmark.server.path names ${place}, which cannot be run.` };
  }
  const bundled = path.join(context.extensionPath, 'server', program);
  if (isExecutable(bundled)) return { path: bundled, origin: 'from the extension' };
  const found = onPath();
  if (found) return { path: found, origin: 'from the PATH' };
  return {
    problem: 'Histmark: the histmark command is not on the PATH. Install it, or say in the settings where it is.',
  };
}

/** A place as people write it: `~` is the home folder, a relative path starts from the first workspace folder. */
function resolve(configured) {
  if (configured === '~' || /^~[\\/]/.test(configured)) return path.join(os.homedir(), configured.slice(1));
  if (path.isAbsolute(configured)) return configured;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? os.homedir();
  return path.resolve(folder, configured.replace('${workspaceFolder}', folder));
}

function onPath() {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, program))
    .find(isExecutable);
}

function isExecutable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

module.exports = { findServer };
