-- What the plugin, its health check and its compiler share.

local M = {}

--- The kinds of record that every project has (`histmark kinds`).
M.kinds = { 'treaty', 'event', 'source', 'person', 'polity', 'place', 'period', 'claim' }

--- The command that starts the server, as it is configured now.
---@return string
function M.path()
  local cmd = vim.lsp.config.histmark.cmd
  return type(cmd) == 'table' and cmd[1] or 'histmark'
end

--- Stops every running server, waits until it has gone, and starts it again for the documents that are open.
function M.restart()
  for _, client in ipairs(vim.lsp.get_clients({ name = 'histmark' })) do
    -- Semantic tokens are asked for some time after an edit, and a server that is leaving would refuse.
    for buffer in pairs(client.attached_buffers) do
      vim.lsp.semantic_tokens.stop(buffer, client.id)
    end
  end
  vim.lsp.enable('histmark', false)
  local stopped = vim.wait(5000, function()
    return #vim.lsp.get_clients({ name = 'histmark' }) == 0
  end, 20)
  if not stopped then
    for _, client in ipairs(vim.lsp.get_clients({ name = 'histmark' })) do
      client:stop(true)
    end
  end
  vim.lsp.enable('histmark')
end

--- Tells the server to do something for the document of the current buffer.
---@param command string
---@param arguments any[]
local function run(command, arguments)
  local client = vim.lsp.get_clients({ name = 'histmark', bufnr = 0 })[1]
  if not client then
    return vim.notify('No Histmark server is attached to this buffer.', vim.log.levels.WARN)
  end
  local bufnr = vim.api.nvim_get_current_buf()
  client:request('workspace/executeCommand', { command = command, arguments = arguments }, function(problem)
    if problem then
      vim.notify(problem.message, vim.log.levels.WARN)
    end
  end, bufnr)
end

--- Makes all safe fixes in the current buffer.
function M.fix_all()
  run('histmark.fixAll', { vim.uri_from_bufnr(0) })
end

--- Shows a record by its id, as the document of the current buffer sees it.
---@param id string
function M.show_record(id)
  run('histmark.showRecord', { id, vim.uri_from_bufnr(0) })
end

--- What a code lens does: lists the places that it counts.
---@param command lsp.Command its arguments are a URI, a position and locations
---@param context { client_id: integer }
function M.show_references(command, context)
  local client = vim.lsp.get_client_by_id(context.client_id)
  if not client then
    return
  end
  local items = vim.lsp.util.locations_to_items(command.arguments[3], client.offset_encoding)
  vim.fn.setqflist({}, ' ', { title = command.title, items = items })
  vim.cmd('botright copen')
end

return M
