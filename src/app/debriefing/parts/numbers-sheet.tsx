import { amount, type RunEvent, warningsOf, word } from '../../../engine/event.ts'
import { injuryOf } from '../../../engine/words/injuries.ts'
import { quantityWords, toldSources } from '../../../records/quantity-words.ts'
import { isDanger } from '../../../records/story/turning-point.ts'
import { useSay } from '../../formats.ts'
import { Icon } from '../../ui/icon.tsx'
import layout from '../../ui/layout.module.css'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import { type Figure, figuresOf, headlineOf, saidBy } from '../story/numbers.ts'
import { useModelWords } from '../story/use-model-words.ts'
import styles from './parts.module.css'

/** The consequence in figures: how bad, by which model, from what, after which source. */
export function NumbersSheet({ event }: { readonly event: RunEvent }) {
  const { t } = useWords('debriefing')
  const say = useSay()
  const model = useModelWords()
  if (!isDanger(event)) return null
  const [reason, basis] = [saidBy(event, 'reason'), saidBy(event, 'basis')]
  const headline = headlineOf(event)
  const level = (field: 'actual' | 'potential') => say(injuryOf(amount(event, field)))
  return (
    <Sheet aria-labelledby="numbers">
      <h2 id="numbers" className={styles.small}>
        {t(titleOf(headline))}
      </h2>
      {headline && (
        <p>
          <bdi className={styles.headline} dir="ltr">
            {headline.value}
          </bdi>
        </p>
      )}
      {headline?.name === 'releasedJoules' && <p className={layout.small}>{t('numbers.air')}</p>}
      <div>
        <p>{t('numbers.actual', { level: level('actual') })}</p>
        {level('potential') !== level('actual') && (
          <p>{t('numbers.potential', { level: level('potential') })}</p>
        )}
      </div>
      <p className={layout.small}>{t('numbers.people')}</p>
      <Warnings name={t('numbers.warnings')} warnings={warningsOf(event)} told={model?.message} />
      <details>
        <summary className={layout.touch}>
          <Icon name="calculator" />
          {t('numbers.know')}
        </summary>
        <dl className={styles.facts}>
          <Fact name={t('numbers.model')} value={word(event, 'model')} />
          <Figures
            name={t('numbers.inputs')}
            model={word(event, 'model')}
            figures={figuresOf(event, 'inputs')}
          />
          <Figures
            name={t('numbers.outputs')}
            model={word(event, 'model')}
            figures={figuresOf(event, 'outputs')}
          />
          <Fact name={t('numbers.reason')} value={reason} told={model?.message(reason)} />
          <Fact name={t('numbers.source')} value={saidBy(event, 'source')} />
          <Fact
            name={t('numbers.basis')}
            value={basis}
            told={model?.basis(word(event, 'model'), basis)}
          />
        </dl>
      </details>
    </Sheet>
  )
}

function titleOf(headline: Figure | null) {
  if (headline?.name === 'potentialForce') return 'numbers.could'
  if (headline?.name.startsWith('potential')) return 'numbers.still'
  if (headline?.name === 'releasedJoules') return 'numbers.letGo'
  if (headline?.name === 'force') return 'numbers.onHand'
  return headline?.name === 'volts' ? 'numbers.live' : 'numbers.class'
}

interface Told {
  readonly value: string
  /** The same in the language of the page, once its words have come. */
  readonly told?: string | undefined
}

/** What a model says: in the language of the page where that is known, else quoted in its own. */
function Said({ value, told }: Told) {
  if (told !== undefined && told !== value) return <bdi>{told}</bdi>
  return (
    <bdi lang="en" dir="ltr">
      {value}
    </bdi>
  )
}

function Fact({ name, value, told }: Told & { readonly name: string }) {
  if (value === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Said value={value} told={told} />
      </dd>
    </div>
  )
}

/** In the open, not behind a button: a figure outside what was published must say so. */
function Warnings({
  name,
  warnings,
  told,
}: {
  readonly name: string
  readonly warnings: readonly string[]
  readonly told: ((english: string) => string) | undefined
}) {
  if (warnings.length === 0) return null
  return (
    <section>
      <h3 className={styles.small}>{name}</h3>
      <ul className={layout.small}>
        {warnings.map((warning) => (
          <li key={warning}>
            <Said value={warning} told={told?.(warning)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Figures({
  name,
  model,
  figures,
}: {
  readonly name: string
  readonly model: string
  readonly figures: readonly Figure[]
}) {
  const say = useSay()
  if (figures.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      {figures.map((figure) => {
        const isSources = figure.name === 'sources'
        return (
          <dd key={figure.name}>
            {say(quantityWords(figure.name, model)) || figure.name}:{' '}
            <bdi dir={isSources ? 'auto' : 'ltr'}>
              {isSources ? toldSources(figure.value, say) : figure.value}
            </bdi>
          </dd>
        )
      })}
    </div>
  )
}
