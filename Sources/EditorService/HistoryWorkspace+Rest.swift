import JSON
import LanguageServer
import LanguageServerProtocol
import SourceText

extension HistoryWorkspace {
  var documents: [DocumentURI] { projects.values.flatMap { $0.models.keys }.sorted().map(\.uri) }
  func folds(in uri: DocumentURI, _ cancellation: Cancellation) -> [Fold] { [] }
  func links(in uri: DocumentURI, _ cancellation: Cancellation) -> [LinkSpan] { [] }
  func destination(of data: JSONValue, _ cancellation: Cancellation) -> String? { nil }
  func lenses(in uri: DocumentURI, _ cancellation: Cancellation) -> [Lens] { [] }
  func tokens(in uri: DocumentURI, range: ByteRange?, _ cancellation: Cancellation) -> [SemanticToken] { [] }
  func hints(in range: ByteRange, of uri: DocumentURI, _ cancellation: Cancellation) -> [Hint] { [] }
  func mentions(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [LanguageServer.Mention] {
    []
  }
  func fieldHelp(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> FieldHelp? { nil }
  func selections(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [ByteRange] { [] }
  func twins(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [ByteRange] { [] }
  func names(at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation) -> [KnownName] { [] }
  func hierarchy(
    _ kind: HierarchyKind, at place: ByteOffset, in uri: DocumentURI, _ cancellation: Cancellation
  ) -> HierarchyNode? { nil }
  func neighbours(_ relation: HierarchyRelation, of data: JSONValue, _ cancellation: Cancellation)
    -> [HierarchyNeighbour]
  { [] }
  func symbols(matching query: String, _ cancellation: Cancellation) -> [FoundSymbol] { [] }
  func documentation(of data: JSONValue, _ cancellation: Cancellation) -> String? { nil }
  func changes(of data: JSONValue, _ cancellation: Cancellation) throws(Refusal) -> [ProposedChange] { [] }
  func renamed(at place: ByteOffset, in uri: DocumentURI) throws(Refusal) -> RenameTarget {
    throw Refusal("This cannot be renamed.")
  }
  func renaming(
    at place: ByteOffset, in uri: DocumentURI, to name: String, _ cancellation: Cancellation
  ) throws(Refusal) -> [ProposedChange] { [] }
  func formatting(
    of uri: DocumentURI, in range: ByteRange?, _ options: FormattingOptions, _ cancellation: Cancellation
  ) -> [ByteEdit] { [] }
  func formatting(
    of uri: DocumentURI, after character: String, at place: ByteOffset, _ options: FormattingOptions
  ) -> [ByteEdit] { [] }
  func editsBeforeSaving(_ uri: DocumentURI, isManual: Bool, _ cancellation: Cancellation) -> [ByteEdit] { [] }
  func following(_ operations: [FileOperation], _ cancellation: Cancellation) -> [ProposedChange] { [] }
  func run(
    _ command: String, _ arguments: [JSONValue], _ cancellation: Cancellation
  ) throws(Refusal) -> CommandOutcome { throw Refusal("There is no command ‘\(command)’.") }
}
