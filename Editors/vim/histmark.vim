" For Vim 9: source this from your vimrc. It registers the server with the client that is installed (yegappan/lsp or vim-lsp)
" and highlights the bodies of records.

if exists('g:loaded_histmark')
  finish
endif
let g:loaded_histmark = 1

let g:histmark_path = get(g:, 'histmark_path', 'histmark')

" The syntax of records is the one of the Neovim plugin.
let s:editors = expand('<sfile>:p:h:h')
execute 'set runtimepath+=' .. fnameescape(s:editors .. '/nvim')
let g:markdown_fenced_languages = get(g:, 'markdown_fenced_languages', [])
  \ + map(['treaty', 'event', 'source', 'person', 'polity', 'place', 'period', 'claim'], 'v:val .. "=histmark"')

function! s:register_yegappan() abort
  call LspAddServer([#{
    \ name: 'histmark',
    \ filetype: ['markdown', 'bib'],
    \ path: g:histmark_path,
    \ args: ['lsp'],
    \ rootSearch: ['histmark.json', '.git/'],
    \ }])
endfunction

function! s:register_vim_lsp() abort
  call lsp#register_server(#{
    \ name: 'histmark',
    \ cmd: {server -> [g:histmark_path, 'lsp']},
    \ allowlist: ['markdown', 'bib'],
    \ root_uri: {server -> lsp#utils#path_to_uri(lsp#utils#find_nearest_parent_file_directory(
    \   lsp#utils#get_buffer_path(), ['histmark.json', '.git/']))},
    \ })
endfunction

augroup histmark
  autocmd!
  autocmd User LspSetup call s:register_yegappan()
  autocmd User lsp_setup call s:register_vim_lsp()
augroup END
