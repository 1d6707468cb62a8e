-- `:compiler histmark | make`: the findings of the whole project in the quickfix list.

vim.b.current_compiler = 'histmark'
vim.bo.makeprg = vim.fn.shellescape(require('histmark').path()) .. ' check --format text'
vim.bo.errorformat = table.concat({
  '%f:%l:%c: %trror%m',
  '%f:%l:%c: %tarning%m',
  '%f:%l:%c: %tnformation%m',
  '%f:%l:%c: %tint%m',
  '%-G%.%#',
}, ',')
