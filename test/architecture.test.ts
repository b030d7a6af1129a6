import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { expect, test } from 'vitest'

const SRC = join(import.meta.dirname, '..', 'src')

interface Import {
  /** Path from src/. */
  readonly from: string
  /** Path from src/ of a file of ours, or the name of a package. */
  readonly to: string
  readonly isOurs: boolean
  readonly isType: boolean
}

/** Which layers a layer may use; itself always. `features/x` is its own layer. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  i18n: ['core'],
  // Exports carry headings in the reader's language.
  io: ['core', 'i18n'],
  ui: [],
  state: ['core', 'i18n', 'io'],
  // Styles as text: a drawing that leaves in a file takes its tokens along.
  features: ['core', 'i18n', 'io', 'state', 'ui', 'styles'],
  app: ['core', 'i18n', 'io', 'state', 'ui', 'features', 'styles'],
  cli: ['core', 'i18n', 'io'],
  styles: [],
  rack: ['core', 'i18n', 'io', 'cli', 'features'],
  main: ['core', 'i18n', 'io', 'state', 'ui', 'app', 'styles'],
}

/** Packages that a layer may use; a layer that is not listed may use any. */
const PACKAGES: Readonly<Record<string, readonly RegExp[]>> = {
  core: [/^zod\/(mini|locales)$/],
  i18n: [],
  io: [/^zod\/mini$/, /^papaparse$/, /^hucre\/xlsx$/, /^fflate$/, /^yaml$/],
  ui: [/^react$/, /^react-dom$/, /^react-aria(-components)?(\/|$)/],
  cli: [/^node:/],
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
const texts = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]))
const imports = files.flatMap(readImports)

/**
 * Every module that a file names: `import … from`, `export … from`, bare `import`, `import()` with a plain string and
 * `typeof import()`. A name in a comment counts too, which errs on the safe side.
 */
function readImports(file: string): Import[] {
  const found: Import[] = []
  const text = texts.get(file) ?? ''
  for (const match of text.matchAll(
    /(?:\b(import|export)\s+(type)\b[^'";=]*?)?\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g,
  )) {
    const name = match[3] ?? ''
    const isOurs = name.startsWith('.')
    found.push({
      from: file,
      to: isOurs ? resolveOurs(file, name) : name,
      isOurs,
      isType: match[2] === 'type',
    })
  }
  return found
}

function resolveOurs(file: string, name: string): string {
  const path = posix.normalize(posix.join(dirname(file), name.replace(/\?.*$/, '')))
  return (
    [path, `${path}.ts`, `${path}.tsx`].find(
      (known) => /\.[a-z]+$/.test(known) && existsSync(join(SRC, known)),
    ) ?? `missing ${path}`
  )
}

function layerOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.tsx?$/, '')
}

function describeArrow({ from, to }: Import): string {
  return `${from} → ${to}`
}

test('the scan saw the whole of src', () => {
  expect(files.length).toBeGreaterThan(60)
  expect(imports.length).toBeGreaterThan(200)
  expect(new Set(files.map(layerOf))).toEqual(
    new Set(Object.keys(LAYERS).filter((layer) => layer !== 'styles')),
  )
})

test('the scan reads every form of import', () => {
  const sample = [
    `import a from './a'`,
    `import {\n  type B,\n  b,\n} from "./b"`,
    `import './c.css'`,
    `export * from './d'`,
    `const e = await import('./e')`,
    `type F = typeof import('./f')`,
    `import type { G } from './g'`,
    `export type { H } from './h'`,
  ].join('\n')
  texts.set('sample/sample.ts', sample)
  const found = readImports('sample/sample.ts')
  texts.delete('sample/sample.ts')
  expect(found.map(({ to }) => to.replace('missing ', ''))).toEqual(
    ['a', 'b', 'c.css', 'd', 'e', 'f', 'g', 'h'].map((name) => `sample/${name}`),
  )
  expect(found.map(({ isType }) => isType)).toEqual([false, false, false, false, false, false, true, true])
})

test('no module is named by an expression or by require, where the scan could not follow', () => {
  const hidden = files.filter((file) => /\bimport\s*\(\s*[^'"\s]|\brequire\s*\(/.test(texts.get(file) ?? ''))
  expect(hidden).toEqual([])
})

test('every import of ours leads to a file', () => {
  expect(imports.filter(({ to }) => to.startsWith('missing ')).map(describeArrow)).toEqual([])
})

test('imports point down the layers', () => {
  const upward = imports.filter(({ isOurs, from, to }) => {
    const [layer, target] = [layerOf(from), layerOf(to)]
    return isOurs && layer !== target && !LAYERS[layer]?.includes(target)
  })
  expect(upward.map(describeArrow)).toEqual([])
})

test('no feature imports another', () => {
  const sideways = imports.filter(({ isOurs, from, to }) => {
    const [layer, feature] = from.split('/')
    const [targetLayer, target] = to.split('/')
    return isOurs && layer === 'features' && targetLayer === 'features' && feature !== target
  })
  expect(sideways.map(describeArrow)).toEqual([])
})

test('each layer uses only the packages that it may: the core knows no React, three, zustand or Node', () => {
  const foreign = imports.filter(({ isOurs, from, to }) => {
    const allowed = PACKAGES[layerOf(from)]
    return !isOurs && allowed !== undefined && !allowed.some((pattern) => pattern.test(to))
  })
  expect(foreign.map(describeArrow)).toEqual([])
})

test('the core reads no clock, chance, page or storage', () => {
  const forbidden =
    /\b(Date\.now|new Date|Math\.random|performance\.now|document\.[a-z]|window\.[a-z]|localStorage|fetch\()/
  const impure = files.filter((file) => file.startsWith('core/') && forbidden.test(texts.get(file) ?? ''))
  expect(impure).toEqual([])
})

test('the library for workbooks is loaded by one file, when it is asked for', () => {
  const users = imports.filter(({ to, isType }) => to.startsWith('hucre') && !isType)
  expect(users.map(describeArrow)).toEqual(['io/xlsx.ts → hucre/xlsx'])
  expect(texts.get('io/xlsx.ts')).toMatch(/await import\('hucre\/xlsx'\)/)
})

test('no file runs in a circle of imports', () => {
  const next = new Map<string, string[]>()
  for (const { from, to, isOurs, isType } of imports) {
    if (isOurs && !isType) next.set(from, [...(next.get(from) ?? []), to])
  }
  const rings: string[] = []
  const settled = new Set<string>()
  const open: string[] = []
  const visit = (file: string): void => {
    const at = open.indexOf(file)
    if (at >= 0) rings.push([...open.slice(at), file].join(' → '))
    if (at >= 0 || settled.has(file)) return
    open.push(file)
    for (const to of next.get(file) ?? []) visit(to)
    open.pop()
    settled.add(file)
  }
  for (const file of files) visit(file)
  expect(rings).toEqual([])
})

test('folders in src are layers that this test knows', () => {
  const folders = readdirSync(SRC, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(SRC, join(SRC, entry.name)))
  expect(folders.filter((folder) => !(folder in LAYERS))).toEqual([])
})
