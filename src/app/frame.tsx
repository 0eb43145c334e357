import type { ReactNode } from 'react'
import { Link, useLocation, useRoute } from 'wouter'
import { isWholeSite } from './launch/whole-site.ts'
import { useSession } from './learners/session.ts'
import { NetworkSign } from './offline/network-sign.tsx'
import { UpdateOffer } from './offline/update-offer.tsx'
import { languageNames, languages } from './settings/settings.ts'
import { changeSettings, useSettings } from './settings/store.ts'
import { StorageNote } from './storage/storage-note.tsx'
import { classes } from './ui/classes.ts'
import styles from './ui/frame.module.css'
import { Icon, type IconName } from './ui/icon.tsx'
import { Mark } from './ui/mark.tsx'
import { useWords } from './words/use-words.ts'

interface Place {
  readonly to: string
  readonly icon: IconName
  readonly label: string
  readonly owns: readonly string[]
}

/** Header, page and foot: what every page but play stands in. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useWords()
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <button
          type="button"
          className={styles.skip}
          onClick={() => document.getElementById('main')?.focus()}
        >
          {t('frame.skip')}
        </button>
        <div className={styles.inner}>
          <Link href="/" className={styles.brand}>
            <Mark />
            Millwright
          </Link>
        </div>
      </header>
      <Bar />
      <UpdateOffer />
      <KeptNote />
      {children}
      <Foot />
    </div>
  )
}

/** A debriefing says it itself, beside the record that is to be saved. */
function KeptNote() {
  const [onDebriefing] = useRoute('/attempt/:id')
  return onDebriefing ? null : <StorageNote />
}

function Bar() {
  const { t } = useWords()
  const [path] = useLocation()
  const name = useSession((session) => session.learner?.name)
  const guest = useSession((session) => session.learner !== null)
  const places: readonly Place[] = [
    { to: '/', icon: 'books', label: t('frame.library'), owns: ['job', 'guide', ''] },
    {
      to: '/records',
      icon: 'clipboard-check',
      label: t('frame.records'),
      owns: [
        'records',
        'portfolio',
        'attempt',
        'connections',
        'class',
        'assessor',
        'mark',
        'credential',
        'prior-learning',
      ],
    },
    { to: '/settings', icon: 'settings', label: t('frame.settings'), owns: ['settings', 'device'] },
    {
      to: '/who',
      icon: 'user',
      label: name ?? (guest ? t('frame.guest') : t('frame.who')),
      owns: ['who'],
    },
  ]
  const room = path.split('/')[1] ?? ''
  return (
    <div className={styles.bar}>
      <nav className={classes(styles.inner, styles.nav)} aria-label={t('frame.main')}>
        {places.map(({ to, icon, label, owns }) => (
          <Link key={to} href={to} aria-current={owns.includes(room) ? 'page' : undefined}>
            <Icon name={icon} />
            {to === '/who' ? <bdi className={styles.who}>{label}</bdi> : label}
          </Link>
        ))}
      </nav>
    </div>
  )
}

function Foot() {
  const { t } = useWords()
  const language = useSettings((settings) => settings.language)
  return (
    <footer className={styles.foot}>
      <div className={styles.inner}>
        <NetworkSign />
        {isWholeSite() && <Link href="/verify">{t('frame.verify')}</Link>}
        <Link href="/device">{t('frame.device')}</Link>
        {isWholeSite() && <Link href="/calculators">{t('frame.calculators')}</Link>}
        <Link href="/guide">{t('frame.help')}</Link>
        <Link href="/credits">{t('frame.credits')}</Link>
        {languages
          .filter((each) => each !== language)
          .map((each) => (
            <button
              key={each}
              type="button"
              className={styles.tongue}
              lang={each}
              onClick={() => changeSettings({ language: each })}
            >
              {languageNames[each]}
            </button>
          ))}
      </div>
    </footer>
  )
}
