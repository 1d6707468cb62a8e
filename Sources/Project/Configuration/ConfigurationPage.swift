import Linting

/// `Grammar/configuration.md`: every key of `histmark.json`, in Markdown.
package func configurationPage() -> String {
  var page = """
    # Configuration

    A folder with a `histmark.json` is a project: its Markdown documents know each other's records, and the command line
    and the editors check them by the same rules. `histmark init` writes the file with everything explained and nothing set.
    It is JSON in which comments and trailing commas are allowed (JSON5). What cannot be used is reported
    (`malformed-configuration`) and left at its default; the rest stays in force, and `histmark check` exits with 2.
    `histmark check --show-config FILE` tells what holds for a document. Editors complete and check it by `Grammar/histmark.schema.json`.

    This page is made from the program itself; a test keeps it current.

    | key | meaning | example |
    |---|---|---|

    """
  for key in ConfigurationKey.all {
    page += "| `\(key.name)` | \(key.summary) | `\(key.example)` |\n"
  }
  page += """

    Patterns are those of `.gitignore`: `*` and `?` stop at slashes, `**` does not, a pattern without a slash matches at any
    depth, one that ends in a slash matches folders, and `!` lets in again. Files that a `.gitignore` hides, and files and
    folders whose name begins with a dot, are never checked unless they are named on the command line.

    ## Groups of rules

    Wherever a rule is named, in `rules`, `overrides`, `--select` and `--ignore`, a group may be: by its name, or by what the
    codes of its rules begin with. What is said of one rule counts before what is said of a group.

    | group | codes | rules |
    |---|---|---|
    | `all` | | every rule, those too that are off by default |

    """
  for group in RuleGroup.allCases {
    let names = group.rules.map { "[\($0.name)](rules.md#\($0.name))" }.joined(separator: ", ")
    page += "| `\(group.name)` | `\(group.codePrefix)` | \(names) |\n"
  }
  page += """

    ## Fields of your own

    A field of a kind in `kinds` is written as its type, or as `{ "type": …, "summary": …, "repeats": true }`. The types are
    \(Configuration.fieldTypes.map { "`\($0.name)`" }.joined(separator: ", ")).

    ## In a document

    | you write | it means |
    |---|---|
    | `<!-- histmark-ignore rule-name: reason -->` | silence for a rule, or several (`a, b`), in the block that follows |
    | `histmark-ignore: [rule-name]` in the front matter | silence for a rule in the whole document |
    | `calendar: julian`, `lang: en-GB`, `bibliography: a.bib` in the front matter | what holds in this document, before the project's |
    | `histmark: true` or `false` in the front matter | the document takes part, or does not, wherever it lies |

    A rule's code, such as `HM602`, does as well as its name. A name that is no rule's, and a comment that silences nothing, are reported (`unknown-suppression`, `unused-suppression`).

    ## Environment

    | variable | means |
    |---|---|
    | `HISTMARK_CONFIG` | as `--config` |
    | `HISTMARK_FORMAT`, `HISTMARK_BASELINE`, `HISTMARK_JOBS` | as `--format`, `--baseline`, `--jobs` of `check` |
    | `HISTMARK_CACHE_DIR` | where `check` remembers what it found, in place of `histmark` in your folder of caches |
    | `NO_COLOR` | no colours |

    """
  return page
}
