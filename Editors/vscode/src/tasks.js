'use strict';

const vscode = require('vscode');
const { findServer } = require('./server');

/** `histmark check` and `histmark format` for each workspace folder, with the problem matcher `$histmark`. */
function provideTasks(context) {
  return {
    provideTasks() {
      const folders = vscode.workspace.workspaceFolders ?? [];
      return folders.flatMap((folder) => [
        task(context, folder, { type: 'histmark', command: 'check' }),
        task(context, folder, { type: 'histmark', command: 'format' }),
      ]).filter(Boolean);
    },

    /** Completes a task that tasks.json names. */
    resolveTask(given) {
      return task(context, given.scope ?? vscode.TaskScope.Workspace, given.definition);
    },
  };
}

function task(context, scope, definition) {
  if (!vscode.workspace.isTrusted) return undefined;
  const server = findServer(context);
  if (server.problem) return undefined;
  const words = [definition.command, ...(definition.arguments ?? [])];
  const made = new vscode.Task(
    definition,
    scope,
    words.join(' '),
    'histmark',
    new vscode.ProcessExecution(server.path, words),
    definition.command === 'check' ? ['$histmark'] : [],
  );
  if (definition.command === 'check') made.group = vscode.TaskGroup.Test;
  return made;
}

module.exports = { provideTasks };
