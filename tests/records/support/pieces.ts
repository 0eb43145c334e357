import fc from 'fast-check'
import type {
  FilePiece,
  Piece,
  Reflection,
  WitnessStatement,
  WorkplaceChecklist,
} from '../../../src/records/portfolio/piece.ts'

const at = '2026-11-03T15:00:00Z'
const job = { id: 'pump', title: { en: 'Change a pump', ar: 'تغيير مضخة' } }
const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const reflection = (fields: Partial<Reflection> = {}): Reflection => ({
  kind: 'reflection',
  id: idOf(1),
  at,
  job,
  text: 'I told Sam first.',
  ...fields,
})

export const witness = (fields: Partial<WitnessStatement> = {}): WitnessStatement => ({
  kind: 'witness',
  id: idOf(2),
  at,
  job: null,
  who: 'R. Okafor',
  role: 'supervisor',
  on: '2026-10-30',
  text: 'She tried the start before she touched the pump.',
  agreed: true,
  ...fields,
})

export const filePiece = (fields: Partial<FilePiece> = {}): FilePiece => ({
  kind: 'file',
  id: idOf(3),
  at,
  job,
  caption: 'The lock on the isolator',
  type: 'jpg',
  bytes: 0,
  sha256: '',
  ...fields,
})

export const checklist = (fields: Partial<WorkplaceChecklist> = {}): WorkplaceChecklist => ({
  kind: 'workplace',
  source: 'workplace',
  id: idOf(4),
  at,
  job,
  scenario: { version: '1.0.0', sha256: 'a'.repeat(64) },
  competencies: { isolate_energy: { title: { en: 'Isolate energy' } } },
  who: 'R. Okafor',
  role: 'supervisor',
  on: '2026-11-02',
  place: 'Hall 3',
  criteria: [
    {
      id: 'order',
      title: { en: 'In a safe order' },
      competency: 'isolate_energy',
      critical: false,
      verdict: 'met',
      note: '',
    },
    {
      id: 'locked',
      title: { en: 'It stays locked' },
      competency: 'isolate_energy',
      critical: true,
      verdict: 'met',
      note: 'own lock',
    },
  ],
  ...fields,
})

const line = fc.string({ minLength: 1, maxLength: 120, unit: 'grapheme' }).filter((text) => {
  const whole = text.length > 0 && text.length <= 120
  return whole && text.isWellFormed()
})

/** Any piece that has no bytes of its own. */
export const anyPiece: fc.Arbitrary<Piece> = fc
  .tuple(fc.uuid({ version: 4 }), line, line, fc.constantFrom(null, job))
  .chain(([id, text, who, about]) =>
    fc.constantFrom<Piece>(
      reflection({ id, text, job: about }),
      witness({ id, text, who, role: who, job: about }),
      checklist({ id, who, place: text }),
    ),
  )
