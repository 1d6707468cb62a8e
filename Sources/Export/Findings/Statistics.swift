import JSON

/// A line a rule; `*` marks rules of which some can be mended.
func textStatistics(_ counts: [RuleCount], color: Bool) -> [UInt8] {
  let ink = Ink(color)
  let width = counts.first.map { String($0.count).count } ?? 0
  var lines = ""
  for rule in counts {
    let count = String(rule.count)
    lines += "\(String(repeating: " ", count: width - count.count))\(ink.bold(count))  \(rule.code)  "
    lines += "\(rule.fixableCount > 0 ? ink.green("*") : " ") \(ink.severity(rule.severity, rule.rule))\n"
  }
  return Array(lines.utf8)
}

/// An array of objects: `{"rule", "code", "severity", "count", "fixable"}`, the last being how many have a safe fix.
func jsonStatistics(_ counts: [RuleCount]) -> [UInt8] {
  var writer = JSONWriter(pretty: true)
  writer.array(counts) { writer, rule in write(rule, to: &writer) }
  return writer.bytes + [0x0A]
}

/// One rule a line, each an object as in ``jsonStatistics(_:)``.
func jsonLinesStatistics(_ counts: [RuleCount]) -> [UInt8] {
  counts.flatMap { rule in
    var writer = JSONWriter()
    write(rule, to: &writer)
    return writer.bytes + [0x0A]
  }
}

private func write(_ rule: RuleCount, to writer: inout JSONWriter) {
  writer.object { writer in
    writer.member("rule", rule.rule)
    writer.member("code", rule.code)
    writer.member("severity", rule.severity.name)
    writer.member("count", rule.count)
    writer.member("fixable", rule.fixableCount)
  }
}
