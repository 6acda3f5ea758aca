import { list, oneLine, sections } from '../to-markdown.ts'
import { markdownPath, operationPath } from '../urls.ts'
import type { Cause, CodeError, Errors, StatusError } from './to-errors.ts'

export const statusMarkdown = (error: StatusError): string =>
  sections(`# ${error.status} ${error.title}`, clients(error), ...error.causes.map(causeMarkdown))

export const codeMarkdown = ({ code, statuses, causes }: CodeError): string =>
  sections(`# ${code}`, `Comes with ${statuses.join(', ')}.`, ...causes.map(causeMarkdown))

export const errorsIndexMarkdown = ({ statuses, codes }: Errors): string =>
  sections(
    '# Errors',
    '## By status',
    list(
      statuses,
      ({ status, title, path, operations }) =>
        `[${status} ${title}](${markdownPath(path)}): ${operations} operations`,
    ),
    '## By code',
    list(
      codes,
      ({ code, path, statuses: with_ }) => `[\`${code}\`](${markdownPath(path)}): ${with_.join(', ')}`,
    ),
  )

const clients = ({ exit, toolCode }: StatusError): string =>
  exit === undefined
    ? ''
    : list(
        [
          `The command ends with ${exit.code}: ${exit.meaning}`,
          `An agent gets \`${toolCode}\`, or the code of the tool`,
        ],
        (line) => line,
      )

const causeMarkdown = ({ status, description, examples, operations }: Cause): string =>
  sections(
    `## ${status}: ${oneLine(description).split('. ')[0]?.replace(/\.$/, '') ?? ''}`,
    oneLine(description),
    list(examples, (example) => `\`${JSON.stringify(example)}\``),
    `Of ${operations.map((operation) => `[${operation.summary}](${markdownPath(operationPath(operation))})`).join(', ')}.`,
  )
