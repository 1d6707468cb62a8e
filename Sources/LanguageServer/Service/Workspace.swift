import JSON
import LanguageServerProtocol
import SourceText

/// All documents at one moment: a value that never changes, so that a request sees every earlier edit and no later one.
///
/// Everything is in bytes. Functions are called on any thread, several at a time; those that may take long ask their
/// cancellation, and what they return after it no longer matters. Where a document is unknown, nothing is found.
package protocol Workspace: Sendable {
  /// The workspace after a change. Called on the loop's thread, one change after another, so it must be quick: the work
  /// is to be put off until somebody asks, or given to `work`.
  func applying(_ change: WorkspaceChange, work: BackgroundWork) -> any Workspace

  /// The text of a document that is not open, where the workspace knows it.
  func text(of uri: DocumentURI) -> SourceText?
  /// All documents that belong to the workspace, open or not, in a fixed order.
  var documents: [DocumentURI] { get }

  // MARK: What is said of a document

  func findings(in uri: DocumentURI, _ cancellation: Cancellation) -> [DocumentFinding]
  func outline(of uri: DocumentURI, _ cancellation: Cancellation) -> [OutlineEntry]
  func folds(in uri: DocumentURI, _ cancellation: Cancellation) -> [Fold]
  func links(in uri: DocumentURI, _ cancellation: Cancellation) -> [LinkSpan]
  /// Where a link leads that was handed out with this data: a URI.
  func destination(of data: JSONValue, _ cancellation: Cancellation) -> String?
  func lenses(in uri: DocumentURI, _ cancellation: Cancellation) -> [Lens]
  /// In order, none overlapping another; only those that touch `range`, where one is given.
  func tokens(in uri: DocumentURI, range: ByteRange?, _ cancellation: Cancellation) -> [SemanticToken]
  func hints(in range: ByteRange, of uri: DocumentURI, _ cancellation: Cancellation) -> [Hint]

  // MARK: What is said of a place

  func hover(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> HoverCard?
  func targets(
    _ kind: TargetKind, at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation
  ) -> FoundTargets?
  func references(
    at place: ByteOffset, in uri: DocumentURI, withDefinitions: Bool, _ cancellation: Cancellation
  ) -> [DocumentPlace]
  func mentions(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [Mention]
  func fieldHelp(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> FieldHelp?
  /// Ranges around a place, from the innermost out, each within the next.
  func selections(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [ByteRange]
  /// Ranges that have the same text and are edited together.
  func twins(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [ByteRange]
  func names(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [KnownName]
  func hierarchy(
    _ kind: HierarchyKind, at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation
  ) -> HierarchyNode?
  /// The neighbours of a node that was handed out with this data.
  func neighbours(_ relation: HierarchyRelation, of data: JSONValue, _ cancellation: Cancellation)
    -> [HierarchyNeighbour]

  // MARK: What is said of the workspace

  func symbols(matching query: String, _ cancellation: Cancellation) -> [FoundSymbol]

  // MARK: What could be changed

  func completions(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> Proposals
  /// More about a proposal that was handed out with this data, as Markdown.
  func documentation(of data: JSONValue, _ cancellation: Cancellation) -> String?
  func actions(
    in range: ByteRange, of uri: DocumentURI, kinds: [CodeActionKind]?, _ cancellation: Cancellation
  ) -> [ProposedAction]
  /// What an action changes that was handed out with this data.
  func changes(of data: JSONValue, _ cancellation: Cancellation) throws(Refusal) -> [ProposedChange]
  func renamed(at place: ByteOffset, in uri: DocumentURI) throws(Refusal) -> RenameTarget
  func renaming(
    at place: ByteOffset, in uri: DocumentURI, to name: String, _ cancellation: Cancellation
  ) throws(Refusal) -> [ProposedChange]
  /// Edits that bring a document, or a range of it, into canonical form.
  func formatting(
    of uri: DocumentURI, in range: ByteRange?, _ options: FormattingOptions, _ cancellation: Cancellation
  ) -> [ByteEdit]
  /// Edits for what has just been typed before `place`.
  func formatting(
    of uri: DocumentURI, after character: String, at place: ByteOffset, _ options: FormattingOptions
  ) -> [ByteEdit]
  /// Edits to be made before a document is saved by a person, or by the editor itself.
  func editsBeforeSaving(_ uri: DocumentURI, isManual: Bool, _ cancellation: Cancellation) -> [ByteEdit]
  /// What else must change when files are going to be created, renamed or deleted.
  func following(_ operations: [FileOperation], _ cancellation: Cancellation) -> [ProposedChange]

  // MARK: What can be done

  func run(
    _ command: String, _ arguments: [JSONValue], _ cancellation: Cancellation
  ) throws(Refusal) -> CommandOutcome
}
