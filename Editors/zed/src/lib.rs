//! Starts the Histmark language server for Markdown in Zed.

use zed_extension_api::{
    self as zed, settings::LspSettings, Command, LanguageServerId, Result, Worktree,
};

struct Histmark;

impl zed::Extension for Histmark {
    fn new() -> Self {
        Self
    }

    /// The command of the settings (`lsp.histmark.binary`), else the first on the PATH.
    fn language_server_command(
        &mut self,
        server: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Command> {
        let binary = LspSettings::for_worktree(server.as_ref(), worktree)
            .ok()
            .and_then(|settings| settings.binary);
        let configured = binary.as_ref().and_then(|binary| binary.path.clone());
        let command = configured.or_else(|| worktree.which("histmark")).ok_or(
            "the histmark command is not on the PATH: install it, or set lsp.histmark.binary.path in the settings",
        )?;
        let args = binary
            .and_then(|binary| binary.arguments)
            .unwrap_or_else(|| vec!["lsp".into()]);
        Ok(Command {
            command,
            args,
            env: worktree.shell_env(),
        })
    }
}

zed::register_extension!(Histmark);
