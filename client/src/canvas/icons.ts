import { requestIcon } from '../api/request.ts'

/** Nothing, as a picture: Cytoscape needs an address. */
export const noIcon = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/** The vocabulary's icons as coloured pictures; each file is fetched once. */
export type Icons = {
  /** The icon in a colour, or nothing until it is there. */
  get(name: string, color: string): string
}

/**
 * `read` makes a picture ready to be drawn, by its address. `onLoad` is called when an icon that `get` could not give has
 * come. One that cannot be had stays away, with a warning.
 */
export function createIcons(read: (address: string) => Promise<void>, onLoad: () => void): Icons {
  const files = new Map<string, Promise<string>>()
  const pictures = new Map<string, string>()
  const load = async (name: string, color: string, key: string): Promise<void> => {
    pictures.set(key, noIcon)
    try {
      const file = files.get(name) ?? requestIcon(name)
      files.set(name, file)
      const address = addressOf(await file, color)
      await read(address)
      pictures.set(key, address)
      onLoad()
    } catch (error) {
      console.warn(`The icon "${name}" is missing:`, error)
    }
  }
  return {
    get(name, color) {
      const key = `${name} ${color}`
      if (!pictures.has(key)) void load(name, color, key)
      return pictures.get(key) ?? noIcon
    },
  }
}

function addressOf(file: string, color: string): string {
  const svg = file.replace(/<!--[\s\S]*?-->/g, '').replaceAll('currentColor', color)
  return `data:image/svg+xml,${encodeURIComponent(svg.replace(/\s+/g, ' ').trim())}`
}
