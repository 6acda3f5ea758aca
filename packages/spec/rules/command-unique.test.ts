import { expect, it } from 'vitest'
import { lint } from './lint.ts'

it('reports a command that is missing, malformed, plural, taken, or a topic', async () => {
  expect(
    await lint(
      'command-unique',
      `
paths:
  /a:
    get: { operationId: listPets }
    put: { operationId: setPet, x-molecule-command: Pet set }
    post: { operationId: createPet, x-molecule-command: pets create }
    patch: { operationId: updatePet, x-molecule-command: pet update }
    delete: { operationId: deletePet, x-molecule-command: pet delete, x-molecule-aliases: { command: [pet update, Rm] } }
  /b:
    get: { operationId: getCollar, x-molecule-command: pet collar }
    put: { operationId: setCollar, x-molecule-command: pet collar set }
`,
    ),
  ).toEqual([
    {
      at: '#/paths/~1a/get',
      message: 'listPets needs an x-molecule-command: the topics and the verb of its command.',
    },
    {
      at: '#/paths/~1a/post/x-molecule-command',
      message: 'The topic pets is a plural: topics are singular.',
    },
    {
      at: '#/paths/~1a/put/x-molecule-command',
      message: '"Pet set" is not a topic and a verb in kebab-case words, as in "workspace list".',
    },
    {
      at: '#/paths/~1b/get/x-molecule-command',
      message: 'The command pet collar is also the topic of pet collar set: give it a verb of its own.',
    },
    {
      at: '#/paths/~1a/delete/x-molecule-aliases/command/0',
      message: 'The command pet update is taken by updatePet.',
    },
    {
      at: '#/paths/~1a/delete/x-molecule-aliases/command/1',
      message: '"Rm" is not a topic and a verb in kebab-case words, as in "workspace list".',
    },
  ])
})

it('accepts singular topics, those that end in an s too, and a former command of one word or that is a topic', async () => {
  expect(
    await lint(
      'command-unique',
      `
paths:
  /a:
    get: { operationId: listPets, x-molecule-command: pet list }
    put: { operationId: setCollar, x-molecule-command: pet collar set-size, x-molecule-aliases: { command: [collar set, collars] } }
    post: { operationId: createAccess, x-molecule-command: access create }
    patch: { operationId: updateCanvas, x-molecule-command: canvas status update, x-molecule-aliases: { command: [pet collar] } }
`,
    ),
  ).toEqual([])
})
