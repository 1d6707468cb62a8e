'use strict';

// Visual Studio Code's own grammar engine (vscode-textmate with vscode-oniguruma) and its grammar of Markdown, out of the
// wheels that Tests/requirements-binaries.txt pins. Both engines stand as whole CommonJS modules in the bundle of trame-code.

const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..', '..', '..');

/** The two CommonJS modules of the bundle, and the WebAssembly that the second one runs. */
function unpack(bundle) {
  const text = fs.readFileSync(bundle, 'utf8');
  const opening =
    /([\w$]+)=\{get exports\(\)\{return ([\w$]+)\},set exports\(\w+\)\{\2=\w+\}\};(?=\(function\((\w+),\w+\)\{\(function\(\w+,\w+\)\{\3\.exports=\w+\(\)\}\)\(([\w$]+),)/g;
  const modules = [...text.matchAll(opening)].map((match) => {
    const start = match.index + match[0].length;
    const code = text.slice(start, text.indexOf(`})(${match[1]})`, start) + 2);
    const module = { exports: {} };
    new Function(match[4], `return ${code}`)(globalThis)(module, module.exports);
    return module.exports;
  });
  const [, wasm] = /base64,(AGFzbQ[\w+/=]+)/.exec(text);
  return {
    textmate: modules.find((module) => module.Registry),
    oniguruma: modules.find((module) => module.loadWASM),
    wasm: Buffer.from(wasm, 'base64'),
  };
}

const readJSON = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/**
 * A function that gives the scopes of each token of each line.
 *
 * @param {string} packages the site-packages folder of the wheels
 * @param {string} shared the `share` folder of the wheels
 */
async function tokenizer(packages, shared) {
  const { textmate, oniguruma, wasm } = unpack(path.join(packages, 'trame_code/module/serve/trame-code.umd.js'));
  await oniguruma.loadWASM(wasm);
  const own = {
    'source.histmark': 'histmark.tmLanguage.json',
    'markdown.histmark': 'histmark-markdown.tmLanguage.json',
  };
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => oniguruma.createOnigScanner(patterns),
      createOnigString: (text) => oniguruma.createOnigString(text),
    }),
    loadGrammar: async (scope) => {
      const file = own[scope]
        ? path.join(root, 'Grammar/textmate', own[scope])
        : path.join(shared, 'babi/grammar_v1', `${scope}.json`);
      return fs.existsSync(file) ? readJSON(file) : null;
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['markdown.histmark'] : []),
  });
  return async (scope, lines) => {
    const grammar = await registry.loadGrammar(scope);
    let state = textmate.INITIAL;
    return lines.map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens;
    });
  };
}

module.exports = { tokenizer };
