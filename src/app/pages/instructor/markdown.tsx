import type { ReactNode } from 'react'
import layout from '../../ui/layout.module.css'

/** A block of a simple Markdown page. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

const heading = /^(#{1,4})\s+(.+)$/u
const bullet = /^\s*[-*]\s+(.+)$/u
const numbered = /^\s*\d+[.)]\s+(.+)$/u
const divider = /^\s*\|?[\s:|-]+\|[\s:|-]*$/u

/** Headings, paragraphs, lists and tables: what notes for instructors are written in. */
export function readMarkdown(source: string): readonly Block[] {
  const blocks: Block[] = []
  for (const chunk of source.replace(/\r\n?/gu, '\n').split(/\n{2,}/u)) {
    let lines = chunk.split('\n').filter((line) => line.trim() !== '')
    for (let title = heading.exec(lines[0] ?? ''); title; title = heading.exec(lines[0] ?? '')) {
      // The page has its own first-level title.
      const level = Math.max(2, title[1]?.length ?? 2) as 2 | 3 | 4
      blocks.push({ kind: 'heading', level, text: title[2] ?? '' })
      lines = lines.slice(1)
    }
    if (lines.length > 0) blocks.push(readBody(lines))
  }
  return blocks
}

function readBody(lines: readonly string[]): Block {
  if (lines.length > 1 && lines.every((line) => line.includes('|'))) {
    const rows = lines.filter((line) => !divider.test(line)).map(cellsOf)
    return { kind: 'table', rows }
  }
  for (const [pattern, ordered] of [
    [bullet, false],
    [numbered, true],
  ] as const) {
    if (pattern.test(lines[0] ?? '')) return { kind: 'list', ordered, items: items(lines, pattern) }
  }
  return { kind: 'paragraph', text: lines.join(' ') }
}

/** A line that does not start an item carries the one before it on. */
function items(lines: readonly string[], pattern: RegExp): readonly string[] {
  const found: string[] = []
  for (const line of lines) {
    const item = pattern.exec(line)?.[1]
    found.push(item ?? `${found.pop() ?? ''} ${line.trim()}`)
  }
  return found
}

const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/^\s*\||\|\s*$/gu, '')
    .split('|')
    .map((cell) => cell.trim())

/** Bold and code are kept; everything else is text, so nothing in a note can become HTML. */
const inline = (text: string): ReactNode =>
  text.split(/(\*\*[^*]+\*\*|`[^`]+`)/u).map((piece, index) => {
    const key = `${index}-${piece}`
    if (piece.startsWith('**')) return <strong key={key}>{piece.slice(2, -2)}</strong>
    if (piece.startsWith('`')) return <code key={key}>{piece.slice(1, -1)}</code>
    return piece
  })

export function Markdown({ source }: { readonly source: string }) {
  return <div className={layout.stack}>{readMarkdown(source).map(drawBlock)}</div>
}

function drawBlock(block: Block, index: number): ReactNode {
  const key = `${block.kind}-${index}`
  switch (block.kind) {
    case 'heading': {
      const Title = `h${block.level}` as const
      return <Title key={key}>{inline(block.text)}</Title>
    }
    case 'paragraph':
      return <p key={key}>{inline(block.text)}</p>
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List key={key}>
          {block.items.map((item) => (
            <li key={item}>{inline(item)}</li>
          ))}
        </List>
      )
    }
    case 'table':
      return (
        <ul key={key} className={layout.stack}>
          {block.rows.slice(1).map((row) => (
            <li key={row.join('|')}>
              {block.rows[0]?.map((head, column) => (
                <p key={head}>
                  <strong>{head}:</strong> {inline(row[column] ?? '')}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )
  }
}
