import { Link } from 'wouter'
import layout from '../../ui/layout.module.css'
import { Sign } from '../../ui/note.tsx'
import { Rows } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Finding } from './check-file.ts'

interface UnreadableProps {
  readonly finding: Extract<Finding, { status: 'unreadable' }>
}

/** Where a file of another kind is at home. */
const PAGES = { scenario: '/open', 'hand-in': '/class', zip: '/portfolio' } as const

/** A file that is no attempt that can be read: what it is, where that can be told, and the way on. */
export function Unreadable({ finding: { why, faults } }: UnreadableProps) {
  const { t } = useWords('debriefing')
  if (why && !('n' in why)) {
    const { code } = why
    return (
      <>
        <h2>
          <Sign icon="info-circle">{t(`verify.kind.${code}.title`)}</Sign>
        </h2>
        <p>{t(`verify.kind.${code}.text`)}</p>
        {code !== 'newer' && (
          <p>
            <Link href={PAGES[code]} className={layout.touch}>
              {t(`verify.kind.${code}.go`)}
            </Link>
          </p>
        )}
      </>
    )
  }
  return (
    <>
      <h2>
        <Sign meaning="harm" icon="alert-octagon">
          {t('verify.unreadable.title')}
        </Sign>
      </h2>
      <p>{t('verify.unreadable.text')}</p>
      <Rows>
        {why ? (
          <li>{t(`verify.why.${why.code}`, { n: why.n })}</li>
        ) : (
          faults.slice(0, 12).map((fault) => (
            <li key={fault}>
              <bdi lang="en" dir="ltr">
                {fault}
              </bdi>
            </li>
          ))
        )}
      </Rows>
    </>
  )
}
