import { defineEquipment } from '../../engine/kind.ts'
import { use } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A cord for a tool at height. */
export const toolTether = defineEquipment({
  kind: 'tool-tether',
  title: { en: 'Tool tether', fr: 'Longe d’outil', ar: 'حبل للأداة' },
  doc: 'Keeps a tool that slips from falling on whoever is below.',
  standard: 'ANSI/ISEA 121; DROPS Recommended Practice',
  props: {},
  state: () => ({
    tiedTo: { type: 'word', names: 'equipment', doc: 'The tool that it holds; nothing for none.' },
  }),
  start: () => ({ tiedTo: '' }),
  controls: () => ({}),
  portable: () => ({ massKilograms: 0.1, hands: 1, belt: true }),
  useSeconds: 5,
  use,
  words,
  shape,
})
