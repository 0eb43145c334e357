import { sha256Hex } from '../core/hash.ts'
import { canonicalJson } from '../core/json.ts'
import { conditionMaker } from '../scenario/conditions/condition.ts'
import { vocabularyOf } from '../scenario/conditions/vocabulary.ts'
import type { Value } from '../scenario/facts.ts'
import { propsOf } from '../scenario/props.ts'
import type { Scenario } from '../scenario/schema.ts'
import { createAgenda } from './agenda.ts'
import { type Catalogue, catalogueFacts } from './catalogue.ts'
import { joinedTo } from './draw.ts'
import { airsOf } from './harm/air.ts'
import { startExposures } from './harm/exposure.ts'
import { startSurroundings } from './harm/sense.ts'
import { drawParameters } from './parameters.ts'
import { startPeople } from './people/people.ts'
import { standingBoxes } from './physics/drop.ts'
import { watchCriteria } from './procedure/criteria.ts'
import { startInterruptions } from './procedure/interruptions.ts'
import { evaluate } from './procedure/monitor.ts'
import { startProcedure } from './procedure/procedure.ts'
import { startRules } from './procedure/rules.ts'
import { react } from './react.ts'
import { readerOf } from './reader.ts'
import type { Purpose, Run } from './run.ts'
import { updateZones } from './space/contacts.ts'
import { createGrid, levelAt } from './space/grid.ts'
import { outlookOf } from './space/sight.ts'
import { type Entity, type Person, type Place, putAt, type World, zonesOf } from './world.ts'

export interface RunOptions {
  readonly seed: number
  readonly purpose: Purpose
  /** Drawn values that somebody has fixed. */
  readonly parameters?: Readonly<Record<string, Value>>
}

/** The hash by which an attempt knows its scenario: of the document's canonical form. */
export const scenarioHash = (scenario: Scenario): string => sha256Hex(canonicalJson(scenario))

/** Sets a scenario up at tick 0. The scenario must have passed its checks. */
export function createRun(scenario: Scenario, catalogue: Catalogue, options: RunOptions): Run {
  const parameters = drawParameters(scenario, options.seed, options.parameters ?? {})
  let run: Run | null = null
  const current = (): Run => {
    if (!run) throw new Error('createRun: a condition was read before the run existed.')
    return run
  }
  const facts = catalogueFacts(catalogue)
  const vocabulary = vocabularyOf(scenario, facts.kinds, facts.exposures.keys())
  const conditions = conditionMaker(vocabulary, readerOf(current))
  const world: World = {
    scenario,
    entities: new Map(),
    people: new Map(),
    zones: zonesOf(scenario),
    contents: new Map(),
  }
  const made: Run = {
    catalogue,
    scenario,
    sha256: scenarioHash(scenario),
    seed: options.seed,
    purpose: options.purpose,
    parameters,
    world,
    outlook: outlookOf(world, current),
    grid: {
      columns: 0,
      rows: 0,
      minX: 0,
      minZ: 0,
      free: new Uint8Array(),
      levels: new Float64Array(),
      doors: [],
      openings: [],
    },
    agenda: createAgenda(),
    conditions,
    events: [],
    actions: [],
    steps: new Map(),
    monitors: new Map(),
    marks: new Map(),
    choices: new Map(),
    verdicts: new Map(),
    doses: new Map(),
    followed: new Set(),
    sources: new Map(),
    air: airsOf(scenario),
    airAround: new Map(),
    givers: new Map(),
    feelers: new Map(),
    screeners: new Map(),
    screens: new Map(),
    touched: new Map(),
    flights: new Map(),
    bodies: catalogue.bodies(scenario.place.size, () => standingBoxes(current())),
    memories: [],
    tick: 0,
    dirty: new Set(),
    unsettled: new Set(),
    woken: new Set(),
    cause: null,
    baseline: null,
    doubt: 'as-told',
    ending: null,
    paused: false,
    pose: null,
    criteria: null,
  }
  run = made
  const inVariant = (only: string | undefined): boolean => {
    if (only === undefined) return true
    const condition = conditions.make(only)
    return 'evaluate' in condition && evaluate(made, condition, null)
  }
  fillWorld(made, parameters, inVariant)
  made.grid = createGrid(world)
  for (const person of world.people.values()) {
    person.at = [person.at[0], levelAt(made.grid, person.at), person.at[2]]
    updateZones(made, person)
  }
  made.events.length = 0
  made.dirty = new Set()
  for (const id of world.entities.keys()) made.unsettled.add(id)
  react(made)
  // What the wiring works out for itself before anybody acts is how things stand, not news.
  made.events.length = 0
  made.touched.clear()
  startProcedure(
    made,
    scenario.procedure.filter((step) => inVariant(step.only)),
  )
  made.criteria = watchCriteria(
    made,
    scenario.assessment.criteria.filter((criterion) => inVariant(criterion.only)),
  )
  startExposures(made)
  startSurroundings(made)
  startRules(made)
  startInterruptions(made)
  startPeople(made)
  react(made)
  return made
}

function fillWorld(
  run: Run,
  parameters: Readonly<Record<string, Value>>,
  inVariant: (only: string | undefined) => boolean,
): void {
  const { scenario, catalogue, world } = run
  for (const [id, document] of Object.entries(scenario.equipment)) {
    const kind = catalogue.kinds.get(document.is)
    if (!kind || !inVariant(document.only)) continue
    const props = propsOf(kind, document.with ?? {}, parameters)
    const feeds = (document.feeds ?? []).map((target) => {
      const [entity = '', port] = target.split('.')
      const ports = catalogue.kinds.get(scenario.equipment[entity]?.is ?? '')?.ports ?? {}
      return { entity, port: port ?? Object.keys(ports)[0] ?? '' }
    })
    world.entities.set(id, {
      id,
      key: `entity:${id}`,
      kind,
      props,
      fields: kind.state(props),
      sockets: kind.sockets?.(props) ?? {},
      document,
      facingDegrees: document.facingDegrees ?? 0,
      feeds,
      feedsTo: feeds.map(({ entity }) => entity),
      commands: document.commands ?? [],
      fedBy: [],
      commandedBy: [],
      joined: [],
      state: { ...kind.start(props) },
      place: { kind: 'at', at: document.at ?? [0, 0, 0] },
      sight: null,
      flowingSince: null,
    })
  }
  for (const entity of world.entities.values()) join(world, entity)
  for (const entity of world.entities.values()) entity.joined = joinedTo(run, entity)
  addPerson(world, 'trainee', scenario.start)
  for (const [id, document] of Object.entries(scenario.people ?? {})) {
    if (inVariant(document.only)) addPerson(world, id, document)
  }
}

function join(world: World, entity: Entity): void {
  for (const { entity: target } of entity.feeds) {
    const fed = world.entities.get(target)
    if (fed) fed.fedBy = [...fed.fedBy, entity.id]
  }
  for (const target of entity.commands) {
    const commanded = world.entities.get(target)
    if (commanded) commanded.commandedBy = [...commanded.commandedBy, entity.id]
  }
  const { document } = entity
  if (document.in !== undefined) {
    const [holder = '', socket = ''] = document.in.split('.')
    if (world.entities.has(holder)) putAt(world, entity, { kind: 'socket', entity: holder, socket })
  } else if (document.on !== undefined && world.entities.has(document.on)) {
    const holder = world.entities.get(document.on)
    const socket = Object.entries(holder?.sockets ?? {}).find(([, s]) =>
      s.accepts.includes('*'),
    )?.[0]
    const place: Place =
      socket === undefined
        ? { kind: 'on', entity: document.on }
        : { kind: 'socket', entity: document.on, socket }
    putAt(world, entity, place)
  }
}

function addPerson(
  world: World,
  id: string,
  start: {
    at: Person['at']
    facingDegrees?: number | undefined
    wearing?: string[] | undefined
    carrying?: string[] | undefined
  },
): void {
  const person: Person = {
    id,
    key: `person:${id}`,
    at: [start.at[0], 0, start.at[2]],
    facingDegrees: start.facingDegrees ?? 0,
    walk: null,
    busyUntil: 0,
    doing: null,
    queue: [],
    hands: { left: null, right: null },
    belt: [],
    wearing: [],
    contacts: [],
    around: [],
    stays: new Map(),
    doseHarm: new Map(),
    zones: new Set(),
    hurt: false,
    surelyHurt: false,
    doubts: [],
    reactions: 0,
    attention: '',
  }
  world.people.set(id, person)
  for (const worn of start.wearing ?? []) {
    person.wearing.push(worn)
    const entity = world.entities.get(worn)
    if (entity) putAt(world, entity, { kind: 'worn', person: id })
  }
  for (const carried of start.carrying ?? []) {
    const entity = world.entities.get(carried)
    if (!entity) continue
    person.belt.push(carried)
    putAt(world, entity, { kind: 'belt', person: id })
  }
}
