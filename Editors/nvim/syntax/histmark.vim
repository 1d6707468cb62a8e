" The body of a record: `name: value` lines, continuation lines, comments.
" Markdown includes it inside the fences of records; the server's semantic tokens lie above it.

if exists('b:current_syntax')
  finish
endif

syntax match histmarkComment "^\s*//.*$" contains=@Spell
syntax match histmarkFieldName "^\s*\a[[:alnum:]-]*\ze:\%(\s\|$\)" nextgroup=histmarkColon
syntax match histmarkColon ":" contained
syntax match histmarkReference "#[^[:space:];,.()#]\+\%(\.\a[[:alnum:]-]*\)\="
syntax match histmarkCitation "\%(^\|[^[:alnum:]]\)\@1<=-\=@[[:alnum:]_][[:alnum:]_:.#$%&+?<>~/-]*[[:alnum:]_]"
" EDTF: years with masks, marks of doubt, sets and intervals.
syntax match histmarkDate "\%(^\|[[:space:]:=\[{,;]\)\@1<=[?~%]\=-\=\%(Y-\=\d\{5,}\|[0-9X]\{4}\)\%(-[?~%]\=[0-9X]\{2}\%(-[?~%]\=[0-9X]\{2}\)\=\)\=[?~%]\=\%(/\%(\.\.\|[?~%]\=-\=[0-9X]\{4}\%(-[?~%]\=[0-9X]\{2}\%(-[?~%]\=[0-9X]\{2}\)\=\)\=[?~%]\=\)\=\)\=\ze\%([[:space:]=\]},;]\|$\)"
syntax match histmarkDate "\%(^\|\s\)\@1<=\.\./\d\{4}\%(-\d\{2}\)\{0,2}"
syntax match histmarkCalendar "\<\%(gregorian\|julian\|japanese\|hijri\|hebrew\|french\)\ze:"

highlight default link histmarkComment Comment
highlight default link histmarkFieldName Identifier
highlight default link histmarkColon Delimiter
highlight default link histmarkReference Tag
highlight default link histmarkCitation Special
highlight default link histmarkDate Number
highlight default link histmarkCalendar Type

let b:current_syntax = 'histmark'
