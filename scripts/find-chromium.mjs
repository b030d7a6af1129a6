import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** What a headless, software-rendered and silent Chromium is started with: no request of its own leaves the machine. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

/**
 * A Chromium to test with: the one named by RACKWRIGHT_CHROMIUM or CHROME_PATH, an installed one, Playwright's own,
 * else one that is installed now.
 * @returns {string} path of the program
 * @throws with one clear line when there is none and none can be installed
 */
export function findChromium() {
  return lookForChromium() ?? installChromium()
}

/**
 * The same, but installs nothing.
 * @returns {string | undefined}
 */
export function lookForChromium() {
  for (const name of ['RACKWRIGHT_CHROMIUM', 'CHROME_PATH']) {
    const path = process.env[name]
    if (!path) continue
    if (isProgram(path)) return path
    throw new Error(`${name} is '${path}', which is not a program that can be run`)
  }
  return findInstalled() ?? findPlaywrights()
}

function findInstalled() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...found, ...PLACES].find(isProgram)
}

function findPlaywrights() {
  const path = chromium.executablePath()
  return path && isProgram(path) ? path : undefined
}

function installChromium() {
  process.stderr.write('No Chromium found; installing one.\n')
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
  run(npx, ['playwright', 'install', 'chromium'])
  const downloaded = findPlaywrights()
  if (downloaded && starts(downloaded)) return downloaded

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    const packaged = findInstalled()
    if (packaged) return packaged
  }
  throw new Error(
    'no Chromium found and none could be installed: install one and set RACKWRIGHT_CHROMIUM to its path',
  )
}

function run(command, args) {
  spawnSync(command, args, {
    // Its output is progress, not a result.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

/** A download may lack the libraries of the system that it needs. */
function starts(path) {
  return spawnSync(path, ['--version', ...CHROMIUM_FLAGS], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
