// Who may ask for a field: said where the field is declared, told in its description, and asked before it is resolved.
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from './execute.ts'
import { datasetsOf, may, type Principal, type Scope } from './sql/principal.ts'
import { refusal } from './sql/refusal.ts'

/** What a field needs of who asks. */
export interface Access {
  readonly scope: Scope
  /** Whether the scope in one dataset is enough to be let in; what is then touched has to be of that dataset. */
  readonly inDataset: boolean
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    access?: Access
  }
}

type Resolve<Args> = (
  principal: Principal,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<unknown>

/**
 * Options of a field that is protected. Every field with a resolver of its own is declared so: a test walks the schema for them.
 *
 * @param resolve is called with who asks, who may
 */
export function needing<Args>(
  access: Access,
  {
    description,
    extensions,
    ...options
  }: { description: string; extensions?: object } & Record<string, unknown>,
  resolve: Resolve<Args>,
): { description: string; extensions: object; resolve: unknown } & Record<string, unknown> {
  const { scope, inDataset } = access
  const scopes = inDataset ? `\`${scope}\` or \`${scope}:DATASET\`` : `\`${scope}\``
  return {
    ...options,
    description: `${description} Needs a key of the scope ${scopes}.`,
    extensions: { ...extensions, access },
    resolve: async (_root: unknown, args: Args, context: Context, info: GraphQLResolveInfo) =>
      await resolve(permitted(access, context), args, context, info),
  }
}

function permitted({ scope, inDataset }: Access, { principal }: Context): Principal {
  if (!principal)
    throw refusal('UNAUTHENTICATED', 'This needs a key. Send it as "Authorization: Bearer prv_…".', {
      http: { headers: { 'www-authenticate': 'Bearer realm="proviso"' } },
    })
  if (may(principal, scope) || (inDataset && datasetsOf(principal, scope)!.length > 0)) return principal
  throw refusal(
    'FORBIDDEN',
    `The key of "${principal.name}" does not permit this: it needs the scope ${scope}.`,
  )
}
