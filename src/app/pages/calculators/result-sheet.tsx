import type { ReactNode } from 'react'
import { isFromMemory } from '../../../core/basis.ts'
import {
  isRefusal,
  type Model,
  type ModelRefusal,
  type ModelResult,
} from '../../../hazards/model.ts'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import styles from './calculators.module.css'
import type { Faults } from './faults.ts'
import type { Texts } from './use-texts.ts'

interface ResultSheetProps {
  readonly model: Model
  readonly faults: Faults
  /** Null while a box cannot be counted with. */
  readonly result: ModelResult | ModelRefusal | null
  readonly texts: Texts
}

/** The figures with their units, what to mind, and where they come from; or why there are none. */
export function ResultSheet({ model, faults, result, texts }: ResultSheetProps) {
  const { t, say } = texts
  return (
    <Sheet aria-labelledby="result">
      <h2 id="result">{t('result.title')}</h2>
      <div role="status" className={layout.stack}>
        {result === null && (
          <Note title={t('result.waiting')}>
            <ul className={layout.bullets}>
              {[...faults].map(([name, fault]) => (
                <li key={name}>
                  {texts.quantity(model, name)} <bdi>({name})</bdi>: {texts.fault(fault)}
                </li>
              ))}
            </ul>
          </Note>
        )}
        {result && isRefusal(result) && (
          <Note title={t('result.refused')}>
            <p>{say.message(result.error.slice(model.id.length + 2))}</p>
          </Note>
        )}
        {result && !isRefusal(result) && <Figures {...{ model, result, texts }} />}
      </div>
      <Note icon="book" title={t('caution.title')}>
        <p>{t('caution.text')}</p>
      </Note>
    </Sheet>
  )
}

interface FiguresProps {
  readonly model: Model
  readonly result: ModelResult
  readonly texts: Texts
}

function Figures({ model, result, texts }: FiguresProps) {
  const { t, say } = texts
  return (
    <>
      <dl className={styles.figures}>
        {Object.entries(result.outputs).map(([name, { value, unit }]) => (
          <div key={name}>
            <dt>
              {texts.output(model, name)} <bdi className={styles.symbol}>{name}</bdi>
            </dt>
            <dd>
              <bdi data-output={name}>{texts.value(value, unit)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {result.warnings.length > 0 && (
        <Note meaning="warn" title={t('result.warnings')}>
          <ul className={layout.bullets}>
            {result.warnings.map((warning) => (
              <li key={warning}>{say.message(warning)}</li>
            ))}
          </ul>
        </Note>
      )}
      {isFromMemory(result.basis) && (
        <Note meaning="warn" title={t('result.memory.title')}>
          <p>{t('result.memory.text')}</p>
        </Note>
      )}
      <dl className={styles.origin}>
        <Fact name={t('result.model')}>
          <bdi>{model.id}</bdi>
        </Fact>
        <Fact name={t('result.basis')}>{say.basis(model.id, result.basis)}</Fact>
        <Fact name={t('result.source')}>
          <bdi lang="en">{result.source}</bdi>
        </Fact>
        <Fact name={t('result.validity')}>{say.text(model.validity)}</Fact>
      </dl>
    </>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
