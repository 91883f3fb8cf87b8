import type { SourceFieldsFragment } from '../api/generated/operations.ts'
import type { CommandContext } from '../commands/command.ts'
import { langsFor, type Lang } from '../state/preferences.ts'
import type { Story, StoryStep, Words } from '../state/saved.ts'
import { citedClaims, titleOf, wordsIn } from '../state/story-words.ts'
import { openElsewhere, inLanguage } from './elsewhere.ts'
import { gather } from './gather.ts'
import type { Subject } from './subject.ts'

type Text = { value: string; lang: string }

/** A claim that a story rests on: what it says and who says so; null where it is not in this graph. */
export type Note = {
  id: string
  claim: {
    statement: Text
    source: SourceFieldsFragment
    via: SourceFieldsFragment | null
    locator: string | null
  } | null
}

/** A step as it is told in one language; the notes of a sentence are places in the edition's list, from 1 on. */
export type ToldStep = {
  title: Text | null
  sentences: readonly { text: Text; notes: readonly number[] }[]
  picture: Subject
}

/** A story as it is told in one language. */
export type Edition = { lang: Lang; title: string; steps: readonly ToldStep[]; notes: readonly Note[] }

/** Every picture and every source of a story, in each of some languages. */
export async function gatherStory(
  context: CommandContext,
  story: Story,
  langs: readonly Lang[],
  signal: AbortSignal,
): Promise<Edition[]> {
  const cited = citedClaims(story)
  const views: CommandContext[] = []
  // One after the other: each learns from the answers before it.
  for (const { address } of story.steps) views.push(await openElsewhere(context, address, signal))
  return Promise.all(
    langs.map(async (lang) => ({
      lang,
      title: titleOf(story, lang),
      notes: await notesOf(context, cited, lang),
      steps: await Promise.all(
        story.steps.map(async (step, at) => {
          const view = views[at]
          if (!view) throw new Error(`Step ${at + 1} of the story has no view.`)
          return toldStep(step, cited, lang, await gather(inLanguage(view, lang), signal))
        }),
      ),
    })),
  )
}

/** The languages that a story is written in, the reader's first; the reader's alone where it has no words at all. */
export function languagesOf({ title, steps }: Story, first: Lang): Lang[] {
  const other = first === 'he' ? 'en' : 'he'
  const words: Words[] = steps.flatMap((step) => [step.title, ...step.sentences.map(({ text }) => text)])
  const has = (lang: Lang): boolean => [title, ...words].some((each) => Boolean(each[lang]?.trim()))
  const written = [first, other].filter((lang): lang is Lang => has(lang as Lang))
  return written.length > 0 ? written : [first]
}

async function notesOf({ api }: CommandContext, ids: string[], lang: Lang): Promise<Note[]> {
  if (ids.length === 0) return []
  const { nodes } = await api.client.fetchQuery(api.queries.cited(ids, langsFor(lang)))
  const known = new Map(
    nodes.flatMap((node) => (node && 'statement' in node ? [[node.id, node] as const] : [])),
  )
  return ids.map((id) => {
    const claim = known.get(id)
    if (!claim) return { id, claim: null }
    const { statement, source, via = null, locator = null } = claim
    return { id, claim: { statement, source, via, locator } }
  })
}

function toldStep(step: StoryStep, cited: readonly string[], lang: Lang, picture: Subject): ToldStep {
  return {
    title: wordsIn(step.title, lang),
    sentences: step.sentences.flatMap(({ text, claims }) => {
      const words = wordsIn(text, lang)
      return words ? [{ text: words, notes: claims.map((id) => cited.indexOf(id) + 1) }] : []
    }),
    picture: standingOut(picture, step),
  }
}

/** The picture as the step shows it: all but what it tells of steps back. */
function standingOut(picture: Subject, { entities, relations }: StoryStep): Subject {
  if (entities.length === 0 && relations.length === 0) return picture
  const [told, ties] = [new Set(entities), new Set(relations)]
  return {
    ...picture,
    entities: picture.entities.map((each) => ({ ...each, isDim: each.isDim || !told.has(each.entity.id) })),
    relations: picture.relations.map((each) => ({
      ...each,
      isDim: each.isDim || !ties.has(each.relation.id),
    })),
    groups: picture.groups.map((each) => ({
      ...each,
      isDim: each.isDim || !each.members.some(({ entity }) => told.has(entity.id)),
    })),
    lines: picture.lines.map((each) => ({
      ...each,
      relations: each.relations.map((one) => ({ ...one, isDim: one.isDim || !ties.has(one.relation.id) })),
      isDim: each.isDim || !each.relations.some(({ relation }) => ties.has(relation.id)),
    })),
  }
}
