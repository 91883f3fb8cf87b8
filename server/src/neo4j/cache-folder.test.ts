import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultCacheFolder } from './cache-folder.ts'

it('takes the place that each system has for caches', () => {
  expect(defaultCacheFolder({}, 'linux')).toBe(join(homedir(), '.cache', 'kesher'))
  expect(defaultCacheFolder({ XDG_CACHE_HOME: '/var/cache/me' }, 'linux')).toBe('/var/cache/me/kesher')
  expect(defaultCacheFolder({}, 'darwin')).toBe(join(homedir(), 'Library', 'Caches', 'kesher'))
  expect(defaultCacheFolder({ LOCALAPPDATA: '/local' }, 'win32')).toBe(join('/local', 'kesher', 'Cache'))
})

it('gives way to KESHER_CACHE', () => {
  expect(defaultCacheFolder({ KESHER_CACHE: '/mine', XDG_CACHE_HOME: '/var' }, 'linux')).toBe('/mine')
})
