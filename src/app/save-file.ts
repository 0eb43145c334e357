/** Hands a text, or bytes, to the person as a file. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Some browsers read the file only after this turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
