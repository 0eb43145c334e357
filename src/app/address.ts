import { useMemo, useSyncExternalStore } from 'react'
import { type Interface, interfaces, type Purpose, purposes } from './catalogue.ts'
import { type Language, languages, type Pace, paces } from './settings/settings.ts'

/**
 * Addresses live behind the `#`, question mark and all, so that the app runs from any folder of
 * any server and a teacher's link carries the choices: `#/play/loto-conveyor?purpose=guided`.
 */
const parts = (): readonly [path: string, query: string] => {
  const [path = '', query = ''] = location.hash.replace(/^#?\/?/u, '').split('?', 2)
  return [`/${path}`, query]
}

const FROM_FILE = 'file:'

/**
 * What addresses and shelves call a job from a file. A scenario's id is a slug, so it can never take
 * the place of a shipped job that has the same one.
 */
export const broughtId = (scenario: string): string => `${FROM_FILE}${scenario}`

export const isBrought = (job: string): boolean => job.startsWith(FROM_FILE)

const subscribe = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

interface GoOptions {
  readonly replace?: boolean
}

/** Goes to an address of the app, such as `/settings` or `/job/x?language=ar`. */
export function go(to: string, { replace = false }: GoOptions = {}): void {
  const address = `#${to}`
  if (replace) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
  dispatchEvent(new HashChangeEvent('hashchange'))
}

/** The location hook that the router is given. */
export function useAddress(): [string, typeof go] {
  return [useSyncExternalStore(subscribe, () => parts()[0]), go]
}
useAddress.hrefs = (to: string): string => `#${to}`

/** What a teacher may fix in a link. Anything the app does not know is left out, not guessed. */
export interface LinkChoices {
  readonly purpose?: Purpose
  readonly interface?: Interface
  readonly language?: Language
  /** The seed: the same number gives everyone the same draws. */
  readonly variant?: string
  readonly pace?: Pace
  /** What the one-time code of a supervised session opens the chain with; its variant stands beside it. */
  readonly opening?: string
  /** The running attempt to carry on with. */
  readonly attempt?: string
  /** The attempt that is done again from a tick of it. */
  readonly redo?: string
  readonly tick?: number
}

const oneOf = <Value extends string>(
  known: readonly Value[],
  value: string | null,
): Value | undefined => known.find((each) => each === value)

const VARIANT = /^\d{1,9}$/u
const ID = /^[\w-]{1,64}$/u

/** Texts that a link can carry. */
const TEXTS = { variant: VARIANT, attempt: ID, opening: /^[\da-f]{64}$/u, redo: ID } as const

const textsIn = (given: URLSearchParams): Partial<Record<keyof typeof TEXTS, string>> =>
  Object.fromEntries(
    Object.entries(TEXTS).flatMap(([name, shape]) => {
      const text = given.get(name) ?? ''
      return shape.test(text) ? [[name, text]] : []
    }),
  )

/** Whether a link can carry this as the number of a variant. */
export const isVariant = (text: string): boolean => VARIANT.test(text)

export function readChoices(query: string): LinkChoices {
  const given = new URLSearchParams(query)
  const purpose = oneOf(purposes, given.get('purpose'))
  const way = oneOf(interfaces, given.get('interface'))
  const language = oneOf(languages, given.get('language'))
  const pace = paces.find((each) => each === Number(given.get('pace')))
  const tick = Number(given.get('tick') ?? Number.NaN)
  return {
    ...(purpose && { purpose }),
    ...(way && { interface: way }),
    ...(language && { language }),
    ...textsIn(given),
    ...(pace && { pace }),
    ...(Number.isSafeInteger(tick) && tick >= 0 && { tick }),
  }
}

/** `?purpose=guided&…`, or nothing when nothing was chosen. */
export function writeChoices(choices: LinkChoices): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(choices)) query.set(name, String(value))
  return query.size > 0 ? `?${query}` : ''
}

/** What stands after the question mark in the address of this page. */
export const useQuery = (): string => useSyncExternalStore(subscribe, () => parts()[1])

/** The choices in the address of this page. */
export function useChoices(): LinkChoices {
  const query = useQuery()
  return useMemo(() => readChoices(query), [query])
}

/** The whole address of a page of the app, to be sent to somebody else. */
export const wholeAddress = (to: string): string => new URL(`#${to}`, location.href).href
