import { requestIcon } from '../api/request.ts'

/** Nothing, as a picture: Cytoscape needs an address. */
export const noIcon = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/** The vocabulary's icons as coloured pictures; each file is fetched once. */
export type Icons = {
  /** The icon in a colour, or nothing until it is there. */
  get(name: string, color: string): string
}

/** `onLoad` is called when an icon that `get` could not give has come. One that cannot be had stays away, with a warning. */
export function createIcons(onLoad: () => void): Icons {
  const files = new Map<string, string | null>()
  const load = async (name: string): Promise<void> => {
    files.set(name, null)
    try {
      files.set(name, await requestIcon(name))
      onLoad()
    } catch (error) {
      console.warn(`The icon "${name}" is missing:`, error)
    }
  }
  return {
    get(name, color) {
      const file = files.get(name)
      if (file === undefined) void load(name)
      return file ? picture(file, color) : noIcon
    },
  }
}

function picture(file: string, color: string): string {
  const svg = file.replace(/<!--[\s\S]*?-->/g, '').replaceAll('currentColor', color)
  return `data:image/svg+xml,${encodeURIComponent(svg.replace(/\s+/g, ' ').trim())}`
}
