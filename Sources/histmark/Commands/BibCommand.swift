import Bibliography
import Export
import Files
import Model
import SourceText

let bibCommand = CommandDescription(
  name: "bib", operands: "FILE…", summary: "Print the entries of .bib and CSL-JSON files as CSL-JSON.",
  options: [.init("to", value: "csl|biblatex", "What to print: CSL-JSON, or the same entries as BibLaTeX.")]
) { arguments, console in
  if arguments.positional.isEmpty { throw UsageError(message: "Name a bibliography.", command: "bib") }
  let target = arguments.value("to") ?? "csl"
  guard target == "csl" || target == "biblatex" else {
    throw UsageError(message: "--to is csl or biblatex.", command: "bib")
  }
  var entries: [BibliographyEntry] = []
  var status = ExitStatus.success
  for path in arguments.positional {
    do throws(FileError) {
      let text = SourceText(try FileSystem.read(path, takingPipes: true))
      let file = BibliographyFile(text, named: path)
      for finding in file.findings where finding.isMalformed {
        let place = text.position(of: finding.range.start, in: .utf32)
        Console.note("\(path):\(place.line + 1):\(place.column + 1): \(finding.message)")
        status = .findings
      }
      entries += file.entries
    } catch {
      Console.note(error)
      status = .failure
    }
  }
  if target == "csl" {
    console.write(CSLWriter.write(entries))
    console.write([0x0A])
  } else {
    console.write(Array(entries.map(BibWriter.write).joined(separator: "\n").utf8))
  }
  return status
}
