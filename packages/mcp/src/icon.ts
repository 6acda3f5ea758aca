/** A molecule of three atoms, for clients that list servers with their icons. */
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M9 21 16 9l8 11" fill="none" stroke="#7c6cf0" stroke-width="2.5"/><circle cx="16" cy="9" r="5" fill="#7c6cf0"/><circle cx="8" cy="22" r="4.5" fill="#2bb3a3"/><circle cx="24.5" cy="21" r="4" fill="#f08c5a"/></svg>'

export const icon = {
  src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
  mimeType: 'image/svg+xml',
  sizes: ['any'],
}
