// swift-tools-version: 6.2
import PackageDescription

/// Measurements, apart from the product so that building it does not build them. What is measured has `package` access,
/// so the modules are the project's, through links in `Sources`.
///
/// The parser is measured beside Debian's cmark and md4c (`apt-get install libcmark-dev libmd4c-dev`).
///
///     swift run --package-path Tests/Benchmarks -c release Benchmarks files FOLDER
///     swift run --package-path Tests/Benchmarks -c release prose-dates TEXT…
///     swift run --package-path Tests/Benchmarks -c release bibliographies FOLDER
///     Tests/Benchmarks/Names/compare.py FOLDER
///     Tests/Benchmarks/TemporalNetworks/compare.py
///     Tests/Benchmarks/Events/measure.py HISTMARK
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "SourceText"),
    .target(name: "Threads"),
    .target(name: "Vocabulary"),
    .target(name: "Syntax", dependencies: ["SourceText", "Vocabulary"]),
    .target(name: "Chronology", dependencies: ["SourceText"]),
    .target(name: "Names", dependencies: ["SourceText"]),
    .target(name: "JSON", dependencies: ["SourceText"]),
    .target(name: "Bibliography", dependencies: ["SourceText", "Threads", "Names", "Chronology", "JSON"]),
    .target(name: "Records", dependencies: ["SourceText", "Vocabulary", "Syntax", "Chronology"]),
    .target(
      name: "Gazetteer", dependencies: ["SourceText", "Vocabulary", "Syntax", "Chronology", "Records", "Names"],
      exclude: ["Records"]),
    .target(name: "TemporalNetwork"),
    .systemLibrary(name: "CCommonMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CMD4C", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"])]),
    .executableTarget(
      name: "Benchmarks", dependencies: ["SourceText", "Syntax", "Vocabulary", "CCommonMark", "CMD4C"]),
    .executableTarget(name: "prose-dates", dependencies: ["Chronology", "SourceText"], path: "ProseDates"),
    .executableTarget(name: "gazetteer-names", dependencies: ["Gazetteer"], path: "Names", exclude: ["compare.py"]),
    .executableTarget(
      name: "temporal-networks", dependencies: ["TemporalNetwork"], path: "TemporalNetworks", exclude: ["compare.py"]),
    .executableTarget(
      name: "bibliographies", dependencies: ["Bibliography", "SourceText", "Vocabulary"], path: "Bibliographies"),
  ],
  swiftLanguageModes: [.v6]
)
