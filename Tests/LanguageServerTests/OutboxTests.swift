import JSONRPC
import LanguageServer
import Testing
import Threads

@Suite struct OutboxTests {
  /// What was written, and how many writes ran at once at most.
  private struct Written {
    var bodies: [[UInt8]] = []
    var running = 0
    var mostRunning = 0
  }

  private static func message(_ sender: Int, _ number: Int) -> OutgoingMessage {
    .error(id: .number(sender), ResponseError(.requestFailed, "\(number)"))
  }

  /// Whoever writes, the sender or the thread: one at a time, each once, and what one sends in the order of its sending.
  @Test(arguments: [1, 2, 3])
  func messagesLeaveInOrder(takenAtOnce: Int) {
    let written = Monitor(Written())
    let outbox = Outbox(takesAtOnce: { $0.body.count % takenAtOnce == 0 }) { message in
      written.withLock { written in
        written.running += 1
        written.mostRunning = max(written.mostRunning, written.running)
      }
      written.withLock { written in
        written.running -= 1
        written.bodies.append(message.body)
      }
      return true
    }
    let (senders, count) = (4, 500)
    let finished = Monitor(0)
    for sender in 0..<senders {
      Thread.start {
        for number in 0..<count { outbox.send(Self.message(sender, number)) }
        finished.change { $0 += 1 }
      }
    }
    _ = finished.wait(until: .now + .seconds(20)) { $0 == senders ? true : nil }
    outbox.close()
    let result = written.withLock { $0 }
    #expect(result.bodies.count == senders * count && result.mostRunning == 1)
    for sender in 0..<senders {
      let expected = (0..<count).map { Self.message(sender, $0).body }
      let own = Set(expected)
      #expect(result.bodies.filter(own.contains) == expected)
    }
  }

  @Test func nothingIsWrittenToAClientThatIsGone() {
    let count = Monitor(0)
    let outbox = Outbox(takesAtOnce: { _ in true }) { _ in
      count.withLock { $0 += 1 }
      return false
    }
    for number in 0..<10 { outbox.send(Self.message(0, number)) }
    outbox.close()
    #expect(count.withLock { $0 } == 1)
  }
}
