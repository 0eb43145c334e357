/** A thing held this near to the eyes is looked at closely, metres, after so many seconds. */
const CLOSE = 0.34
const READING = 1

/** Notices when somebody holds a thing before their eyes to read it. */
export class Reading {
  private item = ''
  private seconds = 0

  /** Whether it has just been looked at long enough; once, until it has been away again. */
  update(item: string, metresFromEyes: number, seconds: number): boolean {
    const close = metresFromEyes <= CLOSE
    if (!close || item !== this.item) this.seconds = 0
    this.item = item
    if (!close) return false
    const before = this.seconds
    this.seconds += seconds
    return before < READING && this.seconds >= READING
  }
}
