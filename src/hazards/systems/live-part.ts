import { isFromMemory } from '../../core/basis.ts'
import type { TripDevice } from '../../engine/circuit.ts'
import type { LivePartDanger } from '../../engine/harm/danger.ts'
import type { Exposed } from '../../engine/harm/hazard.ts'
import { FROM_MEMORY } from '../bases.ts'
import { capacitor } from '../elec/capacitor.ts'
import { checkedOf, type Flow, firstToOpen, type Opening } from '../elec/protection.ts'
import { type Severity, worse } from '../severity/ladder.ts'
import { chargeSeverity, SHOCK_UNITS, type Shock, type ShockPath, shock } from '../severity.ts'
import { type Found, hazardSystem } from './define.ts'
import { bootsOhms, isGloved } from './insulation.ts'
import type { Models } from './models.ts'

/** What flows through the body, for how long, and what ended it. */
interface Contact {
  readonly shock: Shock
  /** The worse of what the current does and what the charge of a capacitor does. */
  readonly severity: Severity
  /** Joules that a capacitor held (`elec.cap`); null where a supply holds the voltage. */
  readonly joules: number | null
  /** The device that opened; nothing where none does. */
  readonly openedBy: string
  /** Where boots, and the time until it opened, come from; nothing where neither counts. */
  readonly alsoBasis: readonly string[]
}

/** One hand to the floor unless said; two conductors under the hands leave the feet out. */
function pathOf(danger: LivePartDanger, { hand }: Exposed): ShockPath {
  if (danger.path === 'hand-to-hand') return 'hand-to-hand'
  if (hand === 'both') return 'both-hands-to-feet'
  return hand === 'right' ? 'right-hand-to-feet' : 'hand-to-foot'
}

/**
 * A hand that cannot let go stays until the first device opens: the current through the body decides
 * which, and when. A residual current device sees it; a breaker for the line hardly ever does.
 */
function contactOf(
  models: Models,
  volts: number,
  danger: LivePartDanger,
  exposed: Exposed,
): Contact | null {
  if (volts <= 0 || isGloved(models, exposed, volts)) return null
  const path = pathOf(danger, exposed)
  const boots = path === 'hand-to-hand' ? 0 : models.keeps('boots', bootsOhms(exposed), 0)
  const touch = {
    voltageVolts: volts,
    path,
    seriesOhms: (danger.seriesOhms ?? 0) + boots,
    current: danger.current,
    isWet: exposed.wet,
  }
  const through =
    shock(models, { ...touch, seconds: danger.seconds }).outputs.currentMilliamperes / 1000
  const residual = path === 'hand-to-hand' ? 0 : through + (danger.leakAmperes ?? 0)
  const flow = { lineAmperes: through + (danger.leakAmperes ?? 0), residualAmperes: residual }
  const opens = opening(models, danger.devices ?? [], flow)
  const ended = opens !== null && opens.seconds < danger.seconds
  const felt = shock(models, { ...touch, seconds: ended ? opens.seconds : danger.seconds })
  const joules = danger.farads === undefined ? null : joulesOf(models, danger.farads, volts)
  return {
    shock: felt,
    severity:
      joules === null || volts <= SAFE_VOLTS
        ? felt.severity
        : worse(felt.severity, ofCharge(joules, felt, touch)),
    joules,
    openedBy: ended ? opens.id : '',
    alsoBasis: [
      ...(boots > 0 ? [`boots ${FROM_MEMORY}`] : []),
      ...(ended ? [`time to open ${opens.basis}`] : []),
    ],
  }
}

/** Volts of direct current that a part may keep (IEC 60204-1, 6.2.4). */
const SAFE_VOLTS = 60

const joulesOf = (models: Models, C: number, V0: number): number =>
  models.number(capacitor, 'E', { C, V0, R: 0, V_safe: SAFE_VOLTS })

/** The body takes its share of the charge; boots and whatever else is in series take the rest. */
const ofCharge = (
  joules: number,
  { outputs: { bodyOhms } }: Shock,
  { seriesOhms }: { readonly seriesOhms: number },
): Severity => chargeSeverity((joules * bodyOhms) / (bodyOhms + seriesOhms))

/** What opens first; of devices whose time is from memory too, so long as they are counted on. */
function opening(models: Models, devices: readonly TripDevice[], flow: Flow): Opening | null {
  const first = firstToOpen(devices, flow)
  if (!first || !isFromMemory(first.basis)) return models.keeps('residual_device', first, null)
  return models.keeps('slow_device', first, firstToOpen(checkedOf(devices, flow), flow))
}

/** A hand on a conductor: what flows, for as long as the protective device lets it. */
export const livePartSystem = hazardSystem({
  id: 'electric.live-part',
  type: 'live-part',
  judge: (models, danger, exposed) => {
    const now = contactOf(models, danger.volts, danger, exposed)
    const could = contactOf(models, Math.max(danger.volts, danger.potentialVolts), danger, exposed)
    const worst = now ?? could
    if (!worst) return null
    const amperes =
      now && danger.path !== 'hand-to-hand' ? now.shock.outputs.currentMilliamperes / 1000 : 0
    return judgementOf(danger, worst, {
      actual: now?.severity.class ?? 0,
      could: could?.severity.class ?? 0,
      amperes,
    })
  },
})

/** Units of its figures. */
const UNITS = { ...SHOCK_UNITS, volts: 'V', potentialVolts: 'V', C: 'F', E: 'J' } as const

function judgementOf(
  danger: LivePartDanger,
  { shock: { model, inputs, outputs }, severity, joules, openedBy, alsoBasis }: Contact,
  found: { readonly actual: number; readonly could: number; readonly amperes: number },
): Found {
  return {
    model,
    actual: found.actual,
    potential: Math.max(found.actual, found.could),
    amperes: found.amperes,
    inputs: {
      ...inputs,
      volts: danger.volts,
      potentialVolts: danger.potentialVolts,
      ...(danger.farads !== undefined && { C: danger.farads }),
    },
    units: UNITS,
    outputs: {
      ...outputs,
      ...(danger.devices && { openedBy }),
      ...(joules !== null && { E: joules }),
      reason: severity.reason,
      source: severity.source,
      basis: [severity.basis, ...alsoBasis].join('; '),
    },
  }
}
