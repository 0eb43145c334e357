import type { Scenario } from '../../scenario/schema.ts'
import { localise, type Text } from '../../scenario/text.ts'
import type { Catalogue } from '../catalogue.ts'

/** What names are read from. A run is one; so is an attempt file with the catalogue. */
export interface Naming {
  readonly scenario: Scenario
  readonly catalogue: Pick<Catalogue, 'kinds'>
}

const YOU: Text = { en: 'you', fr: 'vous', ar: 'أنت' }

/** What people call a thing, a person, a place or a kind; null where nothing has that id. */
export function textOf({ scenario, catalogue }: Naming, id: string): Text | null {
  if (id === 'trainee') return YOU
  const person = scenario.people?.[id]
  if (person) return person.name
  const entity = scenario.equipment[id]
  if (entity) return entity.name ?? unnamed({ scenario, catalogue }, id, entity.is)
  const zone = scenario.zones?.[id]
  if (zone?.title) return zone.title
  return catalogue.kinds.get(id)?.title ?? null
}

/** A thing without a name of its own goes by its kind, counted where several look alike. */
function unnamed({ scenario, catalogue }: Naming, id: string, is: string): Text {
  const title = catalogue.kinds.get(is)?.title ?? { en: is }
  const alike = Object.entries(scenario.equipment).filter(
    ([, other]) => other.is === is && other.name === undefined,
  )
  if (alike.length < 2) return title
  const number = alike.findIndex(([other]) => other === id) + 1
  return Object.fromEntries(Object.entries(title).map(([tag, name]) => [tag, `${name} ${number}`]))
}

/** The name as one string. No plate or label enters it: those must be looked at. */
export const nameOf = (naming: Naming, id: string, language: string): string =>
  localise(textOf(naming, id) ?? { en: id }, language)

/** What an offered value, a box or a line of a form is called: the scenario's word, or itself. */
export function wordFor({ scenario }: Naming, value: string): Text {
  const known = scenario.words?.[value]
  return known ?? GENERAL[value] ?? { en: value.replaceAll(/[_-]/g, ' ') }
}

/** Lines that forms of the kinds themselves have, and protection worn from the start. */
const GENERAL: Readonly<Record<string, Text>> = {
  name: { en: 'Name', fr: 'Nom', ar: 'الاسم' },
  date: { en: 'Date', fr: 'Date', ar: 'التاريخ' },
  reason: { en: 'Reason', fr: 'Motif', ar: 'السبب' },
  signed: { en: 'Signed by me', fr: 'Signé par moi', ar: 'موقّع مني' },
  'safety-glasses': { en: 'safety glasses', fr: 'lunettes de protection', ar: 'نظّارات سلامة' },
  'work-gloves': { en: 'work gloves', fr: 'gants de travail', ar: 'قفّازات عمل' },
  'insulated-gloves': { en: 'insulating gloves', fr: 'gants isolants', ar: 'قفّازات عازلة' },
  'safety-boots': { en: 'safety boots', fr: 'chaussures de sécurité', ar: 'أحذية سلامة' },
  'arc-shield': { en: 'arc face shield', fr: 'écran anti-arc', ar: 'واقي وجه ضد القوس' },
  'hard-hat': { en: 'hard hat', fr: 'casque', ar: 'خوذة' },
  'ear-muffs': { en: 'ear muffs', fr: 'casque antibruit', ar: 'واقيات الأذن' },
  'hi-vis': { en: 'high-visibility vest', fr: 'gilet haute visibilité', ar: 'سترة عاكسة' },
  respirator: { en: 'respirator', fr: 'masque respiratoire', ar: 'كمامة تنفّس' },
  harness: { en: 'harness', fr: 'harnais', ar: 'حزام أمان' },
}
