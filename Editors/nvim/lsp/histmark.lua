-- How Neovim runs the Histmark language server. `:help histmark-settings`
--
-- Change any part of it with vim.lsp.config('histmark', { … }).

---@type vim.lsp.Config
return {
  cmd = { vim.g.histmark_path or 'histmark', 'lsp' },
  filetypes = { 'markdown' },
  root_markers = { 'histmark.json', '.git' },
}
