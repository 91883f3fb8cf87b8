import { defineConfig, mergeConfig } from 'vite'
import page from './vite.config.ts'

/**
 * The view inside of other pages, built on its own: as a second entry of the page's build it would cut what both share into more
 * chunks, and the first page would pay for it.
 */
const shared = mergeConfig(page, { build: { emptyOutDir: false } })

export default defineConfig({
  ...shared,
  build: { ...shared.build, rolldownOptions: { input: 'client/embed.html' } },
})
