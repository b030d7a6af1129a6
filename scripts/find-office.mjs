import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What the tests of spreadsheets and prints ask of the system: program, Debian package, variable that names another. */
const PROGRAMS = {
  soffice: {
    names: ['soffice', 'libreoffice', 'localc'],
    places: [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
      '/opt/libreoffice/program/soffice',
    ],
    package: 'libreoffice-calc',
    variable: 'RACKWRIGHT_SOFFICE',
  },
  pdftotext: { names: ['pdftotext'], places: [], package: 'poppler-utils', variable: 'RACKWRIGHT_PDFTOTEXT' },
}

/**
 * The program that recalculates workbooks, or the one that reads prints: the one that a variable names, an installed
 * one, else one that is installed now.
 * @param {keyof typeof PROGRAMS} name
 * @returns {string} path of the program
 * @throws with one clear line when there is none and none can be installed
 */
export function findProgram(name) {
  const program = PROGRAMS[name]
  const named = process.env[program.variable]
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`${program.variable} is '${named}', where there is no file`)
  }
  return findInstalled(program) ?? install(name, program)
}

function findInstalled({ names, places }) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const found = folders.flatMap((folder) =>
    names.flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]),
  )
  return [...found, ...places].find((path) => existsSync(path))
}

/** Some half a minute for both on a container of Debian. */
function install(name, program) {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stderr.write(`No ${name} found; installing ${program.package}.\n`)
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', program.package])
    const installed = findInstalled(program)
    if (installed) return installed
  }
  throw new Error(
    `no ${name} found and none could be installed: install ${program.package}, or set ${program.variable}`,
  )
}

function run(command, args) {
  // Its output is progress, not a result.
  spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
