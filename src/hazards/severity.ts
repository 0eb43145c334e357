/**
 * From the figures of a model to how badly somebody is hurt, on one ladder for every hazard. Each
 * of these is monotone: more current, force, energy, height or heat never hurts less.
 */
export { burnSeverity } from './severity/around/burn.ts'
export { chargeSeverity, electricSeverity } from './severity/electric.ts'
export { dropSeverity, fallSeverity, loadSeverity } from './severity/falls.ts'
export { energySeverity, nipSeverity } from './severity/nip.ts'
export { SHOCK_UNITS, type Shock, type ShockPath, shock } from './severity/shock.ts'
