import SourceText
import Syntax

/// Markdown as a person reads it on a terminal: emphasis as bold and italic, links as their text, lines filled to a width,
/// rows of a table in columns. Made for cards, which are short; without colour the Markdown itself reads better.
package func terminalText(markdown: String, width: Int, ink: Ink) -> String {
  var layout = TerminalLayout(width: max(20, width), ink: ink)
  let tree = SyntaxTree(parsing: SourceText(markdown))
  for block in tree.root.children { layout.add(block) }
  return layout.lines.joined(separator: "\n")
}

private struct TerminalLayout {
  let width: Int
  let ink: Ink
  private(set) var lines: [String] = []

  init(width: Int, ink: Ink) {
    self.width = width
    self.ink = ink
  }

  mutating func add(_ block: SyntaxNode) {
    switch block.kind {
    case .blankLines, .frontMatter, .linkReferenceDefinition: return
    case .thematicBreak: separate(with: [ink.faint(String(repeating: "─", count: width))])
    case .table: separate(with: rows(of: block))
    case .bulletList, .orderedList:
      separate(with: block.children.flatMap { filled(runs(in: $0), first: "• ", further: "  ") })
    case .fencedCode, .indentedCode, .record:
      let text = String(decoding: block.bytes, as: UTF8.self)
      separate(with: text.split(whereSeparator: \.isNewline).map { "  " + ink.faint(String($0)) })
    case .atxHeading, .setextHeading:
      separate(with: filled([TerminalRun(text: block.plainText, style: .bold)], first: "", further: ""))
    default:
      // What a hard break ends is a line of the card; where that goes on, it is indented.
      let fields = hardLines(of: block)
      separate(with: fields.flatMap { filled($0, first: "", further: fields.count > 1 ? "    " : "") })
    }
  }

  private mutating func separate(with block: [String]) {
    if !lines.isEmpty { lines.append("") }
    lines += block
  }

  // MARK: Inlines

  private func runs(in node: SyntaxNode, style: TerminalRun.Style = .plain) -> [TerminalRun] {
    var runs: [TerminalRun] = []
    for child in node.children {
      switch child.kind {
      case .strong: runs += self.runs(in: child, style: .bold)
      case .emphasis: runs += self.runs(in: child, style: style == .bold ? .bold : .italic)
      case .codeSpan:
        runs.append(TerminalRun(text: String(decoding: codeSpanText(child), as: UTF8.self), style: .faint))
      case .hardBreak: runs.append(TerminalRun(text: "\n", style: .plain))
      case .delimiter, .lineEnding, .whitespace: continue
      case .link, .paragraph: runs += self.runs(in: child, style: style)
      case .linkText: runs += self.runs(in: child, style: style)
      case .linkDestination, .linkTitle, .linkLabel: continue
      default: runs.append(TerminalRun(text: visibleText(of: CollectionOfOne(child)), style: style))
      }
    }
    return runs
  }

  private func hardLines(of block: SyntaxNode) -> [[TerminalRun]] {
    var lines: [[TerminalRun]] = [[]]
    for run in runs(in: block) {
      if run.text == "\n" { lines.append([]) } else { lines[lines.count - 1].append(run) }
    }
    return lines.filter { !$0.isEmpty }
  }

  // MARK: Lines

  /// Runs as lines that are no wider than the width, broken at spaces.
  private func filled(_ runs: [TerminalRun], first: String, further: String) -> [String] {
    var lines: [TerminalLine] = [TerminalLine(first)]
    var hasSpace = false
    for run in runs {
      for word in run.words {
        guard word != " " else {
          hasSpace = !lines[lines.count - 1].isEmpty
          continue
        }
        let fits = lines[lines.count - 1].width + displayWidth(word) + 1 <= width
        if hasSpace && !fits {
          lines.append(TerminalLine(further))
          hasSpace = false
        }
        lines[lines.count - 1].add(hasSpace ? " \(word)" : word, style: run.style)
        hasSpace = false
      }
    }
    return lines.map { $0.painted(ink) }
  }

  private func rows(of table: SyntaxNode) -> [String] {
    let rows = table.children.filter { $0.kind == .tableRow }.map { row in
      row.children.filter { $0.kind == .tableCell }.map { runs(in: $0) }
    }
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.indices.contains(column) ? $0[column].reduce(0) { $0 + displayWidth($1.text) } : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      var pending = 0
      for (column, cell) in row.enumerated() {
        line += String(repeating: " ", count: pending) + cell.map { $0.painted($0.text, ink) }.joined()
        pending = widths[column] - cell.reduce(0) { $0 + displayWidth($1.text) } + 2
      }
      return line
    }
  }
}
