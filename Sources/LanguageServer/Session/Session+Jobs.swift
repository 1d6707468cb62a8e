import JSON
import JSONRPC
import LanguageServerProtocol

/// A background job of the service, as the session sees it.
struct RunningJob {
  let title: String
  let cancellation: Cancellation
  /// Nothing before it has been announced to the client; then whether the client has a place to show it.
  var isAnnounced: Bool?
  var percentage: Int?
}

extension Session {
  /// How the service starts jobs.
  var work: BackgroundWork {
    BackgroundWork { [post] title, job in post(.jobStarted(title: title, Cancellation(), job)) }
  }

  func startJob(_ title: String, _ cancellation: Cancellation, _ job: @escaping @Sendable (BackgroundJob) -> Void) {
    jobsStarted += 1
    let token = ProgressToken(.string("histmark-\(jobsStarted)"))
    jobs[token] = RunningJob(title: title, cancellation: cancellation)
    // What is done at once needs no progress bar.
    timers.set(.announce(token), after: .milliseconds(150))
    pool.run(.background) { [post] in
      let surroundings = BackgroundJob(
        cancellation: cancellation, deliver: { post(.delivered($0)) },
        report: { post(.progressed(token, message: $0, percentage: $1)) })
      if !cancellation.isCancelled { job(surroundings) }
      post(.jobEnded(token))
    }
  }

  /// Asks the client for a place to show a job in, as soon as it may be asked.
  func announce(_ token: ProgressToken) {
    guard phase == .running, client.has("window.workDoneProgress"), let job = jobs[token], job.isAnnounced == nil
    else { return }
    jobs[token]?.isAnnounced = false
    ask(WorkDoneProgressCreateRequest(token: token)) { session, result in
      guard case .success = result, let job = session.jobs[token] else { return }
      session.jobs[token]?.isAnnounced = true
      session.send(
        ProgressNotification(
          token: token,
          value: .begin(title: job.title, cancellable: true, message: nil, percentage: job.percentage ?? 0)))
    }
  }

  func report(_ token: ProgressToken, _ message: String?, _ percentage: Int?) {
    guard let job = jobs[token] else { return }
    // The percentage must not go down, and more than a hundred reports help nobody.
    let rises = percentage.map { $0 > job.percentage ?? -1 } ?? (message != nil)
    guard rises else { return }
    if let percentage { jobs[token]?.percentage = min(100, percentage) }
    if job.isAnnounced == true {
      send(ProgressNotification(token: token, value: .report(message: message, percentage: percentage)))
    }
  }

  func jobEnded(_ token: ProgressToken) {
    timers.set(.announce(token), at: nil)
    guard let job = jobs.removeValue(forKey: token), job.isAnnounced == true else { return }
    send(ProgressNotification(token: token, value: .end(message: nil)))
  }

  func cancelJob(_ token: ProgressToken) { jobs[token]?.cancellation.cancel(.byClient) }
}
