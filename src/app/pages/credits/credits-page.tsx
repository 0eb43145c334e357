import { useEffect, useState } from 'react'
import layout from '../../ui/layout.module.css'
import { Page } from '../../ui/page.tsx'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'

/** Something made by others that the app carries. Names stay as their makers write them. */
interface Credit {
  readonly name: string
  readonly author: string
  readonly licence: string
  readonly source: string
}

/** What the code of the app stands on. Assets are listed by the file that comes with them. */
const libraries: readonly Credit[] = [
  ['Atkinson Hyperlegible Next', 'Braille Institute', 'OFL-1.1', 'brailleinstitute.org/freefont'],
  ['Vazirmatn', 'Saber Rastikerdar', 'OFL-1.1', 'github.com/rastikerdar/vazirmatn'],
  ['Tabler Icons', 'Paweł Kuna', 'MIT', 'tabler.io/icons'],
  ['React', 'Meta Platforms', 'MIT', 'react.dev'],
  ['three.js', 'three.js authors', 'MIT', 'threejs.org'],
  ['React Three Fiber', 'Poimandres', 'MIT', 'github.com/pmndrs/react-three-fiber'],
  ['React Three XR', 'Bela Bohlender', 'MIT', 'github.com/pmndrs/xr'],
  ['cannon-es', 'Stefan Hedman, Poimandres', 'MIT', 'github.com/pmndrs/cannon-es'],
  ['noble-hashes', 'Paul Miller', 'MIT', 'github.com/paulmillr/noble-hashes'],
  ['Zustand', 'Paul Henschel', 'MIT', 'github.com/pmndrs/zustand'],
  ['idb', 'Jake Archibald', 'ISC', 'github.com/jakearchibald/idb'],
  ['wouter', 'Alexey Taktarov', 'Unlicense', 'github.com/molefrog/wouter'],
  ['uqr', 'Anthony Fu', 'MIT', 'github.com/unjs/uqr'],
].map(([name = '', author = '', licence = '', source = '']) => ({ name, author, licence, source }))

/** Who made what this app is made of, and the version of the app. */
export function CreditsPage() {
  const { t } = useWords()
  const assets = useAssetCredits()
  return (
    <Page title={t('credits.title')} lead={t('credits.lead')}>
      <div className={layout.stackWide}>
        <p>
          Millwright <bdi>{__VERSION__}</bdi> · Apache-2.0
        </p>
        {assets.length > 0 && <Credits title={t('credits.assets')} credits={assets} />}
        <Credits title={t('credits.libraries')} credits={libraries} />
      </div>
    </Page>
  )
}

interface CreditsProps {
  readonly title: string
  readonly credits: readonly Credit[]
}

function Credits({ title, credits }: CreditsProps) {
  return (
    <Sheet>
      <h2>{title}</h2>
      <Rows>
        {credits.map(({ name, author, licence, source }) => (
          <li key={name} dir="ltr">
            <strong>{name}</strong> · {author} · {licence}
            <div className={`${layout.small} ${layout.soft}`}>{source}</div>
          </li>
        ))}
      </Rows>
    </Sheet>
  )
}

/** The credits of pictures, models and sounds; nothing while there is no network. */
function useAssetCredits(): readonly Credit[] {
  const [credits, setCredits] = useState<readonly Credit[]>([])
  useEffect(() => {
    fetch('./credits.json')
      .then(async (response) => (response.ok ? ((await response.json()) as Credit[]) : []))
      .then(setCredits)
      .catch(() => undefined)
  }, [])
  return credits
}
