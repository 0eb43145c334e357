import { type ComponentType, useState } from 'react'
import { isDanger } from '../../../records/story/turning-point.ts'
import { Button } from '../../ui/button.tsx'
import layout from '../../ui/layout.module.css'
import { useWords } from '../../words/use-words.ts'
import type { WhatIfPanelProps } from './what-if-panel.tsx'

/** What would have come of it, had one thing been otherwise. What works it out is fetched when asked. */
export function WhatIfSection(props: Omit<WhatIfPanelProps, 'find'>) {
  const { t } = useWords('debriefing')
  const { worst } = props.story
  const [Panel, setPanel] = useState<ComponentType<WhatIfPanelProps> | null>(null)
  const [find, setFind] = useState(false)
  const open = async (telling: boolean): Promise<void> => {
    setFind(telling)
    const { WhatIfPanel } = await import('./what-if-panel.tsx')
    setPanel(() => WhatIfPanel)
  }
  return (
    <section className={layout.section} aria-labelledby="what-if">
      <h2 id="what-if">{t('whatIf.title')}</h2>
      <p>{t(worst && isDanger(worst) ? 'whatIf.danger' : 'whatIf.lead')}</p>
      {Panel ? (
        <Panel {...props} find={find} />
      ) : (
        <div className={layout.row}>
          {worst && isDanger(worst) && (
            <Button icon="search" onClick={() => open(true)}>
              {t('whatIf.find')}
            </Button>
          )}
          <Button onClick={() => open(false)}>{t('whatIf.own')}</Button>
        </div>
      )}
    </section>
  )
}
