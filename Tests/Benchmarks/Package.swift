// swift-tools-version: 6.2
import PackageDescription

/// Measures the parser beside Debian's cmark and md4c (`apt-get install libcmark-dev libmd4c-dev`).
///
/// A package of its own, so that the project builds where these libraries are absent. The modules it measures are the
/// project's, through links in `Sources`.

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "SourceText"),
    .target(name: "Vocabulary"),
    .target(name: "Syntax", dependencies: ["SourceText", "Vocabulary"]),
    .systemLibrary(name: "CCommonMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CMD4C", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"])]),
    .executableTarget(name: "Benchmarks", dependencies: ["SourceText", "Syntax", "Vocabulary", "CCommonMark", "CMD4C"]),
  ],
  swiftLanguageModes: [.v6]
)
