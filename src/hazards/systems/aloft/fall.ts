import type { Tether } from '../../../engine/space/tether.ts'
import { FROM_MEMORY, PUBLISHED } from '../../bases.ts'
import { clearance } from '../../fall/clearance.ts'
import { free } from '../../fall/free.ts'
import { STANDARD_GRAVITY } from '../../gravity.ts'
import { type HarmClass, type Severity, worse } from '../../severity/ladder.ts'
import { fallSeverity } from '../../severity.ts'
import { type Found, mishapSystem, surroundingSystem } from '../define.ts'
import type { Models } from '../models.ts'

/** The falling body of EN 355 and of the free fall example, kg. */
const BODY_KILOGRAMS = 80
const METRES_PER_FOOT = 0.3048
/** Harness stretch and shift, and the margin below the feet, metres (fall.clearance: 1 ft, 3 ft). */
const STRETCH_METRES = 0.3
const MARGIN_METRES = 0.9
/** Stretch of a line that has no absorber, metres. */
const BARE_LINE_METRES = 0.1
/** 6 kN of EN 355, 8 kN of OSHA 1926.502(d), and half as much again: first to fatal harm, newtons. */
const ARREST_NEWTONS = [6000, 8000, 12_000] as const
/** OSHA 1926.502(d)(16)(iii) and (iv): no free fall longer than 6 ft, no braking over 3.5 ft, metres. */
const LONGEST_FREE_FALL = 1.8
const LONGEST_BRAKING = 1.07

interface Caught {
  /** Metres below the standing surface that the fall needs, with its margin. */
  readonly needed: number
  /** Metres that the feet go down, without it. */
  readonly drop: number
  readonly newtons: number
}

/** The free space that a fall into a tether needs, by the free-fall method, and its mean force. */
function caughtBy(
  models: Models,
  { freeFallMetres, swingMetres, decelerationMetres }: Tether,
): Caught {
  const brake = Math.max(BARE_LINE_METRES, decelerationMetres)
  const needed =
    models.number(clearance, 'clearance', {
      free_fall: (freeFallMetres + swingMetres) / METRES_PER_FOOT,
      deceleration: brake / METRES_PER_FOOT,
      harness_stretch: STRETCH_METRES / METRES_PER_FOOT,
      safety: MARGIN_METRES / METRES_PER_FOOT,
    }) * METRES_PER_FOOT
  return {
    needed,
    drop: needed - MARGIN_METRES,
    newtons: BODY_KILOGRAMS * STANDARD_GRAVITY * (1 + freeFallMetres / brake),
  }
}

/** How hard a line pulls, and how a body swings into what stands below the anchor. */
function arrestSeverity(tether: Tether, newtons: number): Severity {
  const [light, medium, hard] = ARREST_NEWTONS
  const byForce = newtons > hard ? 4 : newtons > medium ? 3 : newtons > light ? 2 : 1
  const bySwing = fallSeverity(tether.swingMetres).class
  const byLength = tether.freeFallMetres > LONGEST_FREE_FALL ? 2 : 1
  const reason = `caught after ${tether.freeFallMetres.toFixed(2)} m with ${(newtons / 1000).toFixed(1)} kN`
  const source = 'EN 355, 6 kN; OSHA 29 CFR 1926.502(d), 8 kN and 6 ft of free fall'
  return ([byForce, bySwing, byLength] satisfies readonly HarmClass[])
    .map((harm): Severity => ({ class: harm, reason, source, basis: FROM_MEMORY }))
    .reduce(worse)
}

/** Part of the fall that is left when the feet meet the ground: all where nothing braked it. */
function heightLeft(heightMetres: number, tether: Tether): number {
  const brake = Math.max(BARE_LINE_METRES, tether.decelerationMetres)
  const room = heightMetres - tether.freeFallMetres - tether.swingMetres - STRETCH_METRES
  return heightMetres * (1 - Math.min(1, Math.max(0, room / brake)))
}

/** Who meets the ground was pulled by the line before, if it had come tight at all. */
function hitSeverity(heightMetres: number, tether: Tether, newtons: number): Severity {
  const left = heightLeft(heightMetres, tether)
  const hit = fallSeverity(left)
  return left < heightMetres ? worse(hit, arrestSeverity(tether, newtons)) : hit
}

/** Units of its figures: of a fall to the ground, and of one into a line. */
const FALL_UNITS = { h: 'm', m: 'kg', v: 'm/s', E: 'J' } as const
const ARREST_UNITS = {
  available: 'm',
  free_fall: 'm',
  swing: 'm',
  deceleration: 'm',
  harness_stretch: 'm',
  safety: 'm',
  clearance: 'm',
  newtons: 'N',
} as const

/** What would catch somebody, so far as it may be counted on. */
const countedOn = (models: Models, tether: Tether | null): Tether | null =>
  tether &&
  models.keeps(tether.decelerationMetres > LONGEST_BRAKING ? 'long_brake' : 'arrest', tether, null)

/** What a fall does: to the ground, into the line, or into a line that is too long for it. */
function judgeFall(models: Models, heightMetres: number, tether: Tether | null): Found {
  const unbroken = fallSeverity(heightMetres)
  const { v, E } = models.values(free, { h: heightMetres, m: BODY_KILOGRAMS })
  if (!tether) {
    return {
      model: 'fall.free',
      actual: unbroken.class,
      potential: unbroken.class,
      inputs: { h: heightMetres, m: BODY_KILOGRAMS },
      units: FALL_UNITS,
      outputs: { v: v ?? 0, E: E ?? 0, ...tellOf(unbroken) },
    }
  }
  const { needed, drop, newtons } = caughtBy(models, tether)
  const hits = drop > heightMetres
  const severity = hits
    ? hitSeverity(heightMetres, tether, newtons)
    : arrestSeverity(tether, newtons)
  // A line hurts nobody more than the fall that it breaks would have.
  const actual = Math.min(severity.class, unbroken.class)
  return {
    model: 'fall.clearance',
    actual,
    potential: needed > heightMetres ? Math.max(actual, unbroken.class) : actual,
    inputs: {
      available: heightMetres,
      free_fall: tether.freeFallMetres,
      swing: tether.swingMetres,
      deceleration: tether.decelerationMetres,
      harness_stretch: STRETCH_METRES,
      safety: MARGIN_METRES,
      anchor: tether.anchor,
    },
    units: ARREST_UNITS,
    outputs: {
      clearance: needed,
      hits,
      newtons,
      ...tellOf(severity),
      basis: `clearance ${PUBLISHED}; class ${severity.basis}`,
    },
  }
}

const tellOf = ({ reason, source, basis }: Severity) => ({ reason, source, basis })

/** Somebody goes over an edge. */
export const fallSystem = mishapSystem({
  id: 'falls.fall',
  type: 'fall',
  judge: (models, { heightMetres, tether }) => {
    const judgement = judgeFall(models, heightMetres, countedOn(models, tether))
    return judgement.potential === 0 ? null : judgement
  },
})

/**
 * Somebody stands at an edge that nothing guards: what would be if they took one step more. Who is
 * tied so that a fall would be caught with room to spare works as they should.
 */
export const openEdgeSystem = surroundingSystem({
  id: 'falls.edge',
  type: 'open-edge',
  judge: (models, { heightMetres }, body) => {
    const tether = countedOn(models, body.tether)
    const would = judgeFall(models, heightMetres, tether)
    const worst = Math.max(would.actual, would.potential)
    return worst < (tether ? 2 : 1) ? null : { ...would, actual: 0, potential: worst }
  },
})
