import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { useWords } from '../words/use-words.ts'
import { usePlatform } from './meeting.ts'

const inFrame = (): boolean => window.self !== window.top

/** Offers a window of its own to a page that is shown within another. */
function OwnWindow() {
  const { t } = useWords()
  if (!inFrame()) return null
  return (
    <p>
      <Button icon="headset" onClick={() => window.open(location.href, '_blank')}>
        {t('platform.window')}
      </Button>
    </p>
  )
}

/** Says that a job is shown within a page that takes no results; nothing where a platform does. */
export function FrameNote() {
  const { t } = useWords()
  const { state } = usePlatform()
  if (state !== 'none' || !inFrame()) return null
  return (
    <Note icon="headset" title={t('platform.frame.title')}>
      <p>{t('platform.frame.text')}</p>
      <OwnWindow />
    </Note>
  )
}

/** Whether the learning platform that opened this page takes the result, and what to do if not. */
export function PlatformNote() {
  const { t } = useWords()
  const { state, words, goBack, elsewhere } = usePlatform()
  if (state === 'none') return null
  const silent = state === 'refused' && words === ''
  const open = state === 'missing' || state === 'incomplete' || state === 'refused'
  return (
    <Note
      icon={open ? 'cloud-off' : 'school'}
      meaning={
        state === 'refused' || state === 'incomplete'
          ? 'harm'
          : state === 'delivered' || state === 'told'
            ? 'safe'
            : 'plain'
      }
      title={t(`platform.${silent ? 'silent' : state}.title`)}
    >
      <p>
        {t(`platform.${silent ? 'silent' : state}.text`)}
        {words !== '' && (
          <>
            {' '}
            <bdi lang="en">{words}</bdi>
          </>
        )}
      </p>
      {elsewhere && <p>{t('platform.elsewhere', { done: elsewhere.done, of: elsewhere.of })}</p>}
      {goBack && (
        <p>
          <Button
            icon="arrow-left"
            look={state === 'delivered' ? 'main' : 'glove'}
            onClick={goBack}
          >
            {t(state === 'listening' ? 'platform.leave' : 'platform.back')}
          </Button>
        </p>
      )}
      <OwnWindow />
    </Note>
  )
}
