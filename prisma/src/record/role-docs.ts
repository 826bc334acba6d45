import { enumDocs } from '../../generated/enum-docs.ts'

/** What the models say of the part that somebody plays in the rows of a table of parties. */
export const roleDocs = ({ model, role }: { model: string; role: string }): string | undefined =>
  (
    enumDocs[model === 'ConditionParty' ? 'ConditionRole' : 'ConsiderationRole'].values as Record<
      string,
      string
    >
  )[role]
