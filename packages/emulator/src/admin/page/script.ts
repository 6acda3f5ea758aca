/**
 * Brings the marked parts up to date when something happens, and leaves all else alone: what has the focus, what is
 * selected and where a table is scrolled to. It runs in browsers, so it is text here.
 */
export const script = `
const live = document.querySelector('#live')
const pause = document.querySelector('#pause')
let isPaused = false
let isLoading = false
let isStale = false
let source

async function update() {
  if (isPaused || document.hidden) return
  if (isLoading) { isStale = true; return }
  isLoading = true
  try {
    const response = await fetch('/_emulator/')
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
    for (const part of document.querySelectorAll('[data-live]')) {
      const other = fresh.getElementById(part.id)
      if (other && other.innerHTML !== part.innerHTML) part.innerHTML = other.innerHTML
    }
  } catch {
    // The event source says that the emulator is gone.
  } finally {
    isLoading = false
    if (isStale) { isStale = false; later() }
  }
}

let timer
function later() {
  timer ??= setTimeout(() => { timer = undefined; update() }, 150)
}

function connect() {
  source = new EventSource('/_emulator/events')
  source.addEventListener('hello', () => { say('Live'); later() })
  source.addEventListener('request', later)
  source.addEventListener('migration', later)
  source.addEventListener('error', () => say('The emulator does not answer'))
}

function say(text) {
  if (live.textContent !== text) live.textContent = text
}

pause.hidden = false
pause.addEventListener('click', () => {
  isPaused = !isPaused
  pause.textContent = isPaused ? 'Go on' : 'Pause'
  say(isPaused ? 'Paused' : 'Live')
  update()
})
document.addEventListener('visibilitychange', later)
document.querySelector('a.plain').hidden = true
// The clock moves although nothing happens.
setInterval(later, 5000)
connect()
`
