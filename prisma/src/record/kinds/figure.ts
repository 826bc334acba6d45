import { claims } from '../claim.ts'
import { describe } from '../describe.ts'
import { choice, number, reference, text } from '../field.ts'

export const figure = describe(
  'figure',
  'Figure',
  {
    event: reference('event').optional(),
    condition: reference('condition').optional(),
    measure: text(),
    unit: text(),
    of: text().optional(),
    value: number().optional(),
    low: number().optional(),
    high: number().optional(),
    qualifier: choice('FigureQualifier').default('EXACT'),
    partOf: reference('figure', { isAcyclic: true }).optional(),
    claims: claims(),
  },
  {
    refine: (schema) =>
      schema.refine(
        (f) => (f.event === undefined) !== (f.condition === undefined),
        'give either event or condition',
      ),
    check({ value, low, high, qualifier }, fault) {
      if (low !== undefined && high !== undefined && high < low) {
        fault('$.high', `high (${high}) is less than low (${low})`)
      }
      const hasRange = low !== undefined && high !== undefined
      const hasNumber = value !== undefined || low !== undefined || high !== undefined
      if (qualifier === 'BETWEEN' && !hasRange) {
        fault('$.qualifier', 'a figure of the qualifier BETWEEN needs low and high')
      } else if (qualifier === 'UNSPECIFIED' && value !== undefined) {
        fault('$.value', 'a figure of the qualifier UNSPECIFIED has no value')
      } else if (qualifier !== 'UNSPECIFIED' && !hasNumber) {
        fault('$.value', 'a figure needs a value, or low and high', 'or the qualifier UNSPECIFIED')
      }
    },
  },
)
