import Model
import Project

/// What is wrong with configurations, said on standard error by commands that print no findings.
struct ConfigurationProblems {
  private var told: Set<DocumentID> = []
  private(set) var areThere = false

  /// Says what is wrong with those of some projects.
  init(of projects: [Project] = []) {
    for project in projects { tell(of: project) }
  }

  /// Says what is wrong with a project's configuration, unless that has been said.
  mutating func tell(of project: Project) {
    guard let file = project.configurationFile, told.insert(file.document).inserted else { return }
    for finding in project.configurationFindings {
      areThere = true
      let place = file.text.position(of: finding.range.start, in: .utf32)
      Console.note("\(displayPath(file.document.name)):\(place.line + 1):\(place.column + 1): \(finding.message)")
    }
  }

  /// What a command leaves that would leave something else if there were no problems.
  func status(otherwise status: ExitStatus) -> ExitStatus { areThere ? .failure : status }
}
