// Runs before anything else: the theme, so that a dark room sees no white flash, and a word where the page cannot start.
;(() => {
  let theme
  try {
    theme = JSON.parse(localStorage.getItem('rackwright.preferences') || '{}').theme
  } catch {
    theme = undefined
  }
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'

  // Captured, since a file that does not load is told to its element alone. A page that runs says its own errors.
  const sayFailure = () => {
    const root = document.getElementById('root')
    if (root && !root.firstChild) {
      root.textContent =
        'Rackwright could not start. Please reload the page. · Rackwright 无法启动，请刷新页面。'
    }
  }
  addEventListener('error', sayFailure, true)
  addEventListener('unhandledrejection', sayFailure)
})()
