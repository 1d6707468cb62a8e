/// A shell that completes command lines by a script.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// The script that teaches the shell every command, option and value.
  var completionScript: String {
    switch self {
    case .bash: bashCompletion()
    case .zsh: zshCompletion()
    case .fish: fishCompletion()
    }
  }
}
