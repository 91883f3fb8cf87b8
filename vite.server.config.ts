import { defineConfig } from 'vite'

// The server in one file: a cold start reads one module instead of a thousand.
export default defineConfig({
  build: {
    ssr: 'server/src/main.ts',
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    copyPublicDir: false,
  },
})
