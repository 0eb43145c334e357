import type { Text } from '../../scenario/text.ts'

/** A picture of a place, a thing or a person, with what it shows in words. */
export interface Picture {
  readonly file: string
  readonly width: number
  readonly height: number
  readonly alt: Text
}

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
 * The picture of a thing. Before a close look it is the one that look-alikes share, if there is
 * one: a picture must not show a label that the words still hold back.
 */
export function pictureOf(
  { folder, pictures }: PictureIndex,
  id: string,
  inspected = true,
): (Picture & { readonly url: string }) | null {
  const shared = pictures[`${id.replace(/_[^_]*$/, '')}_unlabelled`]
  const picture = inspected || !shared ? pictures[id] : shared
  return picture ? { ...picture, url: `${folder}${picture.file}` } : null
}
