/** Every limit of imports that a server does for others, in one place. docs/import.md shows this table. */
export const jobLimits = {
  fileBytes: { value: 2_147_483_648, sentence: 'Largest file that can be sent, in bytes.' },
  files: {
    value: 100,
    sentence: 'Files that are kept; then those go that were longest not asked for.',
  },
  allBytes: { value: 8_589_934_592, sentence: 'Bytes of all of them.' },
  filesOfJob: { value: 20, sentence: 'Files of one import.' },
  waitingJobs: {
    value: 20,
    sentence: 'Imports that wait until those before them are over; one is worked on at a time.',
  },
  findings: {
    value: 100_000,
    sentence: 'Refused rows and notices that can be had as CSV; the command line has no such limit.',
  },
  keptJobs: { value: 100, sentence: 'Imports that are over and can still be asked about.' },
} as const satisfies Record<string, { value: number; sentence: string }>
