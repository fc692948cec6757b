/** Office's own theme, where it says which: Word on the web does not, and the pane then follows the system. */
import type { ThemeChoice } from '../pane/theme.ts'

export function themeOf({
  officeTheme,
}: {
  officeTheme?: Partial<Office.OfficeTheme>
}): ThemeChoice {
  if (officeTheme?.isDarkTheme !== undefined) return officeTheme.isDarkTheme ? 'dark' : 'light'
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    officeTheme?.bodyBackgroundColor ?? '',
  )
  if (background === null) return 'auto'
  const [red = 0, green = 0, blue = 0] = background
    .slice(1)
    .map((part) => Number.parseInt(part, 16))
  return luminance(red, green, blue) < 0.5 ? 'dark' : 'light'
}

/** Weights of ITU-R BT.709. */
function luminance(red: number, green: number, blue: number): number {
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
}
