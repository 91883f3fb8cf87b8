import { isReady, type AnyCommand } from '../../commands/command.ts'
import { useExplorer, useSession } from '../../explorer.ts'

/** Whether a command can be done now; looked at again whenever the session changes. */
export function useReady(command: AnyCommand): boolean {
  const { context } = useExplorer()
  return useSession(() => isReady(context, command))
}
