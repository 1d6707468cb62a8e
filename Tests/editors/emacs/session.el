;;; session.el --- A session in the real Emacs with Eglot  -*- lexical-binding: t; -*-

;; The documents are those of ../project; HISTMARK_TEST_PROJECT is a copy of them, HISTMARK_TEST_BINARY the server.

(require 'ert)
(require 'histmark)

(setq histmark-command (getenv "HISTMARK_TEST_BINARY")
      eglot-sync-connect t
      eglot-autoshutdown nil
      eglot-send-changes-idle-time 0
      make-backup-files nil)

(defvar session-article (expand-file-name "article.md" (getenv "HISTMARK_TEST_PROJECT")))

(defun session-eventually (condition)
  "Wait until CONDITION gives something, and give it."
  (let ((deadline (+ (float-time) 10)) found)
    (while (and (not (setq found (funcall condition))) (< (float-time) deadline))
      (accept-process-output nil 0.05))
    (or found (ert-fail "waited in vain"))))

(defun session-server ()
  (eglot-current-server))

(defun session-at (words nth &optional inside)
  "Put point into the NTH occurrence of WORDS, INSIDE characters from its start."
  (goto-char (point-min))
  (search-forward words nil nil nth)
  (goto-char (+ (match-beginning 0) (or inside 1))))

(defun session-request (method &rest more)
  "Ask the server, in batch mode with the edits that no idle time has sent."
  (eglot--signal-textDocument/didChange)
  (jsonrpc-request (session-server) method (append (eglot--TextDocumentPositionParams) more)))

(defun session-hover ()
  (plist-get (plist-get (session-request :textDocument/hover) :contents) :value))

(defun session-definition ()
  "The line to which a definition leads."
  (let* ((answer (session-request :textDocument/definition))
         (place (if (vectorp answer) (aref answer 0) answer))
         (uri (or (plist-get place :uri) (plist-get place :targetUri)))
         (range (or (plist-get place :range) (plist-get place :targetSelectionRange))))
    (with-current-buffer (find-file-noselect (eglot--uri-to-path uri))
      (save-excursion
        (goto-char (car (eglot--range-region range)))
        (buffer-substring-no-properties (line-beginning-position) (line-end-position))))))

(defun session-findings ()
  "The texts that Flymake marks."
  (mapcar (lambda (each)
            (buffer-substring-no-properties (flymake-diagnostic-beg each) (flymake-diagnostic-end each)))
          (flymake-diagnostics)))

(defmacro session-test (name &rest body)
  "A test called NAME with BODY run in the article."
  (declare (indent 1))
  `(ert-deftest ,name ()
     (with-current-buffer (find-file-noselect session-article)
       (unless (session-server)
         (apply #'eglot (eglot--guess-contact)))
       ,@body)))

(session-test session-a-attaches-at-the-root
  (should (equal (file-name-as-directory (file-truename (getenv "HISTMARK_TEST_PROJECT")))
                 (file-name-as-directory (file-truename (project-root (eglot--project (session-server))))))))

(session-test session-b-shows-what-it-finds
  (session-eventually (lambda () (flymake-start) (= 1 (length (session-findings)))))
  (should (member (car (session-findings)) '("sf-1952" "#sf-1952"))))

(session-test session-c-hover-over-link-and-prose
  (dolist (nth '(1 2))
    (session-at "San Francisco Peace Treaty" nth)
    (let ((card (session-hover)))
      (dolist (fact '("Treaty of Peace with Japan" "8 September 1951" "28 April 1952"))
        (should (string-search fact card))))))

(session-test session-d-definitions
  (session-at "(#sf-1951)" 1 3)
  (should (equal (session-definition) "```treaty {#sf-1951}"))
  (session-at "(#sf-1951.signed)" 1 12)
  (should (equal (session-definition) "signed: 1951-09-08 San Francisco"))
  (session-at "@hara1998" 1)
  (should (equal (session-definition) "@book{hara1998,")))

(session-test session-e-completion
  (session-at "Of the" 1 0)
  (insert "[x](#sf-1951.in")
  (let* ((answer (session-request :textDocument/completion))
         (items (if (vectorp answer) answer (plist-get answer :items))))
    (should (cl-some (lambda (item) (string-search "in-force" (plist-get item :label))) items)))
  (delete-region (- (point) (length "[x](#sf-1951.in")) (point))
  (eglot--signal-textDocument/didChange))

(session-test session-f-quick-fix
  (session-at "#sf-1952" 1 2)
  (session-eventually (lambda () (session-findings)))
  (cl-letf (((symbol-function 'completing-read) (lambda (_ choices &rest _) (if (consp (car choices)) (caar choices) (car choices)))))
    ;; As if it were called by a key: after the mouse there would be a menu.
    (let ((last-nonmenu-event t))
      (eglot-code-actions (line-beginning-position) (line-end-position) "quickfix" t)))
  (goto-char (point-min))
  (should (search-forward "[another matter](#sf-1951)." nil t))
  (eglot--signal-textDocument/didChange)
  (session-eventually (lambda () (flymake-start) (null (session-findings)))))

(session-test session-g-records-are-highlighted
  (setq-local markdown-fontify-code-blocks-natively t)
  (font-lock-ensure)
  (session-at "signed: 1951-09-08" 1)
  (should (memq 'font-lock-variable-name-face (ensure-list (get-text-property (point) 'face)))))

(session-test session-h-stops-cleanly
  (let* ((server (session-server))
         (process (jsonrpc--process server)))
    ;; As `eglot-shutdown' does, with params of null, but without killing the process before it has ended by itself.
    (setf (eglot--shutdown-requested server) t)
    (jsonrpc-request server :shutdown nil)
    (jsonrpc-notify server :exit nil)
    (session-eventually (lambda () (not (process-live-p process))))
    (should (equal (process-exit-status process) 0))))

(ert-run-tests-batch-and-exit)
;;; session.el ends here
