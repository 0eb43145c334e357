/** The part of the File System Access API that is used here; Chromium has it, others do not. */
interface FolderPicker {
  showDirectoryPicker(options: {
    readonly id: string
    readonly mode: 'readwrite'
  }): Promise<FileSystemDirectoryHandle>
}

const picker = (): FolderPicker | null =>
  'showDirectoryPicker' in window ? (window as unknown as FolderPicker) : null

export const canSaveToFolder = (): boolean => picker() !== null

/** Asks for a folder, such as a class's share, and writes the file there. Throws where it cannot. */
export async function saveToFolder(name: string, text: string): Promise<void> {
  const folder = await picker()?.showDirectoryPicker({ id: 'hand-in', mode: 'readwrite' })
  if (!folder) throw new Error('saveToFolder: this browser gives no folders.')
  const file = await folder.getFileHandle(name, { create: true })
  const stream = await file.createWritable()
  await stream.write(text)
  await stream.close()
}
