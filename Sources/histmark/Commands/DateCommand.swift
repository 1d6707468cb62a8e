import Chronology
import Features
import JSON

let dateCommand = CommandDescription(
  name: "date", operands: "TEXT…", summary: "Read a date in EDTF, in a calendar’s own form, or in words.",
  options: [
    .init("json", "Print JSON; an array where several dates are given."),
    .init("edtf", "Read EDTF alone."),
    .init("calendars", "Print the day in other calendars too."),
  ]
) { arguments, console in
  if arguments.positional.isEmpty { throw UsageError(message: "Give a date.", command: "date") }
  let analyses = arguments.positional.map { text in
    arguments.has("edtf") ? analyzeEDTF(text) : analyzeDate(text)
  }
  if arguments.has("json") {
    var writer = JSONWriter(pretty: true)
    if analyses.count == 1 {
      write(analyses[0], calendars: arguments.has("calendars"), to: &writer)
    } else {
      writer.array(analyses) { writer, analysis in write(analysis, calendars: arguments.has("calendars"), to: &writer) }
    }
    console.print(writer.text)
  } else {
    for analysis in analyses { print(analysis, calendars: arguments.has("calendars"), to: &console) }
  }
  return analyses.allSatisfy { $0.error == nil } ? .success : .findings
}
func write(_ a: DateAnalysis, calendars: Bool, to: inout JSONWriter) {}
func print(_ a: DateAnalysis, calendars: Bool, to: inout Console) {}
