-- One session of a person who edits ../project/article.md in Neovim with the plugin, in the position encoding that
-- HISTMARK_TEST_ENCODING names as the only one the editor knows. Every position lies behind `é 日 𝕀`.

local encoding = assert(vim.env.HISTMARK_TEST_ENCODING)
local passed, failed = 0, 0
local exit

local function report(ok, name, detail)
  if ok then
    passed = passed + 1
  else
    failed = failed + 1
    io.stderr:write(('not ok: %s: %s: %s\n'):format(encoding, name, detail))
  end
end

--- Runs one check; an error in it fails it and leaves the others alone.
local function check(name, body)
  local ok, detail = xpcall(body, debug.traceback)
  report(ok, name, detail)
end

--- A check of a method that the server may not have yet; it says so.
local function check_method(method, name, body)
  if vim.lsp.get_clients({ name = 'histmark', bufnr = 0, method = method })[1] then
    check(name, body)
  else
    io.stdout:write(('%s: not offered, so not checked: %s\n'):format(encoding, method))
  end
end

local function eventually(what, condition)
  assert(vim.wait(10000, condition, 20), 'waited in vain for ' .. what)
end

--- Puts the cursor on the nth occurrence of a text, some bytes into it.
local function cursor(text, nth, inside)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local from = 1
    while true do
      local start, finish = line:find(text, from, true)
      if not start then
        break
      end
      nth = nth - 1
      if nth == 0 then
        vim.api.nvim_win_set_cursor(0, { number, start - 1 + (inside or 1) })
        return
      end
      from = finish + 1
    end
  end
  error('the document does not contain ' .. text)
end

local function client()
  return assert(vim.lsp.get_clients({ name = 'histmark', bufnr = 0 })[1], 'no server is attached')
end

--- Asks the server; by default about the place under the cursor.
local function request(method, params)
  params = params or vim.lsp.util.make_position_params(0, client().offset_encoding)
  -- By number: with 0 for the current buffer, Neovim would not send the edits that are still waiting.
  local answer, problem = client():request_sync(method, params, 10000, vim.api.nvim_get_current_buf())
  assert(answer, problem)
  assert(not answer.err, vim.inspect(answer.err))
  return answer.result
end

--- The text that the editor would show for the place under the cursor.
local function hover()
  local result = request('textDocument/hover')
  assert(result and result ~= vim.NIL, 'no hover')
  return table.concat(vim.lsp.util.convert_input_to_markdown_lines(result.contents), '\n')
end

local function contains(text, expected)
  assert(text:find(expected, 1, true), ('expected "%s" in:\n%s'):format(expected, text))
end

--- Follows a definition as CTRL-] does; gives the line it lands on, and returns to the article.
local function definition()
  local article = vim.api.nvim_get_current_buf()
  local result = request('textDocument/definition')
  assert(result and result ~= vim.NIL and not vim.tbl_isempty(result), 'no definition')
  local location = vim.islist(result) and result[1] or result
  assert(vim.lsp.util.show_document(location, client().offset_encoding, { focus = true }))
  local place = {
    file = vim.api.nvim_buf_get_name(0),
    line = vim.api.nvim_get_current_line(),
    rest = vim.api.nvim_get_current_line():sub(vim.api.nvim_win_get_cursor(0)[2] + 1),
    text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n'),
  }
  vim.api.nvim_set_current_buf(article)
  return place
end

--- Types a text behind `é 日 𝕀 ` on a new last line, completes there, and gives what each item makes of the text. The
--- line is removed again.
local function completions(typed)
  local buffer = vim.api.nvim_get_current_buf()
  local last = vim.api.nvim_buf_line_count(0)
  local opening = 'é 日 𝕀 '
  local line = opening .. typed
  vim.api.nvim_buf_set_lines(buffer, last, last, false, { '', line })
  local result = request('textDocument/completion', {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    position = { line = last + 1, character = vim.str_utfindex(line, client().offset_encoding) },
    context = { triggerKind = 1 },
  })
  local made = {}
  for _, item in ipairs(result.items or result) do
    local default = (result.itemDefaults or {}).editRange
    local range = item.textEdit and (item.textEdit.range or item.textEdit.replace)
      or assert(default, 'an item says nothing of what it replaces: ' .. item.label).replace or default
    local change = { range = range, newText = (item.textEdit or {}).newText or item.textEditText or item.label }
    vim.lsp.util.apply_text_edits({ change }, buffer, client().offset_encoding)
    local changed = vim.api.nvim_buf_get_lines(buffer, last + 1, last + 2, false)[1]
    contains(changed, opening)
    table.insert(made, changed:sub(#opening + 1))
    vim.api.nvim_buf_set_lines(buffer, last + 1, last + 2, false, { line })
  end
  vim.api.nvim_buf_set_lines(buffer, last, -1, false, {})
  return made
end

local function completes(typed, expected)
  local made = completions(typed)
  assert(vim.list_contains(made, expected), ('expected "%s" of %s'):format(expected, vim.inspect(made)))
end

--- The text of the line that a diagnostic marks.
local function marked(diagnostic)
  return vim.api.nvim_buf_get_text(
    0, diagnostic.lnum, diagnostic.col, diagnostic.end_lnum, diagnostic.end_col, {})[1]
end

vim.lsp.config('histmark', {
  capabilities = { general = { positionEncodings = { encoding } } },
  on_exit = function(code, signal)
    exit = { code = code, signal = signal }
  end,
})
vim.cmd.edit('article.md')

check('attaches by the plugin alone, at the root of the project', function()
  eventually('the server', function()
    return #vim.lsp.get_clients({ name = 'histmark', bufnr = 0 }) > 0 and client().initialized
  end)
  assert(vim.fs.basename(client().root_dir) == 'project', client().root_dir)
end)

check('agrees on the encoding', function()
  assert(client().offset_encoding == encoding, client().offset_encoding)
end)

check('shows what it finds, exactly where it is', function()
  eventually('diagnostics', function()
    return #vim.diagnostic.get(0) > 0
  end)
  local found = vim.diagnostic.get(0)
  assert(#found == 1, vim.inspect(found))
  assert(found[1].code == 'unknown-reference', vim.inspect(found[1]))
  assert(found[1].severity == vim.diagnostic.severity.ERROR)
  assert(marked(found[1]):find('^#?sf%-1952$'), marked(found[1]))
end)

for nth, name in ipairs({ 'a link', 'the bare name in prose' }) do
  check('shows the facts of a treaty over ' .. name, function()
    cursor('San Francisco Peace Treaty', nth)
    local card = hover()
    contains(card, 'Treaty of Peace with Japan')
    contains(card, '8 September 1951')
    contains(card, '28 April 1952')
    contains(card, 'UNTS 136')
  end)
end

check('shows the reference over a citation', function()
  cursor('@hasegawa2005', 1)
  contains(hover(), 'Racing the Enemy')
end)

check('goes from a link to the record', function()
  cursor('(#sf-1951)', 1)
  contains(definition().line, '```treaty {#sf-1951}')
end)

check('goes from a property reference to the field', function()
  cursor('(#sf-1951.signed)', 1, 12)
  contains(definition().line, 'signed: 1951-09-08')
end)

check('goes from a citation to its entry in the .bib file', function()
  cursor('@hara1998', 1)
  local place = definition()
  assert(vim.fs.basename(place.file) == 'references.bib', place.file)
  contains(place.line, '@book{hara1998')
end)

check('goes from a treaty of the gazetteer to a readable record', function()
  cursor('Treaty of Nanking', 1)
  local place = definition()
  contains(place.text, '```treaty {#')
  contains(place.text, 'signed: 1842-08-29')
end)

check('completes ids after (#', function()
  completes('[x](#sf', '[x](#sf-1951')
end)

check('completes fields after (#id.', function()
  completes('[x](#sf-1951.in', '[x](#sf-1951.in-force')
end)

check('completes keys after @', function()
  completes('[@has', '[@hasegawa2005')
end)

--- What a person does with a key in two documents and a bibliography.
local function buffer_text(name)
  local buffer = vim.fn.bufadd(name)
  vim.fn.bufload(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
end

check('completes keys by words of the title and by author and year', function()
  completes('[@racing', '[@hasegawa2005')
  completes('[@hara-1998', '[@hara1998')
end)

check('tells of a source where it is cited', function()
  cursor('@hara1998', 1)
  contains(hover(), 'Cited 3 times: article.md (2), notes.md (1).')
end)

check('finds every use of a key in two documents and the .bib file', function()
  cursor('@hara1998', 1)
  local params = vim.lsp.util.make_position_params(0, client().offset_encoding)
  params.context = { includeDeclaration = true }
  local files = vim.tbl_map(function(location)
    return vim.fs.basename(vim.uri_to_fname(location.uri))
  end, request('textDocument/references', params))
  table.sort(files)
  assert(vim.deep_equal(files, { 'article.md', 'article.md', 'notes.md', 'references.bib' }), vim.inspect(files))
end)

check('renames a key in two documents and the .bib file', function()
  cursor('@hara1998', 1, 4)
  local params = vim.lsp.util.make_position_params(0, client().offset_encoding)
  params.newName = 'hara-peace'
  vim.lsp.util.apply_workspace_edit(request('textDocument/rename', params), client().offset_encoding)
  contains(buffer_text('article.md'), '[@hara-peace], of')
  contains(buffer_text('article.md'), 'source: [@hara-peace]')
  contains(buffer_text('notes.md'), '@hara-peace says')
  contains(buffer_text('references.bib'), '@book{hara-peace,')
  for _, name in ipairs({ 'references.bib', 'notes.md', 'article.md' }) do
    vim.cmd.buffer(name)
    vim.cmd('silent undo')
    assert(not buffer_text(name):find('hara-peace', 1, true), name)
  end
end)

check('serves the .bib file: its outline, an entry’s card, a key from there', function()
  vim.cmd.buffer('references.bib')
  eventually('the server', function()
    return #vim.lsp.get_clients({ name = 'histmark', bufnr = 0 }) > 0
  end)
  cursor('hasegawa2005', 1, 3)
  contains(hover(), 'Racing the Enemy')
  local params = vim.lsp.util.make_position_params(0, client().offset_encoding)
  params.newName = 'racing'
  local edit = request('textDocument/rename', params)
  vim.lsp.util.apply_workspace_edit(edit, client().offset_encoding)
  contains(buffer_text('article.md'), '[@racing, p. 2]')
  for _, name in ipairs({ 'article.md', 'references.bib' }) do
    vim.cmd.buffer(name)
    vim.cmd('silent undo')
  end
end)

check('offers the nearest key for one that is unknown', function()
  vim.cmd.buffer('article.md')
  cursor('@hara1998', 1, 0)
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  vim.api.nvim_buf_set_text(0, row - 1, column, row - 1, column + #'@hara1998', { '@hara1989' })
  local found
  eventually('the finding', function()
    found = vim.tbl_filter(function(diagnostic)
      return diagnostic.code == 'unknown-citation' and marked(diagnostic) == 'hara1989'
    end, vim.diagnostic.get(0))[1]
    return found
  end)
  local actions = request('textDocument/codeAction', {
    textDocument = vim.lsp.util.make_text_document_params(),
    range = found.user_data.lsp.range,
    context = { diagnostics = { found.user_data.lsp }, only = { 'quickfix' }, triggerKind = 1 },
  })
  local action = assert(actions[1], 'no action')
  if not action.edit then
    action = request('codeAction/resolve', action)
  end
  vim.lsp.util.apply_workspace_edit(action.edit, client().offset_encoding)
  contains(buffer_text('article.md'), '[@hara1998], of')
  eventually('the finding to go', function()
    return #vim.diagnostic.get(0) == 1
  end)
end)

check('finds every use', function()
  cursor('{#sf-1951}', 1, 3)
  local params = vim.lsp.util.make_position_params(0, client().offset_encoding)
  params.context = { includeDeclaration = false }
  local lines = vim.tbl_map(function(location)
    return vim.api.nvim_buf_get_lines(0, location.range.start.line, location.range.start.line + 1, false)[1]
  end, request('textDocument/references', params))
  assert(#lines == 2, vim.inspect(lines))
  for _, line in ipairs(lines) do
    contains(line, 'é 日 𝕀 The [San Francisco Peace Treaty](#sf-1951)')
  end
end)

check('shows the outline', function()
  local symbols = request('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() })
  local items = vim.lsp.util.symbols_to_items(symbols, 0, client().offset_encoding)
  local names = table.concat(vim.tbl_map(function(item)
    return item.text
  end, items), '\n')
  for _, name in ipairs({ 'Two treaties', 'The record', 'San Francisco Peace Treaty' }) do
    contains(names, name)
  end
end)

check_method('textDocument/rename', 'renames a record from any of its uses', function()
  cursor('(#sf-1951.signed)', 1, 4)
  local params = vim.lsp.util.make_position_params(0, client().offset_encoding)
  params.newName = 'peace-1951'
  vim.lsp.util.apply_workspace_edit(request('textDocument/rename', params), client().offset_encoding)
  local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
  for _, changed in ipairs({ '(#peace-1951)', '(#peace-1951.signed)', '```treaty {#peace-1951}' }) do
    contains(text, changed)
  end
  vim.cmd('silent undo')
  contains(table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n'), '```treaty {#sf-1951}')
end)

check_method('textDocument/codeLens', 'counts the uses of a record above it, and lists them', function()
  local lenses = request('textDocument/codeLens', { textDocument = vim.lsp.util.make_text_document_params() })
  local lens = assert(lenses[1], 'no lens')
  lens = lens.command and lens or request('codeLens/resolve', lens)
  contains(lens.command.title, '2 references')
  client():exec_cmd(lens.command, { bufnr = vim.api.nvim_get_current_buf() })
  assert(#vim.fn.getqflist() == 2, vim.inspect(vim.fn.getqflist()))
  vim.cmd('cclose')
end)

check('sees an edit behind wide characters', function()
  cursor('Treaty of Nanking', 1, 0)
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  local before, after = 'Treaty of Nanking', '𝕀 [x](#sf-1953)'
  vim.api.nvim_buf_set_text(0, row - 1, column, row - 1, column + #before, { after })
  eventually('the finding of the edit', function()
    return #vim.diagnostic.get(0) == 2
  end)
  vim.api.nvim_buf_set_text(0, row - 1, column, row - 1, column + #after, { before })
  eventually('the finding to go', function()
    return #vim.diagnostic.get(0) == 1
  end)
end)

check('repairs what it found', function()
  cursor('#sf-1952', 1)
  local diagnostics = vim.diagnostic.get(0, { lnum = vim.api.nvim_win_get_cursor(0)[1] - 1 })
  local diagnostic = diagnostics[1].user_data.lsp
  local actions = request('textDocument/codeAction', {
    textDocument = vim.lsp.util.make_text_document_params(),
    range = diagnostic.range,
    context = { diagnostics = { diagnostic }, only = { 'quickfix' }, triggerKind = 1 },
  })
  assert(actions and #actions > 0, 'no action')
  local action = actions[1]
  if not action.edit then
    action = request('codeAction/resolve', action)
  end
  vim.lsp.util.apply_workspace_edit(action.edit, client().offset_encoding)
  contains(table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n'), '[another matter](#sf-1951).')
  eventually('a clean document', function()
    return #vim.diagnostic.get(0) == 0
  end)
end)

check('walks causes, and leads to the links of a contradiction', function()
  local article = vim.api.nvim_get_current_buf()
  vim.fn.writefile({
    'é 日 𝕀',
    '',
    '```event {#war-1904}',
    'title: Declaration of war',
    'date: 1904-02-10',
    'causes: #siege-1904',
    '```',
    '',
    '```event {#siege-1904}',
    'title: Siege of the port',
    'after: #war-1904',
    'causes: #surrender-1905',
    '```',
    '',
    '```event {#surrender-1905}',
    'title: Surrender of the port',
    'date: 1904-01-02',
    'after: #siege-1904',
    '```',
  }, 'events.md')
  vim.cmd.edit('events.md')
  eventually('the server', function()
    return vim.lsp.get_clients({ name = 'histmark', bufnr = 0 })[1] ~= nil
  end)
  cursor('Siege of the port', 1)
  local item = assert(request('textDocument/prepareCallHierarchy')[1], 'no item')
  contains(item.name, 'Siege of the port')
  local incoming = request('callHierarchy/incomingCalls', { item = item })
  assert(#incoming == 1 and incoming[1].from.name == 'Declaration of war', vim.inspect(incoming))
  local outgoing = request('callHierarchy/outgoingCalls', { item = item })
  assert(#outgoing == 1 and outgoing[1].to.name == 'Surrender of the port', vim.inspect(outgoing))
  -- The whole chain, from the first cause on.
  local first = request('callHierarchy/outgoingCalls', { item = incoming[1].from })
  assert(first[1].to.name == 'Siege of the port', vim.inspect(first))

  local found
  eventually('the contradiction', function()
    found = vim.iter(vim.diagnostic.get(0)):find(function(each)
      return each.code == 'order-contradiction' or each.code == 'effect-before-cause'
    end)
    return found ~= nil
  end)
  local places = found.user_data.lsp.relatedInformation
  assert(#places >= 2, vim.inspect(found))
  local lines = {}
  for _, place in ipairs(places) do
    assert(vim.lsp.util.show_document(place.location, client().offset_encoding, { focus = true }))
    table.insert(lines, vim.api.nvim_get_current_line())
  end
  contains(table.concat(lines, '\n'), 'date: 1904-0')
  contains(table.concat(lines, '\n'), '#')
  vim.cmd('bwipeout!')
  vim.fn.delete('events.md')
  vim.api.nvim_set_current_buf(article)
end)

check('highlights the body of a record', function()
  vim.cmd('syntax on')
  cursor('signed: 1951-09-08', 1)
  local position = vim.api.nvim_win_get_cursor(0)
  local group = vim.fn.synIDattr(vim.fn.synID(position[1], position[2] + 1, 1), 'name')
  assert(group == 'histmarkFieldName', group)
end)

check('reports its health', function()
  vim.cmd('checkhealth histmark')
  local page = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
  vim.cmd('bwipeout')
  assert(not page:find('ERROR', 1, true), page)
  contains(page, 'positions in ' .. encoding)
end)

check('restarts', function()
  local before = client().id
  exit = nil
  vim.cmd('HistmarkRestart')
  eventually('the new server', function()
    local clients = vim.lsp.get_clients({ name = 'histmark', bufnr = 0 })
    return #clients == 1 and clients[1].id ~= before and clients[1].initialized
  end)
  assert(exit and exit.code == 0 and exit.signal == 0, vim.inspect(exit))
end)

check('knows the bundled facts in a file without a project', function()
  vim.cmd.edit('../alone.hist.md')
  eventually('its server', function()
    local clients = vim.lsp.get_clients({ name = 'histmark', bufnr = 0 })
    return #clients == 1 and clients[1].initialized
  end)
  for _, name in ipairs({ '[peace]', 'San Francisco Peace Treaty' }) do
    cursor(name, 1, 2)
    local card = hover()
    for _, fact in ipairs({ '8 September 1951', '28 April 1952', 'UNTS 136, 45', 'Soviet Union', 'Poland', 'Czechoslovakia' }) do
      contains(card, fact)
    end
  end
  eventually('diagnostics, of which there are none', function()
    return #vim.diagnostic.get(0) == 0
  end)
  vim.cmd.edit('project/article.md')
end)

check('stops cleanly', function()
  for _, each in ipairs(vim.lsp.get_clients({ name = 'histmark' })) do
    exit = nil
    each:stop()
    eventually('the end of the server', function()
      return exit ~= nil
    end)
    assert(exit.code == 0 and exit.signal == 0, vim.inspect(exit))
  end
end)

io.stdout:write(('%s: %d passed, %d failed\n'):format(encoding, passed, failed))
vim.cmd(failed == 0 and 'qall!' or 'cquit 1')
