// Renders public/icons/*.png from the mark:  node assets/icons/render.js
import { readFileSync } from 'node:fs'
import sharp from 'sharp'

const mark = readFileSync('public/icons/mark.svg')

for (const size of [180, 192, 512]) {
  await sharp(mark, { density: 1200 }).resize(size).png().toFile(`public/icons/mark-${size}.png`)
}

// Android cuts the corners off a maskable icon: the mark keeps to the middle four fifths.
const inner = await sharp(mark, { density: 1200 }).resize(400).png().toBuffer()
await sharp({ create: { width: 512, height: 512, channels: 4, background: '#1f5546' } })
  .composite([{ input: inner }])
  .png()
  .toFile('public/icons/mark-maskable-512.png')
