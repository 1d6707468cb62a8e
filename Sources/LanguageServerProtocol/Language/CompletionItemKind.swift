/// What sort of thing a proposal is, from which an editor chooses an icon.
package enum CompletionItemKind: Int, Hashable, Sendable {
  case text = 1
  case method, function, constructor, field, variable, `class`, interface, module, property, unit, value, `enum`,
    keyword
  case snippet, color, file, reference, folder, enumMember, constant, `struct`, event, `operator`, typeParameter
}
