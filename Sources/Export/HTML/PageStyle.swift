/// The style of an exported page: for reading on a screen, light or dark, and on paper.
let pageStyle = """
  :root {
    color-scheme: light dark;
    --paper: #fdfcf9; --ink: #22201c; --quiet: #6b655b; --line: #ddd6c9; --card: #f6f2ea; --accent: #7a3b1d;
  }
  @media (prefers-color-scheme: dark) {
    :root { --paper: #191816; --ink: #e4dfd5; --quiet: #a09889; --line: #3a362f; --card: #221f1b; --accent: #e0a57e; }
  }
  * { box-sizing: border-box; }
  html { font-size: 106.25%; -webkit-text-size-adjust: 100%; }
  body {
    margin: 0; background: var(--paper); color: var(--ink); line-height: 1.6; hyphens: auto; overflow-wrap: break-word;
    font-family: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", "Noto Serif CJK JP", serif;
    font-variant-numeric: oldstyle-nums; text-rendering: optimizeLegibility;
  }
  main { max-width: 40rem; margin: 0 auto; padding: 3.5rem 1.25rem 5rem; }
  h1, h2, h3, h4, h5, h6 { line-height: 1.2; font-weight: 600; margin: 2.2em 0 0.6em; text-wrap: balance; hyphens: manual; }
  h1 { font-size: 2.1rem; margin-top: 0; letter-spacing: -0.01em; }
  h2 { font-size: 1.4rem; }
  h3 { font-size: 1.15rem; }
  h4, h5, h6 { font-size: 1rem; }
  p, ul, ol, dl, blockquote, pre, .table { margin: 0 0 1em; }
  li > p:last-child, blockquote > :last-child, dd > p:last-child { margin-bottom: 0; }
  a { color: var(--accent); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
  .citation a, sup a { text-decoration: none; }
  .citation a:hover, sup a:hover { text-decoration: underline; }
  time { text-decoration: none; }
  time[title]:hover { background: var(--card); }
  blockquote { margin-left: 0; padding-left: 1.1em; border-left: 3px solid var(--line); color: var(--quiet); }
  pre, code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", monospace; font-size: 0.86em; }
  pre { padding: 0.8em 1em; background: var(--card); border: 1px solid var(--line); border-radius: 4px; overflow-x: auto; }
  pre code { font-size: inherit; }
  hr { border: 0; border-top: 1px solid var(--line); margin: 2.5em 0; }
  img { max-width: 100%; height: auto; }
  .table { overflow-x: auto; }
  table { border-collapse: collapse; font-size: 0.92em; font-variant-numeric: lining-nums tabular-nums; }
  th, td { padding: 0.35em 0.8em; border-bottom: 1px solid var(--line); vertical-align: top; text-align: left; }
  th { border-bottom: 2px solid var(--line); font-weight: 600; }
  sup { line-height: 0; font-size: 0.72em; }
  input[type=checkbox] { margin: 0 0.3em 0 0; }
  .unknown { color: #b3261e; }

  .record {
    margin: 1.6em 0; padding: 0.9em 1.1em 1em; background: var(--card); border: 1px solid var(--line);
    border-left: 4px solid var(--accent); border-radius: 4px; font-size: 0.92em; line-height: 1.45; break-inside: avoid;
  }
  .record header { margin-bottom: 0.6em; }
  .record p { margin: 0; }
  .record .kind, .record .status {
    font-family: system-ui, "Noto Sans", sans-serif; font-size: 0.72em; letter-spacing: 0.08em; text-transform: uppercase;
    color: var(--quiet);
  }
  .record .status { float: right; padding: 0.05em 0.6em; border: 1px solid currentColor; border-radius: 1em; color: #b3261e; }
  .record .title { font-size: 1.18em; font-weight: 600; line-height: 1.3; }
  .record .full-title { font-style: italic; color: var(--quiet); }
  .record dl { display: grid; grid-template-columns: minmax(6.5em, max-content) 1fr; gap: 0.2em 1.1em; margin: 0; }
  .record dt { grid-column: 1; max-width: 9em; color: var(--quiet); hyphens: manual; }
  .record dd { grid-column: 2; margin: 0; min-width: 0; }
  .record:target, dd:target, li:target, .title:target { outline: 2px solid var(--accent); outline-offset: 3px; }

  .notes, .references, .gazetteer { font-size: 0.9em; }
  .references ul { list-style: none; padding: 0; }
  .references li { padding-left: 1.6em; text-indent: -1.6em; margin-bottom: 0.4em; }
  .notes .back { text-decoration: none; }
  .gazetteer .record { border-left-color: var(--line); background: none; margin: 0.8em 0; }
  @media (max-width: 30rem) {
    main { padding-top: 2rem; }
    .record dl { display: block; }
    .record dd { margin-bottom: 0.4em; }
  }
  @media print {
    :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --card: #fff; --accent: #000; }
    html { font-size: 10.5pt; }
    main { max-width: none; padding: 0; }
    a { text-decoration: none; }
    h1, h2, h3 { break-after: avoid; }
    .notes .back { display: none; }
  }

  """
