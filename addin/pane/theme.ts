/** Light or dark, by the system's choice or by Office's; the tokens are in `theme.css`. Forced colours are the browser's own. */

export type ThemeChoice = 'auto' | 'light' | 'dark'

/** Follows the system until the signal, or the choice that was made. */
export function followTheme(choice: ThemeChoice, signal: AbortSignal): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const apply = (): void => {
    const isDark = choice === 'auto' ? dark.matches : choice === 'dark'
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
  }
  apply()
  dark.addEventListener('change', apply, { signal })
}
