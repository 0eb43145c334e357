import { useState } from 'react'
import { useParams } from 'wouter'
import { modelById } from '../../../hazards/catalogue.ts'
import { isRefusal, type Model, runModel } from '../../../hazards/model.ts'
import { capital } from '../../formats.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import layout from '../../ui/layout.module.css'
import { Page } from '../../ui/page.tsx'
import { Empty, Sheet } from '../../ui/sheet.tsx'
import styles from './calculators.module.css'
import { emptyDraft, inputsOf, isAsked } from './draft.ts'
import { writeDraft } from './draft-address.ts'
import { exampleDraft } from './example.ts'
import { faultsOf } from './faults.ts'
import { InputField } from './input-field.tsx'
import { PlotSheet } from './plot-sheet.tsx'
import { ResultSheet } from './result-sheet.tsx'
import { ShareSheet } from './share-sheet.tsx'
import { useDraft } from './use-draft.ts'
import { unitFor, useTexts } from './use-texts.ts'
import './words.ts'

/** One hazard model as a form; its result is there at once, with basis and source beside it. */
export function CalculatorPage() {
  const { id = '' } = useParams()
  const { t } = useTexts()
  const model = modelById.get(id)
  if (model) return <Calculator key={id} model={model} />
  return (
    <Page title={t('title')} back={{ to: '/calculators', label: t('title') }}>
      <Empty title={t('unknown.title')}>
        <p>{t('unknown.text')}</p>
        <p>
          <ButtonLink to="/calculators">{t('none.clear')}</ButtonLink>
        </p>
      </Empty>
    </Page>
  )
}

function Calculator({ model }: { readonly model: Model }) {
  const texts = useTexts()
  const { t, say, language } = texts
  const [draft, change] = useDraft(model)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const inputs = inputsOf(model, draft)
  const faults = faultsOf(model, draft)
  const result = faults.size === 0 ? runModel(model, inputs) : null
  const example = exampleDraft(model)
  const isExample = writeDraft(example) === writeDraft(draft)
  return (
    <Page
      title={capital(say.text(model.title), language)}
      over={say.text(model.section)}
      back={{ to: '/calculators', label: t('title') }}
    >
      <div className={styles.columns}>
        <Sheet aria-labelledby="inputs">
          <h2 id="inputs">{t('inputs')}</h2>
          {isExample && <p className={layout.soft}>{t('example')}</p>}
          <form className={layout.stackWide} onSubmit={(event) => event.preventDefault()}>
            {Object.entries(model.inputs)
              .filter(([name]) => isAsked(model, draft, name))
              .map(([name, spec]) => (
                <InputField
                  key={name}
                  {...{ model, name, spec, texts }}
                  unit={unitFor(model, spec.unit, draft.unit_system)}
                  value={draft[name] ?? ''}
                  fault={left.has(name) ? faults.get(name) : undefined}
                  onChange={(value) => change({ ...draft, [name]: value })}
                  onLeave={() => setLeft(new Set([...left, name]))}
                />
              ))}
            <div className={layout.row}>
              <Button onClick={() => change(emptyDraft(model))}>{t('empty')}</Button>
              {!isExample && <Button onClick={() => change(example)}>{t('showExample')}</Button>}
            </div>
          </form>
        </Sheet>
        <div className={layout.stackWide}>
          <ResultSheet {...{ model, faults, result, texts }} />
          {result && !isRefusal(result) && <PlotSheet {...{ model, inputs, texts }} />}
          <ShareSheet {...{ model, draft, texts }} />
        </div>
      </div>
    </Page>
  )
}
