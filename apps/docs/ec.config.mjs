// Starlight looks for this name when the options hold functions.

/** After half a second the highlighter would leave the rest of a line as it is: a busy machine built another site. */
const noTimeLimit = {
  name: 'no-time-limit',
  preprocess(_, options) {
    options.tokenizeTimeLimit = 0
  },
}

/** @type {import('@astrojs/starlight/expressive-code').StarlightExpressiveCodeOptions} */
export default {
  themes: ['github-dark', 'github-light'],
  defaultProps: { wrap: true, frame: 'none' },
  shiki: { transformers: [noTimeLimit] },
}
