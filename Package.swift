// swift-tools-version: 6.2
import PackageDescription

/// Each module depends only on those above it; README.md says what each is for.
let modules: [(name: String, dependencies: [String])] = [
  ("SourceText", []),
  ("Vocabulary", []),
  ("Syntax", ["SourceText", "Vocabulary"]),
  ("Chronology", ["SourceText"]),
  ("JSON", ["SourceText"]),
  ("Bibliography", ["SourceText", "Chronology", "JSON"]),
]

let package = Package(
  name: "histmark",
  platforms: [.macOS(.v15)],
  targets: modules.map { module in
    .target(name: module.name, dependencies: module.dependencies.map { .init(stringLiteral: $0) })
  } + [
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
    .testTarget(name: "ChronologyTests", dependencies: ["Chronology"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "SourceText"]),
    .testTarget(name: "BibliographyTests", dependencies: ["Bibliography", "Chronology", "JSON", "SourceText"]),
    .testTarget(name: "ConformanceTests", dependencies: ["Bibliography", "Chronology", "JSON", "SourceText"]),
  ],
  swiftLanguageModes: [.v6]
)
