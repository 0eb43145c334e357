import type { ReactNode } from 'react'
import { Sign } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Report } from './report.tsx'

interface FaultsSheetProps {
  readonly file: string
  readonly report: string
  readonly title: string
  /** What it means, and the way on. */
  readonly children: ReactNode
}

/** A scenario that cannot be played, with every fault at its line. */
export function FaultsSheet({ file, report, title, children }: FaultsSheetProps) {
  return (
    <Sheet aria-labelledby="faults">
      <h2 id="faults" role="alert">
        <Sign meaning="harm" icon="alert-octagon">
          {title}
        </Sign>
      </h2>
      <p>{children}</p>
      <Report file={file} report={report} />
    </Sheet>
  )
}
