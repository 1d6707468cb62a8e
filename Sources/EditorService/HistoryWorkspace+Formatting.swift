import Features
import Formatting
import LanguageServer
import LanguageServerProtocol
import Model
import SourceText

extension HistoryWorkspace {
  /// The records of a document, or those that a range touches, in canonical form. The options are those of program code,
  /// and a record has no indentation to choose.
  func formatting(
    of uri: DocumentURI, in range: ByteRange?, _ options: FormattingOptions, _ cancellation: Cancellation
  ) -> [ByteEdit] {
    guard takesPart(DocumentID(uri)), let model = context(of: DocumentID(uri))?.model else { return [] }
    return formattingEdits(of: model.tree, touching: range)
  }

  /// What is saved while somebody types is not finished.
  func editsBeforeSaving(_ uri: DocumentURI, isManual: Bool, _ cancellation: Cancellation) -> [ByteEdit] {
    guard isManual, takesPart(DocumentID(uri)), let model = context(of: DocumentID(uri))?.model else { return [] }
    return formattingEdits(of: model.tree)
  }

  func formatting(
    of uri: DocumentURI, after character: String, at place: ByteOffset, _ options: FormattingOptions
  ) -> [ByteEdit] {
    guard let typed = character.first.flatMap(TypedCharacter.init), takesPart(DocumentID(uri)),
      let model = context(of: DocumentID(uri))?.model
    else { return [] }
    return edits(after: typed, at: place, in: model)
  }
}
