/** What the tab that sends is doing, for all tabs of this device. */
export interface SenderState {
  readonly is: 'idle' | 'sending' | 'resting' | 'closed'
  /** The attempts whose statements are on their way just now. */
  readonly parcels: readonly string[]
  /** The store's own words, where it did not take something; empty where nothing came back. */
  readonly words: string
}

export type Message =
  /** Statements wait that did not before; `again` because somebody asked. */
  | { readonly about: 'queued' | 'again' }
  /** Another store, or other keys. */
  | { readonly about: 'connection' }
  /** A page has just opened and would like to know. */
  | { readonly about: 'state?' }
  /** From who sends for a session of a learning platform, with its `launch`, or for the store without. */
  | { readonly about: 'state'; readonly launch?: string | undefined; readonly state: SenderState }
  /** Parcels are not what they were. */
  | { readonly about: 'parcels' }

const NAME = 'millwright-outbox'

/** Tells all tabs, this one too. */
export function post(message: Message): void {
  const channel = new BroadcastChannel(NAME)
  channel.postMessage(message)
  channel.close()
}

/** Hears what tabs tell, until it is stopped. */
export function listen(heard: (message: Message) => void): () => void {
  const channel = new BroadcastChannel(NAME)
  channel.onmessage = ({ data }: MessageEvent<Message>) => heard(data)
  return () => channel.close()
}
