import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { followLocation } from './app/location'
import { showPreferences } from './app/show-preferences'
import { startKeeping } from './app/start-keeping'
import { loadLanguage } from './i18n/messages'
import { usePreferences } from './state/preferences-store'
import './styles/tokens.css'
import './styles/base.css'

// Not awaited by the module itself: a language's file imports from the first load, and would wait for it for ever.
void start()

async function start(): Promise<void> {
  // A language that cannot be loaded leaves the page in English rather than blank.
  await loadLanguage(usePreferences.getState().language).catch(() => undefined)
  showPreferences()
  startKeeping()
  followLocation()

  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root.')
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
