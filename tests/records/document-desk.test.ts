import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type DocumentLine,
  documentDesk,
  type Found,
} from '../../src/records/outbox/document-desk.ts'

/** What befalls a request: it arrives, it is lost on its way there or back, or another device was faster. */
type Fate = 'arrives' | 'lost' | 'answer-lost' | 'overtaken'

/** A store with one document, each line of it written by somebody once; it counts what breaks a rule. */
function storeWith(fates: readonly Fate[], readable: boolean) {
  let body: string | null = null
  let version = 0
  let asked = 0
  let open = 0
  const breaches: string[] = []
  const others: string[] = []
  const write = (next: string): void => {
    body = next
    version += 1
  }
  const request = async <Answer>(answer: () => Answer): Promise<Answer | 'later'> => {
    if (open > 0) breaches.push('two requests at a time')
    open += 1
    await Promise.resolve()
    open -= 1
    const fate = fates[asked++] ?? 'arrives'
    if (fate === 'lost') return 'later'
    if (fate === 'overtaken') {
      others.push(`other${asked}`)
      write([...(body?.split('\n') ?? []), `other${asked}`].join('\n'))
    }
    const told = answer()
    return fate === 'answer-lost' ? 'later' : told
  }
  const etag = (): string | null => (readable ? String(version) : null)
  const line: DocumentLine = {
    read: () => request(() => (body === null ? 'none' : { body, etag: String(version) })),
    write: (next, over) =>
      request(() => {
        const seen = over === 'none' ? body === null : over.etag === String(version)
        if (!seen) return 'changed'
        write(next)
        return { etag: etag() }
      }),
    rest: async () => undefined,
  }
  return { line, breaches, others, lines: () => body?.split('\n') ?? [] }
}

const add =
  (line: string) =>
  (found: string | null): string =>
    [...(found?.split('\n').filter((other) => other !== line) ?? []), line].join('\n')

describe('a document of a store', () => {
  it('has the last that was put, and all that others wrote, whatever gets lost on the way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom<Fate>('arrives', 'lost', 'answer-lost', 'overtaken'), {
          maxLength: 30,
        }),
        fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (fates, pauses, readable) => {
          const store = storeWith(fates, readable)
          const desk = documentDesk(store.line)
          for (const [n, pause] of pauses.entries()) {
            desk.put(add(`own${n}`))
            for (let i = 0; i < pause; i++) await Promise.resolve()
          }
          await desk.idle()
          expect(store.breaches).toEqual([])
          expect(store.lines()).toContain(`own${pauses.length - 1}`)
          for (const other of store.others) expect(store.lines()).toContain(other)
        },
      ),
    )
  })

  it('is written once for many changes in a row, the last of them', async () => {
    const written: string[] = []
    const desk = documentDesk({
      read: async () => 'none',
      write: async (body) => {
        written.push(body)
        return { etag: null }
      },
      rest: async () => undefined,
    })
    for (const text of ['a', 'b', 'c']) desk.put(() => text)
    await desk.idle()
    expect(written.at(-1)).toBe('c')
    expect(written.length).toBeLessThanOrEqual(2)
  })

  it('is left alone where the store refuses, and where the edit wants nothing else', async () => {
    let writes = 0
    const found: Found = { body: 'as it is', etag: '"1"' }
    const line: DocumentLine = {
      read: async () => found,
      write: async () => {
        writes += 1
        return 'closed'
      },
      rest: async () => undefined,
    }
    const desk = documentDesk(line)
    desk.put((body) => body)
    desk.put(() => null)
    await desk.idle()
    expect(writes).toBe(0)
    desk.put(() => 'another')
    await desk.idle()
    expect(writes).toBe(1)
  })
})
