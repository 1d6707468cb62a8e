import Model

/// More about what is proposed, in Markdown.
package func documentation(
  of subject: CompletionSubject, in document: DocumentID, of workspace: WorkspaceModel
) -> String? {
  switch subject {
  case .record(let id, let home):
    let own = home.flatMap { workspace.record(id: id, in: $0) }
    return (own ?? workspace.record(id: id)).map { card(of: $0, in: workspace) }
  case .heading(let slug, let home):
    let heading = workspace.documents[home]?.heading(slug: slug)
    return heading.map { card(of: .heading($0, in: home), in: workspace) }
  case .document(let document): return card(of: .document(document), in: workspace)
  case .field(let name, let kind):
    return workspace.vocabulary.kind(named: kind)?.field(named: name).map { "**\($0.name)** — \($0.summary)" }
  case .property(let name, let id):
    let fields = workspace.record(id: id)?.record?.fields(name) ?? []
    return fields.isEmpty ? nil : fields.map { describe($0, in: workspace) }.joined(separator: "  \n")
  case .source(let key): return workspace.definition(ofKey: key, in: document).map { card(of: $0, in: workspace) }
  case .text(let text): return text
  case .kind(let name): return workspace.vocabulary.kind(named: name).map(kindCard)
  }
}
