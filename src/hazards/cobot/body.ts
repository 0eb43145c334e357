/** Body regions of ISO/TS 15066:2016 table A.2 and the two-body model of its annex A. */
export interface Region {
  /** Quasi-static force limit, N; read second-hand. */
  readonly force: number
  /** Stiffness, N/mm. */
  readonly stiffness: number
  /** Effective mass, kg; from memory. */
  readonly mass: number
  /** Contact is not permitted by intent, and a knock is not allowed twice the force. */
  readonly isHead?: true
}

export const REGIONS = {
  skull: { force: 130, stiffness: 150, mass: 4.4, isHead: true },
  face: { force: 65, stiffness: 75, mass: 4.4, isHead: true },
  neck: { force: 150, stiffness: 50, mass: 1.2 },
  back_shoulders: { force: 210, stiffness: 35, mass: 40 },
  chest: { force: 140, stiffness: 25, mass: 40 },
  abdomen: { force: 110, stiffness: 10, mass: 40 },
  pelvis: { force: 180, stiffness: 25, mass: 40 },
  upper_arm: { force: 150, stiffness: 30, mass: 3 },
  lower_arm: { force: 160, stiffness: 40, mass: 2 },
  hand: { force: 140, stiffness: 75, mass: 0.6 },
  thigh: { force: 220, stiffness: 50, mass: 75 },
  lower_leg: { force: 130, stiffness: 60, mass: 75 },
} as const satisfies Record<string, Region>
export type RegionName = keyof typeof REGIONS

/** Each measuring point with its region and quasi-static pressure limit, N/cm2; from memory. */
const AREA_TABLE: readonly (readonly [area: string, region: RegionName, pressure: number])[] = [
  ['middle_of_forehead', 'skull', 130],
  ['temple', 'skull', 110],
  ['masticatory', 'face', 110],
  ['neck_muscle', 'neck', 140],
  ['seventh_cervical_vertebra', 'neck', 210],
  ['shoulder_joint', 'back_shoulders', 160],
  ['fifth_lumbar_vertebra', 'back_shoulders', 210],
  ['sternum', 'chest', 120],
  ['pectoral_muscle', 'chest', 170],
  ['abdominal_muscle', 'abdomen', 140],
  ['pelvic_bone', 'pelvis', 210],
  ['deltoid', 'upper_arm', 190],
  ['humerus', 'upper_arm', 220],
  ['radial_bone', 'lower_arm', 190],
  ['forearm_muscle', 'lower_arm', 180],
  ['arm_nerve', 'lower_arm', 180],
  ['index_pad_dominant', 'hand', 300],
  ['index_pad_non_dominant', 'hand', 270],
  ['index_end_joint_dominant', 'hand', 280],
  ['index_end_joint_non_dominant', 'hand', 220],
  ['thenar_eminence', 'hand', 200],
  ['palm_dominant', 'hand', 260],
  ['palm_non_dominant', 'hand', 260],
  ['back_of_hand_dominant', 'hand', 200],
  ['back_of_hand_non_dominant', 'hand', 190],
  ['thigh_muscle', 'thigh', 250],
  ['kneecap', 'thigh', 220],
  ['middle_of_shin', 'lower_leg', 220],
  ['calf_muscle', 'lower_leg', 210],
]

export interface Area {
  readonly region: RegionName
  readonly pressure: number
}

export const AREAS: ReadonlyMap<string, Area> = new Map(
  AREA_TABLE.map(([area, region, pressure]) => [area, { region, pressure }]),
)

/** The part of each region that bears the least pressure, for those who only name the region. */
export function weakestArea(region: string): Area | undefined {
  const inRegion = [...AREAS.values()].filter((area) => area.region === region)
  return inRegion.sort((a, b) => a.pressure - b.pressure)[0]
}

export const CONTACTS = ['quasi_static', 'transient'] as const
export type Contact = (typeof CONTACTS)[number]

/** A knock in free space may reach twice what a squeeze may, but never on the head or face. */
export const contactFactor = (region: Region, contact: Contact): number =>
  contact === 'transient' && !region.isHead ? 2 : 1

export const headWarnings = (region: Region): string[] =>
  region.isHead ? ['Contact with the head or face is not permitted by intent.'] : []
