import { useEffect, useRef, useState } from 'react'
import type { Model } from '../../../hazards/model.ts'
import { go, useQuery } from '../../address.ts'
import type { Draft } from './draft.ts'
import { readDraft, writeDraft } from './draft-address.ts'
import { exampleDraft } from './example.ts'

/** Browsers allow a hundred changes of address in half a minute; typing is faster. */
const PAUSE_MILLISECONDS = 350

const draftIn = (model: Model, query: string): Draft =>
  readDraft(model, query) ?? exampleDraft(model)

/** What stands in the boxes. The address follows it, and an address that is opened fills it. */
export function useDraft(model: Model): readonly [Draft, (next: Draft) => void] {
  const query = useQuery()
  const [draft, setDraft] = useState(() => draftIn(model, query))
  const shown = useRef(query)
  useEffect(() => {
    if (query === shown.current) return
    shown.current = query
    setDraft(draftIn(model, query))
  }, [model, query])
  const changed = useRef(false)
  useEffect(() => {
    if (!changed.current) return
    const wait = setTimeout(() => {
      shown.current = writeDraft(draft)
      go(`/calculators/${model.id}?${shown.current}`, { replace: true })
    }, PAUSE_MILLISECONDS)
    return () => clearTimeout(wait)
  }, [draft, model])
  const change = (next: Draft) => {
    changed.current = true
    setDraft(next)
  }
  return [draft, change]
}
