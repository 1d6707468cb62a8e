import LanguageServer
import Model
import Project
import SourceText

/// Making what is made when it is first needed (tables of words, rules, the gazetteer's names) while the editor still says
/// what it can do, so that the first document does not wait for it.
enum WarmUp {
  /// A text in which something of each sort stands.
  private static let text = """
    # A truce

    On 3 May 1855 the envoys met, and in June 1856 [the truce](#truce) [@dower, p. 3] followed the Treaty of Shimoda.

    ```event {#truce}
    title: Truce
    date: 1855-05-03
    place: Shimoda
    after: #shimoda-1855
    source: @dower
    ```

    """

  /// Checks the text on a thread of its own.
  static func start() {
    Thread.start {
      var project = Project()
      let document = DocumentID("warm-up.hist.md")
      project.add(project.model(of: SourceText(text)), named: document)
      _ = project.findings(in: document)
    }
  }
}
