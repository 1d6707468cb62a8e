/// What sort of thing a symbol is: programming languages' words, from which an editor chooses an icon.
package enum SymbolKind: Int, Hashable, Sendable, CaseIterable {
  case file = 1
  case module, namespace, package, `class`, method, property, field, constructor, `enum`, interface, function, variable
  case constant, string, number, boolean, array, object, key, null, enumMember, `struct`, event, `operator`,
    typeParameter
}
