import type { Props } from '../../scenario/facts.ts'
import { lineValveShape } from '../support/line-valve/shape.ts'

export const shape = (props: Props) => lineValveShape('graphite', props)
