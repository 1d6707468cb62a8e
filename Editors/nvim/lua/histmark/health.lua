-- `:checkhealth histmark`

local M = {}

function M.check()
  local health = vim.health
  local path = require('histmark').path()

  health.start('histmark: command')
  if vim.fn.executable(path) == 1 then
    local answer = vim.system({ path, '--version' }, { text = true }):wait(5000)
    if answer.code == 0 then
      health.ok(('%s is %s'):format(vim.fn.exepath(path), vim.trim(answer.stdout)))
    else
      health.error(('%s --version failed: %s'):format(path, vim.trim(answer.stderr or '')))
    end
  else
    health.error(('`%s` is not executable'):format(path), {
      'Install Histmark and put it on your PATH,',
      "or set its place in your configuration: vim.g.histmark_path = '/path/to/histmark'",
    })
  end

  health.start('histmark: server')
  if not vim.lsp.is_enabled('histmark') then
    health.warn('the server is not enabled', { "vim.lsp.enable('histmark')" })
    return
  end
  local clients = vim.lsp.get_clients({ name = 'histmark' })
  if #clients == 0 then
    health.info('not running: it starts with the first Markdown document')
  end
  for _, client in ipairs(clients) do
    health.ok(
      ('running for %s, %d documents, positions in %s'):format(
        client.root_dir or 'single files',
        vim.tbl_count(client.attached_buffers),
        client.offset_encoding
      )
    )
  end
end

return M
