import { type ReactNode, useEffect, useRef } from 'react'
import { Button, type ButtonLook } from './button.tsx'

interface FileButtonProps extends ButtonLook {
  /** Endings and types to choose from; a folder has everything that is in it. */
  readonly accept?: string
  readonly folder?: boolean
  readonly multiple?: boolean
  /** Something is being read: another choice has to wait. */
  readonly busy?: boolean
  /** Why no file can be chosen now. */
  readonly unavailable?: string | undefined
  /** At least one file. */
  readonly onFiles: (files: readonly File[]) => void
  readonly children: ReactNode
}

/** A button that lets somebody choose files; the same one can be chosen again. */
export function FileButton(props: FileButtonProps) {
  const {
    accept,
    folder = false,
    multiple = false,
    busy = false,
    onFiles,
    children,
    ...look
  } = props
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // React has no name for it.
    if (input.current) input.current.webkitdirectory = folder
  }, [folder])
  return (
    <>
      <Button
        icon="upload"
        {...look}
        aria-disabled={busy}
        onClick={() => !busy && input.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        multiple={multiple}
        accept={accept}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
