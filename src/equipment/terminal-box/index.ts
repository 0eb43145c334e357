import type { PartFacts } from '../../engine/kind.ts'
import { defineEquipment } from '../../engine/kind.ts'
import { coverBarred, dangers, draws, operate, PAIRS } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

const pair = (name: string): PartFacts => ({
  label: { en: name, fr: name, ar: name },
  doc: `The two terminals ${name}, for the two probes of a tester.`,
  at: [0, 0, 0.05],
  barred: coverBarred,
})

/** The box on a motor in which its supply ends: the point of work for proving dead. */
export const terminalBox = defineEquipment({
  kind: 'terminal-box',
  title: { en: 'Terminal box', fr: 'Boîte à bornes', ar: 'صندوق التوصيل' },
  doc: 'Holds the terminals of a three-phase supply behind a screwed cover.',
  standard: 'IEC 60034-8; HSG85; IEC 60529 IPXXB',
  props: {
    label: { type: 'text', default: '', doc: 'What its plate says.' },
    tripSeconds: {
      type: 'number',
      unit: 's',
      min: 0.01,
      max: 10,
      default: 10,
      doc: 'Time until a device ends a current through a person; 10, the longest in IEC 60479-1, for none.',
    },
  },
  state: () => ({
    volts: { type: 'number', unit: 'V', doc: 'Voltage between two lines.' },
    cover: { type: 'word', values: ['open', 'shut'], doc: 'Where the cover is.' },
    openedBy: {
      type: 'word',
      names: 'person',
      quiet: true,
      doc: 'Who took the cover off last; nothing when nobody has.',
    },
  }),
  start: () => ({ volts: 0, cover: 'shut', openedBy: '' }),
  controls: () => ({
    cover: {
      doc: 'The cover with its four screws.',
      label: { en: 'cover', fr: 'couvercle', ar: 'الغطاء' },
      values: ['open', 'shut'],
      words: {
        open: { en: 'Take the cover off', fr: 'Ôter le couvercle', ar: 'انزع الغطاء' },
        shut: { en: 'Put the cover on', fr: 'Remettre le couvercle', ar: 'أعد الغطاء' },
      },
      seconds: 10,
      needs: ['hand-tool'],
      gives: { cover: ['open', 'shut'] },
    },
  }),
  ports: { supply: { energy: 'electrical', doc: 'The cable that comes in.' } },
  parts: {
    terminals: {
      label: { en: 'terminals', fr: 'bornes', ar: 'أطراف التوصيل' },
      doc: 'The bare terminals behind the cover.',
      at: [0, 0, 0.05],
      barred: coverBarred,
    },
    ...Object.fromEntries(PAIRS.map((name) => [name, pair(name)])),
  },
  energy: { arrives: { supply: 'volts', '': 'volts' }, gives: null, draws },
  operate,
  dangers,
  words,
  shape,
})
