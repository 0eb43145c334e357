import { type Scenario, scenarioSchema } from './schema.ts'
import { keyMeant, type Misshape, misshapesOf, nameMeant } from './schema-faults.ts'

type Keys = readonly (string | number)[]

export interface Mended {
  readonly scenario: Scenario
  /** Whether what is told of a place follows from something put right there, and is no fault of its own. */
  readonly touched: (path: Keys) => boolean
  /** A place as the author wrote it, where a misspelt key was read as the one that was meant. */
  readonly asWritten: (path: Keys) => Keys
}

/** A value that was moved to the key that was meant, and from which. */
interface Move {
  readonly to: Keys
  readonly from: Keys
}

/** What is remembered from round to round. */
interface Mending {
  readonly tries: Map<string, number>
  readonly moves: Move[]
}

/** Each round puts right what the one before it laid bare; more than this no real file needs. */
const MOST_ROUNDS = 12

/** What stands for a value that must be there: of the right shape, and naming nothing. */
const STAND_INS: Readonly<Record<string, unknown>> = {
  id: 'mended',
  version: '0.0.0',
  is: 'worker',
  do: 'wait',
  kit: '',
  at: [0, 0, 0],
  size: [10, 4, 10],
  box: [
    [0, 0, 0],
    [1, 1, 1],
  ],
  all: ['mended'],
  needs: [],
  during: ['mended'],
  then: [{ sound: '' }],
  choose: [0],
  chance: 0,
  within: 0,
  below: 0,
  right: 'mended',
  exposure: 'mended',
  answered: 'mended',
  language: 'en',
  by: '',
  set: 'mended.mended',
  to: 0,
  say: 'mended',
  sound: '',
  ...Object.fromEntries(
    ['text', 'why', 'title', 'name', 'choices', 'consequence'].map((key) => [key, {}]),
  ),
  ...Object.fromEntries(
    ['done', 'when', 'answer', 'always', 'never', 'once'].map((key) => [key, 'true']),
  ),
}

/** What stands for a whole entry of a list or map that is no object at all. */
const ENTRIES: Readonly<Record<string, unknown>> = {
  equipment: { is: '', at: [0, 0, 0] },
  people: { is: 'worker', at: [0, 0, 0], name: {} },
  zones: { box: STAND_INS.box },
  phrases: { text: {} },
  questions: { text: {}, choices: {}, right: 'mended' },
  competencies: { title: {} },
  parameters: { choose: [0] },
  procedure: { id: 'mended', text: {}, why: {}, done: 'true' },
  criteria: { id: 'mended', all: ['mended'] },
}

/**
 * A copy of a misshapen document with each wrong value taken out, stood in for, or moved to the key
 * that was meant, so that everything else in it can be checked in the same go. Null where too much
 * is wrong: a whole part of the document, such as all its equipment.
 */
export function mend(document: unknown): Mended | null {
  const copy: unknown = JSON.parse(JSON.stringify(document))
  const places = new Set<string>()
  const mending: Mending = { tries: new Map(), moves: [] }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const parsed = scenarioSchema.safeParse(copy)
    if (parsed.success) {
      return {
        scenario: parsed.data,
        touched: (path) => [...places].some(isAlong(path)),
        asWritten: (path) => asWritten(path, mending.moves),
      }
    }
    for (const misshape of parsed.error.issues.flatMap((issue) => misshapesOf(issue))) {
      for (const place of putRight(copy, misshape, mending)) {
        if (place.length === 0 || (place.length === 1 && WHOLE_PARTS.has(String(place[0]))))
          return null
        places.add(keyOf(place))
      }
    }
  }
  return null
}

const WHOLE_PARTS = new Set(['equipment', 'procedure', 'people', 'zones', 'assessment', 'title'])

/** A place's key; that of what holds it begins it. */
const keyOf = (path: Keys): string => path.map((key) => `${key}\n`).join('')

const isAlong = (path: Keys) => {
  const key = keyOf(path)
  return (place: string): boolean => key.startsWith(place) || place.startsWith(key)
}

type Holder = Record<string | number, unknown>

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null

/**
 * Puts one misshape right and says where: first by a stand-in where one is known, then by leaving
 * the value out, at last by leaving out whatever holds it.
 */
function putRight(
  copy: unknown,
  { path, issue }: Misshape,
  { tries, moves }: Mending,
): readonly Keys[] {
  if (issue.code === 'unrecognized_keys') {
    const holder = at(copy, path)
    if (!isHolder(holder)) return [[]]
    for (const key of issue.keys) {
      const meant = keyMeant(key, path)
      if (rename(holder, key, meant))
        moves.push({ to: [...path, meant ?? ''], from: [...path, key] })
    }
    return issue.keys.map((key) => [...path, key])
  }
  const key = path.at(-1)
  if (key === undefined) return [[]]
  const tried = tries.get(keyOf(path)) ?? 0
  tries.set(keyOf(path), tried + 1)
  const above = path.slice(0, -1)
  const holder = at(copy, above)
  const isEntry = typeof key === 'number' || path.length === 2
  const entry = isEntry ? ENTRIES[String(path.at(-2))] : undefined
  if (tried > 1 || !isHolder(holder) || (Array.isArray(holder) && entry === undefined)) {
    replace(at(copy, above.slice(0, -1)), above.at(-1), tried > 1)
    return [above]
  }
  if (issue.code === 'invalid_key') {
    const meant = nameMeant(issue, key)
    if (rename(holder, String(key), meant)) moves.push({ to: [...above, meant ?? ''], from: path })
  } else if (entry === undefined) replace(holder, key, tried > 0 && Object.hasOwn(holder, key))
  else holder[key] = entry
  return [path]
}

/** Puts a stand-in where one is known, or nothing at all. */
function replace(holder: unknown, key: string | number | undefined, byNothing: boolean): void {
  if (!isHolder(holder) || key === undefined || Array.isArray(holder)) return
  if (!byNothing && Object.hasOwn(STAND_INS, key)) holder[key] = STAND_INS[key]
  else delete holder[key]
}

/** Moves a value to the key that was meant, or drops it where there is none; true where it moved. */
function rename(holder: Holder, key: string, meant: string | null): boolean {
  const moves = meant !== null && !Object.hasOwn(holder, meant)
  if (moves) holder[meant] = holder[key]
  delete holder[key]
  return moves
}

/** The last move first: what was moved may lie in what was moved before. */
const asWritten = (path: Keys, moves: readonly Move[]): Keys =>
  moves.toReversed().reduce<Keys>((place, { to, from }) => {
    const lies = to.every((key, n) => place[n] === key)
    return lies ? [...from, ...place.slice(to.length)] : place
  }, path)

const at = (value: unknown, path: Keys): unknown =>
  path.reduce<unknown>((inner, key) => (isHolder(inner) ? inner[key] : undefined), value)
