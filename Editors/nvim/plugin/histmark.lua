-- Turns Histmark on for Markdown. The server itself leaves alone every document that does not take part.

if vim.g.loaded_histmark then
  return
end
vim.g.loaded_histmark = true

local histmark = require('histmark')

-- The bodies of records: as a language of fences for syntax/markdown.vim, and as a language for tree-sitter's injections.
local fenced = vim.g.markdown_fenced_languages or {}
for _, kind in ipairs(histmark.kinds) do
  table.insert(fenced, kind .. '=histmark')
end
vim.g.markdown_fenced_languages = fenced
vim.treesitter.language.register('histmark', histmark.kinds)

vim.api.nvim_create_user_command('HistmarkRestart', histmark.restart, {
  desc = 'Stop the Histmark language server and start it again',
})

vim.api.nvim_create_user_command('HistmarkFixAll', histmark.fix_all, {
  desc = 'Make all safe fixes in this document',
})

vim.api.nvim_create_user_command('HistmarkRecord', function(command)
  histmark.show_record(command.args)
end, { nargs = 1, desc = 'Show the record with an id, of the project or the gazetteer' })

vim.lsp.commands['histmark.showReferences'] = histmark.show_references

if vim.fn.executable(histmark.path()) == 1 then
  vim.lsp.enable('histmark')
else
  vim.api.nvim_create_autocmd('FileType', {
    pattern = 'markdown',
    once = true,
    callback = function()
      vim.notify('Histmark was not found. `:checkhealth histmark` says what to do.', vim.log.levels.WARN)
    end,
  })
end
