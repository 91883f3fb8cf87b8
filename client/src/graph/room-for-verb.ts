/** A letter of a verb, in the mean; and the arrowhead, with a piece of the line on each side of the words. */
const letter = 5.8
const beside = 26

/** Whether a verb has room on a line of that length, from mark to mark: else it would cover the line that it tells of. */
export function hasRoomForVerb(verb: string, length: number): boolean {
  return length >= verb.length * letter + beside
}
