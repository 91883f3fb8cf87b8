import { expect, it } from 'vitest'
import { mapFrame, project } from './project.ts'
import { worldOutline } from './world-outline.ts'

it('the shores have no line from one edge of the map to the other, and reach both', () => {
  const rings = worldOutline()
    .split('M')
    .slice(1)
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((point) => Number(point.split(' ')[0])),
    )
  const steps = rings.flatMap((ring) => ring.slice(1).map((x, at) => Math.abs(x - (ring[at] ?? 0))))
  expect(Math.max(...steps)).toBeLessThan(400)
  const all = rings.flat()
  expect([Math.min(...all) < mapFrame.left, Math.max(...all) > mapFrame.right]).toEqual([true, true])
  expect(project({ lat: 84, lng: -180 })).toEqual({ x: mapFrame.left, y: mapFrame.top })
})
