import { defineConfig } from 'vite'

/** The commands of `npx kesher`, apart from the server: neither waits for code that only the other one needs. */
export default defineConfig({
  build: {
    ssr: 'server/src/command-line/run-command-line.ts',
    outDir: 'dist/command-line',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    copyPublicDir: false,
  },
  ssr: { noExternal: true },
})
