import Features
import LanguageServer
import LanguageServerProtocol

/// What an editor may ask besides what every service answers. There is no formatter and no command yet, and nothing must
/// change when files are created, deleted or saved, so that these are not announced.
extension HistoryWorkspace:
  AdvisingWorkspace, CountingWorkspace, EnumeratingWorkspace, ExplainingWorkspace, FoldingWorkspace, FollowingWorkspace,
  GuidingWorkspace, HierarchicalWorkspace, HintingWorkspace, IdentifyingWorkspace, LinkingWorkspace,
  MentioningWorkspace,
  PairingWorkspace, PublishingWorkspace, ReconsideringWorkspace, RenamingWorkspace, SearchableWorkspace,
  SelectingWorkspace, TokenizingWorkspace
{
  var completionTriggers: [String] { ["#", ".", "@", "`"] }
  var fieldHelpTriggers: [String] { [":", "=", ";"] }
  var actionKinds: [CodeActionKind] { [.quickFix, .refactorRewrite, .sourceFixAll] }
  var tokenLegend: (types: [String], modifiers: [String]) {
    (TokenSpan.Sort.allCases.map(\.name), TokenSpan.Trait.allCases.map(\.name))
  }
  var contentSchemes: [String] { ["gazetteer"] }
}
