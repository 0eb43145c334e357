import type { EquipmentKind } from '../engine/kind.ts'
import { airReceiver } from './air-receiver/index.ts'
import { alarmSounder } from './alarm-sounder/index.ts'
import { anchorPoint } from './anchor-point/index.ts'
import { angleGrinder } from './angle-grinder/index.ts'
import { barrier } from './barrier/index.ts'
import { beltConveyor } from './belt-conveyor/index.ts'
import { boltCutter } from './bolt-cutter/index.ts'
import { boltedGuard } from './bolted-guard/index.ts'
import { cableRun } from './cable-run/index.ts'
import { callPoint } from './call-point/index.ts'
import { casedMachine } from './cased-machine/index.ts'
import { combustible } from './combustible/index.ts'
import { confinedSpace } from './confined-space/index.ts'
import { controlStation } from './control-station/index.ts'
import { dangerTag } from './danger-tag/index.ts'
import { door } from './door/index.ts'
import { extinguisher } from './extinguisher/index.ts'
import { fireBlanket } from './fire-blanket/index.ts'
import { floorOpening } from './floor-opening/index.ts'
import { formSheet } from './form-sheet/index.ts'
import { gasDetector } from './gas-detector/index.ts'
import { gasSource } from './gas-source/index.ts'
import { guardedMachine } from './guarded-machine/index.ts'
import { guardrail } from './guardrail/index.ts'
import { handTool } from './hand-tool/index.ts'
import { heatedPlaten } from './heated-platen/index.ts'
import { heavyBox } from './heavy-box/index.ts'
import { hydraulicPress } from './hydraulic-press/index.ts'
import { hydraulicUnit } from './hydraulic-unit/index.ts'
import { lanyard } from './lanyard/index.ts'
import { leaningLadder } from './leaning-ladder/index.ts'
import { lightCurtain } from './light-curtain/index.ts'
import { lockBoard } from './lock-board/index.ts'
import { lockableAirValve } from './lockable-air-valve/index.ts'
import { lockableOilValve } from './lockable-oil-valve/index.ts'
import { lockoutHasp } from './lockout-hasp/index.ts'
import { looseWear } from './loose-wear/index.ts'
import { musterSign } from './muster-sign/index.ts'
import { noisyMachine } from './noisy-machine/index.ts'
import { noticeSign } from './notice-sign/index.ts'
import { padlock } from './padlock/index.ts'
import { partition } from './partition/index.ts'
import { pressureGauge } from './pressure-gauge/index.ts'
import { pressureHose } from './pressure-hose/index.ts'
import { protectiveDevice } from './protective-device/index.ts'
import { protectiveEquipment } from './protective-equipment/index.ts'
import { provingUnit } from './proving-unit/index.ts'
import { pullCord } from './pull-cord/index.ts'
import { raisedLoad } from './raised-load/index.ts'
import { remoteMachine } from './remote-machine/index.ts'
import { rescueTripod } from './rescue-tripod/index.ts'
import { respirator } from './respirator/index.ts'
import { rotaryIsolator } from './rotary-isolator/index.ts'
import { slipperyFloor } from './slippery-floor/index.ts'
import { smokeLayer } from './smoke-layer/index.ts'
import { springClamp } from './spring-clamp/index.ts'
import { supplyTransformer } from './supply-transformer/index.ts'
import { terminalBox } from './terminal-box/index.ts'
import { toolTether } from './tool-tether/index.ts'
import { toolTrolley } from './tool-trolley/index.ts'
import { variableSpeedDrive } from './variable-speed-drive/index.ts'
import { ventilator } from './ventilator/index.ts'
import { voltageTester } from './voltage-tester/index.ts'
import { wheelChock } from './wheel-chock/index.ts'
import { workPlatform } from './work-platform/index.ts'

/** Every kind of equipment that a scenario may use: one line each. */
export const equipment: readonly EquipmentKind[] = [
  airReceiver,
  alarmSounder,
  anchorPoint,
  barrier,
  beltConveyor,
  boltCutter,
  boltedGuard,
  cableRun,
  callPoint,
  casedMachine,
  combustible,
  confinedSpace,
  controlStation,
  dangerTag,
  door,
  extinguisher,
  fireBlanket,
  floorOpening,
  formSheet,
  guardedMachine,
  gasDetector,
  gasSource,
  handTool,
  heatedPlaten,
  heavyBox,
  hydraulicPress,
  hydraulicUnit,
  lightCurtain,
  guardrail,
  lanyard,
  leaningLadder,
  lockBoard,
  lockableAirValve,
  lockableOilValve,
  lockoutHasp,
  looseWear,
  musterSign,
  noisyMachine,
  noticeSign,
  padlock,
  partition,
  pressureGauge,
  pressureHose,
  protectiveDevice,
  protectiveEquipment,
  provingUnit,
  pullCord,
  raisedLoad,
  remoteMachine,
  rescueTripod,
  respirator,
  rotaryIsolator,
  springClamp,
  slipperyFloor,
  smokeLayer,
  supplyTransformer,
  terminalBox,
  toolTether,
  toolTrolley,
  variableSpeedDrive,
  ventilator,
  angleGrinder,
  voltageTester,
  wheelChock,
  workPlatform,
]
