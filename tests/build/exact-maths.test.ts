import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Body, Cylinder, Quaternion, Vec3, World } from 'cannon-es'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { exactMaths, rewriteMaths } from '../../src/cli/build/exact-maths.ts'
import { root } from '../../src/cli/build/freshness.js'
import { cos, sin } from '../../src/core/maths.ts'

const rewritten = (code: string): string =>
  rewriteMaths(code, 'maths.ts').code.replace('import * as __maths from "maths.ts";', '')

describe('rewriting mathematics', () => {
  it.each([
    ['Math.sin(a)', '__maths.sin(a)'],
    ['a ** 2', '__maths.pow(a , 2)'],
    ['(a + b) ** 2 - c', '__maths.pow((a + b) , 2) - c'],
    ['a ** b ** c', '__maths.pow(a , __maths.pow(b , c))'],
    ['Math.cos(a) ** 2', '__maths.pow(__maths.cos(a) , 2)'],
    ['Math.pow(u ** 2, Math.atan2(y, x))', '__maths.pow(__maths.pow(u , 2), __maths.atan2(y, x))'],
    ['Math.sqrt(a)', 'Math.sqrt(a)'],
    ['"Math.sin"', '"Math.sin"'],
  ])('turns %s into %s', (before, after) => expect(rewritten(before)).toBe(after))

  it.each(['Math.expm1(a)', 'Math[name](a)', 'a **= 2'])('refuses %s', (code) =>
    expect(() => rewritten(code)).toThrow('exactMaths'),
  )

  it('finds at least 40 places in cannon-es and leaves none', () => {
    const folder = join(createRequire(import.meta.url).resolve('cannon-es/package.json'), '..')
    const source = readFileSync(join(folder, 'dist/cannon-es.js'), 'utf8')
    const { code, places } = rewriteMaths(source, 'maths.ts')
    expect(places).toBeGreaterThanOrEqual(40)
    expect(rewriteMaths(code, 'maths.ts').places).toBe(0)
  })
})

describe('cannon-es as the tests, the app and the command line load it', () => {
  const tumble = (): number[] => {
    const world = new World({ gravity: new Vec3(0, -9.81, 0) })
    const roller = new Body({ mass: 2, shape: new Cylinder(0.2, 0.3, 0.5, 12) })
    roller.quaternion = new Quaternion().setFromEuler(0.3, 1.1, -0.4)
    roller.angularVelocity.set(1, 2, 3)
    world.addBody(roller)
    for (let tick = 0; tick < 600; tick++) world.step(1 / 60)
    return [...roller.position.toArray(), ...roller.quaternion.toArray()]
  }

  it('computes a turn from an angle with our sine and cosine, to the last bit', () => {
    for (let angle = -7; angle < 7; angle += 0.01) {
      const turn = new Quaternion().setFromAxisAngle(new Vec3(0, 1, 0), angle)
      expect([turn.y, turn.w]).toEqual([sin(angle * 0.5), cos(angle * 0.5)])
    }
  })

  it('builds a cylinder whose rim is our sine and cosine', () => {
    const radius = 0.3
    const points = new Cylinder(radius, radius, 1, 12).vertices.map(({ x, z }) => [x, z])
    const step = ((2 * Math.PI) / 12) * 5
    const rim = [-radius * sin(step), radius * cos(step)]
    expect(points).toContainEqual(rim)
  })

  it('gives the same bits each time', () => expect(tumble()).toEqual(tumble()))
})

describe('a build that leaves cannon-es outside', () => {
  it('fails, as its mathematics would be the engine’s own', async () => {
    const building = build({
      configFile: false,
      logLevel: 'silent',
      publicDir: false,
      plugins: [exactMaths()],
      build: {
        write: false,
        lib: { entry: join(root, 'tests/e2e/support/tumble.ts'), formats: ['es'], fileName: 'x' },
        rolldownOptions: { external: ['cannon-es'] },
      },
    })
    await expect(building).rejects.toThrow('takes cannon-es from outside the build')
  })
})
