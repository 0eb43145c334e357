import { outcomeIcon, signIcon } from './icons.ts'
import type { Block, Cell, Phrase, PictureItem, Report, Row, Section } from './report.ts'
import { STYLE } from './style.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text from a scenario or a file is never markup; what has no place on a page becomes U+FFFD. */
export const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
    .replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Control}/gu, '\ufffd')

/** The report as one page that needs nothing else: to be read, heard and printed on A4. */
export function reportHtml({ language, direction, ...report }: Report): string {
  const { title, job, tag, lead, sections } = report
  const phrase = writerFor(language)
  return pageHtml({
    language,
    direction,
    title: `${tag.word.text} – ${job.text} – Millwright`,
    header: `<p class="soft">${phrase(title)}</p>
<h1>${phrase(job)}</h1>
<p><strong class="tag ${tag.form}">${outcomeIcon(tag.form)}${phrase(tag.word)}</strong></p>
${lead.map((sentence) => `<p class="lead">${phrase(sentence)}</p>`).join('\n')}`,
    sections,
  })
}

interface PageParts extends Pick<Report, 'language' | 'direction' | 'sections'> {
  /** What a window or a printer calls it. */
  readonly title: string
  /** Markup: everything in it was escaped. */
  readonly header: string
}

/** A page that runs nothing and asks for nothing; where it shows pictures they are inside it. */
export function pageHtml({ language, direction, title, header, sections }: PageParts): string {
  const phrase = writerFor(language)
  const shows = sections.some(({ blocks }) => blocks.some(({ type }) => type === 'pictures'))
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';${shows ? ' img-src data:;' : ''} style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header>
${header}
</header>
${sections.map((section) => sectionHtml(section, phrase)).join('\n')}
</main>
</body>
</html>
`
}

export type Writer = (phrase: Phrase) => string

/** Writes a phrase so that a screen reader changes its voice where the language changes. */
export const writerFor = (language: string): Writer => {
  const plain: Writer = ({ text, language: own, code }) => {
    if (code) return `<bdi dir="ltr" class="code">${escaped(text)}</bdi>`
    return own === language || language.startsWith(`${own}-`)
      ? escaped(text)
      : `<bdi lang="${escaped(own)}">${escaped(text)}</bdi>`
  }
  return (phrase) =>
    phrase.href === undefined
      ? plain(phrase)
      : `<a href="${escaped(phrase.href)}">${plain(phrase)}</a>`
}

const sectionHtml = ({ id, title, blocks }: Section, phrase: Writer): string =>
  `<section aria-labelledby="${id}">
<h2 id="${id}">${phrase(title)}</h2>
${blocks.map((block) => blockHtml(block, phrase)).join('\n')}
</section>`

function blockHtml(block: Block, phrase: Writer): string {
  switch (block.type) {
    case 'sentences':
      return block.items.length === 1
        ? block.items.map((item) => `<p>${phrase(item)}</p>`).join('')
        : list(block.items, phrase)
    case 'note':
      return `<div class="note ${block.sign}">${block.items
        .map((item) => `<p>${phrase(item)}</p>`)
        .join('')}</div>`
    case 'facts':
      return `<div class="facts">${block.heading ? `<h3>${phrase(block.heading)}</h3>` : ''}<dl>
${block.rows.map((row) => rowHtml(row, phrase)).join('\n')}
</dl></div>`
    case 'table':
      return tableHtml(block, phrase)
    case 'pictures':
      return `<div class="pictures">${block.items.map((item) => pictureHtml(item, phrase)).join('')}</div>`
    case 'lines':
      return `<dl class="lines">
${block.labels.map((label) => `<div><dt>${phrase(label)}</dt><dd>&nbsp;</dd></div>`).join('\n')}
</dl>`
  }
}

/** An alternative text cannot change its language by a mark inside; the picture itself says its own. */
const pictureHtml = ({ url, width, height, alt, caption }: PictureItem, phrase: Writer): string =>
  `<figure><img src="${escaped(url)}" width="${width}" height="${height}" alt="${escaped(alt.text)}" lang="${escaped(alt.language)}"><figcaption>${phrase(caption)}</figcaption></figure>`

const list = (items: readonly Phrase[], phrase: Writer): string =>
  `<ul>${items.map((item) => `<li>${phrase(item)}</li>`).join('')}</ul>`

const rowHtml = ({ label, value }: Row, phrase: Writer): string =>
  `<div><dt>${phrase(label)}</dt><dd>${cellHtml(value, phrase)}</dd></div>`

/** One phrase stands alone; several are lines of their own. The sign has its word beside it. */
function cellHtml({ phrases, sign }: Cell, phrase: Writer): string {
  if (sign)
    return `<span class="sign ${sign}">${signIcon(sign)}${phrases.map(phrase).join(' ')}</span>`
  return phrases.length === 1
    ? phrases.map(phrase).join('')
    : phrases.map((line) => `<p>${phrase(line)}</p>`).join('')
}

/** The roles are said because a narrow page shows the rows as a list, which hides them otherwise. */
function tableHtml(
  { caption, columns, rows }: Extract<Block, { type: 'table' }>,
  phrase: Writer,
): string {
  const head = columns
    .map((column) => `<th scope="col" role="columnheader">${phrase(column)}</th>`)
    .join('')
  const body = rows
    .map(([first, ...rest]) => {
      const name = first ? `<th scope="row" role="rowheader">${cellHtml(first, phrase)}</th>` : ''
      const cells = rest.map((value) => `<td role="cell">${cellHtml(value, phrase)}</td>`)
      return `<tr role="row">${name}${cells.join('')}</tr>`
    })
    .join('\n')
  return `<table role="table"${columns.length > 3 ? '' : ' class="named"'}>
<caption>${phrase(caption)}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body}
</tbody>
</table>`
}
