import { backupCommand } from './backup-command.ts'
import type { Command } from './command.ts'
import { exportCommand } from './export-command.ts'
import { importCommand } from './import-command.ts'
import { importsCommand } from './imports-command.ts'
import { projectsCommand } from './projects-command.ts'
import { restoreCommand } from './restore-command.ts'
import { startCommand } from './start-command.ts'
import { tokenCommand } from './token-command.ts'
import { undoImportCommand } from './undo-import-command.ts'

/** Every subcommand, in the order of the help. */
export const commands: readonly Command[] = [
  startCommand,
  projectsCommand,
  importCommand,
  importsCommand,
  undoImportCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  tokenCommand,
]
