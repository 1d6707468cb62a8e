// swift-tools-version: 6.2
import PackageDescription

/// Each module depends only on those above it; README.md says what each is for.
let modules: [(name: String, dependencies: [String])] = [
  ("SourceText", []),
  ("Threads", []),
  ("TemporalNetwork", []),
  ("Vocabulary", []),
  ("Names", ["SourceText"]),
  ("Syntax", ["SourceText", "Vocabulary"]),
  ("Chronology", ["SourceText"]),
  ("JSON", ["SourceText"]),
  ("Bibliography", ["SourceText", "Threads", "Names", "Chronology", "JSON"]),
  ("Records", ["SourceText", "Vocabulary", "Syntax", "Chronology"]),
  ("Formatting", ["SourceText", "Vocabulary", "Syntax", "Chronology", "Records"]),
  ("Gazetteer", ["SourceText", "Vocabulary", "Names", "Syntax", "Chronology", "Records"]),
  (
    "Model",
    [
      "SourceText", "Threads", "TemporalNetwork", "Vocabulary", "Names", "Syntax", "Chronology", "Bibliography",
      "Records", "Gazetteer",
    ]
  ),
  (
    "Linting",
    [
      "SourceText", "Threads", "Vocabulary", "Syntax", "Chronology", "Bibliography", "Records", "Gazetteer", "Model",
    ]
  ),
  (
    "Features",
    ["SourceText", "Vocabulary", "Names", "Syntax", "Chronology", "Bibliography", "Records", "Gazetteer", "Model"]
  ),
  (
    "Export",
    [
      "SourceText", "Threads", "Vocabulary", "Syntax", "Chronology", "JSON", "Bibliography", "Records", "Gazetteer",
      "Model", "Linting", "Features",
    ]
  ),
  ("Import", ["SourceText", "Vocabulary", "Chronology", "Records"]),
  ("Files", []),
  (
    "Project",
    [
      "SourceText", "Threads", "Files", "Vocabulary", "Syntax", "Chronology", "JSON", "Bibliography", "Gazetteer",
      "Model", "Linting",
    ]
  ),
  ("JSONRPC", ["SourceText", "JSON"]),
  ("LanguageServerProtocol", ["JSON", "JSONRPC"]),
  ("LanguageServer", ["SourceText", "Threads", "JSON", "JSONRPC", "LanguageServerProtocol"]),
  (
    "EditorService",
    [
      "SourceText", "Threads", "Vocabulary", "Syntax", "Records", "Formatting", "Gazetteer", "Model", "Linting",
      "Features", "Files", "Project", "JSON", "JSONRPC", "LanguageServerProtocol", "LanguageServer",
    ]
  ),
]

let package = Package(
  name: "histmark",
  platforms: [.macOS(.v15)],
  targets: modules.map { module in
    .target(
      name: module.name, dependencies: module.dependencies.map { .init(stringLiteral: $0) },
      // Compiled into the module by gazetteer-compiler.
      exclude: module.name == "Gazetteer" ? ["Records"] : [])
  } + [
    .executableTarget(
      name: "histmark",
      dependencies: [
        "SourceText", "Threads", "Vocabulary", "Syntax", "Chronology", "JSON", "Bibliography", "Records", "Gazetteer",
        "Model", "Formatting", "Linting", "Features", "Export", "Import", "Files", "Project", "JSONRPC",
        "LanguageServer",
        "EditorService",
      ],
      plugins: ["CommitStamp"]),
    .plugin(name: "CommitStamp", capability: .buildTool(), path: "Sources/CommitStamp"),
    .executableTarget(
      name: "gazetteer-compiler", dependencies: ["Files", "Gazetteer", "SourceText"], path: "Sources/GazetteerCompiler"),
    .target(
      name: "TestSupport", dependencies: ["SourceText", "Vocabulary", "Syntax", "Model", "Linting", "Features"],
      path: "Tests/TestSupport"),
    .target(
      name: "ServerTestSupport",
      dependencies: ["LanguageServer", "LanguageServerProtocol", "Threads", "JSONRPC", "JSON"],
      path: "Tests/ServerTestSupport"),
    .testTarget(
      name: "GazetteerTests",
      dependencies: ["SourceText", "Vocabulary", "Syntax", "Records", "Gazetteer", "Model", "Linting", "Files"]),
    .testTarget(
      name: "ModelTests", dependencies: ["TestSupport", "SourceText", "Syntax", "Vocabulary", "Model"]),
    .testTarget(
      name: "FeaturesTests", dependencies: ["TestSupport", "SourceText", "Bibliography", "Model", "Features"]),
    .testTarget(
      name: "ExportTests", dependencies: ["TestSupport", "Export", "Files", "Project", "Model", "SourceText", "Syntax"]),
    .testTarget(
      name: "LintingTests",
      dependencies: ["TestSupport", "SourceText", "Syntax", "Model", "Linting", "Files", "Project"],
      exclude: ["PlantedErrors"]),
    .testTarget(
      name: "ProjectTests",
      dependencies: ["TestSupport", "SourceText", "Model", "Linting", "Export", "Files", "Project"]),
    .testTarget(name: "NamesTests", dependencies: ["Names"]),
    .testTarget(name: "ImportTests", dependencies: ["Import", "Vocabulary"]),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText", "TestSupport"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "SourceText"]),
    .testTarget(name: "JSONRPCTests", dependencies: ["JSONRPC", "JSON"]),
    .testTarget(name: "LanguageServerProtocolTests", dependencies: ["LanguageServerProtocol", "JSONRPC", "JSON"]),
    .testTarget(
      name: "ConformanceProtocolTests",
      dependencies: ["LanguageServer", "LanguageServerProtocol", "Threads", "JSONRPC", "JSON", "SourceText"]),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: [
        "ServerTestSupport", "Threads", "LanguageServer", "LanguageServerProtocol", "JSONRPC", "JSON", "SourceText",
        "Files",
      ]),
    .testTarget(
      name: "EditorServiceTests",
      dependencies: [
        "TestSupport", "ServerTestSupport", "EditorService", "LanguageServer", "LanguageServerProtocol", "JSONRPC",
        "JSON", "SourceText", "Files", "Project",
      ]),
    .testTarget(name: "SyntaxTests", dependencies: ["TestSupport", "Syntax", "SourceText", "Vocabulary"]),
    .testTarget(
      name: "FormattingTests", dependencies: ["TestSupport", "Formatting", "Syntax", "SourceText", "Vocabulary"]),
    .testTarget(name: "TemporalNetworkTests", dependencies: ["TemporalNetwork"]),
    .testTarget(name: "ChronologyTests", dependencies: ["Chronology"]),
    .testTarget(name: "BibliographyTests", dependencies: ["Bibliography", "Chronology", "JSON", "SourceText"]),
    .testTarget(name: "ProseDatesTests", dependencies: ["Chronology", "SourceText"]),
    .testTarget(
      name: "ConformanceTests",
      dependencies: [
        "SourceText", "Vocabulary", "Syntax", "Chronology", "JSON", "Bibliography", "Records", "Gazetteer", "Model",
        "Linting", "Export", "Files",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
