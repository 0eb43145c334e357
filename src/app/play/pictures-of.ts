import { loadPictures, type PictureIndex } from '../../modes/shared/pictures.ts'
import { loadCatalogue } from '../catalogue.ts'

export const NO_PICTURES: PictureIndex = { folder: '', pictures: {} }

/** The pictures of a job; nothing is asked for where it brings none, such as one from a file. */
export async function picturesOf(job: string): Promise<PictureIndex> {
  const { scenarios } = await loadCatalogue()
  const files = scenarios.find(({ id }) => id === job)?.files.text
  return files?.some(({ url }) => url.startsWith('pictures/')) ? loadPictures(job) : NO_PICTURES
}
