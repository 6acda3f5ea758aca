import type { Operation } from '@molecule-ai/spec'

/** What a reader should know before calling, in a word and in a sentence. */
export interface Badge {
  readonly text: string
  readonly tone: 'plain' | 'good' | 'caution' | 'danger'
  readonly explanation: string
}

const effects = {
  read: { text: 'Read', tone: 'good', explanation: 'Changes nothing.' },
  write: { text: 'Write', tone: 'caution', explanation: 'Adds or changes something.' },
  destructive: {
    text: 'Destructive',
    tone: 'danger',
    explanation: 'Something may be lost or interrupted that a second call does not bring back.',
  },
} as const

/** The badges of an operation, the effect first. */
export function toBadges(operation: Operation): Badge[] {
  const { effect, inputs, links } = operation
  const previews = inputs.filter(({ guard }) => guard === 'preview').map(({ wireName }) => `\`${wireName}\``)
  const monitored = links.some(({ rel }) => rel === 'monitor')
  return [
    ...(operation.deprecated ? [deprecated(operation)] : []),
    effects[effect.kind],
    ...missing(operation),
    ...guarded(operation),
    ...(previews.length === 0
      ? []
      : [badge('Preview', `With ${previews.join(' or ')} it only shows what would happen.`)]),
    ...(monitored
      ? [badge('Long-running', 'Answers at once and goes on by itself; follow it to its end.')]
      : []),
    ...(effect.idempotent && effect.kind !== 'read'
      ? [
          badge(
            'Idempotent',
            'Calling it twice leaves what calling it once leaves, so it is safe to try again.',
          ),
        ]
      : []),
    operation.evidence === 'source'
      ? badge(
          'From source',
          'Request and answer are described from the service itself or from clients that call it.',
        )
      : {
          text: 'Inferred',
          tone: 'caution',
          explanation:
            'Parts of the description are deduced from similar operations. Read answers leniently.',
        },
  ]
}

const badge = (text: string, explanation: string): Badge => ({ text, tone: 'plain', explanation })

/** Nobody asks where the operation is neither a command nor a tool: the SDK sends what it is told. */
function guarded({ effect, surfaces }: Operation): Badge[] {
  const asking = [
    ...(surfaces.includes('cli') ? ['the command'] : []),
    ...(surfaces.includes('mcp') ? ['the MCP server'] : []),
  ]
  if (effect.confirm === undefined || asking.length === 0) return []
  const message = effect.confirm.message.replaceAll(/\{([a-z_]+)\}/g, '…')
  const who = asking.join(' and ').replace('the', 'The')
  const [ask, send] = asking.length > 1 ? ['ask', 'they send'] : ['asks', 'it sends']
  const explanation = `${who} ${ask} a person before ${send} it: “${message}”`
  return [
    {
      text: effect.confirm.echo === undefined ? 'Asks first' : 'Asks for the name',
      tone: 'caution',
      explanation,
    },
  ]
}

/** An operation that is not everywhere says so at once; the samples have the reason. */
function missing({ surfaces }: Operation): Badge[] {
  const names = [...(surfaces.includes('cli') ? [] : ['CLI']), ...(surfaces.includes('mcp') ? [] : ['MCP'])]
  if (names.length === 0) return []
  const explanation = 'Not on every surface; the samples of the request say why.'
  return [{ text: `Not in ${names.join(' and ')}`, tone: 'caution', explanation }]
}

const deprecated = ({ sunset }: Operation): Badge => ({
  text: 'Deprecated',
  tone: 'danger',
  explanation:
    sunset === undefined
      ? 'Do not use it in anything new.'
      : `Do not use it in anything new; it may stop working after ${sunset}.`,
})
