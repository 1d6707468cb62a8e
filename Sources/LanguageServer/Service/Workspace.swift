import LanguageServerProtocol
import SourceText

/// All documents at one moment: a value that never changes, so that a request sees every earlier edit and no later one.
///
/// Everything is in bytes. Functions are called on any thread, several at a time; those that may take long ask their
/// cancellation, and what they return after it no longer matters. Where a document is unknown, nothing is found.
///
/// These are the features that every service has. Each further one is a protocol of its own in `Service/Features`; one that a
/// workspace does not conform to is not announced to clients.
package protocol Workspace: Sendable {
  /// The workspace after a change. Called by the session, one change after another, so it must be quick: the work
  /// is to be put off until somebody asks, or given to `work`.
  func applying(_ change: WorkspaceChange, work: BackgroundWork) -> any Workspace

  /// The name under which a document that is being opened is known: another than the editor's where two paths lead to it.
  func knownName(of uri: DocumentURI) -> DocumentURI

  /// Documents that nobody has to open to be told what is wrong with them, because others depend on them.
  var reportedUnopened: [DocumentURI] { get }

  /// Whether the change that led to this version may have changed the findings on a document. The document that was
  /// edited is checked anyway.
  func mayConcern(_ uri: DocumentURI) -> Bool

  /// The text of a document that is not open, where the workspace knows it.
  func text(of uri: DocumentURI) -> SourceText?

  func findings(in uri: DocumentURI, _ cancellation: Cancellation) -> [DocumentFinding]
  func hover(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> HoverCard?
  func definition(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> FoundTargets?
  func references(
    at place: ByteOffset, in uri: DocumentURI, withDefinitions: Bool, _ cancellation: Cancellation
  ) -> [DocumentPlace]
  func outline(of uri: DocumentURI, _ cancellation: Cancellation) -> [OutlineEntry]
  func completions(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> Proposals
  func actions(
    in range: ByteRange, of uri: DocumentURI, kinds: [CodeActionKind]?, _ cancellation: Cancellation
  ) -> [ProposedAction]

  /// The characters after which an editor should ask for completions.
  var completionTriggers: [String] { get }
  /// The kinds of code actions that there are.
  var actionKinds: [CodeActionKind] { get }
}

extension Workspace {
  package func mayConcern(_ uri: DocumentURI) -> Bool { true }
  package func knownName(of uri: DocumentURI) -> DocumentURI { uri }
  package var reportedUnopened: [DocumentURI] { [] }
  /// Those that open something in Markdown as Histmark reads it: a fragment, a property, a citation, a fence, a link.
  package var completionTriggers: [String] { ["#", ".", "@", "`", "{", ":", "("] }
  package var actionKinds: [CodeActionKind] { [.quickFix] }
}
