// The five questions, as every form of the API is asked them: the operation, its variables, and the same as flat parameters.
export const questions = [
  {
    name: 'requirements-as-known',
    variables: {
      target: 'taliban',
      issuers: ['united-states', 'european-union'],
      on: '2021-12-05T23:59:59.000Z',
    },
    flat: {
      target: 'taliban',
      issuers: ['united-states', 'european-union'],
      on: '2021-12-05T23:59:59.000Z',
    },
  },
  { name: 'disagreements', variables: {}, flat: {} },
  { name: 'granted-while-unmet', variables: { first: 3 }, flat: { first: 3 } },
  { name: 'actor-dossier', variables: { by: { slug: 'taliban' } }, flat: { 'by.slug': 'taliban' } },
  {
    name: 'requirement-history',
    variables: { topic: 'safe-passage', target: 'taliban' },
    flat: { topic: 'safe-passage', target: 'taliban' },
  },
] as const
