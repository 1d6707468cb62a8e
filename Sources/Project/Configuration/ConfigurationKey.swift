/// A key of `histmark.json`: what it means and what may stand there. The schema for editors, the page of the manual and the
/// file that `histmark init` writes are made from these.
package struct ConfigurationKey: Sendable {
  package let name: String
  /// One sentence.
  package let summary: String
  /// A value that a project could have.
  package let example: String
  /// What may stand there, as JSON Schema (draft 2020-12) has it, without the description.
  package let schema: String

  package static let all: [ConfigurationKey] = [
    .init(
      "$schema", "Where the schema of this file is, for editors.", example: "\"\(ConfigurationSchema.address)\"",
      schema: #"{ "type": "string" }"#),
    .init(
      "include", "Patterns of the documents to check; without it, every Markdown file of the folder.",
      example: "[\"**/*.md\"]", schema: strings),
    .init(
      "exclude", "Patterns of files and folders to leave out, besides those of .gitignore.", example: "[\"drafts/\"]",
      schema: strings),
    .init(
      "bibliography", "Bibliographies (.bib or CSL-JSON) that every document may cite, relative to this file.",
      example: "[\"references.bib\"]", schema: strings),
    .init(
      "calendar",
      "The calendar of dates that name none: gregorian, julian, or a country code such as RU or GB, which means the calendar in use there at the time.",
      example: "\"gregorian\"", schema: #"{ "type": "string" }"#),
    .init(
      "language", "The language of documents whose front matter names none, such as en-GB.", example: "\"en-GB\"",
      schema: #"{ "type": "string" }"#),
    .init(
      "kinds", "Kinds of record of your own, each with a summary and its fields.",
      example: "{ \"ship\": { \"summary\": \"A ship.\", \"fields\": { \"launched\": \"date\" } } }",
      schema: ##"{ "type": "object", "additionalProperties": { "$ref": "#/$defs/kind" } }"##),
    .init(
      "rules",
      "For a rule, by its name or code, or for a group of rules: off, on, error, warning, information or hint; or an object with that as severity, and options of the rule.",
      example:
        "{ \"unverified-source\": \"warning\", \"unlinked-mention\": { \"severity\": \"on\", \"every\": true } }",
      schema: ##"{ "$ref": "#/$defs/rules" }"##),
    .init(
      "overrides", "Other rules for the documents of some paths; later ones count before earlier.",
      example: "[{ \"paths\": [\"notes/**\"], \"rules\": { \"empty-section\": \"off\" } }]",
      schema: ##"""
        { "type": "array", "items": { "type": "object", "required": ["paths", "rules"], "additionalProperties": false, "properties": { "paths": { "type": "array", "items": { "type": "string" } }, "rules": { "$ref": "#/$defs/rules" } } } }
        """##),
  ]

  private init(_ name: String, _ summary: String, example: String, schema: String) {
    self.name = name
    self.summary = summary
    self.example = example
    self.schema = schema
  }

  private static let strings = #"{ "type": ["array", "string"], "items": { "type": "string" } }"#
}
