// swift-tools-version: 6.2
import PackageDescription

/// Set to build the fuzzers, whose instrumented code is slow and so is built apart, with `HISTMARK_FUZZ=1`:
///
///     swift build --package-path Tests/Benchmarks --scratch-path .build-fuzz --product FuzzEdits
///     .build-fuzz/debug/FuzzEdits Tests/Benchmarks/Seeds -max_total_time=600
let isFuzzing = Context.environment["HISTMARK_FUZZ"] != nil
let instrumented: [SwiftSetting] = isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer", "-O"])] : []
let fuzzers: [Target] = ["FuzzParser", "FuzzEdits"].map { name in
  .executableTarget(
    name: name, dependencies: ["SourceText", "Syntax", "Vocabulary"],
    swiftSettings: instrumented + [.unsafeFlags(["-parse-as-library"])],
    linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
}

/// Measurements, apart from the product so that building it does not build them. What is measured has `package` access,
/// so the modules are the project's, through links in `Sources`.
///
/// The parser is measured beside Debian's cmark and md4c (`apt-get install libcmark-dev libmd4c-dev`).
///
///     swift run --package-path Tests/Benchmarks -c release Benchmarks files FOLDER
///     swift run --package-path Tests/Benchmarks -c release prose-dates TEXT…
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "SourceText", swiftSettings: instrumented),
    .target(name: "Vocabulary", swiftSettings: instrumented),
    .target(name: "Syntax", dependencies: ["SourceText", "Vocabulary"], swiftSettings: instrumented),
    .target(name: "Chronology", dependencies: ["SourceText"]),
    .systemLibrary(name: "CCommonMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CMD4C", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"])]),
    .executableTarget(
      name: "Benchmarks", dependencies: ["SourceText", "Syntax", "Vocabulary", "CCommonMark", "CMD4C"]),
    .executableTarget(name: "prose-dates", dependencies: ["Chronology", "SourceText"], path: "ProseDates"),
  ] + (isFuzzing ? fuzzers : []),
  swiftLanguageModes: [.v6]
)
