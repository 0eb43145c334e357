import { useState } from 'react'
import type { CompetencyRule, MasteryRules } from '../../records/credentials/rule.ts'
import { competencyKey } from '../../records/portfolio/over-time.ts'
import type { CatalogueEntry } from '../catalogue.ts'
import { useSay } from '../formats.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import layout from '../ui/layout.module.css'
import { Rows, Sheet } from '../ui/sheet.tsx'
import { useCatalogue } from '../use-catalogue.ts'
import { useWords } from '../words/use-words.ts'
import { RuleForm } from './rule-form.tsx'

interface OwnRulesProps {
  readonly rules: MasteryRules
  readonly onKeep: (rules: MasteryRules) => Promise<void>
}

type Named = Omit<CompetencyRule, 'rule'>

const namedIn = ({ id, brought, competencies }: CatalogueEntry): readonly Named[] =>
  competencies.map((each) => ({
    key: competencyKey(brought?.scenario.id ?? id, each.id, each.iri),
    title: each.title,
  }))

/** Rules for single competencies, in the place of the usual one. */
export function OwnRules({ rules, onKeep }: OwnRulesProps) {
  const { t } = useWords('credentials')
  const say = useSay()
  const state = useCatalogue()
  const { usual, competencies } = rules
  const jobs = state.status === 'ready' ? state.catalogue.scenarios : []
  const free = jobs
    .filter(({ exercise }) => !exercise)
    .flatMap(namedIn)
    .filter(({ key }) => !competencies.some((own) => own.key === key))
  const [chosen, setChosen] = useState<string>()
  const next = free.find(({ key }) => key === chosen) ?? free[0]
  return (
    <Sheet className={layout.narrow} aria-labelledby="own">
      <h2 id="own">{t('rules.own')}</h2>
      {competencies.length === 0 && <p>{t('rules.ownNone')}</p>}
      <Rows>
        {competencies.map((own) => (
          <li key={own.key}>
            <details>
              <summary className={layout.touch}>{say(own.title)}</summary>
              <div className={layout.stack}>
                <RuleForm
                  rule={own.rule}
                  onKeep={(rule) =>
                    onKeep({
                      ...rules,
                      competencies: competencies.map((each) =>
                        each.key === own.key ? { ...each, rule } : each,
                      ),
                    })
                  }
                />
                <div>
                  <Button
                    icon="trash"
                    aria-label={`${t('rules.remove')}: ${say(own.title)}`}
                    onClick={() =>
                      void onKeep({
                        ...rules,
                        competencies: competencies.filter(({ key }) => key !== own.key),
                      })
                    }
                  >
                    {t('rules.remove')}
                  </Button>
                </div>
              </div>
            </details>
          </li>
        ))}
      </Rows>
      {next && (
        <>
          <Select
            label={t('rules.add')}
            value={next.key}
            options={free.map(({ key, title }) => ({ value: key, label: say(title) }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <div>
            <Button
              icon="check"
              onClick={() =>
                void onKeep({ ...rules, competencies: [...competencies, { ...next, rule: usual }] })
              }
            >
              {t('rules.addGo')}
            </Button>
          </div>
        </>
      )}
    </Sheet>
  )
}
