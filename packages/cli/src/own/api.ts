import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import { CredentialError, Molecule, type Identified, type RawRequest } from '@molecule-ai/sdk'
import { createClient, senderOf } from '../client.ts'
import type { CommandData, ConfirmData } from '../command-data.ts'
import { confirm } from '../confirm.ts'
import { record } from '../curl.ts'
import { AbsentError, UsageError } from '../errors.ts'
import { absences, commands } from '../generated/commands.ts'
import { services } from '../generated/services.ts'
import type { Input } from '../inputs.ts'
import { createMarkers } from '../markers.ts'
import { withoutSecretsInBody } from '../printed-input.ts'
import { calledBy, renderCurl, tellOfPart } from '../run.ts'
import { createSecrets } from '../secrets.ts'
import { toShape } from '../shape.ts'
import { toRawRequest } from './api-request.ts'
import type { OwnCommand, OwnInvocation } from './own-command.ts'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
const names = services.map(({ name }) => name)

/** `molecule api`: a request that somebody writes, with the host and the credential that belong to it. */
export const api: OwnCommand = {
  description:
    'Sends a request that you write yourself. Where it is an operation of the contract, its service, its credential and its confirmation are those of the operation. Anything else needs --service, and gets what opens that service.',
  args: {
    method: Args.string({
      description: `${methods.join(', ')}, in capitals or not.`,
      required: true,
      ignoreStdin: true,
    }),
    path: Args.string({
      description: 'The path below the address of the service, with its query.',
      required: true,
      ignoreStdin: true,
    }),
  },
  flags: {
    field: Flags.string({
      summary: 'A field of the body, or of the query of a GET. KEY:=JSON for what is no text.',
      helpValue: 'KEY=TEXT',
      multiple: true,
      multipleNonGreedy: true,
    }),
    body: Flags.string({ summary: 'The body, as JSON.', helpValue: 'JSON', exclusive: ['body-file'] }),
    'body-file': Flags.string({
      summary: 'Read the body as JSON from a file, - is standard input.',
      helpValue: 'FILE|-',
    }),
    service: Flags.string({ summary: 'Whose the request is.', options: names }),
    yes: Flags.boolean({ char: 'y', summary: 'Do not ask, do it.', helpGroup: 'GLOBAL' }),
  },
  examples: [
    { summary: 'Read something', command: "molecule api GET '/things?limit=5'" },
    {
      summary: 'Change something, with a field that is a number',
      command: 'molecule api PATCH /things/7 --field name=Reports --field size.height:=2',
    },
    {
      summary: 'Call what the contract does not know',
      command: `molecule api GET /new-things --service ${names[0] ?? 'NAME'}`,
    },
  ],
  curl: true,
  run,
}

async function run({ args, flags, format, terminal, userAgent }: OwnInvocation): Promise<void> {
  const method = String(args.method).toUpperCase()
  if (!methods.some((each) => each === method))
    throw new UsageError(`METHOD takes ${methods.join(', ')}, not ${String(args.method)}.`)
  const operations = new Molecule()
  const secrets = createSecrets(terminal, process.env)
  const request = await toRawRequest(args, flags, secrets, (asked) => {
    const [found, ...others] = operations.identifyRaw(asked)
    if (found === undefined || others.length > 0) return undefined
    const data = commandOf(found, asked)
    return { data, inputs: inputsOf(data) }
  })
  const found = operations.identifyRaw(request)
  const identified = found.length === 1 ? found[0] : undefined
  const data = identified && commandOf(identified, request)
  const shape = await toShape(flags, format, data?.table ?? { columns: [] })

  if (flags.curl === true) {
    const consent = data?.confirm && identified ? consentTo(data.confirm, identified) : {}
    const markers = createMarkers()
    const { body } = request
    const printed =
      data === undefined || body === undefined
        ? request
        : { ...request, body: withoutSecretsInBody(data, body, markers) }
    const commandLines = await record(senderOf(flags), markers, [], (recording) =>
      recording.sendRaw(withInput(printed, consent)),
    )
    process.stdout.write(`${await renderCurl(commandLines, format)}\n`)
    return
  }
  const called = data ? calledBy(data, flags) : { operations: [], services: [request.service ?? ''] }
  const molecule = await createClient(called, flags, { userAgent })
  const agreed =
    data && identified ? await confirmed(data, identified, molecule, flags.yes === true, terminal) : {}
  const result = await molecule.sendRaw(withInput(request, agreed))
  const text = await shape(result, terminal)
  if (text !== '') process.stdout.write(`${text}\n`)
  tellOfPart(result, data ?? { effect: method === 'GET' ? 'read' : 'write', words: ['api'] }, terminal)
}

/** What a person or `--yes` adds to the request; the same question as that of the operation's own command. */
async function confirmed(
  data: CommandData,
  { operationId, input }: Identified,
  molecule: Molecule,
  yes: boolean,
  terminal: OwnInvocation['terminal'],
): Promise<Input> {
  const credentials = molecule.missing(operationId)
  if (credentials.length > 0)
    throw new CredentialError(`${operationId} lacks a credential.`, { operationId, credentials })
  const sources = Object.fromEntries(Object.keys(input).map((name) => [name, 'explicit']))
  const echo = data.confirm?.echo?.input
  const agreed = await confirm(
    { ...data, words: ['api'] },
    { ...input },
    {
      yes,
      terminal,
      // Nothing is looked up for a request that somebody wrote.
      resolve: async (given) => ({ input: given, sources }),
      ...(echo === undefined ? {} : { echoFlag: `--field ${echo}=TEXT` }),
    },
  )
  return Object.fromEntries(Object.entries(agreed).filter(([name, value]) => input[name] !== value))
}

const consentTo = ({ consent, preview }: ConfirmData, { input }: Identified): Input =>
  preview.some((name) => input[name] === true) ? {} : { ...consent }

const withInput = (request: RawRequest, input: Input): RawRequest => ({
  ...request,
  input: { ...request.input, ...input },
})

/** The command of an operation. What is kept from the command line is kept from this one, too. */
function commandOf({ operationId }: Identified, { method, path }: RawRequest): CommandData {
  const load = Object.values(commands).find((candidate) => candidate().operation === operationId)
  if (load !== undefined) return load()
  const absence = absences.find(({ operations }) => operations.includes(operationId))
  throw new AbsentError([method, path.replace(/\?.*/s, '')], absence?.reason ?? '')
}

const inputsOf = ({ flags, confirm: plan }: CommandData): string[] => [
  ...new Set([
    ...flags.map(({ path }) => path[0] ?? ''),
    ...(plan?.echo === undefined ? [] : [plan.echo.input]),
    ...Object.keys(plan?.consent ?? {}),
  ]),
]
