// `npm start`: the built page on a loopback address.
import { buildPageIfStale } from './build-page.mjs'
import { servePage } from './serve-page.mjs'

await buildPageIfStale()
const { address } = await servePage()
process.stdout.write(`Rackwright is at ${address}\nStop it with Ctrl+C.\n`)
