import JSONRPC
import LanguageServerProtocol
import SourceText

extension Session {
  func scheduleDiagnostics(after change: WorkspaceChange) {
    guard let snapshot else { return }
    diagnostics.cancelAll()
    switch change {
    case .opened(let document): diagnostics.opened(document.uri)
    case .edited(let document, let edits): diagnostics.edited(document.uri, edits)
    case .closed(let uri):
      if diagnostics.closed(uri) { publishNothing(of: uri) }
      self.snapshot?.spellings[uri] = nil
    case .saved(let uri): diagnostics.finishedTyping(in: uri)
    case .files, .folders, .settings, .arrived: break
    }
    switch change {
    case .opened, .closed, .files, .folders, .settings, .arrived: publishUnopened()
    case .edited, .saved: break
    }
    diagnostics.othersAreDue(snapshot.documents.keys.filter { snapshot.workspace.mayConcern($0) })
  }

  func finishedTyping(in uri: DocumentURI) { diagnostics.finishedTyping(in: uri) }

  /// Starts the checks that are due, and has the next ones looked for in time; the server asks for it after each event. While messages wait, an edit may be among them, so only what has waited too long is
  /// not put off.
  func startDiagnostics(isQuiet: Bool) {
    guard let snapshot, phase == .running || phase == .starting else { return }
    for uri in diagnostics.takeDue(isQuiet: isQuiet) {
      guard let document = snapshot.documents[uri] else { continue }
      let lane: WorkerPool.Lane = diagnostics.isWaitedFor(uri) ? .interactive : .background
      let withheld = diagnostics.withheldPlace(in: uri)
      let cancellation = diagnostics.start(uri)
      let makeContext = context(snapshot, cancellation)
      pool.run(lane) { [post] in
        if cancellation.isCancelled { return }
        let report = DiagnosticsReport(of: document, without: withheld, in: makeContext())
        if !cancellation.isCancelled { post(.diagnosed(report)) }
      }
    }
    timers.set(.diagnose, at: diagnostics.nextTaken(isQuiet: isQuiet))
  }

  /// Publishes what has been worked out, unless something has changed meanwhile: then it is being worked out anew.
  func publish(_ report: DiagnosticsReport) {
    guard let snapshot, report.generation == snapshot.generation else { return }
    guard diagnostics.isPulled || settings.publishesDiagnostics else {
      if diagnostics.discarded(report.uri) { publishNothing(of: report.uri) }
      return
    }
    let news = diagnostics.finished(report)
    if diagnostics.isPulled {
      // The client asks about what it has edited, but cannot know what that means for other documents.
      if news == .otherFindings, !diagnostics.isWaitedFor(report.uri) { refreshLater([.diagnostics]) }
    } else if news != .none {
      outbox.send(report.message)
    }
  }

  /// Leaves diagnostics to a client that asks for them: what was told it unasked is taken back, once.
  func stopPublishing() {
    if diagnostics.isPulled { return }
    // A document that has been opened since may have been spoken of before.
    let open = snapshot.map { snapshot in snapshot.workspace.reportedUnopened.filter { snapshot.documents[$0] != nil } }
    for uri in Set(diagnostics.stopPublishing() + (open ?? [])) { publishNothing(of: uri) }
  }

  private func publishNothing(of uri: DocumentURI) {
    let spelling = snapshot?.spelling(of: uri) ?? uri
    send(PublishDiagnosticsNotification(uri: spelling, version: nil, diagnostics: []))
  }

  /// Says what is wrong with documents that nobody has opened but that others depend on, such as a configuration.
  func publishUnopened() {
    guard let snapshot, settings.publishesDiagnostics, phase == .running || phase == .starting else { return }
    let context = context(snapshot, Cancellation())()
    var told: [DocumentURI: [Diagnostic]] = [:]
    for uri in snapshot.workspace.reportedUnopened where snapshot.documents[uri] == nil {
      told[uri] = context.diagnostics(of: uri, without: nil).diagnostics
    }
    for (uri, diagnostics) in told where toldUnopened[uri] != diagnostics {
      send(PublishDiagnosticsNotification(uri: uri, version: nil, diagnostics: diagnostics))
    }
    // What was opened speaks for itself, but what a client has asked for stands beside what it was told.
    for uri in toldUnopened.keys where told[uri] == nil {
      if snapshot.documents[uri] == nil || diagnostics.isPulled { publishNothing(of: uri) }
    }
    toldUnopened = told
  }
}
