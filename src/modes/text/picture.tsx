import { useState } from 'react'
import type { Run } from '../../engine/run.ts'
import { pictureOf } from '../shared/pictures.ts'
import { useRoom, useTexts } from './room.ts'
import styles from './text.module.css'

interface PictureProps {
  readonly id: string
  /** Whether its label has been read; a picture gives no more away than the words. */
  readonly inspected?: boolean
  /** The thing does not look like its picture any more. */
  readonly changed?: boolean
}

/** A rendered picture of a place, thing or person, where the job has one. */
export function Picture({ id, inspected = true, changed = false }: PictureProps) {
  const { pictures, say, run, language } = useRoom()
  const [missing, setMissing] = useState<string | null>(null)
  const text = useTexts()
  const now = (path: string): unknown => valueIn(run, path)
  const picture = pictureOf(pictures, id, { inspected, now, language })
  if (!picture) return null
  const { url, plain, width, height, alt, when } = picture
  const src = missing === url ? plain : url
  return (
    <figure className={styles.picture}>
      <img
        {...{ src, width, height }}
        alt={text(alt)}
        loading="lazy"
        onError={() => setMissing(url)}
      />
      {changed && !when && <figcaption>{say('atStart')}</figcaption>}
    </figure>
  )
}

function valueIn({ world }: Run, path: string): unknown {
  const [id = '', name = ''] = path.split('.')
  const entity = world.entities.get(id)
  return entity?.state[name] ?? entity?.props[name]
}
