import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const server = process.env['KESHER_DEV_SERVER'] ?? 'http://127.0.0.1:4000'

/** React Aria brings its own words in 34 languages; those that the page is not written in are 11 kB (gzip) for nobody. */
const keepLanguages: Plugin = {
  name: 'keep-languages',
  load: (id) =>
    /\/intl\/\w+\/(?!he-IL|en-US)[a-z]{2}-[A-Z]{2}\.m?js$/.test(id) ? 'export default {}' : null,
}

export default defineConfig({
  root: 'client',
  plugins: [react(), keepLanguages],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': server, '/icons': server, '/health': server, '/ready': server } },
})
