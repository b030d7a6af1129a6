import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/**
 * `unit` runs in Node over core, io, command line, data and goldens. `browser` drives the built page in a real
 * Chromium; its global set-up builds and serves it once. `office` has LibreOffice calculate the workbooks.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [react()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/office/**'],
          environment: 'node',
          // Drawings for files carry their style sheets.
          css: true,
          // Property tests on a busy machine; no test waits for time.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          css: true,
          globalSetup: ['test/browser/serve-page.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One Chromium at a time: several software-rendered ones starve each other of CPU and make times meaningless.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'office',
          include: ['test/office/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/office/find-programs.ts'],
        },
      },
    ],
  },
})
