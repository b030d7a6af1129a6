// `npm run bench`: what DESIGN promises about speed and size, measured.
import { spawnSync } from 'node:child_process'
import { benchDrag, FRAME_MS } from './bench-drag.mjs'
import { measureScene } from './bench-scene.mjs'
import { buildForNode } from './build-for-node.mjs'
import { buildPageIfStale } from './build-page.mjs'
import { FIRST_LOAD_LIMIT_KB, measureFirstLoad } from './first-load.mjs'
import { ROOT } from './newest-change.mjs'

const { measureEvaluate } = await import(
  await buildForNode('test/bench/measure-evaluate.ts', 'bench.mjs', ['src', 'presets', 'test/bench'])
)
const [nvl72, cloudMatrix, cluster] = measureEvaluate()
await buildPageIfStale()
const { scriptKb, styleKb, dataKb } = measureFirstLoad()
const drag = await benchDrag()

const rows = [
  ['measure', 'value', 'at most'],
  [`evaluate ${nvl72.name}`, `${nvl72.medianMs.toFixed(3)} ms`, ''],
  [`evaluate ${cloudMatrix.name}`, `${cloudMatrix.medianMs.toFixed(3)} ms`, '1 ms'],
  [`evaluate ${cluster.name}`, `${cluster.medianMs.toFixed(3)} ms`, ''],
  ['432 pods over one', `${(cluster.medianMs / cloudMatrix.medianMs).toFixed(2)} ×`, '1.5 ×'],
  ['CloudMatrix384 over NVL72', `${(cloudMatrix.medianMs / nvl72.medianMs).toFixed(2)} ×`, ''],
  ['command line: report, once built', `${measureReport().toFixed(2)} s`, '1 s'],
  [`drag over ${drag.racks} racks, script a step, median`, `${drag.medianMs.toFixed(1)} ms`, ''],
  ['the same, worst step', `${drag.worstMs.toFixed(1)} ms`, `${FRAME_MS.toFixed(1)} ms`],
  ['first load, JavaScript, gzipped', `${scriptKb.toFixed(1)} kB`, `${FIRST_LOAD_LIMIT_KB} kB`],
  ['first load, style sheets, gzipped', `${styleKb.toFixed(1)} kB`, ''],
  ['first load, catalogue data, gzipped', `${dataKb.toFixed(1)} kB`, ''],
  ...(await measureScene()),
]
/** Best of three reports of the largest system through the script, s. */
function measureReport() {
  const report = () =>
    spawnSync(process.execPath, ['scripts/rack.mjs', 'report', 'cloudmatrix384', '--json'], { cwd: ROOT })
  report()
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      report()
      return (performance.now() - start) / 1000
    }),
  )
}

const [first, second] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)))
for (const [name, value, limit] of rows) {
  process.stdout.write(`${`${name.padEnd(first)}  ${value.padStart(second)}  ${limit}`.trimEnd()}\n`)
}
