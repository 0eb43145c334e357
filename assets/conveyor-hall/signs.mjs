// Every sign, label and dial of the hall on one 1280 px atlas, drawn as SVG after ISO 7010.
// Writes signs.webp and signs.json (name -> [x0, y0, x1, y1] in 0..1, y down), or for another
// language signs.LANGUAGE.webp, with the same places. node signs.mjs TO [LANGUAGE]
import { writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { lettering } from './sign-lettering.mjs'

const out = process.argv[2] ?? '.',
  language = process.argv[3] ?? 'en',
  S = 1536,
  PX = 1280,
  Y = '#F9A800',
  R = '#C6221A',
  G = '#1D8A4B',
  B = '#1F5FA8',
  K = '#151515'
const write = await lettering(language)
const t = (x, y, s, text, fill = K, anchor = 'middle', room = undefined) =>
  write(text, { x, y, s, fill, anchor, room })
const tri = (inner) =>
  `<path d="M100 14 L188 172 Q190 180 182 180 L18 180 Q10 180 12 172 Z" fill="${Y}" stroke="${K}" stroke-width="12" stroke-linejoin="round"/>${inner}`
const bolt = `<path d="M108 62 L78 118 L98 118 L86 162 L126 104 L104 104 L120 62 Z" fill="${K}"/>`
const nip = `<circle cx="82" cy="118" r="24" fill="none" stroke="${K}" stroke-width="11"/>
    <circle cx="126" cy="142" r="18" fill="none" stroke="${K}" stroke-width="10"/>
    <path d="M58 164 L92 150 L104 158 L96 168 L60 172Z" fill="${K}"/>`
const auto = `<circle cx="100" cy="128" r="30" fill="none" stroke="${K}" stroke-width="12" stroke-dasharray="14 9.5"/>
    <circle cx="100" cy="128" r="20" fill="${K}"/>
    <circle cx="100" cy="128" r="8" fill="${Y}"/>`
const blue = (inner) => `<circle cx="100" cy="100" r="92" fill="${B}"/>${inner}`
const goggles = `<path d="M100 34a52 56 0 0 1 52 56v22a52 60 0 0 1-104 0V90a52 56 0 0 1 52-56Z" fill="#fff"/>
    <path d="M44 84h112v14q-2 24-28 24-20 0-28-16-8 16-28 16-26 0-28-24Z" fill="${B}" stroke="#fff" stroke-width="5"/>`
const helmet = `<path d="M42 104q0-58 58-58t58 58l14 8v8H28v-8Z" fill="#fff"/>
    <path d="M60 126q4 44 40 46 36-2 40-46Z" fill="#fff"/>`
const noentry = `<circle cx="100" cy="100" r="86" fill="#fff" stroke="${R}" stroke-width="18"/>
    <circle cx="100" cy="60" r="14" fill="${K}"/>
    <path d="M86 80h28l8 42-10 2-4-22v62h-14v-40h-4v40H82v-62l-6 22-8-4Z" fill="${K}"/>
    <path d="M40 40L160 160" stroke="${R}" stroke-width="18"/>`
const run = `<rect width="400" height="200" fill="${G}"/>
    <circle cx="186" cy="42" r="15" fill="#fff"/>
    <path d="M150 84l34-24 26 8 16 28 24 4-4 14-32-8-10-16-14 34 24 20-4 48-18-2 2-38-30-22-18 30-36 8-4-18 26-6 22-46 8-18-16 10-12 22-14-6Z" fill="#fff"/>
    <path d="M280 92h60m-24-26 28 26-28 26" stroke="#fff" stroke-width="16" fill="none"/>
    <rect x="30" y="30" width="72" height="140" fill="none" stroke="#fff" stroke-width="12"/>`
const ext = `<rect width="200" height="200" fill="${R}"/>
    <rect x="84" y="70" width="46" height="104" rx="12" fill="#fff"/>
    <path d="M98 66v-20h18v20M94 44l44-12M98 52q-46 0-46 62" stroke="#fff" stroke-width="9" fill="none"/>
    <path d="M150 150q26-18 10-48 2 16-10 20 2-14-8-22 2 18-10 28-6 16 18 22Z" fill="#fff"/>`
const iso = (l, a, b) =>
  `<rect width="400" height="200" rx="10" fill="#F7F5EE" stroke="${K}" stroke-width="5"/>
    <rect x="14" y="14" width="130" height="172" rx="6" fill="${K}"/>${t(79, 158, 158, l, '#fff')}${t(154, 80, 34, a, K, 'start')}${t(158, 130, 38, b, '#444', 'start')}${t(160, 174, 28, '400 V  63 A', '#777', 'start')}`
const tag = (head, col, l1, l2) =>
  `<rect width="150" height="290" rx="16" fill="#FBFAF4"/>
    <path d="M0 56V16Q0 0 16 0H134Q150 0 150 16V56Z" fill="${col}"/>
    <circle cx="75" cy="20" r="9" fill="#fff"/>${t(75, 50, 26, head, '#fff', 'middle', 138)}${t(75, 100, 27, l1, K, 'middle', 132)}${t(75, 130, 27, l2, K, 'middle', 132)}<g stroke="#999" stroke-width="2">
    <path d="M14 180H136M14 215H136M14 250H136"/>
    </g>${t(14, 176, 13, 'NAME', '#777', 'start')}${t(14, 211, 13, 'DATE', '#777', 'start')}${t(14, 246, 13, 'REASON', '#777', 'start')}`
const ticks = (n) =>
  Array.from({ length: n + 1 }, (_, i) => {
    const a = ((225 - (270 * i) / n) * Math.PI) / 180,
      c = Math.cos(a),
      s = -Math.sin(a),
      m = i % 5 === 0
    return (
      `<path d="M${100 + 82 * c} ${100 + 82 * s}L${100 + (m ? 66 : 74) * c} ${100 + (m ? 66 : 74) * s}" stroke="${K}" stroke-width="${m ? 4 : 2}"/>` +
      (m ? t(100 + 50 * c, 107 + 50 * s, 20, (i / 5) * 1) : '')
    )
  }).join('')
const gauge = `<circle cx="100" cy="100" r="98" fill="#FBFAF4"/>
    <path d="M ${100 + 78 * Math.cos((-9 * Math.PI) / 180)} ${100 - 78 * Math.sin((-9 * Math.PI) / 180)} A 78 78 0 0 1 ${100 + 78 * Math.cos((-45 * Math.PI) / 180)} ${100 - 78 * Math.sin((-45 * Math.PI) / 180)}" stroke="${R}" stroke-width="9" fill="none"/>${ticks(50)}${t(100, 160, 20, 'bar', '#555')}`
const isoPlate = `<rect width="200" height="200" rx="14" fill="#F2B50C"/>${t(100, 30, 26, 'I ON', K, 'middle', 130)}${t(27, 109, 22, 'O')}${t(30, 128, 15, 'OFF', K, 'middle', 52)}<circle cx="100" cy="108" r="70" fill="none" stroke="${K}" stroke-width="3" stroke-dasharray="110 330" stroke-dashoffset="-330" transform="rotate(-90 100 108)"/>`
const D = {
  // name: [w, h, svg]
  electric: [200, 200, tri(bolt)],
  nip: [200, 200, tri(nip)],
  auto: [200, 200, tri(auto)],
  goggles: [200, 200, blue(goggles)],
  helmet: [200, 200, blue(helmet)],
  noentry: [200, 200, noentry],
  ext: [200, 200, ext],
  gauge: [200, 200, gauge],
  exit: [400, 200, run],
  isoA: [400, 200, iso('A', 'CONVEYOR 1', 'C-101 drive')],
  isoB: [400, 200, iso('B', 'CONVEYOR 2', 'C-102 drive')],
  isoC: [400, 200, iso('C', 'ROOF FAN', 'F-3 extract')],
  board: [
    600,
    90,
    `<rect width="600" height="90" rx="8" fill="${R}"/>${t(300, 62, 50, 'LOCKOUT STATION', '#fff')}`,
  ],
  tagRed: [150, 290, tag('DANGER', R, 'DO NOT', 'OPERATE')],
  tagBlk: [150, 290, tag('OUT OF USE', K, 'DO NOT', 'USE')],
  mcc: [
    400,
    90,
    `<rect width="400" height="90" rx="8" fill="${K}"/>${t(200, 62, 50, 'MCC-1', '#fff')}`,
  ],
  stn: [
    200,
    371,
    `<rect width="200" height="371" fill="#E9E7E0"/>${t(100, 32, 27, 'CONVEYOR 1')}<rect x="14" y="42" width="172" height="2" fill="#999"/>${t(168, 86, 17, 'START', K, 'middle', 60)}${t(172, 207, 17, 'STOP', K, 'middle', 54)}${t(26, 292, 18, '0')}${t(94, 287, 14, 'RUN', K, 'middle', 58)}${t(164, 287, 13, 'RUNNING')}`,
  ],
  wait: [
    300,
    190,
    `<rect width="300" height="190" rx="8" fill="${Y}" stroke="${K}" stroke-width="6"/>${t(150, 50, 30, 'STORED CHARGE')}${t(150, 108, 48, 'WAIT 5 MIN')}${t(150, 160, 24, 'after isolating, then test')}`,
  ],
  vsd: [
    300,
    70,
    `<rect width="300" height="70" rx="6" fill="${K}"/>${t(150, 48, 38, 'DRIVE C-101', '#fff')}`,
  ],
  vent: [
    150,
    90,
    `<rect width="150" height="90" rx="6" fill="${B}"/>${t(75, 40, 34, 'VENT', '#fff')}${t(75, 76, 24, 'after lock', '#fff')}`,
  ],
  conveyor2: [
    300,
    100,
    `<rect width="300" height="100" rx="6" fill="#F7F5EE"/>${t(150, 46, 40, 'CONVEYOR 2')}${t(150, 84, 26, 'C-102  next hall', '#444')}`,
  ],
  fanPlate: [
    300,
    100,
    `<rect width="300" height="100" rx="6" fill="#F7F5EE"/>${t(150, 46, 40, 'ROOF FAN')}${t(150, 84, 26, 'F-3  extract', '#444')}`,
  ],
  remote: [
    200,
    340,
    `<rect width="200" height="340" fill="#E9E7E0"/>${t(100, 26, 23, 'CONVEYOR 1')}${t(100, 48, 16, 'REMOTE', '#444', 'middle', 150)}${t(168, 90, 17, 'START', K, 'middle', 60)}${t(172, 213, 17, 'STOP', K, 'middle', 54)}${t(22, 288, 18, '0')}${t(90, 283, 14, 'RUN', K, 'middle', 58)}${t(164, 283, 13, 'RUNNING')}`,
  ],
  energy: [
    200,
    270,
    `<rect width="200" height="270" fill="#FBFAF4"/><rect width="200" height="44" fill="${K}"/>${t(100, 19, 15, 'CONVEYOR 1', '#fff')}${t(100, 37, 13, 'energies to control', '#fff')}${['Drive', 'Stored charge', 'Air', 'Load', 'Belt tension', 'Heat'].map((name, i) => `<rect x="12" y="${60 + i * 34}" width="16" height="16" fill="none" stroke="#555" stroke-width="2"/>${t(38, 74 + i * 34, 17, name, K, 'start', 150)}<rect x="38" y="${80 + i * 34}" width="${80 + ((i * 31) % 60)}" height="4" fill="#C4C2BA"/>`).join('')}`,
  ],
  groupBox: [
    300,
    60,
    `<rect width="300" height="60" rx="6" fill="#FBFAF4"/>${t(150, 41, 32, 'GROUP LOCK BOX')}`,
  ],
  notice: [
    400,
    300,
    `<rect width="400" height="300" rx="12" fill="#FBFAF4" stroke="${R}" stroke-width="14"/>
    <circle cx="86" cy="112" r="58" fill="#fff" stroke="${R}" stroke-width="16"/>
    <path d="M86 76v36l26 18" stroke="${K}" stroke-width="12" fill="none"/>
    <path d="M46 72L126 152" stroke="${R}" stroke-width="14"/>${t(268, 96, 50, 'DO NOT', K, 'middle', 215)}${t(268, 150, 50, 'START#notice', K, 'middle', 215)}<rect x="30" y="192" width="340" height="3" fill="#999"/>${t(200, 234, 34, 'People at work on')}${t(200, 274, 34, 'this machine')}`,
  ],
  log: [
    200,
    270,
    `<rect width="200" height="270" fill="#FBFAF4"/>
    <rect width="200" height="34" fill="${K}"/>${t(100, 25, 19, 'LOG  C-101', '#fff')}<g stroke="#888" stroke-width="2">${Array.from({ length: 8 }, (_, i) => `<path d="M10 ${66 + i * 26}H190"/>`).join('')}<path d="M52 40V258M140 40V258"/>
    </g>
    <g stroke="${B}" stroke-width="3" fill="none">${[0, 1, 2, 3].map((i) => `<path d="M14 ${60 + i * 26}h26m18 0q8-9 16 0t16 0 16 0 12 0m12 0q6-8 12 0t14-2"/>`).join('')}</g>`,
  ],
  ...Object.fromEntries(
    [
      ['you', 'YOU'],
      ['sam', 'SAM'],
      ['kofi', 'KOFI'],
      ['dana', 'DANA'],
    ].map(([k, n]) => [
      `name-${k}`,
      [
        100,
        76,
        `<rect width="100" height="76" fill="#FBFAF4"/>${t(50, 34, 32, n)}${t(50, 64, 20, 'my life')}`,
      ],
    ]),
  ),
  c101: [
    400,
    120,
    `<rect width="400" height="120" rx="10" fill="${Y}"/>${t(200, 88, 84, 'C-101', K)}`,
  ],
  guard: [
    400,
    200,
    `<rect width="400" height="200" rx="10" fill="#FBFAF4" stroke="${K}" stroke-width="4"/>
    <path d="M0 58V10Q0 0 10 0H390Q400 0 400 10V58Z" fill="${R}"/>${t(200, 45, 40, 'DANGER', '#fff')}${t(200, 108, 33, 'ISOLATE AND LOCK')}${t(200, 146, 33, 'BEFORE REMOVING')}${t(200, 184, 33, 'THIS GUARD')}`,
  ],
  plate: [200, 200, isoPlate],
  air: [
    300,
    120,
    `<rect width="300" height="120" rx="8" fill="${B}"/>${t(150, 50, 36, 'AIR  6 bar', '#fff')}${t(150, 96, 30, 'take-up C-101', '#fff')}`,
  ],
  proc: [
    280,
    396,
    `<rect width="280" height="396" fill="#FBFAF4"/>
    <rect width="280" height="56" fill="${K}"/>${t(140, 38, 26, 'LOCKOUT C-101', '#fff')}${Array.from(
      { length: 9 },
      (
        _,
        i,
      ) => `<rect x="20" y="${76 + i * 34}" width="20" height="20" rx="4" fill="none" stroke="#555" stroke-width="3"/>
    <rect x="54" y="${80 + i * 34}" width="${150 + ((i * 37) % 60)}" height="10" rx="3" fill="#B9B7AF"/>`,
    ).join('')}`,
  ],
}
let x = 4,
  y = 4,
  rowH = 0,
  svg = '',
  map = {}
for (const [k, [w, h, s]] of Object.entries(D).sort((a, b) => b[1][1] - a[1][1])) {
  if (x + w + 4 > S) {
    x = 4
    y += rowH + 6
    rowH = 0
  }
  svg += `<g transform="translate(${x} ${y})">${s}</g>`
  map[k] = [x / S, y / S, (x + w) / S, (y + h) / S]
  x += w + 6
  rowH = Math.max(rowH, h)
}
if (y + rowH > S) throw new Error(`atlas full ${y + rowH}`)
await sharp(
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PX * 2}" height="${PX * 2}" viewBox="0 0 ${S} ${S}">${svg}</svg>`,
  ),
)
  .resize(PX, PX)
  .png()
  .toFile(`${out}/signs.png`)
const file = language === 'en' ? 'signs.webp' : `signs.${language}.webp`
await sharp(`${out}/signs.png`).webp({ quality: 88, alphaQuality: 90 }).toFile(`${out}/${file}`)
writeFileSync(`${out}/signs.json`, JSON.stringify(map))
console.log('atlas used to', y + rowH)
