import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'

const read = (name: string): string => readFileSync(join(root, name), 'utf8')

describe('package-lock.json', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>
  }
  const locked = Object.entries(packages).filter(([path]) => path !== '')

  it('names no registry and no path of a machine', () => {
    expect(locked.length).toBeGreaterThan(200)
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })

  it('carries the hash of every package', () => {
    expect(locked.filter(([, { integrity }]) => !integrity)).toEqual([])
  })
})

describe('package.json', () => {
  it('pins every library to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'))
    const versions = Object.entries<string>({ ...dependencies, ...devDependencies })
    expect(versions.length).toBeGreaterThan(30)
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(version))).toEqual([])
  })
})
