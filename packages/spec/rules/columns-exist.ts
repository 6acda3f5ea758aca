import { asTexts } from '../src/document.ts'
import { rule } from './rule.ts'
import { schemaAt } from './schema.ts'

/** A column is a property, or one inside it: `compute.provider`. */
export const columnsExist = rule((document, report) => {
  for (const found of document.having('x-molecule-columns'))
    for (const [index, column] of asTexts(found.node['x-molecule-columns']).entries())
      if (schemaAt(document, document.follow(found), `/${column.replaceAll('.', '/')}`) === undefined)
        report([...found.at, 'x-molecule-columns', index], `${column} is not a property of this schema.`)
})
