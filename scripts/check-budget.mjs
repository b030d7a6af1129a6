// `npm run budget`: fails when a first visit loads more JavaScript than allowed.
import { buildPageIfStale } from './build-page.mjs'
import { FIRST_LOAD_LIMIT_KB, measureFirstLoad } from './first-load.mjs'

await buildPageIfStale()
const { scriptKb } = measureFirstLoad()
process.stdout.write(
  `first load: ${scriptKb.toFixed(1)} kB of gzipped JavaScript, at most ${FIRST_LOAD_LIMIT_KB}\n`,
)
if (scriptKb > FIRST_LOAD_LIMIT_KB) process.exitCode = 1
