import Features
import JSON
import JSONRPC
import LanguageServer
import LanguageServerProtocol
import Linting
import Model
import SourceText

extension HistoryWorkspace {
  func actions(
    in range: ByteRange, of uri: DocumentURI, kinds: [CodeActionKind]?, _ cancellation: Cancellation
  ) -> [ProposedAction] {
    func isWanted(_ kind: CodeActionKind) -> Bool { kinds.map { $0.contains(where: kind.isWithin) } ?? true }
    var actions: [ProposedAction] = []
    if isWanted(.quickFix) { actions += fixActions(in: range, of: uri, cancellation) }
    if isWanted(.refactorRewrite) { actions += textActions(in: range, of: uri) }
    // Only those who ask for it: it is no matter of the place.
    if kinds != nil, isWanted(.sourceFixAllHistmark), takesPart(DocumentID(uri)) {
      actions.append(fixAllAction(of: uri, cancellation))
    }
    return actions
  }

  /// What mends the findings of a range, then what silences them.
  private func fixActions(
    in range: ByteRange, of uri: DocumentURI, _ cancellation: Cancellation
  ) -> [ProposedAction] {
    let document = DocumentID(uri)
    let found = ownFindings(in: document, cancellation).filter {
      $0.range.overlaps(range) || $0.range.touches(range.start)
    }
    var actions: [ProposedAction] = []
    for finding in found {
      for (index, fix) in finding.fixes.enumerated() {
        var action = ProposedAction(title: fix.title, kind: .quickFix)
        action.fixes = [finding.rule]
        action.fixedRange = finding.range
        action.isPreferred = index == 0 && finding.fixes.count == 1
        let byDocument = Dictionary(grouping: fix.edits, by: \.document)
        action.changes = byDocument.keys.sorted().map { .edits($0.uri, byDocument[$0]?.map(\.edit) ?? []) }
        actions.append(action)
      }
    }
    guard let model = context(of: document)?.model else { return actions }
    var silenced: Set<String> = []
    for finding in found where silenced.insert(finding.rule).inserted {
      guard let ignoring = ignoreComment(for: finding.rule, at: finding.range.start, in: model) else { continue }
      var action = ProposedAction(title: ignoring.title, kind: .quickFix)
      action.fixes = [finding.rule]
      action.fixedRange = finding.range
      action.changes = [.edits(uri, [ignoring.edit])]
      actions.append(action)
    }
    return actions
  }

  /// What could be written otherwise though nothing is wrong: names as links, hints as text, bundled records as one's own.
  private func textActions(in range: ByteRange, of uri: DocumentURI) -> [ProposedAction] {
    guard let context = featureContext(uri), takesPart(context.document) else { return [] }
    let links = mentionLinks(at: range.start, in: context).filter { $0.edit.range.contains(range) }
    // The hint of a link stands at its start, and the caret anywhere in it.
    let link = context.model.reference(at: range.start)?.range
    let hints = writtenHints(in: link?.union(range) ?? range, of: context)
    let copy = recordCopy(at: range.start, in: context).map { [$0] } ?? []
    let bound = inferredDate(at: range.start, in: context).map { [$0] } ?? []
    let single = (links + hints + copy + bound).map { found in
      var action = ProposedAction(title: found.title, kind: .refactorRewrite)
      action.changes = [.edits(uri, [found.edit])]
      return action
    }
    return single
      + mentionGroups(at: range.start, in: context).filter { _ in !links.isEmpty }.map { group in
        var action = ProposedAction(title: group.title, kind: .refactorRewrite)
        action.changes = [.edits(uri, group.edits)]
        return action
      }
  }

  /// All safe fixes of a document at once; what they are is worked out when it is chosen.
  private func fixAllAction(of uri: DocumentURI, _ cancellation: Cancellation) -> ProposedAction {
    var action = ProposedAction(title: "Make all safe fixes", kind: .sourceFixAllHistmark)
    if ownFindings(in: DocumentID(uri), cancellation).contains(where: { $0.fixes.first?.isSafe == true }) {
      action.data = JSONValue(["fixAll", uri.text])
    } else {
      action.disabledReason = "Nothing here can be mended safely."
    }
    return action
  }

  func changes(of data: JSONValue, _ cancellation: Cancellation) throws(Refusal) -> [ProposedChange] {
    guard data[0]?.string == "fixAll", let uri = data[1]?.string.map({ DocumentURI($0) }) else {
      throw Refusal("What was to be done is not known any more.")
    }
    return fixAllChanges(in: uri, cancellation)
  }

  /// The safe fixes that stay within a document.
  func fixAllChanges(in uri: DocumentURI, _ cancellation: Cancellation) -> [ProposedChange] {
    let document = DocumentID(uri)
    return changes(FixPass(of: ownFindings(in: document, cancellation)) { $0 == document }.edits)
  }

  private func ownFindings(in document: DocumentID, _ cancellation: Cancellation) -> [Finding] {
    guard takesPart(document), let project = context(of: document)?.project else { return [] }
    return checked(document, in: project, cancellation)
  }
}
