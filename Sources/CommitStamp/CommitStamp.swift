import PackagePlugin

/// Writes which commit is built into a source file of the executable, before each build.
///
/// The file is touched only where the commit has changed, so that nothing is compiled again in vain; away from a
/// repository of Git it says that there is none.
@main struct CommitStamp: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) -> [Command] {
    let script = """
      cd "$1" || exit
      commit=
      if [ -e .git ]; then
        commit=$(git describe --always --exclude '*' --abbrev=9 --dirty 2>/dev/null) || commit=
      fi
      new="/// The commit that this was built of, \u{2018}-dirty\u{2019} after it where files were changed; \
      empty away from a repository.
      let builtCommit = \\"$commit\\""
      [ "$new" = "$(cat "$2/BuiltCommit.swift" 2>/dev/null)" ] || printf '%s\\n' "$new" > "$2/BuiltCommit.swift"
      """
    return [
      .prebuildCommand(
        displayName: "Stamping the commit", executable: .init(filePath: "/bin/sh"),
        arguments: [
          "-c", script, "sh", context.package.directoryURL.path(percentEncoded: false),
          context.pluginWorkDirectoryURL.path(percentEncoded: false),
        ],
        outputFilesDirectory: context.pluginWorkDirectoryURL)
    ]
  }
}
