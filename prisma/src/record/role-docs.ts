import { enumDocs } from '../../generated/enum-docs.ts'

const ROLES: Readonly<Record<string, 'ConditionRole' | 'ConsiderationRole'>> = {
  ConditionParty: 'ConditionRole',
  ConsiderationParty: 'ConsiderationRole',
}

/** What the models say of the part that somebody plays in the rows of a table of parties. */
export function roleDocs({ model, role }: { model: string; role: string }): string | undefined {
  const roles = ROLES[model]
  return roles && (enumDocs[roles].values as Record<string, string>)[role]
}
