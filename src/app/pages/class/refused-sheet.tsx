import type { Refused } from '../../class/read-files.ts'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'

/** A long list of faults helps nobody: the first ones show what kind they are. */
const MOST_FAULTS = 3

/** The files that are not in the table, each by its name and with the reason. */
export function RefusedSheet({ refused }: { readonly refused: readonly Refused[] }) {
  const { t } = useWords('class')
  return (
    <Sheet aria-labelledby="refused">
      <h2 id="refused">{t('refused.title', { count: refused.length })}</h2>
      <p>{t('refused.text')}</p>
      <Rows>
        {refused.map(({ id, name, why, faults, n }) => (
          <li key={id}>
            <strong>
              <bdi>{name}</bdi>
            </strong>
            {why && <p>{t(`refused.${why}`, { n })}</p>}
            {faults.slice(0, MOST_FAULTS).map((fault) => (
              <p key={fault}>
                <bdi lang="en" dir="ltr">
                  {fault}
                </bdi>
              </p>
            ))}
          </li>
        ))}
      </Rows>
    </Sheet>
  )
}
