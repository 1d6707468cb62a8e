/// One piece of background work under way, as it sees its surroundings.
package struct BackgroundJob: Sendable {
  /// To be asked at each turn of a long loop.
  package let cancellation: Cancellation
  private let deliver: @Sendable (any Sendable) -> Void
  private let report: @Sendable (String?, Int?) -> Void

  package init(
    cancellation: Cancellation, deliver: @escaping @Sendable (any Sendable) -> Void,
    report: @escaping @Sendable (String?, Int?) -> Void
  ) {
    self.cancellation = cancellation
    self.deliver = deliver
    self.report = report
  }

  /// Hands over a result, or a part of it.
  package func deliver(_ result: some Sendable) { deliver(result) }

  /// Says how far the work is, in hundredths, and what it is at.
  package func report(message: String? = nil, percentage: Int? = nil) { report(message, percentage) }
}
