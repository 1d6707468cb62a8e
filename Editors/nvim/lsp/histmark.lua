-- How Neovim runs the Histmark language server. `:help histmark-settings`
--
-- Change any part of it with vim.lsp.config('histmark', { … }).

---@type vim.lsp.Config
return {
  cmd = { vim.g.histmark_path or 'histmark', 'lsp' },
  filetypes = { 'markdown', 'bib' },
  -- What a code lens does is the editor's matter: plugin/histmark.lua.
  capabilities = { experimental = { commands = { commands = { 'histmark.showReferences' } } } },
  root_markers = { 'histmark.json', '.git' },
  -- A file without a project, such as a record of the gazetteer, is left to a server that runs already.
  reuse_client = function(client, config)
    return client.name == config.name and (config.root_dir == nil or config.root_dir == client.root_dir)
  end,
}
