import { expect, it } from 'vitest'
import { cutWords, firstSentence, sentencesWithin } from './sentences.ts'

it.each([
  ['Ends here. Not there.', 'Ends here.'],
  [
    'Takes config.yaml, e.g. from /configs, at 0.5 CPU. More.',
    'Takes config.yaml, e.g. from /configs, at 0.5 CPU.',
  ],
  ['Answers "no such thing." Ask again.', 'Answers "no such thing."'],
  ['Sails to a port, e.g. Oslo. More.', 'Sails to a port, e.g. Oslo.'],
  ['Has no end', 'Has no end'],
  ['', ''],
])('%s begins with the sentence %s', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence)
})

it('takes whole sentences only', () => {
  const text = 'One two. Three four. Five.'
  expect([26, 25, 8, 7].map((limit) => sentencesWithin(text, limit))).toEqual([
    text,
    'One two. Three four.',
    'One two.',
    '',
  ])
})

it('cuts between words', () => {
  expect([cutWords('one two', 7), cutWords('one two', 6), cutWords('one, two', 6)]).toEqual([
    'one two',
    'one…',
    'one…',
  ])
})
