import Features
import JSON
import JSONRPC
import LanguageServer
import LanguageServerProtocol
import Model

extension HistoryWorkspace {
  var commands: [String] { EditorCommand.allCases.map(\.rawValue) }

  func run(
    _ command: String, _ arguments: [JSONValue], _ cancellation: Cancellation
  ) throws(Refusal) -> CommandOutcome {
    guard let command = EditorCommand(rawValue: command) else { throw Refusal("There is no command ‘\(command)’.") }
    let words = arguments.compactMap(\.string)
    var outcome = CommandOutcome()
    switch command {
    case .showRecord:
      let definition = try record(words, for: command).definition
      outcome.shows = definition.document.uri
      outcome.selection = definition.nameRange
    case .copyRecord:
      let (definition, context) = try record(words, for: command)
      guard let copy = recordCopy(of: definition, in: context) else {
        throw Refusal("‘\(words[0])’ is a record of this project already.")
      }
      outcome.label = copy.title
      outcome.changes = [.edits(context.document.uri, [copy.edit])]
    case .fixAll:
      guard let uri = words.first.map({ DocumentURI($0) }) else { throw Self.misused(command) }
      outcome.label = "Make all safe fixes"
      outcome.changes = fixAllChanges(in: uri, cancellation)
    }
    return outcome
  }

  private func record(
    _ words: [String], for command: EditorCommand
  ) throws(Refusal) -> (definition: Definition, context: DocumentContext) {
    guard words.count == 2 else { throw Self.misused(command) }
    guard let context = featureContext(DocumentURI(words[1])) else {
      throw Refusal("This document is not one of history.")
    }
    guard let definition = context.workspace.record(id: words[0]) else {
      throw Refusal("There is no record ‘\(words[0])’.")
    }
    return (definition, context)
  }

  private static func misused(_ command: EditorCommand) -> Refusal {
    Refusal("‘\(command.rawValue)’ wants \(command.summary).")
  }
}
