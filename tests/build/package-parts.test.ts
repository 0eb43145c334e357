import { describe, expect, it } from 'vitest'
import { type Made, siteOnly } from '../../src/cli/build/package-parts.ts'

const chunk = (fileName: string, more: Partial<Made> = {}): Made => ({
  fileName,
  type: 'chunk',
  text: '',
  ...more,
})
const asset = (fileName: string, text = ''): Made => ({ fileName, type: 'asset', text })

describe('a build, of which a package of one job takes a part', () => {
  const made = [
    asset('index.html', 'assets/main.js'),
    chunk('assets/main.js', {
      isEntry: true,
      imports: ['assets/shared.js'],
      dynamicImports: ['assets/site-pages.js', 'assets/job.js'],
      styles: ['assets/main.css'],
    }),
    chunk('assets/shared.js'),
    chunk('assets/job.js', {
      facade: '/x/src/app/pages/job/job-page.tsx',
      dynamicImports: ['assets/recheck.js'],
    }),
    chunk('assets/recheck.js', { facade: '/x/src/app/pages/job/recheck.tsx' }),
    chunk('assets/site-pages.js', {
      facade: '/x/src/app/site-pages.tsx',
      imports: ['assets/shared.js'],
      dynamicImports: ['assets/class.js'],
    }),
    chunk('assets/class.js', {
      text: 'new Worker("read-worker.js")',
      styles: ['assets/class.css'],
    }),
    asset('assets/main.css', 'url(font.woff2)'),
    asset('assets/class.css'),
    asset('assets/font.woff2'),
    asset('assets/read-worker.js', 'import("./part.js")'),
    asset('assets/part.js'),
  ]

  it('leaves out what only pages of the whole site lead to: code, styles and workers, with their parts', () => {
    expect(siteOnly(made)).toEqual([
      'assets/recheck.js',
      'assets/site-pages.js',
      'assets/class.js',
      'assets/class.css',
      'assets/read-worker.js',
      'assets/part.js',
    ])
  })

  it('keeps a worker and its parts where a page of the package starts it too', () => {
    const page = { text: 'new Worker("read-worker.js")', isEntry: true }
    const out = siteOnly([...made, chunk('assets/other.js', page)])
    expect(out).not.toContain('assets/read-worker.js')
    expect(out).not.toContain('assets/part.js')
    expect(out).toContain('assets/class.js')
  })
})
