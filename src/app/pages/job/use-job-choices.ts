import { useCallback, useEffect, useState } from 'react'
import { findHeadset, type HeadsetState } from '../../../modes/shared/headset.ts'
import { type LinkChoices, useChoices, writeChoices } from '../../address.ts'
import type { CatalogueEntry, Interface, Purpose } from '../../catalogue.ts'
import { useSettings } from '../../settings/store.ts'

export interface JobChoices {
  readonly purpose: Purpose
  readonly way: Interface
  /** Undefined while the browser is asked. */
  readonly headset: HeadsetState | undefined
  readonly choosePurpose: (purpose: Purpose) => void
  readonly chooseWay: (way: Interface) => void
  readonly lookForHeadset: () => void
  /** The address that starts the job with these choices. */
  readonly startAddress: string
  /** Choices that a link to this page should carry. */
  readonly linkChoices: LinkChoices
}

/** The choices of this page: from the link where it fixes them, else what suits the device. */
export function useJobChoices(entry: CatalogueEntry): JobChoices {
  const link = useChoices()
  const language = useSettings((settings) => settings.language)
  const [purpose, choosePurpose] = useState(link.purpose ?? entry.purposes[0] ?? 'guided')
  const [way, chooseWay] = useState(link.interface ?? suitableWay(entry))
  const [headset, setHeadset] = useState<HeadsetState>()
  const lookForHeadset = useCallback(() => {
    setHeadset(undefined)
    void findHeadset().then(setHeadset)
  }, [])
  useEffect(lookForHeadset, [lookForHeadset])
  const linkChoices: LinkChoices = {
    ...link,
    purpose,
    interface: way,
    language: link.language ?? language,
  }
  return {
    purpose,
    way,
    headset,
    choosePurpose,
    chooseWay,
    lookForHeadset,
    startAddress: `/play/${entry.id}${writeChoices(linkChoices)}`,
    linkChoices,
  }
}

/** A finger means touch, anything else a screen; text where the job has nothing else. */
function suitableWay(entry: CatalogueEntry): Interface {
  const finger = globalThis.matchMedia?.('(pointer: coarse)').matches ?? false
  const wanted: Interface = finger ? 'touch' : 'desktop'
  return entry.interfaces.includes(wanted) ? wanted : (entry.interfaces[0] ?? 'text')
}
