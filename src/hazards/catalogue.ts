import { entry } from './atmos/entry.ts'
import {
  evaporationEpa,
  evaporationEpaFactor,
  evaporationMackay,
  saturation,
} from './chem/evaporation.ts'
import { limit } from './cobot/limit.ts'
import { pflSpeed, ssm } from './cobot/speed.ts'
import { windChill } from './cold/wind-chill.ts'
import { dropEnergy } from './drops/energy.ts'
import { approach } from './elec/approach.ts'
import { bodyImpedance } from './elec/body-impedance.ts'
import { capacitor } from './elec/capacitor.ts'
import { dalziel, dalzielCurrent } from './elec/dalziel.ts'
import { lee } from './elec/lee.ts'
import { rcd } from './elec/rcd.ts'
import { c2, zone } from './elec/zone.ts'
import { stored } from './energy/stored.ts'
import { clearance } from './fall/clearance.ts'
import { free } from './fall/free.ts'
import { flashover, forcedVent, mqh } from './fire/compartment.ts'
import { extinguisherMatch } from './fire/extinguisher.ts'
import { flameHeight } from './fire/flame-height.ts'
import { t2, t2Time } from './fire/growth.ts'
import { pointSource } from './fire/point-source.ts'
import { smokeSpeed } from './fire/smoke-speed.ts'
import { burnClass, thermalProbit } from './fire/thermal-dose.ts'
import { generations, growth } from './food/growth.ts'
import { lflMixture } from './gas/lfl-mixture.ts'
import { ppmToMg } from './gas/ppm-to-mg.ts'
import { points, timeTo } from './hav/points.ts'
import { hic, hicRisk } from './head/hic.ts'
import { heatLimit } from './heat/limit.ts'
import { effectiveWbgt, wbgt } from './heat/wbgt.ts'
import { reactionHick } from './human/reaction.ts'
import { ladderBase } from './ladder/base.ts'
import { cli } from './lifting/cli.ts'
import { frequencyAdjust } from './lifting/frequency-adjust.ts'
import { rnle } from './lifting/rnle.ts'
import { separation, separationBeams, separationTwoHand } from './mach/separation.ts'
import type { Model } from './model.ts'
import { barrier } from './noise/barrier.ts'
import { niosh } from './noise/niosh.ts'
import { osha, oshaAverage, oshaHours } from './noise/osha.ts'
import { rosen, tefftFatal, tefftSevere } from './ped/fatality.ts'
import { gamma, stayTime, ultravioletTime } from './rad/gamma.ts'
import { muc } from './rpe/muc.ts'
import { ptv, ramp } from './slip/slip.ts'
import { toxicDose } from './tox/dose.ts'
import { fed } from './tox/fed.ts'
import {
  carbonDioxideTime,
  fedCoIso,
  fedCoRate,
  hcnTimeFds,
  hcnTimePower,
  oxygenTime,
  vco2By6334,
  vco2By6335,
} from './tox/fed-parts.ts'
import { toxicProbit } from './tox/probit.ts'
import { stop, ttc } from './veh/stop.ts'
import { purge, room } from './vent/purge.ts'

/** Every hazard model, by id. A new one is a new file and one line here. */
export const models: readonly Model[] = [
  entry,
  evaporationEpa,
  evaporationEpaFactor,
  evaporationMackay,
  saturation,
  limit,
  pflSpeed,
  ssm,
  windChill,
  dropEnergy,
  approach,
  bodyImpedance,
  c2,
  capacitor,
  dalziel,
  dalzielCurrent,
  lee,
  rcd,
  zone,
  stored,
  clearance,
  free,
  burnClass,
  extinguisherMatch,
  flameHeight,
  flashover,
  forcedVent,
  mqh,
  pointSource,
  smokeSpeed,
  t2,
  t2Time,
  thermalProbit,
  generations,
  growth,
  lflMixture,
  ppmToMg,
  points,
  timeTo,
  hic,
  hicRisk,
  heatLimit,
  wbgt,
  effectiveWbgt,
  reactionHick,
  ladderBase,
  cli,
  frequencyAdjust,
  rnle,
  separation,
  separationBeams,
  separationTwoHand,
  barrier,
  niosh,
  osha,
  oshaHours,
  oshaAverage,
  rosen,
  tefftFatal,
  tefftSevere,
  gamma,
  stayTime,
  muc,
  ptv,
  ramp,
  carbonDioxideTime,
  toxicDose,
  fed,
  fedCoIso,
  fedCoRate,
  hcnTimeFds,
  hcnTimePower,
  oxygenTime,
  toxicProbit,
  vco2By6334,
  vco2By6335,
  ultravioletTime,
  stop,
  ttc,
  purge,
  room,
]

export const modelById: ReadonlyMap<string, Model> = new Map(
  models.map((model) => [model.id, model]),
)
