/// What a command leaves behind for the shell.
enum ExitStatus: Int32, CaseIterable {
  case success = 0
  case findings = 1
  case failure = 2

  /// When it is left, in a sentence.
  var meaning: String {
    switch self {
    case .success: "There is nothing to report."
    case .findings: "There are findings, or differences, or nothing was found of what was asked for."
    case .failure: "The command line or a configuration is wrong, or a named path cannot be read."
    }
  }
}
