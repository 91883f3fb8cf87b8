import { readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { build } from 'vite'
import { installBeside } from '../install-beside.ts'

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const peers = ['sigma', 'graphology', 'force-graph'] as const

/** The page that draws with each library, built and served on this machine; `versions` tells which. */
export async function servePage(): Promise<{
  url: string
  versions: Readonly<Record<(typeof peers)[number], string>>
  stop(): Promise<void>
}> {
  const folder = await installBeside('client', 'bench/client/peers', [
    'package.json',
    'package-lock.json',
    '.npmrc',
  ])
  const outDir = join(tmpdir(), `kesher-bench-page-${process.pid}`)
  await build({
    configFile: false,
    root: 'bench/client/page',
    logLevel: 'warn',
    resolve: {
      alias: Object.fromEntries(peers.map((name) => [name, join(folder, 'node_modules', name)])),
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 5000,
      // Packages carry directives for compilers of React, which mean nothing in a bundle.
      rolldownOptions: {
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
    },
  })
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.startsWith('/icons/')
      ? join('node_modules/lucide-static', pathname)
      : join(outDir, pathname === '/' ? 'index.html' : pathname)
    readFile(resolve(path)).then(
      (body) => response.setHeader('content-type', kinds[extname(path)] ?? 'text/plain').end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const { dependencies } = JSON.parse(await readFile('bench/client/peers/package.json', 'utf8')) as {
    dependencies: Record<(typeof peers)[number], string>
  }
  return {
    url: `http://127.0.0.1:${port}/`,
    versions: dependencies,
    async stop() {
      server.closeAllConnections()
      server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}
