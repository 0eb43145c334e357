import type { Sign, TagForm } from './report.ts'

/** Drawn in 24 units with lines of 2; a word always stands beside. After Tabler Icons (MIT). */
const CIRCLE_TICK = '<circle cx="12" cy="12" r="9"/><path d="M8 12l3 3 5-6"/>'
const CIRCLE_CROSS = '<circle cx="12" cy="12" r="9"/><path d="M9 9l6 6M15 9l-6 6"/>'
const TRIANGLE = '<path d="M12 3L2.5 20h19zM12 10v4M12 17v.2"/>'
const HAND =
  '<path d="M8 13V5.5a1.5 1.5 0 0 1 3 0V12M11 6V4.5a1.5 1.5 0 0 1 3 0V12M14 5.500a1.5 1.5 0 0 1 3 0V12M17 7.500a1.5 1.5 0 0 1 3 0V16a6 6 0 0 1-6 6h-2a7 7 0 0 1-6-3.500L3.5 14a1.6 1.6 0 0 1 2.7-1.600L8 14.5"/>'
const TURN = '<path d="M19.9 13A8 8 0 1 1 18 6.700L20 9M20 4v5h-5"/>'
const OCTAGON = '<path d="M8.5 3h7L21 8.500v7L15.5 21h-7L3 15.500v-7zM12 8v4M12 16v.2"/>'
const DOT = '<circle cx="12" cy="12" r="8" stroke-dasharray="3 3"/>'

const OUTCOMES: Readonly<Record<TagForm, string>> = {
  passed: CIRCLE_TICK,
  stopped: HAND,
  unsafe: TRIANGLE,
  danger: OCTAGON,
  notyet: TURN,
}

const SIGNS: Readonly<Record<Sign, string>> = {
  safe: CIRCLE_TICK,
  harm: CIRCLE_CROSS,
  warn: TRIANGLE,
  plain: DOT,
}

const drawn = (paths: string): string =>
  `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`

export const outcomeIcon = (form: TagForm): string => drawn(OUTCOMES[form])

export const signIcon = (sign: Sign): string => drawn(SIGNS[sign])
