/**
 * The look of the printed report: tokens and outcomes of the interface's own pages, so that a paper
 * and a screen tell the same. Outcomes differ by fill, outline, icon and word, so that grey print
 * tells them apart; logical properties alone, so that Arabic reads from the right.
 */
export const STYLE = `
:root {
  color-scheme: light;
  --paper: #eef2ef; --sheet: #fff; --well: #e2e9e5; --line: #c5d0ca; --edge: #5d6c65;
  --ink: #13211b; --soft: #36453e;
  --safe: #0b5a35; --safe-soft: #dff2e6; --warn: #6b3a00; --warn-sign: #ffc72c; --harm: #981b1e;
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 1.5rem 1rem; background: var(--paper); color: var(--ink);
  font: 1.125rem/1.55 'Atkinson Hyperlegible Next', 'Vazirmatn', system-ui, 'Noto Sans', sans-serif;
  overflow-wrap: break-word;
}
[lang|='ar'] { line-height: 1.75; }
main { max-inline-size: 56rem; margin-inline: auto; }
section, header {
  background: var(--sheet); border: 1px solid var(--line); border-radius: 8px;
  padding: 1.5rem; margin-block-end: 1rem;
}
h1 { font-size: 2rem; line-height: 1.2; margin-block: 0 1rem; }
h2 { font-size: 1.5rem; line-height: 1.2; margin-block: 0 1rem; }
h3 { font-size: 1.25rem; line-height: 1.3; margin-block: 1rem 0.5rem; }
p { margin-block: 0 0.5rem; max-inline-size: 62ch; }
.soft { color: var(--soft); font-size: 1rem; }
.lead { font-size: 1.25rem; }
ul { margin-block: 0 0.5rem; padding-inline-start: 1.25rem; }
li { max-inline-size: 62ch; margin-block-end: 0.25rem; }
.code { font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.icon {
  inline-size: 1.25em; block-size: 1.25em; flex: none; fill: none; stroke: currentColor;
  stroke-width: 2; stroke-linecap: round; stroke-linejoin: round;
}
.tag {
  position: relative; display: inline-flex; align-items: center; gap: 0.5rem;
  min-block-size: 3.5rem; padding-block: 0.5rem; padding-inline: 3rem 1.5rem;
  border: 3px solid currentColor; border-radius: 8px;
  border-start-start-radius: 1.75rem; border-end-start-radius: 1.75rem;
  font-size: 1.75rem; line-height: 1.2; background: var(--sheet);
}
.tag::before {
  content: ''; position: absolute; inset-inline-start: 1.125rem; inline-size: 0.875rem;
  block-size: 0.875rem; border: 3px solid currentColor; border-radius: 50%;
  background: var(--sheet);
}
.tag.passed { background: var(--safe); border-color: var(--safe); color: #fff; }
.tag.stopped { background: var(--safe-soft); color: var(--safe); }
.tag.unsafe { background: var(--warn-sign); color: var(--ink); }
.tag.danger { color: var(--harm); border-width: 5px; border-style: double; }
.tag.notyet { border-style: dashed; }
.sign { display: inline-flex; align-items: flex-start; gap: 0.375rem; font-weight: 600; }
.sign .icon { margin-block-start: 0.15em; }
.sign.safe { color: var(--safe); }
.sign.warn { color: var(--warn); }
.sign.harm { color: var(--harm); }
.note {
  margin-block: 1rem 0; padding: 0.75rem 1rem; border: 1px solid var(--line);
  border-inline-start: 6px solid var(--edge); border-radius: 4px;
}
.note.warn { border-inline-start-color: var(--warn); }
dl { margin: 0; }
dl > div {
  display: grid; grid-template-columns: minmax(9rem, 1fr) 3fr; gap: 0.25rem 1rem;
  padding-block: 0.5rem; border-block-end: 1px solid var(--line);
}
dl > div:last-child { border-block-end: 0; }
dt { color: var(--soft); }
dd { margin: 0; min-inline-size: 0; }
dd p, td p, th p { margin-block-end: 0.25rem; }
table { inline-size: 100%; border-collapse: collapse; }
td .code { white-space: nowrap; }
caption { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
th, td {
  padding: 0.5rem; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line);
}
thead th { color: var(--soft); font-weight: 600; font-size: 1rem; border-block-end: 2px solid var(--edge); }
tbody th { font-weight: 600; inline-size: 32%; }
table.named tbody th { inline-size: 56%; }
tbody th p:not(:first-child) { font-weight: 400; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1rem; }
figure { margin: 0; break-inside: avoid; }
figure img { display: block; inline-size: 100%; block-size: auto; border: 1px solid var(--line); border-radius: 4px; }
figcaption { margin-block-start: 0.375rem; font-size: 1rem; }
.lines dd { border-block-end: 1px solid var(--ink); min-block-size: 2.5rem; }
.lines > div { border: 0; padding-block: 0.75rem; }
@media (max-width: 40rem) {
  body { padding: 0.5rem; }
  section, header { padding: 1rem; }
  h1 { font-size: 1.5rem; }
  .tag { font-size: 1.375rem; }
  dl > div { grid-template-columns: 1fr; }
  thead { position: absolute; clip-path: inset(50%); }
  table, tbody, tr, td, tbody th { display: block; inline-size: auto; }
  tr { padding-block: 0.5rem; border-block-end: 1px solid var(--line); }
  td, tbody th { border: 0; padding: 0.125rem 0; }
}
@page { size: A4; margin: 18mm; }
@media print {
  :root { --paper: #fff; --line: #999; --soft: #000; --ink: #000; }
  body { padding: 0; font-size: 11pt; }
  h1 { font-size: 20pt; }
  h2 { font-size: 15pt; margin-block-end: 3mm; }
  h3 { font-size: 12pt; }
  .lead { font-size: 13pt; }
  .tag { font-size: 18pt; }
  .pictures { grid-template-columns: repeat(3, 1fr); gap: 5mm; break-before: avoid; }
  figcaption { font-size: 10pt; }
  figure img { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-inline-size: none; }
  section, header { border: 0; padding: 0; margin-block-end: 6mm; }
  h2, h3 { break-after: avoid; }
  tr, dl > div, .note, li { break-inside: avoid; }
  /* The head of a table never stands alone at the foot of a page. */
  tbody tr:first-child { break-before: avoid; }
  thead { display: table-header-group; }
  .tag, .icon { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
