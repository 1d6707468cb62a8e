;;; histmark.el --- Facts, dates and sources in Markdown, checked as you write  -*- lexical-binding: t; -*-

;; SPDX-License-Identifier: Apache-2.0
;; Package-Requires: ((emacs "28.1") (eglot "1.9") (markdown-mode "2.5"))
;; Keywords: languages, tools

;;; Commentary:

;; Runs the Histmark language server with Eglot in Markdown documents that take part: those in a folder with histmark.json,
;; and those named *.hist.md.
;;
;;   (use-package histmark :load-path "/path/to/histmark/Editors/emacs" :hook (markdown-mode . histmark-ensure))

;;; Code:

(require 'eglot)
(require 'markdown-mode)
(require 'project)

(defgroup histmark nil
  "Facts, dates and sources in Markdown."
  :group 'markdown)

(defcustom histmark-command "histmark"
  "The histmark command."
  :type 'string)

(defun histmark-contact (&optional _interactive)
  "The command that starts the server, for `eglot-server-programs'."
  (list histmark-command "lsp"))

(add-to-list 'eglot-server-programs '((markdown-mode gfm-mode) . histmark-contact))

;;;###autoload
(defun histmark-ensure ()
  "Start the server if the document of this buffer takes part."
  (when (and buffer-file-name
             (or (locate-dominating-file buffer-file-name "histmark.json")
                 (string-suffix-p ".hist.md" buffer-file-name)))
    (eglot-ensure)))

(defun histmark-project (folder)
  "The project around FOLDER, for `project-find-functions'."
  (when-let ((root (locate-dominating-file folder "histmark.json")))
    (cons 'transient (expand-file-name root))))

(add-hook 'project-find-functions #'histmark-project)

(defconst histmark-kinds '("treaty" "event" "source" "person" "polity" "place" "period" "claim")
  "The kinds of record that every project has.")

(defconst histmark-record-font-lock
  `(("^[ \t]*\\(//.*\\)$" 1 font-lock-comment-face)
    ("^\\([[:alpha:]][[:alnum:]-]*\\):\\(?:[ \t]\\|$\\)" 1 font-lock-variable-name-face)
    ("#[[:alpha:]][[:alnum:]_-]*\\(?:\\.[[:alpha:]][[:alnum:]-]*\\)?" . font-lock-constant-face)
    ("\\(?:^\\|[^[:alnum:]]\\)\\(-?@[[:alnum:]_][^][ \t\n;,]*\\)" 1 font-lock-function-name-face)
    ("\\_<\\(?:[a-z]+:\\)?\\([-0-9X]\\{4\\}[-0-9X?~%/.]*\\)" 1 font-lock-string-face))
  "What is highlighted in the body of a record.")

(define-derived-mode histmark-record-mode prog-mode "Histmark"
  "The body of a record, for `markdown-fontify-code-blocks-natively'."
  (setq-local comment-start "// ")
  (setq-local font-lock-defaults '(histmark-record-font-lock t)))

(dolist (kind histmark-kinds)
  (add-to-list 'markdown-code-lang-modes (cons kind 'histmark-record-mode)))

(provide 'histmark)
;;; histmark.el ends here
