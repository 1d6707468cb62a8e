/// A workspace with documents that lie on no disk, such as records of the gazetteer.
package protocol PublishingWorkspace: Workspace {
  /// The schemes of their URIs; their texts are those of ``Workspace/text(of:)``.
  var contentSchemes: [String] { get }
}
