import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { Value } from '../../../scenario/facts.ts'
import type { Scenario } from '../../../scenario/schema.ts'
import type { CatalogueEntry } from '../../catalogue.ts'
import { useSay } from '../../formats.ts'
import { loadScenario } from '../../load-scenario.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { Table } from '../../ui/table.tsx'
import { useWords } from '../../words/use-words.ts'
import { variantsOf } from './variants.ts'

/** What each variant of a job holds, so that a teacher can choose one; nothing where all are alike. */
export function VariantsSheet({ entry }: { readonly entry: CatalogueEntry }) {
  const { t } = useWords()
  const say = useSay()
  const scenario = useScenario(entry.id)
  const parameters = Object.entries(scenario?.parameters ?? {})
  if (!scenario || parameters.length === 0) return null
  const titleOf = (name: string): string => {
    const title = scenario.parameters?.[name]?.title
    return title ? say(title) : name
  }
  const told = (value: Value | undefined): string => {
    if (typeof value === 'boolean') return t(value ? 'instructor.yes' : 'instructor.no')
    const words = scenario.words?.[String(value)]
    return words ? say(words) : String(value)
  }
  const number = t('instructor.variants.number')
  return (
    <Sheet>
      <h2>{t('instructor.variants.title')}</h2>
      <p>{t('instructor.variants.how')}</p>
      <Table
        caption={t('instructor.variants.title')}
        heads={[number, ...parameters.map(([name]) => titleOf(name))]}
      >
        {variantsOf(scenario).map((variant) => (
          <tr key={variant.number}>
            <th scope="row">
              <Link href={`/job/${entry.id}?variant=${variant.number}`}>
                {t('instructor.variants.one', { variant: String(variant.number) })}
              </Link>
            </th>
            {parameters.map(([name]) => (
              <td key={name} data-name={titleOf(name)}>
                {told(variant.draws[name])}
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </Sheet>
  )
}

/** The scenario itself; nothing until it is there, or without network. */
function useScenario(id: string): Scenario | null {
  const [scenario, setScenario] = useState<Scenario | null>(null)
  useEffect(() => {
    let current = true
    loadScenario(id)
      .then((loaded) => current && setScenario(loaded))
      .catch(() => undefined)
    return () => {
      current = false
    }
  }, [id])
  return scenario
}
