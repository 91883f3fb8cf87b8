import { AppError, isOutage } from '../../api/app-error.ts'
import { TypedDocumentString, type ViewQuery } from '../../api/generated/operations.ts'
import type { CommandContext } from '../../commands/command.ts'
import { commands } from '../../commands/index.ts'
import { askedPaths, askedView, type Now } from './asked-view.ts'
import { mistake, type Mistake } from './mistake.ts'
import { readQuestion, type ReadQuestion } from './read-question.ts'
import type { Question } from './view-queries.ts'

/**
 * Shows what a question that was edited asks for; the mistakes for which it cannot be shown, of which none is left when it
 * was. The server is asked as it is written, so that it, too, says what is wrong with it. Fails as a command does: whoever
 * typed it keeps the text.
 */
export async function applyQuestion(
  context: CommandContext,
  question: Question,
  edited: { operation: string; variables: string },
  allTypes: readonly string[],
): Promise<readonly Mistake[]> {
  const { api, session, preferences } = context
  const outcome = readQuestion(question, edited.operation, edited.variables)
  if ('mistakes' in outcome) return outcome.mistakes
  const { read } = outcome
  if (JSON.stringify(read.variables['langs']) !== JSON.stringify(question.variables['langs']))
    return [mistake('holds', { name: 'langs', said: JSON.stringify(question.variables['langs']) })]
  const answer = await ask(api, read)
  if ('words' in answer) return [answer]
  const now: Now = { session: session.getState(), lang: preferences.getState().lang, allTypes }
  if (question.id === 'paths') {
    const paths = askedPaths(now, read.asked)
    if ('mistakes' in paths) return paths.mistakes
    await commands.findPaths.run(context, paths.question)
    return []
  }
  const found = new Map(answer.data.subgraph?.nodes.map(({ id, type }) => [id, type.id]))
  const view = askedView(now, question, read.asked, found)
  if ('mistakes' in view) return view.mistakes
  const { add, remove, filters } = view.change
  const isSame = JSON.stringify(filters) === JSON.stringify(now.session.view.filters)
  if (add.length + remove.length === 0 && isSame) return [mistake('nothing')]
  await commands.askView.run(context, view.change)
  return []
}

async function ask(
  api: CommandContext['api'],
  { operation, variables }: ReadQuestion,
): Promise<{ data: ViewQuery } | Mistake> {
  try {
    return {
      data: await api.send(new TypedDocumentString<ViewQuery, Record<string, unknown>>(operation), variables),
    }
  } catch (error) {
    if (!(error instanceof AppError) || isOutage(error)) throw error
    return mistake('refused', { reason: error.message })
  }
}
