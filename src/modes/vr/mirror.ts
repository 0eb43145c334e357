import type { Object3D, Vector3 } from 'three'
import type { Board } from './panel/board.ts'
import type { Panel } from './panel/content.ts'

/** What a panel in the headset says, on the flat page: for whoever stands beside, and helps. */
export class Mirror {
  private readonly host: HTMLElement
  private readonly board: Board
  private buttons: { readonly id: string; readonly element: HTMLElement }[] = []

  constructor(host: HTMLElement, board: Board) {
    this.host = host
    this.board = board
  }

  /** Notes where the buttons are in the room of the person, and where that room lies in the hall. */
  place(room: Object3D, headingDegrees: number): void {
    const { x, z } = room.position
    note(this.host, 'room', `${x.toFixed(2)} ${z.toFixed(2)} ${headingDegrees.toFixed(1)}`)
    for (const { id, element } of this.buttons) {
      const button = this.board.laid?.buttons.find((other) => other.id === id)
      const shown = button !== undefined && this.board.root.visible
      const at = shown ? room.worldToLocal(this.board.buttonPoint(button)) : null
      note(element, 'at', at ? metres(at) : '')
    }
  }

  /** Notes how many deeds are written down, and whether the person is free for the next. */
  count(acted: number, free: boolean): void {
    note(this.host, 'acted', String(acted))
    note(this.host, 'free', String(free))
  }

  /** Writes the panel out again. */
  write(panel: Panel | null): void {
    const parts = panel?.parts ?? []
    this.buttons = []
    const elements = parts.flatMap((part): HTMLElement[] => {
      if (part.kind !== 'buttons') {
        const line = document.createElement('p')
        line.textContent = part.text
        return [line]
      }
      const list = document.createElement('ul')
      for (const { id, label } of part.buttons) {
        const element = document.createElement('li')
        element.textContent = label
        this.buttons.push({ id, element })
        list.append(element)
      }
      return [list]
    })
    this.host.replaceChildren(...elements)
  }
}

const metres = (at: Vector3): string =>
  at
    .toArray()
    .map((n) => n.toFixed(3))
    .join(' ')

function note(element: HTMLElement, name: string, value: string): void {
  if (element.dataset[name] !== value) element.dataset[name] = value
}
