/** One jar of the lock file. `coordinates` is `group:artifact:version` or `group:artifact:jar:classifier:version`. */
export interface Artifact {
  readonly coordinates: string
  readonly sha256: string
  readonly bytes: number
}

/** Coordinates in parts, as the packages of the Maven world take them. */
export interface Coordinates {
  readonly groupId: string
  readonly artifactId: string
  readonly version: string
  readonly classifier?: string
}

/** Takes coordinates apart; throws on anything but the two forms of the lock file. */
export function parseCoordinates(coordinates: string): Coordinates {
  const [groupId, artifactId, ...rest] = coordinates.split(':')
  if (groupId && artifactId && rest.length === 1 && rest[0]) return { groupId, artifactId, version: rest[0] }
  const [kind, classifier, version] = rest
  if (groupId && artifactId && kind === 'jar' && classifier && version && rest.length === 3) {
    return { groupId, artifactId, version, classifier }
  }
  throw new Error(`"${coordinates}" is not group:artifact:version or group:artifact:jar:classifier:version`)
}

/** The file name of a jar in the cache folder: artifact, version and classifier, which are unique in the lock file. */
export function jarName(coordinates: string): string {
  const { artifactId, version, classifier } = parseCoordinates(coordinates)
  return `${artifactId}-${version}${classifier ? `-${classifier}` : ''}.jar`
}
