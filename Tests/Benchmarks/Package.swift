// swift-tools-version: 6.2
import PackageDescription

/// Measurements, apart from the product so that building it does not build them. `Sources` is a link to the product's
/// own, because what is measured has `package` access.
///
///     swift run --package-path Tests/Benchmarks -c release prose-dates TEXT…
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "SourceText"),
    .target(name: "Chronology", dependencies: ["SourceText"]),
    .executableTarget(name: "prose-dates", dependencies: ["Chronology", "SourceText"], path: "ProseDates"),
  ],
  swiftLanguageModes: [.v6]
)
