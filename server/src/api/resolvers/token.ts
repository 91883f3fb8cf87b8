import type { Role } from '../../access/token.ts'
import type { Role as RoleName, TokenResolvers, ViewerResolvers } from '../generated/resolvers.ts'

export const token: TokenResolvers = {
  role: ({ role }) => named(role as Role),
}

export const viewer: ViewerResolvers = {
  role: ({ role }) => named(role),
}

function named(role: Role): RoleName {
  return role.toUpperCase() as Uppercase<Role>
}
