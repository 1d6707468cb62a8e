/// A name without what is spelled in several ways: its letters and digits, small.
package func lettersAndDigits(of name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }
