import { useEffect, useState } from 'react'
import { type MasteryRules, readRules } from '../../records/credentials/rule.ts'
import { ruleSays } from '../../records/credentials/says.ts'
import { StaffGate } from '../old/staff-gate.tsx'
import '../old/words.ts'
import { saveFile } from '../save-file.ts'
import { shelves } from '../storage/current.ts'
import { Button } from '../ui/button.tsx'
import { FileButton } from '../ui/file-button.tsx'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { Page } from '../ui/page.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useWords } from '../words/use-words.ts'
import { OwnRules } from './own-rules.tsx'
import { RuleForm } from './rule-form.tsx'
import { keepRules, rulesHere } from './rules.ts'
import './words.ts'

/** What a centre asks for before anything is signed: to read, to change, and to carry along. */
export function RulesPage() {
  const { t, language } = useWords('credentials')
  const [rules, setRules] = useState<MasteryRules>()
  const [fromFile, setFromFile] = useState(0)
  useEffect(() => {
    void shelves().then(rulesHere).then(setRules)
  }, [])
  const keep = async (next: MasteryRules) => {
    await keepRules(await shelves(), next)
    setRules(next)
  }
  return (
    <Page
      title={t('rules.title')}
      lead={t('rules.lead')}
      back={{ to: '/assessor/credentials', label: t('rules.back') }}
    >
      {rules && (
        <div className={layout.stackWide}>
          <Sheet className={layout.narrow} aria-labelledby="usual">
            <h2 id="usual">{t('rules.usual')}</h2>
            <p>{t('rules.usualText')}</p>
            <ul className={layout.bullets}>
              {ruleSays(rules.usual, language).map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Sheet>
          <StaffGate>
            <Sheet className={layout.narrow} aria-labelledby="change-usual">
              <h2 id="change-usual">{t('rules.change')}</h2>
              <RuleForm
                key={fromFile}
                rule={rules.usual}
                onKeep={(usual) => keep({ ...rules, usual })}
              />
            </Sheet>
            <OwnRules key={`own-${fromFile}`} rules={rules} onKeep={keep} />
            <RulesFile
              rules={rules}
              onBrought={async (brought) => {
                await keep(brought)
                setFromFile((count) => count + 1)
              }}
            />
          </StaffGate>
        </div>
      )}
    </Page>
  )
}

interface RulesFileProps {
  readonly rules: MasteryRules
  readonly onBrought: (rules: MasteryRules) => Promise<void>
}

function RulesFile({ rules, onBrought }: RulesFileProps) {
  const { t } = useWords('credentials')
  const [outcome, setOutcome] = useState<'brought' | { readonly fault: string }>()
  const bring = async (file: File) => {
    const read = readRules(await file.text())
    if (read.rules) await onBrought(read.rules)
    setOutcome(read.rules ? 'brought' : { fault: read.faults[0] ?? '' })
  }
  return (
    <Sheet className={layout.narrow} aria-labelledby="rules-file">
      <h2 id="rules-file">{t('rules.file')}</h2>
      <p>{t('rules.fileText')}</p>
      <div className={layout.row}>
        <Button
          icon="download"
          onClick={() =>
            saveFile(
              'mastery-rules.json',
              `${JSON.stringify(rules, null, 2)}\n`,
              'application/json',
            )
          }
        >
          {t('rules.save')}
        </Button>
        <FileButton
          accept=".json,application/json"
          onFiles={([file]) => {
            if (file) void bring(file)
          }}
        >
          {t('rules.bring')}
        </FileButton>
      </div>
      <div role="status">
        {outcome === 'brought' && <Note title={t('rules.brought')} />}
        {outcome && outcome !== 'brought' && (
          <Note meaning="harm" title={t('rules.refused', outcome)} />
        )}
      </div>
    </Sheet>
  )
}
