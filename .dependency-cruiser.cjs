/** Who may import whom. Each room names the rooms it may use beside itself. */
const HEADLESS = {
  core: [],
  scenario: ['core'],
  engine: ['core', 'scenario'],
  hazards: ['core', 'scenario', 'engine'],
  equipment: ['core', 'scenario', 'engine', 'hazards'],
  assessment: ['core', 'scenario', 'engine'],
  records: ['core', 'scenario', 'engine'],
}
const headless = Object.keys(HEADLESS)
const ROOMS = {
  ...HEADLESS,
  scene: headless,
  modes: [...headless, 'scene'],
  studio: [...headless, 'scene', 'modes'],
  app: [...headless, 'scene', 'modes', 'studio'],
  cli: headless,
}

/** The rooms of explore: what to bring about, what can be done, and what that is put together to. */
const EXPLORE = ['goals', 'doing', 'search', 'ways', 'beside']

/** Libraries that run anywhere: no DOM, no Node, no clock. The headless rooms use no others. */
const ANYWHERE = ['@noble/hashes', 'canonicalize', 'jsonc-parser', 'zod', 'jose', 'fflate']

const TESTS = '\\.test\\.tsx?$'
const any = (names) => `(${names.join('|')})`

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(ROOMS).map(([room, may]) => ({
      name: `${room}-imports`,
      comment: `src/${room} may import ${may.length > 0 ? may.join(', ') : 'no other room'}.`,
      severity: 'error',
      from: { path: `^src/${room}/`, pathNot: TESTS },
      to: {
        path: '^src/',
        pathNot: `^src/${any([room, ...may])}/`,
        // Records speak of a result; only the shape of it is theirs to know.
        ...(room === 'records' ? { dependencyTypesNot: ['type-only'] } : {}),
      },
    })),
    ...EXPLORE.map((room, i) => ({
      name: `explore-${room}-imports`,
      comment: `${room} of explore knows only the rooms of explore before it.`,
      severity: 'error',
      from: { path: `^src/assessment/explore/${room}/` },
      to: { path: `^src/assessment/explore/${any([...EXPLORE.slice(i + 1), 'explore\\.ts$'])}` },
    })),
    {
      name: 'headless-libraries',
      comment: 'The headless rooms use only libraries that run anywhere, and nothing of Node.',
      severity: 'error',
      from: { path: `^src/${any(headless)}/`, pathNot: TESTS },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'core'],
        pathNot: `node_modules/${any([...ANYWHERE, 'cannon-es'])}/`,
      },
    },
    {
      name: 'cannon-at-home',
      comment: 'src/engine/physics is the only home of cannon-es.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/engine/physics/|${TESTS}` },
      to: { path: 'node_modules/cannon-es/' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'What ships does not import a test or a test library.',
      severity: 'error',
      from: { path: '^src/', pathNot: `${TESTS}|^src/cli/tools/|^src/cli/build/` },
      to: { path: `^tests/|${TESTS}`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one idea, or miss a third file.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'found',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^(virtual:|webxr$)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.json', '.css'],
    },
  },
}
