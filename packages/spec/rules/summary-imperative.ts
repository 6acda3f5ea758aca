import { rule } from './rule.ts'

const limit = 60

/** A summary is the title everywhere: short, and it says what to do, as in `List workspaces`. */
export const summaryImperative = rule((document, report) => {
  for (const { id, at, node } of document.operations) {
    const { summary } = node
    if (typeof summary !== 'string' || summary === '') {
      report(at, `${id} needs a summary.`)
      continue
    }
    const place = [...at, 'summary']
    const [first = ''] = summary.split(' ')
    if (summary.length > limit)
      report(place, `The summary has ${summary.length} characters; ${limit} fit a title.`)
    if (summary.endsWith('.')) report(place, 'The summary is a title: it ends without a period.')
    if (!/^[A-Z][a-z-]*$/.test(first) || /([^s]s|ing)$/.test(first) || /^(An?|The)$/.test(first))
      report(place, `The summary starts with "${first}": start with an order, as in List workspaces.`)
  }
})
