import { parse } from '@formatjs/icu-messageformat-parser'
import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'

const server = process.env['KESHER_DEV_SERVER'] ?? 'http://127.0.0.1:4000'

/** React Aria brings its own words in 34 languages; those that the page is not written in are 11 kB (gzip) for nobody. */
const keepLanguages: Plugin = {
  name: 'keep-languages',
  load: (id) =>
    /\/intl\/\w+\/(?!he-IL|en-US)[a-z]{2}-[A-Z]{2}\.m?js$/.test(id) ? 'export default {}' : null,
}

/** GraphiQL's style brings two fonts in its text, 250 kB (gzip) before the first line is shown; the page uses the system's. */
const dropFonts: Plugin = {
  name: 'drop-fonts',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('graphiql/dist/style.css') ? code.replaceAll(/@font-face\s*\{[^}]*\}/g, '') : null,
}

/** Icons of Lucide, written for people: without line breaks and names of classes that no style of ours asks for they are a kilobyte (gzip) less. */
const packIcons: Plugin = {
  name: 'pack-icons',
  enforce: 'pre',
  load: (id) => {
    const [path = '', query] = id.split('?')
    if (query !== 'raw' || !path.includes('/lucide-static/icons/')) return null
    const icon = readFileSync(path, 'utf8').replace(/\s+class="[^"]*"/, '')
    return `export default ${JSON.stringify(icon.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/ ?(>|\/>) ?/g, '$1'))}`
  },
}

/** The page's messages are read when they are built: what reads them is 12 kB (gzip), and as long to run as to load. */
const readMessages: Plugin = {
  name: 'read-messages',
  enforce: 'pre',
  transform: (code, id) => {
    if (!/\/i18n\/[\w-]+\.json$/.test(id)) return null
    const texts = Object.entries(JSON.parse(code) as Record<string, string>)
    const read = texts.map(([key, text]) => [key, parse(text, { ignoreTag: true, captureLocation: false })])
    return { code: JSON.stringify(Object.fromEntries(read)), map: null }
  },
}

/**
 * The first paint needs the page's own text alone: style sheets come after what is drawn before them, and on a slow line
 * the scripts, twenty times as much, would share it with them.
 */
const firstThingsFirst: Plugin = {
  name: 'first-things-first',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const sheets = /^ *<link rel="stylesheet".*\n/gm
      return html
        .replace(/^ *<\/body>/m, (end) => `${html.match(sheets)?.join('') ?? ''}${end}`)
        .replace(/^[^]*<\/head>/, (head) =>
          head
            .replaceAll(sheets, '')
            .replaceAll(/<(script type="module"|link rel="modulepreload") /g, '<$1 fetchpriority="low" '),
        )
    },
  },
}

const lazyCommands = [
  'follow-lens',
  'follow-comparison',
  'follow-style',
  'follow-news',
  'own-writes',
  'style-work',
  'export-work',
  'embed-code',
  'open-asked',
  'arrange-on-earth',
  'ask-view-work',
  'fold-work',
  'line-up-work',
  'offer-groups',
  'paths-work',
  'expand-work',
  'connect-work',
  'saved-work',
  'story-work',
  'bind-drop',
]
const lazyState = ['keep-saved', 'saved-file', 'story-words', 'style-words', 'drawn', 'news']
const graph = [
  'graph',
  'visible',
  'filters',
  'period',
  'comparison',
  'bundles',
  'groups',
  'path-question',
  'label-lines',
  'collapse',
]
/**
 * The commands, the session and what they need: all but what comes when it is asked for, and what GraphiQL needs too. Nothing of
 * it may import from the entry's own chunk, which imports this one: the classes there would not be ready yet.
 */
const explorer = new RegExp(
  [
    `client/src/(api/(?!imports|news|generated/\\w+-)|commands/(?!${lazyCommands.join('|')})|state/(?!preferences|${lazyState.join('|')})|graph/(${graph.join('|')})\\.)`,
    'client/src/(exports/exports|layout/(layouts|line-ups|problem))\\.',
    '@tanstack/(query-core/build/modern/(?!mutationObserver|infiniteQueryObserver|queriesObserver)|react-query/build/modern/(queryO|infiniteQueryO)ptions)',
  ].join('|'),
)

/** What every button needs of React Aria. */
const pressed = [
  'interactions/(usePress|createKeyboardShortcutHandler|textSelection|useFocusable|useKeyboard|createEventHandler|focusSafely|context)',
  'utils/(chain|filterDOMProps|useId|runAfterTransition|mergeProps|useObjectRef|getMetaValue|useValueEffect|mergeRefs|useEffectEvent|getNonce|useSyncRef|useControlledState)',
  'collections/Hidden',
  'i18n/(useDefaultLocale|I18nProvider|utils)',
  'live-announcer/LiveAnnouncer',
  'button/useButton',
  'utils',
  'Button',
  'ProgressBar',
]

/** Small parts that the page shares with much of what comes later: each would be a chunk of its own. Nothing of them may import from the entry's chunk either. */
const widgets = new RegExp(
  [
    'client/src/views/(widgets/(type-mark|use-vocabulary|button|icon|icons)|states/(failed|error-words))\\.',
    'lucide-static/icons/',
    `react-(aria|stately|aria-components)/dist/private/(${pressed.join('|')})\\.`,
    'clsx/dist',
    '@tanstack/react-query/build/modern/(QueryClientProvider|useQuery|useBaseQuery|utils|errorBoundaryUtils|QueryErrorResetBoundary|IsRestoringProvider|suspense)\\.',
  ].join('|'),
)

export default defineConfig({
  root: 'client',
  plugins: [react(), keepLanguages, dropFonts, packIcons, readMessages, firstThingsFirst],
  resolve: {
    alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['client/index.html', 'client/graphiql.html'],
      output: {
        advancedChunks: {
          includeDependenciesRecursively: false,
          // What every page runs, in one chunk: else each module that something lazy imports as well gets a chunk of its own.
          groups: [
            { name: 'explorer', test: explorer },
            { name: 'widgets', test: widgets },
            {
              name: 'canvas-lines',
              test: /client\/src\/(graph\/(drawn|group-name|room-for-verb)|state\/drawn)\./,
            },
          ],
        },
      },
      // Packages of GraphiQL carry directives for compilers of React, which mean nothing in a bundle.
      onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
    },
    // GraphiQL itself is one chunk, and loaded by its own page alone.
    chunkSizeWarningLimit: 1_200,
  },
  server: {
    proxy: { '/graphql': server, '/icons': server, '/health': server, '/ready': server, '/import': server },
  },
})
