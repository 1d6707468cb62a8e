-- The configuration file may have comments. Documents are Markdown, with or without `.hist` before their suffix.

vim.filetype.add({
  filename = { ['histmark.json'] = 'jsonc' },
  pattern = { ['.*%.hist%.md'] = 'markdown' },
})
