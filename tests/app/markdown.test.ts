import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/app/pages/instructor/markdown.tsx'

describe('notes for the instructor', () => {
  it('keep headings, lists, tables and paragraphs apart', () => {
    const source = [
      '# Notes\nFirst line\nsecond line',
      '- one\n- two\n  goes on',
      '1. first\n2. second',
      '| Step | Look for |\n| --- | --- |\n| Lock | the right isolator |',
    ].join('\r\n\r\n')
    expect(readMarkdown(source)).toEqual([
      { kind: 'heading', level: 2, text: 'Notes' },
      { kind: 'paragraph', text: 'First line second line' },
      { kind: 'list', ordered: false, items: ['one', 'two goes on'] },
      { kind: 'list', ordered: true, items: ['first', 'second'] },
      {
        kind: 'table',
        rows: [
          ['Step', 'Look for'],
          ['Lock', 'the right isolator'],
        ],
      },
    ])
  })

  it('are never read as HTML', () => {
    expect(readMarkdown('<script>x</script>')).toEqual([
      { kind: 'paragraph', text: '<script>x</script>' },
    ])
  })
})
