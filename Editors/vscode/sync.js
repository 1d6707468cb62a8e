'use strict';

// Copies into the extension what the repository keeps elsewhere, because a package holds only files of its own folder.
// `node sync.js --check` says what is out of date and changes nothing.

const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');

/** From the root of the repository, to the folder of the extension. */
const copies = [
  ['Grammar/textmate/histmark.tmLanguage.json', 'syntaxes/histmark.tmLanguage.json'],
  ['Grammar/textmate/histmark-markdown.tmLanguage.json', 'syntaxes/histmark-markdown.tmLanguage.json'],
  ['Grammar/histmark.schema.json', 'histmark.schema.json'],
  ['LICENSE', 'LICENSE'],
];

const outdated = copies.filter(([from, to]) => {
  const target = path.join(__dirname, to);
  return !fs.existsSync(target) || !fs.readFileSync(target).equals(fs.readFileSync(path.join(root, from)));
});

if (process.argv.includes('--check')) {
  for (const [from, to] of outdated) console.error(`Editors/vscode/${to} differs from ${from}: run node Editors/vscode/sync.js`);
  process.exitCode = outdated.length > 0 ? 1 : 0;
} else {
  for (const [from, to] of outdated) fs.copyFileSync(path.join(root, from), path.join(__dirname, to));
}
