import { claims } from '../claim.ts'
import { describe } from '../describe.ts'
import { choice, moment, number, reference, text } from '../field.ts'
import { unitOf } from '../units.ts'

export const figure = describe(
  'figure',
  'Figure',
  {
    event: reference('event').optional(),
    condition: reference('condition').optional(),
    consideration: reference('consideration').optional(),
    measure: text(),
    unit: text().describe(
      'The unit: "people", "percent", a currency by its ISO 4217 code, or another. What is written otherwise ("%", "US$") is kept in the word of the vocabulary, and as `unitAsWritten`.',
    ),
    unitAsWritten: text().optional(),
    of: text().optional(),
    value: number().optional(),
    low: number().optional(),
    high: number().optional(),
    qualifier: choice('FigureQualifier').default('EXACT'),
    use: choice('FigureUse').default('REPORTED'),
    countedAt: moment().optional(),
    partOf: reference('figure', { isAcyclic: true }).optional(),
    claims: claims(),
  },
  {
    refine: (schema) =>
      schema.refine(
        (f) => [f.event, f.condition, f.consideration].filter((of) => of !== undefined).length === 1,
        'give exactly one of event, condition and consideration',
      ),
    fill(figure) {
      const unit = unitOf(figure.unit)
      if (unit === figure.unit) return
      figure.unitAsWritten ??= figure.unit
      figure.unit = unit
    },
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
