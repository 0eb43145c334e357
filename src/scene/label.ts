import { CanvasTexture, Mesh, MeshBasicMaterial, PlaneGeometry, SRGBColorSpace } from 'three'

/** Pixels of a label's height; sharp enough to read from an arm's length. */
const HEIGHT = 96
const FONT = '"Atkinson Hyperlegible Next Variable", "Vazirmatn Variable", sans-serif'

/**
 * Words on a plate. The browser's own canvas sets the type, so every script is shaped and ordered
 * as it is on the page.
 */
export function labelMesh(text: string, width: number): Mesh {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  const lines = text.length > 18 ? halves(text) : [text]
  canvas.width = Math.round(HEIGHT * (lines.length > 1 ? 3.2 : 4.5))
  canvas.height = HEIGHT
  if (context) {
    context.fillStyle = '#fbfaf6'
    context.fillRect(0, 0, canvas.width, HEIGHT)
    context.strokeStyle = '#33383c'
    context.lineWidth = 4
    context.strokeRect(4, 4, canvas.width - 8, HEIGHT - 8)
    context.fillStyle = '#1c1d1e'
    // What stands in which order follows the script, whatever the language of the page.
    context.direction = /\p{Script=Arabic}/u.test(text) ? 'rtl' : 'ltr'
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    const size = lines.length > 1 ? 34 : 44
    context.font = `700 ${size}px ${FONT}`
    for (const [i, line] of lines.entries()) {
      const y = (HEIGHT * (i + 1)) / (lines.length + 1)
      context.fillText(line, canvas.width / 2, y, canvas.width - 24)
    }
  }
  const map = new CanvasTexture(canvas)
  map.colorSpace = SRGBColorSpace
  map.anisotropy = 4
  const geometry = new PlaneGeometry(width, (width * canvas.height) / canvas.width)
  return new Mesh(geometry, new MeshBasicMaterial({ map, color: '#e4e1d8', toneMapped: false }))
}

/** Takes words off again, with what was made for them. */
export function takeDown(label: Mesh): void {
  label.removeFromParent()
  label.geometry.dispose()
  if (label.material instanceof MeshBasicMaterial) {
    label.material.map?.dispose()
    label.material.dispose()
  }
}

function halves(text: string): string[] {
  const words = text.split(' ')
  const middle = Math.ceil(words.length / 2)
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')].filter((line) => line)
}
