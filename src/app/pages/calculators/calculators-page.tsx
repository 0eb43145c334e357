import { useState } from 'react'
import { Link } from 'wouter'
import { models } from '../../../hazards/catalogue.ts'
import { capital } from '../../formats.ts'
import { Button } from '../../ui/button.tsx'
import { Select, TextField } from '../../ui/field.tsx'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { Empty, Rows, Sheet } from '../../ui/sheet.tsx'
import styles from './calculators.module.css'
import { findModels } from './find-models.ts'
import { useTexts } from './use-texts.ts'
import './words.ts'

const sections = [...new Set(models.map(({ section }) => section))]

/** Every hazard model by its field, with a search. */
export function CalculatorsPage() {
  const { t, say, language } = useTexts()
  const [words, setWords] = useState('')
  const [section, setSection] = useState('')
  const found = findModels(models, { words, section }, say)
  const clear = () => {
    setWords('')
    setSection('')
  }
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={layout.stackWide}>
        <Note icon="book" title={t('caution.title')}>
          <p>{t('caution.text')}</p>
        </Note>
        <search className={styles.pair}>
          <TextField
            type="search"
            label={t('find')}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Select
            label={t('family')}
            value={section}
            onChange={(event) => setSection(event.currentTarget.value)}
            options={[
              { value: '', label: t('allFamilies') },
              ...sections.map((value) => ({ value, label: say.text(value) })),
            ]}
          />
        </search>
        <p className={layout.soft} role="status">
          {t('count', { count: found.length })}
        </p>
        {found.length === 0 && (
          <Empty title={t('none.title')}>
            <p>{t('none.text')}</p>
            <p>
              <Button onClick={clear}>{t('none.clear')}</Button>
            </p>
          </Empty>
        )}
        {sections
          .map((name) => [name, found.filter((model) => model.section === name)] as const)
          .filter(([, members]) => members.length > 0)
          .map(([name, members]) => (
            <Sheet key={name}>
              <h2>{say.text(name)}</h2>
              <Rows className={styles.list}>
                {members.map(({ id, title, source }) => (
                  <li key={id}>
                    <Link href={`/calculators/${id}`} className={layout.touch}>
                      {capital(say.text(title), language)}
                    </Link>
                    <div className={`${layout.small} ${layout.soft}`}>
                      <bdi lang="en">{source}</bdi>
                    </div>
                  </li>
                ))}
              </Rows>
            </Sheet>
          ))}
        <p>
          <a href="./guide/models.html" className={layout.touch}>
            {t('guide')}
          </a>
        </p>
      </div>
    </Page>
  )
}
