import { arrange, arrangeAs } from './arrange.ts'
import { collapse } from './collapse.ts'
import type { AnyCommand } from './command.ts'
import { expand, expandOrAsk } from './expand.ts'
import { clearFilters, setMinConfidence, setTreatment } from './filter.ts'
import { goTo } from './go-to.ts'
import { redo, undo } from './history.ts'
import { lineUp } from './line-up.ts'
import { copyLink } from './link.ts'
import { move } from './move.ts'
import { openView } from './open-view.ts'
import { focusSearch, help, resizePanel, setLanguage, setTheme, togglePanel } from './page.ts'
import { closePaths, findPaths } from './paths.ts'
import { pin, unpin } from './pin.ts'
import { removeRelation } from './remove-relation.ts'
import { remove } from './remove.ts'
import { showEntities } from './show-entities.ts'
import { clearCanvas, showStart } from './start.ts'
import { fit, zoomIn, zoomOut } from './zoom.ts'

/** Everything that the reader can do, by id. A new command is a file and a line here. */
export const commands = {
  showEntities,
  goTo,
  expand,
  expandOrAsk,
  collapse,
  remove,
  removeRelation,
  pin,
  unpin,
  move,
  setTreatment,
  setMinConfidence,
  clearFilters,
  findPaths,
  closePaths,
  showStart,
  clearCanvas,
  arrange,
  arrangeAs,
  lineUp,
  openView,
  undo,
  redo,
  fit,
  zoomIn,
  zoomOut,
  copyLink,
  focusSearch,
  help,
  setLanguage,
  setTheme,
  togglePanel,
  resizePanel,
}

/** The same in the order in which menus, the palette and the help sheet show them. */
export const commandList: readonly AnyCommand[] = Object.values(commands)
