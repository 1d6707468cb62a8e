import Chronology
import Files
import JSON
import Model
import Project
import SourceText

let datesCommand = CommandDescription(
  name: "dates", operands: "[FILE…]", summary: "Print every date found in the prose of documents.",
  options: [
    .init("format", value: "tsv|json", "Tab-separated lines (file, start byte, end byte, EDTF, text), or JSON.")
  ]
) { arguments, console in
  let format = arguments.value("format") ?? "tsv"
  guard format == "tsv" || format == "json" else {
    throw UsageError(message: "--format is tsv or json.", command: "dates")
  }
  let paths = arguments.positional.isEmpty ? ["-"] : arguments.positional
  var status = ExitStatus.success
  var problems = ConfigurationProblems()
  var writer = JSONWriter(pretty: true)
  var found: [(path: String, model: DocumentModel)] = []
  for path in paths {
    do throws(FileError) {
      let project = try Project(
        at: path == "-" ? FileSystem.workingFolder : path, configurationPath: arguments.value("config"))
      problems.tell(of: project)
      found.append((path, project.model(of: SourceText(try FileSystem.read(path, takingPipes: true)))))
    } catch {
      Console.note(error)
      status = .failure
    }
  }
  if format == "json" {
    let dates = found.flatMap { file in file.model.dates.map { (file, $0) } }
    writer.array(dates) { writer, item in
      let (file, date) = item
      writer.object { writer in
        writer.member("path", file.path)
        writer.member("startByte", date.range.start.value)
        writer.member("endByte", date.range.end.value)
        writer.member("edtf", date.readings.first?.edtf.description ?? "")
        writer.member("text", file.model.text.string(date.range))
        writer.member("confidence", "\(date.confidence)")
        writer.member("form", "\(date.form)")
        writer.key("readings")
        writer.array(date.readings) { writer, reading in writer.string(reading.meaning.description) }
      }
    }
    console.print(writer.text)
  } else {
    for (path, model) in found {
      for date in model.dates {
        // A date that runs over a line end is printed on one line.
        let text = model.text.string(date.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let edtf = date.readings.first?.edtf.description ?? ""
        console.print("\(path)\t\(date.range.start.value)\t\(date.range.end.value)\t\(edtf)\t\(text)")
      }
    }
  }
  return problems.status(otherwise: status)
}
