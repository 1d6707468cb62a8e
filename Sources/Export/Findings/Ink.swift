import Linting

/// Colours for a terminal (ECMA-48 SGR), or none.
package struct Ink: Sendable {
  package let isOn: Bool

  package init(_ isOn: Bool) { self.isOn = isOn }

  package func bold(_ text: String) -> String { paint(text, "1") }
  package func italic(_ text: String) -> String { paint(text, "3") }
  package func faint(_ text: String) -> String { paint(text, "2") }
  package func red(_ text: String) -> String { paint(text, "1;31") }
  package func yellow(_ text: String) -> String { paint(text, "1;33") }
  package func blue(_ text: String) -> String { paint(text, "1;34") }
  package func cyan(_ text: String) -> String { paint(text, "36") }
  package func green(_ text: String) -> String { paint(text, "32") }

  package func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: red(text)
    case .warning: yellow(text)
    case .information: blue(text)
    case .hint: cyan(text)
    }
  }

  private func paint(_ text: String, _ code: String) -> String { isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}
