(comment) @comment
(name) @property
":" @punctuation.delimiter
";" @punctuation.delimiter
"=" @operator
(date) @number
(id) @label
(property) @variable.member
(citation) @constant

((field
  name: (name) @_name
  value: (value) @constant.builtin)
  (#any-of? @_name "source" "status")
  (#any-of? @constant.builtin "none" "verified" "unverified" "disputed"))
