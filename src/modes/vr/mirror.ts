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

  /** Notes where in the hall the buttons are now. */
  place(): void {
    for (const { id, element } of this.buttons) {
      const button = this.board.laid?.buttons.find((other) => other.id === id)
      const at = button && this.board.root.visible ? this.board.buttonPoint(button) : null
      const place = at
        ? at
            .toArray()
            .map((metres) => metres.toFixed(3))
            .join(' ')
        : ''
      if (element.dataset.at !== place) element.dataset.at = place
    }
  }

  /** Writes the panel out again. */
  write(panel: Panel | null): void {
    const parts = panel?.parts ?? []
    this.buttons = []
    const elements = parts.flatMap((part): HTMLElement[] => {
      if (part.kind !== 'buttons') {
        const line = document.createElement('p')
        const speaker = part.kind === 'text' && part.speaker ? `${part.speaker}: ` : ''
        line.textContent = `${speaker}${part.text}`
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
