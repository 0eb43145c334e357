import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'

const read = (name: string): string => readFileSync(join(root, name), 'utf8')

interface Locked {
  readonly version: string
  readonly resolved?: string
  readonly integrity?: string
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

describe('package-lock.json', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
  const locked = Object.entries(packages).filter(([path]) => path !== '')

  it('names no registry and no path of a machine', () => {
    expect(locked.length).toBeGreaterThan(200)
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })

  it('carries the hash of every package, but for builds for some other systems', () => {
    const bare = locked.filter(([, { integrity }]) => !integrity)
    expect(bare.filter(([, { optional, os }]) => !(optional && os))).toEqual([])
  })

  // Where a registry lacks the build of a package for one system, npm leaves it out of the file
  // without a word, and then `npm ci` refuses the file.
  it('has an entry for every system that a package is built for', () => {
    const wanted = locked.flatMap(([, each]) => Object.entries(each.optionalDependencies ?? {}))
    expect(wanted.length).toBeGreaterThan(60)
    const has = (name: string) => locked.some(([path]) => path.endsWith(`node_modules/${name}`))
    expect(wanted.filter(([name]) => !has(name))).toEqual([])
  })
})

describe('package.json', () => {
  it('pins every library to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'))
    const versions = Object.entries<string>({ ...dependencies, ...devDependencies })
    expect(versions.length).toBeGreaterThan(30)
    expect(
      versions.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+[\w.-]*$/.test(version)),
    ).toEqual([])
  })
})
