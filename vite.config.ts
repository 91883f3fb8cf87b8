import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env['KESHER_DEV_SERVER'] ?? 'http://127.0.0.1:4000'

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': server, '/icons': server, '/health': server, '/ready': server } },
})
