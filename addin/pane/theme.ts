/** Fluent's light and dark tokens, by the system's choice or by Office's. Forced colours are the browser's own. */
import { webDarkTheme, webLightTheme } from '@fluentui/tokens'
import { setTheme } from '@fluentui/web-components/theme/set-theme.js'

export type ThemeChoice = 'auto' | 'light' | 'dark'

/** Follows the system until the signal, or the choice that was made. */
export function followTheme(choice: ThemeChoice, signal: AbortSignal): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const apply = (): void => {
    const isDark = choice === 'auto' ? dark.matches : choice === 'dark'
    setTheme(isDark ? webDarkTheme : webLightTheme)
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
  }
  apply()
  dark.addEventListener('change', apply, { signal })
}
