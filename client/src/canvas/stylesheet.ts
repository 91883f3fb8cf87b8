import type { StylesheetJson } from 'cytoscape'
import { changeColors, changeWidth, type ChangeKind } from '../graph/comparison.ts'
import type { Detail } from './bind-viewport.ts'
import { paletteColor, type Tokens } from './tokens.ts'

/** What is not in focus steps back to this; it does not vanish (the brief: 20 to 30 %). */
export const steppedBack = 0.25

/** A least size of letters that none reaches. */
const never = 1000

/** Cytoscape takes `data(…)` for any property; its types allow it for some only. */
type Rule = { selector: string; style: Readonly<Record<string, string | number | number[]>> }

/**
 * The stylesheet. What differs from element to element comes by `data()`, which costs less than a selector each;
 * selectors are left for status and for classes. Contested goes before status: that sources differ matters more.
 */
export function stylesheet(tokens: Tokens, detail: Detail): StylesheetJson {
  return rules(tokens, detail) as StylesheetJson
}

function rules(tokens: Tokens, detail: Detail): Rule[] {
  const { ground, ink, softInk, accent, font } = tokens
  // An arrowhead that comes from below would hide under the label; from afar there is none, and it would stand off.
  const endpoint = detail === 'far' ? 'outside-to-node' : 'outside-to-node-or-label'
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        shape: 'data(shape)',
        'background-color': 'data(color)',
        'background-image': 'data(icon)',
        'background-width': 22,
        'background-height': 22,
        'background-image-smoothing': 'yes',
        label: 'data(label)',
        color: ink,
        'font-family': font,
        'font-size': 13,
        'font-weight': 500,
        'text-valign': 'bottom',
        'text-halign': 'center',
        'text-margin-y': 5,
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'line-height': 1.2,
        'text-outline-color': ground,
        'text-outline-width': 2.5,
        'text-events': 'yes',
        'min-zoomed-font-size': 'data(minFont)',
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'bezier',
        'control-point-step-size': 44,
        'line-color': 'data(color)',
        'line-opacity': 'data(opacity)',
        'target-arrow-color': 'data(color)',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 1.15,
        'source-endpoint': endpoint,
        'target-endpoint': endpoint,
        'target-distance-from-node': 4,
        'source-distance-from-node': 2,
        label: 'data(verb)',
        color: softInk,
        'font-family': font,
        'font-size': 11,
        'text-rotation': 'autorotate',
        // An outline would leave the line to be seen between the words, like a strike through them.
        'text-background-color': ground,
        'text-background-opacity': 0.92,
        'text-background-padding': '2px',
        'text-background-shape': 'round-rectangle',
        'min-zoomed-font-size': detail === 'near' ? 'data(minFont)' : never,
        'loop-direction': '-45deg',
        'overlay-opacity': 0,
        events: 'no',
      },
    },
    { selector: 'edge[leadsThere = 0]', style: { 'target-arrow-shape': 'none' } },
    ...statusStyles(ground),
    ...groupStyles,
    ...bundleStyles(tokens, detail),
    ...changeStyles(tokens),
    ...stateStyles(accent, ink),
  ]
}

function statusStyles(ground: string): Rule[] {
  return [
    { selector: 'edge[line = "planned"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [9, 5] } },
    {
      selector: 'edge[line = "alleged"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [0.5, 6], 'line-cap': 'round' },
    },
    // Dots and dashes of a wide line must not run into each other.
    { selector: 'edge[line = "planned"][isWide = 1]', style: { 'line-dash-pattern': [16, 10] } },
    { selector: 'edge[line = "alleged"][isWide = 1]', style: { 'line-dash-pattern': [0.5, 13] } },
    {
      selector: 'edge[line = "denied"]',
      style: {
        'mid-target-arrow-shape': 'tee',
        'mid-target-arrow-color': 'data(color)',
        'target-arrow-fill': 'hollow',
      },
    },
    {
      selector: 'edge[line = "contested"]',
      style: {
        'line-color': ground,
        'line-outline-width': 1.5,
        'line-outline-color': 'data(color)',
      },
    },
  ]
}

/** Several entities as one mark: a second ring round it. */
const groupStyles: Rule[] = [
  {
    selector: 'node[isGroup = 1]',
    style: {
      'border-width': 8,
      'border-style': 'double',
      'border-color': 'data(color)',
      'border-position': 'outside',
      'background-width': 26,
      'background-height': 26,
      'text-margin-y': 12,
      'font-weight': 600,
    },
  },
]

/** Several relations as one line: their number stands upright in a ring of the line's colour. */
function bundleStyles({ ground, ink }: Tokens, detail: Detail): Rule[] {
  return [
    {
      selector: 'edge[line = "bundle"]',
      style: {
        color: ink,
        'font-size': 12,
        'font-weight': 700,
        'text-rotation': 'none',
        'text-background-color': ground,
        'text-background-opacity': 1,
        'text-background-padding': '4px',
        'text-border-color': 'data(color)',
        'text-border-width': 1.5,
        'text-border-opacity': 1,
        'min-zoomed-font-size': detail === 'far' ? never : 'data(minFont)',
        'arrow-scale': 0.9,
      },
    },
    {
      selector: 'edge[leadsBack = 1]',
      style: { 'source-arrow-shape': 'triangle', 'source-arrow-color': 'data(color)' },
    },
  ]
}

/** Two tellings compared: colour and width; the sign stands before the verb. */
function changeStyles(tokens: Tokens): Rule[] {
  const styled = (kind: ChangeKind): Rule['style'] => {
    const drawn = paletteColor(tokens, changeColors[kind])
    return { 'line-color': drawn, 'target-arrow-color': drawn, 'line-opacity': 1, width: changeWidth }
  }
  return [
    { selector: 'edge.appeared', style: styled('appeared') },
    { selector: 'edge.ended', style: { ...styled('ended'), 'line-style': 'dashed' } },
    { selector: 'edge.changed', style: styled('changed') },
  ]
}

function stateStyles(accent: string, ink: string): Rule[] {
  return [
    { selector: 'edge.lit', style: { 'min-zoomed-font-size': 0, color: ink, 'z-index': 2 } },
    {
      selector: 'node.selected',
      style: { 'outline-width': 3, 'outline-color': accent, 'outline-offset': 3, 'font-weight': 700 },
    },
    {
      selector: 'edge.selected',
      style: {
        'underlay-color': accent,
        'underlay-opacity': 0.28,
        'underlay-padding': 5,
        'font-weight': 700,
        'z-index': 3,
      },
    },
    { selector: '.faded', style: { opacity: steppedBack } },
    {
      selector: 'edge.faded',
      style: { 'text-opacity': 0, 'text-background-opacity': 0, 'text-border-opacity': 0 },
    },
    { selector: '.hidden', style: { display: 'none' } },
  ]
}
