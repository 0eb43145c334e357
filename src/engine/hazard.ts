import type { Danger } from './danger.ts'

/** A body at a danger: who, for how long so far, and what they wear against it. */
export interface Exposed {
  readonly who: string
  readonly wearing: readonly string[]
  /** Seconds that the hand has been there. */
  readonly seconds: number
}

/** What a model says of a body at a danger: classes 0 none … 4 fatal (hazard-models 0.1). */
export interface Judgement {
  readonly model: string
  readonly actual: number
  readonly potential: number
  readonly inputs: Readonly<Record<string, string | number | boolean>>
  readonly outputs: Readonly<Record<string, string | number | boolean>>
}

/** Turns a danger of one type at a body into harm and near misses, by published models. */
export interface HazardSystem {
  readonly id: string
  readonly type: Danger['type']
  readonly judge: (danger: Danger, exposed: Exposed) => Judgement | null
}

/** A dose that adds up over the attempt, as a share of its limit. */
export interface ExposureModel {
  readonly id: string
  readonly restsOnMemory: boolean
  /** Share of the limit that each second adds, for somebody in the place dressed like this. */
  readonly rate: (place: { readonly noiseDecibels: number }, wearing: readonly string[]) => number
}
