import { lineValveShape } from '../support/line-valve/shape.ts'

export const shape = () => lineValveShape('graphite')
