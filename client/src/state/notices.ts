import type { Notice, SessionStore } from './session.ts'

/** Every notice, with what fills its words; each is a key of the messages. */
export const noticeSlots = {
  'notice.loading': [],
  'notice.expanding': [],
  'notice.findingPaths': [],
  'notice.arranging': [],
  'notice.exporting': [],
  /** `added` of `total` relations of `name` by `rank` (AMOUNT, RECENCY, CONFIDENCE, DEGREE) brought `entities`. */
  'notice.expanded': ['name', 'rank', 'entities', 'added', 'total'],
  'notice.nothingToExpand': ['name'],
  'notice.collapsed': ['name', 'count'],
  'notice.nothingToCollapse': ['name', 'count'],
  /** What ties `count` entities: `entities` that were brought, or nobody within `steps`; whether some ties were not walked. */
  'notice.connected': ['name', 'count', 'entities', 'steps'],
  'notice.nothingConnects': ['name', 'count', 'steps', 'limited'],
  'notice.removed': ['name', 'count'],
  'notice.relationRemoved': ['source', 'target'],
  /** `command` is the step's; its words are `log.<command>`, filled by the rest of the details. */
  'notice.undone': ['command'],
  'notice.redone': ['command'],
  'notice.linkCopied': [],
  'notice.linkNotCopied': [],
  'notice.textCopied': [],
  'notice.textNotCopied': [],
  'notice.saved': ['name'],
  'notice.viewSaved': ['title'],
  'notice.savedDeleted': ['title'],
  'notice.stepDeleted': ['title'],
  /** What the browser kept cannot be read; it stands aside under `key`. */
  'notice.savedUnreadable': ['key'],
  'notice.savedNotKept': [],
  'notice.fileOpened': ['name', 'count'],
  'notice.fileRefused': ['name', 'why'],
  /** What an edited question brought and took off. */
  'notice.asked': ['added', 'removed'],
  'notice.canvasFull': ['most'],
  /** More entities than a picture can tell. */
  'notice.crowded': ['count'],
  /** What others did: `count` things that are shown, by `by`; `added` relations to be drawn, `gone` ones to be taken away. */
  'notice.news': ['by', 'count', 'names', 'added', 'gone'],
  'notice.canvasMissing': [],
  /** Nobody of whom is to be arranged has a place. */
  'notice.nowhere': [],
  'notice.unknownEntities': ['count', 'ids'],
  /** The parts of a link that were not understood. */
  'notice.addressDropped': ['count', 'parts'],
  'notice.addressEmpty': [],
  /** `code` is the API's, or UNREACHABLE, NOT_READY, BAD_ANSWER, PART_MISSING, PAGE_FAILED; `requestId` may be empty. */
  'notice.problem': ['command', 'code', 'sentence', 'requestId'],
} as const satisfies Record<string, readonly string[]>

/** A key of the messages. */
export type NoticeMessage = keyof typeof noticeSlots

/** What fills the words of a step of the log, `log.<command>`. */
export const stepSlots = {
  showStart: ['count'],
  showEntities: ['name', 'count'],
  openView: ['count'],
  askView: ['added', 'removed'],
  expand: ['name', 'rank', 'entities', 'added', 'total'],
  collapse: ['name', 'count'],
  remove: ['name', 'count'],
  removeRelation: ['source', 'target'],
  pin: ['name', 'count'],
  unpin: ['name', 'count'],
  move: ['name', 'count'],
  arrange: ['count', 'layout'],
  lineUp: ['way', 'count'],
  setTreatment: ['kind', 'id', 'treatment'],
  setMinConfidence: ['value'],
  setFilter: ['part', 'value'],
  clearFilters: [],
  fold: ['name', 'count'],
  foldBy: ['by', 'count', 'kind', 'id'],
  unfold: ['name', 'count'],
  nameGroup: ['name'],
  bundleAs: ['mode'],
  openBundle: ['source', 'target', 'to'],
  findPaths: ['from', 'to', 'count', 'steps'],
  closePaths: [],
  compare: ['by', 'a', 'b'],
  endCompare: [],
  connect: ['name', 'count', 'entities', 'steps', 'avoided', 'isTimed', 'time'],
  clearCanvas: ['count'],
  saveView: ['title'],
  newStory: ['title'],
  changeStory: ['title', 'change'],
  renameSaved: ['title', 'name'],
  deleteSaved: ['title'],
  openFile: ['name', 'count'],
} as const satisfies Record<string, readonly string[]>

/** As many as a reader can take in at once; older ones give way. */
const most = 4
let lastId = 0

/** Shows a notice and returns its id. The page lets `done` ones go after a while. */
export function notify(
  session: SessionStore,
  notice: Omit<Notice, 'id' | 'message'> & { message: NoticeMessage },
): number {
  const id = (lastId += 1)
  session.setState(({ notices }) => ({ notices: [...notices, { ...notice, id }].slice(-most) }))
  return id
}

/** Takes a notice away; does nothing where it is gone already. */
export function dismiss(session: SessionStore, id: number): void {
  session.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
}
