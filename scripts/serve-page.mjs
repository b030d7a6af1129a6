import { preview } from 'vite'
import { ROOT } from './newest-change.mjs'

/**
 * Serves dist/ on the loopback address, at the given port or the next free one.
 * @param {Record<string, string>} headers more headers of every answer
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function servePage(port = 4173, headers = {}) {
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port, strictPort: false, open: false, headers },
  })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('the page could not be served on 127.0.0.1')
  return { address, close: () => server.close() }
}
