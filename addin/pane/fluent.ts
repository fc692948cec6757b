/**
 * The Fluent UI components that the pane uses; each import defines one element. Fields, messages and progress are the
 * browser's own in Fluent's tokens: as components they cost the pane's script 6 kB for what a style sheet says in little.
 */
import '@fluentui/web-components/button.js'
import '@fluentui/web-components/tab.js'
import '@fluentui/web-components/tablist.js'
