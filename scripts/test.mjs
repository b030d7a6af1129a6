// `npm test`: every check of the repository. The last line is the count of the real run.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findChromium } from './find-chromium.mjs'
import { ROOT } from './newest-change.mjs'

const totals = { passed: 0, failed: 0 }
const failures = []

check('types', ['tsc', '--noEmit', '-p', '.'])
check('lint and format', ['biome', 'check', '--error-on-warnings', '.'])
check('unused code', ['knip', '--no-progress'])
runTests('unit')
findBrowser() && runTests('browser')
runTests('office')

for (const failure of failures) process.stdout.write(`failed: ${failure}\n`)
process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`)
process.exitCode = totals.failed > 0 ? 1 : 0

/** A tool that says yes or no counts as one test. */
function check(name, command) {
  process.stdout.write(`\n── ${name}\n`)
  count(name, run(command) === 0)
}

function count(name, passed) {
  if (passed) totals.passed++
  else {
    totals.failed++
    failures.push(name)
  }
}

/** A vitest project, counted from its own report; one that breaks without a report is one failure. */
function runTests(project) {
  process.stdout.write(`\n── ${project} tests\n`)
  const output = join(ROOT, '.cache', `${project}-tests.json`)
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  rmSync(output, { force: true })
  const status = run([
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${output}`,
  ])
  const report = readReport(output)
  const files = report?.testResults ?? []
  const results = files.flatMap((file) => file.assertionResults)
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  const passed = results.filter((result) => result.status === 'passed').length
  // Whatever did not pass, a skipped test too, is not a pass.
  const failed = results.length - passed + broken.length
  totals.passed += passed
  totals.failed += failed
  if (failed > 0) failures.push(`${failed} of the ${project} tests`)
  if (failed === 0 && (status !== 0 || passed === 0)) count(`${project} tests: the run itself`, false)
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** Finds or installs a Chromium and hands it to the browser tests. */
function findBrowser() {
  try {
    process.env.RACKWRIGHT_CHROMIUM = findChromium()
    return true
  } catch (error) {
    process.stdout.write(`\n── browser tests\n${error instanceof Error ? error.message : error}\n`)
    count('browser tests: no Chromium', false)
    return false
  }
}

function run([command, ...args]) {
  const path = `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`
  const windows = process.platform === 'win32'
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, PATH: path },
  })
  return status ?? 1
}
