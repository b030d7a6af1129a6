import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { FILE_LIMIT } from '../../src/io/read-design'
import { loadPresets } from '../presets'
import { runRack } from './run-rack'

const folder = mkdtempSync(join(tmpdir(), 'rackwright-'))
afterAll(() => rmSync(folder, { recursive: true }))

function save(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const design = loadPresets().systems.get('gb300-nvl72')
const sound = save('sound.json', JSON.stringify(design))
const oversized = save('oversized.json', '')
truncateSync(oversized, FILE_LIMIT + 1)

const PAIR = ['compare', 'gb300-nvl72', 'hgx-h100']
const REQUESTS: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['no command', [], /no command given/],
  ['an unknown command', ['rack-up'], /unknown command 'rack-up'/],
  ['an unknown flag', ['list', '--yaml'], /--yaml/],
  ['a flag without its value', ['bom', 'gb300-nvl72', '--format'], /--format/],
  ['a value for a flag that takes none', ['list', '--json=yes'], /--json/],
  ['an unknown system', ['report', 'gb900'], /unknown system 'gb900'.*gb300-nvl72/],
  ['a system that is a word of the language', ['report', 'constructor'], /unknown system/],
  ['no system', ['report'], /<system\|file> is missing/],
  ['one system too many', ['report', 'gb300-nvl72', 'hgx-h100'], /unexpected argument 'hgx-h100'/],
  ['one system to compare', ['compare', 'gb300-nvl72'], /two/],
  ['no demand', ['demand', 'cloudmatrix384'], /give one of --tokens-per-day/],
  ['two demands', ['demand', 'cloudmatrix384', '--pods', '1', '--mw', '2'], /give one of/],
  ['a demand without a rate', ['demand', 'hgx-h100', '--pods', '1'], /no serving rate.*--rate/],
  ['an unknown scenario', ['demand', 'cloudmatrix384', '--scenario', 'x'], /--scenario must be search/],
  ['a setting without a value', ['report', 'gb300-nvl72', '--set', 'hbm'], /--set needs name=value/],
  ['an unknown setting', ['report', 'gb300-nvl72', '--set', 'colour=red'], /unknown option 'colour'/],
  ['an unknown choice', ['report', 'gb300-nvl72', '--set', 'hbm=x'], /--set hbm must be .*hbm4-16hi/],
  [
    'a setting out of range',
    ['report', 'gb300-nvl72', '--set', 'supplyC=900'],
    /--set supplyC cannot be '900'/,
  ],
  ['a comparison per nothing known', [...PAIR, '--per', 'litre'], /--per must be rack or/],
  ['a comparison on two footings', [...PAIR, '--per', 'rack', '--scale', 'mw'], /cannot be used together/],
  [
    'the parts of an unknown difference',
    [...PAIR, '--attribute', 'mass.magic'],
    /--attribute: unknown metric/,
  ],
  ['draws of nothing', [...PAIR, '--draws', '10'], /need --monte-carlo/],
  ['too many draws', [...PAIR, '--monte-carlo', 'mass.kg', '--draws', '10000000'], /--draws must be 1 to/],
  [
    'an unknown metric',
    ['explain', 'gb300-nvl72', 'power.magic'],
    /unknown metric 'power.magic'.*power\.itKw/,
  ],
  ['an unknown format', ['bom', 'gb300-nvl72', '--format', 'pdf'], /--format must be/],
  ['an unknown language', ['bom', 'gb300-nvl72', '--lang', 'fr'], /--lang must be/],
  ['a file that does not exist', ['check', join(folder, 'none.json')], /no such file/],
  ['a file that is no JSON', ['check', save('broken.json', '{"schema": 1,')], /not a JSON document/],
  ['a file that is another JSON', ['check', save('other.json', '[1, 2]')], /not a Rackwright design/],
  [
    'a file of a newer schema',
    ['check', save('newer.json', JSON.stringify({ ...design, schema: 99 }))],
    /newer/,
  ],
  ['a file with a fault', ['check', save('fault.json', JSON.stringify({ ...design, pods: -1 }))], /pods/],
  ['a file with many faults', ['check', save('faults.json', '{"schema":1}')], /more faults/],
  ['an oversized file', ['check', oversized], /too large/],
  [
    'a file nested too deeply',
    ['check', save('deep.json', `{"schema":1,"a":${'['.repeat(5000)}${']'.repeat(5000)}}`)],
    /too large or nested/,
  ],
  [
    'an output that cannot be written',
    ['bom', 'gb300-nvl72', '--out', join(folder, 'no', 'bill.csv')],
    /cannot write .*no such file/,
  ],
  ['an output that is a folder', ['bom', 'gb300-nvl72', '--out', folder], /cannot write .*folder/],
  ['an output that is the design itself', ['bom', sound, '--out', sound], /overwrite the design/],
  ['a network without endpoints', ['fabric', '--radix', '64'], /--endpoints is missing/],
  ['a network of no endpoints', ['fabric', '--endpoints', '0', '--radix', '64'], /--endpoints must be/],
  ['a network of half an endpoint', ['fabric', '--endpoints', '1.5', '--radix', '64'], /whole number/],
  ['a network of less than nothing', ['fabric', '--endpoints', '-5', '--radix', '64'], /--endpoints/],
  ['a radix of one', ['fabric', '--endpoints', '64', '--radix', '1'], /--radix must be/],
  ['four tiers', ['fabric', '--endpoints', '64', '--radix', '64', '--tiers', '4'], /--tiers must be/],
  [
    'oversubscription below one',
    ['fabric', '--endpoints', '64', '--radix', '64', '--oversubscription', '0.5'],
    /--oversubscription must be/,
  ],
  [
    'more endpoints than two tiers serve',
    ['fabric', '--endpoints', '2049', '--radix', '64', '--tiers', '2'],
    /at most 2048 fit/,
  ],
  ['a word after a network', ['fabric', 'big', '--endpoints', '64', '--radix', '64'], /unexpected argument/],
]

test.each(REQUESTS)(
  '%s is refused in one line with exit code 2, and nothing is printed',
  async (_, argv, reason) => {
    const { code, output, errors } = await runRack(...argv)
    expect(code).toBe(2)
    expect(output).toBe('')
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(/^rack: /)
    expect(errors[0]).toMatch(reason)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(errors[0]).not.toMatch(/[\u0000-\u001f]/)
  },
)

test('a refused request writes no file', async () => {
  const out = join(folder, 'never.csv')
  await runRack('bom', 'gb900', '--out', out)
  await runRack('bom', 'gb300-nvl72', '--format', 'pdf', '--out', out)
  expect(existsSync(out)).toBe(false)
  expect(JSON.parse(readFileSync(sound, 'utf8'))).toEqual(JSON.parse(JSON.stringify(design)))
})

test('a name in a file cannot steer the terminal', async () => {
  const path = save(
    'escape.json',
    JSON.stringify({ ...design, id: undefined, name: '\u001b]0;pwned\u0007\u001b[31mred' }),
  )
  const { output } = await runRack('report', path)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
})
