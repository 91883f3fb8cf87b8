import { arrange, arrangeAs } from './arrange.ts'
import { askView } from './ask-view.ts'
import { bundleAs, openBundle } from './bundle.ts'
import { collapse } from './collapse.ts'
import type { AnyCommand } from './command.ts'
import { compare, endCompare } from './compare.ts'
import { connect } from './connect.ts'
import { expand, expandOrAsk } from './expand.ts'
import { copyNotes, exportAs } from './export.ts'
import { clearFilters, setFilter, setMinConfidence, setTreatment } from './filter.ts'
import { findOnCanvas } from './find-on-canvas.ts'
import { focusAround } from './focus-around.ts'
import { fold, foldBy, nameGroup, unfold, unfoldAll } from './fold.ts'
import { goTo } from './go-to.ts'
import { copyText, saveFile } from './hand-over.ts'
import { goToStep, redo, undo } from './history.ts'
import { lasso } from './lasso.ts'
import { lineUp } from './line-up.ts'
import { copyEmbed, copyLink } from './link.ts'
import { move } from './move.ts'
import { openView } from './open-view.ts'
import {
  askPaths,
  focusSearch,
  help,
  openTool,
  palette,
  resizePanel,
  setLanguage,
  setTheme,
  togglePanel,
} from './page.ts'
import { closePaths, findPaths } from './paths.ts'
import { pin, unpin } from './pin.ts'
import { removeRelation } from './remove-relation.ts'
import { remove } from './remove.ts'
import { deleteSaved, openFile, openSaved, renameSaved, saveAsFile, saveView } from './saved.ts'
import {
  addStep,
  changeStory,
  closeStory,
  goToStoryStep,
  newStory,
  nextStep,
  previousStep,
  printStory,
  saveStoryPage,
  writeStory,
} from './story.ts'
import { setStyle } from './style.ts'
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
  setFilter,
  findOnCanvas,
  lasso,
  focusAround,
  clearFilters,
  setStyle,
  fold,
  foldBy,
  unfold,
  unfoldAll,
  nameGroup,
  bundleAs,
  openBundle,
  askPaths,
  findPaths,
  connect,
  closePaths,
  compare,
  endCompare,
  showStart,
  clearCanvas,
  arrange,
  arrangeAs,
  lineUp,
  openView,
  askView,
  undo,
  redo,
  goToStep,
  fit,
  zoomIn,
  zoomOut,
  saveView,
  openSaved,
  renameSaved,
  deleteSaved,
  saveAsFile,
  openFile,
  newStory,
  addStep,
  changeStory,
  writeStory,
  nextStep,
  previousStep,
  goToStoryStep,
  printStory,
  saveStoryPage,
  closeStory,
  copyLink,
  copyEmbed,
  copyNotes,
  exportAs,
  copyText,
  saveFile,
  focusSearch,
  help,
  palette,
  openTool,
  setLanguage,
  setTheme,
  togglePanel,
  resizePanel,
}

/** The same in the order in which menus, the palette and the help sheet show them. */
export const commandList: readonly AnyCommand[] = Object.values(commands)
