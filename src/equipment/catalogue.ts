import type { EquipmentKind } from '../engine/kind.ts'
import { boltCutter } from './bolt-cutter/index.ts'
import { dangerTag } from './danger-tag/index.ts'
import { formSheet } from './form-sheet/index.ts'
import { handTool } from './hand-tool/index.ts'
import { lockBoard } from './lock-board/index.ts'
import { noticeSign } from './notice-sign/index.ts'
import { padlock } from './padlock/index.ts'
import { protectiveEquipment } from './protective-equipment/index.ts'
import { provingUnit } from './proving-unit/index.ts'
import { rotaryIsolator } from './rotary-isolator/index.ts'
import { toolTrolley } from './tool-trolley/index.ts'
import { voltageTester } from './voltage-tester/index.ts'

/** Every kind of equipment that a scenario may use: one line each. */
export const equipment: readonly EquipmentKind[] = [
  boltCutter,
  dangerTag,
  formSheet,
  handTool,
  lockBoard,
  noticeSign,
  padlock,
  protectiveEquipment,
  provingUnit,
  rotaryIsolator,
  toolTrolley,
  voltageTester,
]
