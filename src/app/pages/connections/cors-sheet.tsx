import { TextArea } from '../../ui/field.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'

/** The answers that let a page of this address speak to a store. */
const headers = (origin: string): string =>
  [
    `Access-Control-Allow-Origin: ${origin}`,
    'Access-Control-Allow-Methods: GET, POST, OPTIONS',
    'Access-Control-Allow-Headers: Authorization, Content-Type, X-Experience-API-Version',
    'Access-Control-Expose-Headers: Date, Retry-After',
  ].join('\n')

/** What the administrator of a store has to allow, ready to be copied. */
export function CorsSheet() {
  const { t } = useWords('outbox')
  return (
    <Sheet aria-labelledby="cors">
      <h2 id="cors">{t('connection.cors.title')}</h2>
      <p>{t('connection.cors.text')}</p>
      <TextArea
        readOnly
        dir="ltr"
        rows={4}
        label={t('connection.cors.lines')}
        value={headers(location.origin)}
      />
      <p>
        <a href="./guide/administrator.html">{t('connection.cors.guide')}</a>
      </p>
    </Sheet>
  )
}
