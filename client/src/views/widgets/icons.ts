import alignCenterHorizontal from 'lucide-static/icons/align-center-horizontal.svg?raw'
import alignCenterVertical from 'lucide-static/icons/align-center-vertical.svg?raw'
import alignHorizontalDistributeCenter from 'lucide-static/icons/align-horizontal-distribute-center.svg?raw'
import alignVerticalDistributeCenter from 'lucide-static/icons/align-vertical-distribute-center.svg?raw'
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw'
import arrowLeftRight from 'lucide-static/icons/arrow-left-right.svg?raw'
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw'
import arrowUpDown from 'lucide-static/icons/arrow-up-down.svg?raw'
import calendarRange from 'lucide-static/icons/calendar-range.svg?raw'
import bookOpen from 'lucide-static/icons/book-open.svg?raw'
import bookmark from 'lucide-static/icons/bookmark.svg?raw'
import braces from 'lucide-static/icons/braces.svg?raw'
import check from 'lucide-static/icons/check.svg?raw'
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw'
import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw'
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw'
import chevronUp from 'lucide-static/icons/chevron-up.svg?raw'
import circleCheck from 'lucide-static/icons/circle-check.svg?raw'
import circleQuestionMark from 'lucide-static/icons/circle-question-mark.svg?raw'
import globe from 'lucide-static/icons/globe.svg?raw'
import circleDashed from 'lucide-static/icons/circle-dashed.svg?raw'
import columns3 from 'lucide-static/icons/columns-3.svg?raw'
import command from 'lucide-static/icons/command.svg?raw'
import contrast from 'lucide-static/icons/contrast.svg?raw'
import copy from 'lucide-static/icons/copy.svg?raw'
import download from 'lucide-static/icons/download.svg?raw'
import ellipsis from 'lucide-static/icons/ellipsis.svg?raw'
import eraser from 'lucide-static/icons/eraser.svg?raw'
import externalLink from 'lucide-static/icons/external-link.svg?raw'
import eye from 'lucide-static/icons/eye.svg?raw'
import eyeOff from 'lucide-static/icons/eye-off.svg?raw'
import fileText from 'lucide-static/icons/file-text.svg?raw'
import filterX from 'lucide-static/icons/filter-x.svg?raw'
import focus from 'lucide-static/icons/focus.svg?raw'
import foldHorizontal from 'lucide-static/icons/fold-horizontal.svg?raw'
import folderOpen from 'lucide-static/icons/folder-open.svg?raw'
import gauge from 'lucide-static/icons/gauge.svg?raw'
import gitBranchPlus from 'lucide-static/icons/git-branch-plus.svg?raw'
import gitCompare from 'lucide-static/icons/git-compare.svg?raw'
import grid3x3 from 'lucide-static/icons/grid-3x3.svg?raw'
import history from 'lucide-static/icons/history.svg?raw'
import house from 'lucide-static/icons/house.svg?raw'
import image from 'lucide-static/icons/image.svg?raw'
import info from 'lucide-static/icons/info.svg?raw'
import languages from 'lucide-static/icons/languages.svg?raw'
import lasso from 'lucide-static/icons/lasso.svg?raw'
import layoutGrid from 'lucide-static/icons/layout-grid.svg?raw'
import link from 'lucide-static/icons/link.svg?raw'
import listFilter from 'lucide-static/icons/list-filter.svg?raw'
import loaderCircle from 'lucide-static/icons/loader-circle.svg?raw'
import locateFixed from 'lucide-static/icons/locate-fixed.svg?raw'
import maximize from 'lucide-static/icons/maximize.svg?raw'
import monitor from 'lucide-static/icons/monitor.svg?raw'
import moon from 'lucide-static/icons/moon.svg?raw'
import move from 'lucide-static/icons/move.svg?raw'
import moveHorizontal from 'lucide-static/icons/move-horizontal.svg?raw'
import network from 'lucide-static/icons/network.svg?raw'
import panelBottom from 'lucide-static/icons/panel-bottom.svg?raw'
import panelLeft from 'lucide-static/icons/panel-left.svg?raw'
import panelRight from 'lucide-static/icons/panel-right.svg?raw'
import pause from 'lucide-static/icons/pause.svg?raw'
import pencil from 'lucide-static/icons/pencil.svg?raw'
import play from 'lucide-static/icons/play.svg?raw'
import printer from 'lucide-static/icons/printer.svg?raw'
import pin from 'lucide-static/icons/pin.svg?raw'
import pinOff from 'lucide-static/icons/pin-off.svg?raw'
import plus from 'lucide-static/icons/plus.svg?raw'
import redo2 from 'lucide-static/icons/redo-2.svg?raw'
import rotateCw from 'lucide-static/icons/rotate-cw.svg?raw'
import route from 'lucide-static/icons/route.svg?raw'
import scanSearch from 'lucide-static/icons/scan-search.svg?raw'
import search from 'lucide-static/icons/search.svg?raw'
import sparkles from 'lucide-static/icons/sparkles.svg?raw'
import sun from 'lucide-static/icons/sun.svg?raw'
import sunMoon from 'lucide-static/icons/sun-moon.svg?raw'
import table2 from 'lucide-static/icons/table-2.svg?raw'
import target from 'lucide-static/icons/target.svg?raw'
import trash2 from 'lucide-static/icons/trash-2.svg?raw'
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw'
import undo2 from 'lucide-static/icons/undo-2.svg?raw'
import wrench from 'lucide-static/icons/wrench.svg?raw'
import wifiOff from 'lucide-static/icons/wifi-off.svg?raw'
import x from 'lucide-static/icons/x.svg?raw'
import zoomIn from 'lucide-static/icons/zoom-in.svg?raw'
import zoomOut from 'lucide-static/icons/zoom-out.svg?raw'

/** The page's own icons, by Lucide's names; the vocabulary's come from the server (`TypeMark`). */
export const icons = {
  'align-center-horizontal': alignCenterHorizontal,
  'align-center-vertical': alignCenterVertical,
  'align-horizontal-distribute-center': alignHorizontalDistributeCenter,
  'align-vertical-distribute-center': alignVerticalDistributeCenter,
  'arrow-left': arrowLeft,
  'arrow-left-right': arrowLeftRight,
  'arrow-right': arrowRight,
  'arrow-up-down': arrowUpDown,
  'book-open': bookOpen,
  bookmark,
  braces,
  'calendar-range': calendarRange,
  check,
  'chevron-down': chevronDown,
  'chevron-left': chevronLeft,
  'chevron-right': chevronRight,
  'chevron-up': chevronUp,
  'circle-check': circleCheck,
  'circle-question-mark': circleQuestionMark,
  'circle-dashed': circleDashed,
  globe,
  'columns-3': columns3,
  command,
  contrast,
  copy,
  download,
  ellipsis,
  eraser,
  'external-link': externalLink,
  eye,
  'eye-off': eyeOff,
  'file-text': fileText,
  'filter-x': filterX,
  focus,
  'fold-horizontal': foldHorizontal,
  'folder-open': folderOpen,
  gauge,
  'git-branch-plus': gitBranchPlus,
  'git-compare': gitCompare,
  'grid-3x3': grid3x3,
  history,
  house,
  image,
  info,
  languages,
  lasso,
  'layout-grid': layoutGrid,
  link,
  'list-filter': listFilter,
  'loader-circle': loaderCircle,
  'locate-fixed': locateFixed,
  maximize,
  monitor,
  moon,
  move,
  'move-horizontal': moveHorizontal,
  network,
  'panel-bottom': panelBottom,
  'panel-left': panelLeft,
  'panel-right': panelRight,
  pause,
  pencil,
  play,
  printer,
  pin,
  'pin-off': pinOff,
  plus,
  'redo-2': redo2,
  'rotate-cw': rotateCw,
  route,
  'scan-search': scanSearch,
  search,
  sparkles,
  sun,
  'sun-moon': sunMoon,
  'table-2': table2,
  target,
  'trash-2': trash2,
  'triangle-alert': triangleAlert,
  'undo-2': undo2,
  wrench,
  'wifi-off': wifiOff,
  x,
  'zoom-in': zoomIn,
  'zoom-out': zoomOut,
} as const satisfies Record<string, string>

export type IconName = keyof typeof icons

/** Whether a command's icon is among the page's own. */
export function isIconName(name: string): name is IconName {
  return Object.hasOwn(icons, name)
}
