/** What a start tells while it is under way. Sizes are bytes, speed is bytes a second. */
export type StartProgress =
  | {
      readonly step: 'downloading'
      readonly files: number
      readonly filesTotal: number
      readonly bytes: number
      readonly bytesTotal: number
      readonly bytesPerSecond: number
    }
  | { readonly step: 'downloaded'; readonly files: number; readonly bytes: number; readonly seconds: number }
  | { readonly step: 'waiting'; readonly pid: number }
  | { readonly step: 'starting'; readonly pid: number; readonly seconds: number }

export type Report = (progress: StartProgress) => void
