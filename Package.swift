// swift-tools-version: 6.2
import PackageDescription

/// Each module depends only on those above it; README.md says what each is for.
let modules: [(name: String, dependencies: [String])] = [
  ("SourceText", []),
  ("Vocabulary", []),
  ("Syntax", ["SourceText", "Vocabulary"]),
  ("Chronology", ["SourceText"]),
  ("JSON", ["SourceText"]),
  ("JSONRPC", ["SourceText", "JSON"]),
  ("LanguageServerProtocol", ["JSON", "JSONRPC"]),
  ("LanguageServer", ["SourceText", "JSON", "JSONRPC", "LanguageServerProtocol"]),
]

let package = Package(
  name: "histmark",
  platforms: [.macOS(.v15)],
  targets: modules.map { module in
    .target(name: module.name, dependencies: module.dependencies.map { .init(stringLiteral: $0) })
  } + [
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "SourceText"]),
    .testTarget(name: "JSONRPCTests", dependencies: ["JSONRPC", "JSON"]),
    .testTarget(name: "LanguageServerProtocolTests", dependencies: ["LanguageServerProtocol", "JSONRPC", "JSON"]),
    .testTarget(
      name: "ConformanceProtocolTests",
      dependencies: ["LanguageServer", "LanguageServerProtocol", "JSONRPC", "JSON", "SourceText"]),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: ["LanguageServer", "LanguageServerProtocol", "JSONRPC", "JSON", "SourceText"]),
    .testTarget(name: "ChronologyTests", dependencies: ["Chronology"]),
  ],
  swiftLanguageModes: [.v6]
)
