import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { BadInput } from './bad-input'
import type { Terminal } from './terminal'

/** The real terminal. */
export const nodeTerminal: Terminal = {
  print: (output) => {
    process.stdout.write(output)
  },
  printError: (line) => {
    process.stderr.write(`${line}\n`)
  },
  isInteractive: process.stdout.isTTY === true,
  readText: (path, limit) => readFile(path, limit).toString('utf8'),
  readBytes: readFile,
  listFiles: (path) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return undefined
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  },
  write: (path, data) => {
    try {
      writeFileSync(path, data)
    } catch (error) {
      throw new BadInput(`cannot write '${path}': ${reasonOf(error)}`)
    }
  },
  today: () => new Date(),
  isSameFile: (a, b) => realPath(a) === realPath(b),
}

function readFile(path: string, limit: number): Buffer {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const stat = fstatSync(file)
    if (!stat.isFile()) throw new BadInput(`'${path}' is not a file`)
    if (stat.size > limit) {
      throw new BadInput(`'${path}' is too large: ${stat.size} bytes, at most ${limit}`)
    }
    return readFileSync(file)
  } catch (error) {
    throw error instanceof BadInput ? error : new BadInput(`cannot read '${path}': ${reasonOf(error)}`)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of the path is not a folder',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (code || 'unknown reason')
}
