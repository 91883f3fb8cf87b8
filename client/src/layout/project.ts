import type { Point } from './layout.ts'

/** A point on the earth, in degrees (WGS 84). */
export type OnEarth = { lat: number; lng: number }

/**
 * Map units of a degree: an equirectangular map that is true at 35° north and south, where most of what is told happens, and so
 * large that the marks of neighbouring countries do not cover each other much.
 */
const unit = { lng: 9, lat: 11 }

/** The part of the earth that the map shows, in degrees: without the Antarctic. */
const shown = { north: 84, south: -57 }

/** Where a point of the earth stands on the map. */
export function project({ lat, lng }: OnEarth): Point {
  return { x: lng * unit.lng, y: -lat * unit.lat }
}

/** The map's own frame, in map units; what has no place stands below it. */
export const mapFrame = {
  left: -180 * unit.lng,
  top: -shown.north * unit.lat,
  right: 180 * unit.lng,
  bottom: -shown.south * unit.lat,
}

/** Below the map: how far down it says that these have no place, and where the first row of them stands. */
export const unplacedAt = { y: mapFrame.bottom + 44, first: mapFrame.bottom + 110 }
