import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { presetsAsset } from './scripts/presets-asset.mjs'

export default defineConfig({
  // Relative, so that the built page also works below a folder of any host.
  base: './',
  plugins: [react(), presetsAsset()],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: {
    target: 'es2023',
    // Every module of the first load is counted by the bundle budget instead.
    chunkSizeWarningLimit: 2000,
    manifest: true,
    rolldownOptions: {
      output: {
        // What a first visit loads as one file. Left to itself the bundler cuts it wherever a view that opens later shares a
        // module with it: dozens of small files, each compressed without the others.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
})
