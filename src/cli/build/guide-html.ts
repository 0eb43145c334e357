/** What the guide's generated pages are made of. Text from the code goes through `asHtml` first. */
export const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell, at) => (at === 0 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`

export const table = (caption: string, heads: readonly string[], rows: readonly string[]): string =>
  `<table class="wide"><caption>${caption}</caption><thead><tr>${heads
    .map((head) => `<th scope="col">${head}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`

export interface GuidePage {
  /** Its file in the guide. */
  readonly file: string
  readonly title: string
  /** Pages beside it, by file: those that its readers came from. */
  readonly beside: Readonly<Record<string, string>>
  /** Everything below the heading, as HTML. */
  readonly body: string
}

/** A whole page that looks like those written by hand. */
export const guidePage = ({ file, title, beside, body }: GuidePage): string => `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; object-src 'none'; base-uri 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title} – Millwright</title>
<link rel="icon" href="../icons/mark.svg" />
<link rel="stylesheet" href="./guide.css" />
</head>
<body>
<header>
<a href="../index.html">To the app</a>
<nav aria-label="Pages of the guide">
<a href="./index.html">Guide</a>
${Object.entries(beside)
  .map(([to, name]) => `<a href="./${to}">${name}</a>`)
  .join('\n')}
<a href="./${file}" aria-current="page">${title}</a>
</nav>
</header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`
