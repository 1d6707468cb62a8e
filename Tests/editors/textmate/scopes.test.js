'use strict';

// The scopes that Visual Studio Code's engine gives, for each file of cases/. In a case, a line after `>` is the text, and
// under it `#  ^^^ scope` says what these columns have, `#  ^^^ - scope` what they must not have.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const { tokenizer } = require('./engine.js');

const tools = process.env.HISTMARK_TEST_TOOLS;
const installed = tools && fs.readdirSync(path.join(tools, 'lib')).find((name) => name.startsWith('python'));
const tokenize = tools && tokenizer(path.join(tools, 'lib', installed, 'site-packages'), path.join(tools, 'share'));

const cases = path.join(__dirname, 'cases');
for (const file of fs.readdirSync(cases)) {
  test(file, { skip: !tools && 'HISTMARK_TEST_TOOLS does not say where the engine is' }, async () => {
    const [scope, ...rows] = fs.readFileSync(path.join(cases, file), 'utf8').trimEnd().split('\n');
    const lines = rows.filter((row) => row.startsWith('>')).map((row) => row.slice(1));
    const tokens = await (await tokenize)(scope, lines);
    let line = -1;
    let checked = 0;
    const problems = [];
    for (const row of rows) {
      if (row.startsWith('>')) {
        line += 1;
      } else if (row.startsWith('#')) {
        const [, before, carets, not, expected] = /^#( *)(\^+) +(- )?(\S.*)$/.exec(row) ?? assert.fail(`not read: ${row}`);
        for (let column = before.length; column < before.length + carets.length; column += 1) {
          const token = tokens[line].find((each) => each.startIndex <= column && column < each.endIndex);
          const has = expected.split(' ').every((part) => token.scopes.includes(part));
          if (has === Boolean(not)) {
            const pointer = `${' '.repeat(column)}^ column ${column}: ${not ?? ''}${expected}`;
            problems.push(`${lines[line]}\n${pointer}\nhas: ${token.scopes.join(' ')}`);
          }
          checked += 1;
        }
      } else if (row !== '') {
        assert.fail(`not read: ${row}`);
      }
    }
    assert.deepEqual(problems, []);
    assert.ok(checked > 0);
  });
}

const examples = path.join(__dirname, '..', '..', '..', 'Grammar', 'examples');
const documents = fs.readdirSync(examples, { recursive: true }).filter((file) => file.endsWith('.md'));
for (const file of documents) {
  test(`records begin and end where they do in ${file}`, { skip: !tools && 'no engine' }, async () => {
    const lines = fs.readFileSync(path.join(examples, file), 'utf8').split('\n');
    const tokens = await (await tokenize)('text.html.markdown', lines);
    const inside = (line) => tokens[line].some((token) => token.scopes.includes('meta.embedded.block.histmark'));
    const named = (line) => tokens[line][0].scopes.includes('entity.other.attribute-name.histmark');
    let open = false;
    lines.forEach((line, number) => {
      if (line.startsWith('```')) {
        open = !open;
      } else if (line !== '') {
        assert.equal(inside(number), open, `${number + 1}: ${line}`);
        if (open) assert.equal(named(number), /^[\w-]+:/.test(line), `${number + 1}: ${line}`);
      }
    });
  });
}

// What the scopes of a token say, and the line of an outline that says the same.
const meanings = {
  'storage.type.kind.histmark': 'recordKind',
  'entity.other.attribute-name.histmark': 'fieldName',
  'entity.name.reference.citation.histmark': 'citationKey',
};

// A misspelt kind is a record to the parser, which reports it; as code in no colour it shows that it is none.
const chapters = path.join(__dirname, '..', '..', '..', 'Grammar');
for (const chapter of fs.readdirSync(chapters).filter((file) => /^\d.*\.md$/.test(file))) {
  const text = fs.readFileSync(path.join(chapters, chapter), 'utf8');
  const found = [...text.matchAll(/^```` example\n([^]*?)^\.\n([^]*?)^````$/gm)];
  test(`the examples of ${chapter} have the scopes of their outlines`, { skip: !tools && 'no engine' }, async () => {
    for (const [, input, outline] of found) {
      // Pandoc's numbered example: a grammar of lines cannot know that a paragraph begins here.
      if (input.startsWith('(@')) continue;
      const lines = input.replaceAll('→', '\t').split('\n');
      const seen = [];
      (await (await tokenize)('text.html.markdown', lines)).forEach((tokens, number) => {
        for (const token of tokens) {
          const scope = Object.keys(meanings).find((each) => token.scopes.includes(each));
          if (scope) seen.push(`${meanings[scope]} ${lines[number].slice(token.startIndex, token.endIndex).replace(/^\{|\}$/g, '')}`);
        }
      });
      const wanted = [...outline.replaceAll(/.*"traety".*\n/g, '').matchAll(/^ *(recordKind|fieldName|citationKey)(?: without author)? "(.*)"$/gm)];
      assert.deepEqual(seen, wanted.map(([, kind, name]) => `${kind} ${name}`), input);
    }
  });
}
