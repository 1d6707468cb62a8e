import JSON
import Linting

/// `Grammar/histmark.schema.json`: what may stand in `histmark.json`, as JSON Schema (draft 2020-12).
package enum ConfigurationSchema {
  package static let address = "https://raw.githubusercontent.com/histmark/histmark/main/Grammar/histmark.schema.json"

  package static var text: String {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      writer.member("$id", address)
      writer.member("title", "Histmark")
      writer.member(
        "description", "What a project says of itself to Histmark. Comments and trailing commas are allowed.")
      writer.member("type", "object")
      writer.member("additionalProperties", false)
      writer.object("properties") { writer in
        for key in ConfigurationKey.all {
          writer.object(key.name) { writer in
            writer.member("description", key.summary)
            embed(key.schema, in: &writer)
          }
        }
      }
      writer.object("$defs") { writer in
        writeLevels(to: &writer)
        writer.object("setting") { writeSetting([], to: &$0) }
        writeRules(to: &writer)
        writeKind(to: &writer)
      }
    }
    return writer.text + "\n"
  }

  private static func writeLevels(to writer: inout JSONWriter) {
    writer.object("level") { writer in
      writer.key("enum")
      writer.array(RuleLevel.names)
    }
  }

  private static func writeRules(to writer: inout JSONWriter) {
    writer.object("rules") { writer in
      writer.member("type", "object")
      writer.member("additionalProperties", false)
      writer.object("properties") { writer in
        writeRule("all", "Every rule.", to: &writer)
        for group in RuleGroup.allCases {
          let names = group.rules.map(\.name).joined(separator: ", ")
          writeRule(group.name, "The rules \(group.codePrefix): \(names).", to: &writer)
        }
        for rule in RuleCatalog.all.map({ $0.description }) {
          let usual = rule.isOnByDefault ? rule.severity.name : "off"
          let description = "\(rule.summary) Without a word here: \(usual)."
          writeRule(rule.name, description, options: rule.options, to: &writer)
        }
      }
      writer.object("patternProperties") { writer in
        writeRule("^HM[0-9]([0-9]{2})?$", "A rule by its code, or a group by what its codes begin with.", to: &writer)
      }
    }
  }

  private static func writeRule(
    _ name: String, _ description: String, options: [RuleOption] = [], to writer: inout JSONWriter
  ) {
    writer.object(name) { writer in
      writer.member("description", description)
      if options.isEmpty { writer.member("$ref", "#/$defs/setting") } else { writeSetting(options, to: &writer) }
    }
  }

  /// A rule is given a level, or an object of a level and of its options.
  private static func writeSetting(_ options: [RuleOption], to writer: inout JSONWriter) {
    writer.key("anyOf")
    writer.array([true, false]) { writer, isShort in
      writer.object { writer in
        if isShort { return writer.member("$ref", "#/$defs/level") }
        writer.member("type", "object")
        writer.member("additionalProperties", false)
        writer.object("properties") { writer in
          writer.object("severity") { $0.member("$ref", "#/$defs/level") }
          for option in options { write(option, to: &writer) }
        }
      }
    }
  }

  private static func write(_ option: RuleOption, to writer: inout JSONWriter) {
    writer.object(option.name) { writer in
      writer.member("description", option.summary)
      switch option.usual {
      case .flag(let flag):
        writer.member("type", "boolean")
        writer.member("default", flag)
      case .words(let words):
        writer.member("type", "array")
        writer.object("items") { $0.member("type", "string") }
        writer.key("default")
        writer.array(words)
      }
    }
  }

  private static func writeKind(to writer: inout JSONWriter) {
    let types = Configuration.fieldTypes.map(\.name)
    writer.object("kind") { writer in
      writer.member("type", "object")
      writer.member("additionalProperties", false)
      writer.object("properties") { writer in
        writer.object("summary") { $0.member("type", "string") }
        writer.object("required") { writer in
          writer.member("type", "array")
          writer.object("items") { $0.member("type", "string") }
        }
        writer.object("fields") { writer in
          writer.member("type", "object")
          writer.object("additionalProperties") { writer in
            writer.key("anyOf")
            writer.array([true, false]) { writer, isShort in
              writer.object { writer in
                if isShort {
                  writer.key("enum")
                  writer.array(types)
                  return
                }
                writer.member("type", "object")
                writer.member("additionalProperties", false)
                writer.object("properties") { writer in
                  writer.object("type") { writer in
                    writer.key("enum")
                    writer.array(types)
                  }
                  writer.object("summary") { $0.member("type", "string") }
                  writer.object("repeats") { $0.member("type", "boolean") }
                }
              }
            }
          }
        }
      }
    }
  }

  /// Writes the members of a JSON object into the one that is being written.
  private static func embed(_ json: String, in writer: inout JSONWriter) {
    for member in JSONDocument(Array(json.utf8), dialect: .strict).root?.members ?? [] {
      writer.member(member.key, member.value)
    }
  }
}
