import Features
import LanguageServer
import LanguageServerProtocol

/// What an editor may ask besides what every service answers.
extension HistoryWorkspace:
  AdvisingWorkspace, CommandWorkspace, CountingWorkspace, EnumeratingWorkspace, ExplainingWorkspace, FoldingWorkspace,
  FollowingWorkspace,
  FormattingWorkspace, SavingWorkspace,
  GuidingWorkspace, HierarchicalWorkspace, HintingWorkspace, IdentifyingWorkspace, LinkingWorkspace,
  MentioningWorkspace,
  PairingWorkspace, PublishingWorkspace, ReconsideringWorkspace, RenamingWorkspace, SearchableWorkspace,
  SelectingWorkspace, TokenizingWorkspace, TypingWorkspace
{
  var completionTriggers: [String] { ["#", ".", "@", "`", "(", "/"] }
  var formattingTriggers: [String] { TypedCharacter.allCases.map { String($0.rawValue) } }
  var fieldHelpTriggers: [String] { [":", "=", ";"] }
  var actionKinds: [CodeActionKind] { [.quickFix, .refactorRewrite, .sourceFixAllHistmark] }
  var tokenLegend: (types: [String], modifiers: [String]) {
    (TokenSpan.Sort.allCases.map(\.name), TokenSpan.Trait.allCases.map(\.name))
  }
  var contentSchemes: [String] { ["gazetteer"] }
}
