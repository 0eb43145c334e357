import type { Value } from '../../scenario/facts.ts'
import type { Text } from '../../scenario/text.ts'

/** A picture of a place, a thing or a person, with what it shows in words. */
export interface Picture {
  readonly file: string
  readonly width: number
  readonly height: number
  readonly alt: Text
  /** The same with what is written in it in another language, where it can be read. */
  readonly written?: Readonly<Record<string, string>>
  /** Whose picture it is, instead of their own, while all of this is so, by `thing.state`. */
  readonly of?: readonly string[]
  readonly when?: Readonly<Record<string, Value>>
}

/** What a state or property is now, by `thing.name`. */
export type Now = (path: string) => unknown

interface PictureOptions {
  /** Whether its label has been read. */
  readonly inspected?: boolean
  readonly now?: Now
  readonly language?: string
}

/** A picture with where it is; `plain` is there on a device that has not kept those of a language. */
export type ShownPicture = Picture & { readonly url: string; readonly plain: string }

/** The pictures of a job, by the id of what they show; empty where it has none. */
export interface PictureIndex {
  readonly folder: string
  readonly pictures: Readonly<Record<string, Picture>>
}

const NONE: PictureIndex = { folder: '', pictures: {} }

/** Fetches the list of a job's pictures. A job without any is played in words alone. */
export async function loadPictures(scenario: string): Promise<PictureIndex> {
  const folder = `./pictures/${scenario}/`
  try {
    const response = await fetch(`${folder}index.json`)
    const json = response.headers.get('content-type')?.includes('json') ?? false
    return response.ok && json ? { folder, pictures: await response.json() } : NONE
  } catch {
    return NONE
  }
}

/**
 * The picture of a thing, as it is now where there is such a picture. Before a close look it is the
 * one that look-alikes share, if there is one: a picture must not show a label that the words still
 * hold back.
 */
export function pictureOf(
  { folder, pictures }: PictureIndex,
  id: string,
  { inspected = true, now = () => undefined, language = 'en' }: PictureOptions = {},
): ShownPicture | null {
  const shared = inspected ? undefined : pictures[`${id.replace(/_[^_]*$/, '')}_unlabelled`]
  const picture = shared ?? changesOf(pictures, id).find(isSo(now)) ?? pictures[id]
  if (!picture) return null
  const plain = `${folder}${picture.file}`
  const written = picture.written?.[language]
  return { ...picture, plain, url: written === undefined ? plain : `${folder}${written}` }
}

/** Whether there is more than one picture of it: it is seen to change. */
export const isSeenChanging = ({ pictures }: PictureIndex, id: string): boolean =>
  changesOf(pictures, id).length > 0

const changesOf = (pictures: PictureIndex['pictures'], id: string): Picture[] =>
  Object.values(pictures).filter(({ of }) => of?.includes(id))

const isSo =
  (now: Now) =>
  ({ when = {} }: Picture): boolean =>
    Object.entries(when).every(([path, value]) => now(path) === value)
