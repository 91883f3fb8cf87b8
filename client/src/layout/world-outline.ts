import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import land from 'world-atlas/land-110m.json'
import { project, type OnEarth } from './project.ts'

/** The map does not show what lies wholly south of this. */
const antarctic = -60

let found: string | null = null

/** The shores of the world (Natural Earth, public domain, at 1 : 110 million) as the path of an SVG, in map units. */
export function worldOutline(): string {
  found ??= pathOf(land as unknown as Topology<{ land: GeometryCollection }>)
  return found
}

function pathOf(topology: Topology<{ land: GeometryCollection }>): string {
  const rings = feature(topology, topology.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []
  })
  return rings
    .filter((ring) => ring.some(([, lat = 0]) => lat > antarctic))
    .flatMap(copies)
    .map((ring) => {
      const points = ring.map(({ lat, lng }) => {
        const { x, y } = project({ lat, lng })
        return `${Math.round(x)} ${Math.round(y)}`
      })
      return `M${points.join('L')}Z`
    })
    .join('')
}

/** What lies on both sides of the 180th meridian is drawn at both edges of the map, each time in one piece. */
function copies(ring: readonly (readonly number[])[]): OnEarth[][] {
  let turn = 0
  let last = ring[0]?.[0] ?? 0
  const whole = ring.map(([lng = 0, lat = 0]) => {
    if (Math.abs(lng - last) > 180) turn += lng < last ? 360 : -360
    last = lng
    return { lat, lng: lng + turn }
  })
  const isCut = whole.some(({ lng }) => Math.abs(lng) > 180)
  const shifted = (by: number): OnEarth[] => whole.map(({ lat, lng }) => ({ lat, lng: lng + by }))
  return isCut ? [shifted(-360), whole, shifted(360)] : [whole]
}
