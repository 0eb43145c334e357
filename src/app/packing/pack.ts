import type { Order, Word } from './order.ts'

export type Packed = Exclude<Word, { readonly share: number }>

/** Makes a package in a worker; `progress` hears how far it is, from 0 to 1. */
export function pack(
  order: Omit<Order, 'base'>,
  progress: (share: number) => void,
): Promise<Packed> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' })
    const end = (word: Packed): void => {
      worker.terminate()
      resolve(word)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Word>) =>
      'share' in data ? progress(data.share) : end(data),
    )
    worker.addEventListener('error', ({ message }) => end({ missing: message }))
    worker.postMessage({ ...order, base: document.baseURI } satisfies Order)
  })
}
