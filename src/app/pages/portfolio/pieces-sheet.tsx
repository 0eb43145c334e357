import { useState } from 'react'
import { refusalIn } from '../../../records/credentials/refusals.ts'
import { FILE_TYPES, PIECE_BOUNDS, type Piece } from '../../../records/portfolio/piece.ts'
import { formatBytes, formatDate, useSay } from '../../formats.ts'
import { refusalName } from '../../portfolio/refusal-name.ts'
import { bytesOf, erasePiece } from '../../portfolio/shelf.ts'
import { bytesIn } from '../../portfolio/take-file.ts'
import { saveFile } from '../../save-file.ts'
import { shelves } from '../../storage/current.ts'
import { Button } from '../../ui/button.tsx'
import type { IconName } from '../../ui/icon.tsx'
import { Icon } from '../../ui/icon.tsx'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { SureDialog } from '../../ui/sure-dialog.tsx'
import { useWords } from '../../words/use-words.ts'

interface PiecesSheetProps {
  readonly pieces: readonly Piece[]
  readonly onErased: () => Promise<void>
}

/** What the learner put in, the latest first. */
export function PiecesSheet({ pieces, onErased }: PiecesSheetProps) {
  const { t, language } = useWords('portfolio')
  const [asked, setAsked] = useState<string>()
  const erase = async (id: string) => {
    await erasePiece(await shelves(), id)
    await onErased()
    setAsked(undefined)
  }
  const used = bytesIn(pieces)
  return (
    <Sheet aria-labelledby="pieces">
      <h2 id="pieces">{t('pieces.title')}</h2>
      {pieces.length === 0 && <p>{t('pieces.none')}</p>}
      <Rows>
        {pieces.map((piece) => (
          <PieceLine key={piece.id} piece={piece} onErase={() => setAsked(piece.id)} />
        ))}
      </Rows>
      {used > 0 && (
        <p className={`${layout.small} ${layout.soft}`}>
          {t('pieces.room', {
            used: formatBytes(used, language),
            most: formatBytes(PIECE_BOUNDS.total, language),
          })}
        </p>
      )}
      {asked !== undefined && (
        <SureDialog
          title={t('pieces.eraseTitle')}
          text={t('pieces.eraseText')}
          go={t('pieces.eraseGo')}
          onGo={() => void erase(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Sheet>
  )
}

const icons: Readonly<Record<Piece['kind'], IconName>> = {
  reflection: 'bulb',
  file: 'file-text',
  witness: 'users',
  workplace: 'clipboard-check',
  refusal: 'circle-minus',
}

function PieceLine({ piece, onErase }: { readonly piece: Piece; readonly onErase: () => void }) {
  const { t, language } = useWords('portfolio')
  const say = useSay()
  const name =
    piece.kind === 'file' ? t(`pieces.${FILE_TYPES[piece.type].sort}`) : t(`pieces.${piece.kind}`)
  return (
    <li className={layout.stackTight}>
      <span className={layout.line}>
        <Icon name={icons[piece.kind]} />
        <span>
          <strong>{name}</strong>
          {piece.job && <> · {say(piece.job.title)}</>}
          <span className={`${layout.small} ${layout.soft}`}>
            {' '}
            {formatDate(piece.at, language)}
          </span>
        </span>
      </span>
      <Says piece={piece} />
      <span className={layout.rowTight}>
        {piece.kind === 'file' && <SaveFile piece={piece} />}
        {piece.kind === 'refusal' && (
          <Button
            icon="download"
            onClick={() => saveFile(refusalName(piece), piece.jws, 'application/jwt')}
          >
            {t('pieces.save')}
          </Button>
        )}
        <Button icon="trash" aria-label={`${t('pieces.erase')}: ${name}`} onClick={onErase}>
          {t('pieces.erase')}
        </Button>
      </span>
    </li>
  )
}

function Says({ piece }: { readonly piece: Piece }) {
  const { t } = useWords('portfolio')
  switch (piece.kind) {
    case 'reflection':
      return <Prose text={piece.text} />
    case 'file':
      return <Prose text={piece.caption} />
    case 'witness':
      return (
        <>
          <Prose text={piece.text} />
          <p className={layout.small}>{t('pieces.by', { ...named(piece) })}</p>
        </>
      )
    case 'refusal':
      return <RefusalSays jws={piece.jws} />
    case 'workplace': {
      const met = piece.criteria.filter(({ verdict }) => verdict === 'met').length
      return (
        <>
          <p>
            {t('pieces.met', { count: met })} {t('pieces.of', { of: piece.criteria.length })}
          </p>
          <p className={layout.small}>{t('pieces.by', { ...named(piece) })}</p>
        </>
      )
    }
  }
}

function RefusalSays({ jws }: { readonly jws: string }) {
  const { t } = useWords('portfolio')
  const say = useSay()
  const said = refusalIn(jws)
  return (
    said && (
      <>
        <p>{say(said.competency.title)}</p>
        <Prose text={said.reasons} />
        <p className={layout.small}>
          {t('pieces.refusedBy', { who: said.assessor, on: said.decidedAt.slice(0, 10) })}
        </p>
      </>
    )
  )
}

const named = ({
  who,
  role,
  on,
}: Pick<Extract<Piece, { kind: 'witness' }>, 'who' | 'role' | 'on'>) => ({ who, role, on })

/** Each line of it in its own direction. */
const Prose = ({ text }: { readonly text: string }) =>
  text.trim() === '' ? null : <p className={layout.prose}>{text}</p>

function SaveFile({ piece }: { readonly piece: Extract<Piece, { kind: 'file' }> }) {
  const { t, language } = useWords('portfolio')
  const [gone, setGone] = useState(false)
  const save = async () => {
    const bytes = await bytesOf(await shelves(), piece.id)
    if (!bytes) return setGone(true)
    const name = `${piece.at.slice(0, 10)}-${piece.id.slice(0, 8)}.${piece.type}`
    saveFile(name, bytes, FILE_TYPES[piece.type].mime)
  }
  return (
    <>
      <Button icon="download" onClick={() => void save()}>
        {t('pieces.save')} ({formatBytes(piece.bytes, language)})
      </Button>
      {gone && <Note title={t('pieces.gone')} live />}
    </>
  )
}
