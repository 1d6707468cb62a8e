import JSON
import JSONRPC
import LanguageServerProtocol

extension Session {
  func begin(_ request: InitializeRequest) -> any Workspace {
    client = request.capabilities
    encoding = client.positionEncoding
    trace = request.trace
    phase = .starting
    clientName = request.clientName
    settings = Settings(request.initializationOptions, for: clientName)
    let start = SessionStart(folders: request.folders.map(\.uri), settings: request.initializationOptions)
    let workspace = service.open(start, work: work)
    snapshot = Snapshot(workspace)
    announced = Set(Route.all.filter { $0.isAnnounced(to: client, workspace, settings) }.map(\.method))
    if let parent = request.processID, ParentProcess.isRunning(parent) {
      timers.set(.watchParent(parent), after: .seconds(5))
    }
    return workspace
  }

  /// The client can be asked now: for its settings, and to tell what happens to files.
  func clientIsReady() {
    guard phase == .starting else { return }
    phase = .running
    var registrations: [Registration] = []
    if client.has("workspace.didChangeWatchedFiles.dynamicRegistration") {
      registrations.append(.watchedFiles(service.watchedFiles))
    }
    if client.has("workspace.didChangeConfiguration.dynamicRegistration") {
      registrations.append(.configuration(section: Session.settingsSection))
    }
    if !registrations.isEmpty {
      ask(RegisterCapabilityRequest(registrations: registrations)) { session, result in
        if case .failure(let error) = result { session.log(.warning, "Registration failed: \(error.message)") }
      }
    }
    pullSettings()
    for token in jobs.keys where !timers.isSet(.announce(token)) { announce(token) }
  }

  /// The name of our settings among the editor's.
  static let settingsSection = "histmark"

  /// The editor's settings have changed; many editors only say so, and want to be asked.
  func settingsChanged(_ settings: JSONValue) {
    if client.has("workspace.configuration") { return pullSettings() }
    takeSettings(settings[Self.settingsSection] ?? settings)
  }

  private func pullSettings() {
    guard client.has("workspace.configuration") else { return }
    ask(ConfigurationRequest(section: Self.settingsSection)) { session, result in
      if case .success(let settings) = result, let ours = settings[0], !ours.isNull { session.takeSettings(ours) }
    }
  }

  private func takeSettings(_ json: JSONValue) {
    let old = settings
    settings = Settings(json, for: clientName)
    registerSwitched(since: old)
    apply(.settings(json))
  }

  /// Announces features that were off at the start, and takes back those announced later that are off now.
  private func registerSwitched(since old: Settings) {
    guard let workspace = snapshot?.workspace else { return }
    var on: [Registration] = []
    var off: [Registration] = []
    for route in Route.all {
      guard let dynamic = route.capability.dynamicRegistration, client.has(dynamic), route.isServed(workspace),
        old.isOn(route.capability) != settings.isOn(route.capability)
      else { continue }
      let options = route.capability.options(client, workspace)
      let selector: JSONValue = ["documentSelector": .null]
      let registration = Registration(
        id: route.method, method: route.method,
        options: selector.setting(options.members == nil ? [:] : options, at: []))
      if settings.isOn(route.capability) {
        if !announced.contains(route.method) { on.append(registration) }
      } else if registered.contains(route.method) {
        off.append(registration)
      }
    }
    registered.formUnion(on.map(\.method))
    registered.subtract(off.map(\.method))
    if !on.isEmpty { ask(RegisterCapabilityRequest(registrations: on)) { _, _ in } }
    if !off.isEmpty { ask(UnregisterCapabilityRequest(registrations: off)) { _, _ in } }
  }

  /// Answers when no other request waits for an answer, or after a while.
  func shutDown(answering id: RequestID) {
    phase = .shutDown(id)
    diagnostics.cancelAll()
    for job in jobs.values { job.cancellation.cancel(.byServer) }
    timers.set(.endGrace, after: .seconds(1))
    if owed.isEmpty { answerShutdown() } else { owed.reportWhenEmpty() }
  }

  func answerShutdown() {
    guard case .shutDown(let id?) = phase, owed.isEmpty else { return }
    phase = .shutDown(nil)
    outbox.send(.result(id: id, JSONValue.null))
  }

  func fire(_ timer: Timers.Kind) {
    switch timer {
    case .diagnose: break
    case .watchParent(let parent):
      // A server whose editor has died must not stay behind.
      if ParentProcess.isRunning(parent) { timers.set(.watchParent(parent), after: .seconds(5)) } else { exit() }
    case .endGrace: owed.cancelAll(.byServer)
    case .refresh: refresh()
    case .announce(let token): announce(token)
    }
  }
}

extension Registration {
  fileprivate static func watchedFiles(_ globs: [String]) -> Registration {
    let watchers = JSONValue(.array(globs.map { ["globPattern": JSONValue($0)] }))
    return Registration(
      id: "watched-files", method: DidChangeWatchedFilesNotification.method, options: ["watchers": watchers])
  }

  fileprivate static func configuration(section: String) -> Registration {
    Registration(
      id: "configuration", method: DidChangeConfigurationNotification.method,
      options: ["section": JSONValue(section)])
  }
}
